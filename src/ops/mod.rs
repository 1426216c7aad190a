//! Code that commands share: fetching, bulk changes, waiting, refreshing, files, logs, diagnosis, selectors and input.
//!
//! Modules here may use the API, the output and clap. They never import a command.

pub mod arguments;
pub mod assets;
pub mod backfill;
pub mod body;
pub mod bulk;
pub mod connection_types;
pub mod connections;
pub mod dags;
pub mod dates;
pub mod diagnose;
pub mod doctor;
pub mod environments;
pub mod filters;
pub mod health;
pub mod import_export;
pub mod info;
pub mod input;
pub mod jobs;
pub mod logs;
pub mod missing;
pub mod names;
pub mod paused;
pub mod pools;
pub mod progress;
pub mod providers;
pub mod refresh;
pub mod reply;
pub mod request;
pub mod roles;
pub mod runs;
pub mod server_config;
pub mod sign_in;
pub mod states;
pub mod tasks;
pub mod trigger;
pub mod users;
pub mod value_parsers;
pub mod variables;
pub mod wait;
pub mod xcom;
