//! What is known before a server is spoken to.

use std::path::PathBuf;
use std::time::Duration;

use reqwest::redirect::{Action, Attempt, Policy};
use reqwest::{Client, ClientBuilder, Url};

use super::{path, proxy, tls};
use crate::config::is_loopback;
use crate::credentials::Token;
use crate::error::Result;

/// How long the wait for a connection may last. The rest of a request has `Connection::timeout`.
pub(super) const CONNECT_LIMIT: Duration = Duration::from_secs(if cfg!(test) { 3 } else { 10 });

/// Shorter than the 5 seconds after which uvicorn closes an idle connection, so that a POST never meets one that is
/// just going away: it could not be repeated.
const IDLE_LIMIT: Duration = Duration::from_secs(4);

/// More hops than this are a circle.
const MOST_REDIRECTS: usize = 5;

/// Which server to speak to, and how.
#[derive(Clone, Debug)]
pub struct Connection {
    /// Where Airflow's web page opens; may have a path (`https://host/team-a`).
    pub url: Url,
    /// Sent as a bearer token, to the origin of `url` alone.
    pub token: Option<Token>,
    /// The limit for one request with all its repeats, from the first byte sent to the last received.
    /// Zero means none.
    pub timeout: Duration,
    /// The limit for one reply that is held in memory, in bytes after decompression. Streams have none.
    pub max_response: Option<u64>,
    /// A PEM file with authorities to trust beside those of the platform.
    pub ca_cert: Option<PathBuf>,
    /// A PEM file with the certificate that the server asks of its clients, and perhaps its key.
    pub client_cert: Option<PathBuf>,
    /// A PEM file with the key of `client_cert`, if it lies elsewhere.
    pub client_key: Option<PathBuf>,
    /// Believe any certificate.
    pub insecure: bool,
}

impl Connection {
    /// The limit as `Option`.
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
    /// `Usage` for a URL, proxy, certificate or key that can not be used.
    pub(super) fn open(&self) -> Result<(Client, Url)> {
        self.client(|builder| {
            let builder = builder
                .user_agent(concat!("airflow-cli/", env!("CARGO_PKG_VERSION")))
                .pool_idle_timeout(IDLE_LIMIT)
                .redirect(Policy::custom(redirect));
            // Bounds the silences of a stream, which has no limit as a whole.
            self.limit().into_iter().fold(builder, ClientBuilder::read_timeout)
        })
    }

    /// A client with what all of ours have in common, and with what `more` adds; and the base URL.
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
        // What is sent to this machine itself must not leave it. In tests, stub servers must not be looked for behind the
        // proxy of whoever runs them.
        if is_loopback(&self.url) || cfg!(test) {
            builder = builder.no_proxy();
        } else {
            proxy::check(&self.url)?;
        }
        let builder = tls::configure(more(builder), self.certificates(), &base)?;
        Ok((builder.build().map_err(|error| tls::unusable_set_up(&error))?, base))
    }
}

/// Follows what keeps method and body, on the same origin. Any other redirect becomes the reply, for `errors` to
/// explain: elsewhere the token must not go, and 301 to 303 would turn a POST into a GET that seems to succeed.
fn redirect(attempt: Attempt) -> Action {
    let same_origin = attempt.previous().first().is_some_and(|first| first.origin() == attempt.url().origin());
    if same_origin && matches!(attempt.status().as_u16(), 307 | 308) && attempt.previous().len() <= MOST_REDIRECTS {
        attempt.follow()
    } else {
        attempt.stop()
    }
}
