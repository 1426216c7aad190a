//! `airflow users`: the users of the FAB auth manager.

pub mod add_role;
pub mod create;
pub mod delete;
pub mod export;
mod find;
pub mod import;
mod membership;
mod password;
pub mod remove_role;
pub mod reset_password;

use serde::Deserialize;
use serde_json::{Value, json};

/// What verbs need of the API's `UserResponse`.
#[derive(Debug, Deserialize)]
struct User {
    username: String,
    email: String,
    #[serde(default)]
    first_name: String,
    #[serde(default)]
    last_name: String,
    roles: Option<Vec<Role>>,
}

#[derive(Debug, Deserialize)]
struct Role {
    name: String,
}

impl User {
    fn roles(&self) -> impl Iterator<Item = &str> {
        self.roles.iter().flatten().map(|role| role.name.as_str())
    }
}

/// Roles as a request wants them.
fn role_references<'a>(names: impl IntoIterator<Item = &'a str>) -> Value {
    names.into_iter().map(|name| json!({ "name": name })).collect()
}
