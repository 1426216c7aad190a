//! The JSON of a response, as the server wrote it.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::error::{Error, Kind, Result};

/// The JSON text of a response of type `T`. It stays text so that number spelling, key order, nulls and unknown fields
/// survive until it is printed; [`Self::read`] parses it for our own code.
pub struct Reply<T = Box<RawValue>>(pub Box<RawValue>, PhantomData<fn() -> T>);

/// The rows of a list, each the JSON text of a `T`.
pub struct Rows<T = Box<RawValue>>(Vec<Box<RawValue>>, PhantomData<fn() -> T>);

/// A response that lists rows of one type, page by page.
pub trait Collection {
    type Row;
    /// The property with the rows.
    const ROWS: &'static str;
}

impl<T> Reply<T> {
    pub fn new(text: Box<RawValue>) -> Self {
        Self(text, PhantomData)
    }

    /// The JSON text.
    pub fn text(&self) -> &str {
        self.0.get()
    }

    /// The reply as data, for the output of a change; null for numbers that no machine type holds.
    pub fn value(&self) -> Value {
        serde_json::from_str(self.text()).unwrap_or(Value::Null)
    }

    /// Parses the reply as another type than the document's: one of several that it allows, or a part of it.
    /// Let every field be optional: older servers lack some, newer ones have others.
    ///
    /// # Errors
    /// `Unreachable` if the reply has another shape.
    pub fn view<'a, V: Deserialize<'a>>(&'a self) -> Result<V> {
        parse(&self.0)
    }

    /// The same text, read as another type: one of several that the document allows.
    pub fn cast<V>(self) -> Reply<V> {
        Reply::new(self.0)
    }

    /// The list that the reply has under `key`.
    ///
    /// # Errors
    /// `Unreachable` if it has none.
    pub fn list<R>(&self, key: &str) -> Result<Rows<R>> {
        let fields: indexmap::IndexMap<std::borrow::Cow<str>, &RawValue> = self.view()?;
        match fields.get(key) {
            Some(rows) => parse(rows).map(Rows::new),
            None => Err(undocumented(format!("it has no `{key}`"))),
        }
    }
}

impl<T: DeserializeOwned> Reply<T> {
    /// Parses the reply.
    ///
    /// # Errors
    /// `Unreachable` if it is not of the documented type.
    pub fn read(&self) -> Result<T> {
        self.view()
    }
}

impl<T: Collection> Reply<T> {
    /// The rows of the list.
    ///
    /// # Errors
    /// `Unreachable` if the reply has no list.
    pub fn rows(&self) -> Result<Rows<T::Row>> {
        self.list(T::ROWS)
    }
}

impl<T> Rows<T> {
    pub fn new(rows: Vec<Box<RawValue>>) -> Self {
        Self(rows, PhantomData)
    }

    /// The texts of the rows.
    pub fn into_texts(self) -> Vec<Box<RawValue>> {
        self.0
    }

    /// Keeps the first rows.
    pub fn truncate(&mut self, number: usize) {
        self.0.truncate(number);
    }

    /// Keeps the rows that `is_wanted` accepts.
    ///
    /// # Errors
    /// The first one of `is_wanted`.
    pub fn filter(self, mut is_wanted: impl FnMut(T) -> Result<bool>) -> Result<Self>
    where
        T: DeserializeOwned,
    {
        let mut rows = Vec::new();
        for row in self.0 {
            if is_wanted(parse(&row)?)? {
                rows.push(row);
            }
        }
        Ok(Self::new(rows))
    }
}

impl<T: DeserializeOwned> Rows<T> {
    /// Parses the rows one by one.
    ///
    /// # Errors
    /// `Unreachable` for a row that is not of the documented type.
    pub fn read(&self) -> impl Iterator<Item = Result<T>> {
        self.0.iter().map(|row| parse(row))
    }
}

