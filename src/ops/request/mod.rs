//! The request of `airflow api`: where it goes and the fields of its body.

pub mod fields;
pub mod target;
