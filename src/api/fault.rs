//! Why a request failed, from the nested errors of the HTTP library.

use std::error::Error as StdError;
use std::{fmt, io};

use super::size::TooLarge;

/// The reason why there is no response.
#[derive(Debug)]
pub(super) enum Fault {
    /// The host name has no address. That is temporary if no name server could be reached.
    Name { unasked: bool },
    /// The connection was refused.
    Refused,
    /// No connection within the timeout.
    ConnectTimeout,
    /// No connection for another reason, in the system's words.
    Connect(String),
    /// The proxy refused, in its words.
    Proxy(String),
    /// The TLS handshake failed.
    Tls(rustls::Error),
    /// The request timed out.
    Timeout,
    /// The connection was lost before the response.
    Dropped,
    /// The connection was lost within the response.
    Cut,
    /// The response arrived, but cannot be decompressed: why.
    Corrupt(String),
    /// The response takes too much memory.
    TooLarge(TooLarge),
    /// The response is not HTTP.
    NotHttp(String),
    /// The request is invalid.
    Request(String),
}

impl Fault {
    pub fn of(error: &reqwest::Error) -> Self {
        if let Some(why) = causes(error).find_map(|cause| cause.downcast_ref::<TooLarge>()) {
            return Self::TooLarge(*why);
        }
        if let Some(tls) = causes(error).find_map(|cause| cause.downcast_ref::<rustls::Error>()) {
            return Self::Tls(tls.clone());
        }
        if error.is_connect() {
            return Self::of_connection(error);
        }
        if error.is_timeout() {
            return Self::Timeout;
        }
        if let Some(parse) =
            causes(error).filter_map(|cause| cause.downcast_ref::<hyper::Error>()).find(|e| e.is_parse())
        {
            return Self::NotHttp(parse.to_string());
        }
        if error.is_builder() {
            return Self::Request(innermost(error));
        }
        if let Some(why) = corruption(error) {
            return Self::Corrupt(why);
        }
        if error.is_body() || error.is_decode() { Self::Cut } else { Self::Dropped }
    }

    fn of_connection(error: &reqwest::Error) -> Self {
        if let Some(tunnel) = causes(error).map(ToString::to_string).find(|text| text.starts_with("tunnel error: ")) {
            let why = match tunnel.trim_start_matches("tunnel error: ") {
                "failed to create underlying connection" => format!("it cannot be reached: {}", innermost(error)),
                why => why.to_owned(),
            };
            return Self::Proxy(why);
        }
        if error.is_timeout() {
            return Self::ConnectTimeout;
        }
        if error.is_dns() || causes(error).any(|cause| cause.to_string() == "dns error") {
            // The error has no code for getaddrinfo's EAI_AGAIN, only its text.
            return Self::Name { unasked: innermost(error).contains("Temporary failure") };
        }
        match causes(error).find_map(|cause| cause.downcast_ref::<io::Error>()).map(io::Error::kind) {
            Some(io::ErrorKind::ConnectionRefused) => Self::Refused,
            _ => Self::Connect(innermost(error)),
        }
    }

    /// Whether the server cannot have received the request.
    pub fn never_sent(&self) -> bool {
        matches!(
            self,
            Self::Name { .. }
                | Self::Refused
                | Self::ConnectTimeout
                | Self::Connect(_)
                | Self::Proxy(_)
                | Self::Request(_)
        )
    }

    /// Whether a retry may succeed, for a request that may be sent twice. Not after a `ConnectTimeout`, within which the
    /// system has tried several times.
    pub fn may_pass(&self) -> bool {
        match self {
            Self::Name { unasked } => *unasked,
            Self::Refused | Self::Connect(_) | Self::Dropped | Self::Cut => true,
            Self::ConnectTimeout
            | Self::Proxy(_)
            | Self::Tls(_)
            | Self::Timeout
            | Self::Corrupt(_)
            | Self::TooLarge(_)
            | Self::NotHttp(_)
            | Self::Request(_) => false,
        }
    }
}

/// For the log of `-v`.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name { .. } => f.write_str("no address for the host name"),
            Self::Refused => f.write_str("connection refused"),
            Self::ConnectTimeout => f.write_str("no connection in time"),
            Self::Connect(why) => write!(f, "no connection: {why}"),
            Self::Proxy(why) => write!(f, "stopped at the proxy: {why}"),
            Self::Tls(error) => write!(f, "no secure connection: {error}"),
            Self::Timeout => f.write_str("no response in time"),
            Self::Dropped => f.write_str("connection closed without a response"),
            Self::Cut => f.write_str("connection closed within the response"),
            Self::Corrupt(why) => write!(f, "the response cannot be decompressed: {why}"),
            Self::TooLarge(why) => write!(f, "the response {why}"),
            Self::NotHttp(why) => write!(f, "not HTTP: {why}"),
            Self::Request(why) => write!(f, "not a request: {why}"),
        }
    }
}

/// What the decompressor reports, if it is not the connection that failed. Data that ends early is a lost connection.
fn corruption(error: &reqwest::Error) -> Option<String> {
    if !error.is_decode() || causes(error).any(|cause| cause.is::<hyper::Error>()) {
        return None;
    }
    let cause = causes(error).find_map(|cause| cause.downcast_ref::<io::Error>())?;
    (cause.kind() != io::ErrorKind::UnexpectedEof).then(|| cause.to_string())
}

/// The error and its causes.
fn causes<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error| cause(*error))
}

/// The cause of an error. The `source` of an `io::Error` skips the error that it wraps.
fn cause<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a (dyn StdError + 'static)> {
    match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(inner) => Some(inner),
        None => error.source(),
    }
}

fn innermost(error: &reqwest::Error) -> String {
    causes(error).last().map(ToString::to_string).unwrap_or_default()
}
