//! A running Airflow.

use std::fs;
use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process};

use super::auth_manager::AuthManager;
use super::dags::Dags;
use super::home::{self, Home};
use super::install::{self, Install, Release};
use super::interrupt;
use super::place::{Place, PlaceKind};
use super::supervisor::{API_SERVER, COMPONENTS, KEEP};
use super::tokens::Http;

/// The time limit for a start. If a component exits, that is noticed immediately, so only a hanging start reaches this
/// limit: it is far more than the slowest machine needs.
const START_LIMIT: Duration = Duration::from_secs(30 * 60);

/// The polling interval while a server starts. Every response takes time that the server needs to start.
const PAUSE: Duration = Duration::from_millis(500);

/// The time limit for the supervisor to stop everything.
const END_LIMIT: Duration = Duration::from_secs(60);

/// A running Airflow; stopped when dropped, unless [`Airflow::keep`] is called.
pub struct Airflow {
    /// Without a trailing slash.
    pub url: String,
    place: Place,
    /// `AIRFLOW_HOME`, which contains the logs.
    pub home: PathBuf,
    pub(super) install: Install,
    pub(super) http: Http,
    components: Vec<&'static str>,
    supervisor: Option<Child>,
}

impl Airflow {
    /// Installs a release of Airflow if necessary and starts it for the task `name`. Returns when it responds, all
    /// components are alive and the example Dags are loaded.
    pub fn start(name: &str, release: &'static Release) -> Result<Self> {
        let began = Instant::now();
        let install = install::ensure(release)?;
        let airflow =
            Self::launch(name, install, AuthManager::Simple, Dags::Examples, PlaceKind::Root, all_components())?;
        let dags = airflow.until("its example Dags", || match airflow.dags_and_errors()? {
            (dags @ 1.., 0) => Ok(dags),
            (dags, errors) => bail!("there are {dags} Dags and {errors} import errors"),
        })?;
        eprintln!("Airflow is ready after {} s, with {dags} example Dags", began.elapsed().as_secs());
        Ok(airflow)
    }

    /// Like [`Airflow::start`], but with our own Dags instead of the examples; returns when all of them are loaded. With
    /// the tests' Dags, the API server is restarted if it is killed.
    pub fn start_with(name: &str, release: &'static Release, dags: Dags) -> Result<Self> {
        let began = Instant::now();
        let install = install::ensure(release)?;
        let airflow = Self::launch(name, install, AuthManager::Simple, dags, PlaceKind::Root, all_components())?;
        let expected = dags.expected()?;
        airflow.until("its Dags", || match airflow.dags_and_errors()? {
            (dags, errors) if dags + errors >= expected => Ok(()),
            (dags, errors) => bail!("{} of {expected} files are loaded", dags + errors),
        })?;
        eprintln!("Airflow is ready after {} s", began.elapsed().as_secs());
        Ok(airflow)
    }

    /// Like [`Airflow::start`], but only the API server, with FAB's auth manager and `admin` as the only user.
    pub fn start_fab(name: &str, release: &'static Release) -> Result<Self> {
        Self::start_aside(&format!("{name}-fab"), release, AuthManager::Fab, PlaceKind::Root)
    }

    /// Starts only an API server, with this auth manager and this kind of place.
    pub fn start_aside(name: &str, release: &'static Release, manager: AuthManager, kind: PlaceKind) -> Result<Self> {
        let dags = if manager == AuthManager::Fab { Dags::None } else { Dags::Examples };
        Self::launch(name, install::ensure(release)?, manager, dags, kind, vec![API_SERVER])
    }

    fn launch(
        name: &str,
        install: Install,
        manager: AuthManager,
        dags: Dags,
        kind: PlaceKind,
        components: Vec<&'static str>,
    ) -> Result<Self> {
        let home = Home::make(name)?;
        let place = Place { port: free_port()?, kind };
        home.fill(&install, manager, dags, &place)?;
        let url = place.url();
        let (version, logs) = (install.release.version, home.folder.join("logs"));
        eprintln!("Starting Airflow {version} ({manager:?} auth manager) on {url} (logs: {})", logs.display());
        let supervisor = spawn_supervisor(&install, &home, &components, dags == Dags::OfTests)?;
        let folder = home.folder.clone();
        interrupt::at_end_of(folder.clone(), &supervisor);
        // From here on, only the supervisor holds the lock.
        drop(home);
        let supervisor = Some(supervisor);
        let mut airflow = Self { http: Http::new(&url), url, place, home: folder, install, components, supervisor };
        match airflow.wait_until_ready() {
            Ok(()) => Ok(airflow),
            Err(error) => Err(error.context(format!("Airflow did not start.\n{}", airflow.logs()))),
        }
    }

    /// The file with the generated passwords of its users.
    pub fn passwords_file(&self) -> PathBuf {
        home::passwords_file(&self.home)
    }

    /// The certificate of the authority that clients have to trust for HTTPS.
    pub fn authority_file(&self) -> PathBuf {
        super::place::authority(&self.home)
    }

    /// Leaves it running; [`stop_kept`] stops it.
    #[expect(clippy::zombie_processes, reason = "it is meant to outlive this process")]
    pub fn keep(mut self) -> Result<()> {
        let mut supervisor = self.supervisor.take().expect("it runs until it is dropped");
        interrupt::forget(&self.home);
        fs::write(self.home.join("kept"), supervisor.id().to_string())?;
        let mut pipe = supervisor.stdin.take().expect("the supervisor has a pipe");
        writeln!(pipe, "{KEEP}").context("the supervisor is gone")
    }

