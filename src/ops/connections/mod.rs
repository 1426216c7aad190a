//! Connections: as URIs, as JSON, and as the server stores them.

pub mod entry;
pub mod fields;
#[cfg(any(test, fuzzing))]
pub mod fuzzing;
pub mod kept;
pub mod object;
pub mod parts;
pub mod uri;
pub mod worker_test;

use serde::Deserialize;

pub use super::import_export::MASK;
use super::import_export::{self, Things};
use crate::api;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::reply;
use crate::output::Row;

pub const THINGS: Things = Things { one: "connection", many: "connections", name: "connection_id", header: "conn_id" };

/// The keys of Astro's settings with what they are called in the API; the options of `connections create` are spelled so
/// too.
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

/// The parts of a connection, whichever way they were written.
#[derive(Default, Deserialize)]
#[cfg_attr(any(test, fuzzing), derive(Debug, PartialEq))]
pub struct Connection {
    #[serde(default)]
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

/// A connection type as Airflow keeps it: `postgresql` is `postgres`, and `_` stands for the `-` of URI schemes
/// (`Connection._normalize_conn_type` in Airflow's models/connection.py).
pub fn normal_type(conn_type: &str) -> String {
    match conn_type {
        "postgresql" => "postgres".to_owned(),
        other => other.replace('-', "_"),
    }
}

/// All connections, as the server has them.
///
/// # Errors
/// Whatever a request fails with.
pub async fn stored(context: &Context) -> Result<Vec<Row>> {
    let request = context.client().await?.get_connections().order_by(vec!["conn_id".to_owned()]);
    reply::read(context, None, "connections", |offset, limit| request.clone().offset(offset).limit(limit).send()).await
}

/// The type that the connection has.
///
/// # Errors
/// `NotFound` when there is no such connection.
pub async fn type_of(context: &Context, id: &str) -> Result<String> {
    #[derive(Deserialize)]
    struct Stored {
        conn_type: String,
    }
    let call = context.client().await?.get_connection().connection_id(id).send();
    Ok(reply::view::<Stored>(&api::reply(call).await?.0)?.conn_type)
}

/// `***` comes from a server that would not tell the secret; stored, it would only look like one.
pub fn refuse_masks(password: Option<&str>, extra: Option<&str>) -> Result<()> {
    let is_masked = password == Some(MASK) || extra.is_some_and(|extra| extra.contains(&format!("\"{MASK}\"")));
    match is_masked {
        true => Err(import_export::masked("a secret")),
        false => Ok(()),
    }
}

/// A new error, for the server's own detail may quote the statement that its database refused, secrets and all.
pub fn exists(conn_id: &str) -> Error {
    Error::failed(format!("a connection `{conn_id}` exists already"))
        .status(409)
        .hint(format!("delete it first with {}", crate::error::command_line::command("connections delete", &[conn_id])))
}
