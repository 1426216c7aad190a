//! What became of each of several things that one command changes one by one: every one of them is accounted for.

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use crate::context::Context;
use crate::error::{Error, Kind, Result};

/// The names of the things, by what became of them.
pub struct Tally {
    /// `user`, whose plural takes an `s`.
    thing: &'static str,
    /// Still to be done.
    waiting: Vec<String>,
    done: IndexMap<&'static str, Vec<String>>,
    failed: Vec<(String, Error)>,
}

impl Tally {
    /// `words` tell what can become of a `thing`, in the order in which they are told: `created`, `updated`.
    pub fn new(thing: &'static str, words: &[&'static str], names: impl IntoIterator<Item = String>) -> Self {
        Self {
            thing,
            waiting: names.into_iter().collect(),
            done: words.iter().map(|word| (*word, Vec::new())).collect(),
            failed: Vec::new(),
        }
    }

    /// Takes down how it went; `word` is for a success. False when there is no sense in going on: the server is gone,
    /// or lets nobody do such a thing.
    pub fn note(&mut self, name: &str, word: &'static str, result: Result<()>) -> bool {
        self.waiting.retain(|waiting| waiting != name);
        let Err(error) = result else {
            self.done.entry(word).or_default().push(name.to_owned());
            return true;
        };
        let goes_on = match error.kind() {
            Kind::Failed | Kind::Usage | Kind::NotFound => true,
            // The server's own failure at this one thing.
            Kind::Unreachable => error.http_status() == Some(500),
            Kind::NotSignedIn | Kind::NotPermitted | Kind::TimeLimit | Kind::Interrupted => false,
        };
        self.failed.push((name.to_owned(), error));
        goes_on
    }

    /// How many have come to `word`.
    pub fn count(&self, word: &str) -> usize {
        self.done.get(word).map_or(0, Vec::len)
    }

    /// Prints what was done, and fails with what was not.
    ///
    /// # Errors
    /// The failure, if there was but one thing to do; `Failed`, or what ended the work too early, naming each thing that
    /// failed and each that was not tried.
    pub fn tell(mut self, context: &Context) -> Result<()> {
        if self.failed.len() == 1 && self.waiting.is_empty() && self.done.values().all(Vec::is_empty) {
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
        json.insert("not_tried".into(), json!(self.waiting));
        Value::Object(json)
    }

    fn error(self) -> Option<Error> {
        let failed: Vec<_> = self.failed.iter().map(|(name, error)| format!("{name}: {error}")).collect();
        let mut message = format!("{} failed: {}", self.things(failed.len()), failed.join("; "));
        let (_, last) = self.failed.into_iter().next_back()?;
        if self.waiting.is_empty() {
            return Some(Error::failed(message));
        }
        message.push_str(&format!("; not tried: {}", self.waiting.join(", ")));
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

    fn tally() -> Tally {
        Tally::new("role", &["created", "there already"], ["a", "b", "c", "d"].map(str::to_owned))
    }

    #[test]
    fn everything_is_accounted_for() {
        let mut tally = tally();
        assert!(tally.note("a", "created", Ok(())));
        assert!(tally.note("b", "created", Err(Error::failed("no such permission"))));
        assert!(tally.note("c", "created", Ok(())));
        assert!(tally.note("d", "there already", Ok(())));
        assert_eq!(tally.sentences(), ["2 roles created: a, c", "1 role there already: d"]);
        assert_eq!(
            tally.json(),
            json!({ "created": ["a", "c"], "there_already": ["d"], "not_tried": [],
                "failed": [{ "name": "b", "error": "no such permission" }] })
        );
        let error = tally.error().unwrap();
        assert_eq!((error.kind(), error.to_string().as_str()), (Kind::Failed, "1 role failed: b: no such permission"));
    }

    #[test]
    fn what_was_not_tried_is_named_and_the_reason_kept() {
        let mut tally = tally();
        assert!(tally.note("a", "created", Ok(())));
        assert!(!tally.note("b", "created", Err(Error::new(Kind::NotPermitted, "not permitted"))));
        let error = tally.error().unwrap();
        assert_eq!(error.kind(), Kind::NotPermitted);
        assert_eq!(error.to_string(), "1 role failed: b: not permitted; not tried: c, d");
    }

    #[test]
    fn a_failure_of_the_server_at_one_thing_is_no_reason_to_stop() {
        let broken = |status| Error::new(Kind::Unreachable, "the server failed").status(status);
        assert!(tally().note("a", "created", Err(broken(500))));
        assert!(!tally().note("a", "created", Err(broken(503))));
        assert!(!tally().note("a", "created", Err(Error::new(Kind::Unreachable, "gone"))));
    }
}
