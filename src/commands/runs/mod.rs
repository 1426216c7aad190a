//! `airflow runs …`

pub mod clear;
pub mod delete;
pub mod diff;
pub mod note;
pub mod set_state;
pub mod show;
pub mod wait;
pub mod why;
