//! `airflow tasks …`

pub mod clear;
pub mod failed_deps;
mod instance;
pub mod list;
mod listing;
pub mod note;
pub mod render;
pub mod set_state;
pub mod state;
pub mod states_for_dag_run;
