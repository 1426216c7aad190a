//! Writes files of users and roles. Files of variables, connections and pools are handled by the other modules here.

use std::path::Path;

use serde::Serialize;
use serde_json::json;
use serde_json::ser::PrettyFormatter;

use crate::context::Context;
use crate::error::Result;
use crate::files::atomic;
use crate::ops::import_export::not_as;
use crate::output;
use crate::output::Format;

/// Maximum number of errors shown for a file; the others are probably of the same kind.
pub const SHOWN: usize = 10;

/// The first errors of a file, and the number of others.
pub fn first<T: AsRef<str>>(faults: &[T], separator: &str) -> String {
    let shown: Vec<_> = faults.iter().take(SHOWN).map(AsRef::as_ref).collect();
    match faults.len() - shown.len() {
        0 => shown.join(separator),
        more => format!("{}{separator}and {more} more", shown.join(separator)),
    }
}

/// JSON indented by four spaces, as in the official files.
pub fn indented<T: Serialize>(value: &[T]) -> String {
    let mut text = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut text, PrettyFormatter::with_indent(b"    "));
    value.serialize(&mut serializer).expect("made of plain JSON");
    text.push(b'\n');
    String::from_utf8(text).expect("JSON is UTF-8")
}

/// JSON on one line.
pub fn in_one_line<T: Serialize>(value: &[T]) -> String {
    serde_json::to_string(value).expect("made of plain JSON") + "\n"
}

/// Writes the text to the file atomically, or to stdout for `-`. For a file, then prints `sentence`.
///
/// # Errors
/// `Failed`: the file cannot be written.
pub fn write(context: &Context, file: &str, text: &str, sentence: &str, count: usize) -> Result<()> {
    if file == "-" {
        let format = context.printer().format();
        if !matches!(format, Format::Table | Format::Plain | Format::Json) {
            return Err(not_as(format));
        }
        return output::raw(text.as_bytes());
    }
    atomic::write(Path::new(file), text.as_bytes())?;
    context.printer().text(sentence, json!({ "file": file, "exported": count }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_errors_are_shown() {
        let faults: Vec<_> = (1..=12).map(|number| format!("entry {number}")).collect();
        assert_eq!(first(&faults[..2], "; "), "entry 1; entry 2");
        assert!(first(&faults[..10], "\n").ends_with("\nentry 10"));
        assert!(first(&faults, "\n").ends_with("\nentry 10\nand 2 more"));
    }
}
