//! One change to many things: reads their ids, shows them before the confirmation prompt, sends bulk or concurrent
//! requests, and reports the outcome of each.

pub mod attempt;
pub mod execute;
pub mod ids;
pub mod outcome;
pub mod preview;
pub mod request;
pub mod summary;

pub use self::execute::{each, in_bulk, look_up};
pub use self::request::{Accounts, Change, Fault};
pub use attempt::{ends_all, is_refusal, with_retries};
pub use ids::{checked, ids, lines};
pub use outcome::{Outcome, Words, failure, report};
pub use preview::{ask, preview, show};

use serde_json::{Map, Value};

use crate::output::{Column, Row};

/// One of the things to change.
pub trait Thing {
    /// The columns of a dry run.
    const COLUMNS: &'static [Column];
    /// The columns of the results: the ids, `result` and `error`.
    const OUTCOMES: &'static [Column];

    /// The name in messages.
    fn name(&self) -> String;

    /// The fields that identify it in the output.
    fn ids(&self) -> Map<String, Value>;

    /// Its other fields before the change, for a dry run.
    fn details(&self) -> Map<String, Value>;

    fn row(&self) -> Row {
        let mut members = self.ids();
        members.extend(self.details());
        serde_json::value::to_raw_value(&members).expect("made of plain JSON")
    }
}

/// Members of a JSON object.
pub fn members<const N: usize>(members: [(&str, Value); N]) -> Map<String, Value> {
    members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

/// `1 run`, `2 runs`.
pub fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
