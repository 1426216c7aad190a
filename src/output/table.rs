//! Tables in the official CLI's look: `name | slots` over `=====+======`.
//!
//! Into a pipe, each row is one line, whole. On a terminal, columns share its width and long cells are wrapped.

use std::borrow::Cow;
use std::io::{self, Write};

use anstyle::Style;
use textwrap::WordSplitter;
use unicode_width::UnicodeWidthStr;

use super::terminal::repeat;

/// Columns are not squeezed below this many cells; if they do not fit then, the terminal wraps the lines.
const NARROWEST: usize = 8;

/// A table of cells without control characters; each row has as many as there are headers.
pub(super) struct Table<'a> {
    pub headers: &'a [String],
    pub rows: &'a [Vec<String>],
    pub with_header: bool,
    /// Wraps to this many cells, where the table is to be wrapped.
    pub width: Option<usize>,
    /// How the cell at this row and column looks, where colours are on.
    pub style: Option<&'a dyn Fn(usize, usize) -> Style>,
}

impl Table<'_> {
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let wanted = self.wanted();
        let Some(width) = self.width.filter(|width| *width < line(&wanted)) else {
            return self.write_in(out, &wanted);
        };
        // Where it is too wide for the terminal, moments are the first to give way.
        let rows: Vec<Vec<String>> =
            self.rows.iter().map(|row| row.iter().map(|cell| shortened(cell)).collect()).collect();
        let table = Table { rows: &rows, ..*self };
        let wanted = table.wanted();
        let separators = line(&wanted) - wanted.iter().sum::<usize>();
        let widths = share(&wanted, width.saturating_sub(separators), |column, width| table.taken(column, width));
        table.write_in(out, &widths)
    }

    /// Under columns of these widths.
    fn write_in(&self, out: &mut dyn Write, widths: &[usize]) -> io::Result<()> {
        if self.with_header {
            let header = if self.style.is_some() { Style::new().bold() } else { Style::new() };
            self.write_row(out, self.headers, widths, &|_| header)?;
            write_rule(out, widths)?;
        }
        for (index, row) in self.rows.iter().enumerate() {
            let style = |column| self.style.map_or_else(Style::new, |style| style(index, column));
            self.write_row(out, row, widths, &style)?;
        }
        Ok(())
    }

    /// The widths of columns in which nothing is wrapped.
    fn wanted(&self) -> Vec<usize> {
        let mut widths: Vec<usize> =
            self.headers.iter().map(|header| if self.with_header { header.width() } else { 0 }).collect();
        for row in self.rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = cell.width().max(*width);
            }
        }
        widths
    }

    /// What a column of this width takes of it when its cells are wrapped.
    fn taken(&self, column: usize, width: usize) -> usize {
        let header = self.with_header.then(|| &self.headers[column]);
        let cells = header.into_iter().chain(self.rows.iter().map(|row| &row[column]));
        cells.flat_map(|cell| self.wrap(cell, width)).map(|part| part.width()).max().unwrap_or(0)
    }

    fn write_row(
        &self,
        out: &mut dyn Write,
        cells: &[String],
        widths: &[usize],
        style: &dyn Fn(usize) -> Style,
    ) -> io::Result<()> {
        let wrapped: Vec<_> = cells.iter().zip(widths).map(|(cell, width)| self.wrap(cell, *width)).collect();
        for line in 0..wrapped.iter().map(Vec::len).max().unwrap_or(0) {
            for (column, (parts, width)) in wrapped.iter().zip(widths).enumerate() {
                let part = parts.get(line).map_or("", AsRef::as_ref);
                let style = if part.is_empty() { Style::new() } else { style(column) };
                let between = if column == 0 { "" } else { " | " };
                write!(out, "{between}{style}{part}{style:#}")?;
                repeat(out, b' ', width.saturating_sub(part.width()))?;
            }
            out.write_all(b"\n")?;
        }
        Ok(())
    }

    fn wrap<'a>(&self, cell: &'a str, width: usize) -> Vec<Cow<'a, str>> {
        if self.width.is_none() || cell.width() <= width {
            return vec![Cow::Borrowed(cell)];
        }
        textwrap::wrap(cell, textwrap::Options::new(width).word_splitter(WordSplitter::NoHyphenation))
    }
}

fn write_rule(out: &mut dyn Write, widths: &[usize]) -> io::Result<()> {
    for (column, width) in widths.iter().enumerate() {
        let inner_edges = usize::from(column > 0) + usize::from(column + 1 < widths.len());
        out.write_all(if column > 0 { b"+" } else { b"" })?;
        repeat(out, b'=', width + inner_edges)?;
    }
    out.write_all(b"\n")
}

/// The width of a line of such columns.
fn line(widths: &[usize]) -> usize {
    widths.iter().sum::<usize>() + widths.len().saturating_sub(1) * 3
}

/// Shares `available` cells among columns: narrow ones get all they need, wide ones equal parts of the rest; what a wide
/// one does not take of its part is for those that are wider still.
fn share(wanted: &[usize], available: usize, taken: impl Fn(usize, usize) -> usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by_key(|column| wanted[*column]);
    let mut widths = vec![0; wanted.len()];
    let mut left = available;
    for (done, column) in order.into_iter().enumerate() {
        let part = (left / (wanted.len() - done)).max(NARROWEST);
        widths[column] = if wanted[column] <= part { wanted[column] } else { taken(column, part) };
        left = left.saturating_sub(widths[column]);
    }
    widths
}

