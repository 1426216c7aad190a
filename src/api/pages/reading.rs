//! One reading of a list, from the first page to the last.

use std::cell::Cell;
use std::collections::HashSet;

use futures_util::stream::{self, StreamExt, TryStreamExt};
use serde_json::value::RawValue;

use super::page::Page;
use super::{Pages, too_large};
use crate::api::reply::Reply;
use crate::error::{Error, Result};

/// The requested size of the first page, which the server may cap.
const LARGEST_PAGE: usize = 1000;

/// Pages under way at the same time. A 3.3.2 with several workers gave a list up to 1.9 times as fast with 2 to 4 at
/// once, and no faster with 8.
const SIDE_BY_SIDE: usize = 4;

/// How often a growing list is read on to its new end. On a busy server there is always one more row; all that were
/// there at the beginning have come with the first round.
const MOST_ROUNDS: usize = 4;

type Rows = Vec<Box<RawValue>>;

/// How a reading ended.
pub(super) enum Listing {
    Whole(Rows),
    /// Rows were deleted during the reading: fewer arrived than the server had reported, or some may be missing between
    /// pages.
    Changed {
        arrived: usize,
        promised: usize,
    },
}

/// Some rows of the list, and the least and the greatest length that their pages reported.
struct Part {
    rows: Rows,
    least_total: usize,
    greatest_total: usize,
}

