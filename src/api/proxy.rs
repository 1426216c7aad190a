//! The proxy in the environment variables. The HTTP library ignores an address that it cannot read, and connects
//! directly, which is not what the user wants.

use std::ffi::OsString;

use hyper_util::client::proxy::matcher::Matcher;
use reqwest::Url;

use crate::config::is_loopback;
use crate::error::{Error, Result};
use crate::secret;

const HINT: &str = "write it as http://HOST:PORT or http://USER:PASSWORD@HOST:PORT, with %40 for an @ in the password; or \
                    unset it";

/// Checks the proxy for requests to `url`, if there is one, and masks its password.
///
/// # Errors
/// `Usage`, naming the variable. The address is not shown: it may contain a password.
pub fn check(url: &Url) -> Result<()> {
    check_in(url, &|name| std::env::var_os(name))
}

fn check_in(url: &Url, variable: &dyn Fn(&str) -> Option<OsString>) -> Result<()> {
    // In a CGI script, HTTP_PROXY comes from outside (httpoxy), and the HTTP library uses no proxy.
    if is_loopback(url) || variable("REQUEST_METHOD").is_some() {
        return Ok(());
    }
    let own = if url.scheme() == "https" { ["HTTPS_PROXY", "https_proxy"] } else { ["HTTP_PROXY", "http_proxy"] };
    let first = |names: [&'static str; 2]| names.into_iter().find_map(|name| Some((name, variable(name)?)));
    // The first one that is set is used, even if it is empty.
    let set = [first(own), first(["ALL_PROXY", "all_proxy"])];
    let Some((name, address)) = set.into_iter().flatten().find(|(_, address)| !address.is_empty()) else {
        return Ok(());
    };
    if is_exempt(url, variable) {
        return Ok(());
    }
    let address = address.to_str().ok_or_else(|| Error::usage(format!("{name} is not valid UTF-8 text")).hint(HINT))?;
    secret::find_in_text(&absolute(address));
    match problem(address) {
        Some(why) => Err(Error::usage(format!("{name} {why}")).hint(HINT)),
        None => Ok(()),
    }
}

fn problem(address: &str) -> Option<&'static str> {
    let parsed = Url::parse(&absolute(address));
    if parsed.as_ref().is_ok_and(|url| url.scheme().starts_with("socks")) {
        return Some("names a SOCKS proxy: HTTP and HTTPS proxies are supported");
    }
    let is_url = parsed.is_ok_and(|url| url.has_host());
    (!is_url || has_stray_at(address) || !is_read_as_proxy(address)).then_some("is not the address of a proxy")
}

/// Whether a password has an `@` that is not encoded: for the HTTP library, the password ends there.
fn has_stray_at(address: &str) -> bool {
    let authority = address.split_once("://").map_or(address, |(_, rest)| rest);
    authority.split(['/', '?', '#']).next().unwrap_or_default().matches('@').count() > 1
}

fn is_read_as_proxy(address: &str) -> bool {
    Matcher::builder().all(address).build().intercept(&http::Uri::from_static("http://any.invalid")).is_some()
}

/// Whether `NO_PROXY` exempts requests to `url` from every proxy.
fn is_exempt(url: &Url, variable: &dyn Fn(&str) -> Option<OsString>) -> bool {
    let list = ["NO_PROXY", "no_proxy"].into_iter().find_map(variable).unwrap_or_default();
    let matcher = Matcher::builder().all("http://proxy.invalid").no(list.to_string_lossy().into_owned()).build();
    url.as_str().parse().is_ok_and(|uri| matcher.intercept(&uri).is_none())
}

/// Without a scheme it is one of http.
fn absolute(address: &str) -> String {
    if address.contains("://") { address.to_owned() } else { format!("http://{address}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;

    fn checked(url: &str, variables: &[(&str, &str)]) -> Result<()> {
        let variable = |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into());
        check_in(&Url::parse(url).unwrap(), &variable)
    }

    #[test]
    fn a_malformed_address_is_an_error_that_names_its_variable() {
        for (name, address) in [
            ("HTTPS_PROXY", "http://[::1"),
            ("HTTPS_PROXY", "htp://proxy:3128"),
            ("https_proxy", "proxy.example.com:port"),
            ("HTTPS_PROXY", "http://proxy.example.com:99999"),
            ("HTTPS_PROXY", "http://"),
            ("HTTPS_PROXY", " "),
            ("ALL_PROXY", "http://a b:1"),
            ("all_proxy", "http://u:s3cret-of-tests@@h:1"),
        ] {
            let error = checked("https://host/", &[(name, address)]).unwrap_err();
            assert_eq!(
                (error.kind(), error.to_string()),
                (Kind::Usage, format!("{name} is not the address of a proxy"))
            );
            assert!(error.hint_text().unwrap().contains("http://HOST:PORT"));
        }
        let socks = checked("http://host/", &[("HTTP_PROXY", "socks5://proxy:1080")]).unwrap_err();
        assert!(socks.to_string().starts_with("HTTP_PROXY names a SOCKS proxy"), "{socks}");
    }

    #[test]
    fn what_is_good_or_does_not_count_is_no_error() {
        let bad = "http://[";
        for (url, variables) in [
            ("https://host/", vec![("HTTPS_PROXY", "http://proxy:3128"), ("ALL_PROXY", bad)]),
            ("https://host/", vec![("HTTPS_PROXY", "proxy.example.com:3128")]),
            ("https://host/", vec![("HTTPS_PROXY", "https://u:p%40@proxy")]),
            ("https://host/", vec![("HTTP_PROXY", bad)]),
            ("https://host/", vec![("HTTPS_PROXY", "")]),
            ("https://host/", vec![("HTTPS_PROXY", bad), ("NO_PROXY", "other,host")]),
            ("https://10.1.2.3/", vec![("HTTPS_PROXY", bad), ("no_proxy", "10.0.0.0/8")]),
            ("https://localhost/", vec![("HTTPS_PROXY", bad)]),
            ("http://host/", vec![("HTTP_PROXY", bad), ("REQUEST_METHOD", "GET")]),
            ("https://host/", vec![]),
        ] {
            assert!(checked(url, &variables).is_ok(), "{url} {variables:?}");
        }
        assert!(checked("https://host/", &[("HTTPS_PROXY", ""), ("ALL_PROXY", bad)]).is_err());
    }

    #[test]
    fn the_password_of_a_proxy_is_masked() {
        checked("https://host/", &[("HTTPS_PROXY", "proxy-user:pass-of-a-proxy@proxy:3128")]).unwrap();
        assert_eq!(secret::mask("407 for pass-of-a-proxy"), "407 for [redacted]");
    }
}
