//! `airflow dags …`

mod bundles;
mod chosen;
pub mod clear;
mod cron;
pub mod delete;
mod drawn;
#[cfg(any(test, fuzzing))]
pub mod fuzzing;
pub mod get_stats;
pub mod list;
pub mod list_import_errors;
pub mod list_jobs;
pub mod list_runs;
pub mod next_execution;
mod ours;
mod params;
pub mod pause;
mod pausing;
pub mod report;
pub mod reserialize;
mod run_id;
pub mod show;
pub mod show_dependencies;
pub mod source;
pub mod starting;
pub mod state;
mod structure;
pub mod trigger;
pub mod unpause;
