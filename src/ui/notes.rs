//! Lines for people on stderr, which can be held back while something else draws on the terminal.

use std::sync::{Arc, Mutex, PoisonError};

use crate::secret::mask;

/// Clones share what is held back.
#[derive(Clone, Default)]
pub struct Notes(Arc<Mutex<Option<Vec<String>>>>);

/// Held back lines beyond this are worth nothing any more.
const MOST: usize = 1000;

impl Notes {
    /// Prints a line that is safe to show, or keeps it; secrets in it are masked.
    pub fn say(&self, line: String) {
        let line = mask(&line).into_owned();
        match &mut *self.lines() {
            Some(lines) if lines.len() < MOST => lines.push(line),
            Some(_) => {}
            None => anstream::eprintln!("{line}"),
        }
    }

    /// Keeps lines from now on.
    pub fn hold(&self) {
        *self.lines() = Some(Vec::new());
    }

    /// The lines that were kept since the last time.
    pub fn held(&self) -> Vec<String> {
        self.lines().as_mut().map(std::mem::take).unwrap_or_default()
    }

    /// Whether lines are kept.
    pub fn are_held(&self) -> bool {
        self.lines().is_some()
    }

    /// Gives what was kept; lines are printed from now on.
    pub fn end(&self) -> Vec<String> {
        self.lines().take().unwrap_or_default()
    }

    /// Prints what was kept, and all from now on.
    pub fn release(&self) {
        self.end().into_iter().for_each(|line| self.say(line));
    }

    fn lines(&self) -> std::sync::MutexGuard<'_, Option<Vec<String>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_kept_while_they_are_held() {
        let notes = Notes::default();
        notes.hold();
        notes.clone().say("a".into());
        assert_eq!((notes.held(), notes.held()), (vec!["a".to_owned()], vec![]));
        (0..2 * MOST).for_each(|_| notes.say("b".into()));
        assert_eq!(notes.held().len(), MOST);
    }
}
