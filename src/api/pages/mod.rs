//! Whole lists from a server that gives them page by page.
//!
//! Servers cap `limit` silently (100 rows by default), so nothing is assumed of a page but the rows it brought. A list
//! may change while it is read. What is given here is every row or an error.
//!
//! The rows should come ordered by a unique key (`order_by`), else a server may put the same row on two pages.

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
    /// The whole list that stands under the key `rows` of each page (`dags`, `pools` …).
    pub fn new(rows: &'a str) -> Self {
        Self { rows, limit: None, bytes: size::Limit::default().of_list() }
    }

    /// At most so many rows, and exactly so many if the list has them. Zero asks the server nothing.
    #[must_use]
    pub fn limit(self, limit: Option<usize>) -> Self {
        Self { limit, ..self }
    }

    /// An error for a list that takes more memory than this, whatever the server says of its length; None: no limit.
    #[must_use]
    pub fn bytes(self, bytes: Option<u64>) -> Self {
        Self { bytes, ..self }
    }

    /// Whether the rows of a list that came in one piece take no more than [`Self::bytes`].
    ///
    /// # Errors
    /// `Unreachable` if they take more.
    pub fn check(&self, rows: &[Box<RawValue>]) -> Result<()> {
        let bytes: u64 = rows.iter().map(|row| page::memory_of(row)).sum();
        self.bytes.filter(|most| bytes > *most).map_or(Ok(()), |most| Err(too_large(self.rows, most)))
    }

    /// Reads the list. `fetch(offset, limit)` gets one page; several run side by side. `progress(received, due)` is told
    /// after each page; what is due is unknown where the server does not count.
    ///
    /// A list that became shorter meanwhile may have hidden a row between two pages, so it is read once more.
    ///
    /// # Errors
    /// Those of `fetch`; `Unreachable` if a page is no page, or the list too large; `Failed` if the list changed under the second reading too.
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
