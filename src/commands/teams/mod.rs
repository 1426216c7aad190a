//! `airflow teams …`

pub mod list;
