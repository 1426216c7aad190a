//! The types of responses and request bodies, generated from the OpenAPI documents.
//!
//! Reading a response never fails for what it lacks or has in addition: servers of other releases differ. Use
//! [`required`] for a property that the caller cannot do without.

#![allow(dead_code, reason = "generated for every operation, used by some")]
#![allow(clippy::doc_markdown, clippy::struct_excessive_bools, reason = "generated from Airflow's descriptions")]

use std::fmt;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::Body;
use super::reply::{Collection, undocumented};
use crate::error::{Error, Result};

include!(concat!(env!("OUT_DIR"), "/client_types.rs"));

/// The types of the FAB auth manager's document.
pub mod fab {
    use serde::{Deserialize, Serialize};

    use crate::api::reply::Collection;

    include!(concat!(env!("OUT_DIR"), "/fab_types.rs"));
}

/// The value of a property that the document promises.
///
/// # Errors
/// `Unreachable` if the response lacks it.
pub fn required<T>(value: Option<T>, property: &'static str) -> Result<T> {
    Ok(promised(value, property)?)
}

/// As [`required`], for `TryFrom` of a generated type, which serde uses as well.
///
/// # Errors
/// If the response lacks it.
pub fn promised<T>(value: Option<T>, property: &'static str) -> Result<T, Missing> {
    value.ok_or(Missing(property))
}

/// The name of a property that a response lacks.
#[derive(Clone, Copy, Debug)]
pub struct Missing(&'static str);

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "missing field `{}`", self.0)
    }
}

impl From<Missing> for Error {
    fn from(missing: Missing) -> Self {
        undocumented(missing)
    }
}
