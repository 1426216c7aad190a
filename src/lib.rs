//! `airflow`: drives remote Apache Airflow 3 clusters through their REST API.

#![cfg_attr(fuzzing, allow(dead_code, unused_imports, reason = "the targets reach a part of the program"))]

mod api;
mod cli;
mod commands;
mod config;
mod context;
mod credentials;
mod duration;
mod error;
mod files;
#[cfg(any(test, fuzzing))]
#[doc(hidden)]
pub mod fuzzing;
mod graph;
mod login;
mod nearest;
mod ops;
mod output;
mod secret;
mod tui;
mod ui;

/// Runs the command line of this process. Left out for fuzzing: what no target reaches is not compiled then.
#[cfg(not(fuzzing))]
pub fn main() -> std::process::ExitCode {
    cli::main()
}
