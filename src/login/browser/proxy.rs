//! All requests of the browser, and the responses to them.

use std::cell::{RefCell, RefMut};

use bytes::Bytes;
use http::header::{COOKIE, HeaderValue, LOCATION, SET_COOKIE};
use http::{Method, StatusCode};
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use serde_json::Value;
use tokio::sync::Notify;
use tracing::debug;
use url::Url;

use super::cookies::Jar;
use super::origin_guard::Gate;
use super::pages::{self, Approval};
use super::rewrite::{Pages, Target, Upstream, is_asset};
use super::{Full, Response};
use crate::api::{Browser, Connection, Session};
use crate::config::url_text;
use crate::credentials::Token;
use crate::error::command_line::Typed;
use crate::error::{Error, Result};
use crate::login::{Server, token_api};

/// More than any sign-in page has.
const LARGEST_ANSWER: usize = 8 * 1024 * 1024;
/// Replaces the token where the server's page would set it as a cookie. All ports of a host share cookies, so it would
/// replace that of another server in which the user is signed in. Browsers reject cookies of more than 4096 bytes (RFC
/// 6265bis, 5.7), so this one is rejected, and the other one is kept.
const NO_COOKIE: &str = "kept by the command line ";
const NO_COOKIES: usize = 400;
/// More than any sign-in form has.
const LARGEST_FORM: usize = 64 * 1024;

/// One sign-in, from the start page to its outcome.
pub struct Proxy {
    gate: Gate,
    pages: Pages,
    upstream: Upstream,
    browser: Browser,
    /// The path of the server's pages. Our own page is below it, because the server accepts no other `next`.
    base: String,
    server: String,
    environment: String,
    state: RefCell<State>,
    ended: Notify,
}

#[derive(Default)]
struct State {
    started: bool,
    jar: Jar,
    captured: Option<Captured>,
    /// The user's answer: whether to approve.
    decision: Option<bool>,
    outcome: Option<Result<Ending>>,
    /// Why the last failed request failed.
    fault: Option<String>,
}

/// The user's decision.
pub enum Ending {
    Approved(Token),
    Denied,
}

#[derive(Clone)]
struct Captured {
    token: Token,
    user: Option<String>,
}

impl Proxy {
    pub fn new(gate: Gate, server: &Server, connection: &Connection, environment: &str) -> Result<Self> {
        let browser = connection.browser()?;
        let alias = server.base_origin.as_deref().and_then(|origin| Url::parse(origin).ok()).map(|url| url.origin());
        Ok(Self {
            gate,
            pages: Pages::below(&server.base_path),
            upstream: Upstream { origin: browser.base().clone(), alias },
            browser,
            base: server.base_path.clone(),
            server: url_text(&connection.url).to_owned(),
            environment: environment.to_owned(),
            state: RefCell::default(),
            ended: Notify::new(),
        })
    }

    /// Waits for the end.
    pub async fn outcome(&self) -> Result<Ending> {
        loop {
            let ended = self.ended.notified();
            if let Some(outcome) = self.state().outcome.take() {
                return outcome;
            }
            ended.await;
        }
    }

    /// Takes the token that was not approved.
    pub fn take_unused_token(&self) -> Option<Token> {
        self.state().captured.take().map(|captured| captured.token)
    }

    /// Why the last failed request failed, if any.
    pub fn fault(&self) -> Option<String> {
        self.state().fault.take()
    }

    /// A session with the token of this sign-in.
    pub fn session(&self, token: &Token) -> Result<Session> {
        self.browser.session(token.clone())
    }

