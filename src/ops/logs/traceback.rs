//! Formats the exceptions of an entry (`error_detail`) as a Python traceback.

use std::borrow::Cow;
use std::fmt::Write;

use serde::Deserialize;
use serde_json::Value;

/// One exception in the format of structlog's `ExceptionDictTransformer`, which lists the last raised one first.
#[derive(Deserialize)]
pub struct Raised {
    pub exc_type: Option<String>,
    exc_value: Option<Value>,
    #[serde(default)]
    exc_notes: Vec<String>,
    syntax_error: Option<SyntaxError>,
    /// Whether it is the cause of the previous one in the list (`raise … from …`).
    #[serde(default)]
    is_cause: bool,
    #[serde(default)]
    frames: Vec<Frame>,
    #[serde(default)]
    exceptions: Vec<Vec<Raised>>,
}

#[derive(Deserialize)]
struct SyntaxError {
    filename: Option<String>,
    lineno: Option<u64>,
    line: Option<String>,
}

#[derive(Deserialize)]
struct Frame {
    filename: Option<String>,
    lineno: Option<u64>,
    name: Option<String>,
    line: Option<String>,
}

/// The lines of the traceback, without a final line feed. JSON of another shape is returned unchanged.
pub fn text(error_detail: &str) -> String {
    let mut text = String::new();
    match exceptions(error_detail) {
        Some(chain) => chain_text(&mut text, &chain, 0),
        None => text.push_str(error_detail),
    }
    text.truncate(text.trim_end().len());
    text
}

/// The exceptions of an entry; `None` for JSON of another shape.
pub fn exceptions(error_detail: &str) -> Option<Vec<Raised>> {
    serde_json::from_str(error_detail).ok()
}

impl Raised {
    /// The message; may be empty.
    pub fn value(&self) -> Cow<'_, str> {
        match &self.exc_value {
            Some(Value::String(value)) => value.into(),
            Some(Value::Null) | None => "".into(),
            Some(value) => value.to_string().into(),
        }
    }
}

fn chain_text(text: &mut String, chain: &[Raised], depth: usize) {
    let indent = "  ".repeat(depth);
    // Python prints the first one first.
    for (at, raised) in chain.iter().enumerate().rev() {
        raised_text(text, raised, depth);
        if at > 0 {
            let link = if raised.is_cause {
                "The above exception was the direct cause of the following exception:"
            } else {
                "During handling of the above exception, another exception occurred:"
            };
            _ = writeln!(text, "\n{indent}{link}\n");
        }
    }
}

fn raised_text(text: &mut String, raised: &Raised, depth: usize) {
    let indent = "  ".repeat(depth);
    if !raised.frames.is_empty() {
        _ = writeln!(text, "{indent}Traceback (most recent call last):");
    }
    for frame in &raised.frames {
        let file = frame.filename.as_deref().unwrap_or("?");
        let name = frame.name.as_deref().unwrap_or("?");
        _ = match frame.lineno {
            Some(line) => writeln!(text, "{indent}  File \"{file}\", line {line}, in {name}"),
            None => writeln!(text, "{indent}  File \"{file}\", in {name}"),
        };
        if let Some(line) = frame.line.as_deref().map(str::trim).filter(|line| !line.is_empty()) {
            _ = writeln!(text, "{indent}    {line}");
        }
    }
    if let Some(SyntaxError { filename, lineno, line }) = &raised.syntax_error {
        let file = filename.as_deref().unwrap_or("?");
        _ = writeln!(text, "{indent}  File \"{file}\", line {}", lineno.unwrap_or_default());
        if let Some(line) = line {
            _ = writeln!(text, "{indent}    {}", line.trim());
        }
    }
    let value = raised.value();
    let name = raised.exc_type.as_deref().unwrap_or("Exception");
    _ = if value.is_empty() { writeln!(text, "{indent}{name}") } else { writeln!(text, "{indent}{name}: {value}") };
    for note in &raised.exc_notes {
        _ = writeln!(text, "{indent}{note}");
    }
    for (number, chain) in raised.exceptions.iter().enumerate() {
        _ = writeln!(text, "{indent}  ---------------- {} ----------------", number + 1);
        chain_text(text, chain, depth + 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chain_is_formatted_as_python_formats_it() {
        let detail = r#"[
            {"exc_type":"RuntimeError","exc_value":"late","exc_notes":["a note"],"is_cause":false,"is_group":false,
             "frames":[{"filename":"/d.py","lineno":9,"name":"go","line":"  raise RuntimeError()"}],"exceptions":[]},
            {"exc_type":"KeyError","exc_value":"'k'","is_cause":true,
             "frames":[{"filename":"/d.py","lineno":7,"name":"go"}]}]"#;
        let expected = "Traceback (most recent call last):\n  File \"/d.py\", line 7, in go\nKeyError: 'k'\n\n\
                        The above exception was the direct cause of the following exception:\n\n\
                        Traceback (most recent call last):\n  File \"/d.py\", line 9, in go\n    \
                        raise RuntimeError()\nRuntimeError: late\na note";
        assert_eq!(text(detail), expected);
    }

    #[test]
    fn groups_contain_each_of_their_exceptions() {
        let detail = r#"[{"exc_type":"ExceptionGroup","exc_value":"two","exceptions":[
            [{"exc_type":"A","exc_value":"a"}],[{"exc_type":"B","exc_value":""}]]}]"#;
        let expected = "ExceptionGroup: two\n  ---------------- 1 ----------------\n  A: a\n  \
                        ---------------- 2 ----------------\n  B";
        assert_eq!(text(detail), expected);
    }

    #[test]
    fn other_json_is_unchanged() {
        for other in ["\"text\"", "{\"a\":1}", "[1]"] {
            assert_eq!(text(other), other);
        }
    }
}
