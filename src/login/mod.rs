//! Getting a token from a server, one file per way, and what is done with it later. Based on the behavior of Airflow's
//! auth managers, versions 3.0 to 3.3.

pub mod browser;
pub mod password;
mod refresh;
mod server_info;
mod swap;
pub mod token_api;
mod token_command;

pub use self::refresh::{TokenRefresher, expiry_notice, lock_refresh};
pub use self::server_info::{Manager, Server};
pub use self::swap::shorter;
pub use self::token_command::CommandTokenProvider;
