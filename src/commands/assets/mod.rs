//! `airflow assets …`

pub mod details;
pub mod list;
pub mod materialize;
