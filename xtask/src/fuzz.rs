//! `cargo xtask fuzz`: the fuzz targets of `src/fuzzing/` under libFuzzer, on stable Rust.

use std::env;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, Result, bail};

use crate::{needs, project};

/// If set, this program wraps rustc, see [`rustc`].
pub const WRAPS_RUSTC: &str = "AIRFLOW_CLI_XTASK_WRAPS_RUSTC";

/// What libFuzzer needs to see which code an input reaches; cargo-fuzz passes the same.
const INSTRUMENTED: [&str; 7] = [
    "--cfg=fuzzing",
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    // Fewer duplicate edges.
    "-Ccodegen-units=4",
];

/// The library, and the program in `fuzz/`. Dependencies and build scripts are not instrumented.
const OURS: [&str; 2] = ["airflow_cli", "any"];

#[derive(clap::Args)]
pub struct Options {
    /// Stop each target after this many inputs
    #[arg(long, value_name = "N")]
    runs: Option<u64>,
    /// Stop each target after this many seconds [default: 60, or no limit with --runs]
    #[arg(long, value_name = "N")]
    seconds: Option<u64>,
    /// Maximum length of an input, in bytes
    #[arg(long, value_name = "N", default_value_t = 512)]
    max_len: usize,
    /// Targets to run [default: all]
    #[arg(value_name = "TARGET")]
    targets: Vec<String>,
}

/// Runs the targets one after another, and continues after one that fails. Inputs that break a target are saved in
/// `fuzz/artifacts/`, the output of each target in `target/fuzz/logs/`.
pub fn run(options: &Options) -> Result<ExitCode> {
    if !cfg!(any(target_os = "linux", target_os = "macos")) {
        bail!("fuzzing runs only on Linux and macOS: libFuzzer is not known to work on other systems");
    }
    if !needs::has_cxx() {
        bail!("fuzzing needs a C++ compiler to build libFuzzer: install g++ or clang, or set CXX");
    }
    let names = names()?;
    if let Some(unknown) = options.targets.iter().find(|target| !names.contains(target)) {
        bail!("there is no target {unknown}; the targets are: {}", names.join(", "));
    }
    let program = build()?;
    let logs = project::target()?.join("fuzz/logs");
    fs::create_dir_all(&logs)?;
    let mut summary = File::create(logs.join("summary.txt"))?;
    let mut failed = Vec::new();
    for name in names.iter().filter(|name| options.targets.is_empty() || options.targets.contains(name)) {
        let log = logs.join(format!("{name}.log"));
        let passed = options.one(&program, name, &log)?;
        let line = format!("{name:<16} {:<6} {}", if passed { "ok" } else { "FAILED" }, numbers(&log)?);
        println!("{line}");
        writeln!(summary, "{line}")?;
        if !passed {
            failed.push(name.as_str());
        }
    }
    if failed.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("FAILED: {}; see {} and fuzz/artifacts/", failed.join(", "), logs.display());
    Ok(ExitCode::FAILURE)
}

impl Options {
    /// Runs one target and returns whether it passed.
    fn one(&self, program: &Path, name: &str, log: &Path) -> Result<bool> {
        let fuzz = project::root().join("fuzz");
        let corpus = fuzz.join("corpus").join(name);
        let artifacts = fuzz.join("artifacts").join(name);
        fs::create_dir_all(&corpus)?;
        fs::create_dir_all(&artifacts)?;
        let seconds = self.seconds.or(self.runs.is_none().then_some(60));
        let mut command = Command::new(program);
        command.env("AIRFLOW_CLI_FUZZ_TARGET", name);
        command.arg(corpus);
        // New inputs go into the first folder; the others are only read.
        command.args(["seeds", "regressions"].map(|folder| fuzz.join(folder).join(name)).iter().filter(|f| f.is_dir()));
        command.arg(format!("-max_len={}", self.max_len));
        command.arg(format!("-artifact_prefix={}/", artifacts.display()));
        command.args(["-timeout=20", "-rss_limit_mb=1024", "-print_final_stats=1"]);
        command.args(self.runs.map(|runs| format!("-runs={runs}")));
        command.args(seconds.map(|seconds| format!("-max_total_time={seconds}")));
        let dictionary = fuzz.join("dictionaries").join(dictionary(name));
        command.args(dictionary.is_file().then(|| format!("-dict={}", dictionary.display())));
        let log = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
        command.stdout(Stdio::null()).stderr(log);
        Ok(command.status().context("cannot run the fuzzer")?.success())
    }
}

/// The dictionary for the inputs of a target.
fn dictionary(name: &str) -> &'static str {
    match name {
        "import_yaml" => "yaml.dict",
        "config" => "toml.dict",
        "sign_in" | "paths" | "connection_uri" => "http.dict",
        _ => "json.dict",
    }
}

/// libFuzzer's final statistics: number of inputs, speed, memory.
fn numbers(log: &Path) -> Result<String> {
    let text = String::from_utf8_lossy(&fs::read(log)?).into_owned();
    let number = |name: &str| {
        let line = text.lines().rev().find_map(|line| line.strip_prefix(&format!("stat::{name}:")));
        line.map_or("?", str::trim).to_owned()
    };
    Ok(format!(
        "{:>9} inputs, {:>6} per second, slowest {} s, peak memory {} MiB",
        number("number_of_executed_units"),
        number("average_exec_per_sec"),
        number("slowest_unit_time_sec"),
        number("peak_rss_mb")
    ))
}

/// The names of the targets, taken from the folders with their seeds. A test checks that they match the targets.
fn names() -> Result<Vec<String>> {
    let folders = fs::read_dir(project::root().join("fuzz/seeds")).context("cannot read fuzz/seeds")?;
    let names = folders.map(|folder| Ok(folder?.file_name().to_string_lossy().into_owned()));
    let mut names = names.collect::<Result<Vec<_>>>()?;
    names.sort();
    Ok(names)
}

/// Builds the program that runs a target.
fn build() -> Result<PathBuf> {
    let mut command = project::cargo();
    command.args(["build", "--profile", "fuzz", "--package", "airflow-cli-fuzz", "--features", "libfuzzer"]);
    command.env("RUSTC_WORKSPACE_WRAPPER", env::current_exe().context("cannot locate xtask")?);
    command.env(WRAPS_RUSTC, "1");
    project::run(&mut command)?;
    Ok(project::target()?.join("fuzz/any"))
}

/// Runs the rustc named by the arguments, and instruments our own crates.
pub fn rustc() -> Result<ExitCode> {
    let mut arguments = env::args_os().skip(1);
    let program = arguments.next().context("the arguments name no rustc")?;
    let arguments: Vec<_> = arguments.collect();
    let mut command = Command::new(program);
    command.args(&arguments);
    if arguments.windows(2).any(|pair| pair[0] == "--crate-name" && OURS.iter().any(|name| pair[1] == *name)) {
        command.args(INSTRUMENTED);
    }
    let status = command.status().context("cannot run rustc")?;
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}
