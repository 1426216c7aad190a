//! `cargo xtask test`: every test there is, those against a real Airflow too.

use std::env;
use std::process::{Command, ExitCode};
use std::thread;

use anyhow::{Result, bail};

use crate::airflow::{Airflow, AuthManager, Dags, PlaceKind, RELEASES, Release};
use crate::needs::{self, Browser, Keyring};
use crate::project;
use crate::runner;

#[derive(clap::Args)]
pub struct Options {
    /// Start no Airflow, and leave out the tests that need one
    #[arg(long, conflicts_with_all = ["airflow", "all_versions"])]
    no_server: bool,
    /// Run against this release instead of the newest one; may be repeated
    #[arg(long, value_name = "VERSION", value_parser = |version: &str| Release::find(version))]
    airflow: Vec<&'static Release>,
    /// Run against every release that there are requirements for
    #[arg(long, conflicts_with = "airflow")]
    all_versions: bool,
    /// Run only the tests whose names contain one of these
    filter: Vec<String>,
}

/// Tests with this in their names need a server with FAB's auth manager.
const FAB: [&str; 3] = ["::fab::", "::users::", "::roles::"];

/// Tests with this in their names need a Secret Service.
const KEYRING: &str = "keyring::";

/// Tests with this in their names need a browser; those of the second the [`PLACES`] too.
const BROWSER: &str = "chromium::";
const IN_PLACES: &str = "chromium::places::";

/// The servers aside that tests sign in to, and the names by which the tests are told of them.
const PLACES: [(&str, AuthManager, PlaceKind); 4] = [
    ("SUBPATH", AuthManager::Simple, PlaceKind::Below("/team")),
    ("HTTPS", AuthManager::Simple, PlaceKind::Https),
    ("FAB_HTTPS", AuthManager::Fab, PlaceKind::Https),
    ("ALL_ADMINS", AuthManager::SimpleForAll, PlaceKind::Root),
];

/// Tests with this in their names need the server with the Dags of `tests/dags/`.
const SESSIONS: &str = "::sessions::";

/// How long each fuzz target is tried on mutations of its seeds: about a minute in all, on two cores.
const FUZZING: (&str, &str) = ("AIRFLOW_CLI_TEST_FUZZ_SECONDS", "4");

/// Transcripts of what the newest release answers.
const SCREENS: &str = "screens::real";

/// Runs the tests, and all those that need no Airflow with the newest of the releases, at the end: nothing is printed
/// after the runner's own count there. Succeeds when every run did.
pub fn run(options: &Options) -> Result<ExitCode> {
    // Built first: a compile error is known before a server is started for nothing.
    project::run(everything().arg("--no-run"))?;
    let Some((newest, older)) = options.releases()?.split_last().map(|(last, rest)| (*last, rest.to_vec())) else {
        eprintln!("LEFT OUT, by --no-server: the tests that need a real Airflow (`real::`, `chromium::`)");
        let (mut tests, mut skipped) = (everything(), vec!["real::", SCREENS, BROWSER]);
        options.give_keyring(&mut tests, &mut skipped)?;
        return Ok(exit_code(options.run(tests, "--include-ignored", &skipped)?));
    };
    let mut failed = Vec::new();
    for release in older {
        let passed = options.on(release, against_airflow(), "--ignored", vec![KEYRING]);
        // One that does not even start does not hide what the others say.
        if !passed.inspect_err(|error| eprintln!("error: {error:#}")).unwrap_or(false) {
            failed.push(release.version);
        }
    }
    if !failed.is_empty() {
        eprintln!("FAILED, see above: the tests on Airflow {}", failed.join(", "));
    }
    let (mut tests, mut skipped) = (everything(), Vec::new());
    options.give_keyring(&mut tests, &mut skipped)?;
    let passed = options.on(newest, tests, "--include-ignored", skipped)?;
    Ok(exit_code(passed && failed.is_empty()))
}

