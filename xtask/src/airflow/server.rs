//! One running Airflow, for as long as a task needs it.

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

/// How long a start may take before it counts as failed. A component that ends is noticed at once, so this is for one
/// that hangs: it is far more than the slowest machine needs.
const START_LIMIT: Duration = Duration::from_secs(30 * 60);

/// How often to ask a server that is starting. Every answer costs it time that it needs for the start.
const PAUSE: Duration = Duration::from_millis(500);

/// How long the supervisor may take to end everything.
const END_LIMIT: Duration = Duration::from_secs(60);

/// A running Airflow; ended when dropped, unless [`Airflow::keep`] is called.
pub struct Airflow {
    /// Without a slash at the end.
    pub url: String,
    place: Place,
    /// `AIRFLOW_HOME`, with the logs.
    pub home: PathBuf,
    pub(super) install: Install,
    pub(super) http: Http,
    components: Vec<&'static str>,
    supervisor: Option<Child>,
}

impl Airflow {
    /// Installs a release of Airflow if need be and starts it for the task `name`; returns when it answers, every
    /// component is alive and the example Dags are there.
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

    /// As [`Airflow::start`], but with Dags of ours, all of them read, instead of the examples. With those of the
    /// tests, an API server that is killed is started again.
    pub fn start_with(name: &str, release: &'static Release, dags: Dags) -> Result<Self> {
        let began = Instant::now();
        let install = install::ensure(release)?;
        let airflow = Self::launch(name, install, AuthManager::Simple, dags, PlaceKind::Root, all_components())?;
        let expected = dags.expected()?;
        airflow.until("its Dags", || match airflow.dags_and_errors()? {
            (dags, errors) if dags + errors >= expected => Ok(()),
            (dags, errors) => bail!("{} of {expected} files are read", dags + errors),
        })?;
        eprintln!("Airflow is ready after {} s", began.elapsed().as_secs());
        Ok(airflow)
    }

    /// As [`Airflow::start`], but only the API server, and with FAB's auth manager, whose one user is `admin`.
    pub fn start_fab(name: &str, release: &'static Release) -> Result<Self> {
        Self::start_aside(&format!("{name}-fab"), release, AuthManager::Fab, PlaceKind::Root)
    }

    /// Only an API server, with this auth manager, at this kind of place.
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
        // Only the supervisor holds the lock from now on.
        drop(home);
        let supervisor = Some(supervisor);
        let mut airflow = Self { http: Http::new(&url), url, place, home: folder, install, components, supervisor };
        match airflow.wait_until_ready() {
            Ok(()) => Ok(airflow),
            Err(error) => Err(error.context(format!("Airflow did not start.\n{}", airflow.logs()))),
        }
    }

    /// Where the generated passwords of its users lie.
    pub fn passwords_file(&self) -> PathBuf {
        home::passwords_file(&self.home)
    }

    /// The certificate of the authority that clients have to trust, over https.
    pub fn authority_file(&self) -> PathBuf {
        super::place::authority(&self.home)
    }

    /// Leaves it running; [`stop_kept`] ends it.
    #[expect(clippy::zombie_processes, reason = "that it outlives us is what was asked for")]
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
        // Of the others no health is told when they were not started.
        let parts: &[_] = match self.components.len() {
            1 => &["metadatabase"],
            _ => &["metadatabase", "scheduler", "triggerer", "dag_processor"],
        };
        while Instant::now() < deadline {
            if let Some(status) = supervisor.try_wait()? {
                bail!("one of its components ended ({status})");
            }
            let is_ready = match self.place.kind {
                // We have no TLS. It listens when it is ready, and not before.
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
        bail!("not all of it was healthy after {} s", START_LIMIT.as_secs())
    }

    /// Asks until there is an answer: a server that is still starting, or whose SQLite is locked, has none.
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

    /// Whether its supervisor, and so the server, is still there.
    pub fn is_running(&mut self) -> bool {
        self.supervisor.as_mut().is_some_and(|supervisor| matches!(supervisor.try_wait(), Ok(None)))
    }

    /// Where the logs of its components are; those of tasks are in the folder `tasks`.
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
                eprintln!("warning: Airflow does not end; its supervisor is process {}", supervisor.id());
                return;
            }
            thread::sleep(Duration::from_millis(50));
        }
        interrupt::forget(&self.home);
    }
}

/// Ends every Airflow that an earlier task left running; gives how many there were.
pub fn stop_kept() -> Result<usize> {
    let Ok(runs) = super::folder()?.join("runs").read_dir() else { return Ok(0) };
    let mut stopped = 0;
    for run in runs.flatten().map(|entry| entry.path()) {
        let Ok(pid) = fs::read_to_string(run.join("kept")) else { continue };
        // The lock, not the number, says that it is alive: numbers of processes are used again.
        if home::is_over(&run) {
            continue;
        }
        stop(&run, &pid).with_context(|| format!("can not end the Airflow in {}", run.display()))?;
        stopped += 1;
    }
    Ok(stopped)
}

fn stop(run: &Path, pid: &str) -> Result<()> {
    let pid = pid.parse().ok().and_then(Pid::from_raw).context("its process id is not readable")?;
    end(run, pid)
}

/// Ends the Airflow of a run by its supervisor's process id.
pub(super) fn end(run: &Path, pid: Pid) -> Result<()> {
    kill_process(pid, Signal::TERM)?;
    let deadline = Instant::now() + END_LIMIT;
    while !home::is_over(run) {
        if Instant::now() > deadline {
            bail!("process {pid} does not end", pid = pid.as_raw_nonzero());
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
    command.spawn().context("can not start the supervisor")
}

/// A port that nobody uses now. Somebody may take it before the server does: then the start fails and says so.
fn free_port() -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).context("no free port on 127.0.0.1")?;
    Ok(listener.local_addr()?.port())
}
