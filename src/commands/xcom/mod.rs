//! `airflow xcom …`

pub mod add;
pub mod edit;
