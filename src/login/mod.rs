//! How a person or a program gets a token from a server: a file for each way, and what is done with a token later.
//! Sources: Airflow's auth managers as they answer, versions 3.0 to 3.3.

pub mod browser;
pub mod password;
mod refresh;
mod server_info;
mod swap;
pub mod token_api;
mod token_command;

pub use self::refresh::{Keeper, end as end_of_token, hold_renewals};
pub use self::server_info::{Manager, Server};
pub use self::swap::shorter;
pub use self::token_command::Asker;
