//! Executes a change of many things: with bulk requests, or with concurrent single ones.

use std::cell::Cell;

use futures_util::{StreamExt, stream};
use indexmap::IndexMap;
use indicatif::{ProgressBar, ProgressStyle};

use super::Outcome;
use super::attempt::{affects_all, is_refusal, with_retries};
use super::request::Change;
use crate::context::Context;
use crate::error::{Error, Kind, Result};

/// More concurrent requests do not increase a server's throughput.
const CONCURRENCY: usize = 4;

/// Fewer changes are done before a progress bar is useful.
const MIN_FOR_PROGRESS_BAR: usize = 10;

/// Changes each thing with its own request, several concurrently.
pub async fn each<T>(context: &Context, things: Vec<T>, one: impl AsyncFn(&T) -> Result<Outcome>) -> Vec<(T, Outcome)> {
    let results = Work::new(context, things.len()).each(things, &one).await;
    results.into_iter().map(|(thing, result)| (thing, outcome(result))).collect()
}

/// Looks up each thing. "Not found" is a result, not a failure.
///
/// # Errors
/// The first failure other than `NotFound`.
pub async fn look_up<T, U>(
    context: &Context,
    things: Vec<T>,
    one: impl AsyncFn(&T) -> Result<U>,
) -> Result<Vec<(T, Result<U>)>> {
    let mut found = Vec::with_capacity(things.len());
    for (thing, result) in Work::new(context, things.len()).each(things, &one).await {
        match result {
            Some(Err(error)) if error.kind() != Kind::NotFound => return Err(error),
            Some(result) => found.push((thing, result)),
            None => {}
        }
    }
    Ok(found)
}

/// Sends one batch after another, since concurrent batches would be slower. Then retries one by one what a batch did not
/// report on, and everything if the server does not have the bulk operation.
pub async fn in_bulk<T, C: Change<T>>(context: &Context, things: Vec<T>, change: &C) -> Vec<(T, Outcome)> {
    let work = Work::new(context, things.len());
    let mut groups: IndexMap<String, Vec<T>> = IndexMap::new();
    for thing in things {
        groups.entry(change.group(&thing)).or_default().push(thing);
    }
    let mut outcomes = Vec::new();
    let mut open = Vec::new();
    let mut has_operation = true;
    for group in groups.into_values() {
        let mut group = group.into_iter();
        loop {
            let batch: Vec<T> = group.by_ref().take(C::BATCH).collect();
            if batch.is_empty() {
                break;
            }
            // For a single thing, the single request is as fast, and its errors are clearer.
            let is_single = batch.len() == 1 && !change.needs_bulk(&batch[0]);
            if !has_operation || is_single {
                open.extend(batch);
                continue;
            }
            work.batch(batch, change, &mut has_operation, &mut outcomes, &mut open).await;
        }
    }
    let single = work.each(open, &async |thing: &T| change.one(thing).await).await;
    outcomes.extend(single.into_iter().map(|(thing, result)| (thing, outcome(result))));
    outcomes
}

struct Work {
    bar: Option<ProgressBar>,
    stopped: Cell<bool>,
}

impl Work {
    fn new(context: &Context, number: usize) -> Self {
        let bar = (number >= MIN_FOR_PROGRESS_BAR && context.shows_progress()).then(|| {
            let style = ProgressStyle::with_template("{bar:30} {human_pos} of {human_len}, {eta} left");
            ProgressBar::new(number as u64).with_style(style.expect("the template is a constant"))
        });
        Self { bar, stopped: Cell::new(false) }
    }

    /// The results in the order of the things; `None` for those not attempted after a failure that affects all.
    async fn each<T, U>(&self, things: Vec<T>, one: &impl AsyncFn(&T) -> Result<U>) -> Vec<(T, Option<Result<U>>)> {
        let attempts = stream::iter(things).map(async |thing| {
            let result = match self.stopped.get() {
                true => None,
                false => Some(with_retries(async || one(&thing).await).await),
            };
            if let Some(Err(error)) = &result {
                self.stopped.set(self.stopped.get() || affects_all(error));
            }
            self.advance(1);
            (thing, result)
        });
        attempts.buffered(CONCURRENCY).collect().await
    }

    async fn batch<T, C: Change<T>>(
        &self,
        batch: Vec<T>,
        change: &C,
        has_operation: &mut bool,
        outcomes: &mut Vec<(T, Outcome)>,
        open: &mut Vec<T>,
    ) {
        if self.stopped.get() {
            self.advance(batch.len());
            outcomes.extend(batch.into_iter().map(|thing| (thing, Outcome::NotAttempted)));
            return;
        }
        match with_retries(async || change.bulk(&batch).await).await {
            Ok(results) => {
                for (thing, result) in batch.into_iter().zip(results) {
                    match result {
                        Some(outcome) => {
                            self.advance(1);
                            outcomes.push((thing, outcome));
                        }
                        None => open.push(thing),
                    }
                }
            }
            Err(error) if is_refusal(&error) => {
                // 404 for a missing thing does not mean that the operation is missing.
                *has_operation = error.kind() == Kind::NotFound || !matches!(error.http_status(), Some(404 | 405));
                open.extend(batch);
            }
            Err(error) => {
                self.advance(batch.len());
                self.stopped.set(affects_all(&error));
                outcomes.extend(batch.into_iter().map(|thing| (thing, Outcome::Failed(copy_of(&error)))));
            }
        }
    }

    fn advance(&self, number: usize) {
        if let Some(bar) = &self.bar {
            bar.inc(number as u64);
        }
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

fn outcome(result: Option<Result<Outcome>>) -> Outcome {
    match result {
        Some(Ok(outcome)) => outcome,
        Some(Err(error)) => Outcome::Failed(error),
        None => Outcome::NotAttempted,
    }
}

/// Each thing of a failed batch gets its own copy of the error.
fn copy_of(error: &Error) -> Error {
    let copy = Error::new(error.kind(), error.to_string());
    let copy = match error.http_status() {
        Some(status) => copy.status(status),
        None => copy,
    };
    match error.hint_text() {
        Some(hint) => copy.hint(hint),
        None => copy,
    }
}
