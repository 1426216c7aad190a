//! Where entries go: through the filters to standard output, in the form that was asked for.

use std::collections::VecDeque;

use serde::de::IgnoredAny;

use super::entry::Entry;
use super::filter::{Before, Filter};
use super::level::Level;
use super::text::{Look, Marker};
use crate::api::Piece;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::{Flowing, Format};

/// What `--tail` holds back at most, in bytes: entries may be of any length.
const LARGEST_TAIL: usize = 64 << 20;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Form {
    Text,
    /// The lines as they came.
    Ndjson,
    /// The lines as one list.
    Json,
}

/// What is done with the entries on their way.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub filter: Filter,
    /// The last so many of each log.
    pub tail: Option<usize>,
    /// Sections are one line each.
    pub folded: bool,
}

/// Takes the entries of one log after the other, and prints them.
pub struct Sink<'c> {
    context: &'c Context,
    form: Form,
    look: Look,
    wanted: Wanted,
    out: Flowing,
    /// The last entries of this log, while it is not known whether there are more.
    tail: Option<VecDeque<Vec<u8>>>,
    /// How much text that is.
    tail_bytes: usize,
    /// Whether it has fewer entries than were asked for, since they are too large.
    is_tail_cut: bool,
    before: Before,
    section: Section,
    /// How much of a line is left out, since it is too long.
    dropped: usize,
    /// How many logs and entries were begun.
    logs: usize,
    entries: usize,
    scratch: Vec<u8>,
}

/// The section that is being left out.
#[derive(Default)]
struct Section {
    depth: usize,
    pub name: String,
    hidden: u64,
}

impl<'c> Sink<'c> {
    /// # Errors
    /// Usage: a form that a log can not have.
    pub fn new(context: &'c Context, wanted: Wanted) -> Result<Self> {
        let globals = context.globals();
        if globals.jq.is_some() {
            return Err(
                Error::usage("--jq does not apply to logs").hint("`-o ndjson | jq FILTER` filters them line by line")
            );
        }
        if globals.columns.is_some() {
            return Err(Error::usage("--columns does not apply to logs: they have no columns")
                .hint("`-o plain` prints the messages alone, `-o ndjson` every field"));
        }
        let format = context.printer().format();
        let form = match format {
            Format::Table | Format::Plain => Form::Text,
            Format::Ndjson => Form::Ndjson,
            Format::Json => Form::Json,
            Format::Csv | Format::Yaml => {
                return Err(Error::usage(format!("a log can not be printed as {}", format.name()))
                    .hint("there is text, `-o plain` (the messages alone), `-o ndjson` and `-o json`"));
            }
        };
        let out = context.printer().flowing();
        let look = Look { colour: out.colour(), is_terminal: out.is_terminal(), bare: format == Format::Plain };
        let tail = wanted.tail.map(|_| VecDeque::new());
        Ok(Self {
            context,
            form,
            look,
            wanted,
            out,
            tail,
            tail_bytes: 0,
            is_tail_cut: false,
            before: Before::default(),
            section: Section::default(),
            dropped: 0,
            logs: 0,
            entries: 0,
            scratch: Vec::new(),
        })
    }

    /// Whether nobody reads any more.
    pub fn is_closed(&self) -> bool {
        self.out.is_closed()
    }

    /// Another log begins; with a name where several are printed.
    ///
    /// # Errors
    /// As [`Flowing::flush`].
    pub fn begin(&mut self, name: Option<&str>) -> Result<()> {
        if let Some(name) = name {
            if self.form == Form::Text {
                self.look.write_header(self.out.buffer(), name, self.logs == 0);
            } else {
                self.context.note(&format!("==> {name} <=="));
            }
        }
        self.logs += 1;
        self.before = Before::default();
        self.section = Section::default();
        self.tail = self.wanted.tail.map(|_| VecDeque::new());
        (self.tail_bytes, self.is_tail_cut) = (0, false);
        self.out.flush()
    }

    /// The next entry, or a piece of one.
    ///
    /// # Errors
    /// As [`Flowing::flush`].
    pub fn take(&mut self, piece: Piece<'_>) -> Result<()> {
        if piece.begins && piece.ends {
            self.line(piece.bytes)?;
        } else {
            self.huge(piece);
        }
        self.out.pass_on()
    }

    /// All that came so far is to be seen.
    ///
    /// # Errors
    /// As [`Flowing::flush`].
    pub fn show(&mut self) -> Result<()> {
        let tail = self.tail.take();
        if std::mem::take(&mut self.is_tail_cut) {
            let count = tail.as_ref().map_or(0, VecDeque::len);
            self.context.warn(&format!("the last {count} entries alone fit into the memory of --tail"));
        }
        self.tail_bytes = 0;
        for line in tail.into_iter().flatten() {
            self.emit(&line);
            self.out.pass_on()?;
        }
        self.out.flush()
    }

