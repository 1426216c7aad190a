//! Text with styled parts.

use std::io::{self, Write};

use anstyle::Style;

use super::escape::escape;
use super::states;
use super::terminal::{ColorChoice, Stream};

/// A part of a line.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Span {
    pub text: String,
    pub look: Look,
}

/// The style of a part if colors are on.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Look {
    Plain,
    Dim,
    Bold,
    /// In the color of this state.
    State(String),
}

impl Span {
    pub fn new(text: impl Into<String>, look: Look) -> Self {
        Self { text: text.into(), look }
    }
}

impl Look {
    fn style(&self) -> Style {
        match self {
            Self::Plain => Style::new(),
            Self::Dim => Style::new().dimmed(),
            Self::Bold => Style::new().bold(),
            Self::State(state) => states::style("state", state),
        }
    }
}

/// A line for standard error, with colors if they are on; control characters in it are escaped.
pub fn for_stderr(line: &[Span], color: ColorChoice) -> String {
    styled(line, Stream::stderr(color).color)
}

/// A line with or without colors; control characters in it are escaped.
pub fn styled(line: &[Span], color: bool) -> String {
    let mut text = Vec::new();
    // A vector accepts every write; the caller adds the line end.
    let _ = write(&mut text, &[line.to_vec()], color);
    String::from_utf8_lossy(&text).trim_end_matches('\n').to_owned()
}

/// Writes lines of spans; control characters in them are escaped.
pub fn write(out: &mut dyn Write, lines: &[Vec<Span>], color: bool) -> io::Result<()> {
    for line in lines {
        for span in line.iter().filter(|span| !span.text.is_empty()) {
            let style = if color { span.look.style() } else { Style::new() };
            write!(out, "{style}{}{style:#}", escape(&span.text))?;
        }
        out.write_all(b"\n")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(color: bool) -> String {
        let line = vec![
            Span::new("│ ", Look::Dim),
            Span::new("", Look::Bold),
            Span::new("●", Look::State("failed".into())),
            Span::new(" a\x1b[2J\n", Look::Plain),
        ];
        let mut out = Vec::new();
        write(&mut out, &[line, Vec::new()], color).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn colors_come_only_from_styles() {
        assert_eq!(written(false), "│ ● a\\x1b[2J\\n\n\n");
        assert_eq!(written(true), "\x1b[2m│ \x1b[0m\x1b[31m●\x1b[0m a\\x1b[2J\\n\n\n");
    }
}
