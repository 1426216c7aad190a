//! Against the real Airflow that `cargo xtask test` starts. Tests share it, so each works on names of its own.

mod api;
mod assets;
mod auth;
mod backfills;
mod config;
mod connections;
mod dag_files;
mod dags;
mod fab;
mod instances;
mod jobs;
mod many;
mod notes;
mod old_servers;
mod pools;
mod readme;
mod refusals;
mod roles;
mod runs;
mod schedule;
mod server;
mod tasks;
mod users;
mod variables;
mod version;
mod xcom;
