//! The body of an error response.
//!
//! Airflow sends `{"detail": …}`: a sentence; FastAPI's list of invalid fields (422); an object with `reason`,
//! `statement`, `orig_error` and `message` (database errors, 409 and 500). Gateways in front of it have other formats.

use indexmap::IndexSet;
use serde_json::{Map, Value};

use super::{beginning, cut};
use crate::secret::mask;

/// A longer body is read as text: parsed, it would take many times its size.
const LARGEST_DATA: usize = 4 << 20;

/// The title of a page is near its beginning.
const LONGEST_HEAD: usize = 64 << 10;

/// The parts of the body that an error shows.
#[derive(Debug, Default, PartialEq)]
pub(super) struct ErrorBody {
    /// The server's message. More than one line if several fields are invalid.
    pub sentence: Option<String>,
    /// The same for programs, as sent, without the values of fields that may be secrets.
    pub detail: Option<Value>,
    /// The body is a web page; its title, if it has one.
    pub page: Option<Option<String>>,
    /// The body is one of Airflow's: an object with `detail`.
    pub ours: bool,
}

impl ErrorBody {
    pub fn read(body: &[u8]) -> Self {
        let is_large = body.len() > LARGEST_DATA;
        let text = String::from_utf8_lossy(&body[..body.len().min(LARGEST_DATA)]);
        let text = text.trim();
        if text.is_empty() {
            return Self::default();
        }
        if text.starts_with('<') {
            return Self { page: Some(title(beginning(text, LONGEST_HEAD))), ..Self::default() };
        }
        if is_large {
            return Self { sentence: Some(cut(text)), ..Self::default() };
        }
        match serde_json::from_str(text) {
            Ok(Value::Object(mut object)) => match object.remove("detail") {
                Some(detail) => Self::from_detail(detail),
                None => Self::from_stranger(object, text),
            },
            _ => Self { sentence: Some(cut(text)), ..Self::default() },
        }
    }

    /// Whether the server has no such route: FastAPI's messages, and Airflow's for everything below /api.
    pub fn is_route_missing(&self) -> bool {
        let sentence = self.sentence.as_deref();
        matches!(sentence, Some("Not Found" | "Method Not Allowed" | "API route not found"))
    }

    fn from_detail(detail: Value) -> Self {
        let detail = without_values(detail);
        let sentence = match &detail {
            Value::String(sentence) => Some(cut(sentence)),
            Value::Array(fields) if !fields.is_empty() => {
                // The same mistake in many entries is listed once per entry, with the same place.
                let faults: IndexSet<_> = fields.iter().map(fault).collect();
                Some(cut(&faults.into_iter().collect::<Vec<_>>().join("\n")))
            }
            Value::Object(object) => Some(reason(object)),
            Value::Null => None,
            other => Some(cut(&other.to_string())),
        };
        Self { sentence, detail: Some(detail), page: None, ours: true }
    }

    fn from_stranger(object: Map<String, Value>, text: &str) -> Self {
        let known = ["message", "error_description", "error", "title", "reason"];
        let sentence = known.iter().find_map(|key| object.get(*key)?.as_str()).unwrap_or(text);
        Self { sentence: Some(cut(sentence)), detail: Some(Value::Object(object)), ..Self::default() }
    }
}

/// One entry of FastAPI's list: `body.slots: Input should be a valid integer (given "x")`.
fn fault(entry: &Value) -> String {
    if let Value::String(sentence) = entry {
        return sentence.clone();
    }
    let Some(message) = entry.get("msg").and_then(Value::as_str) else { return entry.to_string() };
    let mut line = match place(entry) {
        place if place.is_empty() => message.to_owned(),
        place => format!("{place}: {message}"),
    };
    if let Some(reason) = entry.pointer("/ctx/error").and_then(Value::as_str)
        && !message.contains(reason)
    {
        line.push_str(&format!(" ({reason})"));
    }
    if let Some(given @ (Value::String(_) | Value::Number(_) | Value::Bool(_))) = entry.get("input") {
        let given = given.to_string();
        if given.len() <= 200 {
            line.push_str(&format!(" (given {given})"));
        }
    }
    line
}

/// `["body", "entities", 0, "slots"]` is `body.entities[0].slots`.
fn place(entry: &Value) -> String {
    let mut place = String::new();
    for step in entry.get("loc").and_then(Value::as_array).into_iter().flatten() {
        match step {
            Value::String(name) if place.is_empty() => place.push_str(name),
            Value::String(name) => place.push_str(&format!(".{name}")),
            other => place.push_str(&format!("[{other}]")),
        }
    }
    place
}

