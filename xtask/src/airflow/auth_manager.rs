//! The two auth managers, and how a server with each is configured.

use std::fmt::Write as _;
use std::path::Path;

use super::home::{USERS, passwords_file};
use super::place::Place;

/// Who decides what a user may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuthManager {
    /// Airflow's own, with a role for each user: the whole Airflow, with the example Dags.
    Simple,
    /// The same, where nobody is asked who they are.
    SimpleForAll,
    /// That of the FAB provider, with users and roles in the database: only the API server, without Dags.
    Fab,
}

impl AuthManager {
    /// The folder of the prepared database.
    pub fn template(self) -> &'static str {
        match self {
            Self::Simple | Self::SimpleForAll => "template",
            Self::Fab => "template-fab",
        }
    }

    /// What the prepared database holds.
    pub fn content(self) -> &'static str {
        match self {
            Self::Simple | Self::SimpleForAll => "with the example Dags in it",
            Self::Fab => "with FAB's roles and an admin in it",
        }
    }

    /// With whose configuration the database is prepared.
    pub fn preparing(self) -> Self {
        match self {
            Self::Simple | Self::SimpleForAll => Self::Simple,
            Self::Fab => Self::Fab,
        }
    }

    /// `airflow.cfg`. Loopback alone, nothing sent to anybody, and little background work: the example Dags do not
    /// change. Airflow 3.0 asks for a `jwt_issuer`, and starts four API servers when not told otherwise.
    pub fn configuration(self, home: &Path, place: &Place, secret: &str) -> String {
        let (load_examples, own) = match self {
            Self::Simple => ("True", simple(home)),
            Self::SimpleForAll => ("True", "simple_auth_manager_all_admins = True".into()),
            Self::Fab => {
                ("False", "auth_manager = airflow.providers.fab.auth_manager.fab_auth_manager.FabAuthManager".into())
            }
        };
        let (port, base, url, tls) = (place.port, place.base_url(), place.url(), place.tls(home));
        let home = home.display();
        format!(
            "[core]
load_examples = {load_examples}
dags_folder = {home}/dags
parallelism = 4
execution_api_server_url = {url}/execution/
{own}

[database]
sql_alchemy_conn = sqlite:///{home}/airflow.db?timeout=20

[logging]
base_log_folder = {home}/logs/tasks

[dag_processor]
parsing_processes = 1
min_file_process_interval = 600

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
