//! `airflow tasks …`

pub mod list;