/// A detail that is an object, as a sentence. With `[api] expose_stacktrace` off the server says "hidden" for some.
fn reason(object: &Map<String, Value>) -> String {
    let text = |key: &str| object.get(key).and_then(Value::as_str).filter(|text| !text.is_empty() && *text != "hidden");
    match (text("reason"), text("orig_error"), text("message")) {
        (Some(reason), Some(error), _) => cut(&format!("{reason}: {error}")),
        (Some(reason), None, _) => cut(reason),
        (None, _, Some(message)) => cut(message),
        (None, Some(error), None) => cut(error),
        (None, None, None) => cut(&Value::Object(object.clone()).to_string()),
    }
}

/// FastAPI repeats the input: for a missing field, that is the whole body with its passwords. Errors end up in logs, so
/// only the value of the invalid field itself is kept, unless the field may be a secret.
fn without_values(detail: Value) -> Value {
    let Value::Array(mut entries) = detail else { return detail };
    for entry in &mut entries {
        let secret = entry.get("loc").and_then(Value::as_array).is_some_and(|loc| loc.iter().any(may_be_secret));
        if let Some(object) = entry.as_object_mut()
            && object.get("input").is_some_and(|input| secret || input.is_object() || input.is_array())
        {
            object.remove("input");
        }
    }
    Value::Array(entries)
}

fn may_be_secret(step: &Value) -> bool {
    let Some(name) = step.as_str().map(str::to_ascii_lowercase) else { return false };
    ["password", "secret", "token", "credential"].iter().any(|word| name.contains(word))
        || matches!(name.as_str(), "extra" | "value" | "uri" | "conf")
}

