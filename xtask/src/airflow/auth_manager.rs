//! The two auth managers, and how a server with each is configured.

use std::fmt::Write as _;
use std::path::Path;

use super::dags::Dags;
use super::home::{USERS, passwords_file};
use super::place::Place;

/// Who decides what a user may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuthManager {
    /// Airflow's own, with a role for each user.
    Simple,
    /// The same, where nobody is asked who they are.
    SimpleForAll,
    /// That of the FAB provider, with users and roles in the database.
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

    /// What the prepared database holds.
    pub fn content(self, dags: Dags) -> &'static str {
        match (self, dags) {
            (Self::Fab, _) => "with FAB's roles and an admin in it",
            (_, Dags::Examples) => "with the example Dags in it",
            _ => "without Dags",
        }
    }

    /// With whose configuration the database is prepared.
    pub fn preparing(self) -> Self {
        match self {
            Self::Simple | Self::SimpleForAll => Self::Simple,
            Self::Fab => Self::Fab,
        }
    }

    /// `airflow.cfg`. Loopback alone, nothing sent to anybody, and little background work. Airflow 3.0 asks for a `jwt_issuer`, and starts four API servers when not told otherwise.
    pub fn configuration(self, dags: Dags, home: &Path, place: &Place, secret: &str) -> String {
        let own = match self {
            Self::Simple => simple(home),
            Self::SimpleForAll => "simple_auth_manager_all_admins = True".into(),
            Self::Fab => "auth_manager = airflow.providers.fab.auth_manager.fab_auth_manager.FabAuthManager".into(),
        };
        let (load_examples, parallelism) = (dags.loads_examples(), dags.parallelism());
        let (sections, token_life) = (dags.configuration(), dags.token_life());
        let (port, base, url, tls) = (place.port, place.base_url(), place.url(), place.tls(home));
        let home = home.display();
        format!(
            "[core]
load_examples = {load_examples}
dags_folder = {home}/dags
parallelism = {parallelism}
execution_api_server_url = {url}/execution/
{own}

[database]
sql_alchemy_conn = sqlite:///{home}/airflow.db?timeout=8

[logging]
base_log_folder = {home}/logs/tasks

{sections}
[api]
host = 127.0.0.1
port = {port}
base_url = {base}
workers = 1
expose_config = True
{tls}
[api_auth]
jwt_secret = {secret}
jwt_issuer = airflow
jwt_cli_expiration_time = 86400
{token_life}
[usage_data_collection]
enabled = False
"
        )
    }
}

/// The users of the Simple auth manager.
fn simple(home: &Path) -> String {
    let mut users = String::new();
    for user in USERS {
        let comma = if users.is_empty() { "" } else { "," };
        write!(users, "{comma}{user}:{user}").expect("a String takes all");
    }
    let passwords = passwords_file(home);
    format!("simple_auth_manager_users = {users}\nsimple_auth_manager_passwords_file = {}", passwords.display())
}
