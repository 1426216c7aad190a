//! The server's bulk operations: sends a batch, and reads the outcome of each thing from the response.

use indexmap::IndexMap;
use serde::Serialize;
use serde_json::value::RawValue;

use super::Outcome;
use crate::api::types::{BulkActionResponse, BulkBodyBulkDagRunBody, BulkDeleteActionBulkDagRunBody, BulkResponse};
use crate::api::{Body, Reply};
use crate::error::{Error, Kind, Result};

/// A change that the server offers for a batch and for a single thing.
pub trait Change<T> {
    /// Number of things per request. A run takes the server 30 to 180 ms (measured), and a request times out after 60 s.
    const BATCH: usize = 50;

    /// Things with the same key can share a request.
    fn group(&self, thing: &T) -> String;

    /// Whether only the bulk operation works for it, because its name cannot be used in a URL path.
    fn needs_bulk(&self, _thing: &T) -> bool {
        false
    }

    /// Changes a batch. Things that the response does not mention are `None` and are retried one by one.
    ///
    /// # Errors
    /// Those of the whole request.
    async fn bulk(&self, batch: &[T]) -> Result<Vec<Option<Outcome>>>;

    /// Changes one thing.
    ///
    /// # Errors
    /// Those of the request.
    async fn one(&self, thing: &T) -> Result<Outcome>;
}

/// The response to a bulk request. Its status is 200 even if everything failed. An error contains the id only within its
/// message, and things that were not found, or came after an error, are not mentioned at all.
pub struct Accounts(Vec<BulkActionResponse>);

/// An error in the response to a bulk request. The document does not describe its members.
pub struct Fault {
    pub message: Option<String>,
    status: Option<u16>,
}

impl Accounts {
    /// The body of an `update` or `delete`. Missing entities are skipped, so that they do not fail the whole request.
    ///
    /// # Errors
    /// Never, for plain JSON.
    pub fn body(action: &str, entities: &[impl Serialize]) -> Result<Body> {
        // Both actions have these members, for every kind of thing.
        let action = BulkDeleteActionBulkDagRunBody {
            action: action.to_owned(),
            entities: entities.iter().map(Body::of).collect::<Result<_>>()?,
            action_on_non_existence: Some("skip".to_owned()),
        };
        Body::of(&BulkBodyBulkDagRunBody { actions: vec![Body::of(&action)?] })
    }

    /// Reads the response.
    ///
    /// # Errors
    /// `Unreachable` if it does not match the API.
    pub fn of(reply: &Reply<BulkResponse>) -> Result<Self> {
        let BulkResponse { update, delete, .. } = reply.read()?;
        Ok(Self(update.into_iter().chain(delete).collect()))
    }

    /// The outcome of one thing, if the response mentions it. A success is listed under one of `keys`, depending on the
    /// Airflow release; an error message contains all of `marks`.
    pub fn outcome(&self, keys: &[String], marks: &[String]) -> Option<Outcome> {
        if self.0.iter().flat_map(|account| &account.success).flatten().any(|success| keys.contains(success)) {
            return Some(Outcome::Done);
        }
        let mut faults = self.0.iter().flat_map(|account| &account.errors).flatten().map(Fault::of);
        faults.find_map(|fault| fault.about(marks)).map(Outcome::Failed)
    }
}

impl Fault {
    pub fn of(members: &IndexMap<String, Box<RawValue>>) -> Self {
        let text = |name: &str| members.get(name).map(|value| value.get());
        Self {
            message: text("error").and_then(|text| serde_json::from_str(text).ok()),
            status: text("status_code").and_then(|text| text.parse().ok()),
        }
    }

    fn about(self, marks: &[String]) -> Option<Error> {
        let message = self.message.filter(|message| marks.iter().all(|mark| message.contains(mark)))?;
        let kind = match self.status {
            Some(403) => Kind::NotPermitted,
            Some(404) => Kind::NotFound,
            _ => Kind::Failed,
        };
        let error = Error::new(kind, message);
        Some(match self.status {
            Some(status) => error.status(status),
            None => error,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accounts(text: &str) -> Accounts {
        Accounts::of(&serde_json::from_str(text).unwrap()).unwrap()
    }

    /// The response of Airflow 3.3.2 to the deletion of two runs, one of them still running.
    #[test]
    fn outcomes_are_found_by_key_or_in_an_error_message() {
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
    fn a_body_has_one_action() {
        let body = Accounts::body("delete", &["a", "b"]).unwrap();
        let expected = r#"{"actions":[{"action":"delete","entities":["a","b"],"action_on_non_existence":"skip"}]}"#;
        assert_eq!(body.text(), expected);
    }

    #[test]
    fn things_that_the_response_omits_have_no_outcome() {
        for odd in [r#"{}"#, r#"{"delete": {}}"#, r#"{"delete": {"errors": [{"error": {"x": 1}}]}}"#] {
            assert!(accounts(odd).outcome(&["d.a".into()], &["`a`".into()]).is_none(), "{odd}");
        }
    }
}
