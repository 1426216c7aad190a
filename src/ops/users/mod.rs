//! The users of the FAB auth manager.

pub mod find;
pub mod membership;
pub mod password;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::error::Error;

/// What verbs need of the API's `UserResponse`.
#[derive(Debug, Deserialize)]
pub struct User {
    pub username: String,
    pub email: String,
    #[serde(default)]
    pub first_name: String,
    #[serde(default)]
    pub last_name: String,
    roles: Option<Vec<Role>>,
}

#[derive(Debug, Deserialize)]
pub struct Role {
    pub name: String,
}

impl User {
    pub fn roles(&self) -> impl Iterator<Item = &str> {
        self.roles.iter().flatten().map(|role| role.name.as_str())
    }
}

/// Roles as a request wants them.
pub fn role_references<'a>(names: impl IntoIterator<Item = &'a str>) -> Value {
    names.into_iter().map(|name| json!({ "name": name })).collect()
}

/// The server names the role that it does not know; where to look for others is for us to say.
pub fn with_roles_hint(error: Error) -> Error {
    match error.http_status() {
        Some(400) if error.to_string().contains("Unknown roles") => {
            error.hint("`airflow roles list` tells which there are")
        }
        _ => error,
    }
}
