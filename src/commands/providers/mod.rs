//! `airflow providers …`

pub mod behaviours;
pub mod get;
pub mod hooks;
pub mod widgets;
