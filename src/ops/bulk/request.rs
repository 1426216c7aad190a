//! The server's bulk operations: a batch in, and out of the reply what became of each.

use serde::Deserialize;
use serde_json::{Value, json};

use super::Outcome;
use crate::api::types::BulkResponse;
use crate::api::{Body, Reply};
use crate::error::{Error, Kind, Result};

/// A change as the server offers it: to a batch, and to one.
pub trait Change<T> {
    /// How many go into one request: measured, a run takes the server 30 to 180 ms, and a request has 60 s.
    const BATCH: usize = 50;

    /// Only what has the same key goes into one request.
    fn group(&self, thing: &T) -> String;

    /// Whether its name fits into no path, so that only the bulk operation reaches it.
    fn is_for_bulk_alone(&self, _thing: &T) -> bool {
        false
    }

    /// Changes a batch. `None` stands for each that the reply does not account for: it is tried by itself.
    ///
    /// # Errors
    /// Whatever the whole request fails with.
    async fn bulk(&self, batch: &[T]) -> Result<Vec<Option<Outcome>>>;

    /// Changes one.
    ///
    /// # Errors
    /// Whatever the request fails with.
    async fn one(&self, thing: &T) -> Result<Outcome>;
}

/// A bulk reply. The server answers 200 even where all of it failed. Errors carry no id but in their sentence, and what
/// was not found or not reached after an error stands nowhere.
#[derive(Deserialize)]
pub struct Accounts {
    update: Option<Account>,
    delete: Option<Account>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Account {
    success: Vec<String>,
    errors: Vec<Fault>,
}

#[derive(Deserialize)]
struct Fault {
    #[serde(default)]
    error: Value,
    status_code: Option<u16>,
}

impl Accounts {
    /// The body of an `update` or `delete`. What is not there is left out, instead of failing all the rest.
    ///
    /// # Errors
    /// None for plain JSON.
    pub fn body(action: &str, entities: &[Value]) -> Result<Body> {
        Body::of(&json!({ "actions": [{ "action": action, "entities": entities, "action_on_non_existence": "skip" }] }))
    }

    /// Reads the reply.
    ///
    /// # Errors
    /// `Unreachable` when it is not as documented.
    pub fn of(reply: &Reply<BulkResponse>) -> Result<Self> {
        reply.view()
    }

    /// What became of the thing that the server calls one of `keys` where it succeeded (the releases do not agree), and
    /// names with `marks` where not.
    pub fn outcome(&self, keys: &[String], marks: &[String]) -> Option<Outcome> {
        let accounts = || self.update.iter().chain(&self.delete);
        if accounts().any(|account| account.success.iter().any(|success| keys.contains(success))) {
            return Some(Outcome::Done);
        }
        accounts().flat_map(|account| &account.errors).find_map(|fault| fault.about(marks)).map(Outcome::Failed)
    }
}

impl Fault {
    fn about(&self, marks: &[String]) -> Option<Error> {
        let said = self.error.as_str().filter(|said| marks.iter().all(|mark| said.contains(mark)))?;
        let kind = match self.status_code {
            Some(403) => Kind::NotPermitted,
            Some(404) => Kind::NotFound,
            _ => Kind::Failed,
        };
        let error = Error::new(kind, said);
        Some(self.status_code.map_or_else(|| Error::new(kind, said), |status| error.status(status)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accounts(text: &str) -> Accounts {
        serde_json::from_str(text).unwrap()
    }

    /// As Airflow 3.3.2 answers a deletion of two runs, of which one goes on.
    #[test]
    fn each_is_found_by_its_key_or_in_a_sentence() {
        let accounts = accounts(
            r#"{"create": null, "update": null, "delete": {"success": ["d.a"], "errors": [{"error":
            "The DagRun with dag_id: `d` and run_id: `b` cannot be deleted in running state", "status_code": 409}]}}"#,
        );
        let outcome = |run: &str| accounts.outcome(&[format!("d.{run}")], &["`d`".into(), format!("`{run}`")]);
        assert!(matches!(outcome("a"), Some(Outcome::Done)));
        assert!(matches!(outcome("b"), Some(Outcome::Failed(error)) if error.http_status() == Some(409)));
        assert!(outcome("c").is_none());
    }

    #[test]
    fn what_the_reply_leaves_out_is_open() {
        for odd in [r#"{}"#, r#"{"delete": {}}"#, r#"{"delete": {"errors": [{"error": {"x": 1}}]}}"#] {
            assert!(accounts(odd).outcome(&["d.a".into()], &["`a`".into()]).is_none(), "{odd}");
        }
    }
}
