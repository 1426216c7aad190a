//! `airflow variables`

pub mod get;
pub mod list;
pub mod set;
pub mod update;

/// What the server shows in the place of a value that it takes for a secret.
const MASK: &str = "***";
