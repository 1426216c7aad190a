//! `airflow tasks …`

pub mod clear;
pub mod delete_instance;
pub mod failed_deps;
pub mod list;
pub mod logs;
pub mod note;
pub mod render;
pub mod set_state;
pub mod state;
pub mod states_for_dag_run;