    fn wait_until_ready(&mut self) -> Result<()> {
        let deadline = Instant::now() + START_LIMIT;
        let supervisor = self.supervisor.as_mut().expect("it was just started");
        // Components that were not started report no health.
        let parts: &[_] = match self.components.len() {
            1 => &["metadatabase"],
            _ => &["metadatabase", "scheduler", "triggerer", "dag_processor"],
        };
        while Instant::now() < deadline {
            if let Some(status) = supervisor.try_wait()? {
                bail!("one of its components exited ({status})");
            }
            let is_ready = match self.place.kind {
                // This program has no TLS. The server does not listen before it is ready.
                PlaceKind::Https => TcpStream::connect(("127.0.0.1", self.place.port)).is_ok(),
                _ => {
                    let health = self.http.get("/api/v2/monitor/health", None).unwrap_or_default();
                    parts.iter().all(|part| health[part]["status"] == "healthy")
                }
            };
            if is_ready {
                return Ok(());
            }
            thread::sleep(PAUSE);
        }
        bail!("some components were not healthy after {} s", START_LIMIT.as_secs())
    }

    /// Polls until there is an answer: a server that is still starting, or whose SQLite is locked, has none.
    fn until<T>(&self, what: &str, ask: impl Fn() -> Result<T>) -> Result<T> {
        let deadline = Instant::now() + START_LIMIT;
        loop {
            match ask() {
                Ok(answer) => return Ok(answer),
                Err(error) if Instant::now() > deadline || home::is_over(&self.home) => {
                    return Err(error.context(format!("Airflow did not start: waited for {what}\n{}", self.logs())));
                }
                Err(_) => thread::sleep(PAUSE),
            }
        }
    }

    fn dags_and_errors(&self) -> Result<(u64, u64)> {
        let token = self.token("admin")?;
        let total = |path: &str| {
            let total = self.http.get(path, Some(&token))?["total_entries"].as_u64();
            total.with_context(|| format!("{path} has no total"))
        };
        Ok((total("/api/v2/dags?limit=1")?, total("/api/v2/importErrors?limit=1")?))
    }

    /// Returns whether its supervisor, and therefore the server, is still running.
    pub fn is_running(&mut self) -> bool {
        self.supervisor.as_mut().is_some_and(|supervisor| matches!(supervisor.try_wait(), Ok(None)))
    }

    /// The folder with the logs of its components; task logs are in its subfolder `tasks`.
    pub fn logs_folder(&self) -> PathBuf {
        self.home.join("logs")
    }

    /// The last lines of every log.
    fn logs(&self) -> String {
        let names = self.components.iter().copied().chain(["supervisor"]);
        let tails = names.map(|name| {
            let path = home::log_file(&self.home, name);
            let text = fs::read_to_string(&path).unwrap_or_default();
            let lines: Vec<_> = text.lines().collect();
            let tail = lines[lines.len().saturating_sub(20)..].join("\n");
            format!("--- {} ---\n{tail}\n", path.display())
        });
        tails.collect()
    }
}

impl Drop for Airflow {
    fn drop(&mut self) {
        let Some(mut supervisor) = self.supervisor.take() else { return };
        drop(supervisor.stdin.take());
        let deadline = Instant::now() + END_LIMIT;
        while matches!(supervisor.try_wait(), Ok(None)) {
            if Instant::now() > deadline {
                eprintln!("warning: Airflow does not stop; its supervisor is process {}", supervisor.id());
                return;
            }
            thread::sleep(Duration::from_millis(50));
        }
        interrupt::forget(&self.home);
    }
}

/// Stops every Airflow that an earlier task left running, and returns their number.
pub fn stop_kept() -> Result<usize> {
    let Ok(runs) = super::folder()?.join("runs").read_dir() else { return Ok(0) };
    let mut stopped = 0;
    for run in runs.flatten().map(|entry| entry.path()) {
        let Ok(pid) = fs::read_to_string(run.join("kept")) else { continue };
        // Only the lock shows that it is alive: process ids are reused.
        if home::is_over(&run) {
            continue;
        }
        stop(&run, &pid).with_context(|| format!("cannot stop the Airflow in {}", run.display()))?;
        stopped += 1;
    }
    Ok(stopped)
}

fn stop(run: &Path, pid: &str) -> Result<()> {
    let pid = pid.parse().ok().and_then(Pid::from_raw).context("its process id is invalid")?;
    end(run, pid)
}

/// Stops the Airflow of a run through its supervisor's process id.
pub(super) fn end(run: &Path, pid: Pid) -> Result<()> {
    kill_process(pid, Signal::TERM)?;
    let deadline = Instant::now() + END_LIMIT;
    while !home::is_over(run) {
        if Instant::now() > deadline {
            bail!("process {pid} does not exit", pid = pid.as_raw_nonzero());
        }
        thread::sleep(Duration::from_millis(50));
    }
    Ok(())
}

fn all_components() -> Vec<&'static str> {
    COMPONENTS.iter().map(|arguments| arguments[0]).collect()
}

fn spawn_supervisor(install: &Install, home: &Home, components: &[&str], revive: bool) -> Result<Child> {
    let mut command = Command::new(std::env::current_exe()?);
    command
        .arg("supervise")
        .args(revive.then_some("--revive"))
        .arg(install.program("airflow"))
        .arg(&home.folder)
        .args(components);
    command.stdin(Stdio::piped()).stdout(home.lock.try_clone()?).stderr(home.lock.try_clone()?);
    command.spawn().context("cannot start the supervisor")
}

/// Finds an unused port. If another process takes it before the server does, the start fails with an error.
fn free_port() -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).context("no free port on 127.0.0.1")?;
    Ok(listener.local_addr()?.port())
}
