//! Errors of filters that do not compile.

use std::borrow::Cow;

use jaq_core::{compile, load};

use crate::error::Error;

/// The number of characters of a faulty value that an error quotes.
const QUOTED: usize = 200;

/// The fault, and the part of the code where it is.
type Faults<'a> = Vec<(String, &'a str)>;

pub(super) fn of_load(code: &str, errors: load::Errors<&str, ()>) -> Error {
    let faults = errors.into_iter().flat_map(|(_, error)| match error {
        load::Error::Io(faults) => {
            faults.into_iter().map(|(path, reason)| (format!("cannot include `{path}`: {reason}"), path)).collect()
        }
        load::Error::Lex(faults) => faults.into_iter().map(|(wanted, rest)| (lexer_reason(&wanted), rest)).collect(),
        load::Error::Parse(faults) => faults
            .into_iter()
            .map(|(wanted, found)| (format!("expected {}", wanted.as_str()), found))
            .collect::<Vec<_>>(),
    });
    invalid(code, faults.collect())
}

pub(super) fn of_compile(code: &str, errors: compile::Errors<&str, ()>) -> Error {
    let faults = errors.into_iter().flat_map(|(_, faults)| faults);
    invalid(code, faults.map(|(name, kind)| (format!("there is no {} `{name}`", kind.as_str()), name)).collect())
}

fn lexer_reason(wanted: &load::lex::Expect<&str>) -> String {
    match wanted {
        load::lex::Expect::Token => "unexpected text".to_owned(),
        wanted => format!("expected {}", wanted.as_str()),
    }
}

fn invalid(code: &str, faults: Faults<'_>) -> Error {
    let Some((reason, part)) = faults.into_iter().next() else {
        return Error::usage("invalid --jq filter");
    };
    let start = (part.as_ptr() as usize).wrapping_sub(code.as_ptr() as usize);
    let place = match code.get(..start) {
        Some(before) if start < code.len() => {
            format!("at character {}: `{}`", before.chars().count() + 1, shortened(&code[start..]))
        }
        _ => "at its end".to_owned(),
    };
    Error::usage(format!("invalid --jq filter: {reason} {place}"))
}

/// The beginning of a long text.
pub(super) fn shortened(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(QUOTED) {
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
        None => Cow::Borrowed(text),
    }
}
