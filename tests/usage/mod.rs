//! What is wrong before any server is asked.

mod documentation;
mod environments;
mod options;
