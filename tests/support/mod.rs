//! What the tests share: the command line in a clean room, a real server, and servers that misbehave.

mod cli;
pub mod completion;
pub mod documentation;
mod outcome;
pub mod real;
mod running;
#[cfg(target_os = "linux")]
mod screen;
mod snapshot;
pub mod stub;
mod webdriver;

pub use cli::Cli;
pub use outcome::Outcome;
pub use running::Running;
#[cfg(target_os = "linux")]
pub use screen::Screen;
pub use snapshot::seen;
pub use webdriver::WebDriver;
