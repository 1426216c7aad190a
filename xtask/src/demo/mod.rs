//! `cargo xtask demo`: demonstrates the command line on a real Airflow, step by step.

mod cli;
mod plan;

use std::path::Path;
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use anyhow::Result;

use crate::airflow::{self, Airflow, Dags, Release};
use crate::project;
use cli::{Cli, Failure};

#[derive(clap::Args)]
pub struct Options {
    /// Leave Airflow running at the end
    #[arg(long, conflicts_with = "stop")]
    keep: bool,
    /// Only stop an Airflow that an earlier demo left running
    #[arg(long)]
    stop: bool,
}

/// A Dag of `xtask/demo/`, and the task whose log is shown.
const DAG: &str = "sales";
const TASK: &str = "report";
const RUN: &str = "first";

/// The time limit of the run: far more than the slowest machine needs, so that only a hanging run reaches it.
const RUN_LIMIT: &str = "30m";

/// The second attempt is for failures of Airflow on a busy machine.
const TRIES: u32 = 2;

/// Runs the demo. Stops the server at the end, unless `--keep` is given or the demo fails.
pub fn run(options: &Options) -> Result<ExitCode> {
    let stopped = airflow::stop_kept()?;
    if stopped > 0 || options.stop {
        println!("Stopped Airflow servers of earlier demos: {stopped}");
    }
    if options.stop {
        return Ok(ExitCode::SUCCESS);
    }
    plan::announce()?;

    step("Build the command line (a debug build: faster to build, slower to run)");
    let program = project::build(false)?;
    for number in 1.. {
        let failure = match attempt(&program) {
            Ok((cli, airflow)) => return end(options, &cli, airflow),
            Err(failed) => failed,
        };
        // Ctrl-C also ends the command, which may fail before our signal handler runs.
        thread::sleep(Duration::from_millis(300));
        if airflow::is_interrupted() {
            break;
        }
        if !failure.why.may_be_airflows() || number == TRIES {
            return Ok(give_up(*failure));
        }
        eprintln!("\nerror: {}", failure.why);
        eprintln!("Airflow occasionally fails on a busy machine; retrying with a new server");
    }
    airflow::wait_for_the_end()
}

/// A failed demo.
struct Failed {
    why: Failure,
    server: Option<(Cli, Airflow)>,
}

fn attempt(program: &Path) -> Result<(Cli, Airflow), Box<Failed>> {
    let version = Release::newest().version;
    step(&format!("Install (once) and start a real Airflow {version} for the demo"));
    let alone = |why: Failure| Box::new(Failed { why, server: None });
    let airflow = Airflow::start_with("demo", Release::newest(), Dags::OfDemo);
    let airflow = airflow.map_err(|error| alone(Failure::OfAirflow(error)))?;
    let cli = Cli::new(program).map_err(|error| alone(Failure::OfOurs(error)))?;
    match show(&cli, &airflow) {
        Ok(()) => Ok((cli, airflow)),
        Err(why) => Err(Box::new(Failed { why, server: Some((cli, airflow)) })),
    }
}

fn show(cli: &Cli, airflow: &Airflow) -> Result<(), Failure> {
    step("Sign in with a token that the server issued to the user `admin`");
    cli.env_set(&airflow.url)?;
    cli.login(&airflow.token("admin").map_err(Failure::OfAirflow)?)?;

    step("Show the versions of the command line and the server");
    cli.run(&["version"])?;
    step("List the Dags");
    cli.run(&["dags", "list", "--columns", "dag_id,owners,is_paused,timetable_description"])?;
    step("Start a run and wait for it to end");
    cli.run(&["dags", "trigger", DAG, "--run-id", RUN, "--unpause", "--wait", "--wait-timeout", RUN_LIMIT])?;
    step("Show the run's tasks");
    cli.run(&["runs", "show", DAG, RUN])?;
    step("Show the log of a task");
    cli.run(&["logs", DAG, RUN, TASK])
}

fn end(options: &Options, cli: &Cli, airflow: Airflow) -> Result<ExitCode> {
    if options.keep {
        step("Done. Airflow is still running");
        explain(cli, &airflow);
        airflow.keep()?;
    } else {
        step("Done. Stopping Airflow (`cargo xtask demo --keep` leaves it running)");
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints what failed and where to look. If the server is still running, it is left running.
fn give_up(Failed { why, server }: Failed) -> ExitCode {
    println!();
    eprintln!("error: the demo failed: {why}");
    let Some((cli, mut airflow)) = server else {
        eprintln!("hint: if the machine is very busy, try again later: cargo xtask demo");
        return ExitCode::FAILURE;
    };
    if airflow.is_running() {
        eprintln!("Airflow is still running, so that you can inspect it:");
        explain(&cli, &airflow);
        if let Err(error) = airflow.keep() {
            eprintln!("warning: cannot leave it running: {error:#}");
        }
    } else {
        eprintln!("Airflow has exited. Its logs are in {}", airflow.logs_folder().display());
    }
    ExitCode::FAILURE
}

fn explain(cli: &Cli, airflow: &Airflow) {
    let logs = airflow.logs_folder();
    println!("URL:        {}", airflow.url);
    println!("users:      admin, op, user, viewer; passwords in {}", airflow.passwords_file().display());
    println!("logs:       {}/scheduler.log and others; task logs in {}", logs.display(), logs.join("tasks").display());
    println!("use it:     export AIRFLOW_CLI_CONFIG_DIR='{}'", cli.config.display());
    println!("            {} dags list", cli.program.display());
    println!("            {} runs why {DAG} {RUN}", cli.program.display());
    println!("stop it:    cargo xtask demo --stop");
}

fn step(text: &str) {
    println!("\n# {text}");
}
