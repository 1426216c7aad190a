//! Lines for people on stderr, which can be held back while other code draws on the terminal.

use std::sync::{Arc, Mutex, PoisonError};

use crate::secret::mask;

/// Clones share the held lines.
#[derive(Clone, Default)]
pub struct Notes(Arc<Mutex<Option<Vec<String>>>>);

/// The most lines that are held.
const MOST: usize = 1000;

impl Notes {
    /// Prints a line that is safe to show, or holds it; secrets in it are masked.
    pub fn print(&self, line: String) {
        let line = mask(&line).into_owned();
        match &mut *self.lines() {
            Some(lines) if lines.len() < MOST => lines.push(line),
            Some(_) => {}
            None => anstream::eprintln!("{line}"),
        }
    }

    /// Holds lines from now on.
    pub fn hold(&self) {
        *self.lines() = Some(Vec::new());
    }

    /// Takes the lines that are held.
    pub fn held(&self) -> Vec<String> {
        self.lines().as_mut().map(std::mem::take).unwrap_or_default()
    }

    /// Whether lines are held.
    pub fn is_holding(&self) -> bool {
        self.lines().is_some()
    }

    /// Takes the lines that are held, and prints lines from now on.
    pub fn stop_holding(&self) -> Vec<String> {
        self.lines().take().unwrap_or_default()
    }

    /// Prints the lines that are held, and lines from now on.
    pub fn release(&self) {
        self.stop_holding().into_iter().for_each(|line| self.print(line));
    }

    fn lines(&self) -> std::sync::MutexGuard<'_, Option<Vec<String>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn held_lines_are_not_printed() {
        let notes = Notes::default();
        notes.hold();
        notes.clone().print("a".into());
        assert_eq!((notes.held(), notes.held()), (vec!["a".to_owned()], vec![]));
        (0..2 * MOST).for_each(|_| notes.print("b".into()));
        assert_eq!(notes.held().len(), MOST);
    }
}
