//! How a person or a program gets a token from a server: a file for each way, and what is done with a token later.
//! Sources: Airflow's auth managers as they answer, versions 3.0 to 3.3.

mod asker;
pub mod browser;
pub mod credentials;
mod keeper;
pub mod life;
mod server;
mod swap;

pub use self::asker::Asker;
pub use self::keeper::{Keeper, end as end_of_token, hold_renewals};
pub use self::server::{Manager, Server};
pub use self::swap::shorter;
