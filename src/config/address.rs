//! The base URL of an Airflow server, in the forms that people paste.

use std::net::IpAddr;

use url::{Host, Url};

use crate::error::{Error, Result};

/// Paths of pages and of the API that people paste: everything from here on is below the base URL.
const KNOWN_ENDS: [&str; 4] = ["/api/v2", "/home", "/login", "/auth/login"];

/// The URL without user name, password and query.
fn without_user(url: &Url) -> String {
    let mut url = url.clone();
    // Fails only for URLs that cannot contain them.
    let _ = url.set_username("").and_then(|()| url.set_password(None));
    url.set_query(None);
    text(&url).to_owned()
}

/// Parses a base URL. Its path is kept; trailing slashes, and what a browser or the API's documentation adds, are
/// removed.
///
/// # Errors
/// Usage: not a complete http or https URL, or one with credentials or a query. These are never repeated.
pub fn parse_url(given: &str) -> Result<Url> {
    let given = given.trim();
    if !given.contains("://") {
        return Err(incomplete(given));
    }
    let mut url =
        Url::parse(given).map_err(|reason| Error::usage(format!("this is not a URL: {reason}")).hint(EXAMPLE))?;
    if !matches!(url.scheme(), "http" | "https") {
        let scheme = url.scheme();
        return Err(Error::usage(format!(
            "the URL of an Airflow server starts with https:// or http://, not {scheme}://"
        )));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Error::usage("the URL contains a user name or password").hint(format!(
            "use the URL without them: {}",
            crate::error::command_line::command(
                &format!("auth login --url {}", crate::error::command_line::quoted(&without_user(&url))),
                &[]
            )
        )));
    }
    if url.query().is_some() {
        return Err(Error::usage(format!("the URL of {} has a query (`?…`): use the base URL", host(&url))));
    }
    url.set_fragment(None);
    let path = base_path(url.path()).to_owned();
    url.set_path(&path);
    Ok(url)
}

const EXAMPLE: &str = "for example https://airflow.example.com or http://localhost:8080";

/// The URL as text, without the slash that `Url` adds to a host.
pub fn text(url: &Url) -> &str {
    url.as_str().trim_end_matches('/')
}

/// Whether requests to this URL stay on this machine.
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => is_local_name(name),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => IpAddr::V6(address).to_canonical().is_loopback(),
        None => false,
    }
}

fn is_local_name(name: &str) -> bool {
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    name == "localhost" || name.ends_with(".localhost")
}

fn host(url: &Url) -> &str {
    url.host_str().unwrap_or_default()
}

fn base_path(path: &str) -> &str {
    let mut path = path.trim_end_matches('/');
    if let Some(at) = path.find("/api/v2/") {
        path = path[..at].trim_end_matches('/');
    }
    // The longest first, so that an end is removed as a whole. A stored URL is parsed again, so no end may be left.
    while let Some(end) = KNOWN_ENDS.iter().filter(|end| path.ends_with(**end)).max_by_key(|end| end.len()) {
        path = path[..path.len() - end.len()].trim_end_matches('/');
    }
    path
}

/// Guessing the scheme would decide whether a token is sent encrypted, so the user must set it.
fn incomplete(given: &str) -> Error {
    let error = Error::usage("the URL is not complete: it must start with https:// or http://");
    let guess = |scheme: &str| Url::parse(&format!("{scheme}://{given}")).ok();
    match guess("https") {
        Some(url) if url.username().is_empty() && url.password().is_none() && url.query().is_none() => {
            let url = if is_loopback(&url) { guess("http").unwrap_or(url) } else { url };
            error.hint(format!("did you mean {}?", text(&url)))
        }
        _ => error.hint(EXAMPLE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(given: &str) -> String {
        text(&parse_url(given).unwrap()).to_owned()
    }

    fn refused(given: &str) -> (String, String) {
        let error = parse_url(given).unwrap_err();
        assert_eq!(error.kind(), crate::error::Kind::Usage);
        (error.to_string(), error.hint_text().unwrap_or_default().to_owned())
    }

    #[test]
    fn pasted_urls_become_the_base_url() {
        for (pasted, base) in [
            ("https://air.example.com", "https://air.example.com"),
            (" https://air.example.com/// ", "https://air.example.com"),
            ("HTTPS://Air.Example.com:443/team/a/", "https://air.example.com/team/a"),
            ("http://localhost:8080/api/v2", "http://localhost:8080"),
            ("http://localhost:8080/team/api/v2/dags/x", "http://localhost:8080/team"),
            ("http://[::1]:8080/home", "http://[::1]:8080"),
            ("https://a.example.com/team/auth/login/", "https://a.example.com/team"),
            ("https://a.example.com/login#top", "https://a.example.com"),
            ("https://a.example.com/team/home/api/v2/", "https://a.example.com/team"),
            ("https://a.example.com/apis/v2x", "https://a.example.com/apis/v2x"),
            ("https://a.example.com/my-home", "https://a.example.com/my-home"),
        ] {
            assert_eq!(read(pasted), base, "{pasted}");
        }
    }

    #[test]
    fn a_missing_scheme_is_suggested_and_not_assumed() {
        assert_eq!(refused("localhost:8080").1, "did you mean http://localhost:8080?");
        assert_eq!(refused("127.0.0.1:8080/").1, "did you mean http://127.0.0.1:8080?");
        assert_eq!(refused("airflow.example.com/team").1, "did you mean https://airflow.example.com/team?");
        assert_eq!(refused("").1, EXAMPLE);
    }

    #[test]
    fn secrets_in_urls_are_refused_and_not_shown() {
        for given in [
            "https://me:s3cret@host.example.com/",
            "https://s3cret@host.example.com/",
            "https://host.example.com/?token=s3cret",
            "me:s3cret@host.example.com",
            "host.example.com?token=s3cret",
            "https://me:s3cret@:bad:port/",
        ] {
            let (message, hint) = refused(given);
            assert!(!message.contains("s3cret") && !hint.contains("s3cret"), "{given}: {message} {hint}");
        }
    }

    #[test]
    fn other_schemes_and_broken_urls_are_refused() {
        assert!(refused("ftp://host").0.contains("not ftp://"));
        assert!(refused("https://").0.contains("not a URL"));
        assert!(refused("https://host:99999").0.contains("port"));
    }

    #[test]
    fn loopback_is_recognized_by_name_and_address() {
        for (url, expected) in [
            ("http://localhost:8080", true),
            ("http://LOCALHOST./", true),
            ("http://a.localhost", true),
            ("http://127.3.2.1", true),
            ("http://[::1]:1", true),
            ("http://[::ffff:127.0.0.1]", true),
            ("http://localhost.example.com", false),
            ("http://10.0.0.1", false),
        ] {
            assert_eq!(is_loopback(&Url::parse(url).unwrap()), expected, "{url}");
        }
    }
}
