//! Sends the entries to the server in batches of the bulk operation, one after another, in the order of the file.

use std::collections::HashSet;

use indexmap::IndexMap;
use serde_json::value::{RawValue, to_raw_value};

use super::report::Report;
use super::{Entry, Existing, Server};
use crate::api::types::BulkResponse;
use crate::api::{Body, Reply};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::ops::bulk::Fault;
use crate::ops::progress::Progress;

/// Entries per request. Airflow 3.3.2 is not faster with larger or concurrent batches, and smaller ones show progress.
const BATCH: usize = 250;

/// Maximum size of a request in bytes, unless a single entry is larger.
const MAX_BYTES: usize = 4 << 20;

/// After this many server errors for single entries, the server is considered broken.
const MAX_FAILURES: usize = 5;

struct Item<'a> {
    name: &'a str,
    json: Box<RawValue>,
}

/// Sends the entries and records the outcome of each.
///
/// The server accepts or rejects a batch as a whole. A rejected batch is halved until the invalid entries are found. Any
/// other error, such as a lost connection, stops the import.
pub async fn send(
    context: &Context,
    entries: &[Entry],
    existing: Existing,
    server: &impl Server,
    report: &mut Report<'_>,
) {
    let progress = Progress::new(context);
    let items: Vec<_> = entries.iter().map(|entry| Item { name: &entry.name, json: entry.json() }).collect();
    let mut pending = batches(&items);
    pending.reverse();
    let mut failures = 0;
    while let Some(batch) = pending.pop() {
        let outcome = attempt(batch, existing, server).await;
        let (stored, why) = match outcome {
            Ok(outcome) => outcome,
            Err(error) if is_rejection(&error, failures) => {
                failures += usize::from(batch.len() == 1 && error.http_status() == Some(500));
                (HashSet::new(), Some(without_values(&error)))
            }
            Err(error) => {
                let names = |items: &[Item]| items.iter().map(|item| item.name.to_owned()).collect::<Vec<_>>();
                let unsent = pending.iter().rev().flat_map(|batch| names(batch)).collect();
                return report.halted(error_without_values(error), names(batch), unsent);
            }
        };
        let is_whole = stored.is_empty();
        let rest = batch.iter().filter(|item| !stored.contains(item.name));
        report.imported(batch.iter().filter(|item| stored.contains(item.name)).map(|item| item.name));
        match why {
            None => report.skipped(rest.map(|item| item.name)),
            Some(_) if is_whole && batch.len() > 1 => {
                let (first, second) = batch.split_at(batch.len() / 2);
                pending.extend([second, first]);
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
        if at > start && (at - start == BATCH || bytes + size > MAX_BYTES) {
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

/// Sends one batch. Returns the names that the server stored, and its reason if it rejected the others.
async fn attempt(
    batch: &[Item<'_>],
    existing: Existing,
    server: &impl Server,
) -> Result<(HashSet<String>, Option<String>)> {
    let entities: Vec<_> = batch.iter().map(|item| &item.json).collect();
    // `BulkCreateAction…` of the document, whose entities differ between the kinds of things.
    let action = IndexMap::from([
        ("action", to_raw_value("create").expect("a string is JSON")),
        ("action_on_existence", to_raw_value(existing.word()).expect("a string is JSON")),
        ("entities", to_raw_value(&entities).expect("made of JSON")),
    ]);
    outcome(&server.bulk(Body::of(&IndexMap::from([("actions", [action])]))?).await?)
}

/// The status of the response is 200 even if nothing was stored.
fn outcome(reply: &Reply<BulkResponse>) -> Result<(HashSet<String>, Option<String>)> {
    let Some(action) = reply.read()?.create else {
        return Err(Error::new(Kind::Unreachable, "unexpected response from the server: `create` is missing"));
    };
    let why = action
        .errors
        .unwrap_or_default()
        .first()
        .map(|error| Fault::of(error).message.unwrap_or_else(|| "the server rejected it".to_owned()));
    Ok((action.success.unwrap_or_default().into_iter().collect(), why))
}

/// Whether the server rejected the batch without storing anything. Repeated server errors are not caused by the entries.
fn is_rejection(error: &Error, failures: usize) -> bool {
    match error.http_status() {
        Some(500) => failures < MAX_FAILURES,
        status => matches!(status, Some(400 | 409 | 413 | 422)),
    }
}

/// The server's message, unless it may contain values: a database error can include the whole SQL statement.
fn without_values(error: &Error) -> String {
    match error.http_status() {
        Some(status @ (409 | 500)) => format!("the server failed ({status})"),
        _ => error.to_string(),
    }
}

/// As [`without_values`], for the error that stops the import.
fn error_without_values(error: Error) -> Error {
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
    fn a_response_with_status_200_may_be_a_rejection() {
        let outcome = |text: &str| outcome(&serde_json::from_str(text).unwrap());
        let (stored, why) = outcome(r#"{"create":{"success":["a"],"errors":[]},"update":null}"#).unwrap();
        assert_eq!((stored.into_iter().collect::<Vec<_>>(), why), (vec!["a".to_owned()], None));
        let (stored, why) = outcome(r#"{"create":{"errors":[{"error":"no","status_code":409}]}}"#).unwrap();
        assert_eq!((stored.len(), why.as_deref()), (0, Some("no")));
        assert_eq!(outcome("{}").unwrap_err().kind(), Kind::Unreachable);
    }
}
