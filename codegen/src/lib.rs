//! Turns the OpenAPI documents and `commands.toml` into the Rust code of the CLI, at build time.
//!
//! Out come a client for each document (by progenitor, from a lowered document), the table of all their operations,
//! and the clap commands with their dispatch. See `CONTRIBUTING.md` for how a new operation finds its place.

mod client;
mod document;
mod emit;
mod lowering;
mod placement;
mod since;
mod types;

use anyhow::{Context, Result};

/// A document as published.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// Its file, for messages.
    pub file: &'a str,
    /// The module of its client below `crate::api`. The client of the first document also has a method of each other
    /// module's name, which gives that module's client.
    pub client: &'a str,
    /// The module of its types: `crate::api::types`.
    pub types: &'a str,
    /// The YAML.
    pub text: &'a str,
}

/// The generated sources, each the text of one Rust module.
pub struct Generated {
    /// The clients by their module.
    pub clients: Vec<(String, String)>,
    /// The types of each document's responses and request bodies, by the module of its client.
    pub types: Vec<(String, String)>,
    pub operations: String,
    pub commands: String,
}

/// Generates everything, or says what is wrong with `commands.toml` or `openapi/since.toml` or which part of a document
/// is new to us.
pub fn generate(sources: &[Source], commands: &str, since: &str) -> Result<Generated> {
    let mut document = document::Document::default();
    let (mut clients, mut types) = (Vec::new(), Vec::new());
    for source in sources {
        let mut raw = document::parse(source.text).context(source.file.to_owned())?;
        document.add(&mut raw, source.client).context(source.file.to_owned())?;
        let client = client::generate(&raw, source.types).with_context(|| format!("the client of {}", source.file))?;
        clients.push((source.client.to_owned(), client));
        types.push((source.client.to_owned(), types::generate(&raw).context(source.file.to_owned())?));
    }
    let placement = placement::Placement::read(commands, &document).context("commands.toml")?;
    let since = since::Since::read(since, &document).context("openapi/since.toml")?;
    Ok(Generated {
        clients,
        types,
        operations: emit::operations(&document, &since)?,
        commands: emit::commands(&document, &placement)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two documents that share an operation's id, and where all operations stand.
    fn generated() -> Generated {
        let document = |path: &str| {
            format!(
                "openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\ncomponents: {{ schemas: {{}} }}\npaths:\n  {path}:\n    \
                 get: {{ operationId: leave, responses: {{ '204': {{ description: Gone }} }} }}\n"
            )
        };
        let commands = "headings = [\"H\"]\n[group.all]\nabout = \"All\"\nheading = \"H\"\n[command.\"all one\"]\noperation = \"leave\"\n\
                        [command.\"all two\"]\noperation = \"second_leave\"\n";
        let (first, second) = (document("/one"), document("/two"));
        let sources = [
            Source { file: "one.yaml", client: "first", types: "first_types", text: &first },
            Source { file: "two.yaml", client: "second", types: "second_types", text: &second },
        ];
        let since = "query_parameters = 0\n[operations]\n\"3.0.0\" = [\"leave\"]\n[parameters]\n";
        generate(&sources, commands, since).unwrap()
    }

    #[test]
    fn every_document_has_its_client_and_an_id_that_is_taken_gets_its_name() {
        let generated = generated();
        let names: Vec<_> = generated.clients.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["first", "second"]);
        assert!(generated.clients[1].1.contains("pub fn second_leave("));
        assert!(generated.operations.contains("id: \"second_leave\"") && generated.operations.contains("\"/two\""));
    }

    #[test]
    fn a_command_goes_through_the_client_of_its_document() {
        let commands = generated().commands;
        assert!(commands.contains("context.client().await?;\n"), "{commands}");
        assert!(commands.contains("context.client().await?.second();\n"), "{commands}");
    }
}
