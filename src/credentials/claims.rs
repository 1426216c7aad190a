//! What a JWT says of itself, read without a key: good for telling people, not for deciding anything.

use base64::Engine;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use jiff::Timestamp;
use serde_json::Value;

const BASE64: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The claims that we know; each may be missing, and in a token that is no JWT all are.
#[derive(Debug, Default, Eq, PartialEq)]
pub struct Claims {
    /// Whose token it is: the user's name where the auth manager writes it, else what stands for it (FAB: an id).
    pub subject: Option<String>,
    pub issued: Option<Timestamp>,
    pub expires: Option<Timestamp>,
    /// The token of Keycloak itself that Keycloak's auth manager wraps in Airflow's, and without which Airflow can not
    /// ask Keycloak what the user may do.
    pub wraps_another: bool,
}

impl Claims {
    /// Reads the claims of a token of any kind.
    pub fn of(token: &str) -> Self {
        Self::read(token).unwrap_or_default()
    }

    fn read(token: &str) -> Option<Self> {
        let mut parts = token.split('.');
        let (_header, payload, _signature) = (parts.next()?, parts.next()?, parts.next()?);
        let claims: Value = serde_json::from_slice(&BASE64.decode(payload).ok()?).ok()?;
        // Seen on the Simple, FAB and AWS auth managers: `sub`; on Keycloak's: `name` and `user_id`.
        let subject = ["sub", "name", "user_id"].iter().find_map(|key| text(claims.get(key)?));
        let expires = moment(&claims, "exp");
        let wrapped = claims.get("access_token").and_then(Value::as_str);
        // Once the inner one is over, the outer one is of no use, whatever it says.
        let inner = wrapped.and_then(|token| Self::read(token)?.expires);
        Some(Self {
            subject,
            issued: moment(&claims, "iat"),
            expires: [expires, inner].into_iter().flatten().min(),
            wraps_another: wrapped.is_some(),
        })
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// RFC 7519 has seconds since 1970, perhaps with a fraction.
fn moment(claims: &Value, key: &str) -> Option<Timestamp> {
    let seconds = claims.get(key)?.as_f64()?;
    #[expect(clippy::cast_possible_truncation, reason = "out of range becomes the ends of i64, which jiff refuses")]
    Timestamp::from_second(seconds as i64).ok()
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// An unsigned JWT with these claims.
    pub fn jwt(claims: &str) -> String {
        format!("{}.{}.sig", BASE64.encode("{\"alg\":\"none\"}"), BASE64.encode(claims))
    }

    #[test]
    fn a_token_tells_whose_it_is_and_how_long() {
        let claims = Claims::of(&jwt(r#"{"sub":"admin","iat":1763769600,"exp":1763856000.9,"role":"ADMIN"}"#));
        assert_eq!(claims.subject.as_deref(), Some("admin"));
        assert_eq!(claims.issued.unwrap().to_string(), "2025-11-22T00:00:00Z");
        assert_eq!(claims.expires.unwrap().to_string(), "2025-11-23T00:00:00Z");
    }

    #[test]
    fn other_auth_managers_name_people_otherwise() {
        assert_eq!(Claims::of(&jwt(r#"{"sub":7}"#)).subject.as_deref(), Some("7"));
        assert_eq!(Claims::of(&jwt(r#"{"user_id":"u1","name":"Ann"}"#)).subject.as_deref(), Some("Ann"));
        assert_eq!(Claims::of(&jwt(r#"{"sub":null,"user_id":"u1"}"#)).subject.as_deref(), Some("u1"));
    }

    #[test]
    fn a_token_within_the_token_may_end_sooner() {
        let inner = jwt(r#"{"exp":1000}"#);
        let claims = Claims::of(&jwt(&format!(r#"{{"exp":2000,"access_token":"{inner}"}}"#)));
        assert_eq!(claims.expires, Some(Timestamp::from_second(1000).unwrap()));
        assert!(claims.wraps_another);
        let opaque = Claims::of(&jwt(r#"{"exp":2000,"access_token":"opaque"}"#));
        assert_eq!(opaque.expires, Some(Timestamp::from_second(2000).unwrap()));
    }

    #[test]
    fn base64_may_be_padded_or_not() {
        let padded = BASE64.encode(r#"{"sub":"abc"}"#);
        let bare = padded.trim_end_matches('=');
        assert_ne!(padded, bare);
        assert_eq!(Claims::of(&format!("h.{padded}.s")), Claims::of(&format!("h.{bare}.s")));
        assert!(Claims::of(&format!("h.{bare}.s")).subject.is_some());
    }

    #[test]
    fn whatever_else_it_is_it_says_nothing() {
        for token in ["", "opaque", "a.b", "a.b.c", "..", "a.!!!.c", &jwt("[]"), &jwt("5"), &jwt("{"), &jwt("{}")] {
            assert_eq!(Claims::of(token), Claims::default(), "{token}");
        }
        for exp in [r#""soon""#, "1e300", "-1e300", "null", "[]", "9223372036854775807"] {
            assert_eq!(Claims::of(&jwt(&format!("{{\"exp\":{exp}}}"))).expires, None, "{exp}");
        }
    }
}
