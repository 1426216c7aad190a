//! `airflow dags …`

pub mod clear;
pub mod list;
pub mod pause;
mod pausing;
pub mod state;
pub mod trigger;
pub mod unpause;
