//! Ctrl-C, and on Unix the signal by which jobs are ended.

#[cfg(unix)]
use crate::error::Error;
use crate::error::Result;

/// From its making on, these signals do not end the process any more: whoever makes one must wait for them.
pub struct Interrupts {
    #[cfg(unix)]
    signals: [tokio::signal::unix::Signal; 2],
}

impl Interrupts {
    /// # Errors
    /// `Failed` when the system does not let us catch them.
    pub fn new() -> Result<Self> {
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            let caught = |kind| signal(kind).map_err(|error| Error::failed(format!("can not catch Ctrl-C: {error}")));
            Ok(Self { signals: [caught(SignalKind::interrupt())?, caught(SignalKind::terminate())?] })
        }
        #[cfg(not(unix))]
        Ok(Self {})
    }

    /// Waits for the next one.
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
