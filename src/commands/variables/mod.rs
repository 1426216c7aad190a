//! `airflow variables …`

pub mod delete;
pub mod export;
pub mod get;
pub mod import;
pub mod list;
pub mod set;
pub mod update;
