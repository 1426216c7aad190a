//! Errors on standard error: a sentence and a hint for people, one JSON object for programs.

use std::io::Write;

use anstream::AutoStream;
use anstyle::{AnsiColor, Style};

use super::escape::{escape, escape_json};
use super::terminal::Stream;
use super::{Format, Settings};
use crate::error::Error;

const ERROR: Style = AnsiColor::Red.on_default().bold();
const HINT: Style = AnsiColor::Cyan.on_default();

/// Prints `error` on standard error: `error: …`, `hint: …`; with `-o json` or `-o ndjson`, one line of JSON. `--jq`
/// alone doesn't print JSON: its results can be anything, and its users read the error, as in gh.
///
/// An error without a message, as after Ctrl-C in a command that runs until then, is reported by its exit code only.
///
/// Works with invalid settings, since the error may be about them.
pub fn error(error: &Error, settings: &Settings) {
    if error.to_string().is_empty() {
        return;
    }
    let stream = Stream::stderr(settings.color);
    let text = render(error, settings, stream.color);
    let stderr = std::io::stderr().lock();
    // If stderr is closed, the exit code still reports the error.
    let _ = if stream.color {
        AutoStream::always(stderr).write_all(text.as_bytes())
    } else {
        { stderr }.write_all(text.as_bytes())
    };
}

pub(super) fn render(error: &Error, settings: &Settings, color: bool) -> String {
    if matches!(settings.format, Some(Format::Json | Format::Ndjson)) {
        return format!("{}\n", escape_json(&error.to_json().to_string()));
    }
    let style = |style: Style| if color { style } else { Style::new() };
    let (red, cyan) = (style(ERROR), style(HINT));
    let mut text = format!("{red}error:{red:#} {}\n", indented(&error.to_string()));
    if let Some(hint) = error.hint_text() {
        text.push_str(&format!("{cyan}hint:{cyan:#} {}\n", indented(hint)));
    }
    text
}

/// Continuation lines are indented, so that text from the server cannot look like a line of ours.
fn indented(text: &str) -> String {
    text.lines().map(escape).collect::<Vec<_>>().join("\n  ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault() -> Error {
        Error::not_found("no Dag \x1b[2J`a\nb`").hint("see \u{202e}`airflow dags list`").status(404)
    }

    #[test]
    fn people_get_a_sentence_and_a_hint() {
        let text = render(&fault(), &Settings::default(), false);
        assert_eq!(text, "error: no Dag \\x1b[2J`a\n  b`\nhint: see \\u202e`airflow dags list`\n");
        assert_eq!(render(&Error::failed("x"), &Settings::default(), false), "error: x\n");
    }

    #[test]
    fn programs_get_one_line_of_json() {
        let expected = concat!(
            r#"{"kind":"not_found","message":"no Dag \u001b[2J`a\nb`","#,
            r#""hint":"see \u202e`airflow dags list`","status":404}"#,
            "\n"
        );
        for format in [Format::Json, Format::Ndjson] {
            for jq in [None, Some("(".to_owned())] {
                let settings = Settings { format: Some(format), jq, ..Settings::default() };
                assert_eq!(render(&fault(), &settings, true), expected);
            }
        }
    }

    #[test]
    fn a_filter_alone_does_not_ask_for_json() {
        for format in [None, Some(Format::Csv), Some(Format::Yaml)] {
            let settings = Settings { jq: Some("(".to_owned()), format, ..Settings::default() };
            assert_eq!(render(&Error::failed("x"), &settings, false), "error: x\n");
        }
    }

    #[test]
    fn the_labels_are_colored() {
        let text = render(&Error::failed("x").hint("y"), &Settings::default(), true);
        assert_eq!(text, format!("{ERROR}error:{ERROR:#} x\n{HINT}hint:{HINT:#} y\n"));
    }
}
