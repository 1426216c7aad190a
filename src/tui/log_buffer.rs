//! The buffered lines of a log, and the scroll position.

use std::collections::VecDeque;

use crate::ops::logs::Line;

/// Limits of the buffer; the oldest lines are dropped.
const MAX_LINES: usize = 10_000;
const MAX_BYTES: usize = 8 * 1024 * 1024;

/// Characters after which a line is truncated.
const LONGEST: usize = 2_000;

#[derive(Default)]
pub struct LogBuffer {
    lines: VecDeque<Line>,
    bytes: usize,
    /// The number of lines that were dropped.
    pub dropped: usize,
    /// The number of the first line to show, including dropped lines; `None` follows the end.
    top: Option<usize>,
    /// The last drawing: the number of the first line, and whether the last line was visible.
    pub seen: Option<(usize, bool)>,
    /// The number of lines that were completely visible; long ones take several rows.
    pub whole: usize,
    /// The state of the shown try, empty if unknown.
    pub state: String,
    pub number: i64,
    /// The number of tries.
    pub tries: i64,
    /// Whether the log is complete.
    pub is_ended: bool,
}

impl LogBuffer {
    /// Adds a line, truncates it if it is too long, and drops the oldest lines beyond the limits.
    pub fn push(&mut self, mut line: Line) {
        if let Some((at, _)) = line.text.char_indices().nth(LONGEST) {
            let more = line.text[at..].chars().count();
            line.text.truncate(at);
            line.text += &format!(" … ({more} more characters)");
        }
        self.bytes += line.text.len();
        self.lines.push_back(line);
        while self.lines.len() > MAX_LINES || self.bytes > MAX_BYTES {
            let Some(oldest) = self.lines.pop_front() else { break };
            self.bytes -= oldest.text.len();
            self.dropped += 1;
        }
    }

    /// Moves the lines of another buffer to the end of this one.
    pub fn append(&mut self, other: &mut Self) {
        self.dropped += std::mem::take(&mut other.dropped);
        other.bytes = 0;
        std::mem::take(&mut other.lines).into_iter().for_each(|line| self.push(line));
    }

    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// The lines that contain `filter`, which is in lower case, and their numbers.
    pub fn shown(&self, filter: &str) -> Vec<(usize, &Line)> {
        let has = |line: &Line| filter.is_empty() || line.text.to_lowercase().contains(filter);
        let numbered = self.lines.iter().enumerate().map(|(at, line)| (self.dropped + at, line));
        numbered.filter(|(_, line)| has(line)).collect()
    }

    pub fn follows(&self) -> bool {
        self.top.is_none()
    }

    /// The number of the first line to show, unless it follows the end.
    pub fn top(&self) -> Option<usize> {
        self.top
    }

    pub fn follow(&mut self) {
        self.top = None;
    }

    pub fn go_to_start(&mut self) {
        self.top = Some(self.dropped);
    }

    /// Scrolls by a number of shown lines, but never past a line that was not visible. Follows again at the end.
    pub fn scroll(&mut self, by: isize, filter: &str) {
        let Some((first, is_end)) = self.seen else { return };
        if by > 0 && is_end {
            return self.follow();
        }
        let by = by.min(isize::try_from(self.whole.max(1)).unwrap_or(isize::MAX));
        let numbers: Vec<_> = self.shown(filter).into_iter().map(|(number, _)| number).collect();
        let at = numbers.partition_point(|number| *number < first).saturating_add_signed(by);
        self.top = numbers.get(at).or(numbers.last()).copied();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> Line {
        Line { time: None, level: None, text: text.to_owned() }
    }

    #[test]
    fn the_buffer_is_limited() {
        let mut log = LogBuffer::default();
        (0..MAX_LINES + 5).for_each(|number| log.push(line(&number.to_string())));
        assert_eq!((log.len(), log.dropped, log.shown("")[0].0), (MAX_LINES, 5, 5));
        (0..MAX_LINES).for_each(|_| log.push(line(&"x".repeat(LONGEST))));
        assert!(log.bytes <= MAX_BYTES && log.len() < MAX_LINES);
        log.push(line(&"ö".repeat(LONGEST + 7)));
        assert!(log.shown("").last().unwrap().1.text.ends_with("ö … (7 more characters)"));
    }

    #[test]
    fn scrolling_counts_shown_lines_and_follows_at_the_end() {
        let mut log = LogBuffer::default();
        for text in ["a", "b", "A", "b", "a"] {
            log.push(line(text));
        }
        assert!(log.follows());
        log.seen = Some((4, true));
        log.scroll(-1, "a");
        assert_eq!(log.top(), Some(2));
        (log.seen, log.whole) = (Some((0, false)), 2);
        log.scroll(4, "");
        assert_eq!(log.top(), Some(2), "only two lines were completely visible");
        log.seen = Some((2, false));
        log.scroll(-9, "a");
        assert_eq!(log.top(), Some(0));
        log.seen = Some((0, true));
        log.scroll(1, "a");
        assert!(log.follows());
    }
}
