//! The users of the FAB auth manager.

pub mod find;
pub mod membership;
pub mod password;

use serde::Deserialize;

use crate::api::types::{Missing, fab, promised};
use crate::error::Error;

/// A user as far as commands need it.
#[derive(Debug, Deserialize)]
#[serde(try_from = "fab::UserResponse")]
pub struct User {
    pub username: String,
    pub email: String,
    pub first_name: String,
    pub last_name: String,
    /// The names of the roles.
    roles: Vec<String>,
}

impl TryFrom<fab::UserResponse> for User {
    type Error = Missing;

    fn try_from(user: fab::UserResponse) -> Result<Self, Missing> {
        let roles = user.roles.into_iter().flatten().map(|role| promised(role.name, "name"));
        Ok(Self {
            username: promised(user.username, "username")?,
            email: promised(user.email, "email")?,
            first_name: user.first_name.unwrap_or_default(),
            last_name: user.last_name.unwrap_or_default(),
            roles: roles.collect::<Result<_, _>>()?,
        })
    }
}

impl User {
    pub fn roles(&self) -> impl Iterator<Item = &str> {
        self.roles.iter().map(String::as_str)
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
