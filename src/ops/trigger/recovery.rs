//! Decides whether a run on the server was started by a request whose response was lost.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value};

/// The largest difference between the clocks: a run queued earlier than this before the request is not from it.
const SKEW: SignedDuration = SignedDuration::from_mins(10);

/// The request.
pub struct Requested<'a> {
    /// The body that was sent.
    pub body: &'a Map<String, Value>,
    /// When it was sent, by this machine's clock.
    pub at: Timestamp,
    /// The server's name for the user; `None` if it does not report one.
    pub user: Option<String>,
}

/// The result of the comparison.
#[derive(Debug, Eq, PartialEq)]
pub enum Verdict {
    /// The user, conf and times are known and match the request.
    Ours,
    /// Nothing differs, but something is unknown.
    Unsure,
    /// The field in which it differs.
    Other(&'static str),
}

/// A run as the server sent it, in which null and absence differ.
pub type Found = Map<String, Value>;

/// The text of a member.
pub fn text<'a>(found: &'a Found, field: &str) -> Option<&'a str> {
    found.get(field)?.as_str()
}

impl Requested<'_> {
    /// Compares a run with the request.
    pub fn verdict(&self, found: &Found) -> Verdict {
        let user = text(found, "triggering_user_name");
        let queued = text(found, "queued_at").and_then(|time| time.parse::<Timestamp>().ok());
        if user.zip(self.user.as_deref()).is_some_and(|(one, other)| one != other) {
            return Verdict::Other("user");
        }
        if text(found, "run_type").is_some_and(|kind| kind != "manual") {
            return Verdict::Other("type");
        }
        if queued.is_some_and(|queued| self.at.duration_since(queued) > SKEW) {
            return Verdict::Other("time");
        }
        let mut fields = vec!["conf", "logical_date", "note", "partition_key"];
        // With a logical date, Airflow before 3.1 ignores run_after.
        if self.body.get("logical_date").is_none_or(Value::is_null) && self.body.contains_key("run_after") {
            fields.push("run_after");
        }
        for field in fields {
            let sent = self.body.get(field).unwrap_or(&Value::Null);
            if found.get(field).is_some_and(|value| !is_same(sent, value)) {
                return Verdict::Other(field);
            }
        }
        let is_known = self.user.is_some()
            && user.is_some()
            && found.contains_key("conf")
            && queued.is_some_and(|queued| queued >= self.at);
        if is_known { Verdict::Ours } else { Verdict::Unsure }
    }
}

/// Whether the server would return `found` for the sent value: it may spell times differently, return null for an empty
/// object, and mask secrets.
fn is_same(sent: &Value, found: &Value) -> bool {
    let is_empty = |value: &Value| value.is_null() || value.as_object().is_some_and(Map::is_empty);
    match (sent, found) {
        (_, Value::String(found)) if found == "***" => true,
        (Value::String(one), Value::String(other)) => {
            one == other || micros(one).zip(micros(other)).is_some_and(|(one, other)| one == other)
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| is_same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, value)| other.get(key).is_some_and(|found| is_same(value, found)))
        }
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (one, other) => one == other || (is_empty(one) && is_empty(other)),
    }
}

/// A time with the precision that servers store.
fn micros(text: &str) -> Option<i64> {
    text.parse::<Timestamp>().ok().map(Timestamp::as_microsecond)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn verdict(user: Option<&str>, body: Value, found: Value) -> Verdict {
        let Value::Object(body) = body else { panic!("a body is an object") };
        let at = "2026-11-01T10:00:00Z".parse().unwrap();
        let requested = Requested { body: &body, at, user: user.map(str::to_owned) };
        requested.verdict(&serde_json::from_value(found).unwrap())
    }

    fn run(changed: Value) -> Value {
        let mut run = json!({ "dag_run_id": "r", "triggering_user_name": "ann", "run_type": "manual", "conf": {"n": 1.0},
            "queued_at": "2026-11-01T10:00:00.2Z", "logical_date": null, "note": null, "partition_key": null,
            "run_after": "2026-11-02T00:00:00Z" });
        run.as_object_mut().unwrap().extend(changed.as_object().unwrap().clone());
        run
    }

    #[test]
    fn a_run_that_matches_the_request_is_ours() {
        let body = json!({ "dag_run_id": "r", "logical_date": null, "conf": {"n": 1}, "run_after":
            "2026-11-02T00:00:00.0000001Z" });
        assert_eq!(verdict(Some("ann"), body.clone(), run(json!({}))), Verdict::Ours);
        assert_eq!(verdict(Some("ann"), body.clone(), run(json!({ "conf": {"n": "***"} }))), Verdict::Ours);
        for (changed, field) in [
            (json!({ "triggering_user_name": "bob" }), "user"),
            (json!({ "run_type": "scheduled" }), "type"),
            (json!({ "queued_at": "2026-11-01T09:00:00Z" }), "time"),
            (json!({ "conf": {"n": 2} }), "conf"),
            (json!({ "conf": {} }), "conf"),
            (json!({ "note": "other" }), "note"),
            (json!({ "logical_date": "2026-11-01T00:00:00Z" }), "logical_date"),
            (json!({ "run_after": "2026-11-03T00:00:00Z" }), "run_after"),
        ] {
            assert_eq!(verdict(Some("ann"), body.clone(), run(changed)), Verdict::Other(field));
        }
    }

    #[test]
    fn an_unknown_value_makes_it_unsure() {
        let body = json!({ "dag_run_id": "r", "logical_date": null, "conf": {"n": 1} });
        assert_eq!(verdict(None, body.clone(), run(json!({}))), Verdict::Unsure);
        let earlier = run(json!({ "queued_at": "2026-11-01T09:59:59Z" }));
        assert_eq!(verdict(Some("ann"), body.clone(), earlier), Verdict::Unsure);
        assert_eq!(verdict(Some("ann"), body, json!({ "dag_run_id": "r" })), Verdict::Unsure);
        assert_eq!(verdict(Some("ann"), json!({}), run(json!({ "conf": null }))), Verdict::Ours);
    }
}
