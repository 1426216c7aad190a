//! `airflow backfill …`

pub mod create;
pub mod create_dry_run;
pub mod list;
pub mod show;
pub mod wait;
