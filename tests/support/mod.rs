//! What the tests share: the command line in a clean room, a real server, and servers that misbehave.

mod cli;
pub mod completion;
pub mod documentation;
mod outcome;
pub mod real;
mod running;
mod snapshot;
pub mod stub;
mod webdriver;

pub use cli::Cli;
pub use outcome::Outcome;
pub use running::Running;
pub use snapshot::seen;
pub use webdriver::WebDriver;