impl Options {
    /// The releases to run against, oldest first; none with `--no-server`. Says which are left out for want of a
    /// Python.
    fn releases(&self) -> Result<Vec<&'static Release>> {
        if self.no_server {
            return Ok(Vec::new());
        }
        let asked = |release: &&Release| match self.airflow.as_slice() {
            _ if self.all_versions => true,
            [] => *release == Release::newest(),
            chosen => chosen.contains(release),
        };
        let (found, missing): (Vec<_>, Vec<_>) =
            RELEASES.iter().filter(asked).partition(|release| release.is_installable());
        for release in &missing {
            eprintln!("LEFT OUT: the tests on Airflow {}; it needs {}", release.version, release.needs());
        }
        if found.is_empty() {
            bail!("no Airflow is left to test with; XTASK_PYTHON names a Python that is not found by itself");
        }
        Ok(found)
    }

    /// Starts the release, and the further servers and the browser that the tests to be run need, and gives whether the
    /// tests passed.
    fn on(
        &self,
        release: &'static Release,
        mut tests: Command,
        which: &str,
        mut skipped: Vec<&'static str>,
    ) -> Result<bool> {
        let airflow = Airflow::start("test", release)?;
        tests.env("AIRFLOW_CLI_TEST_VERSION", release.version);
        tests.env("AIRFLOW_CLI_TEST_URL", &airflow.url);
        tests.env("AIRFLOW_CLI_TEST_PASSWORDS", airflow.passwords_file());
        for user in ["admin", "op", "user", "viewer"] {
            tests.env(format!("AIRFLOW_CLI_TEST_TOKEN_{}", user.to_uppercase()), airflow.token(user)?);
        }
        tests.env("AIRFLOW_CLI_TEST_TOKEN_EXPIRED", airflow.expired_token()?);
        tests.env("AIRFLOW_CLI_TEST_TOKEN_REVOKED", airflow.revoked_token()?);
        let names = self.names()?;
        let wants = |part: &str| names.contains(part);
        let has_sessions = wants(SESSIONS) && (release == Release::newest() || self.is_about(SESSIONS));
        let sessions =
            has_sessions.then(|| Airflow::start_with("test-sessions", release, Dags::OfTests)).transpose()?;
        if let Some(sessions) = &sessions {
            tests.env("AIRFLOW_CLI_TEST_SESSIONS_URL", &sessions.url);
            tests.env("AIRFLOW_CLI_TEST_SESSIONS_HOME", &sessions.home);
            tests.env("AIRFLOW_CLI_TEST_SESSIONS_PASSWORDS", sessions.passwords_file());
            tests.env("AIRFLOW_CLI_TEST_SESSIONS_TOKEN", sessions.token("admin")?);
        }
        if release != Release::newest() {
            eprintln!("LEFT OUT: screens, a browser, FAB's users and roles; those tests are about {}", newest());
            skipped.extend([SCREENS, BROWSER]);
            skipped.extend(FAB);
            if !has_sessions {
                eprintln!("LEFT OUT, unless the filter names them: `sessions`, the tests with Dags of their own");
                skipped.push(SESSIONS);
            }
            return self.run(tests, which, &skipped);
        }
        match wants(BROWSER).then(needs::browser) {
            None => {}
            Some(None) => skipped.push(BROWSER),
            Some(Some(Browser { chromium, chromedriver })) => {
                tests.env("AIRFLOW_CLI_TEST_CHROMEDRIVER", chromedriver);
                tests.envs(chromium.map(|program| ("AIRFLOW_CLI_TEST_CHROMIUM", program)));
            }
        }
        let places = if wants(IN_PLACES) && !skipped.contains(&BROWSER) { places(release)? } else { Vec::new() };
        for (name, place) in &places {
            tests.env(format!("AIRFLOW_CLI_TEST_{name}_URL"), &place.url);
            tests.env(format!("AIRFLOW_CLI_TEST_{name}_PASSWORDS"), place.passwords_file());
            tests.env(format!("AIRFLOW_CLI_TEST_{name}_CA"), place.authority_file());
        }
        let fab = if FAB.into_iter().any(wants) { Some(Airflow::start_fab("test", release)?) } else { None };
        if let Some(fab) = &fab {
            tests.env("AIRFLOW_CLI_TEST_FAB_URL", &fab.url);
            tests.env("AIRFLOW_CLI_TEST_FAB_TOKEN", fab.token("admin")?);
            tests.env("AIRFLOW_CLI_TEST_FAB_PASSWORD", fab.password("admin")?);
        }
        self.run(tests, which, &skipped)
    }

    /// Gives the tests of the keyring what they need, or skips them.
    fn give_keyring(&self, tests: &mut Command, skipped: &mut Vec<&'static str>) -> Result<()> {
        if !self.names()?.contains(KEYRING) {
            return Ok(());
        }
        match needs::keyring() {
            None => skipped.push(KEYRING),
            Some(Keyring { bin: None }) => {}
            Some(Keyring { bin: Some(bin) }) => {
                let path = std::env::var_os("PATH").unwrap_or_default();
                let folders = [bin].into_iter().chain(std::env::split_paths(&path));
                tests.env("PATH", std::env::join_paths(folders)?);
            }
        }
        Ok(())
    }

    /// Whether the filter names these tests.
    fn is_about(&self, part: &str) -> bool {
        self.filter.iter().any(|filter| filter.contains(part.trim_matches(':')))
    }

    /// Whether the tests passed. Those of [`SESSIONS`] are tried again by themselves where nothing else failed: now and
    /// then Airflow itself fails a task on a busy machine.
    fn run(&self, mut tests: Command, which: &str, skipped: &[&str]) -> Result<bool> {
        tests.args(["--", which]).args(&self.filter);
        tests.args(skipped.iter().flat_map(|name| ["--skip", name]));
        let outcome = runner::run(&mut tests)?;
        if !outcome.is_only(SESSIONS) {
            return Ok(outcome.passed);
        }
        eprintln!("AGAIN, by themselves, since they failed: {}", outcome.failed.join(", "));
        let mut again = against_airflow();
        again.envs(tests.get_envs().filter_map(|(name, value)| Some((name, value?))));
        again.args(["--", which, "--exact"]).args(&outcome.failed);
        Ok(runner::run(&mut again)?.passed)
    }

    /// The names of the tests that need more than the command line, in lines.
    fn names(&self) -> Result<String> {
        let mut list = against_airflow();
        project::read(list.args(["--quiet", "--", "--list", "--ignored"]).args(&self.filter))
    }
}

