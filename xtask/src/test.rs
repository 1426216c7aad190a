//! `cargo xtask test`: every test there is, those against a real Airflow too.

use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, Result};

use crate::airflow::Airflow;
use crate::project;

#[derive(clap::Args)]
pub struct Options {
    /// Start no Airflow, and leave out the tests that need one
    #[arg(long)]
    no_server: bool,
    /// Run only the tests whose names contain one of these
    filter: Vec<String>,
}

/// Runs the tests and passes their exit code on. Nothing is printed after the runner's own count.
pub fn run(options: &Options) -> Result<ExitCode> {
    // Built first: a compile error is known before a server is started for nothing.
    project::run(tests().arg("--no-run"))?;

    let mut command = tests();
    let mut left_out = Vec::new();
    let airflow = if options.no_server { None } else { Some(Airflow::start("test")?) };
    if let Some(airflow) = &airflow {
        command.env("AIRFLOW_CLI_TEST_URL", &airflow.url);
        command.env("AIRFLOW_CLI_TEST_PASSWORDS", airflow.passwords_file());
        for user in ["admin", "op", "user", "viewer"] {
            command.env(format!("AIRFLOW_CLI_TEST_TOKEN_{}", user.to_uppercase()), airflow.token(user)?);
        }
        command.env("AIRFLOW_CLI_TEST_TOKEN_EXPIRED", airflow.expired_token()?);
        command.env("AIRFLOW_CLI_TEST_TOKEN_REVOKED", airflow.revoked_token()?);
    } else {
        eprintln!("LEFT OUT, by --no-server: the tests that need a real Airflow (`real::`)");
        left_out.push("real::");
    }
    if !has_secret_service() {
        eprintln!("LEFT OUT: the tests of the keyring (`keyring::`); install dbus and gnome-keyring for them");
        left_out.push("keyring::");
    }
    command.args(["--", "--include-ignored"]).args(&options.filter);
    command.args(left_out.iter().flat_map(|name| ["--skip", name]));
    let status = command.status().context("can not run cargo")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// `cargo test` on everything but doc tests, of which there are none; a failing crate does not hide the next one.
fn tests() -> Command {
    let mut command = project::cargo();
    command.args(["test", "--workspace", "--all-targets", "--no-fail-fast"]);
    command
}

/// Whether a Secret Service can be started for the keyring tests; installs it where that is ours to do.
fn has_secret_service() -> bool {
    let there = || {
        let found = |program| succeeds(Command::new(program).arg("--version"));
        found("dbus-run-session") && found("gnome-keyring-daemon")
    };
    if there() {
        return true;
    }
    if !rustix::process::geteuid().is_root() || !succeeds(Command::new("apt-get").arg("--version")) {
        return false;
    }
    eprintln!("Installing dbus and gnome-keyring for the keyring tests");
    let install = || {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command.args(["install", "--yes", "--quiet", "--no-install-recommends", "dbus", "gnome-keyring"]);
        succeeds(&mut command)
    };
    // The package lists of a fresh machine are empty or old.
    let installed = install() || (succeeds(Command::new("apt-get").args(["update", "--quiet"])) && install());
    installed && there()
}

fn succeeds(command: &mut Command) -> bool {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}
