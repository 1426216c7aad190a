//! The request of `airflow api`: its target and the fields of its query or body.

pub mod fields;
pub mod target;
