//! The only code that writes results to standard output.

#[cfg(any(test, fuzzing))]
pub(super) mod fuzzing;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::io::{self, Write};
use std::slice;

use serde::Serialize;
use serde_json::value::RawValue;

use super::columns::Selection;
use super::escape::{escape_line, escape_lines};
use super::flowing::Flowing;
use super::grid::Grid;
use super::jq::Filter;
use super::scan::items;
use super::terminal::{ColorChoice, Stream, to_stdout};
use super::{Column, Format, Row, Settings, Span, cell, columns, csv, json, spans, yaml};
use crate::error::{Error, Result};

/// Prints the results of one command in the format that the user chose.
pub struct Printer {
    format: Format,
    columns: Option<Vec<String>>,
    filter: Option<Filter>,
    with_header: bool,
    stream: Cell<Stream>,
    captured: RefCell<Option<Vec<u8>>>,
}

/// Printed on stdout instead of a table without rows, as in the official command line: scripts search for it.
const NO_DATA: &[u8] = b"No data found\n";

impl Printer {
    /// Checks the settings before any request is sent.
    ///
    /// # Errors
    /// Usage: an invalid `--jq` filter, `--jq` with a format other than JSON, an empty name in `--columns`.
    pub fn new(settings: Settings) -> Result<Self> {
        let stream = Stream::stdout(settings.color);
        Self::on(settings, stream)
    }

    fn on(settings: Settings, stream: Stream) -> Result<Self> {
        let filter = settings.jq.as_deref().map(Filter::compile).transpose()?;
        let format = match (&filter, settings.format) {
            (Some(_), Some(format)) if format != Format::Json => {
                return Err(Error::usage(format!("--jq filters JSON and cannot be used with -o {}", format.name())));
            }
            (Some(_), _) => Format::Json,
            (None, format) => format.unwrap_or_default(),
        };
        let columns = settings.columns.map(|columns| columns::names(&columns)).transpose()?;
        let (stream, captured) = (Cell::new(stream), RefCell::new(None));
        Ok(Self { format, columns, filter, with_header: !settings.no_header, stream, captured })
    }

    /// What is printed; with `--jq`, JSON.
    pub fn format(&self) -> Format {
        self.format
    }

    /// Prints a list. Without default `columns`, tables show all keys of the rows.
    ///
    /// # Errors
    /// Usage: a column of `--columns` that no row has. Failed: a `--jq` filter that fails on these rows, or standard
    /// output cannot be written to (a closed pipe is not an error). All but the last are found before anything is
    /// printed.
    pub fn list(&self, rows: &[Row], columns: &[Column]) -> Result<()> {
        self.put(self.list_writing(rows, columns)?)
    }

    /// Like [`Printer::list`], but prints `none` instead of "No data found" if a table has no rows: for official
    /// commands with a text of their own.
    ///
    /// # Errors
    /// As [`Printer::list`].
    pub fn list_or(&self, none: &str, rows: &[Row], columns: &[Column]) -> Result<()> {
        match rows.is_empty() && matches!(self.format, Format::Table | Format::Plain) {
            true => self.text(none, ()),
            false => self.list(rows, columns),
        }
    }

    /// Prints one object, or a table of one row. Errors as for [`Printer::list`].
    pub fn one(&self, row: &Row, columns: &[Column]) -> Result<()> {
        self.put(self.one_writing(row, columns)?)
    }

    /// Prints one object with a row per field; JSON, YAML and errors as for [`Printer::one`].
    pub fn properties(&self, row: &Row) -> Result<()> {
        self.put(self.properties_writing(row)?)
    }

    /// Prints a sentence or a plain value of one line for people (table, plain), or the JSON for programs: in CSV a
    /// record per object, in NDJSON a line per item of a list.
    ///
    /// A pipe gets the text unchanged. `--columns` does not apply. Errors as for [`Printer::list`].
    pub fn text(&self, text: &str, json: impl Serialize) -> Result<()> {
        self.lines(&[text], json)
    }

    /// Like [`Printer::text`], for several lines; on a terminal, line feeds within a line are escaped.
    ///
    /// # Errors
    /// As [`Printer::text`].
    pub fn lines(&self, lines: &[impl AsRef<str>], json: impl Serialize) -> Result<()> {
        self.whole(&self.one_to_a_line(lines), json)
    }

