//! Graphs of tasks and of Dags: what they are, how they are laid out, and how they are written down. No HTTP, no clap.

mod bundles;
mod colours;
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
