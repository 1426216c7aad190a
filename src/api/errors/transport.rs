//! A request that got no answer.

use std::time::Duration;

use rustls::{AlertDescription, CertificateError, Error as TlsError};

use super::payload::incomplete;
use super::tried;
use crate::api::connection::CONNECT_LIMIT;
use crate::api::fault::Fault;
use crate::api::request_log::Exchange;
use crate::api::size::TooLarge;
use crate::config::is_loopback;
use crate::error::{Error, Kind};

/// The error for a request that failed on the way.
pub(in crate::api) fn of_transport(exchange: &Exchange, error: &reqwest::Error) -> Error {
    of_fault(exchange, &Fault::of(error))
}

fn of_fault(exchange: &Exchange, fault: &Fault) -> Error {
    let server = exchange.server();
    let tried = tried(exchange);
    let unreachable = |message: String| Error::new(Kind::Unreachable, message);
    let error = match fault {
        Fault::Name { .. } => {
            let host = exchange.url.host_str().unwrap_or_default();
            let error = unreachable(format!("the host {host} can not be found{tried}"));
            with_proxy_hint(exchange, error, "is the URL spelt right?")
        }
        Fault::Refused => with_proxy_hint(
            exchange,
            unreachable(format!("nothing listens at {server}: connection refused{tried}")),
            "is Airflow's API server running there?",
        ),
        Fault::ConnectTimeout => with_proxy_hint(
            exchange,
            unreachable(format!("no connection to {server} within {}{tried}", seconds(CONNECT_LIMIT))),
            "is the server reachable from here (VPN, firewall, proxy)?",
        ),
        Fault::Connect(why) => with_proxy_hint(
            exchange,
            unreachable(format!("no connection to {server}: {why}{tried}")),
            "is the server reachable from here (VPN, firewall, proxy)?",
        ),
        Fault::Proxy(why) => unreachable(format!("the proxy does not connect us to {server}: {why}"))
            .hint("the proxy stands in HTTPS_PROXY, HTTP_PROXY or the system's settings; NO_PROXY lists exceptions"),
        Fault::Tls(error) => of_tls(&server, error),
        Fault::Timeout => of_timeout(exchange),
        Fault::Dropped => {
            let error = unreachable(format!("{server} closed the connection without an answer{tried}"));
            match exchange.url.scheme() {
                // So does a port that waits for TLS.
                "http" if !exchange.changes() => error.hint(SCHEME_HINT),
                _ => with_doubt(error, exchange),
            }
        }
        Fault::Cut => with_doubt(incomplete(exchange), exchange),
        Fault::Corrupt(_) => {
            with_doubt(unreachable(format!("the gzip response of {server} cannot be decompressed")), exchange)
        }
        Fault::TooLarge(why) => of_size(exchange, *why),
        Fault::NotHttp(why) => unreachable(format!("{server} does not speak HTTP: {why}")).hint(SCHEME_HINT),
        Fault::Request(why) => Error::usage(format!("the request can not be made: {why}")),
    };
    error.request(exchange.request())
}

fn of_timeout(exchange: &Exchange) -> Error {
    let limit = exchange.limit.map(|limit| format!(" within {}", seconds(limit))).unwrap_or_default();
    let error = Error::new(Kind::TimeLimit, format!("no complete answer from {}{limit}", exchange.server()));
    let longer = "--timeout SECONDS gives it longer, 0 waits without end";
    if exchange.changes() { error.hint(format!("{DOUBT}; {longer}")) } else { error.hint(longer) }
}

fn of_size(exchange: &Exchange, why: TooLarge) -> Error {
    let message = format!("the reply of {} {why}", exchange.server());
    let error = Error::new(Kind::Unreachable, message);
    let more = "--max-response-size SIZE raises the limit (2G, or 0 for none), as does AIRFLOW_CLI_MAX_RESPONSE_SIZE";
    if exchange.changes() { error.hint(format!("{DOUBT}; {more}")) } else { error.hint(more) }
}

const SCHEME_HINT: &str = "is the port right, and is it http:// or https://?";

const DOUBT: &str = "the server may have done it all the same: look before you repeat the command";

/// Adds that the server may have done the work, where that is so.
fn with_doubt(error: Error, exchange: &Exchange) -> Error {
    if exchange.changes() { error.hint(DOUBT) } else { error }
}

