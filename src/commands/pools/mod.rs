//! `airflow pools …`

pub mod set;
pub mod update;
