//! Connections as URIs, as JSON, and as stored on the server.

pub mod entry;
pub mod fields;
#[cfg(any(test, fuzzing))]
pub mod fuzzing;
pub mod object;
pub mod parts;
pub mod stored_passwords;
pub mod uri;
pub mod worker_test;

pub use super::import_export::MASK;
use super::import_export::{self, Things};
use crate::api::types::{ConnectionResponse, required};
use crate::api::{self, Rows};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::reply;

pub const THINGS: Things = Things { one: "connection", many: "connections", name: "connection_id", header: "conn_id" };

/// The field names in Astro's settings and in the API. The options of `connections create` use the former too.
pub const SETTINGS: [(&str, &str); 10] = [
    ("conn_id", "conn_id"),
    ("conn_type", "conn_type"),
    ("conn_description", "description"),
    ("conn_host", "host"),
    ("conn_login", "login"),
    ("conn_password", "password"),
    ("conn_port", "port"),
    ("conn_schema", "schema"),
    ("conn_extra", "extra"),
    ("conn_uri", "uri"),
];

/// The fields of a connection, read from any notation.
#[derive(Default)]
#[cfg_attr(any(test, fuzzing), derive(Debug, PartialEq))]
pub struct Connection {
    pub conn_type: String,
    pub description: Option<String>,
    pub host: Option<String>,
    pub login: Option<String>,
    pub password: Option<String>,
    pub port: Option<i64>,
    pub schema: Option<String>,
    pub team_name: Option<String>,
    /// A JSON object as text.
    pub extra: Option<String>,
}

impl From<ConnectionResponse> for Connection {
    fn from(stored: ConnectionResponse) -> Self {
        let ConnectionResponse {
            conn_type, description, host, login, password, port, schema, team_name, extra, ..
        } = stored;
        let conn_type = conn_type.unwrap_or_default();
        Self { conn_type, description, host, login, password, port, schema, team_name, extra }
    }
}

/// A connection type as Airflow stores it: `postgresql` is `postgres`, and `_` stands for the `-` of URI schemes
/// (`Connection._normalize_conn_type` in Airflow's models/connection.py).
pub fn normal_type(conn_type: &str) -> String {
    match conn_type {
        "postgresql" => "postgres".to_owned(),
        other => other.replace('-', "_"),
    }
}

/// All connections on the server.
///
/// # Errors
/// Those of the requests.
pub async fn stored(context: &Context) -> Result<Rows<ConnectionResponse>> {
    let request = context.client().await?.get_connections().order_by(vec!["conn_id".to_owned()]);
    reply::list(context, None, |offset, limit| request.clone().offset(offset).limit(limit).send()).await
}

/// The type of the connection.
///
/// # Errors
/// `NotFound` if the connection does not exist.
pub async fn type_of(context: &Context, id: &str) -> Result<String> {
    let call = context.client().await?.get_connection().connection_id(id).send();
    required(api::reply(call).await?.read()?.conn_type, "conn_type")
}

/// Rejects `***`, which servers return instead of a secret. Storing it would overwrite the real one.
pub fn refuse_masks(password: Option<&str>, extra: Option<&str>) -> Result<()> {
    let is_masked = password == Some(MASK) || extra.is_some_and(|extra| extra.contains(&format!("\"{MASK}\"")));
    match is_masked {
        true => Err(import_export::masked("a secret")),
        false => Ok(()),
    }
}

/// Replaces the server's error, whose detail can contain the rejected SQL statement with its secrets.
pub fn exists(conn_id: &str) -> Error {
    Error::failed(format!("connection `{conn_id}` already exists"))
        .status(409)
        .hint(format!("delete it first with {}", crate::error::command_line::command("connections delete", &[conn_id])))
}
