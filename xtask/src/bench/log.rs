//! Reads a huge task log.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// The task whose log is replaced; it is one of Airflow's examples.
const DAG: &str = "example_simplest_dag";
const TASK: &str = "my_task";
const RUN: &str = "bench";

/// The URL of the log.
pub fn address(url: &str) -> String {
    format!("{url}/api/v2/dags/{DAG}/dagRuns/{RUN}/taskInstances/{TASK}/logs/1")
}

/// The arguments with which the command line prints the same bytes.
pub const ARGUMENTS: [&str; 7] = ["tasks", "logs", DAG, RUN, TASK, "-o", "ndjson"];

/// Runs the task, and replaces its log with one of this size.
pub fn prepare(cli: &dyn Fn(&[&str]) -> Command, home: &Path, bytes: usize) -> Result<()> {
    let trigger = ["dags", "trigger", DAG, "--run-id", RUN, "--unpause", "--wait", "--wait-timeout", "30m"];
    let status = cli(&trigger).stdout(Stdio::null()).stderr(Stdio::null()).status()?;
    if !status.success() {
        bail!("the run whose log is measured did not succeed ({status})");
    }
    let folder = home.join(format!("logs/tasks/dag_id={DAG}/run_id={RUN}/task_id={TASK}"));
    let path = folder.join("attempt=1.log");
    if !path.is_file() {
        bail!("the log {} does not exist", path.display());
    }
    let mut file = BufWriter::new(File::create(&path)?);
    let (mut written, mut number, mut line) = (0, 0u64, String::new());
    while written < bytes {
        line.clear();
        let (minutes, seconds, micros) = (number / 3000 % 60, number / 50 % 60, number % 50 * 20_000);
        writeln!(
            line,
            "{{\"timestamp\":\"2026-11-22T04:{minutes:02}:{seconds:02}.{micros:06}Z\",\"level\":\"info\",\"event\":\"row \
             {number:08} of the nightly load went into the table of measures, as did those before it\",\"logger\":\"load\"}}"
        )
        .expect("writing to a String cannot fail");
        file.write_all(line.as_bytes())?;
        (written, number) = (written + line.len(), number + 1);
    }
    file.flush().with_context(|| path.display().to_string())
}

/// Returns whether both programs print the same bytes, and how many.
pub fn compare(scratch: &Path, own: &mut Command, other: &mut Command) -> Result<(bool, u64)> {
    let files = ["log.own", "log.other"].map(|name| scratch.join(name));
    for (command, file) in [own, other].into_iter().zip(&files) {
        let status = command.stdout(File::create(file)?).status()?;
        if !status.success() {
            bail!("{} failed ({status})", command.get_program().display());
        }
    }
    let same = Command::new("cmp").args(&files).status().context("cannot run cmp")?.success();
    let bytes = fs::metadata(&files[0])?.len();
    for file in &files {
        fs::remove_file(file)?;
    }
    Ok((same, bytes))
}