    pub async fn answer(&self, request: http::Request<Incoming>) -> Response {
        let (head, body) = request.into_parts();
        if let Err(status) = self.gate.check_address(&head.method, &head.headers) {
            return pages::stopped(status, "This address is only for the airflow command line.");
        }
        let path = head.uri.path();
        let folder = self.gate.folder();
        if head.method == Method::GET && path.strip_prefix(&folder) == Some("/start") {
            return self.start();
        }
        if let Err(status) = self.gate.check_pass(&head.headers) {
            return pages::stopped(status, "Open the address that the command line printed, in this browser.");
        }
        let own = path.strip_prefix(self.base.as_str()).and_then(|path| path.strip_prefix(&folder));
        match (&head.method, own) {
            (&Method::GET, Some("/done")) => self.ask().await,
            (&Method::POST, Some("/approve")) => self.end(true),
            (&Method::POST, Some("/deny")) => self.end(false),
            // The server's pages are closed now. Every other page is the question.
            _ if self.state().captured.is_some() && is_asset(&head) => {
                pages::stopped(StatusCode::GONE, "This page is closed.")
            }
            _ if self.state().captured.is_some() => self.ask().await,
            _ if self.pages.allow(&head.method, path) => match Limited::new(body, LARGEST_FORM).collect().await {
                Ok(body) => self.forward(&head, body.to_bytes()).await,
                Err(_) => pages::stopped(StatusCode::PAYLOAD_TOO_LARGE, "This form is too large."),
            },
            _ => pages::stopped(StatusCode::NOT_FOUND, "This page is not part of signing in."),
        }
    }

    /// Accepts the first browser only.
    fn start(&self) -> Response {
        if std::mem::replace(&mut self.state().started, true) {
            return pages::stopped(StatusCode::GONE, "This address works once. Run the command again for a new one.");
        }
        let next = format!("{}{}/done", self.base, self.gate.folder());
        let login = format!("{}/api/v2/auth/login?next={next}", self.base);
        let mut response = pages::start(&login);
        if let Ok(cookie) = HeaderValue::from_str(&self.gate.cookie()) {
            response.headers_mut().insert(SET_COOKIE, cookie);
        }
        response
    }

    async fn forward(&self, head: &http::request::Parts, body: Bytes) -> Response {
        let mut url = self.upstream.origin.clone();
        url.set_path(head.uri.path());
        url.set_query(head.uri.query());
        let mut headers = self.upstream.request_headers(&head.headers, &self.gate.origin());
        if let Some(cookies) = self.state().jar.header() {
            headers.insert(COOKIE, cookies);
        }
        let answer = match self.browser.send(head.method.clone(), url.clone(), headers, body, LARGEST_ANSWER).await {
            Ok(answer) => answer,
            Err(error) => return self.request_failed(head, &error),
        };
        self.state().jar.store(answer.headers());
        let mut body = answer.body().clone();
        if let Some(token) = self.token_of(head, answer.status(), &mut body)
            && let Err(error) = self.capture(&token)
        {
            return self.fail(error);
        }
        let mut headers = Upstream::response_headers(answer.headers());
        if answer.headers().contains_key(LOCATION) && self.state().captured.is_some() {
            // The user is signed in: wherever the server redirects to, the question is next.
            let to = format!("{}{}{}/done", self.gate.origin(), self.base, self.gate.folder());
            headers.extend(HeaderValue::from_str(&to).ok().map(|to| (LOCATION, to)));
        } else if let Some(location) = answer.headers().get(LOCATION) {
            match self.upstream.follow(&url, location) {
                Target::Here(path) => {
                    // After our origin, a path with two slashes leads to no other host.
                    let to = format!("{}{path}", self.gate.origin());
                    headers.extend(HeaderValue::from_str(&to).ok().map(|to| (LOCATION, to)));
                }
                Target::Elsewhere(_) | Target::Nowhere if is_asset(head) => {
                    return self.request_failed(head, &Error::failed("the server redirects this file elsewhere"));
                }
                Target::Elsewhere(host) => return self.fail(single_sign_on(&host)),
                Target::Nowhere => {
                    return self.fail(Error::failed("the server sent the browser a redirect without a valid address"));
                }
            }
        }
        let mut response = Response::new(Full::from(body));
        *response.status_mut() = answer.status();
        *response.headers_mut() = headers;
        response
    }

