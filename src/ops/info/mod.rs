//! What `airflow info` reports of a server and of this client.

pub mod anonymous;
pub mod client;
pub mod server;

use indexmap::IndexMap;
use serde_json::Value;

/// What is known, by section and key.
pub type Report = IndexMap<&'static str, Section>;
pub type Section = IndexMap<String, Value>;
