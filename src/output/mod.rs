//! How results reach people and programs: one file for each format, one for each concern.
//!
//! Rows come as the JSON text that the server sent. No format turns them into other values on the way, except YAML,
//! which spells numbers its own way. Standard output carries data alone.

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
pub use self::terminal::{ColorChoice, colours_on_stderr, to_stderr};

/// The colour of a state, as in tables.
pub fn state_style(state: &str) -> anstyle::Style {
    states::style("state", state)
}

/// Whether standard output gets colours.
pub fn shows_colours(color: ColorChoice) -> bool {
    terminal::Stream::stdout(color).colour
}

/// Writes bytes to standard output as they are; on a terminal control characters become visible.
///
/// # Errors
/// Failed: standard output that takes no more; a closed pipe is no error.
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

/// JSON text for a file: the same tokens over several lines, each level `indent` spaces further in, or on one line for
/// 0. No line feed at the end.
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

/// How deep a reply may be nested for what recurses: deeper than any real one, and far from the end of the stack.
const MAX_DEPTH: usize = 256;

fn too_deep(what: &str) -> crate::error::Error {
    crate::error::Error::failed(format!("the reply is nested more than {MAX_DEPTH} deep, too deep for {what}"))
        .hint("`-o json` prints it")
}
