//! What `airflow doctor` checks, a file for each part.

pub mod account;
pub mod finding;
pub mod network;
