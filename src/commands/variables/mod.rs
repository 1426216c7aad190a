//! `airflow variables`

pub mod delete;
pub mod export;
pub mod get;
pub mod import;
pub mod list;
pub mod set;
pub mod update;

use super::files::Things;

/// What the server shows in the place of a value that it takes for a secret.
const MASK: &str = "***";

const THINGS: Things = Things { one: "variable", many: "variables", name: "key", header: "key" };
