//! Tables in the look of the official command line: `name | slots` over `=====+======`.
//!
//! In a pipe, each row is one line of any length. On a terminal, comfy-table divides the width among the columns and
//! wraps long cells. It counts widths in 16 bits, so it cannot write the rows of a pipe.

use std::borrow::Cow;
use std::io::{self, Write};

use anstyle::{Ansi256Color, Effects, Style};
use comfy_table::{Attribute, Cell, Color, ContentArrangement, ContentLineStyle, LineStyle, TableStyle};
use crossterm::style::force_color_output;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::terminal::repeat;

/// Columns are not narrower than this many cells. If they do not fit then, the terminal wraps the lines.
const NARROWEST: usize = 8;

/// Words longer than this many times the terminal's width are broken before comfy-table gets them: the time that it
/// takes for a word is quadratic.
const LONGEST_WORD: usize = 8;

const LOOK: TableStyle = TableStyle::new()
    .header_lines(ContentLineStyle::none().junction('|'))
    .header_separator(LineStyle::none().fill('=').junction('+'))
    .content_lines(ContentLineStyle::none().junction('|'));

/// A table of cells without control characters; each row has as many as there are headers.
pub(super) struct Table<'a> {
    pub headers: &'a [String],
    pub rows: &'a [Vec<String>],
    pub with_header: bool,
    /// The width of the terminal; `None` for one line per row.
    pub width: Option<usize>,
    /// The style of the cell at a row and column; `None` for no colors.
    pub style: Option<&'a dyn Fn(usize, usize) -> Style>,
}

impl Table<'_> {
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let widths = self.widths();
        match self.width {
            None => self.write_lines(out, &widths),
            Some(width) if line(&widths) <= width => self.write_wrapped(out, &widths, width),
            Some(width) => {
                // Times are shortened first.
                let shortened = |row: &Vec<String>| row.iter().map(|cell| to_the_second(cell).into_owned()).collect();
                let rows: Vec<Vec<String>> = self.rows.iter().map(shortened).collect();
                let table = Table { rows: &rows, ..*self };
                table.write_wrapped(out, &table.widths(), width)
            }
        }
    }

    /// One line per row, whatever its length.
    fn write_lines(&self, out: &mut dyn Write, widths: &[usize]) -> io::Result<()> {
        if self.with_header {
            let style = self.header_style();
            write_line(out, self.headers, widths, |_| style)?;
            write_rule(out, widths)?;
        }
        for (index, row) in self.rows.iter().enumerate() {
            write_line(out, row, widths, |column| self.style_of(index, column))?;
        }
        Ok(())
    }

    /// Within `width` cells, if each column can have [`NARROWEST`].
    fn write_wrapped(&self, out: &mut dyn Write, widths: &[usize], width: usize) -> io::Result<()> {
        let least: Vec<usize> = widths.iter().map(|width| (*width).min(NARROWEST)).collect();
        let width = width.max(line(&least));
        let cell = |text: &String, style| styled(Cell::new(breakable(text, LONGEST_WORD * width)), style);
        let mut table = comfy_table::Table::new();
        // The caller has decided about colors.
        table.load_style(LOOK).set_content_arrangement(ContentArrangement::Dynamic).force_no_tty();
        table.set_width(u16::try_from(width).unwrap_or(u16::MAX));
        if self.style.is_some() {
            force_color_output(true);
            table.enforce_styling().style_text_only();
        }
        if self.with_header {
            let style = self.header_style();
            table.set_header(self.headers.iter().map(|header| cell(header, style)));
        }
        table.add_rows(self.rows.iter().enumerate().map(|(index, row)| {
            let cells = row.iter().enumerate();
            cells.map(|(column, text)| cell(text, self.style_of(index, column))).collect::<Vec<_>>()
        }));
        let last = widths.len().saturating_sub(1);
        for column in table.column_iter_mut() {
            column.set_padding((u16::from(column.index > 0), u16::from(column.index < last)));
        }
        table.lines().try_for_each(|line| writeln!(out, "{line}"))
    }

    fn header_style(&self) -> Style {
        if self.style.is_some() { Style::new().bold() } else { Style::new() }
    }

    fn style_of(&self, row: usize, column: usize) -> Style {
        self.style.map_or_else(Style::new, |style| style(row, column))
    }

    /// The width of each column without wrapping.
    fn widths(&self) -> Vec<usize> {
        let mut widths = vec![0; self.headers.len()];
        let header = self.with_header.then_some(self.headers);
        for row in header.into_iter().chain(self.rows.iter().map(Vec::as_slice)) {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = cell.width().max(*width);
            }
        }
        widths
    }
}

