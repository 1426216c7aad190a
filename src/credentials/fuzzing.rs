//! Fuzz targets for tokens and for the file that contains them.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::claims::Claims;
pub use super::store::fuzzing::credentials;
use super::token::Token;
use crate::fuzzing::text;
use crate::output::fuzzing::assert_showable;

/// The claims of any token: of the text itself, and of a JWT with it as the payload.
pub fn claims(data: &[u8]) {
    let Some(text) = text(data) else { return };
    Claims::of(text);
    let token = format!("e30.{}.c2ln", URL_SAFE_NO_PAD.encode(text));
    let claims = Claims::of(&token);
    let wrapped = format!(r#"{{"exp":2000000000,"access_token":"{token}"}}"#);
    let outer = Claims::of(&format!("e30.{}.c2ln", URL_SAFE_NO_PAD.encode(wrapped)));
    assert!(outer.wraps_another && outer.expires.is_some());
    assert!(claims.expires.is_none() || outer.expires <= claims.expires);
}

/// A valid token can be part of a header; an invalid one is not repeated.
pub fn token(data: &[u8]) {
    let Some(text) = text(data) else { return };
    match Token::read(text, "standard input") {
        Ok(token) => {
            assert!(!token.expose().is_empty() && token.expose().bytes().all(|byte| byte.is_ascii_graphic()));
            assert!(text.trim_ascii().starts_with('{') || token.expose() == text.trim_ascii());
            assert_eq!(format!("{token:?} {token}"), "[redacted] [redacted]");
        }
        Err(error) => assert_showable(&error, 0),
    }
}
