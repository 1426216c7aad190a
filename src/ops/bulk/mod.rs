//! One change to many things: reading which, showing them before the question, sending them in bulk where the server
//! takes them so and side by side where it does not, and telling what became of each.

pub mod attempt;
pub mod execute;
pub mod ids;
pub mod outcome;
pub mod preview;
pub mod request;
pub mod summary;

pub use self::execute::{each, in_bulk, look_up};
pub use self::request::{Accounts, Change};
pub use attempt::{ends_all, is_refusal, patiently};
pub use ids::{checked, ids, lines};
pub use outcome::{Outcome, Words, failure, tell};
pub use preview::{ask, preview, show};

use serde_json::{Map, Value};

use crate::output::{Column, Row};

/// One of many.
pub trait Thing {
    /// What a dry run shows.
    const COLUMNS: &'static [Column];
    /// What is told of each afterwards: what names it, `result` and `error`.
    const OUTCOMES: &'static [Column];

    /// The line that people know it by.
    fn name(&self) -> String;

    /// The fields that name it in the output.
    fn ids(&self) -> Map<String, Value>;

    /// Those that tell what it is like before the change.
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
