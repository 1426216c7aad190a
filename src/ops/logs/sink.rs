//! Filters log entries and writes them to standard output in the requested format.

use std::collections::VecDeque;

use serde::de::IgnoredAny;

use super::entry::Entry;
use super::filter::{Filter, State};
use super::level::Level;
use super::text::{Marker, TextStyle};
use crate::api::Piece;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::{Flowing, Format};

/// The most bytes that `--tail` buffers: entries may have any length.
const MAX_TAIL_BYTES: usize = 64 << 20;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Form {
    Text,
    /// The lines as received.
    Ndjson,
    /// The lines as one list.
    Json,
}

/// Which entries are printed.
#[derive(Clone, Debug, Default)]
pub struct SinkOptions {
    pub filter: Filter,
    /// Number of last entries to print of each log.
    pub tail: Option<usize>,
    /// Print one line per section.
    pub folded: bool,
}

/// Receives the entries of one log after another and prints them.
pub struct Sink<'c> {
    context: &'c Context,
    form: Form,
    style: TextStyle,
    options: SinkOptions,
    out: Flowing,
    /// The last entries of this log so far.
    tail: Option<VecDeque<Vec<u8>>>,
    /// Their size.
    tail_bytes: usize,
    /// Whether entries of the tail were dropped because they are too large.
    is_tail_cut: bool,
    filter_state: State,
    section: Section,
    /// Number of bytes omitted so far of a line that is too long.
    dropped: usize,
    /// Number of logs and entries started.
    logs: usize,
    entries: usize,
    scratch: Vec<u8>,
}

/// The section that is being omitted.
#[derive(Default)]
struct Section {
    depth: usize,
    pub name: String,
    hidden: u64,
}

impl<'c> Sink<'c> {
    /// # Errors
    /// `Usage` for output options that logs do not support.
    pub fn new(context: &'c Context, options: SinkOptions) -> Result<Self> {
        let globals = context.globals();
        if globals.jq.is_some() {
            return Err(
                Error::usage("--jq does not apply to logs").hint("-o ndjson | jq FILTER filters them line by line")
            );
        }
        if globals.columns.is_some() {
            return Err(Error::usage("--columns does not apply to logs: they have no columns")
                .hint("-o plain prints only the messages, -o ndjson every field"));
        }
        let format = context.printer().format();
        let form = match format {
            Format::Table | Format::Plain => Form::Text,
            Format::Ndjson => Form::Ndjson,
            Format::Json => Form::Json,
            Format::Csv | Format::Yaml => {
                return Err(Error::usage(format!("logs cannot be printed as {}", format.name()))
                    .hint("the formats of logs are -o table (text), plain (only the messages), ndjson and json"));
            }
        };
        let out = context.printer().flowing();
        let style = TextStyle { color: out.color(), is_terminal: out.is_terminal(), bare: format == Format::Plain };
        let tail = options.tail.map(|_| VecDeque::new());
        Ok(Self {
            context,
            form,
            style,
            options,
            out,
            tail,
            tail_bytes: 0,
            is_tail_cut: false,
            filter_state: State::default(),
            section: Section::default(),
            dropped: 0,
            logs: 0,
            entries: 0,
            scratch: Vec::new(),
        })
    }

    /// Whether the reader has closed the pipe.
    pub fn is_closed(&self) -> bool {
        self.out.is_closed()
    }

    /// Starts another log, with a header if several are printed.
    ///
    /// # Errors
    /// As [`Flowing::flush`].
    pub fn begin(&mut self, name: Option<&str>) -> Result<()> {
        if let Some(name) = name {
            if self.form == Form::Text {
                self.style.write_header(self.out.buffer(), name, self.logs == 0);
            } else {
                self.context.note(&format!("==> {name} <=="));
            }
        }
        self.logs += 1;
        self.filter_state = State::default();
        self.section = Section::default();
        self.tail = self.options.tail.map(|_| VecDeque::new());
        (self.tail_bytes, self.is_tail_cut) = (0, false);
        self.out.flush()
    }

    /// Receives the next entry, or a piece of one.
    ///
    /// # Errors
    /// As [`Flowing::flush`].
    pub fn take(&mut self, piece: Piece<'_>) -> Result<()> {
        if piece.begins && piece.ends {
            self.line(piece.bytes)?;
        } else {
            self.huge(piece);
        }
        self.out.flush_if_full()
    }

    /// Prints everything received so far, including the tail.
    ///
    /// # Errors
    /// As [`Flowing::flush`].
    pub fn show(&mut self) -> Result<()> {
        let tail = self.tail.take();
        if std::mem::take(&mut self.is_tail_cut) {
            let count = tail.as_ref().map_or(0, VecDeque::len);
            self.context.warn(&format!(
                "--tail prints only the last {count} entries: more than {} MiB cannot be buffered",
                MAX_TAIL_BYTES >> 20
            ));
        }
        self.tail_bytes = 0;
        for line in tail.into_iter().flatten() {
            self.emit(&line);
            self.out.flush_if_full()?;
        }
        self.out.flush()
    }

    /// Ends this log.
    ///
    /// # Errors
    /// As [`Flowing::flush`].
    pub fn end(&mut self) -> Result<()> {
        self.fold();
        self.section = Section::default();
        self.show()
    }

    /// Ends the output.
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
        if self.form == Form::Ndjson && !self.options.folded && self.options.filter.is_open() {
            self.put(bytes);
            return Ok(());
        }
        let line = String::from_utf8_lossy(bytes);
        let entry = Entry::read(&line);
        if self.is_folded(&entry) || !self.options.filter.admits(&entry, &mut self.filter_state) {
            return Ok(());
        }
        if self.form == Form::Text {
            let mut text = std::mem::take(&mut self.scratch);
            text.clear();
            self.style.write(&mut text, &entry);
            if !text.is_empty() {
                self.put(&text);
            }
            self.scratch = text;
        } else {
            self.put(bytes);
        }
        Ok(())
    }

    /// Whether the entry is part of an omitted section. Errors in the section are printed.
    fn is_folded(&mut self, entry: &Entry<'_>) -> bool {
        if !self.options.folded {
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

    /// Prints the line that replaces the section.
    fn fold(&mut self) {
        if self.section.depth > 0 && self.form == Form::Text && self.options.filter.is_open() {
            let mut text = Vec::new();
            if !self.style.bare {
                self.style.write_folded(&mut text, &self.section.name, self.section.hidden);
                self.put(&text);
            }
        }
    }

    /// Receives a piece of a line that is too long to buffer: it is passed through unchanged, or omitted.
    fn huge(&mut self, piece: Piece<'_>) {
        let passes =
            self.form == Form::Ndjson && !self.options.folded && self.options.filter.is_open() && self.tail.is_none();
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
            let text = format!("(an entry of {size} bytes is omitted; -o ndjson without filters prints it)");
            if self.form == Form::Text {
                self.put(format!("{text}\n").as_bytes());
            } else {
                self.context.warn(&text);
            }
        }
    }

    /// Adds the text to the tail if there is one, else prints it.
    fn put(&mut self, text: &[u8]) {
        match (&mut self.tail, self.options.tail) {
            (Some(tail), Some(most)) => {
                if most > 0 {
                    tail.push_back(text.to_vec());
                    self.tail_bytes += text.len();
                }
                while tail.len() > most || self.tail_bytes > MAX_TAIL_BYTES {
                    let Some(dropped) = tail.pop_front() else { break };
                    self.tail_bytes -= dropped.len();
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
