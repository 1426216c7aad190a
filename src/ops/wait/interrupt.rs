//! Handles Ctrl-C, and SIGTERM on Unix.

#[cfg(unix)]
use crate::error::Error;
use crate::error::Result;

/// Once created, the signals no longer end the process: the owner must wait for them and act.
pub struct Interrupts {
    #[cfg(unix)]
    signals: [tokio::signal::unix::Signal; 2],
}

impl Interrupts {
    /// # Errors
    /// `Failed` if the signals cannot be handled.
    pub fn new() -> Result<Self> {
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            let caught = |kind| signal(kind).map_err(|error| Error::failed(format!("cannot handle Ctrl-C: {error}")));
            Ok(Self { signals: [caught(SignalKind::interrupt())?, caught(SignalKind::terminate())?] })
        }
        #[cfg(not(unix))]
        Ok(Self {})
    }

    /// Waits for the next signal.
    pub async fn next(&mut self) {
        #[cfg(unix)]
        {
            let [interrupt, terminate] = &mut self.signals;
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
        }
        #[cfg(not(unix))]
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
