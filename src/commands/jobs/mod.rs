//! `airflow jobs …`

pub mod check;
pub mod list;