/// A moment as the server writes it, to the second: `2026-11-01 14:30:05`. Anything else as it is.
fn shortened(cell: &str) -> String {
    let is_moment = cell.len() > 19
        && cell.ends_with('Z')
        && cell.bytes().zip(*b"0000-00-00T00:00:00").all(|(byte, form)| match form {
            b'0' => byte.is_ascii_digit(),
            _ => byte == form,
        })
        && cell[19..cell.len() - 1].bytes().all(|byte| byte == b'.' || byte.is_ascii_digit());
    if is_moment { cell[..19].replace('T', " ") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(rows: &[&[&str]]) -> Vec<Vec<String>> {
        rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect()
    }

    fn render(rows: &[&[&str]], with_header: bool, width: Option<usize>) -> String {
        let cells = cells(rows);
        let (headers, rows) = cells.split_first().unwrap();
        let mut out = Vec::new();
        Table { headers, rows, with_header, width, style: None }.write(&mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn looks_as_the_official_cli_piped() {
        let rows: &[&[&str]] = &[
            &["pool", "slots", "description", "include_deferred", "team_name"],
            &["default_pool", "128", "changed", "False", "None"],
            &["p4", "-1", "unlimited", "False", "None"],
        ];
        let expected = "\
            pool         | slots | description | include_deferred | team_name\n\
            =============+=======+=============+==================+==========\n\
            default_pool | 128   | changed     | False            | None     \n\
            p4           | -1    | unlimited   | False            | None     \n";
        assert_eq!(render(rows, true, None), expected);
        assert_eq!(render(&[&["only"], &["x"]], true, None), "only\n====\nx   \n");
    }

    #[test]
    fn without_header_only_rows() {
        assert_eq!(render(&[&["long_header", "b"], &["x", "y"], &["zz", ""]], false, None), "x  | y\nzz |  \n");
    }

    #[test]
    fn piped_rows_are_one_line_however_long() {
        let long = "word ".repeat(200_000);
        let text = render(&[&["a", "b"], &[&long, "x"]], true, None);
        assert_eq!(text.lines().count(), 3);
        assert!(text.contains(&format!("{long} | x\n")));
    }

    #[test]
    fn wide_and_combining_characters_line_up() {
        let text = render(&[&["name", "x"], &["日本", "1"], &["e\u{301}a", "2"]], true, None);
        assert_eq!(text, "name | x\n=====+==\n日本 | 1\ne\u{301}a   | 2\n");
    }

    #[test]
    fn a_terminal_gets_wrapped_cells_with_every_character() {
        let rows: &[&[&str]] =
            &[&["id", "note", "path"], &["1", "several words that are long", "0123456789abcdef0123456789abcdef"]];
        let text = render(rows, true, Some(30));
        assert!(text.lines().all(|line| line.width() <= 30), "{text}");
        let column = |index: usize, between: &str| {
            let parts = text.lines().skip(2).map(|line| line.split(" | ").nth(index).unwrap().trim());
            parts.collect::<Vec<_>>().join(between).trim().to_owned()
        };
        assert_eq!(column(1, " "), "several words that are long");
        assert_eq!(column(2, ""), "0123456789abcdef0123456789abcdef");
    }

    #[test]
    fn narrow_columns_keep_their_width_and_none_vanishes() {
        let whole = |_, width| width;
        assert_eq!(share(&[3, 100, 50], 60, whole), [3, 29, 28]);
        assert_eq!(share(&[3, 10], 60, whole), [3, 10]);
        assert_eq!(share(&[100; 4], 10, whole), [NARROWEST; 4]);
        assert_eq!(share(&[], 0, whole), Vec::<usize>::new());
        // The column of 50 leaves eight of its cells to the one of 100.
        assert_eq!(share(&[3, 100, 50], 60, |column, width| if column == 2 { 20 } else { width }), [3, 37, 20]);
    }

    #[test]
    fn moments_give_way_on_a_terminal_that_is_too_narrow() {
        let rows: &[&[&str]] = &[&["run", "start"], &["manual__1", "2026-11-22T07:31:22.074807Z"], &["b", "None"]];
        assert!(render(rows, true, None).contains("2026-11-22T07:31:22.074807Z"));
        assert!(render(rows, true, Some(39)).contains("2026-11-22T07:31:22.074807Z"));
        assert_eq!(
            render(rows, true, Some(32)),
            "run       | start              \n==========+====================\n\
             manual__1 | 2026-11-22 07:31:22\nb         | None               \n"
        );
        for other in ["2026-11-22T07:31:22+01:00", "2026-11-22T07:31:22.x1Z", "scheduled__2026-11-22T07:31:22Z", "é"] {
            assert_eq!(shortened(other), other);
        }
        assert_eq!(shortened("2026-11-22T07:31:22Z"), "2026-11-22 07:31:22");
    }

    #[test]
    fn colours_do_not_move_columns() {
        let all = cells(&[&["ok"], &["y"]]);
        let red = |_: usize, _: usize| anstyle::AnsiColor::Red.on_default();
        let mut out = Vec::new();
        let table = Table { headers: &all[0], rows: &all[1..], with_header: true, width: None, style: Some(&red) };
        table.write(&mut out).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), "\x1b[1mok\x1b[0m\n==\n\x1b[31my\x1b[0m \n");
    }
}
