//! Comma-separated values, quoted as in RFC 4180. Lines end with a line feed.

use std::io::{self, Write};

use super::Row;
use super::cell;
use super::columns::Selection;
use super::escape::escape;

/// Writes a header (if wanted) and one record per row.
///
/// Values are unchanged, including line feeds. With `escaped`, for terminals, control characters are escaped.
pub(super) fn rows(
    out: &mut dyn Write,
    selection: &Selection,
    rows: &[Row],
    with_header: bool,
    escaped: bool,
) -> io::Result<()> {
    let headers = selection.shown.iter().map(|column| column.header.clone());
    let cells = |row| {
        let values = selection.values(row).into_iter();
        values.map(|value| cell::text(value.as_deref(), cell::CSV).into_owned()).collect()
    };
    records(out, with_header.then(|| headers.collect()), rows.iter().map(cells), escaped)
}

/// Writes records of text.
pub(super) fn records(
    out: &mut dyn Write,
    header: Option<Vec<String>>,
    rows: impl Iterator<Item = Vec<String>>,
    escaped: bool,
) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    for record in header.into_iter().chain(rows).filter(|record| !record.is_empty()) {
        if escaped {
            writer.write_record(record.iter().map(|cell| escape(cell).into_owned())).map_err(cause)?;
        } else {
            writer.write_record(record).map_err(cause)?;
        }
    }
    writer.flush()
}

/// The library's own conversion to `io::Error` loses the kind, which distinguishes a closed pipe from a full disk.
fn cause(error: csv::Error) -> io::Error {
    let sentence = error.to_string();
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        _ => io::Error::other(sentence),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Accepts nothing, like a pipe without a reader.
    struct Closed;

    impl Write for Closed {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_closed_pipe_is_recognized_between_rows() {
        let long = vec!["x".repeat(100_000)];
        let error = records(&mut Closed, None, std::iter::once(long), false).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::BrokenPipe);
    }

    fn render(header: bool, escaped: bool) -> String {
        let text = r#"{"a":"x, \"y\"\nz","b":null,"c":1.10,"d":true,"e":["p","q"]}"#;
        let all = [Row::from(serde_json::value::RawValue::from_string(text.to_owned()).unwrap())];
        let selection = Selection::new(None, &[], &all).unwrap();
        let mut out = Vec::new();
        rows(&mut out, &selection, &all, header, escaped).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn values_are_quoted_if_needed_and_otherwise_unchanged() {
        assert_eq!(render(true, false), "a,b,c,d,e\n\"x, \"\"y\"\"\nz\",,1.10,true,\"p,q\"\n");
    }

    #[test]
    fn terminals_get_no_control_characters() {
        assert_eq!(render(false, true), "\"x, \"\"y\"\"\\nz\",,1.10,true,\"p,q\"\n");
    }
}
