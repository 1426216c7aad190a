//! What the tests share: the command line in a clean room, a real server, and servers that misbehave.

use std::time::Duration;

mod cli;
pub mod completion;
pub mod documentation;
mod hint;
mod outcome;
pub mod real;
mod running;
#[cfg(target_os = "linux")]
mod screen;
mod snapshot;
pub mod stub;
mod webdriver;

/// How long a test waits for what comes sooner, or not at all. A busy machine is a hundred times as slow as a free one,
/// so it is far longer than anything takes.
pub const PATIENCE: Duration = Duration::from_secs(15 * 60);

/// The same for commands that wait for a run: they have ended by then.
pub const WAIT_TIMEOUT: &str = "14m";

pub use cli::Cli;
pub use outcome::Outcome;
pub use running::Running;
#[cfg(target_os = "linux")]
pub use screen::Screen;
pub use snapshot::{seen, unchanged};
pub use webdriver::WebDriver;
