//! `airflow pools …`

pub mod set;
