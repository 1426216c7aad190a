//! Servers that misbehave, and how the command line takes it.

mod changes;
mod connections;
mod dag_files;
mod jobs;
mod lists;
mod many;
mod managers;
mod names;
mod output;
mod replies;
mod server;
mod spellings;
