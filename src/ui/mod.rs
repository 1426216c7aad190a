//! What people see beside the data: notes and warnings on stderr, and the screen of `--watch`.

pub mod notes;
pub mod screen;
