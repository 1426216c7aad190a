//! `airflow pools …`

pub mod delete;
pub mod export;
pub mod get;
pub mod import;
pub mod set;
pub mod update;
