//! `airflow assets …`

pub mod details;
mod find;
pub mod list;
pub mod materialize;
