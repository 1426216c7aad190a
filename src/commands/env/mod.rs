//! `airflow env …`

pub mod list;
pub mod remove;
pub mod set;
pub mod show;
pub mod r#use;
