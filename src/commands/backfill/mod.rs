//! `airflow backfill …`

pub mod create;
pub mod create_dry_run;
pub mod list;
mod progress;
mod request;
pub mod show;
pub mod wait;
