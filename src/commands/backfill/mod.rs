//! `airflow backfill …`

pub mod create;
pub mod create_dry_run;
mod request;

pub use request::is_paused;