    /// This log is over.
    ///
    /// # Errors
    /// As [`Flowing::flush`].
    pub fn end(&mut self) -> Result<()> {
        self.fold();
        self.section = Section::default();
        self.show()
    }

    /// No more logs.
    ///
    /// # Errors
    /// As [`Flowing::flush`].
    pub fn finish(&mut self) -> Result<()> {
        if self.form == Form::Json {
            let end: &[u8] = if self.entries == 0 { b"[]\n" } else { b"\n]\n" };
            self.out.buffer().extend_from_slice(end);
        }
        self.out.flush()
    }

    fn line(&mut self, bytes: &[u8]) -> Result<()> {
        if bytes.is_empty() {
            return Ok(());
        }
        if self.form == Form::Ndjson && !self.wanted.folded && self.wanted.filter.is_open() {
            self.put(bytes);
            return Ok(());
        }
        let line = String::from_utf8_lossy(bytes);
        let entry = Entry::read(&line);
        if self.is_folded(&entry) || !self.wanted.filter.admits(&entry, &mut self.before) {
            return Ok(());
        }
        if self.form == Form::Text {
            let mut text = std::mem::take(&mut self.scratch);
            text.clear();
            self.look.write(&mut text, &entry);
            if !text.is_empty() {
                self.put(&text);
            }
            self.scratch = text;
        } else {
            self.put(bytes);
        }
        Ok(())
    }

    /// Whether the entry is part of a section that is left out. What failed in it is shown all the same.
    fn is_folded(&mut self, entry: &Entry<'_>) -> bool {
        if !self.wanted.folded {
            return false;
        }
        match Marker::of(&entry.event) {
            Some(Marker::Open(name)) => {
                if self.section.depth == 0 {
                    self.section = Section { depth: 0, name: name.to_owned(), hidden: 0 };
                }
                self.section.depth += 1;
                true
            }
            Some(Marker::Close) => {
                if self.section.depth == 1 {
                    self.fold();
                }
                self.section.depth = self.section.depth.saturating_sub(1);
                true
            }
            None if self.section.depth == 0 => false,
            None => {
                let is_failure = entry.level.as_deref().and_then(Level::of).is_some_and(|level| level >= Level::Error);
                self.section.hidden += u64::from(!is_failure);
                !is_failure
            }
        }
    }

    /// The line that stands for the section which ends here.
    fn fold(&mut self) {
        if self.section.depth > 0 && self.form == Form::Text && self.wanted.filter.is_open() {
            let mut text = Vec::new();
            if !self.look.bare {
                self.look.write_folded(&mut text, &self.section.name, self.section.hidden);
                self.put(&text);
            }
        }
    }

    /// A line that is too long to be held: it goes through as it is, or is left out.
    fn huge(&mut self, piece: Piece<'_>) {
        let passes =
            self.form == Form::Ndjson && !self.wanted.folded && self.wanted.filter.is_open() && self.tail.is_none();
        if passes {
            self.entries += usize::from(piece.begins);
            let out = self.out.buffer();
            out.extend_from_slice(piece.bytes);
            if piece.ends {
                out.push(b'\n');
            }
            return;
        }
        self.dropped += piece.bytes.len();
        if piece.ends {
            let size = std::mem::take(&mut self.dropped);
            let text = format!("(an entry of {size} bytes is left out: `-o ndjson` without filters prints it)");
            if self.form == Form::Text {
                self.put(format!("{text}\n").as_bytes());
            } else {
                self.context.warn(&text);
            }
        }
    }

    /// To the tail, or out.
    fn put(&mut self, text: &[u8]) {
        match (&mut self.tail, self.wanted.tail) {
            (Some(tail), Some(most)) => {
                if most > 0 {
                    tail.push_back(text.to_vec());
                    self.tail_bytes += text.len();
                }
                while tail.len() > most || self.tail_bytes > LARGEST_TAIL {
                    let Some(gone) = tail.pop_front() else { break };
                    self.tail_bytes -= gone.len();
                    self.is_tail_cut |= tail.len() < most;
                }
            }
            _ => self.emit(text),
        }
    }

    fn emit(&mut self, text: &[u8]) {
        let is_first = self.entries == 0;
        self.entries += 1;
        let out = self.out.buffer();
        match self.form {
            Form::Text => out.extend_from_slice(text),
            Form::Ndjson => {
                out.extend_from_slice(text);
                out.push(b'\n');
            }
            Form::Json => {
                out.extend_from_slice(if is_first { b"[\n" } else { b",\n" });
                if serde_json::from_slice::<IgnoredAny>(text).is_ok() {
                    out.extend_from_slice(text);
                } else {
                    out.extend_from_slice(
                        serde_json::Value::from(String::from_utf8_lossy(text)).to_string().as_bytes(),
                    );
                }
            }
        }
    }
}
