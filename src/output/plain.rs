//! Columns separated by two spaces, without rules and wrapping: for people and `awk`.

use std::io::{self, Write};

use unicode_width::UnicodeWidthStr;

use super::terminal::repeat;

/// Writes `rows` under `headers` (if any), left-aligned; no line ends with padding.
pub(super) fn write(out: &mut dyn Write, headers: Option<&[String]>, rows: &[Vec<String>]) -> io::Result<()> {
    let lines = || headers.into_iter().chain(rows.iter().map(Vec::as_slice));
    let mut widths: Vec<usize> = Vec::new();
    for line in lines() {
        widths.resize(widths.len().max(line.len()), 0);
        for (width, cell) in widths.iter_mut().zip(line) {
            *width = cell.width().max(*width);
        }
    }
    for line in lines() {
        let mut pending = 0;
        for (cell, width) in line.iter().zip(&widths) {
            if !cell.is_empty() {
                repeat(out, b' ', pending)?;
                out.write_all(cell.as_bytes())?;
                pending = 0;
            }
            pending += width - cell.width() + 2;
        }
        out.write_all(b"\n")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn render(headers: Option<&[&str]>, rows: &[&[&str]]) -> String {
        let owned = |row: &[&str]| row.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        let rows: Vec<_> = rows.iter().map(|row| owned(row)).collect();
        let mut out = Vec::new();
        write(&mut out, headers.map(owned).as_deref(), &rows).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn columns_are_left_aligned_and_numbers_unchanged() {
        let text = render(Some(&["pool", "slots", "team"]), &[&["default_pool", "1.10", ""], &["日本", "-1", "t"]]);
        assert_eq!(text, "pool          slots  team\ndefault_pool  1.10\n日本          -1     t\n");
    }

    #[test]
    fn an_empty_cell_keeps_its_place() {
        assert_eq!(render(None, &[&["a", "", "c"], &["", "bb", ""]]), "a      c\n   bb\n");
    }

    #[test]
    fn values_can_be_huge() {
        let long = "x".repeat(1_000_000);
        let text = render(None, &[&[&long, "a"], &["b", "c"]]);
        assert_eq!(text, format!("{long}  a\nb{}c\n", " ".repeat(1_000_001)));
    }
}
