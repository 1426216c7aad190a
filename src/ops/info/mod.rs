//! The report of `airflow info` about the server and this client.

pub mod anonymous;
pub mod client;
pub mod server;

use indexmap::IndexMap;
use serde_json::Value;

/// The values by section and key.
pub type Report = IndexMap<&'static str, Section>;
pub type Section = IndexMap<String, Value>;
