//! The graphs that the routes behind the web pages send. No OpenAPI document describes them.

use serde::Deserialize;

/// The response of `/ui/structure/structure_data` and of `/ui/dependencies`.
#[derive(Deserialize)]
pub struct UiGraph {
    pub nodes: Vec<Vertex>,
    pub edges: Vec<Line>,
}

#[derive(Deserialize)]
pub struct Vertex {
    pub id: String,
    pub label: Option<String>,
    #[serde(rename = "type", default)]
    pub kind: String,
    /// Present for groups, even empty ones.
    pub children: Option<Vec<Vertex>>,
    pub is_mapped: Option<bool>,
    pub setup_teardown_type: Option<String>,
    pub operator: Option<String>,
}

#[derive(Deserialize)]
pub struct Line {
    pub source_id: String,
    pub target_id: String,
    pub label: Option<String>,
    pub is_setup_teardown: Option<bool>,
}
