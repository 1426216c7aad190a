//! Turns Airflow's OpenAPI document and `commands.toml` into the Rust code of the CLI, at build time.
//!
//! Three texts come out: the client (by progenitor, from a lowered document), the table of operations, and the clap
//! commands with their dispatch. See `CONTRIBUTING.md` for how a new operation finds its place.

mod client;
mod document;
mod emit;
mod lowering;
mod placement;

use anyhow::{Context, Result};

/// The generated sources, each the text of one Rust module.
pub struct Generated {
    pub client: String,
    pub operations: String,
    pub commands: String,
}

/// Generates everything, or says what is wrong with `commands.toml` or which part of the document is new to us.
pub fn generate(openapi: &str, commands: &str) -> Result<Generated> {
    let raw = document::parse(openapi).context("openapi.yaml")?;
    let document = document::Document::read(&raw).context("openapi.yaml")?;
    let placement = placement::Placement::read(commands, &document).context("commands.toml")?;
    Ok(Generated {
        client: client::generate(&raw).context("the client")?,
        operations: emit::operations(&document)?,
        commands: emit::commands(&document, &placement)?,
    })
}
