//! `airflow auth …`

pub mod list_envs;
pub mod login;
pub mod logout;
pub mod refresh;
pub mod status;
pub mod token;
pub mod whoami;
