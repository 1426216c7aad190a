//! `airflow providers …`

pub mod behaviours;
mod connection_types;
pub mod get;
pub mod hooks;
pub mod widgets;
