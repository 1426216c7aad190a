//! `cargo xtask demo`: the command line at work on a real Airflow, step by step.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant};

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
const RUN_LIMIT: Duration = Duration::from_secs(180);

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
    step("Let one run");
    cli.run(&["dags", "unpause", DAG])?;
    cli.run(&["dags", "trigger", DAG, "--run-id", RUN])?;
    step("How does it go?");
    let state = cli.wait_for_end()?;
    step("What did a task of it write?");
    let log = format!("dags/{DAG}/dagRuns/{RUN}/taskInstances/runme_0/logs/1");
    cli.run(&["api", "GET", &log, "--jq", ".content[].event"])?;
    if state != "success" {
        bail!("the run should have ended with success, not {state}");
    }
    Ok(())
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
        // A proxy for the world outside has nothing to do with a server on this machine.
        command.env("NO_PROXY", "127.0.0.1").env("AIRFLOW_CLI_CONFIG_DIR", &self.config).args(arguments);
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

    /// Asks for the run's state until it is a final one, and shows each new one.
    fn wait_for_end(&self) -> Result<String> {
        let arguments = ["dags", "state", DAG, RUN];
        let deadline = Instant::now() + RUN_LIMIT;
        let mut last = String::new();
        while Instant::now() < deadline {
            let state = project::read(&mut self.command(&arguments))?.trim().to_owned();
            if state != last {
                println!("$ {}\n{state}", shown(&arguments));
            }
            if ["success", "failed"].contains(&state.as_str()) {
                return Ok(state);
            }
            last = state;
            thread::sleep(Duration::from_millis(500));
        }
        bail!("the run did not end within {} s; its state is {last}", RUN_LIMIT.as_secs())
    }
}
