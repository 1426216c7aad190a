//! Sends all requests: adds the token, retries, and logs.

use std::cell::Cell;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use backon::{ExponentialBuilder, Retryable};
use bytes::Bytes;
use jiff::Timestamp;
use reqwest::header::{ACCEPT, AUTHORIZATION, HeaderValue};
use reqwest::{Client, Method, Request, Response, ResponseBuilderExt, StatusCode, Url};
use zeroize::Zeroizing;

use super::connection::Connection;
use super::fault::Fault;
use super::request::NDJSON;
use super::request_log::{Exchange, record};
use super::retry::{self, Failure};
use super::token_provider::TokenProvider;
use super::types::VersionInfo;
use super::version_gate::{self, Release};
use super::{client, errors, size, trace};
use crate::credentials::Token;
use crate::error::{Error, Result};
use crate::secret;

/// A client of one server. Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Session {
    http: Http,
    base: Url,
    token: Option<Token>,
    /// Provides and refreshes the token.
    provider: Option<Arc<dyn TokenProvider>>,
    limit: Option<Duration>,
    /// Maximum size of a buffered response, in bytes.
    largest: Option<u64>,
    first_pause: Duration,
    /// Whether successful responses of any media type are streamed.
    streaming: bool,
    /// The server's version, once it was requested.
    version: Arc<OnceLock<Option<Release>>>,
}

/// The HTTP client of a session.
#[derive(Clone, Debug)]
struct Http {
    client: Arc<Mutex<Client>>,
    connection: Arc<Connection>,
}

impl Http {
    fn client(&self) -> Client {
        self.client.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Makes later requests open new connections. Airflow's web server (uvicorn) closes a connection after an exception
    /// without announcing it: a request that must not be repeated would be lost on it.
    fn leave_connections(&self) {
        if let Ok((fresh, _)) = self.connection.open() {
            *self.client.lock().unwrap_or_else(PoisonError::into_inner) = fresh;
        }
    }
}

impl Session {
    /// Prepares a session; sends nothing.
    ///
    /// # Errors
    /// `Usage` for an invalid URL, token, certificate or key.
    pub fn connect(mut connection: Connection) -> Result<Self> {
        let (client, base) = connection.open()?;
        if let Some(token) = &connection.token {
            bearer(token)?;
        }
        let (limit, largest) = (connection.limit(), connection.max_response);
        let token = connection.token.take();
        let connection = Arc::new(connection);
        Ok(Self {
            http: Http { client: Arc::new(Mutex::new(client)), connection },
            base,
            token,
            provider: None,
            limit,
            largest,
            first_pause: retry::FIRST_PAUSE,
            streaming: false,
            version: Arc::default(),
        })
    }

    /// Lets `provider` choose the token of each request.
    #[must_use]
    pub fn with_token_provider(self, provider: Arc<dyn TokenProvider>) -> Self {
        Self { provider: Some(provider), ..self }
    }

    /// The generated client, which sends through this session.
    pub fn client(self) -> client::Client {
        let base = self.base.as_str().trim_end_matches('/').to_owned();
        client::Client::new_with_client(&base, self.http.client(), self)
    }

    /// The server's base URL, with one `/` at its end.
    pub fn base(&self) -> &Url {
        &self.base
    }

    /// The same with short pauses between attempts, for tests.
    #[cfg(test)]
    pub(super) fn hasty(self) -> Self {
        Self { first_pause: Duration::from_millis(1), ..self }
    }

    /// The same for responses of any media type that are streamed.
    pub(super) fn streaming(&self) -> Self {
        Self { streaming: true, ..self.clone() }
    }

    pub(super) fn http(&self) -> Client {
        self.http.client()
    }

    /// Sends a request of the generated client. The timeout of the request, if it has one, overrides the session's; zero
    /// disables it.
    ///
    /// # Errors
    /// Those of the HTTP library; `reply` turns them into errors for the user.
    pub async fn send(&self, request: Request, operation: &'static str) -> reqwest::Result<Response> {
        let (exchange, result) = self.exchange(request, Some(operation)).await;
        record(exchange);
        result
    }

    /// Sends a request, and retries it if that is safe and may help. Replaces a refused token once, if there is a newer one,
    /// such as one that another process refreshed: a refused request has changed nothing.
    pub(super) async fn exchange(
        &self,
        request: Request,
        operation: Option<&'static str>,
    ) -> (Exchange, reqwest::Result<Response>) {
        let token = match &self.provider {
            Some(provider) => provider.current().await,
            None => self.token.clone(),
        };
        let again = self.provider.as_ref().and_then(|provider| Some((provider, token.clone()?, request.try_clone()?)));
        let (exchange, result) = self.exchange_with(request, operation, token.as_ref()).await;
        let is_refused = matches!(exchange.status, Some(StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN));
        let Some((provider, refused, request)) = again.filter(|_| is_refused && exchange.signed) else {
            return (exchange, result);
        };
        let (is_certain, response) = match async { self.refuses_token(result?).await }.await {
            Ok(judged) => judged,
            Err(error) => return (exchange, Err(error)),
        };
        match provider.replacement(&refused, is_certain) {
            Some(newer) => self.exchange_with(request, operation, Some(&newer)).await,
            None => (exchange, Ok(response)),
        }
    }

