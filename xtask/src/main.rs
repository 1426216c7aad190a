//! Development tasks: `cargo xtask demo | test | fuzz | bench | generate | since`.

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
#[command(bin_name = "cargo xtask", about = "Development tasks of airflow-cli", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Demonstrate the command line on a real Airflow: install it, start it, run a Dag, read its log
    Demo(demo::Options),
    /// Run all tests, including those against a real Airflow
    Test(test::Options),
    /// Fuzz the code that reads responses, logs, files and requests
    Fuzz(fuzz::Options),
    /// Compare the speed of the command line with `curl` and `/usr/bin/true`
    Bench(bench::Options),
    /// Write the generated files that are checked in: command reference, completions, compatibility table
    Generate(generate::Options),
    /// Write `openapi/since.toml`: which Airflow release introduced what, according to the published documents
    Since,
    /// Supervise the processes of one Airflow; started by the other tasks
    #[command(hide = true)]
    Supervise {
        /// Restart the API server if it is killed
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
