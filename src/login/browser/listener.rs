//! The small web server for the browser.

use std::convert::Infallible;
use std::pin::pin;
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};

use super::proxy::{Ending, Proxy};
use crate::error::Result;

/// After the end, the browser has this time to get its last page.
const LINGER: Duration = Duration::from_secs(1);

/// A connection that sends no request is closed.
const HEADER_LIMIT: Duration = Duration::from_secs(30);

/// Serves the browser until the sign-in has an outcome; `None` if there is none within `patience`.
pub async fn serve(listener: TcpListener, proxy: &Proxy, patience: Duration) -> Option<Result<Ending>> {
    let finish = async {
        let outcome = tokio::time::timeout(patience, proxy.outcome()).await.ok()?;
        tokio::time::sleep(LINGER).await;
        Some(outcome)
    };
    let mut finish = pin!(finish);
    let mut connections = FuturesUnordered::new();
    loop {
        tokio::select! {
            outcome = &mut finish => return outcome,
            Some(()) = connections.next() => {}
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => connections.push(connection(stream, proxy)),
                // For example, no free file handles: the next connection may work.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            },
        }
    }
}

async fn connection(stream: TcpStream, proxy: &Proxy) {
    let service = service_fn(async |request| Ok::<_, Infallible>(proxy.answer(request).await));
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_LIMIT)
        .serve_connection(TokioIo::new(stream), service);
    // A browser that disconnects or sends an invalid request is not reported.
    let _ = served.await;
}
