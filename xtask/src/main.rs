//! The project's own tasks: `cargo xtask demo | test | fuzz | bench | generate`.

mod airflow;
mod bench;
mod compatibility;
mod debian;
mod demo;
mod disk;
mod fuzz;
mod generate;
mod needs;
mod project;
mod runner;
mod since;
mod test;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(bin_name = "cargo xtask", about = "The project's own tasks", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Show the command line at work on a real Airflow: install it, start it, run a Dag, read its log
    Demo(demo::Options),
    /// Run every test, those against a real Airflow too
    Test(test::Options),
    /// Look for inputs that break what reads replies, logs, files and requests
    Fuzz(fuzz::Options),
    /// Print how fast the command line is beside `curl` and `/bin/true`
    Bench(bench::Options),
    /// Write the generated files that are checked in: the command reference, the completions, the table of differences
    Generate(generate::Options),
    /// Write `openapi/since.toml`: which release of Airflow brought what, from the documents that they published
    Since,
    /// Hold the processes of one Airflow; started by the other tasks
    #[command(hide = true)]
    Supervise {
        /// Start an API server that was killed again
        #[arg(long)]
        revive: bool,
        program: PathBuf,
        home: PathBuf,
        components: Vec<String>,
    },
}

fn main() -> ExitCode {
    if std::env::var_os(fuzz::WRAPS_RUSTC).is_some() {
        return end(fuzz::rustc());
    }
    let task = Arguments::parse().task;
    let watches = if matches!(task, Task::Supervise { .. }) { Ok(()) } else { airflow::end_on_signals() };
    let done = watches.and_then(|()| run(task));
    if airflow::is_interrupted() {
        airflow::wait_for_the_end();
    }
    end(done)
}

fn end(done: Result<ExitCode>) -> ExitCode {
    done.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}

fn run(task: Task) -> Result<ExitCode> {
    match task {
        Task::Demo(options) => demo::run(&options),
        Task::Test(options) => test::run(&options),
        Task::Fuzz(options) => fuzz::run(&options),
        Task::Bench(options) => bench::run(&options),
        Task::Generate(options) => generate::run(&options),
        Task::Since => since::run(),
        Task::Supervise { revive, program, home, components } => {
            airflow::supervise(&program, &home, &components, revive).map(|()| ExitCode::SUCCESS)
        }
    }
}
