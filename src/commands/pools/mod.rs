//! `airflow pools …`

pub mod delete;
pub mod export;
pub mod get;
pub mod import;
pub mod set;
pub mod update;

use super::files::Things;

const THINGS: Things = Things { one: "pool", many: "pools", name: "name", header: "pool" };
