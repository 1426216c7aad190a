//! What the system tells meanwhile: the window has another size, Ctrl-Z, nobody reads any more.

use std::rc::Rc;

#[cfg(unix)]
use tokio::signal::unix::{Signal, SignalKind, signal};

#[cfg(unix)]
use crate::error::Error;
use crate::error::Result;
use crate::ui::screen::Screen;

/// Changes of the window's size.
pub struct Resized {
    #[cfg(unix)]
    signal: Signal,
}

impl Resized {
    /// # Errors
    /// Failed: the system does not tell.
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

/// Gives the terminal back for as long as Ctrl-Z stops us. Never ends but with an error.
///
/// # Errors
/// Failed: the system does not tell, or the screen can not be painted any more.
#[cfg_attr(not(unix), allow(unused_variables, reason = "there is no Ctrl-Z"))]
pub async fn stops(screen: Option<Rc<Screen>>) -> Result<()> {
    #[cfg(unix)]
    if let Some(screen) = screen {
        use rustix::process::{Signal, getpid, kill_process};
        let mut stopped = caught(SignalKind::from_raw(Signal::TSTP.as_raw()))?;
        while stopped.recv().await.is_some() {
            screen.go();
            // Here it stands still until it is told to go on.
            let _ = kill_process(getpid(), Signal::STOP);
            screen.come()?;
            // The window may have any size by now, and what stood there is gone.
            let _ = kill_process(getpid(), Signal::WINCH);
        }
    }
    std::future::pending().await
}

#[cfg(unix)]
fn caught(kind: SignalKind) -> Result<Signal> {
    signal(kind).map_err(|error| Error::failed(format!("can not learn of signals: {error}")))
}

/// Ends when standard output is a pipe whose reader has gone: who has nothing new to write would not learn of it.
pub async fn reader_gone() {
    #[cfg(unix)]
    {
        use rustix::event::{PollFd, PollFlags, poll};
        let (gone, told) = tokio::sync::oneshot::channel();
        // It ends with the process, which nothing else needs it for.
        std::thread::spawn(move || {
            let stdout = std::io::stdout();
            // What is always told without being asked for: an error, or that the other end hung up.
            let mut polled = [PollFd::new(&stdout, PollFlags::empty())];
            loop {
                match poll(&mut polled, None) {
                    Ok(_) => return gone.send(()).is_ok(),
                    Err(rustix::io::Errno::INTR) => {}
                    Err(_) => return false,
                }
            }
        });
        if told.await.is_ok() {
            return;
        }
    }
    std::future::pending::<()>().await;
}
