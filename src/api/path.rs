//! URLs of requests: the server's base URL, ids in a path, paths that users type.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};
use reqwest::Url;

use crate::error::{Error, Result};

/// The path of Airflow's own operations (openapi.yaml).
const API: &str = "api/v2";

/// The path of the FAB auth manager's operations (openapi/fab.yaml).
const FAB: &str = "auth/fab/v1";

/// The characters that are not encoded in a path segment (RFC 3986, 2.3).
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// An id encoded as one path segment.
pub fn segment(id: &str) -> PercentEncode<'_> {
    utf8_percent_encode(id, ESCAPED)
}

/// The base URL, with one `/` at its end.
///
/// Drops a trailing `/api/v2`, which people copy from the documentation.
///
/// # Errors
/// `Usage` for anything but an http or https URL without user name, query and fragment.
pub(super) fn base(url: &Url) -> Result<Url> {
    let refuse = |why: &str| Err(Error::usage(format!("the URL of the server {why}")));
    if !matches!(url.scheme(), "http" | "https") {
        return refuse(&format!("must start with http:// or https://, not {}:", url.scheme()));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("must not contain a user name or password");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return refuse("must end before any ? or #");
    }
    let path = url.path().trim_end_matches('/');
    let path = path.strip_suffix("/api/v2").unwrap_or(path);
    let mut base = url.clone();
    base.set_path(&format!("{path}/"));
    Ok(base)
}

/// Checks an id that becomes one path segment.
///
/// # Errors
/// `Usage` for ids that a path cannot contain: an empty one, `.` and `..` would address another resource (dangerous with
/// DELETE), since URL syntax removes such segments in any spelling; a backslash counts as `/` in http URLs.
pub fn path_argument(value: &str) -> Result<&str> {
    match value {
        "" => Err(Error::usage("a name is empty")),
        "." | ".." => Err(Error::usage(format!("the name `{value}` cannot be part of a URL"))),
        _ if value.contains('\\') => {
            Err(Error::usage(format!("the name `{value}` contains a backslash, which cannot be part of a URL path")))
        }
        _ => Ok(value),
    }
}

/// The URL of a path that the user typed, see [`below`], or of a whole URL on the server's origin. Both may have a query.
///
/// # Errors
/// `Usage` for another origin, and for text that URL syntax would change: `.` and `..` segments, backslashes, control
/// characters, a fragment.
pub(super) fn resolve(base: &Url, typed: &str) -> Result<Url> {
    let refuse = |why: &str| Err(Error::usage(format!("the path `{typed}` {why}")));
    if typed.is_empty() {
        return Err(Error::usage("the path is empty"));
    }
    if typed.contains('\\') || typed.contains(char::is_control) {
        return refuse("contains a backslash or a control character");
    }
    if typed.contains('#') {
        return refuse("contains a `#`; write %23 if it is part of a name");
    }
    let (path, query) = typed.split_once('?').map_or((typed, None), |(path, query)| (path, Some(query)));
    if path.split('/').any(is_dots) {
        return refuse("contains a `.` or `..` segment");
    }
    let mut url = if path.starts_with("http://") || path.starts_with("https://") {
        match Url::parse(path) {
            Ok(url) if url.origin() == base.origin() && url.username().is_empty() && url.password().is_none() => url,
            Ok(_) => return refuse(&format!("is not on the server {}", base.origin().ascii_serialization())),
            Err(error) => return refuse(&format!("is not a URL: {error}")),
        }
    } else {
        let mut url = base.clone();
        url.set_path(&format!("{}{}", base.path(), below(path)));
        url
    };
    url.set_query(query);
    Ok(url)
}

/// The path below the base URL, without a leading slash: `dags` and `api/v2/dags` are paths of Airflow's API,
/// `auth/fab/v1/users` is one of the FAB auth manager's, and `/api/v2/dags` is taken as it is.
pub fn below(path: &str) -> String {
    match path.strip_prefix('/') {
        Some(rest) => rest.to_owned(),
        None if [API, FAB].iter().any(|api| is_at_or_below(path, api)) => path.to_owned(),
        None => format!("{API}/{path}"),
    }
}

fn is_at_or_below(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether URL syntax removes this segment, see the URL standard's "single-dot" and "double-dot" segments.
fn is_dots(segment: &str) -> bool {
    matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;

    fn base_of(url: &str) -> Result<String> {
        base(&Url::parse(url).unwrap()).map(|url| url.to_string())
    }

    fn resolved(typed: &str) -> String {
        let base = Url::parse("https://host/team-a/").unwrap();
        resolve(&base, typed).map_or_else(|error| format!("{:?}: {error}", error.kind()), |url| url.to_string())
    }

    #[test]
    fn base_urls_end_in_one_slash() {
        assert_eq!(base_of("https://host").unwrap(), "https://host/");
        assert_eq!(base_of("https://host:8443/team-a//").unwrap(), "https://host:8443/team-a/");
        assert_eq!(base_of("http://host/team-a/api/v2/").unwrap(), "http://host/team-a/");
        assert_eq!(base_of("http://host/api/v2").unwrap(), "http://host/");
    }

    #[test]
    fn odd_base_urls_are_refused() {
        for (url, why) in [
            ("ftp://host", "http:// or https://"),
            ("mailto:me@host", "http:// or https://"),
            ("https://me:secret@host", "user name or password"),
            ("https://host/?a=b", "before any ?"),
        ] {
            let error = base_of(url).unwrap_err();
            assert_eq!(error.kind(), Kind::Usage);
            assert!(error.to_string().contains(why), "{url}: {error}");
            assert!(!error.to_string().contains("secret"));
        }
    }

    #[test]
    fn ids_that_a_url_would_swallow_are_refused() {
        for id in ["", ".", "..", "a\\..\\b"] {
            assert_eq!(path_argument(id).unwrap_err().kind(), Kind::Usage, "{id:?}");
        }
        for id in ["...", "a.b", "a/b", "%2e%2e", "ä ö", "a\tb"] {
            assert_eq!(path_argument(id).unwrap(), id);
        }
    }

    #[test]
    fn typed_paths_lie_below_the_api() {
        for typed in ["dags", "api/v2/dags", "/api/v2/dags", "https://host/team-a/api/v2/dags"] {
            assert_eq!(resolved(typed), "https://host/team-a/api/v2/dags", "{typed}");
        }
        for typed in ["auth/fab/v1/users", "/auth/fab/v1/users"] {
            assert_eq!(resolved(typed), "https://host/team-a/auth/fab/v1/users", "{typed}");
        }
        assert_eq!(resolved("/auth/token"), "https://host/team-a/auth/token");
        assert_eq!(resolved("dags?limit=5&tags=a%20b"), "https://host/team-a/api/v2/dags?limit=5&tags=a%20b");
        assert_eq!(resolved("pools/my pool"), "https://host/team-a/api/v2/pools/my%20pool");
    }

    #[test]
    fn typed_paths_that_would_change_their_meaning_are_refused() {
        for typed in ["dags/../pools", "dags/%2E%2e", "./dags", "dags\\pools", "dags\n", "dags#x", ""] {
            assert!(resolved(typed).starts_with("Usage: "), "{typed:?}: {}", resolved(typed));
        }
        for typed in ["http://host/team-a/api/v2/dags", "https://host:444/", "https://me@host/", "https://other/"] {
            assert!(resolved(typed).contains("is not on the server https://host"), "{typed}: {}", resolved(typed));
        }
    }
}
