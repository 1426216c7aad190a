//! The terminal: switched to the alternate screen, and restored in every case.

use std::io::{self, Stdout, Write};
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

use ratatui::backend::CrosstermBackend;
use ratatui::crossterm::cursor::{Hide, Show};
use ratatui::crossterm::style::force_color_output;
use ratatui::crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use ratatui::crossterm::{event, queue};
use ratatui::{Frame, Terminal};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use crate::error::{Error, Result};

/// Whether the terminal must be restored.
static TAKEN: AtomicBool = AtomicBool::new(false);
static HOOK: Once = Once::new();

pub struct Screen(Terminal<CrosstermBackend<Stdout>>);

impl Screen {
    /// # Errors
    /// `Failed` if the terminal does not support it.
    pub fn take(color: bool) -> Result<Self> {
        restore_on_panic();
        // `--color` and `NO_COLOR` have already been applied.
        force_color_output(color);
        TAKEN.store(true, Ordering::SeqCst);
        let enter = || {
            enable_raw_mode()?;
            let mut out = io::stdout();
            queue!(out, EnterAlternateScreen, Hide)?;
            out.flush()?;
            Terminal::new(CrosstermBackend::new(out))
        };
        enter().map(Self).map_err(|error| {
            restore();
            failed(&error)
        })
    }

    /// # Errors
    /// `Failed` if the terminal is closed.
    pub fn draw(&mut self, draw: impl FnOnce(&mut Frame<'_>)) -> Result<()> {
        self.0.draw(draw).map(drop).map_err(|error| failed(&error))
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        restore();
    }
}

fn failed(error: &io::Error) -> Error {
    Error::failed(format!("cannot draw on the terminal: {error}"))
}

/// Restores the terminal once.
fn restore() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        // A closed terminal does not need to be restored.
        _ = disable_raw_mode();
        let mut out = io::stdout();
        _ = queue!(out, LeaveAlternateScreen, Show);
        _ = out.flush();
    }
}

/// A panic aborts without running destructors, and its message must appear on the restored screen.
fn restore_on_panic() {
    HOOK.call_once(|| {
        let hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            restore();
            hook(panic);
        }));
    });
}

/// Keys and size changes, read by a separate thread until the process ends.
pub fn events() -> UnboundedReceiver<event::Event> {
    let (sender, receiver) = unbounded_channel();
    std::thread::spawn(move || {
        while let Ok(event) = event::read() {
            if sender.send(event).is_err() {
                return;
            }
        }
    });
    receiver
}

#[cfg(test)]
mod tests {
    use std::process::{Command, Stdio};

    use super::*;

    const CHILD: &str = "AIRFLOW_CLI_TEST_PANICS";

    /// Run by the test below in a separate process.
    #[test]
    fn child() {
        if std::env::var_os(CHILD).is_some() {
            restore_on_panic();
            TAKEN.store(true, Ordering::SeqCst);
            panic!("of a child");
        }
    }

    #[test]
    fn a_panic_restores_the_terminal_before_its_message() {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "tui::screen::tests::child", "--nocapture"]).env(CHILD, "1");
        let output = command.stdin(Stdio::null()).output().unwrap();
        let stdout = String::from_utf8_lossy(&output.stdout);
        assert!(!output.status.success() && stdout.contains("\x1b[?1049l\x1b[?25h"), "{stdout:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("of a child"));
    }
}