/// The `<title>` of a web page.
fn title(page: &str) -> Option<String> {
    // Offsets of the lowered text fit the original: ASCII letters alone change.
    let lower = page.to_ascii_lowercase();
    let open = lower.find("<title")?;
    let start = open + lower[open..].find('>')? + 1;
    let end = start + lower[start..].find("</title")?;
    // Secrets go before their white space does.
    let masked = mask(&page[start..end]);
    let words: Vec<_> = masked.split_whitespace().collect();
    let title: String = words.join(" ").chars().take(100).collect();
    (!title.is_empty()).then_some(title)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn sentence(body: &Value) -> String {
        ErrorBody::read(body.to_string().as_bytes()).sentence.unwrap_or_default()
    }

    #[test]
    fn faulty_fields_are_named_one_by_one() {
        // As Airflow 3.3.2 answered `POST /api/v2/pools {"name":"default_pool","slots":"x","zz":1}`.
        let body = json!({"detail": [
            {"type": "int_parsing", "loc": ["body", "slots"], "input": "x",
             "msg": "Input should be a valid integer, unable to parse string as an integer"},
            {"type": "extra_forbidden", "loc": ["body", "zz"], "msg": "Extra inputs are not permitted", "input": 1},
        ]});
        assert_eq!(
            sentence(&body),
            "body.slots: Input should be a valid integer, unable to parse string as an integer (given \"x\")\n\
             body.zz: Extra inputs are not permitted (given 1)"
        );
        assert_eq!(ErrorBody::read(body.to_string().as_bytes()).detail, Some(body["detail"].clone()));
    }

    #[test]
    fn places_in_lists_and_reasons_are_shown() {
        let body = json!({"detail": [
            {"loc": ["body", "actions", 0, "entities", 12, "slots"], "msg": "Field required", "input": null},
            {"loc": ["body", 1], "msg": "JSON decode error", "input": {}, "ctx": {"error": "Expecting value"}},
            {"msg": "no place"},
            {"msg": "no place"},
            "odd",
            7,
        ]});
        assert_eq!(
            sentence(&body),
            "body.actions[0].entities[12].slots: Field required\n\
             body[1]: JSON decode error (Expecting value)\nno place\nodd\n7"
        );
    }

    #[test]
    fn what_was_sent_is_not_echoed_where_it_may_be_secret() {
        // As Airflow 3.3.2 answered `POST /api/v2/connections {"password":"s3cret"}`; the second entry is made up.
        let body = json!({"detail": [
            {"type": "missing", "loc": ["body", "connection_id"], "msg": "Field required", "input": {"password": "s3cret"}},
            {"type": "string_type", "loc": ["body", "password"], "msg": "Input should be a valid string", "input": "s3cret"},
            {"type": "x", "loc": ["body", "extra", "key"], "msg": "odd", "input": "s3cret"},
            {"type": "x", "loc": ["body"], "msg": "odd", "input": ["s3cret"]},
        ]});
        let read = ErrorBody::read(body.to_string().as_bytes());
        assert!(!format!("{read:?}").contains("s3cret"), "{read:?}");
        assert!(read.sentence.unwrap().starts_with("body.connection_id: Field required\nbody.password: "));
    }

    #[test]
    fn database_errors_become_sentences() {
        // As Airflow 3.3.2 answered a second pool of one name, expose_stacktrace off and on.
        let hidden = json!({"detail": {"reason": "Unique constraint violation", "statement": "hidden",
            "orig_error": "hidden", "message": "Serious error when handling your request. Check logs …"}});
        assert_eq!(sentence(&hidden), "Unique constraint violation");
        let shown = json!({"detail": {"reason": "Unique constraint violation", "statement": "INSERT …",
            "orig_error": "UNIQUE constraint failed: slot_pool.pool"}});
        assert_eq!(sentence(&shown), "Unique constraint violation: UNIQUE constraint failed: slot_pool.pool");
        assert_eq!(ErrorBody::read(shown.to_string().as_bytes()).detail, Some(shown["detail"].clone()));
        assert_eq!(sentence(&json!({"detail": {"message": "boom"}})), "boom");
        assert_eq!(sentence(&json!({"detail": {"odd": 1}})), r#"{"odd":1}"#);
    }

    #[test]
    fn odd_bodies_are_reported_as_they_are() {
        assert_eq!(ErrorBody::read(b""), ErrorBody::default());
        assert_eq!(ErrorBody::read(b" Internal Server Error\n").sentence.unwrap(), "Internal Server Error");
        assert_eq!(ErrorBody::read(b"\xff\xfe").sentence.unwrap(), "\u{fffd}\u{fffd}");
        assert_eq!(sentence(&json!({"error": "API route not found"})), "API route not found");
        assert_eq!(sentence(&json!({"message": "no healthy upstream", "code": 14})), "no healthy upstream");
        assert_eq!(sentence(&json!({"code": 14})), r#"{"code":14}"#);
        assert_eq!(sentence(&json!([1])), "[1]");
        assert_eq!(sentence(&json!({"detail": null})), "");
        assert_eq!(sentence(&json!({"detail": []})), "[]");
        assert_eq!(sentence(&json!({"detail": 7})), "7");
    }

    #[test]
    fn a_huge_body_is_text() {
        let body = format!("{{\"detail\": [{}1]}}", "1,".repeat(LARGEST_DATA));
        let read = ErrorBody::read(body.as_bytes());
        assert!(read.detail.is_none() && read.sentence.unwrap().starts_with("{\"detail\": [1,1,"));
    }

    #[test]
    fn secrets_are_masked_before_a_title_or_text_is_cut() {
        let secret = format!("{}secret-in-a-title", "q".repeat(95));
        crate::secret::protect(&secret);
        let read = ErrorBody::read(format!("<title>Bad: {secret}</title>").as_bytes());
        assert_eq!(read.page, Some(Some("Bad: [redacted]".to_owned())));
        crate::secret::protect("two  blanks\tand a tab");
        let read = ErrorBody::read(b"<title>Bad:  two  blanks\tand a tab</title>");
        assert_eq!(read.page, Some(Some("Bad: [redacted]".to_owned())));
        let given = ErrorBody::read(
            json!({"detail": [{"loc": ["path"], "msg": "odd", "input": secret}]}).to_string().as_bytes(),
        );
        assert_eq!(given.sentence.unwrap(), "path: odd (given \"[redacted]\")");
    }

    #[test]
    fn pages_are_known_by_their_title() {
        let page = |text: &str| ErrorBody::read(text.as_bytes()).page;
        assert_eq!(page("<!doctype html><TITLE lang=x>\n Sign  in </title>"), Some(Some("Sign in".into())));
        assert_eq!(page("<html><title></title>"), Some(None));
        assert_eq!(page("<html>İ<title>x"), Some(None));
        assert_eq!(page("{}"), None);
    }
}
