//! Output for people in addition to the data: notes and warnings on stderr, and the screen of `--watch`.

pub mod notes;
pub mod screen;
