//! The one way to standard output.

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

/// Prints the results of one command as the user asked.
pub struct Printer {
    format: Format,
    columns: Option<Vec<String>>,
    filter: Option<Filter>,
    with_header: bool,
    stream: Cell<Stream>,
    kept: RefCell<Option<Vec<u8>>>,
}

/// Printed on stdout in the place of a table without rows, as by the official command: scripts search for it.
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
                return Err(Error::usage(format!("--jq filters JSON and can not be used with -o {}", format.name())));
            }
            (Some(_), _) => Format::Json,
            (None, format) => format.unwrap_or_default(),
        };
        let columns = settings.columns.map(|columns| columns::names(&columns)).transpose()?;
        let (stream, kept) = (Cell::new(stream), RefCell::new(None));
        Ok(Self { format, columns, filter, with_header: !settings.no_header, stream, kept })
    }

    /// What is printed; with `--jq`, JSON.
    pub fn format(&self) -> Format {
        self.format
    }

    /// Prints a list. Without default `columns`, tables show whatever keys the rows have.
    ///
    /// # Errors
    /// Usage: a column of `--columns` that no row has. Failed: a `--jq` filter that fails on these rows, or standard
    /// output that takes no more (a closed pipe is no error). All but the last are found before anything is printed.
    pub fn list(&self, rows: &[Row], columns: &[Column]) -> Result<()> {
        self.put(self.list_writing(rows, columns)?)
    }

    /// As [`Printer::list`], with other words than "No data found" in the place of a table without rows: where the
    /// official command has its own.
    ///
    /// # Errors
    /// As [`Printer::list`].
    pub fn list_or(&self, none: &str, rows: &[Row], columns: &[Column]) -> Result<()> {
        match rows.is_empty() && matches!(self.format, Format::Table | Format::Plain) {
            true => self.text(none, ()),
            false => self.list(rows, columns),
        }
    }

    /// Prints one thing: an object, or a table of one row. Errors as for [`Printer::list`].
    pub fn one(&self, row: &Row, columns: &[Column]) -> Result<()> {
        self.put(self.one_writing(row, columns)?)
    }

    /// Prints one thing with a row for each of its fields; JSON and YAML as in [`Printer::one`], and errors too.
    pub fn properties(&self, row: &Row) -> Result<()> {
        self.put(self.properties_writing(row)?)
    }

    /// Prints a sentence or a bare value of one line for people (table, plain), or the JSON for programs: as CSV a record
    /// for each of its objects, and as ndjson a line for each item of a list.
    ///
    /// The text goes into a pipe as it is. `--columns` does not apply. Errors as for [`Printer::list`].
    pub fn text(&self, text: &str, json: impl Serialize) -> Result<()> {
        self.lines(&[text], json)
    }

    /// As [`Printer::text`], for lines of which none becomes two.
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

    /// As [`Printer::text`], for a text whose line breaks belong to it: a value, or a file.
    ///
    /// # Errors
    /// As [`Printer::text`].
    pub fn whole(&self, text: &str, json: impl Serialize) -> Result<()> {
        let json = serde_json::to_string(&json).map_err(|reason| Error::failed(format!("no JSON: {reason}")))?;
        self.put(self.text_writing(text, json)?)
    }

    /// Prints lines whose parts have looks of their own, in every format. Errors: standard output that takes no more.
    pub fn spans(&self, lines: &[Vec<Span>]) -> Result<()> {
        let colour = self.colours();
        self.put(Box::new(move |out| spans::write(out, lines, colour)))
    }

    /// Whether what is printed has colours.
    pub fn colours(&self) -> bool {
        self.stream.get().colour
    }

    /// The cells in a line of the terminal; none where standard output is no terminal.
    pub fn width(&self) -> Option<usize> {
        self.stream.get().width
    }

    /// The way out for what comes bit by bit.
    pub fn flowing(&self) -> Flowing {
        Flowing::new(self.stream.get())
    }

    /// From now on keeps what is printed, laid out for the terminal as it is now; what comes bit by bit is not kept.
    pub fn keep(&self) {
        self.stream.set(self.stream.get().measured());
        self.kept.replace(Some(Vec::new()));
    }

    /// What was printed since [`Printer::keep`].
    pub fn kept(&self) -> Vec<u8> {
        self.kept.take().unwrap_or_default()
    }

    fn put(&self, writing: Writing<'_>) -> Result<()> {
        match &mut *self.kept.borrow_mut() {
            Some(kept) => {
                // A vector takes all.
                let _ = writing(kept);
                Ok(())
            }
            None => to_stdout(self.colours(), writing),
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

    /// A value as CSV: a record for each object of a list. What is no object is in the column `value`.
    fn records_writing(&self, json: &str) -> Result<Writing<'static>> {
        let objects =
            elements(json).into_iter().filter(|item| *item != "null").map(|item| match item.starts_with('{') {
                true => item.to_owned(),
                false => format!("{{\"value\":{item}}}"),
            });
        let rows = objects.map(RawValue::from_string).collect::<Result<Vec<Row>, _>>();
        let rows = rows.map_err(|reason| Error::failed(format!("no JSON: {reason}")))?;
        let selection = Selection::new(None, &[], &rows)?;
        let mut text = Vec::new();
        let written = csv::rows(&mut text, &selection, &rows, self.with_header, self.stream.get().is_terminal);
        written.map_err(|reason| Error::failed(format!("no CSV: {reason}")))?;
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

    /// People read JSON indented. Into a pipe it is one line: with the spaces of the official command's, since scripts
    /// that were written for that one search for `"state": "success"`. What it does not have, ndjson and the results of
    /// `--jq`, is compact, as by jq and gh.
    fn json_look(&self) -> json::Look {
        let Stream { is_terminal, colour, .. } = self.stream.get();
        let is_json = self.format == Format::Json;
        json::Look {
            indent: if is_json && is_terminal { 2 } else { 0 },
            spaced: is_json && self.filter.is_none(),
            colour,
            escaped: is_terminal,
        }
    }
}

/// Output that is sure to be complete: only the writing itself can still fail.
type Writing<'a> = Box<dyn FnOnce(&mut dyn Write) -> io::Result<()> + 'a>;

/// A list as the table that people know, for standard error: never truncated, and safe to show anywhere.
///
/// # Errors
/// As [`Printer::list`].
pub fn table_for_stderr(rows: &[Row], columns: &[Column], color: ColorChoice) -> Result<String> {
    let settings = Settings { format: Some(Format::Table), color, ..Settings::default() };
    let stream = Stream { is_terminal: true, ..Stream::stderr(color) };
    let mut text = Vec::new();
    // A vector takes all.
    _ = Printer::on(settings, stream)?.list_writing(rows, columns)?(&mut text);
    Ok(String::from_utf8_lossy(&text).into_owned())
}

/// The items of a list, or the one value that is none.
fn elements(json: &str) -> Vec<&str> {
    if json.starts_with('[') { items(json) } else { vec![json] }
}

fn bytes(bytes: Vec<u8>) -> Writing<'static> {
    Box::new(move |out| out.write_all(&bytes))
}
