//! `airflow db …`

pub mod check;