fn write_line(
    out: &mut dyn Write,
    cells: &[String],
    widths: &[usize],
    style: impl Fn(usize) -> Style,
) -> io::Result<()> {
    for (column, (cell, width)) in cells.iter().zip(widths).enumerate() {
        let style = if cell.is_empty() { Style::new() } else { style(column) };
        let between = if column == 0 { "" } else { " | " };
        write!(out, "{between}{style}{cell}{style:#}")?;
        repeat(out, b' ', width.saturating_sub(cell.width()))?;
    }
    out.write_all(b"\n")
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

fn styled(mut cell: Cell, style: Style) -> Cell {
    if let Some(anstyle::Color::Ansi(color)) = style.get_fg_color() {
        cell = cell.fg(Color::AnsiValue(Ansi256Color::from_ansi(color).index()));
    }
    for (effect, attribute) in [(Effects::BOLD, Attribute::Bold), (Effects::DIMMED, Attribute::Dim)] {
        if style.get_effects().contains(effect) {
            cell = cell.add_attribute(attribute);
        }
    }
    cell
}

/// A cell with line breaks in words of more than `longest` characters. A cell of blanks becomes empty, since comfy-table
/// prints no line for one that it wraps.
fn breakable(cell: &str, longest: usize) -> Cow<'_, str> {
    if cell.trim_ascii().is_empty() {
        return Cow::Borrowed("");
    }
    if cell.len() <= longest {
        return Cow::Borrowed(cell);
    }
    let mut broken = String::with_capacity(cell.len() + cell.len() / longest.max(1));
    let mut length = 0;
    for letter in cell.chars() {
        if letter == ' ' {
            length = 0;
        } else if length >= longest && letter.width() != Some(0) {
            broken.push('\n');
            length = 1;
        } else {
            length += 1;
        }
        broken.push(letter);
    }
    Cow::Owned(broken)
}

