//! Writing an export: nothing of it before all of it is there and its masks are allowed.

use std::path::Path;

use serde_json::json;

use super::{MASK, Things, count};
use crate::atomic;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output;

// No docstring: clap would take it for the help of the whole command.
#[derive(clap::Args)]
pub struct Target {
    /// The file to write, or - for stdout
    pub file: String,
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
