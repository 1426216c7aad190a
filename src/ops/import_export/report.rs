//! What an import did: every entry is accounted for, however it ended.

use serde_json::{Value, json};

use super::{Things, count};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::secret::mask;

/// The names, by what became of them.
pub struct Report<'a> {
    things: &'a Things,
    /// Of all that were to be imported.
    total: usize,
    left_out: Vec<String>,
    imported: Vec<String>,
    skipped: Vec<String>,
    /// With the server's reason.
    failed: Vec<(String, String)>,
    halt: Option<Halt>,
}

/// What ended the import too early.
struct Halt {
    error: Error,
    /// Sent in the request that failed.
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

    /// The request with the entries `last` failed, and those in `unsent` were to follow.
    pub fn halted(&mut self, error: Error, last: Vec<String>, unsent: Vec<String>) {
        self.halt = Some(Halt { error, last, unsent });
    }

    /// How many entries it is known of what became of them.
    pub fn settled(&self) -> usize {
        self.imported.len() + self.skipped.len() + self.failed.len()
    }

    /// Prints what was done; the error tells what was not.
    ///
    /// # Errors
    /// `Failed` where entries were refused; what ended the import too early, with what it left undone.
    pub fn tell(self, context: &Context) -> Result<()> {
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
            parts.push(format!("{} skipped, there already: {}", self.skipped.len(), self.skipped.join(", ")));
        }
        if !self.left_out.is_empty() {
            parts.push(format!("{} left out, masked: {}", self.left_out.len(), self.left_out.join(", ")));
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
        let refused = format!("{} not imported: {}", count(failed.len(), self.things), failed.join("; "));
        let Some(halt) = self.halt else {
            return (!failed.is_empty()).then(|| Error::failed(refused));
        };
        let (unknown, unsent) = halt.names();
        let mut parts = vec![halt.error.to_string()];
        if !failed.is_empty() {
            parts.push(refused);
        }
        if !unknown.is_empty() {
            parts.push(format!("these may have been imported or not: {}", unknown.join(", ")));
        }
        if unsent.len() < self.total {
            let unsent = count(unsent.len(), self.things);
            parts.push(format!("{} imported before, {unsent} not", self.imported.len()));
        }
        let message = parts.join("; ");
        Some(halt.error.message(message))
    }
}

impl Halt {
    /// What may have been imported or not, and what was not.
    fn names(&self) -> (Vec<&str>, Vec<&str>) {
        let (last, unsent) = (self.last.iter().map(String::as_str), self.unsent.iter().map(String::as_str));
        if self.is_doubtful() { (last.collect(), unsent.collect()) } else { (Vec::new(), last.chain(unsent).collect()) }
    }

    /// Whether the server may have done what it gave no answer to.
    fn is_doubtful(&self) -> bool {
        let kind = self.error.kind();
        matches!(kind, Kind::Unreachable | Kind::TimeLimit)
            && !matches!(self.error.http_status(), Some(404 | 405 | 500))
    }
}
