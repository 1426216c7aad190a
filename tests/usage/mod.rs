//! What is wrong before any server is asked.

mod environments;
mod options;