    fn one_to_a_line(&self, lines: &[impl AsRef<str>]) -> String {
        let is_terminal = self.stream.get().is_terminal;
        let lines =
            lines.iter().map(|line| if is_terminal { escape_line(line.as_ref()) } else { line.as_ref().into() });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// Like [`Printer::text`], for a text that contains line breaks: a value, or a file.
    ///
    /// # Errors
    /// As [`Printer::text`].
    pub fn whole(&self, text: &str, json: impl Serialize) -> Result<()> {
        let json =
            serde_json::to_string(&json).map_err(|reason| Error::failed(format!("cannot write JSON: {reason}")))?;
        self.put(self.text_writing(text, json)?)
    }

    /// Prints lines of styled parts, in every format. Errors: standard output cannot be written to.
    pub fn spans(&self, lines: &[Vec<Span>]) -> Result<()> {
        let color = self.colors();
        self.put(Box::new(move |out| spans::write(out, lines, color)))
    }

    /// Whether the output has colors.
    pub fn colors(&self) -> bool {
        self.stream.get().color
    }

    /// The width of the terminal; `None` if standard output is not a terminal.
    pub fn width(&self) -> Option<usize> {
        self.stream.get().width
    }

    /// The writer for output that arrives in pieces.
    pub fn flowing(&self) -> Flowing {
        Flowing::new(self.stream.get())
    }

    /// Captures all further output, formatted for the current size of the terminal, except that of
    /// [`Printer::flowing`].
    pub fn capture(&self) {
        self.stream.set(self.stream.get().measured());
        self.captured.replace(Some(Vec::new()));
    }

    /// The output since [`Printer::capture`].
    pub fn captured(&self) -> Vec<u8> {
        self.captured.take().unwrap_or_default()
    }

    fn put(&self, writing: Writing<'_>) -> Result<()> {
        match &mut *self.captured.borrow_mut() {
            Some(captured) => {
                // A vector accepts every write.
                let _ = writing(captured);
                Ok(())
            }
            None => to_stdout(self.colors(), writing),
        }
    }

    fn list_writing<'a>(&'a self, rows: &'a [Row], columns: &[Column]) -> Result<Writing<'a>> {
        let selection = Selection::new(self.columns.as_deref(), columns, rows)?;
        let escaped = self.stream.get().is_terminal;
        if let Some(filter) = &self.filter {
            let rows = rows.iter().map(|row| selection.view(row).into_owned()).collect();
            return Ok(bytes(filter.list(rows, self.json_look())?));
        }
        Ok(match self.format {
            Format::Table | Format::Plain if rows.is_empty() => Box::new(|out| out.write_all(NO_DATA)),
            Format::Table => self.grid_writing(Grid::list(&selection, rows, cell::TABLE)),
            Format::Plain => self.grid_writing(Grid::list(&selection, rows, cell::PLAIN)),
            Format::Json => {
                Box::new(move |out| json::list(out, rows.iter().map(|row| selection.view(row)), self.json_look()))
            }
            Format::Ndjson => Box::new(move |out| {
                rows.iter().try_for_each(|row| json::one(out, &selection.view(row), self.json_look()))
            }),
            Format::Yaml => {
                let views: Vec<_> = rows.iter().map(|row| selection.view(row)).collect();
                bytes(yaml::list(&views, escaped)?.into_bytes())
            }
            Format::Csv => Box::new(move |out| csv::rows(out, &selection, rows, self.with_header, escaped)),
        })
    }

    fn one_writing<'a>(&'a self, row: &'a Row, columns: &[Column]) -> Result<Writing<'a>> {
        let rows = slice::from_ref(row);
        match self.format {
            Format::Table | Format::Plain | Format::Csv => self.list_writing(rows, columns),
            Format::Json | Format::Ndjson | Format::Yaml => {
                let selection = Selection::new(self.columns.as_deref(), columns, rows)?;
                self.value_writing(selection.view(row))
            }
        }
    }

    fn properties_writing<'a>(&'a self, row: &'a Row) -> Result<Writing<'a>> {
        let selection = Selection::new(self.columns.as_deref(), &[], slice::from_ref(row))?;
        let words = match self.format {
            Format::Json | Format::Ndjson | Format::Yaml => return self.value_writing(selection.view(row)),
            Format::Table => cell::TABLE,
            Format::Plain => cell::PLAIN,
            Format::Csv => cell::CSV,
        };
        let grid = Grid::properties(&selection, row, words);
        if self.format == Format::Csv {
            let header = self.with_header.then_some(grid.headers);
            let escaped = self.stream.get().is_terminal;
            return Ok(Box::new(move |out| csv::records(out, header, grid.rows.into_iter(), escaped)));
        }
        Ok(self.grid_writing(grid))
    }

    fn text_writing<'a>(&'a self, text: &'a str, json: String) -> Result<Writing<'a>> {
        match self.format {
            Format::Json | Format::Yaml => return self.value_writing(Cow::Owned(json)),
            Format::Ndjson => {
                let look = self.json_look();
                return Ok(Box::new(move |out| {
                    elements(&json).into_iter().try_for_each(|item| json::one(out, item, look))
                }));
            }
            Format::Csv => return self.records_writing(&json),
            Format::Table | Format::Plain => {}
        }
        let text = if self.stream.get().is_terminal { escape_lines(text) } else { Cow::Borrowed(text) };
        Ok(Box::new(move |out| {
            out.write_all(text.as_bytes())?;
            out.write_all(b"\n")
        }))
    }

    /// A value as CSV: a record per object of a list. Anything but an object is in the column `value`.
    fn records_writing(&self, json: &str) -> Result<Writing<'static>> {
        let objects =
            elements(json).into_iter().filter(|item| *item != "null").map(|item| match item.starts_with('{') {
                true => item.to_owned(),
                false => format!("{{\"value\":{item}}}"),
            });
        let rows = objects.map(RawValue::from_string).collect::<Result<Vec<Row>, _>>();
        let rows = rows.map_err(|reason| Error::failed(format!("cannot write JSON: {reason}")))?;
        let selection = Selection::new(None, &[], &rows)?;
        let mut text = Vec::new();
        let written = csv::rows(&mut text, &selection, &rows, self.with_header, self.stream.get().is_terminal);
        written.map_err(|reason| Error::failed(format!("cannot write CSV: {reason}")))?;
        Ok(bytes(text))
    }

