//! Secrets in requests, which a server may repeat in its error.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;
use serde_json::Value;
use url::Url;
use zeroize::Zeroizing;

use super::mask::protect;

/// A shorter number under the name of a secret is a count or a time.
const SHORTEST_NUMBER: usize = 8;

/// Protects values in a body (JSON or a form) that are secrets by their names.
pub fn find_in_body(body: &[u8]) {
    match serde_json::from_slice(body) {
        Ok(value) => in_value(None, &value),
        Err(_) => url::form_urlencoded::parse(body).for_each(|(name, value)| in_pair(&name, &value)),
    }
}

/// The same for the query of a URL.
pub fn find_in_query(url: &Url) {
    url.query_pairs().for_each(|(name, value)| in_pair(&name, &value));
}

/// The same for a text that may be a URI with a password, such as the address of a proxy.
pub fn find_in_text(text: &str) {
    in_text(None, text);
}

/// Protects a password, and its `Basic` credentials.
fn protect_login(user: &str, password: &str) {
    protect(password);
    if !password.is_empty() {
        protect(&Zeroizing::new(STANDARD.encode(Zeroizing::new(format!("{user}:{password}")).as_bytes())));
    }
}

fn in_pair(name: &str, value: &str) {
    in_value(Some(name), &Value::String(value.to_owned()));
}

fn in_value(name: Option<&str>, value: &Value) {
    match value {
        Value::String(text) => in_text(name, text),
        Value::Array(items) => items.iter().for_each(|item| in_value(name, item)),
        Value::Object(members) => {
            for (member, value) in members {
                // Everything below the name of a secret is secret, such as in a `keyfile_dict`.
                let name = name.filter(|name| is_secret(name)).unwrap_or(member);
                in_value(Some(name), value);
            }
            // Airflow's variables.
            if let (Some(key), Some(Value::String(text))) = (members.get("key"), members.get("value"))
                && key.as_str().is_some_and(is_secret)
            {
                protect(text);
            }
        }
        Value::Number(number) if name.is_some_and(is_secret) && number.to_string().len() >= SHORTEST_NUMBER => {
            protect(&number.to_string());
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn in_text(name: Option<&str>, text: &str) {
    if name.is_some_and(is_secret) {
        protect(text);
    }
    in_uri(text);
    // The extra of a connection, and variables, can be JSON in a string.
    let trimmed = text.trim_start();
    if trimmed.starts_with(['{', '[']) {
        if let Ok(inner) = serde_json::from_str(trimmed) {
            in_value(name, &inner);
        }
    } else if name == Some("extra") {
        protect(text);
    }
}

/// `scheme://user:password@host`, and the secrets in the query of a connection's URI.
fn in_uri(text: &str) {
    let Some((_, rest)) = text.split_once("://") else { return };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let login = authority.rsplit_once('@').and_then(|(login, _)| login.split_once(':'));
    // A password can contain any of these characters unescaped.
    let loose = rest.rsplit_once('@').and_then(|(login, _)| login.split_once(':'));
    for (user, password) in login.into_iter().chain(loose) {
        protect_login(user, password);
        protect_login(&percent_decode_str(user).decode_utf8_lossy(), &percent_decode_str(password).decode_utf8_lossy());
    }
    if let Some((_, query)) = rest.split_once('?') {
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            match &*name {
                "__extra__" => in_text(Some("extra"), &value),
                name if is_secret(name) => protect(&value),
                _ => {}
            }
        }
    }
}

/// The names that Airflow masks (`DEFAULT_SENSITIVE_FIELDS`), and some more.
pub(super) fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase().replace('-', "_");
    const WORDS: [&str; 15] = [
        "password",
        "passwd",
        "passphrase",
        "secret",
        "token",
        "credential",
        "private_key",
        "api_key",
        "apikey",
        "access_key",
        "authorization",
        "keyfile",
        "service_account",
        "signature",
        "cookie",
    ];
    let is_about_one = ["_type", "_url", "_uri", "_endpoint"].iter().any(|end| name.ends_with(end));
    !is_about_one && (WORDS.iter().any(|word| name.contains(word)) || name == "pwd" || name.ends_with("_pwd"))
}

#[cfg(test)]
mod tests {
    use super::super::mask;
    use super::*;

    #[test]
    fn secrets_are_found_by_their_names() {
        for (body, secret) in [
            (r#"{"password": "of-a-user-1"}"#, "of-a-user-1"),
            (r#"{"client_secret": "of-a-client-1"}"#, "of-a-client-1"),
            (r#"{"actions": [{"entities": [{"password": "of-bulk-1"}]}]}"#, "of-bulk-1"),
            (r#"{"extra": "{\"aws_secret_access_key\": \"of-extra-1\"}"}"#, "of-extra-1"),
            (r#"{"extra": "{\"keyfile_dict\": {\"a\": [\"of-keyfile-1\"]}}"}"#, "of-keyfile-1"),
            (r#"{"extra": "no-json-at-all-1"}"#, "no-json-at-all-1"),
            (r#"{"key": "db_password", "value": "of-a-variable-1"}"#, "of-a-variable-1"),
            (r#"{"key": "dsn", "value": "postgres://u:of-uri-1@h/d"}"#, "of-uri-1"),
            (r#"{"value": "postgres://u:of%2Furi-2@h/d"}"#, "of/uri-2"),
            (r#"{"value": "postgres://u:of/uri-3@h/d"}"#, "of/uri-3"),
            (r#"{"uri": "aws://?__extra__=%7B%22token%22%3A%22of-uri-4%22%7D"}"#, "of-uri-4"),
            (r#"{"conf": {"api_key": "of-conf-1"}}"#, "of-conf-1"),
            (r#"{"password": 123456789012}"#, "123456789012"),
            ("username=ada&password=of+a+form%211", "of a form!1"),
        ] {
            find_in_body(body.as_bytes());
            assert_eq!(mask(&format!("<{secret}>")), "<[redacted]>", "{body}");
        }
        find_in_query(&Url::parse("https://h/?access_token=of-a-query-1&limit=5").unwrap());
        assert_eq!(mask("of-a-query-1"), "[redacted]");
    }

    #[test]
    fn other_values_are_shown() {
        find_in_body(br#"{"host": "a-host-of-tests", "key": "plain", "value": "a-value-of-tests", "port": 5432}"#);
        find_in_body(br#"{"token_url": "https://an-idp-of-tests", "token_type": "of-tests", "max_tokens": 5433}"#);
        let text = "a-host-of-tests plain a-value-of-tests 5432 5433 https://an-idp-of-tests of-tests";
        assert_eq!(mask(text), text);
    }

    #[test]
    fn credentials_are_masked_in_base64() {
        protect_login("mallory", "sesame!1");
        assert_eq!(mask("Basic bWFsbG9yeTpzZXNhbWUhMQ=="), "Basic [redacted]");
    }
}