    async fn exchange_with(
        &self,
        mut request: Request,
        operation: Option<&'static str>,
        token: Option<&Token>,
    ) -> (Exchange, reqwest::Result<Response>) {
        protect_secrets(&request);
        let limit = request.timeout().copied().or(self.limit).filter(|limit| !limit.is_zero());
        *request.timeout_mut() = None;
        let mut exchange = Exchange::new(&request, operation, limit);
        exchange.signed = self.sign(&mut request, token);
        if exchange.signed {
            let now = Timestamp::now();
            exchange.expired = token.and_then(|token| token.claims().expires).filter(|expires| *expires <= now);
        }
        let method = request.method().clone();
        let deadline = limit.and_then(|limit| Instant::now().checked_add(limit));
        let tries = Cell::new(0);
        let doubtful = Cell::new(false);
        let pauses = ExponentialBuilder::default()
            .with_min_delay(self.first_pause)
            .with_max_times(retry::MOST_TRIES - 1)
            .with_jitter();
        let result = (|| {
            tries.set(tries.get() + 1);
            // Only requests with a streamed body cannot be cloned, and there are none.
            let request = request.try_clone();
            async { self.attempt(request.expect("the body is in memory"), deadline, tries.get()).await }
        })
        .retry(pauses)
        .when(|failure| retry::repeatable(&method, failure))
        .adjust(|failure, proposed| retry::pause(failure, proposed, deadline))
        .notify(|failure, pause| {
            doubtful.set(doubtful.get() || failure.is_doubtful());
            trace::pause(pause);
        })
        .await;
        exchange.tries = tries.get();
        exchange.doubtful = doubtful.get();
        let result = match result {
            Ok(response) | Err(Failure::Status(response)) => {
                exchange.answered(&response);
                Ok(response)
            }
            Err(Failure::Transport(error, _)) => Err(error),
        };
        (exchange, result)
    }

    /// Why a request must not be sent: the server is older than one of its query parameters. Requests the server's version
    /// once, and only for parameters that not every Airflow 3 has. An unknown version counts as new.
    pub(super) async fn too_old(&self, operation: &str, url: &Url) -> Option<String> {
        let newest = version_gate::newest_parameter(operation, url)?;
        let known = match self.version.get() {
            Some(known) => *known,
            None => {
                let release = self.server_release().await;
                *self.version.get_or_init(|| release)
            }
        };
        version_gate::too_old(known?, newest)
    }

    async fn server_release(&self) -> Option<Release> {
        let url = self.base.join("api/v2/version").ok()?;
        let (_, result) = self.exchange(Request::new(Method::GET, url), Some("get_version")).await;
        let body = result.ok()?.error_for_status().ok()?.bytes().await.ok()?;
        version_gate::release(&serde_json::from_slice::<VersionInfo>(&body).ok()?.version?)
    }

    /// Adds the token to a request to the session's own server; returns whether it did.
    fn sign(&self, request: &mut Request, token: Option<&Token>) -> bool {
        let Some(authorization) = token.and_then(|token| bearer(token).ok()) else { return false };
        let is_own = request.url().origin() == self.base.origin();
        if is_own {
            request.headers_mut().insert(AUTHORIZATION, authorization);
        }
        is_own
    }

    /// Whether the server refuses the token itself, rather than what its owner may do; and the response, unchanged.
    async fn refuses_token(&self, response: Response) -> reqwest::Result<(bool, Response)> {
        let is_unauthorized = response.status() == StatusCode::UNAUTHORIZED;
        let (response, body) = self.buffer(response).await?;
        Ok((is_unauthorized || errors::is_invalid_token(&body), response))
    }

    /// Reads the whole body, and returns a response with the same body, to be read again.
    pub(super) async fn buffer(&self, response: Response) -> reqwest::Result<(Response, Bytes)> {
        let mut head = http::Response::builder().status(response.status()).version(response.version());
        if let Some(headers) = head.headers_mut() {
            headers.clone_from(response.headers());
        }
        let head = head.url(response.url().clone());
        let body = size::read(response, self.largest).await?;
        let whole = head.body(body.clone()).expect("status and headers came from a response");
        Ok((Response::from(whole), body))
    }

    /// One attempt. Reads the body too, so that a connection lost within it is retried like any other.
    async fn attempt(
        &self,
        mut request: Request,
        deadline: Option<Instant>,
        number: usize,
    ) -> Result<Response, Failure> {
        let streamed = self.streaming || request.headers().get(ACCEPT).is_some_and(|accept| accept == NDJSON);
        if !streamed {
            *request.timeout_mut() = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        }
        let trace = trace::Try::begin(&request, number);
        let sent = match self.http().execute(request).await {
            Ok(response) if streamed && response.status().is_success() => Ok((response, None)),
            Ok(response) => self.buffer(response).await.map(|(response, body)| (response, Some(body.len()))),
            Err(error) => Err(error),
        };
        match sent {
            Ok((response, size)) => {
                trace.answered(&response, size);
                if response.status() == StatusCode::INTERNAL_SERVER_ERROR {
                    self.http.leave_connections();
                }
                if retry::is_passing(response.status()) { Err(Failure::Status(response)) } else { Ok(response) }
            }
            Err(error) => {
                let fault = Fault::of(&error);
                trace.failed(&fault);
                Err(Failure::Transport(error, fault))
            }
        }
    }
}

/// Masks the secrets of a request from now on: the response may repeat them.
fn protect_secrets(request: &Request) {
    secret::find_in_query(request.url());
    if let Some(body) = request.body().and_then(reqwest::Body::as_bytes) {
        secret::find_in_body(body);
    }
}

/// The header for a token, marked as sensitive, so that nothing prints it.
fn bearer(token: &Token) -> Result<HeaderValue> {
    let text = Bytes::from_owner(Zeroizing::new(format!("Bearer {}", token.expose()).into_bytes()));
    let mut value = HeaderValue::from_maybe_shared(text).map_err(|_| {
        // The token itself must not be shown.
        Error::usage("the token contains characters that no token has").hint("give it without quotes and line breaks")
    })?;
    value.set_sensitive(true);
    Ok(value)
}
