//! `airflow xcom …`

pub mod add;
pub mod edit;
mod entry;
