//! Against the real Airflow that `cargo xtask test` starts. Tests share it, so each works on names of its own.

mod api;
mod auth;
mod config;
mod connections;
mod dags;
mod instances;
mod pools;
mod readme;
mod refusals;
mod runs;
mod tasks;
mod variables;
mod version;
