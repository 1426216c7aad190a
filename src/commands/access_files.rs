//! Files of who may do what: users and roles. Those of variables, connections and pools are in `files/`.

use std::path::Path;

use serde::Serialize;
use serde_json::json;
use serde_json::ser::PrettyFormatter;

use crate::context::Context;
use crate::error::Result;
use crate::{atomic, output};

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
        return output::raw(text.as_bytes());
    }
    atomic::write(Path::new(file), text.as_bytes())?;
    context.printer().text(sentence, json!({ "file": file, "exported": count }))
}
