//! Signing in in the browser, on a server that knows nothing of command lines.
//!
//! We listen on 127.0.0.1, open the browser there, and pass the server's own sign-in pages through until a token appears
//! among the answers. The person then says on a page of ours whether this command line may have it.

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

const PARTING: Duration = Duration::from_secs(5);

/// How a sign-in goes.
pub struct Options<'a> {
    /// The port to listen on; zero for any that is free.
    pub port: u16,
    /// How long the person may take.
    pub patience: Duration,
    /// The environment that the approval page names.
    pub environment: &'a str,
}

/// Waits until somebody has signed in and agreed. `open` is given the address for the browser, once somebody listens
/// there; `stop` ends it.
///
/// # Errors
/// `Failed` when the person declines, when the server sends the browser to a single sign-on, or when the port is taken;
/// `TimeLimit` when nobody comes; `Interrupted` by `stop`.
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
        Error::failed(format!("can not listen on 127.0.0.1:{}: {reason}", options.port))
            .hint(format!("{another} takes any port that is free; --port names one"))
    })?;
    let port = listener.local_addr().map_err(|reason| Error::failed(format!("can not listen: {reason}")))?.port();
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
        Some(Ok(Ending::Denied)) => Error::failed("the sign-in was cancelled in the browser"),
        Some(Err(error)) => error,
        None => too_late(options.patience, proxy.fault()),
    };
    if let Some(token) = proxy.left_behind() {
        drop_token(proxy.session(&token), &token).await;
    }
    Err(error)
}

fn too_late(patience: Duration, fault: Option<String>) -> Error {
    let fault = fault.map(|fault| format!("; a page could not be fetched: {fault}")).unwrap_or_default();
    Error::new(Kind::TimeLimit, format!("nobody signed in within {} s{fault}", patience.as_secs()))
}

/// What a signal during a sign-in leads to.
pub fn interrupted() -> Error {
    Error::new(Kind::Interrupted, "the sign-in was ended by a signal")
}

/// A token that nobody wants must not stay valid for a day. Nobody waits long for that.
pub async fn drop_token(session: Result<Session>, token: &Token) {
    if let Ok(session) = session {
        let _ = tokio::time::timeout(PARTING, token_api::log_out(&session, token)).await;
    }
}