    /// One JSON value for programs.
    fn value_writing<'a>(&'a self, view: Cow<'a, str>) -> Result<Writing<'a>> {
        let escaped = self.stream.get().is_terminal;
        match &self.filter {
            Some(filter) => Ok(bytes(filter.one(view.into_owned(), self.json_look())?)),
            None if self.format == Format::Yaml => Ok(bytes(yaml::one(&view, escaped)?.into_bytes())),
            None => Ok(Box::new(move |out| json::one(out, &view, self.json_look()))),
        }
    }

    fn grid_writing<'a>(&'a self, grid: Grid) -> Writing<'a> {
        let grid = grid.escaped();
        if self.format == Format::Plain {
            return Box::new(move |out| grid.write_plain(out, self.with_header));
        }
        Box::new(move |out| grid.write_table(out, self.with_header, self.stream.get()))
    }

    /// JSON is indented on a terminal. In a pipe it is one line with the spaces of the official command line, since
    /// scripts for that one search for `"state": "success"`. Output that it doesn't have, NDJSON and the results of
    /// `--jq`, is compact, as in jq and gh.
    fn json_look(&self) -> json::Look {
        let Stream { is_terminal, color, .. } = self.stream.get();
        let is_json = self.format == Format::Json;
        json::Look {
            indent: if is_json && is_terminal { 2 } else { 0 },
            spaced: is_json && self.filter.is_none(),
            color,
            escaped: is_terminal,
        }
    }
}

/// Output that is complete: only the write itself can still fail.
type Writing<'a> = Box<dyn FnOnce(&mut dyn Write) -> io::Result<()> + 'a>;

/// A list as a table for standard error: never truncated, and with control characters escaped.
///
/// # Errors
/// As [`Printer::list`].
pub fn table_for_stderr(rows: &[Row], columns: &[Column], color: ColorChoice) -> Result<String> {
    let settings = Settings { format: Some(Format::Table), color, ..Settings::default() };
    let stream = Stream { is_terminal: true, ..Stream::stderr(color) };
    let mut text = Vec::new();
    // A vector accepts every write.
    _ = Printer::on(settings, stream)?.list_writing(rows, columns)?(&mut text);
    Ok(String::from_utf8_lossy(&text).into_owned())
}

/// The items of a list, or the value itself if it is not a list.
fn elements(json: &str) -> Vec<&str> {
    if json.starts_with('[') { items(json) } else { vec![json] }
}

fn bytes(bytes: Vec<u8>) -> Writing<'static> {
    Box::new(move |out| out.write_all(&bytes))
}
