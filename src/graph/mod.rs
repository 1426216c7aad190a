//! Graphs of tasks and of Dags: model, layout and output formats.

mod bundles;
mod colors;
mod dot;
#[cfg(any(test, fuzzing))]
pub mod fuzzing;
mod json;
mod lanes;
mod layers;
mod mermaid;
mod model;
mod order;
mod rows;
mod svg;
#[cfg(test)]
mod tests;

pub use self::dot::dot;
pub use self::json::json;
pub use self::mermaid::mermaid;
pub use self::model::{Edge, Graph, Group, Kind, Node, Purpose, Role, States};
pub use self::rows::rows;
pub use self::svg::svg;
