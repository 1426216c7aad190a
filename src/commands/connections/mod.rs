//! `airflow connections`

pub mod add;
pub mod create;
pub mod delete;
mod entry;
pub mod export;
mod fields;
#[cfg(any(test, fuzzing))]
pub mod fuzzing;
pub mod get;
pub mod import;
mod kept;
pub mod list;
mod object;
mod parts;
pub mod test;
pub mod update;
mod uri;
mod worker_test;

use serde::Deserialize;

use super::files::Things;

/// What servers show in the place of a secret.
const MASK: &str = "***";

const THINGS: Things = Things { one: "connection", many: "connections", name: "connection_id", header: "conn_id" };

/// The parts of a connection, whichever way they were written.
#[derive(Default, Deserialize)]
#[cfg_attr(any(test, fuzzing), derive(Debug, PartialEq))]
struct Connection {
    #[serde(default)]
    conn_type: String,
    description: Option<String>,
    host: Option<String>,
    login: Option<String>,
    password: Option<String>,
    port: Option<i64>,
    schema: Option<String>,
    team_name: Option<String>,
    /// A JSON object as text.
    extra: Option<String>,
}

/// A connection type as Airflow keeps it: `postgresql` is `postgres`, and `_` stands for the `-` of URI schemes
/// (`Connection._normalize_conn_type` in Airflow's models/connection.py).
fn normal_type(conn_type: &str) -> String {
    match conn_type {
        "postgresql" => "postgres".to_owned(),
        other => other.replace('-', "_"),
    }
}
