//! A progress bar for long lists.

use std::cell::RefCell;

use indicatif::{ProgressBar, ProgressStyle};

use crate::context::Context;

/// Shorter lists arrive too fast for a progress bar.
const MIN_ROWS_FOR_BAR: usize = 500;

/// A progress bar on stderr for long lists, on a terminal only.
pub struct Progress {
    wanted: bool,
    bar: RefCell<Option<ProgressBar>>,
}

impl Progress {
    pub fn new(context: &Context) -> Self {
        Self { wanted: context.shows_progress(), bar: RefCell::new(None) }
    }

    /// `due` is `None` if the server does not report the total.
    pub fn show(&self, received: usize, due: Option<usize>) {
        let total = due.unwrap_or(received);
        if !self.wanted || total < MIN_ROWS_FOR_BAR {
            return;
        }
        let mut bar = self.bar.borrow_mut();
        let bar = bar.get_or_insert_with(|| {
            let style = ProgressStyle::with_template("{bar:30} {human_pos} of {human_len} rows, {eta} left");
            ProgressBar::new(0).with_style(style.expect("the template is a constant"))
        });
        bar.set_length(total as u64);
        bar.set_position(received as u64);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = self.bar.get_mut() {
            bar.finish_and_clear();
        }
    }
}
