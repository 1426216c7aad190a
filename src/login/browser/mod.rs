//! Sign-in in the browser, on a server without support for command lines.
//!
//! We listen on 127.0.0.1, open the browser there, and forward the server's own sign-in pages until a response contains
//! a token. Then a page of ours asks whether this command line may have it.

mod cookies;
#[cfg(any(test, fuzzing))]
pub mod fuzzing;
mod listener;
mod origin_guard;
mod pages;
mod proxy;
mod rewrite;

use std::time::Duration;

use tokio::net::TcpListener;

use self::origin_guard::Gate;
use self::proxy::{Ending, Proxy};
use super::server_info::Server;
use super::token_api;
use crate::api::{Connection, Session};
use crate::credentials::Token;
use crate::error::command_line::Typed;
use crate::error::{Error, Kind, Result};

type Full = http_body_util::Full<bytes::Bytes>;
type Response = http::Response<Full>;

const REVOKE_LIMIT: Duration = Duration::from_secs(5);

/// The settings of a sign-in.
pub struct Options<'a> {
    /// The port to listen on; zero for any that is free.
    pub port: u16,
    /// The time limit for the user.
    pub patience: Duration,
    /// The environment that the approval page names.
    pub environment: &'a str,
}

/// Waits until the user has signed in and approved. `open` gets the address for the browser as soon as we listen there;
/// `stop` ends the sign-in.
///
/// # Errors
/// `Failed` if the user declines, the server redirects the browser to a single sign-on, or the port is in use;
/// `TimeLimit` if there is no sign-in in time; `Interrupted` by `stop`.
pub async fn sign_in(
    server: &Server,
    connection: &Connection,
    options: &Options<'_>,
    open: impl FnOnce(&str),
    stop: impl Future<Output = ()>,
) -> Result<Token> {
    let listener = TcpListener::bind(("127.0.0.1", options.port)).await;
    let listener = listener.map_err(|reason| {
        let another = Typed::of_process().without(&["--port"]);
        Error::failed(format!("cannot listen on 127.0.0.1:{}: {reason}", options.port))
            .hint(format!("{another} uses any free port; --port sets another one"))
    })?;
    let port = listener.local_addr().map_err(|reason| Error::failed(format!("cannot listen: {reason}")))?.port();
    let gate = Gate::new(port);
    let start = format!("{}{}/start", gate.origin(), gate.folder());
    let proxy = Proxy::new(gate, server, connection, options.environment)?;
    open(&start);
    let served = tokio::select! {
        served = listener::serve(listener, &proxy, options.patience) => served,
        () = stop => Some(Err(interrupted())),
    };
    let error = match served {
        Some(Ok(Ending::Approved(token))) => return Ok(token),
        Some(Ok(Ending::Denied)) => Error::failed("the sign-in was canceled in the browser"),
        Some(Err(error)) => error,
        None => too_late(options.patience, proxy.fault()),
    };
    if let Some(token) = proxy.take_unused_token() {
        revoke_unused(proxy.session(&token), &token).await;
    }
    Err(error)
}

fn too_late(patience: Duration, fault: Option<String>) -> Error {
    let fault = fault.map(|fault| format!("; a page could not be fetched: {fault}")).unwrap_or_default();
    Error::new(Kind::TimeLimit, format!("no sign-in within {} s{fault}", patience.as_secs()))
}

/// The error after a signal during a sign-in.
pub fn interrupted() -> Error {
    Error::new(Kind::Interrupted, "the sign-in was ended by a signal")
}

/// Revokes a token that is not used, so that it doesn't stay valid for a day. Waits only briefly.
pub async fn revoke_unused(session: Result<Session>, token: &Token) {
    if let Ok(session) = session {
        let _ = tokio::time::timeout(REVOKE_LIMIT, token_api::log_out(&session, token)).await;
    }
}
