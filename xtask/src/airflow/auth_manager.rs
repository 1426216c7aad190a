//! The auth managers, and the configuration of a server with each of them.

use std::path::Path;

use super::configuration::Setting;
use super::dags::Dags;
use super::home::{USERS, passwords_file};

/// The auth manager, which decides what a user may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuthManager {
    /// Airflow's own, with a role for each user.
    Simple,
    /// The same, but open to everyone as an admin.
    SimpleForAll,
    /// The FAB provider's, with users and roles in the database.
    Fab,
}

impl AuthManager {
    /// The folder of the prepared database.
    pub fn template(self, dags: Dags) -> &'static str {
        match (self, dags) {
            (Self::Fab, _) => "template-fab",
            (_, Dags::Examples) => "template",
            _ => "template-empty",
        }
    }

    /// What the prepared database contains.
    pub fn content(self, dags: Dags) -> &'static str {
        match (self, dags) {
            (Self::Fab, _) => "with FAB's roles and an admin in it",
            (_, Dags::Examples) => "with the example Dags in it",
            _ => "without Dags",
        }
    }

    /// The auth manager that is configured while the database is prepared.
    pub fn preparing(self) -> Self {
        match self {
            Self::Simple | Self::SimpleForAll => Self::Simple,
            Self::Fab => Self::Fab,
        }
    }

    /// The options of `airflow.cfg` that select it.
    pub fn options(self, home: &Path) -> Vec<Setting> {
        match self {
            Self::Simple => vec![
                ("core", "simple_auth_manager_users", users()),
                ("core", "simple_auth_manager_passwords_file", passwords_file(home).display().to_string()),
            ],
            Self::SimpleForAll => vec![("core", "simple_auth_manager_all_admins", "True".into())],
            Self::Fab => {
                let class = "airflow.providers.fab.auth_manager.fab_auth_manager.FabAuthManager";
                vec![("core", "auth_manager", class.into())]
            }
        }
    }
}

/// The users of the Simple auth manager, each with the role of the same name.
fn users() -> String {
    USERS.map(|user| format!("{user}:{user}")).join(",")
}
