//! Receives the state of a run as a stream of lines `{"state": …}`: one at once and then one per interval, even without
//! changes (`…/wait`, experimental, since Airflow 3.1). The stream ends with the run.
//!
//! The stream reports the end sooner than polling, and is cheaper: the server reads one row. But proxies may close or
//! buffer it, older servers lack it, and the user may not be permitted. So its state is used only while lines arrive,
//! and polling continues at longer intervals.

use std::cell::{Cell, RefCell};
use std::convert::Infallible;
use std::time::Duration;

use progenitor_client::ClientInfo;
use serde::Deserialize;
use tokio::sync::Notify;
use tokio::time::{Instant, sleep, timeout};

use super::{Run, pace};
use crate::api::{self, Lines, NDJSON, Piece};
use crate::context::Context;
use crate::error::{Error, Kind, Result};

/// A line that is later than this counts as lost.
const GRACE: Duration = Duration::from_secs(5);

/// The pause after a broken stream. It doubles after each stream that sent nothing.
const SHORTEST_PAUSE: Duration = Duration::from_secs(2);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// The number of consecutive streams without a line after which no more are opened.
const MAX_SILENT: u32 = 8;

pub struct Stream<'a> {
    context: &'a Context,
    run: &'a Run,
    began: Instant,
    /// The last state received.
    state: RefCell<Option<String>>,
    /// Until when that state is valid.
    valid_until: Cell<Option<Instant>>,
    changed: Notify,
}

/// Why a stream has ended.
enum End {
    /// The server does not offer it to this user.
    Refused,
    /// A longer interval is due.
    IntervalChanged,
    /// It ended, broke, or was too late; `had_lines` says whether any line had arrived.
    Lost { had_lines: bool },
}

impl<'a> Stream<'a> {
    pub fn new(context: &'a Context, run: &'a Run, began: Instant) -> Self {
        Self { context, run, began, state: RefCell::default(), valid_until: Cell::default(), changed: Notify::new() }
    }

    /// Receives until the future is dropped; never returns.
    pub async fn listen(&self) -> Infallible {
        let mut silent = 0;
        loop {
            let end = self.receive(pace::interval(self.began.elapsed())).await;
            match end {
                End::IntervalChanged => continue,
                End::Lost { had_lines: true } => silent = 0,
                End::Lost { had_lines: false } => silent += 1,
                End::Refused => silent = MAX_SILENT,
            }
            // Poll now if the stream's state was in use.
            if self.valid_until.take().is_some() {
                self.changed.notify_one();
            }
            if silent >= MAX_SILENT {
                return std::future::pending().await;
            }
            sleep((SHORTEST_PAUSE * 2_u32.pow(silent)).min(LONGEST_PAUSE)).await;
        }
    }

    /// The last state, while it is valid.
    pub fn state(&self) -> Option<String> {
        let is_valid = self.valid_until.get().is_some_and(|until| Instant::now() < until);
        self.state.borrow().clone().filter(|_| is_valid)
    }

    /// Waits until the state changes, or the stream breaks.
    pub async fn changed(&self) {
        self.changed.notified().await;
    }

    /// Receives one stream to its end.
    async fn receive(&self, interval: Duration) -> End {
        let mut had_lines = false;
        let mut lines = match timeout(interval + 6 * GRACE, self.open(interval)).await {
            Ok(Ok(lines)) => lines,
            Ok(Err(error)) if is_final(&error) => return End::Refused,
            Ok(Err(_)) | Err(_) => return End::Lost { had_lines },
        };
        loop {
            match timeout(interval + GRACE, lines.next()).await {
                Ok(Ok(Some(piece))) => {
                    let Some(state) = state_of(&piece) else { continue };
                    had_lines = true;
                    self.received(state, interval);
                }
                // The time limit between lines is shorter than the interval.
                Ok(Err(error)) if error.kind() == Kind::TimeLimit => return End::Refused,
                Ok(Ok(None) | Err(_)) | Err(_) => return End::Lost { had_lines },
            }
            if pace::interval(self.began.elapsed()) != interval {
                return End::IntervalChanged;
            }
        }
    }

    async fn open(&self, interval: Duration) -> Result<Lines> {
        let [dag, run] = [&self.run.dag_id, &self.run.run_id].map(|id| api::segment(id));
        let path = format!("dags/{dag}/dagRuns/{run}/wait");
        let request = self.context.client().await?.inner().get(&path).accept(NDJSON).stream().uncompressed();
        request.query([("interval", interval.as_secs().to_string())]).send().await?.error_for_status()?.lines()
    }

    fn received(&self, state: String, interval: Duration) {
        self.valid_until.set(Some(Instant::now() + interval + GRACE));
        let state = Some(state);
        if *self.state.borrow() != state {
            self.state.replace(state);
            self.changed.notify_one();
        }
    }
}

/// Whether another attempt is pointless: the operation does not exist, or the user is not permitted.
fn is_final(error: &Error) -> bool {
    match error.http_status() {
        Some(status) => (400..500).contains(&status) && status != 429,
        None => !matches!(error.kind(), Kind::Unreachable),
    }
}

fn state_of(piece: &Piece<'_>) -> Option<String> {
    #[derive(Deserialize)]
    struct Line {
        state: String,
    }
    serde_json::from_slice::<Line>(piece.bytes).ok().map(|line| line.state)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_the_state() {
        let state = |line: &str| state_of(&Piece::whole(line.as_bytes()));
        assert_eq!(state(r#"{"state": "running"}"#).as_deref(), Some("running"));
        assert_eq!(state(r#"{"state": "success", "results": {"t": [1]}}"#).as_deref(), Some("success"));
        assert_eq!((state(""), state("<html>"), state(r#"{"results": {}}"#)), (None, None, None));
    }

    #[test]
    fn a_missing_or_forbidden_stream_is_not_requested_again() {
        let of = |status| is_final(&Error::failed("x").status(status));
        assert!(of(404) && of(405) && of(403) && of(422) && !of(429) && !of(500) && !of(503));
        assert!(!is_final(&Error::new(Kind::Unreachable, "refused")) && is_final(&Error::new(Kind::TimeLimit, "")));
    }
}
