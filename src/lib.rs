//! `airflow`: drives remote Apache Airflow 3 clusters through their REST API.

#![cfg_attr(fuzzing, allow(dead_code, unused_imports, reason = "the targets reach a part of the program"))]

mod api;
mod atomic;
mod auth;
mod cli;
mod commands;
mod config;
mod context;
mod duration;
mod error;
#[cfg(any(test, fuzzing))]
#[doc(hidden)]
pub mod fuzzing;
mod graph;
mod missing;
mod nearest;
mod output;
mod private_files;
mod secret;
mod signin;
mod text;
mod typed;

/// Runs the command line of this process. Left out for fuzzing: what no target reaches is not compiled then.
#[cfg(not(fuzzing))]
pub fn main() -> std::process::ExitCode {
    cli::main()
}
