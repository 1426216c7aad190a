//! Cells of text under headers: shared by table and plain.

use std::borrow::Cow;
use std::io::{self, Write};
use std::slice;

use anstyle::Style;

use super::cell::{self, Words};
use super::columns::Selection;
use super::escape::escape;
use super::table::Table;
use super::terminal::Stream;
use super::{Row, plain, states};

const PROPERTIES: [&str; 2] = ["property_name", "property_value"];

pub(super) struct Grid {
    pub headers: Vec<String>,
    pub rows: Vec<Vec<String>>,
    /// The first cell of a row names the second; otherwise, the headers do.
    names_in_rows: bool,
}

impl Grid {
    /// The selected columns of `rows`.
    pub fn list(selection: &Selection, rows: &[Row], words: Words) -> Self {
        let cells = |row| {
            let values = selection.values(row).into_iter();
            values.map(|value| cell::text(value.as_deref(), words).into_owned()).collect()
        };
        let headers = selection.shown.iter().map(|column| column.header.clone()).collect();
        Self { headers, rows: rows.iter().map(cells).collect(), names_in_rows: false }
    }

    /// One object, with a row per selected field.
    pub fn properties(selection: &Selection, row: &Row, words: Words) -> Self {
        let Self { headers, rows, .. } = Self::list(selection, slice::from_ref(row), words);
        let rows = headers.into_iter().zip(rows.into_iter().flatten()).map(|(name, value)| vec![name, value]);
        Self { headers: PROPERTIES.map(str::to_owned).to_vec(), rows: rows.collect(), names_in_rows: true }
    }

    /// Escapes control characters, so that each row is one line.
    pub fn escaped(mut self) -> Self {
        for cell in self.headers.iter_mut().chain(self.rows.iter_mut().flatten()) {
            if let Cow::Owned(escaped) = escape(cell) {
                *cell = escaped;
            }
        }
        self
    }

    pub fn write_plain(&self, out: &mut dyn Write, with_header: bool) -> io::Result<()> {
        plain::write(out, with_header.then_some(&self.headers), &self.rows)
    }

    pub fn write_table(&self, out: &mut dyn Write, with_header: bool, stream: Stream) -> io::Result<()> {
        let style = |row: usize, column: usize| {
            let cells = &self.rows[row];
            let name = if self.names_in_rows { &cells[0] } else { &self.headers[column] };
            states::style(name, &cells[column])
        };
        let style: Option<&dyn Fn(usize, usize) -> Style> = if stream.color { Some(&style) } else { None };
        Table { headers: &self.headers, rows: &self.rows, with_header, width: stream.width, style }.write(out)
    }
}