enum Stop {
    Changed,
    Failed(Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

pub(super) struct Reading<'a, F> {
    key: &'a str,
    wanted: usize,
    /// The most memory that the rows may take, and what they take so far.
    most_bytes: Option<u64>,
    bytes: Cell<u64>,
    fetch: &'a F,
    progress: &'a dyn Fn(usize, Option<usize>),
    arrived: Cell<usize>,
    due: Cell<Option<usize>>,
}

impl<'a, F, Fut, T> Reading<'a, F>
where
    F: Fn(usize, usize) -> Fut,
    Fut: Future<Output = Result<Reply<T>>>,
{
    pub fn new(pages: &Pages<'a>, fetch: &'a F, progress: &'a dyn Fn(usize, Option<usize>)) -> Self {
        Self {
            key: pages.rows,
            wanted: pages.limit.unwrap_or(usize::MAX),
            most_bytes: pages.bytes,
            bytes: Cell::new(0),
            fetch,
            progress,
            arrived: Cell::new(0),
            due: Cell::new(None),
        }
    }

    pub async fn read(self) -> Result<Listing> {
        let first = self.page(0, self.wanted.min(LARGEST_PAGE)).await?;
        let Some(total) = first.total else { return self.uncounted(first.rows).await.map(Listing::Whole) };
        let promised = self.due(total);
        match self.counted(first.rows, total).await {
            Ok(rows) if rows.len() >= promised => Ok(Listing::Whole(rows)),
            Ok(rows) => Ok(Listing::Changed { arrived: rows.len(), promised }),
            Err(Stop::Changed) => Ok(Listing::Changed { arrived: self.arrived.get(), promised }),
            Err(Stop::Failed(error)) => Err(error),
        }
    }

    /// The remaining pages of a list of known length.
    async fn counted(&self, mut rows: Rows, mut total: usize) -> Result<Rows, Stop> {
        let size = rows.len();
        let mut next = size;
        let mut grown = false;
        rows.truncate(self.wanted);
        for _ in 0..MOST_ROUNDS {
            let missing = (self.wanted - rows.len()).min(total.saturating_sub(next));
            if missing == 0 {
                return Ok(rows);
            }
            if size == 0 {
                return Err(Stop::Changed);
            }
            let part = self.side_by_side(next, next + missing, size, total).await?;
            next += missing;
            rows.extend(part.rows);
            if part.least_total < total {
                return Err(Stop::Changed);
            }
            if part.greatest_total > total {
                grown = true;
                total = part.greatest_total;
            }
            if grown {
                // New rows at the front of a list push others onto the next page, where they appear a second time.
                drop_repeated(&mut rows);
            }
        }
        Ok(rows)
    }

    /// Some pages at a time, their rows in the list's order.
    async fn side_by_side(&self, from: usize, to: usize, size: usize, total: usize) -> Result<Part, Stop> {
        let parts = stream::iter((from..to).step_by(size))
            .map(|at| self.fill(at, size.min(to - at), total))
            .buffered(SIDE_BY_SIDE);
        // The reported length is not allocated before the rows arrive.
        let rows = Vec::with_capacity((to - from).min(LARGEST_PAGE));
        let whole = Part { rows, least_total: total, greatest_total: total };
        parts
            .try_fold(whole, async |mut whole, part| {
                whole.rows.extend(part.rows);
                whole.least_total = whole.least_total.min(part.least_total);
                whole.greatest_total = whole.greatest_total.max(part.greatest_total);
                Ok(whole)
            })
            .await
    }

    /// Exactly `count` rows from `at` on, in as many pages as the server makes of them.
    async fn fill(&self, at: usize, count: usize, total: usize) -> Result<Part, Stop> {
        let mut part =
            Part { rows: Vec::with_capacity(count.min(LARGEST_PAGE)), least_total: total, greatest_total: total };
        while part.rows.len() < count {
            let missing = count - part.rows.len();
            let page = self.page(at + part.rows.len(), missing).await?;
            if page.rows.is_empty() {
                return Err(Stop::Changed);
            }
            if let Some(total) = page.total {
                part.least_total = part.least_total.min(total);
                part.greatest_total = part.greatest_total.max(total);
            }
            part.rows.extend(page.rows.into_iter().take(missing));
        }
        Ok(part)
    }

    /// The remaining pages of a list of unknown length: up to a page that is empty or shorter than the first one.
    async fn uncounted(&self, mut rows: Rows) -> Result<Rows> {
        let size = rows.len();
        let mut last = 0;
        rows.truncate(self.wanted);
        while size > 0 && rows.len() < self.wanted {
            let asked = size.min(self.wanted - rows.len());
            let page = self.page(rows.len(), asked).await?;
            if page.rows.is_empty() {
                break;
            }
            if page.rows.iter().map(|row| row.get()).eq(rows[last..].iter().map(|row| row.get())) {
                return Err(Error::failed(format!(
                    "the server does not page `{}`: it repeats the same rows",
                    self.key
                )));
            }
            let received = page.rows.len();
            last = rows.len();
            rows.extend(page.rows.into_iter().take(asked));
            if received < asked {
                break;
            }
        }
        Ok(rows)
    }

    async fn page(&self, offset: usize, limit: usize) -> Result<Page> {
        let reply = (self.fetch)(offset, limit).await?;
        let page = Page::read(&reply, self.key, |bytes| self.hold(bytes))?;
        if let Some(total) = page.total {
            self.due.set(Some(self.due(total)));
        }
        self.arrived.set(self.arrived.get() + page.rows.len().min(limit));
        (self.progress)(self.arrived.get(), self.due.get());
        Ok(page)
    }

    /// Counts the memory of further rows.
    fn hold(&self, bytes: u64) -> Result<()> {
        self.bytes.set(self.bytes.get().saturating_add(bytes));
        match self.most_bytes.filter(|most| self.bytes.get() > *most) {
            Some(most) => Err(too_large(self.key, most)),
            None => Ok(()),
        }
    }

    /// The rows that we want of a list so long.
    fn due(&self, total: usize) -> usize {
        total.min(self.wanted)
    }
}

/// Keeps the first of several rows with the same text.
fn drop_repeated(rows: &mut Rows) {
    let mut seen = HashSet::with_capacity(rows.len());
    let first: Vec<bool> = rows.iter().map(|row| seen.insert(row.get())).collect();
    drop(seen);
    let mut first = first.into_iter();
    rows.retain(|_| first.next().unwrap_or(true));
}
