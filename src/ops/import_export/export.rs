//! Writing an export: nothing of it before all of it is there and its masks are allowed.

use std::path::Path;

use serde_json::json;

use super::{Format, MASK, Things, count};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::files::atomic;
use crate::output;

// No docstring: clap would take it for the help of the whole command.
#[derive(clap::Args)]
pub struct Target {
    /// The file to write, or - for stdout
    pub file: String,
}

impl Target {
    /// The format of what goes to stdout, where `-o` asks for one: stdout is in no other format than that. Nothing where
    /// a file is written, and for people.
    ///
    /// # Errors
    /// `Usage`: `-o` asks for what is no format of an export, or not for the one that is `wanted` by another option.
    pub fn asked(&self, context: &Context, wanted: Option<Format>) -> Result<Option<Format>> {
        let asked = match context.printer().format() {
            _ if self.file != "-" => return Ok(None),
            output::Format::Table | output::Format::Plain => return Ok(None),
            output::Format::Json => Format::Json,
            output::Format::Yaml => Format::Yaml,
            other => return Err(not_as(other)),
        };
        match wanted.is_none_or(|wanted| wanted == asked) {
            true => Ok(Some(asked)),
            false => Err(not_as(context.printer().format()).hint("leave out -o: --file-format names the format")),
        }
    }
}

/// That an export is no output of this format.
pub fn not_as(format: output::Format) -> Error {
    Error::usage(format!("this export cannot be printed as {}", format.name()))
}

/// Writes `text` to the file, and tells how many of the `things` it holds. `masked` are those whose secrets it does not
/// hold.
///
/// # Errors
/// `Failed`: secrets are masked and that was not allowed; the file can not be written.
pub fn export(
    context: &Context,
    things: &Things,
    target: &Target,
    number: usize,
    masked: &Masked,
    text: impl FnOnce() -> Result<String>,
) -> Result<()> {
    let names = masked.names.join(", ");
    if !masked.names.is_empty() && !masked.allowed {
        let what = count(masked.names.len(), things);
        return Err(Error::failed(format!("nothing was written, for the server masks secrets of {what}: {names}"))
            .hint(format!("--allow-masked writes the file with {MASK} in their place; `import` will refuse these")));
    }
    let text = text()?;
    if target.file == "-" {
        output::raw(text.as_bytes())?;
        context.note(&format!("{} exported", count(number, things)));
    } else {
        atomic::write(Path::new(&target.file), text.as_bytes())?;
        let sentence = format!("{} exported to {}", count(number, things), target.file);
        let summary = json!({ "file": target.file, "exported": number, "masked": masked.names });
        context.printer().text(&sentence, summary)?;
    }
    if !masked.names.is_empty() {
        context.warn(&format!("masked, with {MASK} in the place of a secret: {names}"));
    }
    Ok(())
}

/// The names of what is masked, and whether that may be.
pub struct Masked {
    pub names: Vec<String>,
    pub allowed: bool,
}
