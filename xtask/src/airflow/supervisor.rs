//! The process that supervises one Airflow. It starts the components, and stops them and all their child processes as
//! soon as the task that started it has exited, for whatever reason.

use std::fs::{self, File};
use std::io::{BufRead, stdin};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process, setsid};
use signal_hook::consts::TERM_SIGNALS;
use signal_hook::iterator::Signals;

use super::home::{command, log_file, pid_file};

/// The component that serves the REST API.
pub const API_SERVER: &str = "api-server";

/// How often a component that exits by itself is restarted, as in a real deployment. The scheduler exits if a run that
/// it works on is deleted (`StaleDataError`), as tests do, and any component if SQLite stays locked. The limit is for a
/// component that cannot start at all.
const MOST_RESTARTS: usize = 5;

/// The components of an Airflow. Task logs are read from disk, so they need no web server.
pub const COMPONENTS: [&[&str]; 4] =
    [&[API_SERVER], &["scheduler", "--skip-serve-logs"], &["dag-processor"], &["triggerer", "--skip-serve-logs"]];

/// How long a component may take to exit before it is killed.
const PATIENCE: Duration = Duration::from_secs(10);

/// If this is written to the supervisor's stdin, the supervisor outlives the task; then SIGTERM stops it.
pub const KEEP: &str = "keep";

/// Runs these components of the Airflow in `home` until stdin closes, a signal arrives, or one of them exits. With
/// `revive`, the API server is restarted if it is killed: tests kill it, see [`pid_file`].
///
/// The pipe makes this reliable: the system closes it when the task exits, even after Ctrl-C, a panic or SIGKILL.
pub fn supervise(program: &Path, home: &Path, wanted: &[String], revive: bool) -> Result<()> {
    // Leave the terminal: Ctrl-C and a closed terminal stop the task, which closes the pipe.
    setsid().context("cannot leave the terminal's session")?;
    adopt_orphans()?;
    let (stop, stopped) = channel();
    watch_signals(stop.clone())?;
    watch_stdin(stop);

    let mut components = Vec::new();
    let mut restarts = Vec::new();
    let mut revived = |name: &str, status: ExitStatus| {
        let component = COMPONENTS.iter().find(|component| component[0] == name).expect("one of them was started");
        let was_killed = status.signal() == Some(Signal::KILL.as_raw());
        let may_come_again = match name {
            // Tests kill it any number of times.
            API_SERVER if revive && was_killed => true,
            _ => {
                restarts.push(name.to_owned());
                restarts.iter().filter(|restarted| *restarted == name).count() <= MOST_RESTARTS
            }
        };
        if may_come_again { run(program, home, component).map(Some) } else { Ok(None) }
    };
    let ended =
        start(program, home, wanted, &mut components).and_then(|()| wait(&mut components, &stopped, &mut revived));
    end(&mut components);
    ended
}

fn watch_signals(stop: Sender<()>) -> Result<()> {
    let mut signals = Signals::new(TERM_SIGNALS)?;
    thread::spawn(move || {
        for _ in signals.forever() {
            _ = stop.send(());
        }
    });
    Ok(())
}

fn watch_stdin(stop: Sender<()>) {
    thread::spawn(move || {
        let keep = stdin().lock().lines().map_while(Result::ok).any(|line| line == KEEP);
        if !keep {
            _ = stop.send(());
        }
    });
}

fn start(program: &Path, home: &Path, wanted: &[String], components: &mut Vec<(&str, Child)>) -> Result<()> {
    for arguments in COMPONENTS.iter().filter(|arguments| wanted.iter().any(|name| name == arguments[0])) {
        components.push((arguments[0], run(program, home, arguments)?));
    }
    Ok(())
}

fn run(program: &Path, home: &Path, arguments: &[&str]) -> Result<Child> {
    let log = File::options().create(true).append(true).open(log_file(home, arguments[0]))?;
    let mut command = command(program, home);
    command.args(arguments).stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log);
    let child = command.spawn().with_context(|| format!("cannot start {}", program.display()))?;
    if arguments[0] == API_SERVER {
        fs::write(pid_file(home), child.id().to_string())?;
    }
    Ok(child)
}

fn wait(
    components: &mut [(&str, Child)],
    stopped: &Receiver<()>,
    revived: &mut dyn FnMut(&str, ExitStatus) -> Result<Option<Child>>,
) -> Result<()> {
    loop {
        match stopped.recv_timeout(Duration::from_millis(200)) {
            Ok(()) => return Ok(()),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => unreachable!("the signal thread holds a sender forever"),
        }
        for (name, child) in components.iter_mut() {
            let Some(status) = child.try_wait()? else { continue };
            match revived(name, status)? {
                Some(again) => *child = again,
                None => bail!("airflow {name} exited unexpectedly ({status})"),
            }
        }
    }
}

/// Sends SIGTERM to the components, waits, and kills all remaining components and child processes.
fn end(components: &mut [(&str, Child)]) {
    for (_, child) in components.iter() {
        _ = kill_process(Pid::from_child(child), Signal::TERM);
    }
    let deadline = Instant::now() + PATIENCE;
    let mut alive = || components.iter_mut().any(|(_, child)| matches!(child.try_wait(), Ok(None)));
    while alive() && Instant::now() < deadline {
        thread::sleep(Duration::from_millis(50));
    }
    for (_, child) in components.iter_mut() {
        _ = child.kill();
        _ = child.wait();
    }
    kill_orphans();
}

/// Makes this process the parent of orphaned children of the components: Airflow gives each task its own process group.
#[cfg(target_os = "linux")]
fn adopt_orphans() -> Result<()> {
    rustix::process::set_child_subreaper(Some(rustix::process::getpid())).context("cannot adopt orphans")
}

#[cfg(not(target_os = "linux"))]
fn adopt_orphans() -> Result<()> {
    Ok(())
}

/// Kills child processes until there are none: when one is killed, this process adopts its children.
#[cfg(target_os = "linux")]
fn kill_orphans() {
    use rustix::process::{WaitOptions, getpid, wait};
    let children = format!("/proc/self/task/{}/children", getpid());
    while let Ok(text) = std::fs::read_to_string(&children) {
        let pids: Vec<_> = text.split_whitespace().filter_map(|pid| Pid::from_raw(pid.parse().ok()?)).collect();
        if pids.is_empty() {
            return;
        }
        for pid in pids {
            _ = kill_process(pid, Signal::KILL);
        }
        _ = wait(WaitOptions::empty());
    }
}

#[cfg(not(target_os = "linux"))]
fn kill_orphans() {}
