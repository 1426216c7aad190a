//! Positions in a text, as in editors.

/// Line and column of a byte offset, both counted from 1.
pub fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let before = &text[..offset];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_from_one_and_in_characters() {
        let text = "ä = 1\nb = 2";
        assert_eq!(line_and_column(text, 0), (1, 1));
        assert_eq!(line_and_column(text, 2), (1, 2));
        assert_eq!(line_and_column(text, text.find('2').unwrap()), (2, 5));
        assert_eq!(line_and_column(text, 999), (2, 6));
    }

    #[test]
    fn an_offset_within_a_character_is_that_character() {
        assert_eq!(line_and_column("ä", 1), (1, 1));
    }
}
