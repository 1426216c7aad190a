//! `airflow jobs …`

pub mod check;
