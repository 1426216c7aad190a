//! `airflow jobs …`

mod alive;
pub mod check;
pub mod list;
