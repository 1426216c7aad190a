//! Servers that misbehave, and how the command line takes it.

mod api;
mod changes;
mod connection_types;
mod connections;
mod dag_files;
mod depth;
mod files;
mod graphs;
mod jobs;
mod lists;
mod logs;
mod managers;
mod many;
#[cfg(target_os = "linux")]
mod memory;
mod missing;
mod missing_parts;
mod names;
mod output;
mod paused;
mod references;
mod replies;
mod run_views;
mod run_why;
mod secrets;
mod server;
#[cfg(target_os = "linux")]
mod sizes;
mod spellings;
mod starting;
mod texts;
mod unknown;
mod versions;
mod waiting;
mod waiting_logs;
mod waiting_many;
mod waiting_stream;
#[cfg(target_os = "linux")]
mod watch;
mod watching;
