//! Events from the system during `--watch`: a resized window, Ctrl-Z, a closed pipe.

use std::rc::Rc;

#[cfg(unix)]
use tokio::signal::unix::{Signal, SignalKind, signal};

#[cfg(unix)]
use crate::error::Error;
use crate::error::Result;
use crate::ui::screen::Screen;

/// Waits for changes of the window's size.
pub struct Resized {
    #[cfg(unix)]
    signal: Signal,
}

impl Resized {
    /// # Errors
    /// `Failed` if the signal cannot be handled.
    pub fn new() -> Result<Self> {
        #[cfg(unix)]
        return Ok(Self { signal: caught(SignalKind::window_change())? });
        #[cfg(not(unix))]
        Ok(Self {})
    }

    pub async fn next(&mut self) {
        #[cfg(unix)]
        self.signal.recv().await;
        #[cfg(not(unix))]
        std::future::pending::<()>().await;
    }
}

/// Restores the terminal while Ctrl-Z suspends the process. Returns only errors.
///
/// # Errors
/// `Failed` if the signal cannot be handled, or the screen cannot be painted afterward.
#[cfg_attr(not(unix), allow(unused_variables, reason = "there is no Ctrl-Z"))]
pub async fn stops(screen: Option<Rc<Screen>>) -> Result<()> {
    #[cfg(unix)]
    if let Some(screen) = screen {
        use rustix::process::{Signal, getpid, kill_process};
        let mut stopped = caught(SignalKind::from_raw(Signal::TSTP.as_raw()))?;
        while stopped.recv().await.is_some() {
            screen.suspend();
            // The process is suspended here until SIGCONT.
            let _ = kill_process(getpid(), Signal::STOP);
            screen.resume()?;
            // The window may have been resized, and its contents are lost.
            let _ = kill_process(getpid(), Signal::WINCH);
        }
    }
    std::future::pending().await
}

#[cfg(unix)]
fn caught(kind: SignalKind) -> Result<Signal> {
    signal(kind).map_err(|error| Error::failed(format!("cannot handle signals: {error}")))
}

/// Returns when standard output is a pipe whose reader has closed it. Without new output, no write would fail.
pub async fn reader_gone() {
    #[cfg(unix)]
    {
        use rustix::event::{PollFd, PollFlags, poll};
        let (sender, closed) = tokio::sync::oneshot::channel();
        // The thread ends with the process.
        std::thread::spawn(move || {
            let stdout = std::io::stdout();
            // poll always reports errors and hang-ups, whatever events are requested.
            let mut polled = [PollFd::new(&stdout, PollFlags::empty())];
            loop {
                match poll(&mut polled, None) {
                    Ok(_) => return sender.send(()).is_ok(),
                    Err(rustix::io::Errno::INTR) => {}
                    Err(_) => return false,
                }
            }
        });
        if closed.await.is_ok() {
            return;
        }
    }
    std::future::pending::<()>().await;
}
