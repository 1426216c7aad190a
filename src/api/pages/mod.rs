//! Reads whole lists page by page.
//!
//! Servers cap `limit` silently (100 rows by default), so a page may have fewer rows than requested. A list may change
//! while it is read. The result is every row or an error.
//!
//! The rows should be ordered by a unique key (`order_by`); otherwise a server may return the same row on two pages.

#[cfg(any(test, fuzzing))]
pub mod fuzzing;
mod page;
mod reading;
#[cfg(test)]
mod tests;

use serde_json::value::RawValue;

use self::reading::{Listing, Reading};
use super::reply::Reply;
use super::size;
use crate::error::{Advice, Error, Kind, Result};

/// How to read one list.
#[derive(Clone, Copy, Debug)]
pub struct Pages<'a> {
    rows: &'a str,
    limit: Option<usize>,
    bytes: Option<u64>,
}

impl<'a> Pages<'a> {
    /// The whole list under the key `rows` of each page (`dags`, `pools` …).
    pub fn new(rows: &'a str) -> Self {
        Self { rows, limit: None, bytes: size::Limit::default().of_list() }
    }

    /// At most this many rows, and exactly this many if the list has them. Zero sends no request.
    #[must_use]
    pub fn limit(self, limit: Option<usize>) -> Self {
        Self { limit, ..self }
    }

    /// Maximum memory of the list, whatever length the server reports; `None` for no limit.
    #[must_use]
    pub fn bytes(self, bytes: Option<u64>) -> Self {
        Self { bytes, ..self }
    }

    /// Checks that the rows of an unpaged list take no more than [`Self::bytes`].
    ///
    /// # Errors
    /// `Unreachable` if they take more.
    pub fn check(&self, rows: &[Box<RawValue>]) -> Result<()> {
        let bytes: u64 = rows.iter().map(|row| page::memory_of(row)).sum();
        self.bytes.filter(|most| bytes > *most).map_or(Ok(()), |most| Err(too_large(self.rows, most)))
    }

    /// Reads the list. `fetch(offset, limit)` requests one page; several run concurrently. `progress(received, total)` is
    /// called after each page; the total is unknown if the server does not report it.
    ///
    /// If a list becomes shorter while it is read, a row may be missing between two pages, so the list is read again.
    ///
    /// # Errors
    /// Those of `fetch`; `Unreachable` if a page is invalid, or the list is too large; `Failed` if the list changes during
    /// the second reading too.
    pub async fn read<F, Fut, T>(&self, fetch: F, progress: &dyn Fn(usize, Option<usize>)) -> Result<Vec<Box<RawValue>>>
    where
        F: Fn(usize, usize) -> Fut,
        Fut: Future<Output = Result<Reply<T>>>,
    {
        if self.limit == Some(0) {
            return Ok(Vec::new());
        }
        if let Listing::Whole(rows) = Reading::new(self, &fetch, progress).read().await? {
            return Ok(rows);
        }
        match Reading::new(self, &fetch, progress).read().await? {
            Listing::Whole(rows) => Ok(rows),
            Listing::Changed { arrived, promised } => {
                Err(Error::failed(format!("the list changed while it was read: {arrived} of {promised} rows arrived"))
                    .advise(Advice::ReadAgain))
            }
        }
    }
}

fn too_large(key: &str, most: u64) -> Error {
    Error::new(Kind::Unreachable, format!("the list of `{key}` takes more than {} of memory", size::text(most)))
        .advise(Advice::FewerRows)
}
