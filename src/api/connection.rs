//! How to connect to a server.

use std::path::PathBuf;
use std::time::Duration;

use reqwest::redirect::{Action, Attempt, Policy};
use reqwest::{Client, ClientBuilder, Url};

use super::{path, proxy, tls};
use crate::config::is_loopback;
use crate::credentials::Token;
use crate::error::Result;

/// Timeout for establishing a connection. `Connection::timeout` is for the whole request.
pub(super) const CONNECT_LIMIT: Duration = Duration::from_secs(if cfg!(test) { 3 } else { 10 });

/// Shorter than the 5 seconds after which uvicorn closes an idle connection: a POST on a connection that is being closed
/// could not be repeated.
const IDLE_LIMIT: Duration = Duration::from_secs(4);

/// More redirects than this are a loop.
const MOST_REDIRECTS: usize = 5;

/// A server, and how to connect to it.
#[derive(Clone, Debug)]
pub struct Connection {
    /// The address of Airflow's web page; may have a path (`https://host/team-a`).
    pub url: Url,
    /// Sent as a bearer token, only to the origin of `url`.
    pub token: Option<Token>,
    /// Timeout for one request including its retries, from the first byte sent to the last one received. Zero disables it.
    pub timeout: Duration,
    /// Maximum size of a response that is buffered, in bytes after decompression. Streams have no limit.
    pub max_response: Option<u64>,
    /// A PEM file with authorities to trust in addition to those of the platform.
    pub ca_cert: Option<PathBuf>,
    /// A PEM file with a client certificate, and optionally its key.
    pub client_cert: Option<PathBuf>,
    /// A PEM file with the key of `client_cert`, if that file does not contain it.
    pub client_key: Option<PathBuf>,
    /// Trust any certificate.
    pub insecure: bool,
}

impl Connection {
    /// The timeout, unless it is disabled.
    pub(super) fn limit(&self) -> Option<Duration> {
        (!self.timeout.is_zero()).then_some(self.timeout)
    }

    fn certificates(&self) -> tls::Certificates<'_> {
        tls::Certificates {
            ca_cert: self.ca_cert.as_deref(),
            client_cert: self.client_cert.as_deref(),
            client_key: self.client_key.as_deref(),
            insecure: self.insecure,
        }
    }

    /// The HTTP client and the base URL.
    ///
    /// # Errors
    /// `Usage` for an invalid URL, proxy, certificate or key.
    pub(super) fn open(&self) -> Result<(Client, Url)> {
        self.client(|builder| {
            let builder = builder
                .user_agent(concat!("airflow-cli/", env!("CARGO_PKG_VERSION")))
                .pool_idle_timeout(IDLE_LIMIT)
                .redirect(Policy::custom(redirect));
            // Limits the pauses of a stream, which has no limit as a whole.
            self.limit().into_iter().fold(builder, ClientBuilder::read_timeout)
        })
    }

    /// A client with the settings that all clients share and those that `more` adds; and the base URL.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub(super) fn client(&self, more: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Result<(Client, Url)> {
        let base = path::base(&self.url)?;
        let mut builder = Client::builder()
            .http1_only()
            .connect_timeout(CONNECT_LIMIT)
            .referer(false)
            .redirect(Policy::none())
            .retry(reqwest::retry::never());
        // Requests to this machine must not leave it. Tests must not request stub servers through the proxy of the user who
        // runs them.
        if is_loopback(&self.url) || cfg!(test) {
            builder = builder.no_proxy();
        } else {
            proxy::check(&self.url)?;
        }
        let builder = tls::configure(more(builder), self.certificates(), &base)?;
        Ok((builder.build().map_err(|error| tls::unusable_set_up(&error))?, base))
    }
}

/// Follows redirects on the same origin that keep method and body. Any other redirect becomes the response, and an error:
/// the token must not go to another origin, and 301 to 303 would turn a POST into a GET that seems to succeed.
fn redirect(attempt: Attempt) -> Action {
    let same_origin = attempt.previous().first().is_some_and(|first| first.origin() == attempt.url().origin());
    if same_origin && matches!(attempt.status().as_u16(), 307 | 308) && attempt.previous().len() <= MOST_REDIRECTS {
        attempt.follow()
    } else {
        attempt.stop()
    }
}
