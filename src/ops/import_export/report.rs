//! The report of an import. Every entry is listed, whatever its outcome.

use serde_json::{Value, json};

use super::{Things, count};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::secret::mask;

/// The names of the entries, by outcome.
pub struct Report<'a> {
    things: &'a Things,
    /// The number of entries to import.
    total: usize,
    left_out: Vec<String>,
    imported: Vec<String>,
    skipped: Vec<String>,
    /// With the server's reason.
    failed: Vec<(String, String)>,
    halt: Option<Halt>,
}

/// The error that stopped the import.
struct Halt {
    error: Error,
    /// The entries of the failed request.
    last: Vec<String>,
    unsent: Vec<String>,
}

impl<'a> Report<'a> {
    pub fn new(things: &'a Things, left_out: Vec<String>, total: usize) -> Self {
        let (imported, skipped, failed) = (Vec::new(), Vec::new(), Vec::new());
        Self { things, total, left_out, imported, skipped, failed, halt: None }
    }

    pub fn imported<'b>(&mut self, names: impl Iterator<Item = &'b str>) {
        self.imported.extend(names.map(str::to_owned));
    }

    pub fn skipped<'b>(&mut self, names: impl Iterator<Item = &'b str>) {
        self.skipped.extend(names.map(str::to_owned));
    }

    pub fn failed(&mut self, name: &str, why: &str) {
        self.failed.push((name.to_owned(), mask(why).into_owned()));
    }

    /// Records that the request with the entries `last` failed, and that `unsent` were not sent.
    pub fn halted(&mut self, error: Error, last: Vec<String>, unsent: Vec<String>) {
        self.halt = Some(Halt { error, last, unsent });
    }

    /// The number of entries with a known outcome.
    pub fn settled(&self) -> usize {
        self.imported.len() + self.skipped.len() + self.failed.len()
    }

    /// Prints what was imported; the error lists the rest.
    ///
    /// # Errors
    /// `Failed` if entries were rejected; the error that stopped the import, with the entries not imported.
    pub fn finish(self, context: &Context) -> Result<()> {
        if self.settled() > self.failed.len() || (self.halt.is_none() && self.failed.is_empty()) {
            context.printer().lines(&self.sentences(), self.summary())?;
        }
        self.error().map_or(Ok(()), Err)
    }

    fn sentences(&self) -> Vec<String> {
        let imported = match self.imported.len() {
            number if number == self.total => format!("{} imported", count(number, self.things)),
            number => format!("{number} of {} imported", count(self.total, self.things)),
        };
        let mut parts = vec![imported];
        if !self.skipped.is_empty() {
            parts.push(format!("{} skipped (already on the server): {}", self.skipped.len(), self.skipped.join(", ")));
        }
        if !self.left_out.is_empty() {
            parts.push(format!("{} left out (masked): {}", self.left_out.len(), self.left_out.join(", ")));
        }
        parts
    }

    fn summary(&self) -> Value {
        let failed = self.failed.iter().map(|(name, why)| json!({ "name": name, "error": why })).collect::<Vec<_>>();
        let (unknown, unsent) = self.halt.as_ref().map(Halt::names).unwrap_or_default();
        json!({
            "total": self.total, "imported": self.imported, "skipped": self.skipped, "left_out": self.left_out,
            "failed": failed, "unknown": unknown, "not_imported": unsent,
        })
    }

    fn error(self) -> Option<Error> {
        let failed: Vec<_> = self.failed.iter().map(|(name, why)| format!("`{name}`: {why}")).collect();
        let rejected = format!("{} not imported: {}", count(failed.len(), self.things), failed.join("; "));
        let Some(halt) = self.halt else {
            return (!failed.is_empty()).then(|| Error::failed(rejected));
        };
        let (unknown, unsent) = halt.names();
        let mut parts = vec![halt.error.to_string()];
        if !failed.is_empty() {
            parts.push(rejected);
        }
        if !unknown.is_empty() {
            parts.push(format!("unknown whether these were imported: {}", unknown.join(", ")));
        }
        if unsent.len() < self.total {
            let unsent = count(unsent.len(), self.things);
            parts.push(format!("{} imported before the error, {unsent} not imported", self.imported.len()));
        }
        let message = parts.join("; ");
        Some(halt.error.message(message))
    }
}

impl Halt {
    /// The entries with an unknown outcome, and those not imported.
    fn names(&self) -> (Vec<&str>, Vec<&str>) {
        let (last, unsent) = (self.last.iter().map(String::as_str), self.unsent.iter().map(String::as_str));
        if self.is_outcome_unknown() {
            (last.collect(), unsent.collect())
        } else {
            (Vec::new(), last.chain(unsent).collect())
        }
    }

    /// Whether the server may have stored the entries although there was no response.
    fn is_outcome_unknown(&self) -> bool {
        let kind = self.error.kind();
        matches!(kind, Kind::Unreachable | Kind::TimeLimit)
            && !matches!(self.error.http_status(), Some(404 | 405 | 500))
    }
}
