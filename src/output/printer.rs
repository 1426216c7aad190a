//! The one way to standard output.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::io::{self, Write};
use std::slice;

use super::columns::Selection;
use super::escape::escape_lines;
use super::flowing::Flowing;
use super::grid::Grid;
use super::jq::Filter;
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
    kept: RefCell<Option<Kept>>,
}

/// What was printed for somebody who will show it.
#[derive(Debug, Default)]
pub struct Kept {
    pub bytes: Vec<u8>,
    /// A list without rows: in a table nothing, of which people are told otherwise.
    pub is_no_data: bool,
}

/// What people are told in the place of a table without rows.
pub const NO_DATA: &str = "No data found";

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
        let writing = self.list_writing(rows, columns)?;
        if rows.is_empty() && matches!(self.format, Format::Table | Format::Plain) {
            match &mut *self.kept.borrow_mut() {
                Some(kept) => kept.is_no_data = true,
                // Not data, so not for standard output; where stderr is closed, nobody wanted to hear it.
                None => drop(writeln!(io::stderr(), "{NO_DATA}")),
            }
        }
        self.put(writing)
    }

    /// Prints one thing: an object, or a table of one row. Errors as for [`Printer::list`].
    pub fn one(&self, row: &Row, columns: &[Column]) -> Result<()> {
        self.put(self.one_writing(row, columns)?)
    }

    /// Prints one thing with a row for each of its fields; JSON and YAML as in [`Printer::one`], and errors too.
    pub fn properties(&self, row: &Row) -> Result<()> {
        self.put(self.properties_writing(row)?)
    }

    /// Prints a sentence or a bare value for people (table, plain, csv), or the JSON for programs.
    ///
    /// The text goes into a pipe as it is. `--columns` does not apply. Errors as for [`Printer::list`].
    pub fn text(&self, text: &str, json: serde_json::Value) -> Result<()> {
        self.put(self.text_writing(text, &json)?)
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
        self.kept.replace(Some(Kept::default()));
    }

    /// What was printed since [`Printer::keep`].
    pub fn kept(&self) -> Kept {
        self.kept.take().unwrap_or_default()
    }

    fn put(&self, writing: Writing<'_>) -> Result<()> {
        match &mut *self.kept.borrow_mut() {
            Some(kept) => {
                // A vector takes all.
                let _ = writing(&mut kept.bytes);
                Ok(())
            }
            None => to_stdout(self.colours(), writing),
        }
    }

    fn list_writing<'a>(&'a self, rows: &'a [Row], columns: &[Column]) -> Result<Writing<'a>> {
        let selection = Selection::new(self.columns.as_deref(), columns, rows)?;
        let escaped = self.stream.get().is_terminal;
        if let Some(filter) = &self.filter {
            return Ok(bytes(filter.list(rows.iter().map(|row| selection.view(row)), escaped)?));
        }
        Ok(match self.format {
            Format::Table | Format::Plain if rows.is_empty() => bytes(Vec::new()),
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

    fn text_writing<'a>(&'a self, text: &'a str, json: &serde_json::Value) -> Result<Writing<'a>> {
        if matches!(self.format, Format::Json | Format::Ndjson | Format::Yaml) {
            return self.value_writing(Cow::Owned(json.to_string()));
        }
        let text = if self.stream.get().is_terminal { escape_lines(text) } else { Cow::Borrowed(text) };
        Ok(Box::new(move |out| {
            out.write_all(text.as_bytes())?;
            out.write_all(b"\n")
        }))
    }

    /// One JSON value for programs.
    fn value_writing<'a>(&'a self, view: Cow<'a, str>) -> Result<Writing<'a>> {
        let escaped = self.stream.get().is_terminal;
        match &self.filter {
            Some(filter) => Ok(bytes(filter.one(&view, escaped)?)),
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

    fn json_look(&self) -> json::Look {
        json::Look {
            indent: if self.format == Format::Json { 2 } else { 0 },
            colour: self.colours(),
            escaped: self.stream.get().is_terminal,
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
    let stream = Stream { is_terminal: true, width: None, ..Stream::stderr(color) };
    let mut text = Vec::new();
    // A vector takes all.
    _ = Printer::on(settings, stream)?.list_writing(rows, columns)?(&mut text);
    Ok(String::from_utf8_lossy(&text).into_owned())
}

fn bytes(bytes: Vec<u8>) -> Writing<'static> {
    Box::new(move |out| out.write_all(&bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;

    const PIPE: Stream = Stream { is_terminal: false, colour: false, width: None };
    const TERMINAL: Stream = Stream { is_terminal: true, colour: false, width: Some(80) };
    const POOLS: [Column; 3] =
        [Column::new("pool", "name"), Column::new("slots", "slots"), Column::new("shared", "shared")];
    const ONE: &str = r#"{"name":"p\u001b[2J\nq","slots":1.10,"shared":true,"tags":["a","b"],"team":null}"#;

    fn row(text: &str) -> Row {
        serde_json::value::RawValue::from_string(text.to_owned()).unwrap()
    }

    fn settings(format: Format) -> Settings {
        Settings { format: Some(format), ..Settings::default() }
    }

    fn columns(names: &str) -> Option<Vec<String>> {
        Some(vec![names.to_owned()])
    }

    fn written(writing: Result<Writing<'_>>) -> String {
        let mut out = Vec::new();
        writing.unwrap()(&mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    fn list(settings: Settings, stream: Stream, rows: &[&str]) -> String {
        let rows: Vec<_> = rows.iter().map(|text| row(text)).collect();
        written(Printer::on(settings, stream).unwrap().list_writing(&rows, &POOLS))
    }

    fn one(settings: Settings, stream: Stream) -> String {
        written(Printer::on(settings, stream).unwrap().one_writing(&row(ONE), &POOLS))
    }

    fn properties(settings: Settings) -> String {
        written(Printer::on(settings, PIPE).unwrap().properties_writing(&row(ONE)))
    }

    #[test]
    fn lists_in_each_format() {
        let list = |format| list(settings(format), PIPE, &[ONE, r#"{"name":"b"}"#]);
        assert_eq!(
            list(Format::Table),
            "pool        | slots | shared\n============+=======+=======\n\
             p\\x1b[2J\\nq | 1.10  | True  \nb           |       |       \n"
        );
        assert_eq!(list(Format::Plain), "pool         slots  shared\np\\x1b[2J\\nq  1.10   True\nb\n");
        assert_eq!(list(Format::Csv), "pool,slots,shared\n\"p\x1b[2J\nq\",1.10,true\nb,,\n");
        let ndjson = list(Format::Ndjson);
        assert_eq!(ndjson.lines().last(), Some(r#"{"name":"b","pool":"b"}"#));
        assert_eq!(ndjson.lines().next(), Some(&*ONE.replace('}', r#","pool":"p\u001b[2J\nq"}"#)));
        assert_eq!(list(Format::Json).lines().last(), Some("]"));
        assert!(list(Format::Json).contains("    \"slots\": 1.10,\n"));
        assert!(list(Format::Yaml).ends_with("- name: b\n  pool: b\n"));
    }

    #[test]
    fn empty_lists_in_each_format() {
        let empty = |format| list(settings(format), PIPE, &[]);
        let all = Format::ALL.map(empty);
        assert_eq!(all, ["", "", "[]\n", "[]\n", "pool,slots,shared\n", ""]);
    }

    #[test]
    fn one_thing_is_an_object_or_one_row() {
        assert!(one(settings(Format::Json), PIPE).starts_with("{\n  \"name\""));
        assert!(one(settings(Format::Yaml), PIPE).starts_with("name: "));
        assert_eq!(one(settings(Format::Ndjson), PIPE).lines().count(), 1);
        assert_eq!(one(settings(Format::Table), PIPE).lines().count(), 3);
    }

    #[test]
    fn headers_can_be_left_out() {
        let without = |format| one(Settings { no_header: true, ..settings(format) }, PIPE);
        assert_eq!(without(Format::Table), "p\\x1b[2J\\nq | 1.10 | True\n");
        assert_eq!(without(Format::Plain), "p\\x1b[2J\\nq  1.10  True\n");
        assert_eq!(without(Format::Csv), "\"p\x1b[2J\nq\",1.10,true\n");
    }

    #[test]
    fn properties_have_two_columns() {
        let only = |format| properties(Settings { columns: columns("slots, tags,team"), ..settings(format) });
        assert_eq!(
            only(Format::Table),
            "property_name | property_value\n==============+===============\n\
             slots         | 1.10          \ntags          | a,b           \nteam          | None          \n"
        );
        assert_eq!(
            only(Format::Plain),
            "property_name  property_value\nslots          1.10\ntags           a,b\nteam\n"
        );
        assert_eq!(only(Format::Csv), "property_name,property_value\nslots,1.10\ntags,\"a,b\"\nteam,\n");
        assert_eq!(only(Format::Ndjson), "{\"slots\":1.10,\"tags\":[\"a\",\"b\"],\"team\":null}\n");
        assert_eq!(properties(settings(Format::Ndjson)), format!("{ONE}\n"));
    }

    #[test]
    fn chosen_columns_apply_to_every_format() {
        let chosen = |format| one(Settings { columns: columns("tags.0,pool"), ..settings(format) }, PIPE);
        assert_eq!(chosen(Format::Ndjson), "{\"tags.0\":\"a\",\"pool\":\"p\\u001b[2J\\nq\"}\n");
        assert_eq!(chosen(Format::Csv), "tags.0,pool\na,\"p\x1b[2J\nq\"\n");
        assert_eq!(chosen(Format::Yaml), "tags.0: a\npool: \"p\\e[2J\\nq\"\n");
        let unknown = Settings { columns: columns("nope"), ..settings(Format::Csv) };
        let printer = Printer::on(unknown, PIPE).unwrap();
        let rows = [row(ONE)];
        let error = printer.list_writing(&rows, &POOLS).err().unwrap();
        assert_eq!(error.kind(), Kind::Usage);
    }

    #[test]
    fn jq_filters_what_json_would_show() {
        let jq = |filter: &str, names: Option<Vec<String>>| Settings {
            jq: Some(filter.to_owned()),
            columns: names,
            ..Settings::default()
        };
        assert_eq!(list(jq(".[].pool", None), PIPE, &[r#"{"name":"b"}"#]), "b\n");
        assert_eq!(list(jq(".", columns("slots")), PIPE, &[ONE]), "[{\"slots\":1.10}]\n");
        assert_eq!(one(jq(".slots, .name", None), TERMINAL), "1.10\np\\x1b[2J\nq\n");
        assert_eq!(properties(jq(".tags[]", None)), "a\nb\n");
        let printer = Printer::on(jq(".a", None), PIPE).unwrap();
        assert_eq!(printer.format(), Format::Json);
        assert_eq!(written(printer.text_writing("text", &serde_json::json!({"a": "b"}))), "b\n");
    }

    #[test]
    fn settings_are_checked_before_any_request() {
        let refused =
            |settings| Printer::on(settings, PIPE).err().map(|error| (error.kind(), error.to_string())).unwrap();
        let jq = |format| Settings { jq: Some(".".to_owned()), ..settings(format) };
        for format in Format::ALL.into_iter().filter(|format| *format != Format::Json) {
            let message = format!("--jq filters JSON and can not be used with -o {}", format.name());
            assert_eq!(refused(jq(format)), (Kind::Usage, message));
        }
        assert!(Printer::on(jq(Format::Json), PIPE).is_ok());
        let message = "--columns: a name is empty".to_owned();
        assert_eq!(refused(Settings { columns: columns("a,,b"), ..Settings::default() }), (Kind::Usage, message));
    }

    #[test]
    fn text_is_untouched_in_a_pipe_and_harmless_on_a_terminal() {
        let value = "line\n\x1b[31m\u{9b}é";
        let text = |format, stream| {
            let printer = Printer::on(settings(format), stream).unwrap();
            written(printer.text_writing(value, &serde_json::json!({"value": value})))
        };
        for format in [Format::Table, Format::Plain, Format::Csv] {
            assert_eq!(text(format, PIPE), format!("{value}\n"));
            assert_eq!(text(format, TERMINAL), "line\n\\x1b[31m\\x9bé\n");
        }
        assert_eq!(text(Format::Ndjson, PIPE), "{\"value\":\"line\\n\\u001b[31m\u{9b}é\"}\n");
        assert_eq!(text(Format::Json, TERMINAL), "{\n  \"value\": \"line\\n\\u001b[31m\\u009bé\"\n}\n");
        assert_eq!(text(Format::Yaml, PIPE), "value: \"line\\n\\e[31m\\x9Bé\"\n");
    }

    #[test]
    fn no_format_lets_a_control_character_through_to_a_terminal() {
        let harmful = |c: char| c.is_control() && c != '\n' || ('\u{202a}'..='\u{202e}').contains(&c);
        let rows = ["{\"\u{9b}k\u{202e}\":\"\u{9b}\u{202e}\\u001b\\r\",\"l\":[\"\u{7f}\",\"\u{2066}\"]}"];
        for format in Format::ALL {
            let printer = Printer::on(settings(format), TERMINAL).unwrap();
            let rows = rows.map(row);
            let text = written(printer.list_writing(&rows, &[]));
            assert!(!text.contains(harmful), "{format:?}: {text:?}");
            let text = written(printer.properties_writing(&rows[0]));
            assert!(!text.contains(harmful), "{format:?}: {text:?}");
        }
    }

    #[test]
    fn states_are_coloured_where_colours_are_on() {
        let stream = Stream { colour: true, ..PIPE };
        let rows = [row(r#"{"state":"failed"}"#)];
        let printer = Printer::on(settings(Format::Table), stream).unwrap();
        assert!(written(printer.list_writing(&rows, &[])).contains("\x1b[31mfailed\x1b[0m"));
        assert!(written(printer.properties_writing(&rows[0])).contains("\x1b[31mfailed\x1b[0m"));
    }
}
