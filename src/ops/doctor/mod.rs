//! The checks of `airflow doctor`.

pub mod account;
pub mod finding;
pub mod network;