/// Starts the [`PLACES`], all at once: most of a start is waiting.
fn places(release: &'static Release) -> Result<Vec<(&'static str, Airflow)>> {
    thread::scope(|scope| {
        let starts = PLACES.map(|(name, manager, kind)| {
            let folder = format!("test-{}", name.to_lowercase());
            scope.spawn(move || Ok((name, Airflow::start_aside(&folder, release, manager, kind)?)))
        });
        starts.into_iter().map(|start| start.join().expect("a start does not panic")).collect()
    })
}

fn newest() -> String {
    format!("Airflow {}", Release::newest().version)
}

fn exit_code(passed: bool) -> ExitCode {
    if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// `cargo test` on everything but doc tests, of which there are none; a failing crate does not hide the next one.
fn everything() -> Command {
    let mut command = project::cargo();
    command.args(["test", "--workspace", "--all-targets", "--no-fail-fast"]);
    if env::var_os(FUZZING.0).is_none() {
        command.env(FUZZING.0, FUZZING.1);
    }
    command
}

/// `cargo test` on whole commands alone: only among them are tests that need an Airflow. For one package alone cargo
/// would choose other features of some dependencies, and build everything again.
fn against_airflow() -> Command {
    let mut command = project::cargo();
    command.args(["test", "--workspace", "--test", "cli"]);
    command
}
