//! Servers that misbehave, and how the command line takes it.

mod connections;
mod lists;
mod names;
mod output;
mod replies;
