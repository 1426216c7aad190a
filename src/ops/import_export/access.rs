//! Files of users and roles. Those of variables, connections and pools are read by the modules beside this one.

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

/// Faults of a file that are shown: the others are likely to be of the same kind.
pub const SHOWN: usize = 10;

/// What is wrong in a file, one after another, and how many more there are.
pub fn first<T: AsRef<str>>(faults: &[T], separator: &str) -> String {
    let shown: Vec<_> = faults.iter().take(SHOWN).map(AsRef::as_ref).collect();
    match faults.len() - shown.len() {
        0 => shown.join(separator),
        more => format!("{}{separator}and {more} more", shown.join(separator)),
    }
}

/// JSON with four spaces a level, as the official files have it.
pub fn indented<T: Serialize>(value: &[T]) -> String {
    let mut text = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut text, PrettyFormatter::with_indent(b"    "));
    value.serialize(&mut serializer).expect("made of plain JSON");
    text.push(b'\n');
    String::from_utf8(text).expect("JSON is UTF-8")
}

/// JSON in one line.
pub fn in_one_line<T: Serialize>(value: &[T]) -> String {
    serde_json::to_string(value).expect("made of plain JSON") + "\n"
}

/// Writes the file, whole or not at all, or stdout for `-`; the sentence tells of it.
///
/// # Errors
/// `Failed`: the file can not be written.
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
    fn many_faults_are_counted_and_not_shown() {
        let faults: Vec<_> = (1..=12).map(|number| format!("entry {number}")).collect();
        assert_eq!(first(&faults[..2], "; "), "entry 1; entry 2");
        assert!(first(&faults[..10], "\n").ends_with("\nentry 10"));
        assert!(first(&faults, "\n").ends_with("\nentry 10\nand 2 more"));
    }
}
