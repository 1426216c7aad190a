//! A fuzz target for all code that prints rows.

use super::*;
use crate::fuzzing::choice_and_text;
use crate::output::fuzzing::{assert_harmless, assert_showable};

const COLUMNS: [Column; 4] =
    [Column::new("pool", "name"), Column::new("slots", "slots"), Column::new("deep", "a.b"), Column::new("row", "")];

/// Any rows in any format: a byte of choices, a line with `--columns` (or an empty one), then a list of rows or one
/// row.
pub fn tables(data: &[u8]) {
    let Some((choice, text)) = choice_and_text(data) else { return };
    let Some((names, rows)) = text.split_once('\n') else { return };
    let one: Option<Row> = serde_json::from_str(rows).ok();
    let Some(one) = one else { return };
    let rows: Vec<Row> = serde_json::from_str(rows).unwrap_or_default();
    let format = Format::ALL[usize::from(choice & 7) % Format::ALL.len()];
    let is_terminal = choice & 8 != 0;
    let settings = Settings {
        format: Some(format),
        columns: (!names.is_empty()).then(|| vec![names.to_owned()]),
        no_header: choice & 16 != 0,
        color: ColorChoice::Never,
        ..Settings::default()
    };
    let width = is_terminal.then_some(if choice & 32 != 0 { 20 } else { 80 });
    let printer = match Printer::on(settings, Stream { is_terminal, color: false, width }) {
        Ok(printer) => printer,
        Err(error) => return assert_showable(&error, text.len()),
    };
    let columns = if choice & 64 != 0 { &COLUMNS[..] } else { &[] };
    let list = printed(printer.list_writing(&rows, columns), text.len());
    for out in [&list, &printed(printer.one_writing(&one, columns), text.len())] {
        check(&printer, out.as_deref(), is_terminal);
    }
    check(&printer, printed(printer.properties_writing(&one), text.len()).as_deref(), is_terminal);
    let Some(list) = list.filter(|_| !is_terminal && !rows.is_empty()) else { return };
    let header = usize::from(printer.with_header);
    match format {
        Format::Table => assert_eq!(list.lines().count(), rows.len() + 2 * header, "{list}"),
        Format::Plain => assert_eq!(list.lines().count(), rows.len() + header, "{list}"),
        Format::Csv => {
            let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(list.as_bytes());
            let records = reader.records().collect::<Result<Vec<_>, _>>().expect("what we wrote is CSV");
            assert_eq!(records.len(), rows.len() + header, "{list}");
        }
        Format::Json => {
            let read: Vec<&serde_json::value::RawValue> = serde_json::from_str(&list).expect("what we wrote is JSON");
            assert_eq!(read.len(), rows.len());
        }
        Format::Ndjson => {
            assert_eq!(list.lines().count(), rows.len());
            let is_json = |line| serde_json::from_str::<serde::de::IgnoredAny>(line).is_ok();
            assert!(list.lines().all(is_json), "{list}");
        }
        _ => {}
    }
}

fn printed(writing: Result<Writing<'_>>, input: usize) -> Option<String> {
    let mut out = Vec::new();
    match writing {
        Ok(writing) => writing(&mut out).expect("a Vec accepts every write"),
        Err(error) => {
            assert_showable(&error, input);
            return None;
        }
    }
    Some(String::from_utf8(out).expect("made of text"))
}

fn check(printer: &Printer, out: Option<&str>, is_terminal: bool) {
    if is_terminal || matches!(printer.format, Format::Table | Format::Plain) {
        assert_harmless(out.unwrap_or_default(), &['\n']);
    }
}
