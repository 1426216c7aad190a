//! Printing results for people and programs: one file per format, one per concern.
//!
//! Rows are the JSON text that the server sent. No format parses and rewrites values, except YAML, which has its own
//! number format. Standard output contains data only.

pub mod cell;
pub mod columns;
pub mod csv;
pub mod error;
pub mod escape;
pub mod flowing;
pub mod format;
#[cfg(any(test, fuzzing))]
pub mod fuzzing;
pub mod grid;
pub mod jq;
pub mod json;
pub mod plain;
pub mod printer;
pub mod scan;
pub mod spans;
pub mod states;
pub mod table;
pub mod terminal;
pub mod times;
pub mod yaml;

pub use self::error::error;
pub use self::escape::{escape, escape_lines, markup};
pub use self::flowing::Flowing;
pub use self::format::{Column, Format, Row, Settings};
pub use self::printer::{Printer, table_for_stderr};
pub use self::spans::{Look, Span, for_stderr, styled};
pub use self::terminal::{ColorChoice, colors_on_stderr, to_stderr};

/// The color of a state, as in tables.
pub fn state_style(state: &str) -> anstyle::Style {
    states::style("state", state)
}

/// Whether standard output gets colors.
pub fn shows_colors(color: ColorChoice) -> bool {
    terminal::Stream::stdout(color).color
}

/// Writes bytes to standard output unchanged; on a terminal, control characters are escaped.
///
/// # Errors
/// Failed: standard output cannot be written to. A closed pipe is not an error.
pub fn raw(bytes: &[u8]) -> crate::error::Result<()> {
    match terminal::Stream::stdout(ColorChoice::Never).is_terminal {
        true => {
            let text = String::from_utf8_lossy(bytes);
            let text = escape_lines(&text);
            terminal::to_stdout(false, |out| out.write_all(text.as_bytes()))
        }
        false => terminal::to_stdout(false, |out| out.write_all(bytes)),
    }
}

/// JSON text for a file: the same tokens on several lines, indented by `indent` spaces per level, or on one line if
/// `indent` is 0. Without a line feed at the end.
pub fn json_text(json: &str, indent: usize) -> String {
    json::laid_out(json, indent)
}

/// Whether two texts are the same JSON, with the same digits of numbers.
pub fn same_json(one: &str, other: &str) -> bool {
    scan::same(one, other)
}

/// The YAML document for a JSON value, with a line feed at the end.
///
/// # Errors
/// Failed: nested too deep.
pub fn yaml_text(json: &str) -> crate::error::Result<String> {
    yaml::one(json, false)
}

/// The deepest nesting of a response that recursive code accepts: deeper than any real one, and far from a stack
/// overflow.
const MAX_DEPTH: usize = 256;

fn too_deep(what: &str) -> crate::error::Error {
    crate::error::Error::failed(format!("the response is nested more than {MAX_DEPTH} deep, too deep for {what}"))
        .hint("`-o json` prints it")
}
