//! A real Airflow: installed under `target/`, started on a free port of 127.0.0.1, and stopped at the end of the task.

mod auth_manager;
mod configuration;
mod dags;
mod home;
mod install;
mod interrupt;
mod place;
mod python;
mod server;
mod supervisor;
mod tokens;

pub use auth_manager::AuthManager;
pub use dags::Dags;
pub use install::{RELEASES, Release};
pub use interrupt::{end_on_signals, is_interrupted, wait_for_the_end};
pub use place::PlaceKind;
pub use server::{Airflow, stop_kept};
pub use supervisor::supervise;

use std::path::PathBuf;

use anyhow::Result;

/// The Python of the newest release; installs it if necessary.
pub fn python() -> Result<PathBuf> {
    Ok(install::ensure(Release::newest())?.program("python"))
}

/// The folder with the installations and one folder per run.
fn folder() -> Result<PathBuf> {
    Ok(crate::project::target()?.join("airflow"))
}
