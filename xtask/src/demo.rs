//! `cargo xtask demo`: the command line at work on a real Airflow, step by step.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, Result, bail};

use crate::airflow::{self, Airflow, Release};
use crate::project;

#[derive(clap::Args)]
pub struct Options {
    /// Leave the Airflow running at the end
    #[arg(long, conflicts_with = "stop")]
    keep: bool,
    /// Only end the Airflow that an earlier `--keep` left running
    #[arg(long)]
    stop: bool,
}

const DAG: &str = "example_bash_operator";
const RUN: &str = "from_the_demo";

/// How long the Dag's run may take; it sleeps a few seconds by itself.
const RUN_LIMIT: &str = "3m";

/// Shows everything once; ends what it started, unless told to keep it.
pub fn run(options: &Options) -> Result<ExitCode> {
    let stopped = airflow::stop_kept()?;
    if stopped > 0 || options.stop {
        println!("Ended {stopped} Airflow left running by an earlier demo");
    }
    if options.stop {
        return Ok(ExitCode::SUCCESS);
    }

    step("Build the command line (a debug build: quicker to make than to need)");
    let program = project::build(false)?;
    step(&format!("Install and start a real Airflow {} of our own", Release::newest().version));
    let airflow = Airflow::start("demo", Release::newest())?;
    let cli = Cli::new(program)?;
    show(&cli, &airflow)?;

    if options.keep {
        explain(&cli, &airflow);
        airflow.keep()?;
    } else {
        step("Done: end the Airflow (`cargo xtask demo --keep` leaves it running)");
    }
    Ok(ExitCode::SUCCESS)
}

fn show(cli: &Cli, airflow: &Airflow) -> Result<()> {
    step("Sign in, with a token that the server gave us for its user `admin`");
    cli.env_set(&airflow.url)?;
    cli.login(&airflow.token("admin")?)?;

    step("Whose version is which?");
    cli.run(&["version"])?;
    step("Which Dags are there?");
    cli.run(&["dags", "list", "--columns", "dag_id,owners,is_paused,timetable_description"])?;
    step("Let one run, and wait for its end");
    cli.run(&["dags", "trigger", DAG, "--run-id", RUN, "--unpause", "--wait", "--wait-timeout", RUN_LIMIT])?;
    step("What did a task of it write?");
    cli.run(&["logs", DAG, RUN, "runme_0"])
}

fn explain(cli: &Cli, airflow: &Airflow) {
    step("Done. The Airflow is left running");
    println!("its address:     {}", airflow.url);
    println!("its users:       admin, op, user, viewer; passwords in {}", airflow.passwords_file().display());
    println!("its logs:        {}", airflow.home.join("logs").display());
    println!("use it with:     export AIRFLOW_CLI_CONFIG_DIR='{}'", cli.config.display());
    println!("                 {} dags list", cli.program.display());
    println!("end it with:     cargo xtask demo --stop");
}

fn step(text: &str) {
    println!("\n# {text}");
}

/// The command as one would type it; what has a meaning for the shell is quoted.
fn shown(arguments: &[&str]) -> String {
    arguments.iter().fold("airflow".to_owned(), |line, argument| {
        let quote = if argument.contains([' ', '[', '|', '*', '$']) { "'" } else { "" };
        format!("{line} {quote}{argument}{quote}")
    })
}

/// The `airflow` just built, with a configuration folder of the demo's own and nothing of the user's.
struct Cli {
    program: PathBuf,
    config: PathBuf,
}

impl Cli {
    fn new(program: PathBuf) -> Result<Self> {
        let config = project::target()?.join("demo/config");
        if config.exists() {
            fs::remove_dir_all(&config).with_context(|| format!("can not empty {}", config.display()))?;
        }
        fs::create_dir_all(&config)?;
        Ok(Self { program, config })
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("AIRFLOW_CLI_")) {
            command.env_remove(name);
        }
        command.env("AIRFLOW_CLI_CONFIG_DIR", &self.config).args(arguments);
        command
    }

    /// Shows the command, runs it and lets it speak for itself.
    fn run(&self, arguments: &[&str]) -> Result<()> {
        println!("$ {}", shown(arguments));
        project::run(&mut self.command(arguments))
    }

    /// An environment whose token rests in a file: the user's keyring stays untouched.
    fn env_set(&self, url: &str) -> Result<()> {
        self.run(&["env", "set", "demo", "--url", url, "--credential-store", "file"])
    }

    fn login(&self, token: &str) -> Result<()> {
        let arguments = ["auth", "login", "--token-stdin"];
        println!("$ {} < token", shown(&arguments));
        let mut login = self.command(&arguments).stdin(Stdio::piped()).spawn()?;
        // A program that ends without reading breaks the pipe; why it ended is what matters, and it says so itself.
        _ = login.stdin.take().context("no pipe to airflow")?.write_all(token.as_bytes());
        let status = login.wait()?;
        if !status.success() {
            bail!("airflow auth login failed ({status})");
        }
        Ok(())
    }
}
