//! The summary of a command that changes several things one by one. Every thing is listed, whatever its outcome.

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use crate::context::Context;
use crate::error::{Error, Kind, Result};

/// The names of the things, by outcome.
pub struct Summary {
    /// The noun in the singular, such as `user`; the plural adds an `s`.
    thing: &'static str,
    /// Not attempted yet.
    pending: Vec<String>,
    done: IndexMap<&'static str, Vec<String>>,
    failed: Vec<(String, Error)>,
}

impl Summary {
    /// `words` are the possible outcomes of a success in the order of the report, such as `created` and `updated`.
    pub fn new(thing: &'static str, words: &[&'static str], names: impl IntoIterator<Item = String>) -> Self {
        Self {
            thing,
            pending: names.into_iter().collect(),
            done: words.iter().map(|word| (*word, Vec::new())).collect(),
            failed: Vec::new(),
        }
    }

    /// Records a result; `word` is the outcome if it succeeded. Returns false if the command should stop: the server cannot
    /// be reached, or the user has no permission.
    pub fn record(&mut self, name: &str, word: &'static str, result: Result<()>) -> bool {
        self.pending.retain(|pending| pending != name);
        let Err(error) = result else {
            self.done.entry(word).or_default().push(name.to_owned());
            return true;
        };
        let can_continue = match error.kind() {
            Kind::Failed | Kind::Usage | Kind::NotFound => true,
            // The server failed for this one thing.
            Kind::Unreachable => error.http_status() == Some(500),
            Kind::NotSignedIn | Kind::NotPermitted | Kind::TimeLimit | Kind::Interrupted => false,
        };
        self.failed.push((name.to_owned(), error));
        can_continue
    }

    /// The number of things with the outcome `word`.
    pub fn count(&self, word: &str) -> usize {
        self.done.get(word).map_or(0, Vec::len)
    }

    /// Prints what was done.
    ///
    /// # Errors
    /// The failure itself if there was only one thing to do. Otherwise `Failed`, or the failure that stopped the command,
    /// with the names of the things that failed or were not tried.
    pub fn finish(mut self, context: &Context) -> Result<()> {
        if self.failed.len() == 1 && self.pending.is_empty() && self.done.values().all(Vec::is_empty) {
            return Err(self.failed.remove(0).1);
        }
        context.printer().lines(&self.sentences(), self.json())?;
        self.error().map_or(Ok(()), Err)
    }

    fn sentences(&self) -> Vec<String> {
        let done = self.done.iter().filter(|(_, names)| !names.is_empty());
        let lines: Vec<_> =
            done.map(|(word, names)| format!("{} {word}: {}", self.things(names.len()), names.join(", "))).collect();
        if lines.is_empty() { vec![format!("No {}s were changed", self.thing)] } else { lines }
    }

    fn json(&self) -> Value {
        let done = self.done.iter().map(|(word, names)| (word.replace(' ', "_"), json!(names)));
        let mut json: Map<_, _> = done.collect();
        let failed = self.failed.iter().map(|(name, error)| json!({ "name": name, "error": error.to_string() }));
        json.insert("failed".into(), failed.collect());
        json.insert("not_tried".into(), json!(self.pending));
        Value::Object(json)
    }

    fn error(self) -> Option<Error> {
        let failed: Vec<_> = self.failed.iter().map(|(name, error)| format!("{name}: {error}")).collect();
        let mut message = format!("{} failed: {}", self.things(failed.len()), failed.join("; "));
        let (_, last) = self.failed.into_iter().next_back()?;
        if self.pending.is_empty() {
            return Some(Error::failed(message));
        }
        message.push_str(&format!("; not tried: {}", self.pending.join(", ")));
        Some(last.message(message))
    }

    /// `1 user`, `2 users`
    fn things(&self, count: usize) -> String {
        format!("{count} {}{}", self.thing, if count == 1 { "" } else { "s" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn summary() -> Summary {
        Summary::new("role", &["created", "there already"], ["a", "b", "c", "d"].map(str::to_owned))
    }

    #[test]
    fn every_outcome_is_listed() {
        let mut summary = summary();
        assert!(summary.record("a", "created", Ok(())));
        assert!(summary.record("b", "created", Err(Error::failed("no such permission"))));
        assert!(summary.record("c", "created", Ok(())));
        assert!(summary.record("d", "there already", Ok(())));
        assert_eq!(summary.sentences(), ["2 roles created: a, c", "1 role there already: d"]);
        assert_eq!(
            summary.json(),
            json!({ "created": ["a", "c"], "there_already": ["d"], "not_tried": [],
                "failed": [{ "name": "b", "error": "no such permission" }] })
        );
        let error = summary.error().unwrap();
        assert_eq!((error.kind(), error.to_string().as_str()), (Kind::Failed, "1 role failed: b: no such permission"));
    }

    #[test]
    fn things_not_tried_are_listed_with_the_reason() {
        let mut summary = summary();
        assert!(summary.record("a", "created", Ok(())));
        assert!(!summary.record("b", "created", Err(Error::new(Kind::NotPermitted, "not permitted"))));
        let error = summary.error().unwrap();
        assert_eq!(error.kind(), Kind::NotPermitted);
        assert_eq!(error.to_string(), "1 role failed: b: not permitted; not tried: c, d");
    }

    #[test]
    fn a_server_error_for_one_thing_does_not_stop_the_rest() {
        let broken = |status| Error::new(Kind::Unreachable, "the server failed").status(status);
        assert!(summary().record("a", "created", Err(broken(500))));
        assert!(!summary().record("a", "created", Err(broken(503))));
        assert!(!summary().record("a", "created", Err(Error::new(Kind::Unreachable, "gone"))));
    }
}
