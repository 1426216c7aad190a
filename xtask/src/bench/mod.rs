//! `cargo xtask bench`: compares the command line with other programs that do the same work.
//!
//! The ratios matter; seconds differ between machines. Slow results do not fail the task: timing is not a test.

mod log;
mod measure;
mod stub;

use std::env;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

use crate::airflow::{Airflow, Release};
use crate::project;
use measure::{Usage, interleaved};

#[derive(clap::Args)]
pub struct Options {
    /// Number of runs per program; the median is reported
    #[arg(long, default_value_t = 40, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
    /// Use this server and the token in AIRFLOW_CLI_TOKEN instead of starting a server
    #[arg(long)]
    url: Option<String>,
}

/// The size of the log, in bytes.
const LOG: usize = 100_000_000;

/// The number of Dags in the list for which memory is measured.
const DAGS: usize = 2000;

/// Measures and prints the table.
pub fn run(options: &Options) -> Result<ExitCode> {
    eprintln!("Building the release version");
    let airflow = project::build(true)?;
    let (server, url, token) = match &options.url {
        Some(url) => {
            let token = env::var("AIRFLOW_CLI_TOKEN").context("--url requires a token in AIRFLOW_CLI_TOKEN")?;
            (None, url.trim_end_matches('/').to_owned(), token)
        }
        None => {
            let server = Airflow::start("bench", Release::newest())?;
            let (url, token) = (server.url.clone(), server.token("admin")?);
            (Some(server), url, token)
        }
    };
    let scratch = scratch()?;
    let cli = |url: &str, arguments: &[&str]| cli(&airflow, &scratch, url, &token, arguments);
    let runs = options.runs;

    println!("{:<44} {:>9} {:>9} {:>9}  ", "", "measured", "value", "at most");
    for arguments in [["--version"], ["--help"]] {
        let [own, other] = interleaved(runs, [&|| cli(&url, &arguments), &|| Command::new("/usr/bin/true")])?;
        let name = format!("airflow {}: wall time / true", arguments[0]);
        row(&name, &millis(own.wall), own.wall / other.wall, 3.0);
    }

    let header = header_file(&scratch, &token)?;
    let pools = ["pools", "list", "-o", "json"];
    // The command's own request, so that the server has the same work.
    let address = format!("{url}/api/v2/pools?limit=1000&offset=0&order_by=id");
    let [own, other] = interleaved(runs, [&|| cli(&url, &pools), &|| curl(&header, &address)])?;
    row("airflow pools list: wall time / curl", &millis(own.wall), own.wall / other.wall, 1.3);
    row("airflow pools list: CPU time / curl", &millis(own.cpu), own.cpu / other.cpu, 2.0);
    if let Some(server) = &server {
        let own = || cli(&url, &log::ARGUMENTS);
        let address = log::address(&url);
        let other = || {
            let mut command = curl(&header, &address);
            command.args(["--header", "Accept: application/x-ndjson"]);
            command
        };
        log::prepare(&|arguments| cli(&url, arguments), &server.home, LOG)?;
        let (same, bytes) = log::compare(&scratch, &mut own(), &mut other())?;
        let name = format!("a log of {} MB: ", bytes / 1_000_000);
        row(&format!("{name}differs from curl's"), if same { "no" } else { "YES" }, f64::from(!same), 0.0);
        let [own, other] = interleaved(runs.min(3), [&own, &other])?;
        row(
            &format!("{name}throughput, curl / airflow"),
            &megabytes_a_second(bytes, &own),
            own.wall / other.wall,
            1.25,
        );
        row(&format!("{name}memory in MB"), &megabytes(&own), own.memory / 1e6, 50.0);
    }
    drop(server);

    let stub = stub::serve(DAGS)?;
    let [own] = interleaved(runs.min(5), [&|| cli(&stub, &["dags", "list", "-o", "json"])])?;
    row(&format!("airflow dags list, {DAGS} Dags: memory in MB"), &megabytes(&own), own.memory / 1e6, 40.0);
    row(&format!("airflow dags list, {DAGS} Dags: wall time"), &millis(own.wall), f64::NAN, f64::INFINITY);
    Ok(ExitCode::SUCCESS)
}

fn row(name: &str, measured: &str, value: f64, limit: f64) {
    if limit.is_finite() {
        let verdict = if value <= limit { "ok" } else { "OVER" };
        println!("{name:<44} {measured:>9} {value:>9.2} {limit:>9.1}  {verdict}");
    } else {
        println!("{name:<44} {measured:>9}");
    }
}

fn millis(seconds: f64) -> String {
    format!("{:.2} ms", seconds * 1e3)
}

fn megabytes(usage: &Usage) -> String {
    format!("{:.1} MB", usage.memory / 1e6)
}

fn megabytes_a_second(bytes: u64, usage: &Usage) -> String {
    format!("{:.1} MB/s", bytes as f64 / 1e6 / usage.wall)
}

/// A folder for the settings of the measured programs, so that the user's own are not read.
fn scratch() -> Result<PathBuf> {
    let folder = project::target()?.join("bench");
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn cli(airflow: &Path, scratch: &Path, url: &str, token: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(airflow);
    command.env_clear().env("HOME", scratch).env("AIRFLOW_CLI_CONFIG_DIR", scratch);
    command.env("AIRFLOW_CLI_URL", url).env("AIRFLOW_CLI_TOKEN", token).args(arguments);
    command
}

/// Passes the token to curl in a file, because other users can read the arguments of a process.
fn header_file(scratch: &Path, token: &str) -> Result<PathBuf> {
    let path = scratch.join("header");
    fs::write(&path, "")?;
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600))?;
    fs::write(&path, format!("Authorization: Bearer {token}\n"))?;
    Ok(path)
}

fn curl(header: &Path, url: &str) -> Command {
    let mut command = Command::new("curl");
    command.env_clear().args(["--silent", "--fail", "--compressed", "--header"]);
    command.arg(format!("@{}", header.display())).arg(url);
    command
}
