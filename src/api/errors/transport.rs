//! Requests without a response.

use std::time::Duration;

use super::payload::incomplete;
use super::{SCHEME_HINT, tls, tried};
use crate::api::connection::CONNECT_LIMIT;
use crate::api::fault::Fault;
use crate::api::request_log::Exchange;
use crate::api::size::TooLarge;
use crate::config::is_loopback;
use crate::error::{Advice, Error, Kind};

/// The error for a request that failed before a response.
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
            let error = unreachable(format!("cannot find the host {host}{tried}"));
            with_proxy_hint(exchange, error, "is the URL spelled correctly?")
        }
        Fault::Refused => with_proxy_hint(
            exchange,
            unreachable(format!("cannot connect to {server}: connection refused{tried}")),
            "is Airflow's API server running there?",
        ),
        Fault::ConnectTimeout => with_proxy_hint(
            exchange,
            unreachable(format!("cannot connect to {server} within {}{tried}", seconds(CONNECT_LIMIT))),
            "is the server reachable from here (VPN, firewall, proxy)?",
        ),
        Fault::Connect(why) => with_proxy_hint(
            exchange,
            unreachable(format!("cannot connect to {server}: {why}{tried}")),
            "is the server reachable from here (VPN, firewall, proxy)?",
        ),
        Fault::Proxy(why) => unreachable(format!("the proxy cannot connect to {server}: {why}"))
            .hint("HTTPS_PROXY, HTTP_PROXY or the system's settings set the proxy; NO_PROXY lists exceptions"),
        Fault::Tls(error) => tls::error(&server, error),
        Fault::Timeout => of_timeout(exchange),
        Fault::Dropped => {
            let error = unreachable(format!("{server} closed the connection without a response{tried}"));
            match exchange.url.scheme() {
                // A port that waits for TLS does so too.
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
        Fault::Request(why) => Error::usage(format!("cannot create the request: {why}")),
    };
    error.request(exchange.request())
}

fn of_timeout(exchange: &Exchange) -> Error {
    let limit = exchange.limit.map(|limit| format!(" within {}", seconds(limit))).unwrap_or_default();
    let error = Error::new(Kind::TimeLimit, format!("no complete response from {}{limit}", exchange.server()));
    with_doubt(error, exchange).advise(Advice::LongerTimeout)
}

fn of_size(exchange: &Exchange, why: TooLarge) -> Error {
    let message = format!("the response of {} {why}", exchange.server());
    let error = Error::new(Kind::Unreachable, message);
    with_doubt(error, exchange).advise(Advice::LargerResponse)
}

const DOUBT: &str = "the server may have made the change: check before you repeat the command";

/// Adds that the server may have made the change, for a request that changes something.
fn with_doubt(error: Error, exchange: &Exchange) -> Error {
    if exchange.changes() { error.hint(DOUBT) } else { error }
}

fn with_proxy_hint(exchange: &Exchange, error: Error, otherwise: &str) -> Error {
    let set = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"]
        .into_iter()
        .find(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
        .filter(|_| !is_loopback(&exchange.url));
    match set {
        Some(name) => error.hint(format!("{otherwise} The proxy in {name} may also be the cause")),
        None => error.hint(otherwise),
    }
}

/// `60 s`, `0.5 s`
fn seconds(time: Duration) -> String {
    format!("{} s", time.as_secs_f64())
}
