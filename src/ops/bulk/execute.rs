//! The work itself: in bulk, or side by side.

use std::cell::Cell;

use futures_util::{StreamExt, stream};
use indexmap::IndexMap;
use indicatif::{ProgressBar, ProgressStyle};

use super::Outcome;
use super::attempt::{is_refusal, meets_all, patiently};
use super::request::Change;
use crate::context::Context;
use crate::error::{Error, Kind, Result};

/// More requests at once do not get more out of a server.
const AT_ONCE: usize = 4;

/// Fewer are done before anybody could read a bar.
const WORTH_A_BAR: usize = 10;

/// Changes each by a request of its own, some of them side by side.
pub async fn each<T>(context: &Context, things: Vec<T>, one: impl AsyncFn(&T) -> Result<Outcome>) -> Vec<(T, Outcome)> {
    let results = Work::new(context, things.len()).each(things, &one).await;
    results.into_iter().map(|(thing, result)| (thing, outcome(result))).collect()
}

/// Looks each up; that there is no such thing is an answer.
///
/// # Errors
/// The first failure of another kind.
pub async fn look_up<T, U>(
    context: &Context,
    things: Vec<T>,
    one: impl AsyncFn(&T) -> Result<U>,
) -> Result<Vec<(T, Result<U>)>> {
    let mut answers = Vec::with_capacity(things.len());
    for (thing, result) in Work::new(context, things.len()).each(things, &one).await {
        match result {
            Some(Err(error)) if error.kind() != Kind::NotFound => return Err(error),
            Some(answer) => answers.push((thing, answer)),
            None => {}
        }
    }
    Ok(answers)
}

/// Changes batch after batch (several at once would be slower); one by one what a batch leaves open, and everything on
/// a server that has no such operation.
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
            // One alone is as well served by itself, and its refusal is clearer.
            let is_single = batch.len() == 1 && !change.is_for_bulk_alone(&batch[0]);
            if !has_operation || is_single {
                open.extend(batch);
                continue;
            }
            work.batch(batch, change, &mut has_operation, &mut outcomes, &mut open).await;
        }
    }
    let singly = work.each(open, &async |thing: &T| change.one(thing).await).await;
    outcomes.extend(singly.into_iter().map(|(thing, result)| (thing, outcome(result))));
    outcomes
}

struct Work {
    bar: Option<ProgressBar>,
    stopped: Cell<bool>,
}

impl Work {
    fn new(context: &Context, number: usize) -> Self {
        let bar = (number >= WORTH_A_BAR && context.shows_progress()).then(|| {
            let style = ProgressStyle::with_template("{bar:30} {human_pos} of {human_len}, {eta} left");
            ProgressBar::new(number as u64).with_style(style.expect("the template is a constant"))
        });
        Self { bar, stopped: Cell::new(false) }
    }

    /// The results in the order of the things; none for those left after a failure that meets all.
    async fn each<T, U>(&self, things: Vec<T>, one: &impl AsyncFn(&T) -> Result<U>) -> Vec<(T, Option<Result<U>>)> {
        let attempts = stream::iter(things).map(async |thing| {
            let result = match self.stopped.get() {
                true => None,
                false => Some(patiently(async || one(&thing).await).await),
            };
            if let Some(Err(error)) = &result {
                self.stopped.set(self.stopped.get() || meets_all(error));
            }
            self.went_on(1);
            (thing, result)
        });
        attempts.buffered(AT_ONCE).collect().await
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
            self.went_on(batch.len());
            outcomes.extend(batch.into_iter().map(|thing| (thing, Outcome::Left)));
            return;
        }
        match patiently(async || change.bulk(&batch).await).await {
            Ok(accounts) => {
                for (thing, account) in batch.into_iter().zip(accounts) {
                    match account {
                        Some(outcome) => {
                            self.went_on(1);
                            outcomes.push((thing, outcome));
                        }
                        None => open.push(thing),
                    }
                }
            }
            Err(error) if is_refusal(&error) => {
                // A thing that is not found says nothing of the operation.
                *has_operation = error.kind() == Kind::NotFound || !matches!(error.http_status(), Some(404 | 405));
                open.extend(batch);
            }
            Err(error) => {
                self.went_on(batch.len());
                self.stopped.set(meets_all(&error));
                outcomes.extend(batch.into_iter().map(|thing| (thing, Outcome::Failed(again(&error)))));
            }
        }
    }

    fn went_on(&self, number: usize) {
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
        None => Outcome::Left,
    }
}

/// The failure of a batch is that of each in it.
fn again(error: &Error) -> Error {
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
