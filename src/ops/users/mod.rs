//! The users of the FAB auth manager.

pub mod find;
pub mod membership;
pub mod password;

use serde::Deserialize;

use crate::api::types::fab;
use crate::error::Error;

/// The fields of the API's `UserResponse` that commands use.
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

/// Roles in the format of requests.
pub fn role_references<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<fab::Role> {
    names.into_iter().map(|name| fab::Role { name: Some(name.to_owned()) }).collect()
}

/// Adds a hint to the server's error about unknown roles.
pub fn with_roles_hint(error: Error) -> Error {
    match error.http_status() {
        Some(400) if error.to_string().contains("Unknown roles") => error.hint("`airflow roles list` lists the roles"),
        _ => error,
    }
}
