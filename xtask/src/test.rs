//! `cargo xtask test`: runs all tests, including those against a real Airflow.

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
    /// Skip the tests that need an Airflow, and start none
    #[arg(long, conflicts_with_all = ["airflow", "all_versions"])]
    no_server: bool,
    /// Run against this release instead of the newest one; can be repeated
    #[arg(long, value_name = "VERSION", value_parser = |version: &str| Release::find(version))]
    airflow: Vec<&'static Release>,
    /// Run against all supported releases
    #[arg(long, conflicts_with = "airflow")]
    all_versions: bool,
    /// Run only tests whose names contain one of these texts
    filter: Vec<String>,
}

/// Parts of the names of tests that need a server with FAB's auth manager.
const FAB: [&str; 3] = ["::fab::", "::users::", "::roles::"];

/// Part of the names of tests that need a Secret Service.
const KEYRING: &str = "keyring::";

/// Parts of the names of tests that need a browser; the second kind also needs the [`PLACES`].
const BROWSER: &str = "chromium::";
const IN_PLACES: &str = "chromium::places::";

/// The additional servers that tests sign in to, with their names in the environment variables of the tests.
const PLACES: [(&str, AuthManager, PlaceKind); 4] = [
    ("SUBPATH", AuthManager::Simple, PlaceKind::Below("/team")),
    ("HTTPS", AuthManager::Simple, PlaceKind::Https),
    ("FAB_HTTPS", AuthManager::Fab, PlaceKind::Https),
    ("ALL_ADMINS", AuthManager::SimpleForAll, PlaceKind::Root),
];

/// Part of the names of tests that need the server with the Dags of `tests/dags/`.
const SESSIONS: &str = "::sessions::";

/// How long each fuzz target runs on mutations of its seeds: about a minute in total, on two cores.
const FUZZING: (&str, &str) = ("AIRFLOW_CLI_TEST_FUZZ_SECONDS", "4");

/// Transcripts of the newest release's responses.
const SCREENS: &str = "screens::real";

/// Runs the tests. Those that need no Airflow run with the newest release, which is last, so that the output ends with
/// the test runner's own count. Succeeds if every run does.
pub fn run(options: &Options) -> Result<ExitCode> {
    // Build first, so that a compile error is reported before a server is started.
    project::run(everything().arg("--no-run"))?;
    let Some((newest, older)) = options.releases()?.split_last().map(|(last, rest)| (*last, rest.to_vec())) else {
        eprintln!("SKIPPED, because of --no-server: the tests that need a real Airflow (`real::`, `chromium::`)");
        let (mut tests, mut skipped) = (everything(), vec!["real::", SCREENS, BROWSER]);
        options.give_keyring(&mut tests, &mut skipped)?;
        return Ok(exit_code(options.run(tests, "--include-ignored", &skipped)?));
    };
    let mut failed = Vec::new();
    for release in older {
        let passed = options.on(release, against_airflow(), "--ignored", vec![KEYRING]);
        // A release that does not start must not hide the results of the others.
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
    /// The releases to run against, oldest first; none with `--no-server`. Prints which are skipped because Python is
    /// missing.
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
            eprintln!("SKIPPED: the tests on Airflow {}; it needs {}", release.version, release.needs());
        }
        if found.is_empty() {
            bail!("no Airflow is left to test with; set XTASK_PYTHON if your Python is not found");
        }
        Ok(found)
    }

    /// Starts the release, and the other servers and the browser that the selected tests need. Returns whether the tests
    /// passed.
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
            eprintln!("SKIPPED: screens, browser, FAB users and roles; those tests need {}", newest());
            skipped.extend([SCREENS, BROWSER]);
            skipped.extend(FAB);
            if !has_sessions {
                eprintln!("SKIPPED, unless the filter names them: `sessions`, the tests with their own Dags");
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

    /// Provides what the keyring tests need, or skips them.
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

    /// Returns whether the filter names these tests.
    fn is_about(&self, part: &str) -> bool {
        self.filter.iter().any(|filter| filter.contains(part.trim_matches(':')))
    }

    /// Returns whether the tests passed. If only tests of [`SESSIONS`] fail, they run once more by themselves: on a busy
    /// machine, Airflow itself occasionally fails a task.
    fn run(&self, mut tests: Command, which: &str, skipped: &[&str]) -> Result<bool> {
        tests.args(["--", which]).args(&self.filter);
        tests.args(skipped.iter().flat_map(|name| ["--skip", name]));
        let outcome = runner::run(&mut tests)?;
        if !outcome.is_only(SESSIONS) {
            return Ok(outcome.passed);
        }
        eprintln!("RETRY, by themselves, because they failed: {}", outcome.failed.join(", "));
        let mut again = against_airflow();
        again.envs(tests.get_envs().filter_map(|(name, value)| Some((name, value?))));
        again.args(["--", which, "--exact"]).args(&outcome.failed);
        Ok(runner::run(&mut again)?.passed)
    }

    /// The names of the tests that need more than the command line, one per line.
    fn names(&self) -> Result<String> {
        let mut list = against_airflow();
        project::read(list.args(["--quiet", "--", "--list", "--ignored"]).args(&self.filter))
    }
}

/// Starts the [`PLACES`] in parallel: most of a start is waiting.
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

/// `cargo test` for everything except doc tests (there are none). A failing crate does not hide the next one.
fn everything() -> Command {
    let mut command = project::cargo();
    command.args(["test", "--workspace", "--all-targets", "--no-fail-fast"]);
    if env::var_os(FUZZING.0).is_none() {
        command.env(FUZZING.0, FUZZING.1);
    }
    command
}

/// `cargo test` for the tests of whole commands: only they need an Airflow. Without `--workspace`, cargo would select
/// other features of some dependencies and rebuild everything.
fn against_airflow() -> Command {
    let mut command = project::cargo();
    command.args(["test", "--workspace", "--test", "cli"]);
    command
}
