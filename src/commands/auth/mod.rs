//! `airflow auth …`

pub mod login;
mod target;
