//! From the name in the URL to a connection.

use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use tokio::net::{TcpStream, lookup_host};
use url::Url;

use super::finding::Finding;
use crate::api::{Connection, check_proxy};
use crate::config::{Variables, is_loopback};
use crate::error::{Error, Kind};
use crate::output::times::minute;

const LIMIT: Duration = Duration::from_secs(10);

/// A certificate that ends sooner than this is worth a warning.
const SOON: SignedDuration = SignedDuration::from_hours(14 * 24);

/// The proxy that requests to this server go through, if there is one, by the variables that curl and others read too.
/// Also tells whether they go straight to the server.
pub fn proxy(url: &Url) -> (Finding, bool) {
    let variables = Variables::of_process();
    let names: [&str; 4] = match url.scheme() {
        "https" => ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"],
        _ => ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"],
    };
    let host = url.host_str().unwrap_or_default();
    if let Err(error) = check_proxy(url) {
        return (Finding::failed("proxy", &error), false);
    }
    // The address may hold a password, and is not shown.
    let (found, is_direct) = match names.into_iter().find(|name| variables.raw(name).is_some()) {
        None => ("none".to_owned(), true),
        Some(name) if is_loopback(url) => (format!("{name} is set; {host} is this machine, and needs none"), true),
        Some(name) if is_exempt(host, &variables) => (format!("{name} is set; NO_PROXY exempts {host}"), true),
        Some(name) => (format!("the one in {name}"), false),
    };
    (Finding::ok("proxy", found), is_direct)
}

fn is_exempt(host: &str, variables: &Variables) -> bool {
    let lists = ["NO_PROXY", "no_proxy"].into_iter().filter_map(|name| variables.text(name).ok().flatten());
    let entries: Vec<String> =
        lists.flat_map(|list| list.split(',').map(|e| e.trim().to_owned()).collect::<Vec<_>>()).collect();
    entries.iter().any(|entry| {
        let entry = entry.trim_start_matches('.');
        entry == "*" || (!entry.is_empty() && (host == entry || host.ends_with(&format!(".{entry}"))))
    })
}

/// The addresses of the server.
pub async fn name(url: &Url) -> Finding {
    let (host, port) = place(url);
    match tokio::time::timeout(LIMIT, lookup_host((host.as_str(), port))).await {
        Ok(Ok(addresses)) => {
            let mut addresses: Vec<String> = addresses.map(|address| address.ip().to_string()).collect();
            addresses.dedup();
            Finding::ok("name", format!("{host} is {}", addresses.join(", ")))
        }
        Ok(Err(reason)) => Finding::failed("name", &unreachable(format!("{host} has no address: {reason}")))
            .advise("look for a typing error in the URL; is the VPN on?"),
        Err(_) => Finding::failed("name", &unreachable(format!("no name server answered for {host}")))
            .advise("is the VPN on?"),
    }
}

/// A connection, and how long it takes to come about.
pub async fn connection(url: &Url) -> Finding {
    let (host, port) = place(url);
    let start = Instant::now();
    match tokio::time::timeout(LIMIT, TcpStream::connect((host.as_str(), port))).await {
        Ok(Ok(_)) => Finding::ok("connection", format!("port {port} answers in {} ms", start.elapsed().as_millis())),
        Ok(Err(reason)) => Finding::failed("connection", &unreachable(format!("port {port} of {host}: {reason}")))
            .advise("is the API server running, and is this its port?"),
        Err(_) => Finding::failed("connection", &unreachable(format!("port {port} of {host} does not answer")))
            .advise("a firewall may drop the packets; is the VPN on?"),
    }
}

/// The server's certificate, and why it is trusted. `check_again` says how to have it checked where it is not.
pub async fn certificate(connection: &Connection, check_again: impl FnOnce() -> String) -> Finding {
    match connection.certificate().await {
        Ok(None) => Finding::ok("certificate", "none: the URL is http://"),
        Ok(Some(certificate)) => {
            let trust = match (&connection.ca_cert, connection.insecure) {
                (_, true) => "not checked".to_owned(),
                (Some(file), false) => format!("checked with {} and the system's authorities", file.display()),
                (None, false) => "checked with the system's authorities".to_owned(),
            };
            let until = minute(certificate.expires);
            let found = format!("{} by {}, until {until}; {trust}", certificate.subject, certificate.issuer);
            if connection.insecure {
                return Finding::warning("certificate", found, check_again());
            }
            match certificate.expires.duration_since(Timestamp::now()) < SOON {
                true => Finding::warning("certificate", found, "it ends soon: tell whoever runs the server"),
                false => Finding::ok("certificate", found),
            }
        }
        Err(error) => Finding::failed("certificate", &error).advise(
            "give the authority that made it with --ca-cert FILE, or store it: `airflow env set NAME --ca-cert FILE`",
        ),
    }
}

fn place(url: &Url) -> (String, u16) {
    let host = url.host_str().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
    (host.to_owned(), url.port_or_known_default().unwrap_or(80))
}

fn unreachable(message: String) -> Error {
    Error::new(Kind::Unreachable, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_proxy_names_hosts_and_what_is_below_them() {
        let variables = Variables::of(&[("NO_PROXY", "localhost, .example.com,10.0.0.1")]);
        for (host, exempt) in [
            ("localhost", true),
            ("a.example.com", true),
            ("example.com", true),
            ("badexample.com", false),
            ("10.0.0.1", true),
            ("10.0.0.10", false),
        ] {
            assert_eq!(is_exempt(host, &variables), exempt, "{host}");
        }
        assert!(is_exempt("any", &Variables::of(&[("no_proxy", "*")])));
        assert!(!is_exempt("any", &Variables::of(&[("no_proxy", "")])));
    }

    #[test]
    fn the_place_of_a_url() {
        let place = |url: &str| place(&Url::parse(url).unwrap());
        assert_eq!(place("https://a.example.com/x"), ("a.example.com".into(), 443));
        assert_eq!(place("http://[::1]:8080"), ("::1".into(), 8080));
    }
}
