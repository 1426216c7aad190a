//! `airflow`: drives remote Apache Airflow 3 clusters through their REST API.

mod api;
mod atomic;
mod auth;
mod cli;
mod commands;
mod config;
mod context;
mod duration;
mod error;
mod graph;
mod missing;
mod nearest;
mod output;
mod private_files;
mod secret;
mod signin;
mod text;
mod typed;

/// Runs the command line of this process.
pub fn main() -> std::process::ExitCode {
    cli::main()
}
