//! Checks the proxy, the host name, the connection and the certificate.

use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use tokio::net::{TcpStream, lookup_host};
use url::Url;

use super::finding::Finding;
use crate::api::{Connection, check_proxy};
use crate::config::{Variables, is_loopback};
use crate::error::{Error, Kind};
use crate::output::times::minute;

const TIMEOUT: Duration = Duration::from_secs(10);

/// A certificate that expires sooner causes a warning.
const SOON: SignedDuration = SignedDuration::from_hours(14 * 24);

/// Checks the proxy for requests to this server, from the variables that curl and other programs also read. Also returns
/// whether requests go directly to the server.
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
    // The address may contain a password, so it is not shown.
    let (found, is_direct) = match names.into_iter().find(|name| variables.raw(name).is_some()) {
        None => ("none".to_owned(), true),
        Some(name) if is_loopback(url) => (format!("{name} is set; not used for {host}, which is this machine"), true),
        Some(name) if is_exempt(host, &variables) => (format!("{name} is set; NO_PROXY exempts {host}"), true),
        Some(name) => (format!("from {name}"), false),
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

/// Resolves the host name.
pub async fn name(url: &Url) -> Finding {
    let (host, port) = host_and_port(url);
    match tokio::time::timeout(TIMEOUT, lookup_host((host.as_str(), port))).await {
        Ok(Ok(addresses)) => {
            let mut addresses: Vec<String> = addresses.map(|address| address.ip().to_string()).collect();
            addresses.dedup();
            Finding::ok("name", format!("{host} resolves to {}", addresses.join(", ")))
        }
        Ok(Err(reason)) => Finding::failed("name", &unreachable(format!("cannot resolve {host}: {reason}")))
            .advise("check the URL for typos, and check that the VPN is connected"),
        Err(_) => Finding::failed("name", &unreachable(format!("cannot resolve {host}: no name server responded")))
            .advise("check that the VPN is connected"),
    }
}

/// Connects, and measures the time.
pub async fn connection(url: &Url) -> Finding {
    let (host, port) = host_and_port(url);
    let start = Instant::now();
    match tokio::time::timeout(TIMEOUT, TcpStream::connect((host.as_str(), port))).await {
        Ok(Ok(_)) => {
            Finding::ok("connection", format!("connected to port {port} in {} ms", start.elapsed().as_millis()))
        }
        Ok(Err(reason)) => {
            Finding::failed("connection", &unreachable(format!("cannot connect to port {port} of {host}: {reason}")))
                .advise("check that the API server is running, and that this is its port")
        }
        Err(_) => {
            Finding::failed("connection", &unreachable(format!("cannot connect to port {port} of {host}: no response")))
                .advise("a firewall may drop the packets; check that the VPN is connected")
        }
    }
}

/// Checks the server's certificate. `secure_hint` is the advice if verification is disabled.
pub async fn certificate(connection: &Connection, secure_hint: impl FnOnce() -> String) -> Finding {
    match connection.certificate().await {
        Ok(None) => Finding::ok("certificate", "none: the URL is http://"),
        Ok(Some(certificate)) => {
            let trust = match (&connection.ca_cert, connection.insecure) {
                (_, true) => "not verified".to_owned(),
                (Some(file), false) => format!("verified with {} and the system's CA certificates", file.display()),
                (None, false) => "verified with the system's CA certificates".to_owned(),
            };
            let until = minute(certificate.expires);
            let found =
                format!("{}, issued by {}, valid until {until}; {trust}", certificate.subject, certificate.issuer);
            if connection.insecure {
                return Finding::warning("certificate", found, secure_hint());
            }
            match certificate.expires.duration_since(Timestamp::now()) < SOON {
                true => {
                    Finding::warning("certificate", found, "it expires soon; inform the administrator of the server")
                }
                false => Finding::ok("certificate", found),
            }
        }
        Err(error) => Finding::failed("certificate", &error)
            .advise("pass the CA certificate with --ca-cert FILE, or store it: `airflow env set NAME --ca-cert FILE`"),
    }
}

fn host_and_port(url: &Url) -> (String, u16) {
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
    fn no_proxy_matches_hosts_and_subdomains() {
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
    fn host_and_port_of_a_url() {
        let of = |url: &str| host_and_port(&Url::parse(url).unwrap());
        assert_eq!(of("https://a.example.com/x"), ("a.example.com".into(), 443));
        assert_eq!(of("http://[::1]:8080"), ("::1".into(), 8080));
    }
}
