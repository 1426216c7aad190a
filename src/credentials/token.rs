//! The token that signs a request.

use std::fmt;

use jiff::Timestamp;
use serde::Deserialize;

use super::claims::Claims;
use crate::error::{Error, Result};
use crate::secret::Secret;

/// Longer than any auth manager's token: the largest known ones (Keycloak's) are about 2 KB.
pub const LONGEST: usize = 16 * 1024;

/// A bearer token. Only [`Token::expose`] shows it; errors and traces mask it.
#[derive(Clone, Eq, PartialEq)]
pub struct Token(Secret);

/// The response of Airflow's `/auth/token`.
#[derive(Deserialize)]
struct TokenResponse {
    access_token: Secret,
}

impl Token {
    /// Reads a token from a file, a pipe or a variable. White space around it is ignored, and the JSON of Airflow's
    /// `/auth/token` is accepted, too. `source` names its origin in errors.
    ///
    /// # Errors
    /// Usage: it is empty, too long, or contains invalid characters. The token is never repeated.
    pub fn read(text: &str, source: &str) -> Result<Self> {
        let text = crate::files::text::without_mark(text).trim_ascii();
        let refuse = |reason: &str| Error::usage(format!("{source}: {reason}"));
        if text.len() > LONGEST {
            return Err(refuse(&format!("the token is longer than {} KiB", LONGEST / 1024)));
        }
        if text.starts_with('{') {
            let response: TokenResponse = serde_json::from_str(text)
                .map_err(|_| refuse("the JSON contains no `access_token` string").hint("pass only the token"))?;
            return Self::read_plain(response.access_token.expose(), source);
        }
        Self::read_plain(text, source)
    }

    /// Anything but visible ASCII could end the header that contains the token, and begin another one.
    fn read_plain(text: &str, source: &str) -> Result<Self> {
        let refuse = |reason: &str| Error::usage(format!("{source}: {reason}"));
        if text.is_empty() {
            return Err(refuse("the token is empty"));
        }
        if text.bytes().any(|byte| byte.is_ascii_whitespace()) {
            let error = refuse("the token contains white space");
            return Err(match text.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("bearer ")) {
                true => error.hint("pass only the token, without `Bearer`"),
                false => error.hint("pass one token on one line"),
            });
        }
        if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(refuse("the token contains invalid characters"));
        }
        Ok(Self(Secret::new(text.to_owned())))
    }

    /// The token itself, for the request and the store.
    pub fn expose(&self) -> &str {
        self.0.expose()
    }

    /// The token's own claims, unverified: only the server can verify them.
    pub fn claims(&self) -> Claims {
        Claims::of(self.expose())
    }

    /// When the token expired by its own claims, if that is certain: clocks may differ by `leeway`.
    pub fn expired_at(&self, now: Timestamp) -> Option<Timestamp> {
        let leeway = jiff::SignedDuration::from_secs(60);
        self.claims().expires.filter(|expires| *expires < now.saturating_sub(leeway).unwrap_or(now))
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

#[cfg(test)]
mod tests {
    use super::super::claims::tests::jwt;
    use super::*;

    fn refused(text: &str) -> String {
        let error = Token::read(text, "standard input").unwrap_err();
        assert_eq!(error.kind(), crate::error::Kind::Usage);
        format!("{error} {}", error.hint_text().unwrap_or_default())
    }

    #[test]
    fn white_space_around_it_is_ignored() {
        for text in ["abc", "abc\n", "abc\r\n", "  abc \n\n", "\u{feff}abc\r\n"] {
            assert_eq!(Token::read(text, "x").unwrap().expose(), "abc");
        }
    }

    #[test]
    fn the_json_of_airflow_is_accepted() {
        assert_eq!(Token::read("{\"access_token\": \"abc\"}\n", "x").unwrap().expose(), "abc");
        assert!(refused("{\"detail\":\"s3cret\"}").contains("no `access_token` string"));
        assert!(refused("{\"access_token\": \"a\\nb\"}").contains("contains white space"));
        assert!(!refused("{\"s3cret\"").contains("s3cret"));
    }

    #[test]
    fn invalid_tokens_are_refused_and_not_shown() {
        for (text, reason) in [
            ("", "the token is empty"),
            (" \n ", "the token is empty"),
            ("s3cret\nX-Other: 1", "on one line"),
            ("Bearer s3cret", "without `Bearer`"),
            ("s3cret\tx", "contains white space"),
            ("s3cret\u{0}", "contains invalid characters"),
            ("s3cret\u{7f}", "contains invalid characters"),
            ("s3crét", "contains invalid characters"),
            (&format!("s3cret{}", "x".repeat(LONGEST)), "longer than 16 KiB"),
        ] {
            let message = refused(text);
            assert!(message.starts_with("standard input: ") && message.contains(reason), "{message}");
            assert!(!message.contains("s3cr"), "{message}");
        }
        assert!(Token::read(&"x".repeat(LONGEST), "x").is_ok());
    }

    #[test]
    fn it_is_never_formatted() {
        let token = Token::read("s3cret", "x").unwrap();
        assert_eq!(format!("{token:?} {token} {:?}", Some(&token)), "[redacted] [redacted] Some([redacted])");
    }

    #[test]
    fn expiry_tolerates_clocks_that_differ() {
        let token = Token::read(&jwt(r#"{"exp":1000}"#), "x").unwrap();
        let at = |second| Timestamp::from_second(second).unwrap();
        assert_eq!(token.expired_at(at(1050)), None);
        assert_eq!(token.expired_at(at(1061)), Some(at(1000)));
        assert_eq!(Token::read("opaque", "x").unwrap().expired_at(at(9_999_999)), None);
    }
}
