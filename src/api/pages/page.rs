//! One page of a list, parsed without copying it first.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::api::reply::Reply;
use crate::error::{Error, Kind, Result};

/// The rows of one page, and the length of the whole list if the server reports it.
pub(super) struct Page {
    pub rows: Vec<Box<RawValue>>,
    pub total: Option<usize>,
}

/// The memory of a row in addition to its text, measured with the tables made from it.
const PER_ROW: u64 = 256;

/// The memory that a row takes.
pub(super) fn memory_of(row: &RawValue) -> u64 {
    row.get().len() as u64 + PER_ROW
}

impl Page {
    /// # Errors
    /// `Unreachable` if the reply is not an object with a list under `key`; the error of `hold`, which checks the memory
    /// that the rows will take.
    pub fn read<T>(reply: &Reply<T>, key: &str, hold: impl FnOnce(u64) -> Result<()>) -> Result<Self> {
        let mut deserializer = serde_json::Deserializer::from_str(reply.text());
        let (rows, total) = Shape { key }.deserialize(&mut deserializer).map_err(|error| unshaped(key, &error))?;
        let rows = rows.ok_or_else(|| unshaped(key, &"it has no such field"))?;
        hold(rows.iter().map(|row| memory_of(row)).sum())?;
        Ok(Self { rows: rows.into_iter().map(ToOwned::to_owned).collect(), total })
    }
}

fn unshaped(key: &str, why: &dyn fmt::Display) -> Error {
    Error::new(Kind::Unreachable, format!("the server's response is not a list of `{key}`: {why}"))
}

/// Reads the two fields that matter and skips the others.
struct Shape<'k> {
    key: &'k str,
}

type Parts<'de> = (Option<Vec<&'de RawValue>>, Option<usize>);

impl<'de> DeserializeSeed<'de> for Shape<'_> {
    type Value = Parts<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Shape<'_> {
    type Value = Parts<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
        let (mut rows, mut total) = (None, None);
        while let Some(name) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            if name == self.key {
                rows = Some(map.next_value()?);
            } else if name == "total_entries" {
                // Null, where the server does not count; anything else that is no count is as good as none.
                total = map.next_value::<&RawValue>()?.get().parse().ok();
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok((rows, total))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Page> {
        Page::read::<()>(&serde_json::from_str(text).unwrap(), "dags", |_| Ok(()))
    }

    #[test]
    fn rows_keep_their_text() {
        let page = read(r#"{"x":[{}],"dags":[{"b": 1.0}, "t", null],"total_entries":7}"#).unwrap();
        assert_eq!(page.rows.iter().map(|row| row.get()).collect::<Vec<_>>(), [r#"{"b": 1.0}"#, "\"t\"", "null"]);
        assert_eq!(page.total, Some(7));
    }

    #[test]
    fn totals_may_be_missing() {
        for text in [r#"{"dags":[]}"#, r#"{"dags":[],"total_entries":null}"#, r#"{"dags":[],"total_entries":-1}"#] {
            assert_eq!(read(text).unwrap().total, None, "{text}");
        }
    }

    #[test]
    fn other_shapes_are_errors() {
        for text in [r#"{"pools":[]}"#, r#"{"dags":{}}"#, r#"{"dags":null}"#, "[]", "7"] {
            let error = read(text).err().unwrap();
            assert_eq!(error.kind(), Kind::Unreachable);
            assert!(error.to_string().starts_with("the server's response is not a list of `dags`: "), "{error}");
        }
    }
}
