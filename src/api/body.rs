//! Request bodies.

use bytes::Bytes;
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};
use zeroize::{Zeroize, Zeroizing};

use crate::error::{Error, Result};

/// A request body, or a part of one: JSON text that is sent unchanged, as the user wrote it.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct Body(Box<RawValue>);

impl Body {
    /// The JSON of any value.
    ///
    /// # Errors
    /// `Usage` if the value cannot be JSON, such as a map whose keys are not strings.
    pub fn of<T: Serialize + ?Sized>(value: &T) -> Result<Self> {
        to_raw_value(value).map(Self).map_err(|error| Error::usage(format!("the body cannot be JSON: {error}")))
    }

    /// JSON text that the user gave.
    ///
    /// # Errors
    /// `Usage`, with the line and column of the first mistake.
    pub fn from_json(text: impl Into<String>) -> Result<Self> {
        let text = text.into();
        if text.trim().is_empty() {
            return Err(Error::usage("the JSON body is empty"));
        }
        RawValue::from_string(text).map(Self).map_err(|error| Error::usage(format!("invalid JSON: {error}")))
    }

    /// The JSON text.
    pub fn text(&self) -> &str {
        self.0.get()
    }

    /// A copy of the JSON text, zeroized when it is dropped.
    pub fn bytes(&self) -> Bytes {
        Bytes::from_owner(Zeroizing::new(self.text().as_bytes().to_vec()))
    }
}

impl Default for Body {
    /// JSON null.
    fn default() -> Self {
        Self(RawValue::NULL.to_owned())
    }
}

impl Drop for Body {
    /// It may contain passwords.
    fn drop(&mut self) {
        let text = std::mem::replace(&mut self.0, RawValue::NULL.to_owned());
        Box::<str>::from(text).zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;

    #[test]
    fn text_is_sent_as_written() {
        let body = Body::from_json(" {\"b\": 1.0,\n \"a\": 100000000000000000000} ").unwrap();
        assert_eq!(serde_json::to_string(&body).unwrap(), body.text());
        assert_eq!(body.text(), "{\"b\": 1.0,\n \"a\": 100000000000000000000}");
    }

    #[test]
    fn a_fault_is_named_with_its_place() {
        let error = Body::from_json("{\"a\": 1,\n \"b\": }").unwrap_err();
        assert_eq!(error.kind(), Kind::Usage);
        assert_eq!(error.to_string(), "invalid JSON: expected value at line 2 column 7");
    }

    #[test]
    fn nothing_and_too_much_are_refused() {
        assert_eq!(Body::from_json("  \n").unwrap_err().to_string(), "the JSON body is empty");
        assert!(Body::from_json("{} {}").unwrap_err().to_string().contains("trailing characters at line 1"));
    }

    #[test]
    fn values_become_json() {
        assert_eq!(Body::of(&[("a", 1)]).unwrap().text(), r#"[["a",1]]"#);
    }
}
