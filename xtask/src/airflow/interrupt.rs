//! Ctrl-C and other signals: stops the servers that a task started, and removes their folders.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, exit};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use anyhow::Result;
use rustix::process::Pid;
use signal_hook::consts::{SIGINT, TERM_SIGNALS};
use signal_hook::iterator::Signals;
use signal_hook::low_level::signal_name;

/// The folders of the running servers, and their supervisors.
static RUNNING: Mutex<Vec<(PathBuf, Pid)>> = Mutex::new(Vec::new());

static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Installs signal handlers: a signal stops the servers and then this process; a second signal stops it immediately.
#[expect(clippy::exit, reason = "a signal ends the process")]
pub fn end_on_signals() -> Result<()> {
    let mut signals = Signals::new(TERM_SIGNALS)?;
    thread::spawn(move || {
        for signal in signals.forever() {
            let code = 128 + signal;
            if INTERRUPTED.swap(true, Ordering::SeqCst) {
                exit(code);
            }
            thread::spawn(move || {
                end_all(signal);
                exit(code);
            });
        }
    });
    Ok(())
}

/// Returns whether a signal was received: it explains later failures.
pub fn is_interrupted() -> bool {
    INTERRUPTED.load(Ordering::SeqCst)
}

/// Waits for the signal handler to exit this process.
pub fn wait_for_the_end() -> ! {
    loop {
        thread::park();
    }
}

/// Registers a server that stops with this process.
pub(super) fn at_end_of(home: PathBuf, supervisor: &Child) {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner).push((home, Pid::from_child(supervisor)));
}

/// Unregisters a server that has stopped, or that outlives this process.
pub(super) fn forget(home: &Path) {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner).retain(|(other, _)| other != home);
}

fn end_all(signal: i32) {
    let running = std::mem::take(&mut *RUNNING.lock().unwrap_or_else(PoisonError::into_inner));
    let how = if signal == SIGINT { "Interrupted" } else { signal_name(signal).unwrap_or("Received a signal") };
    match running.len() {
        0 => eprintln!("{how}"),
        1 => eprintln!("{how}: stopping Airflow"),
        number => eprintln!("{how}: stopping {number} Airflow servers"),
    }
    for (home, supervisor) in running {
        match super::server::end(&home, supervisor) {
            Ok(()) => _ = fs::remove_dir_all(&home),
            Err(error) => eprintln!("warning: {error:#}"),
        }
    }
}
