//! The server's cookies during one sign-in. The browser never gets them: `Secure`, `Path` and `Domain` would be wrong
//! for our address, and the browser cannot leak what it doesn't have. The jar exists for minutes and for one server, so
//! only names and values matter.

use std::collections::BTreeMap;

use http::header::{HeaderMap, HeaderValue, SET_COOKIE};

use crate::secret::protect;

#[derive(Default)]
pub struct Jar(BTreeMap<String, String>);

impl Jar {
    /// Applies the cookies that a response sets and removes.
    pub fn store(&mut self, headers: &HeaderMap) {
        for line in headers.get_all(SET_COOKIE).iter().filter_map(|value| value.to_str().ok()) {
            let mut parts = line.split(';').map(str::trim);
            let Some((name, value)) = parts.next().and_then(|pair| pair.split_once('=')) else { continue };
            if value.is_empty() || parts.any(is_removal) {
                self.0.remove(name);
            } else {
                protect(value);
                self.0.insert(name.to_owned(), value.to_owned());
            }
        }
    }

    /// The header for the next request, if there are cookies.
    pub fn header(&self) -> Option<HeaderValue> {
        let line: Vec<String> = self.0.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if line.is_empty() {
            return None;
        }
        let mut value = HeaderValue::from_str(&line.join("; ")).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    /// The token that a server sets as a cookie (FAB, and the Simple auth manager if every user is an admin): a JWT,
    /// which has three parts.
    pub fn token(&self) -> Option<&str> {
        let value = self.0.get("_token")?;
        (value.split('.').count() == 3 && !value.split('.').any(str::is_empty)).then_some(value)
    }
}

/// Servers remove a cookie by an age of zero, or by a date in the past.
fn is_removal(attribute: &str) -> bool {
    let Some((name, value)) = attribute.split_once('=') else { return false };
    match name.to_ascii_lowercase().as_str() {
        "max-age" => value.trim().parse::<i64>().is_ok_and(|seconds| seconds <= 0),
        "expires" => value.contains("1970"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jar(lines: &[&str]) -> Jar {
        let mut jar = Jar::default();
        for line in lines {
            jar.store(&HeaderMap::from_iter([(SET_COOKIE, line.parse().unwrap())]));
        }
        jar
    }

    #[test]
    fn cookies_are_stored_replaced_and_removed() {
        let header = |lines: &[&str]| jar(lines).header().map(|value| value.to_str().unwrap().to_owned());
        assert_eq!(header(&["session=a=b; Path=/; HttpOnly", "csrf=1"]).as_deref(), Some("csrf=1; session=a=b"));
        assert_eq!(header(&["session=a", "session=b; Secure"]).as_deref(), Some("session=b"));
        for removal in
            ["session=; Path=/", "session=x; Max-Age=0", "session=x; expires=Thu, 01 Jan 1970 00:00:00 GMT", "nonsense"]
        {
            assert_eq!(header(&["session=a; Max-Age=60", removal]).is_none(), removal != "nonsense", "{removal}");
        }
    }

    #[test]
    fn a_token_has_three_parts() {
        assert_eq!(jar(&["_token=aaa.bbb.ccc; Path=/"]).token(), Some("aaa.bbb.ccc"));
        for other in ["_token=aaa.bbb", "_token=\"\"", "_token=..", "token=a.b.c", "_token=a.b.c; Max-Age=0"] {
            assert_eq!(jar(&[other]).token(), None, "{other}");
        }
    }
}
