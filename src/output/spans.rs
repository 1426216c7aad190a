//! Text in which each part has its own look.

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

/// How a part looks where colours are on.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Look {
    Plain,
    Dim,
    Bold,
    /// In the colour of this state.
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

/// A line for standard error, with colours where they belong there; control characters within it become visible.
pub fn for_stderr(line: &[Span], color: ColorChoice) -> String {
    styled(line, Stream::stderr(color).colour)
}

/// A line with or without colours; control characters within it become visible.
pub fn styled(line: &[Span], colour: bool) -> String {
    let mut text = Vec::new();
    // A vector takes all; the line end is the caller's.
    let _ = write(&mut text, &[line.to_vec()], colour);
    String::from_utf8_lossy(&text).trim_end_matches('\n').to_owned()
}

/// Writes lines of spans; control characters within them become visible.
pub fn write(out: &mut dyn Write, lines: &[Vec<Span>], colour: bool) -> io::Result<()> {
    for line in lines {
        for span in line.iter().filter(|span| !span.text.is_empty()) {
            let style = if colour { span.look.style() } else { Style::new() };
            write!(out, "{style}{}{style:#}", escape(&span.text))?;
        }
        out.write_all(b"\n")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(colour: bool) -> String {
        let line = vec![
            Span::new("│ ", Look::Dim),
            Span::new("", Look::Bold),
            Span::new("●", Look::State("failed".into())),
            Span::new(" a\x1b[2J\n", Look::Plain),
        ];
        let mut out = Vec::new();
        write(&mut out, &[line, Vec::new()], colour).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn colours_are_ours_alone() {
        assert_eq!(written(false), "│ ● a\\x1b[2J\\n\n\n");
        assert_eq!(written(true), "\x1b[2m│ \x1b[0m\x1b[31m●\x1b[0m a\\x1b[2J\\n\n\n");
    }
}