    /// The token in a response: as a cookie, or in the response to the page's own script. The browser does not get it.
    fn token_of(&self, head: &http::request::Parts, status: StatusCode, body: &mut Bytes) -> Option<String> {
        if let Some(token) = self.state().jar.token() {
            return Some(token.to_owned());
        }
        if status != StatusCode::CREATED || !self.pages.gives_token(&head.method, head.uri.path()) {
            return None;
        }
        let mut answer: Value = serde_json::from_slice(body).ok()?;
        let field = answer.get_mut("access_token")?;
        let Value::String(token) = std::mem::replace(field, NO_COOKIE.repeat(NO_COOKIES).into()) else {
            return None;
        };
        *body = answer.to_string().into();
        Some(token)
    }

    fn capture(&self, token: &str) -> Result<()> {
        let token = Token::read(token, "the server's answer")?;
        self.state().captured.get_or_insert(Captured { token, user: None });
        Ok(())
    }

    /// Asks whether the command line may have the token; once that is answered, shows the answer.
    async fn ask(&self) -> Response {
        let (captured, decision) = {
            let state = self.state();
            (state.captured.clone(), state.decision)
        };
        let Some(captured) = captured else {
            return pages::stopped(StatusCode::CONFLICT, "The server has not signed you in yet.");
        };
        if let Some(approved) = decision {
            return pages::end(approved, captured.user.as_deref().unwrap_or_default());
        }
        let user = match captured.user {
            Some(user) => user,
            None => match self.session(&captured.token) {
                Ok(session) => {
                    let name = token_api::user_name(&session, &captured.token).await;
                    name.unwrap_or_else(|| "unknown".to_owned())
                }
                Err(error) => return self.fail(error),
            },
        };
        let folder = format!("{}{}", self.base, self.gate.folder());
        let page = Approval { user: &user, server: &self.server, environment: &self.environment, folder: &folder };
        let page = pages::approval(&page);
        if let Some(captured) = &mut self.state().captured {
            captured.user = Some(user);
        }
        page
    }

    /// Handles the user's answer, which counts only after the question was shown.
    fn end(&self, approved: bool) -> Response {
        let mut state = self.state();
        let Some(Captured { token, user: Some(user) }) = state.captured.clone() else {
            return pages::stopped(StatusCode::CONFLICT, "There is nothing to approve.");
        };
        match state.decision.replace(approved) {
            None => {}
            // After a double click, the browser shows only the second response.
            Some(before) if before == approved => return pages::end(approved, &user),
            Some(before) => {
                state.decision = Some(before);
                return pages::answered(before);
            }
        }
        let outcome = if approved { Ending::Approved(token) } else { Ending::Denied };
        state.outcome = Some(Ok(outcome));
        self.ended.notify_one();
        pages::end(approved, &user)
    }

    /// One failed request does not end the sign-in: pages work without an icon, and a form can be sent again.
    fn request_failed(&self, head: &http::request::Parts, error: &Error) -> Response {
        debug!(target: "airflow::auth", "{} {} failed: {error}", head.method, head.uri.path());
        if !is_asset(head) {
            self.state().fault = Some(error.to_string());
        }
        pages::lost(&format!("{error}."), head.method == Method::GET)
    }

    /// Ends the sign-in with the same error in the browser and at the prompt.
    fn fail(&self, error: Error) -> Response {
        let page = pages::stopped(StatusCode::BAD_GATEWAY, &format!("{error}."));
        self.state().outcome.get_or_insert(Err(error));
        self.ended.notify_one();
        page
    }

    /// Not to be held across an await: other connections need it, too.
    fn state(&self) -> RefMut<'_, State> {
        self.state.borrow_mut()
    }
}

/// The same command with the other method.
fn by_pasting() -> Typed {
    Typed::of_process().without(&["--method", "--port", "--wait"]).with(&["--method", "paste"])
}

fn single_sign_on(host: &str) -> Error {
    Error::failed(format!("this server signs users in through {host}, which redirects browsers only to the server"))
        .hint(format!("sign in with {}, which takes a token from Airflow's own page", by_pasting()))
}