/// A time of the server without its fraction of a second: `2026-11-01 14:30:05`. Other text is unchanged.
fn to_the_second(cell: &str) -> Cow<'_, str> {
    let is_time = cell.len() > 19
        && cell.ends_with('Z')
        && cell.bytes().zip(*b"0000-00-00T00:00:00").all(|(byte, form)| match form {
            b'0' => byte.is_ascii_digit(),
            _ => byte == form,
        })
        && cell[19..cell.len() - 1].bytes().all(|byte| byte == b'.' || byte.is_ascii_digit());
    if is_time { Cow::Owned(cell[..19].replace('T', " ")) } else { Cow::Borrowed(cell) }
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

    /// The parts of a column of a wrapped table, without padding.
    fn column(text: &str, index: usize) -> Vec<&str> {
        text.lines().skip(2).map(|line| line.split(" | ").nth(index).unwrap().trim()).collect()
    }

    #[test]
    fn a_pipe_and_a_terminal_get_the_look_of_the_official_cli() {
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
        for width in [None, Some(65), Some(80), Some(1_000_000)] {
            assert_eq!(render(rows, true, width), expected, "{width:?}");
            assert_eq!(render(&[&["only"], &["x"]], true, width), "only\n====\nx   \n", "{width:?}");
        }
    }

    #[test]
    fn without_a_header_there_are_only_rows() {
        for width in [None, Some(80)] {
            let text = render(&[&["long_header", "b"], &["x", "y"], &["zz", ""]], false, width);
            assert_eq!(text, "x  | y\nzz |  \n", "{width:?}");
        }
    }

    #[test]
    fn rows_in_a_pipe_are_one_line_however_long() {
        let long = "word ".repeat(200_000);
        let text = render(&[&["a", "b"], &[&long, "x"]], true, None);
        assert_eq!(text.lines().count(), 3);
        assert!(text.contains(&format!("{long} | x\n")));
    }

    #[test]
    fn wide_and_combining_characters_line_up() {
        for width in [None, Some(80)] {
            let text = render(&[&["name", "x"], &["日本", "1"], &["e\u{301}a", "2"]], true, width);
            assert_eq!(text, "name | x\n=====+==\n日本 | 1\ne\u{301}a   | 2\n", "{width:?}");
        }
    }

    #[test]
    fn a_terminal_gets_wrapped_cells_with_every_character() {
        let rows: &[&[&str]] =
            &[&["id", "note", "path"], &["1", "several words that are long", "0123456789abcdef0123456789abcdef"]];
        let text = render(rows, true, Some(30));
        assert!(text.lines().all(|line| line.width() <= 30), "{text}");
        assert_eq!(column(&text, 1).join(" ").trim(), "several words that are long");
        assert_eq!(column(&text, 2).concat(), "0123456789abcdef0123456789abcdef");
    }

    #[test]
    fn a_terminal_that_is_too_narrow_gets_all_columns() {
        let long = "0123456789".repeat(3);
        let rows: &[&[&str]] = &[&["a", "second", "third", "fourth"], &["1", &long, "日本語日本語日本語", &long]];
        for width in [0, 1, 2, 10, 20, 30] {
            let text = render(rows, true, Some(width));
            // One cell, three columns of the least width, and what separates them.
            let least = 1 + 3 * NARROWEST + 3 * 3;
            assert!(text.lines().all(|line| line.width() <= width.max(least)), "{width}: {text}");
            assert_eq!((column(&text, 1).concat(), column(&text, 3).concat()), (long.clone(), long.clone()));
            assert_eq!(column(&text, 2).concat(), "日本語日本語日本語");
        }
    }

    #[test]
    fn a_terminal_gets_cells_of_any_length() {
        let words = "word ".repeat(40_000);
        for long in ["x".repeat(200_000), "日".repeat(100_000), words.trim_end().to_owned()] {
            let text = render(&[&["a", "b"], &[&long, "y"], &["z", ""]], true, Some(40));
            assert!(text.lines().all(|line| line.width() <= 40));
            let without_blanks = |text: &str| text.replace(' ', "");
            assert_eq!(without_blanks(&column(&text, 0).concat()), without_blanks(&format!("{long}z")));
        }
    }

    #[test]
    fn a_row_of_blanks_is_a_line() {
        assert_eq!(render(&[&["a"], &[&" ".repeat(100)], &["b"]], true, Some(20)), "a\n=\n \nb\n");
    }

    #[test]
    fn a_column_leaves_what_it_does_not_need_to_wider_ones() {
        let (path, words) = ("p".repeat(50), "eleven more eleven more eleven more");
        let text = render(&[&["id", "words", "path"], &["1", words, &path]], true, Some(40));
        assert_eq!(column(&text, 1)[0], "eleven more");
        assert_eq!(column(&text, 2)[0].width(), 40 - "1  | eleven more | ".len(), "{text}");
    }

    #[test]
    fn times_are_shortened_on_a_terminal_that_is_too_narrow() {
        let rows: &[&[&str]] = &[&["run", "start"], &["manual__1", "2026-11-22T07:31:22.074807Z"], &["b", "None"]];
        assert!(render(rows, true, None).contains("2026-11-22T07:31:22.074807Z"));
        assert!(render(rows, true, Some(39)).contains("2026-11-22T07:31:22.074807Z"));
        assert_eq!(
            render(rows, true, Some(32)),
            "run       | start              \n==========+====================\n\
             manual__1 | 2026-11-22 07:31:22\nb         | None               \n"
        );
        for other in ["2026-11-22T07:31:22+01:00", "2026-11-22T07:31:22.x1Z", "scheduled__2026-11-22T07:31:22Z", "é"] {
            assert_eq!(to_the_second(other), other);
        }
        assert_eq!(to_the_second("2026-11-22T07:31:22Z"), "2026-11-22 07:31:22");
    }

    #[test]
    fn colors_do_not_move_columns() {
        let all = cells(&[&["ok", "b"], &["y", ""]]);
        let red = |_: usize, _: usize| anstyle::AnsiColor::Red.on_default();
        let render = |width| {
            let mut out = Vec::new();
            let table = Table { headers: &all[0], rows: &all[1..], with_header: true, width, style: Some(&red) };
            table.write(&mut out).unwrap();
            String::from_utf8(out).unwrap()
        };
        let pipe = render(None);
        assert_eq!(pipe, "\x1b[1mok\x1b[0m | \x1b[1mb\x1b[0m\n===+==\n\x1b[31my\x1b[0m  |  \n");
        let plain = |text: &str| anstream::adapter::strip_str(text).to_string();
        let terminal = render(Some(80));
        assert_eq!(plain(&terminal), plain(&pipe));
        assert!(terminal.contains("\x1b[1mok\x1b[0m") && terminal.contains("\x1b[38;5;1my\x1b[39m "), "{terminal:?}");
    }
}