fn with_proxy_hint(exchange: &Exchange, error: Error, otherwise: &str) -> Error {
    let set = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"]
        .into_iter()
        .find(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
        .filter(|_| !is_loopback(&exchange.url));
    match set {
        Some(name) => error.hint(format!("{otherwise} The proxy in {name} may be at fault as well")),
        None => error.hint(otherwise),
    }
}

fn of_tls(server: &str, error: &TlsError) -> Error {
    let trust = "trust its authority with --ca-cert FILE (a PEM file); --insecure trusts anything, for one command, but \
                 `auth login --url` and `env set` store it";
    let (message, hint) = match error {
        TlsError::InvalidCertificate(certificate) => match certificate {
            // The last three: an authority of the same name is trusted, but has another key; renewed ones are such.
            CertificateError::UnknownIssuer
            | CertificateError::BadSignature
            | CertificateError::UnsupportedSignatureAlgorithmContext { .. }
            | CertificateError::UnsupportedSignatureAlgorithmForPublicKeyContext { .. } => {
                (format!("the certificate of {server} comes from an authority that is not trusted here"), trust)
            }
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => (
                format!("the certificate of {server} has expired"),
                "it must be renewed on the server; is the clock here right?",
            ),
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
                (format!("the certificate of {server} is not valid yet"), "is the clock here right?")
            }
            CertificateError::NotValidForName => {
                (format!("the certificate of {server} is for another name"), "use the name that the certificate has")
            }
            CertificateError::NotValidForNameContext { presented, .. } => (
                format!("the certificate of {server} is for other names: {}", names(presented)),
                "use a name that the certificate has",
            ),
            CertificateError::Revoked => {
                (format!("the certificate of {server} has been revoked"), "it must be replaced on the server")
            }
            other if format!("{other:?}").contains("CaUsedAsEndEntity") => (
                format!("the certificate of {server} is an authority's own, which no server may use"),
                "make the server one that the authority has signed, or a self-signed one that is no authority \
                 (`openssl req -x509 … -addext basicConstraints=critical,CA:FALSE`), and trust it with --ca-cert",
            ),
            other => (format!("the certificate of {server} is not valid: {}", in_words(&other.to_string())), trust),
        },
        TlsError::AlertReceived(alert) => match alert {
            AlertDescription::CertificateRequired
            | AlertDescription::HandshakeFailure
            | AlertDescription::BadCertificate
            | AlertDescription::UnknownCA
            | AlertDescription::CertificateExpired
            | AlertDescription::CertificateUnknown => (
                format!("{server} refuses the secure connection ({})", words(*alert)),
                "the server may ask for a client certificate: give it with --client-cert FILE and --client-key FILE",
            ),
            other => (format!("{server} refuses the secure connection ({})", words(*other)), "is the port right?"),
        },
        TlsError::InvalidMessage(_) => (format!("{server} does not speak TLS"), SCHEME_HINT),
        other => (format!("no secure connection to {server}: {}", in_words(&other.to_string())), "is the port right?"),
    };
    Error::new(Kind::Unreachable, message).hint(hint)
}

/// `CertificateRequired` as `certificate required`.
fn words(alert: AlertDescription) -> String {
    spaced(&format!("{alert:?}"))
}

/// A sentence of rustls without the names of its types: `Other(OtherError(UnsupportedCertVersion))` is
/// `unsupported cert version`.
fn in_words(sentence: &str) -> String {
    let is_name =
        |word: &str| word.chars().skip(1).any(|c| c.is_ascii_uppercase()) && word.contains(char::is_lowercase);
    let innermost = |word: &str| word.trim_end_matches(')').rsplit('(').next().unwrap_or_default().to_owned();
    let words = sentence.split(' ').map(|word| match innermost(word) {
        name if is_name(&name) => spaced(&name),
        _ => word.to_owned(),
    });
    words.collect::<Vec<_>>().join(" ")
}

fn spaced(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !words.is_empty() && !words.ends_with(|last: char| last.is_ascii_uppercase())
        {
            words.push(' ');
        }
        words.push(letter);
    }
    words.to_ascii_lowercase()
}

/// The names in a certificate, as people write them: rustls says `DnsName("host")`.
fn names(presented: &[String]) -> String {
    let plain = |name: &String| {
        let inner = name.split_once('(').and_then(|(_, rest)| rest.strip_suffix(')')).unwrap_or(name);
        inner.trim_matches('"').to_owned()
    };
    if presented.is_empty() { "none".to_owned() } else { presented.iter().map(plain).collect::<Vec<_>>().join(", ") }
}

/// `60 s`, `0.5 s`
fn seconds(time: Duration) -> String {
    format!("{} s", time.as_secs_f64())
}
