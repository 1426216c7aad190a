//! `airflow auth …`

pub mod list_envs;
pub mod login;
mod target;
