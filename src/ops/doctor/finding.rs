//! The result of one check of `airflow doctor`.

use serde_json::json;
use serde_json::value::to_raw_value;

use crate::context::Globals;
use crate::error::{Error, Kind};
use crate::output::{Column, Row};

pub const COLUMNS: [Column; 4] = [
    Column::new("check", "check"),
    Column::new("result", "result"),
    Column::new("found", "found"),
    Column::new("do", "do"),
];

/// The result of a check.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Verdict {
    Ok,
    /// It works, but maybe not for long or not for everything.
    Warning,
    /// Commands will fail with this kind of error.
    Failed(Kind),
    /// Not checked, because an earlier check failed or the server lacks the data.
    Skipped,
}

#[derive(Debug)]
pub struct Finding {
    pub check: &'static str,
    pub verdict: Verdict,
    pub found: String,
    /// How to fix it.
    pub advice: Option<String>,
}

impl Finding {
    pub fn ok(check: &'static str, found: impl Into<String>) -> Self {
        Self { check, verdict: Verdict::Ok, found: found.into(), advice: None }
    }

    pub fn warning(check: &'static str, found: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { check, verdict: Verdict::Warning, found: found.into(), advice: Some(advice.into()) }
    }

    pub fn failed(check: &'static str, error: &Error) -> Self {
        Self {
            check,
            verdict: Verdict::Failed(error.kind()),
            found: error.to_string(),
            advice: error.hint_text().map(str::to_owned),
        }
    }

    pub fn skipped(check: &'static str, why: &str) -> Self {
        Self { check, verdict: Verdict::Skipped, found: why.to_owned(), advice: None }
    }

    #[must_use]
    pub fn advise(mut self, advice: impl Into<String>) -> Self {
        self.advice.get_or_insert_with(|| advice.into());
        self
    }

    /// Completes the commands in the advice with the global options.
    #[must_use]
    pub fn completed(self, globals: &Globals) -> Self {
        Self { advice: self.advice.map(|advice| globals.completed(&advice)), ..self }
    }

    /// The finding as a row. Without advice, the cell in a table is empty.
    pub fn row(&self, in_table: bool) -> Row {
        let result = match self.verdict {
            Verdict::Ok => "ok",
            Verdict::Warning => "warning",
            Verdict::Failed(_) => "failed",
            Verdict::Skipped => "skipped",
        };
        let advice = match &self.advice {
            None if in_table => Some(""),
            advice => advice.as_deref(),
        };
        let object = json!({ "check": self.check, "result": result, "found": self.found, "do": advice });
        to_raw_value(&object).expect("a value is JSON")
    }
}
