//! `airflow auth …`

mod browser;
mod credentials;
mod keep;
pub mod list_envs;
pub mod login;
pub mod logout;
mod obtain;
pub mod refresh;
pub mod revoke;
mod signed;
pub mod status;
mod target;
pub mod token;
mod way;
pub mod whoami;

pub(super) use self::keep::clock;
