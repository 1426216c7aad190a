//! What the server answered, as it answered it.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::error::{Error, Kind, Result};

/// The JSON text of a reply. It stays text so that number spelling, key order, nulls and unknown fields survive.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(transparent)]
pub struct Reply(pub Box<RawValue>);

impl Reply {
    /// The JSON text.
    pub fn text(&self) -> &str {
        self.0.get()
    }

    /// The reply as data, for the output of a change; null for the numbers that no machine type holds.
    pub fn value(&self) -> Value {
        serde_json::from_str(self.text()).unwrap_or(Value::Null)
    }

    /// Reads the few fields that logic needs into a struct of the caller's.
    /// Let every field be optional: older servers lack some, newer ones have others.
    ///
    /// # Errors
    /// `Unreachable` if the reply is not shaped as the caller needs it.
    pub fn view<T: DeserializeOwned>(&self) -> Result<T> {
        serde_json::from_str(self.text()).map_err(|error| {
            Error::new(Kind::Unreachable, format!("the server's reply is not shaped as expected: {}", unshaped(&error)))
        })
    }
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

    #[test]
    fn the_text_survives_untouched() {
        let text = r#"{"z":1.10,"a":1e400,"n":null,"big":123456789012345678901234567890,"u":"\u00e9"}"#;
        let reply: Reply = serde_json::from_slice(text.as_bytes()).unwrap();
        assert_eq!(reply.text(), text);
        assert_eq!(serde_json::to_string(&reply).unwrap(), text);
    }

    #[test]
    fn a_view_tolerates_absence_and_refuses_another_shape() {
        #[derive(Deserialize)]
        struct State {
            state: Option<String>,
        }
        let reply = |text: &str| serde_json::from_str::<Reply>(text).unwrap();
        assert_eq!(reply(r#"{"x":1}"#).view::<State>().unwrap().state, None);
        assert_eq!(reply(r#"{"state":5}"#).view::<State>().err().unwrap().kind(), Kind::Unreachable);
    }
}
