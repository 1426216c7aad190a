//! `airflow plugins …`

pub mod list;