impl<T> Deref for Rows<T> {
    type Target = Vec<Box<RawValue>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<T> From<Rows<T>> for Vec<Box<RawValue>> {
    fn from(rows: Rows<T>) -> Self {
        rows.0
    }
}

impl<T> Extend<Box<RawValue>> for Rows<T> {
    fn extend<I: IntoIterator<Item = Box<RawValue>>>(&mut self, rows: I) {
        self.0.extend(rows);
    }
}

impl<T> IntoIterator for Rows<T> {
    type Item = Reply<T>;
    type IntoIter = std::iter::Map<std::vec::IntoIter<Box<RawValue>>, fn(Box<RawValue>) -> Reply<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter().map(Reply::new)
    }
}

// By hand, since none of it depends on `T`.

impl<T> Clone for Reply<T> {
    fn clone(&self) -> Self {
        Self::new(self.0.clone())
    }
}

impl<T> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Reply").field(&self.text()).finish()
    }
}

impl<'de, T> Deserialize<'de> for Reply<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Box::<RawValue>::deserialize(deserializer).map(Self::new)
    }
}

impl<T> Serialize for Reply<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// Parses the JSON text of a response, or of a part of one.
///
/// # Errors
/// `Unreachable` if it has another shape.
pub fn parse<'a, T: Deserialize<'a>>(text: &'a RawValue) -> Result<T> {
    serde_json::from_str(text.get()).map_err(|error| undocumented(unshaped(&error)))
}

/// The error for a response that is not of the documented type.
pub fn undocumented(why: impl fmt::Display) -> Error {
    Error::new(Kind::Unreachable, format!("the server's response is not as documented: {why}"))
}

/// Why a value is not what it should be; its reader, which recurses, stops at a depth that no real reply has.
pub fn unshaped(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.strip_prefix("recursion limit exceeded") {
        Some(place) => format!("it is nested too deep{place}"),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::types::{DagRunResponse, PoolCollectionResponse, PoolResponse, required};

    #[test]
    fn the_text_survives_untouched() {
        let text = r#"{"z":1.10,"a":1e400,"n":null,"big":123456789012345678901234567890,"u":"\u00e9"}"#;
        let reply: Reply = serde_json::from_slice(text.as_bytes()).unwrap();
        assert_eq!(reply.text(), text);
        assert_eq!(serde_json::to_string(&reply).unwrap(), text);
    }

    #[test]
    fn reading_tolerates_what_is_absent_null_or_new_and_refuses_another_type() {
        let reply = |text: &str| serde_json::from_str::<Reply<DagRunResponse>>(text).unwrap();
        assert_eq!(reply(r#"{"x":1}"#).read().unwrap().state, None);
        assert_eq!(reply(r#"{"state":null,"dag_run_id":"r"}"#).read().unwrap().dag_run_id.as_deref(), Some("r"));
        assert_eq!(reply(r#"{"state":"of a later release"}"#).read().unwrap().state.unwrap(), "of a later release");
        let error = reply(r#"{"state":5}"#).read().unwrap_err();
        assert_eq!(error.kind(), Kind::Unreachable);
        assert!(error.to_string().starts_with("the server's response is not as documented: invalid type"), "{error}");
    }

    #[test]
    fn rows_keep_their_text_and_are_read_as_the_type_of_the_list() {
        let text = r#"{"pools":[{"name":"a","slots":1.0e1},{"name":"b","slots":2}],"total_entries":2}"#;
        let reply: Reply<PoolCollectionResponse> = serde_json::from_str(text).unwrap();
        let rows = reply.rows().unwrap();
        assert_eq!(rows[0].get(), r#"{"name":"a","slots":1.0e1}"#);
        let is_b = |pool: PoolResponse| Ok(required(pool.name, "name")? == "b");
        assert!(rows.read().next().unwrap().is_err(), "a float is no integer");
        let rows = Rows::<PoolResponse>::new(vec![rows[1].clone()]).filter(is_b).unwrap();
        assert_eq!(rows.len(), 1);
        let error = serde_json::from_str::<Reply<PoolCollectionResponse>>("{}").unwrap().rows().err().unwrap();
        assert_eq!(error.to_string(), "the server's response is not as documented: it has no `pools`");
        let error = required(PoolResponse::default().name, "name").unwrap_err();
        assert_eq!(error.to_string(), "the server's response is not as documented: missing field `name`");
    }
}
