//! `airflow providers …`

pub mod get;
