//! One level of the navigation from the Dags to a log: its data, selected row and filter.

use jiff::Timestamp;
use ratatui::widgets::TableState;

use super::data::Data;
use super::view::View;

pub struct Level {
    pub view: View,
    pub data: Option<Data>,
    /// When the data was fetched.
    pub fetched: Option<Timestamp>,
    pub filter: String,
    /// Offset of the first row in the server's list.
    pub first: usize,
    /// Index of the selected row among the shown rows.
    selected: usize,
    /// The key of the selected row, so that it stays selected when rows are added or removed.
    key: Option<String>,
    /// Scroll position and selection of the table.
    pub table: TableState,
    /// The try whose log is shown, if it is not the latest.
    pub number: Option<i64>,
}

/// The data to fetch.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Query {
    pub view: View,
    pub first: usize,
    /// Text that the Dag ids must contain.
    pub filter: String,
    pub by_name: bool,
    pub number: Option<i64>,
}

impl Level {
    pub fn new(view: View) -> Self {
        Self {
            view,
            data: None,
            fetched: None,
            filter: String::new(),
            first: 0,
            selected: 0,
            key: None,
            table: TableState::default(),
            number: None,
        }
    }

    /// A level that selects the row with this key once it is loaded.
    pub fn at(view: View, key: &str) -> Self {
        Self { key: Some(key.to_owned()), ..Self::new(view) }
    }

    /// Only Dags are filtered by the server, because only they can be thousands.
    pub fn query(&self, by_name: bool) -> Query {
        let is_dags = self.view == View::Dags;
        let filter = if is_dags { self.filter.clone() } else { String::new() };
        Query { view: self.view.clone(), first: self.first, filter, by_name: by_name && is_dags, number: self.number }
    }

    /// The rows that match the filter.
    pub fn shown(&self) -> Vec<usize> {
        let Some(data) = &self.data else { return Vec::new() };
        let filter = self.filter.to_lowercase();
        (0..data.len()).filter(|row| filter.is_empty() || data.matches(*row, &filter)).collect()
    }

    /// The selected row.
    pub fn row(&self) -> Option<usize> {
        self.shown().get(self.selected).copied()
    }

    /// Sets new data. The selected row stays selected if it still exists.
    pub fn take(&mut self, data: Data, now: Timestamp) {
        (self.data, self.fetched) = (Some(data), Some(now));
        self.restore_selection();
    }

    /// Restores the selection after rows were added, removed or filtered.
    pub fn restore_selection(&mut self) {
        let shown = self.shown();
        let data = self.data.as_ref();
        let found = shown.iter().position(|row| data.and_then(|data| data.key(*row)) == self.key && self.key.is_some());
        self.select(found.unwrap_or(self.selected));
    }

    /// Selects the shown row at an index, or the last row.
    pub fn select(&mut self, at: usize) {
        let shown = self.shown();
        self.selected = at.min(shown.len().saturating_sub(1));
        if let Some(row) = shown.get(self.selected) {
            self.key = self.data.as_ref().and_then(|data| data.key(*row));
        }
        self.table.select((!shown.is_empty()).then_some(self.selected));
    }

    /// Moves the selection. Returns the offset of the page to fetch if the selection leaves these rows.
    pub fn step(&mut self, by: isize) -> Option<usize> {
        let shown = self.shown().len();
        let (first, total) = self.data.as_ref().map_or((0, 0), Data::position);
        let rows = self.data.as_ref().map_or(0, Data::len);
        if by > 0 && self.selected.saturating_add(1) >= shown && first + rows < total && rows > 0 {
            (self.key, self.selected) = (None, 0);
            return Some(first + rows);
        }
        if by < 0 && self.selected == 0 && first > 0 {
            (self.key, self.selected) = (None, usize::MAX);
            return Some(first.saturating_sub(super::fetch::PAGE));
        }
        self.select(self.selected.saturating_add_signed(by));
        None
    }

    /// Selects the first or the last row of the list. Returns the offset of the page to fetch if it is not in these rows.
    pub fn jump(&mut self, to_end: bool) -> Option<usize> {
        let (first, total) = self.data.as_ref().map_or((0, 0), Data::position);
        let rows = self.data.as_ref().map_or(0, Data::len);
        let selected = if to_end { usize::MAX } else { 0 };
        let target = match to_end {
            // By whole pages, so that going back shows every row.
            true if first + rows < total && rows > 0 => first + (total - first - 1) / rows * rows,
            false => 0,
            true => first,
        };
        if target == first {
            self.select(selected);
            return None;
        }
        (self.key, self.selected) = (None, selected);
        Some(target)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::data::{Dag, Page};

    fn dags(names: &[&str], first: usize, total: usize) -> Data {
        let rows = names.iter().map(|name| Dag { dag_id: (*name).to_owned(), ..Dag::default() }).collect();
        Data::Dags(Page { rows, first, total })
    }

    #[test]
    fn the_selected_row_stays_selected() {
        let mut level = Level::new(View::Dags);
        level.take(dags(&["a", "b", "c"], 0, 3), Timestamp::UNIX_EPOCH);
        assert_eq!(level.step(1), None);
        level.take(dags(&["x", "a", "b", "c"], 0, 4), Timestamp::UNIX_EPOCH);
        assert_eq!(level.row(), Some(2));
        level.take(dags(&["a"], 0, 1), Timestamp::UNIX_EPOCH);
        assert_eq!(level.row(), Some(0), "the row was removed");
        level.take(dags(&[], 0, 0), Timestamp::UNIX_EPOCH);
        assert_eq!(level.row(), None);
    }

    #[test]
    fn a_filter_ignores_case_and_keeps_the_selection() {
        let mut level = Level::new(View::Dags);
        level.take(dags(&["etl", "Report", "etl_two"], 0, 3), Timestamp::UNIX_EPOCH);
        level.step(2);
        level.filter = "ETL".into();
        level.restore_selection();
        assert_eq!((level.shown(), level.row()), (vec![0, 2], Some(2)));
        level.filter = "none".into();
        level.restore_selection();
        assert_eq!(level.row(), None);
    }

    #[test]
    fn a_step_beyond_the_last_row_fetches_the_next_page() {
        let mut level = Level::new(View::Dags);
        level.take(dags(&["a", "b"], 0, 3), Timestamp::UNIX_EPOCH);
        assert_eq!((level.step(1), level.step(1)), (None, Some(2)));
        level.take(dags(&["c"], 2, 3), Timestamp::UNIX_EPOCH);
        assert_eq!((level.row(), level.step(1)), (Some(0), None));
        assert_eq!(level.step(-1), Some(0));
        level.take(dags(&["a", "b"], 0, 3), Timestamp::UNIX_EPOCH);
        assert_eq!(level.row(), Some(1), "the last row of the previous page");
    }

    #[test]
    fn jumps_go_to_the_ends_of_the_whole_list() {
        let mut level = Level::new(View::Dags);
        level.take(dags(&["a", "b"], 0, 5), Timestamp::UNIX_EPOCH);
        assert_eq!(level.jump(true), Some(4));
        level.take(dags(&["e"], 4, 5), Timestamp::UNIX_EPOCH);
        assert_eq!((level.row(), level.jump(true), level.jump(false)), (Some(0), None, Some(0)));
        level.take(dags(&["a", "b"], 0, 2), Timestamp::UNIX_EPOCH);
        assert_eq!((level.row(), level.jump(true), level.row()), (Some(0), None, Some(1)));
        assert_eq!((level.jump(false), level.row()), (None, Some(0)));
    }
}
