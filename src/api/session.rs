//! The one way out: token, repeats and tracing happen here and nowhere else.

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
use super::token_provider::Keeping;
use super::types::VersionInfo;
use super::version_gate::{self, Release};
use super::{client, errors, size, trace};
use crate::credentials::Token;
use crate::error::{Error, Result};
use crate::secret;

/// An open way to one server. Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Session {
    http: Http,
    base: Url,
    token: Option<Token>,
    /// Whoever looks after the token while it is in use.
    keeper: Option<Arc<dyn Keeping>>,
    limit: Option<Duration>,
    /// What a reply that is read as a whole may have at most, in bytes.
    largest: Option<u64>,
    first_pause: Duration,
    /// Whether successes of any media type are read while they come in.
    streaming: bool,
    /// The server's version, once it was asked for.
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

    /// Later requests open connections of their own. Airflow's web server (uvicorn) hangs up after it has answered for
    /// an exception, without announcing it: a request that may not be repeated would be lost on that connection.
    fn leave_connections(&self) {
        if let Ok((fresh, _)) = self.connection.open() {
            *self.client.lock().unwrap_or_else(PoisonError::into_inner) = fresh;
        }
    }
}

impl Session {
    /// Makes ready to speak to a server; sends nothing yet.
    ///
    /// # Errors
    /// `Usage` for a URL, token, certificate or key that can not be used.
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
            keeper: None,
            limit,
            largest,
            first_pause: retry::FIRST_PAUSE,
            streaming: false,
            version: Arc::default(),
        })
    }

    /// Lets `keeper` choose the token of each request.
    #[must_use]
    pub fn kept_by(self, keeper: Arc<dyn Keeping>) -> Self {
        Self { keeper: Some(keeper), ..self }
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

    /// The same without the pauses between tries that tests have no time for.
    #[cfg(test)]
    pub(super) fn hasty(self) -> Self {
        Self { first_pause: Duration::from_millis(1), ..self }
    }

    /// The same for answers that are read while they come in, whatever their media type.
    pub(super) fn streaming(&self) -> Self {
        Self { streaming: true, ..self.clone() }
    }

    pub(super) fn http(&self) -> Client {
        self.http.client()
    }

    /// Sends a request of the generated client. A request that carries a time limit of its own keeps it; zero lifts
    /// the session's.
    ///
    /// # Errors
    /// As the HTTP library tells them; `reply` makes them readable.
    pub async fn send(&self, request: Request, operation: &'static str) -> reqwest::Result<Response> {
        let (exchange, result) = self.exchange(request, Some(operation)).await;
        record(exchange);
        result
    }

    /// Sends a request, repeats it where that is safe and may help, and tells what became of it. A token that is
    /// refused, but has a successor by now (another command of ours renewed it), is replaced once: a refused request
    /// has done nothing.
    pub(super) async fn exchange(
        &self,
        request: Request,
        operation: Option<&'static str>,
    ) -> (Exchange, reqwest::Result<Response>) {
        let token = match &self.keeper {
            Some(keeper) => keeper.current().await,
            None => self.token.clone(),
        };
        let again = self.keeper.as_ref().and_then(|keeper| Some((keeper, token.clone()?, request.try_clone()?)));
        let (exchange, result) = self.exchange_with(request, operation, token.as_ref()).await;
        let is_refused = matches!(exchange.status, Some(StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN));
        let Some((keeper, refused, request)) = again.filter(|_| is_refused && exchange.signed) else {
            return (exchange, result);
        };
        let (is_certain, response) = match async { self.refuses_token(result?).await }.await {
            Ok(judged) => judged,
            Err(error) => return (exchange, Err(error)),
        };
        match keeper.successor(&refused, is_certain) {
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
            // Requests with a streamed body can not be cloned; nothing here makes such a request.
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

    /// Why a request is not to be sent: the server is older than one of its query parameters. The server is asked for
    /// its version once, and only for parameters that not every Airflow 3 has. An unknown version counts as new.
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

    /// Puts the token on a request to our own server; says whether it did.
    fn sign(&self, request: &mut Request, token: Option<&Token>) -> bool {
        let Some(authorization) = token.and_then(|token| bearer(token).ok()) else { return false };
        let is_own = request.url().origin() == self.base.origin();
        if is_own {
            request.headers_mut().insert(AUTHORIZATION, authorization);
        }
        is_own
    }

    /// Whether it is the token that the server refuses, and not what its owner's role may do; and the answer as it was.
    async fn refuses_token(&self, response: Response) -> reqwest::Result<(bool, Response)> {
        let is_unauthorized = response.status() == StatusCode::UNAUTHORIZED;
        let (response, body) = self.buffer(response).await?;
        Ok((is_unauthorized || errors::is_invalid_token(&body), response))
    }

    /// Reads the whole body, and gives the response as if it were still to be read.
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

    /// One try. The body is read here as well, so that a connection lost in its midst is repeated like any other.
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

/// Has the secrets of a request masked from now on: the answer may repeat them.
fn protect_secrets(request: &Request) {
    secret::find_in_query(request.url());
    if let Some(body) = request.body().and_then(reqwest::Body::as_bytes) {
        secret::find_in_body(body);
    }
}

/// The header for a token, marked sensitive, so that nothing prints it.
fn bearer(token: &Token) -> Result<HeaderValue> {
    let text = Bytes::from_owner(Zeroizing::new(format!("Bearer {}", token.expose()).into_bytes()));
    let mut value = HeaderValue::from_maybe_shared(text).map_err(|_| {
        // The token itself must not be shown.
        Error::usage("the token holds characters that no token has").hint("give it without quotes and line breaks")
    })?;
    value.set_sensitive(true);
    Ok(value)
}
