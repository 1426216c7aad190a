//! The token that signs a request.

use std::fmt;

use jiff::Timestamp;
use serde::Deserialize;

use super::claims::Claims;
use crate::error::{Error, Result};
use crate::secret::Secret;

/// No auth manager's token comes near this: the largest known (Keycloak's) are about 2 KB.
pub const LONGEST: usize = 16 * 1024;

/// A bearer token. It never shows itself, except through [`Token::expose`]; errors and traces mask it.
#[derive(Clone, Eq, PartialEq)]
pub struct Token(Secret);

/// What Airflow's `/auth/token` answers.
#[derive(Deserialize)]
struct Answer {
    access_token: Secret,
}

impl Token {
    /// Reads a token as it comes from a file, a pipe or a variable: white space around it does not count, and the
    /// JSON that Airflow's `/auth/token` answers is understood too. `source` names where it comes from in errors.
    ///
    /// # Errors
    /// Usage: it is empty, too long, or has characters that no token has. The token is never repeated.
    pub fn read(text: &str, source: &str) -> Result<Self> {
        let text = crate::files::text::without_mark(text).trim_ascii();
        let refuse = |reason: &str| Error::usage(format!("{source}: {reason}"));
        if text.len() > LONGEST {
            return Err(refuse(&format!("the token is longer than {} KiB", LONGEST / 1024)));
        }
        if text.starts_with('{') {
            let answer: Answer = serde_json::from_str(text).map_err(|_| {
                refuse("this is JSON, but not with an `access_token` as text").hint("give the token alone")
            })?;
            return Self::read_plain(answer.access_token.expose(), source);
        }
        Self::read_plain(text, source)
    }

    /// Anything but visible ASCII could end the header that the token goes into and begin another one.
    fn read_plain(text: &str, source: &str) -> Result<Self> {
        let refuse = |reason: &str| Error::usage(format!("{source}: {reason}"));
        if text.is_empty() {
            return Err(refuse("there is no token"));
        }
        if text.bytes().any(|byte| byte.is_ascii_whitespace()) {
            let error = refuse("there is white space within the token");
            return Err(match text.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("bearer ")) {
                true => error.hint("give the token alone, without `Bearer`"),
                false => error.hint("give one token, in one line"),
            });
        }
        if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(refuse("there are characters in it that no token has"));
        }
        Ok(Self(Secret::new(text.to_owned())))
    }

    /// The token itself, for the request and the store.
    pub fn expose(&self) -> &str {
        self.0.expose()
    }

    /// What the token says of itself, unverified: only the server knows whether it is true.
    pub fn claims(&self) -> Claims {
        Claims::of(self.expose())
    }

    /// Whether the token says that it has expired, for good: clocks may differ by as much as `leeway`.
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
    fn white_space_around_it_does_not_count() {
        for text in ["abc", "abc\n", "abc\r\n", "  abc \n\n", "\u{feff}abc\r\n"] {
            assert_eq!(Token::read(text, "x").unwrap().expose(), "abc");
        }
    }

    #[test]
    fn what_airflow_answers_is_understood() {
        assert_eq!(Token::read("{\"access_token\": \"abc\"}\n", "x").unwrap().expose(), "abc");
        assert!(refused("{\"detail\":\"s3cret\"}").contains("not with an `access_token`"));
        assert!(refused("{\"access_token\": \"a\\nb\"}").contains("white space within"));
        assert!(!refused("{\"s3cret\"").contains("s3cret"));
    }

    #[test]
    fn what_is_no_token_is_refused_and_not_repeated() {
        for (text, reason) in [
            ("", "there is no token"),
            (" \n ", "there is no token"),
            ("s3cret\nX-Other: 1", "in one line"),
            ("Bearer s3cret", "without `Bearer`"),
            ("s3cret\tx", "white space within"),
            ("s3cret\u{0}", "characters in it that no token has"),
            ("s3cret\u{7f}", "characters in it that no token has"),
            ("s3crét", "characters in it that no token has"),
            (&format!("s3cret{}", "x".repeat(LONGEST)), "longer than 16 KiB"),
        ] {
            let message = refused(text);
            assert!(message.starts_with("standard input: ") && message.contains(reason), "{message}");
            assert!(!message.contains("s3cr"), "{message}");
        }
        assert!(Token::read(&"x".repeat(LONGEST), "x").is_ok());
    }

    #[test]
    fn it_never_shows_itself() {
        let token = Token::read("s3cret", "x").unwrap();
        assert_eq!(format!("{token:?} {token} {:?}", Some(&token)), "[redacted] [redacted] Some([redacted])");
    }

    #[test]
    fn expiry_leaves_room_for_clocks_that_differ() {
        let token = Token::read(&jwt(r#"{"exp":1000}"#), "x").unwrap();
        let at = |second| Timestamp::from_second(second).unwrap();
        assert_eq!(token.expired_at(at(1050)), None);
        assert_eq!(token.expired_at(at(1061)), Some(at(1000)));
        assert_eq!(Token::read("opaque", "x").unwrap().expired_at(at(9_999_999)), None);
    }
}
