//! Writes an export, but only when it is complete and its masks are allowed.

use std::path::Path;

use serde_json::json;

use super::{Format, MASK, Things, count};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::files::atomic;
use crate::output;

// Not a doc comment: clap would use it as the help of the whole command.
#[derive(clap::Args)]
pub struct Target {
    /// File to write, or - for stdout
    pub file: String,
}

impl Target {
    /// The format that `-o` sets for stdout. `None` for a file, and if `-o` does not set an export format.
    ///
    /// # Errors
    /// `Usage`: `-o` sets a format that exports do not have, or another one than the option `file_format`.
    pub fn stdout_format(&self, context: &Context, file_format: Option<Format>) -> Result<Option<Format>> {
        let format = match context.printer().format() {
            _ if self.file != "-" => return Ok(None),
            output::Format::Table | output::Format::Plain => return Ok(None),
            output::Format::Json => Format::Json,
            output::Format::Yaml => Format::Yaml,
            other => return Err(not_as(other)),
        };
        match file_format.is_none_or(|file_format| file_format == format) {
            true => Ok(Some(format)),
            false => Err(not_as(context.printer().format()).hint("omit -o: --file-format sets the format")),
        }
    }
}

/// The error for an output format that exports do not have.
pub fn not_as(format: output::Format) -> Error {
    Error::usage(format!("this export cannot be printed as {}", format.name()))
}

/// Writes `text` to the file and prints the number of `things` in it. `masked` lists the things whose secrets are masked.
///
/// # Errors
/// `Failed`: secrets are masked and that is not allowed, or the file cannot be written.
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
        return Err(Error::failed(format!("nothing was written: the server masks secrets of {what}: {names}"))
            .hint(format!("use --allow-masked to write {MASK} instead of them; `import` rejects such entries")));
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
        context.warn(&format!("exported with {MASK} instead of a secret: {names}"));
    }
    Ok(())
}

/// The names of the masked things, and whether masks are allowed.
pub struct Masked {
    pub names: Vec<String>,
    pub allowed: bool,
}
