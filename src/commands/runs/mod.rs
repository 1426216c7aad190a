//! `airflow runs …`, and how all commands find a run.

mod find;
pub mod note;
pub mod set_state;

pub use find::{Named, find, id};
