//! The claims of a JWT, read without a key: for information, never for a decision.

use base64::Engine;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use jiff::Timestamp;
use serde_json::Value;

const BASE64: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The claims that we use. Each may be missing; in a token that is not a JWT, all are.
#[derive(Debug, Default, Eq, PartialEq)]
pub struct Claims {
    /// The token's user: the name if the auth manager includes it, otherwise an identifier (FAB: an id).
    pub subject: Option<String>,
    pub issued: Option<Timestamp>,
    pub expires: Option<Timestamp>,
    /// Keycloak's own token, which Keycloak's auth manager wraps in Airflow's. Without it, Airflow cannot ask Keycloak
    /// for the user's permissions.
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
        // Seen with the Simple, FAB and AWS auth managers: `sub`; with Keycloak's: `name` and `user_id`.
        let subject = ["sub", "name", "user_id"].iter().find_map(|key| text(claims.get(key)?));
        let expires = moment(&claims, "exp");
        let wrapped = claims.get("access_token").and_then(Value::as_str);
        // Once the inner token has expired, the outer one is useless, whatever its claims.
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

/// In RFC 7519, seconds since 1970, possibly with a fraction.
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
    fn a_token_has_a_user_and_an_expiry() {
        let claims = Claims::of(&jwt(r#"{"sub":"admin","iat":1763769600,"exp":1763856000.9,"role":"ADMIN"}"#));
        assert_eq!(claims.subject.as_deref(), Some("admin"));
        assert_eq!(claims.issued.unwrap().to_string(), "2025-11-22T00:00:00Z");
        assert_eq!(claims.expires.unwrap().to_string(), "2025-11-23T00:00:00Z");
    }

    #[test]
    fn other_auth_managers_use_other_claims_for_the_user() {
        assert_eq!(Claims::of(&jwt(r#"{"sub":7}"#)).subject.as_deref(), Some("7"));
        assert_eq!(Claims::of(&jwt(r#"{"user_id":"u1","name":"Ann"}"#)).subject.as_deref(), Some("Ann"));
        assert_eq!(Claims::of(&jwt(r#"{"sub":null,"user_id":"u1"}"#)).subject.as_deref(), Some("u1"));
    }

    #[test]
    fn a_wrapped_token_can_expire_sooner() {
        let inner = jwt(r#"{"exp":1000}"#);
        let claims = Claims::of(&jwt(&format!(r#"{{"exp":2000,"access_token":"{inner}"}}"#)));
        assert_eq!(claims.expires, Some(Timestamp::from_second(1000).unwrap()));
        assert!(claims.wraps_another);
        let opaque = Claims::of(&jwt(r#"{"exp":2000,"access_token":"opaque"}"#));
        assert_eq!(opaque.expires, Some(Timestamp::from_second(2000).unwrap()));
    }

    #[test]
    fn base64_can_be_padded_or_not() {
        let padded = BASE64.encode(r#"{"sub":"abc"}"#);
        let bare = padded.trim_end_matches('=');
        assert_ne!(padded, bare);
        assert_eq!(Claims::of(&format!("h.{padded}.s")), Claims::of(&format!("h.{bare}.s")));
        assert!(Claims::of(&format!("h.{bare}.s")).subject.is_some());
    }

    #[test]
    fn anything_else_has_no_claims() {
        for token in ["", "opaque", "a.b", "a.b.c", "..", "a.!!!.c", &jwt("[]"), &jwt("5"), &jwt("{"), &jwt("{}")] {
            assert_eq!(Claims::of(token), Claims::default(), "{token}");
        }
        for exp in [r#""soon""#, "1e300", "-1e300", "null", "[]", "9223372036854775807"] {
            assert_eq!(Claims::of(&jwt(&format!("{{\"exp\":{exp}}}"))).expires, None, "{exp}");
        }
    }
}
