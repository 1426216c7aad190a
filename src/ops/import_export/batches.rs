//! Entries on their way to the server: batches of the bulk operation, one after the other, in the order of the file.

use std::collections::HashSet;

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::value::{RawValue, to_raw_value};

use super::report::Report;
use super::{Entry, Existing, Server};
use crate::api::types::BulkResponse;
use crate::api::{Body, Reply};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::ops::reply::Progress;

/// A 3.3.2 writes no faster with larger batches or several at once, and progress moves.
const BATCH: usize = 250;

/// What one request holds, in bytes, unless a single entry is larger.
const MOST_BYTES: usize = 4 << 20;

/// So many entries that the server fails at, one by one, and it is the server.
const MOST_FAILURES: usize = 5;

struct Item<'a> {
    name: &'a str,
    json: Box<RawValue>,
}

#[derive(Deserialize)]
struct Outcome {
    create: Option<Action>,
}

#[derive(Deserialize)]
struct Action {
    #[serde(default)]
    success: Vec<String>,
    #[serde(default)]
    errors: Vec<IndexMap<String, serde_json::Value>>,
}

/// Sends the entries, and reports what became of each.
///
/// The server takes a batch whole or not at all. One that it refuses is halved until the entries are found that it does
/// not take. Anything else that goes wrong, such as a lost connection, ends the import.
pub async fn send(
    context: &Context,
    entries: &[Entry],
    existing: Existing,
    server: &impl Server,
    report: &mut Report<'_>,
) {
    let progress = Progress::new(context);
    let items: Vec<_> = entries.iter().map(|entry| Item { name: &entry.name, json: entry.json() }).collect();
    let mut waiting = batches(&items);
    waiting.reverse();
    let mut failures = 0;
    while let Some(batch) = waiting.pop() {
        let outcome = attempt(batch, existing, server).await;
        let (stored, why) = match outcome {
            Ok(outcome) => outcome,
            Err(error) if is_refusal(&error, failures) => {
                failures += usize::from(batch.len() == 1 && error.http_status() == Some(500));
                (HashSet::new(), Some(without_values(&error)))
            }
            Err(error) => {
                let names = |items: &[Item]| items.iter().map(|item| item.name.to_owned()).collect::<Vec<_>>();
                let unsent = waiting.iter().rev().flat_map(|batch| names(batch)).collect();
                return report.halted(told(error), names(batch), unsent);
            }
        };
        let is_whole = stored.is_empty();
        let rest = batch.iter().filter(|item| !stored.contains(item.name));
        report.imported(batch.iter().filter(|item| stored.contains(item.name)).map(|item| item.name));
        match why {
            None => report.skipped(rest.map(|item| item.name)),
            Some(_) if is_whole && batch.len() > 1 => {
                let (first, second) = batch.split_at(batch.len() / 2);
                waiting.extend([second, first]);
            }
            Some(why) => rest.for_each(|item| report.failed(item.name, &why)),
        }
        progress.show(report.settled(), Some(entries.len()));
    }
}

fn batches<'a, 'b>(items: &'a [Item<'b>]) -> Vec<&'a [Item<'b>]> {
    let mut batches = Vec::new();
    let (mut start, mut bytes) = (0, 0);
    for (at, item) in items.iter().enumerate() {
        let size = item.json.get().len();
        if at > start && (at - start == BATCH || bytes + size > MOST_BYTES) {
            batches.push(&items[start..at]);
            (start, bytes) = (at, 0);
        }
        bytes += size;
    }
    if start < items.len() {
        batches.push(&items[start..]);
    }
    batches
}

/// The names that the server took, and its reason where it refuses others.
async fn attempt(
    batch: &[Item<'_>],
    existing: Existing,
    server: &impl Server,
) -> Result<(HashSet<String>, Option<String>)> {
    let entities: Vec<_> = batch.iter().map(|item| &item.json).collect();
    let action = IndexMap::from([
        ("action", to_raw_value("create").expect("a string is JSON")),
        ("action_on_existence", to_raw_value(existing.word()).expect("a string is JSON")),
        ("entities", to_raw_value(&entities).expect("made of JSON")),
    ]);
    outcome(&server.bulk(Body::of(&IndexMap::from([("actions", [action])]))?).await?)
}

/// The operation answers 200 even when it did nothing.
fn outcome(reply: &Reply<BulkResponse>) -> Result<(HashSet<String>, Option<String>)> {
    let action = reply.view::<Outcome>()?.create;
    let Some(action) = action else {
        return Err(Error::new(Kind::Unreachable, "the server's reply is not as documented: it has no `create`"));
    };
    let why = action.errors.first().map(|error| match error.get("error").and_then(serde_json::Value::as_str) {
        Some(why) => why.to_owned(),
        None => "the server refused it".to_owned(),
    });
    Ok((action.success.into_iter().collect(), why))
}

/// Whether the server has read the batch and changed nothing. If it fails at everything, it is not the entries.
fn is_refusal(error: &Error, failures: usize) -> bool {
    match error.http_status() {
        Some(500) => failures < MOST_FAILURES,
        status => matches!(status, Some(400 | 409 | 413 | 422)),
    }
}

/// What the server said, as far as it can not quote the values: its database's words may hold the whole statement.
fn without_values(error: &Error) -> String {
    match error.http_status() {
        Some(status @ (409 | 500)) => format!("the server failed ({status})"),
        _ => error.to_string(),
    }
}

/// As [`without_values`], for the error that ends the import.
fn told(error: Error) -> Error {
    match error.http_status() {
        Some(500) => Error::new(error.kind(), without_values(&error)).status(500),
        _ => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(sizes: &[usize]) -> Vec<Item<'static>> {
        sizes.iter().map(|size| Item { name: "n", json: to_raw_value(&"x".repeat(*size)).unwrap() }).collect()
    }

    #[test]
    fn batches_are_bounded_by_number_and_size() {
        let lengths = |sizes: &[usize]| batches(&items(sizes)).iter().map(|batch| batch.len()).collect::<Vec<_>>();
        assert_eq!(lengths(&[]), Vec::<usize>::new());
        assert_eq!(lengths(&[1; 600]), [250, 250, 100]);
        assert_eq!(lengths(&[3 << 20, 2 << 20, 5 << 20, 1, 1]), [1, 1, 1, 2]);
    }

    #[test]
    fn an_answer_of_200_may_be_a_refusal() {
        let outcome = |text: &str| outcome(&serde_json::from_str(text).unwrap());
        let (stored, why) = outcome(r#"{"create":{"success":["a"],"errors":[]},"update":null}"#).unwrap();
        assert_eq!((stored.into_iter().collect::<Vec<_>>(), why), (vec!["a".to_owned()], None));
        let (stored, why) = outcome(r#"{"create":{"errors":[{"error":"no","status_code":409}]}}"#).unwrap();
        assert_eq!((stored.len(), why.as_deref()), (0, Some("no")));
        assert_eq!(outcome("{}").unwrap_err().kind(), Kind::Unreachable);
    }
}
