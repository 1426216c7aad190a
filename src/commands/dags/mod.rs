//! `airflow dags …`

pub mod clear;
pub mod delete;
pub mod get_stats;
pub mod list;
pub mod list_import_errors;
pub mod list_jobs;
pub mod list_runs;
pub mod next_execution;
pub mod pause;
pub mod report;
pub mod reserialize;
pub mod show;
pub mod show_dependencies;
pub mod source;
pub mod state;
pub mod trigger;
pub mod unpause;
