//! `airflow config …`

pub mod get_value;
pub mod lint;
pub mod list;
