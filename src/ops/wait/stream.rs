//! The server's own word on the state of a run: a stream of lines `{"state": …}`, one at once and then one in each
//! interval, also where nothing changed (`…/wait`, experimental, since Airflow 3.1). It ends with the run.
//!
//! It tells the end sooner than asking now and then would, at a lower price: the server looks at one row. But proxies
//! cut it or hold it back, older servers lack it, and it may be forbidden. So it is believed only while it speaks, and
//! whoever listens goes on asking.

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

/// A line that is so late will not come.
const GRACE: Duration = Duration::from_secs(5);

/// The pause after a stream that broke; it doubles each time that none speaks.
const SHORTEST_PAUSE: Duration = Duration::from_secs(2);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// So many in a row that said nothing are enough.
const MOST_MUTE: u32 = 8;

pub struct Stream<'a> {
    context: &'a Context,
    run: &'a Run,
    began: Instant,
    /// The state it told last.
    state: RefCell<Option<String>>,
    /// Until when that is believed.
    good_until: Cell<Option<Instant>>,
    news: Notify,
}

/// Why a stream is over.
enum Over {
    /// There is none for us.
    Refused,
    /// The run is older now: another interval is due.
    Outgrown,
    /// It ended, broke, or fell silent. Whether it had spoken.
    Lost { spoke: bool },
}

impl<'a> Stream<'a> {
    pub fn new(context: &'a Context, run: &'a Run, began: Instant) -> Self {
        Self { context, run, began, state: RefCell::default(), good_until: Cell::default(), news: Notify::new() }
    }

    /// Listens for as long as it is waited for; it never ends by itself.
    pub async fn listen(&self) -> Infallible {
        let mut mute = 0;
        loop {
            let over = self.once(pace::interval(self.began.elapsed())).await;
            match over {
                Over::Outgrown => continue,
                Over::Lost { spoke: true } => mute = 0,
                Over::Lost { spoke: false } => mute += 1,
                Over::Refused => mute = MOST_MUTE,
            }
            // Who never relied on it has nothing to make up for.
            if self.good_until.take().is_some() {
                self.news.notify_one();
            }
            if mute >= MOST_MUTE {
                return std::future::pending().await;
            }
            sleep((SHORTEST_PAUSE * 2_u32.pow(mute)).min(LONGEST_PAUSE)).await;
        }
    }

    /// The state of the run, as long as the stream can be believed.
    pub fn state(&self) -> Option<String> {
        let is_good = self.good_until.get().is_some_and(|until| Instant::now() < until);
        self.state.borrow().clone().filter(|_| is_good)
    }

    /// Waits until the state changes, or the stream breaks.
    pub async fn has_news(&self) {
        self.news.notified().await;
    }

    /// One stream, to its end.
    async fn once(&self, interval: Duration) -> Over {
        let mut spoke = false;
        let mut lines = match timeout(interval + 6 * GRACE, self.open(interval)).await {
            Ok(Ok(lines)) => lines,
            Ok(Err(error)) if is_final(&error) => return Over::Refused,
            Ok(Err(_)) | Err(_) => return Over::Lost { spoke },
        };
        loop {
            match timeout(interval + GRACE, lines.next()).await {
                Ok(Ok(Some(piece))) => {
                    let Some(state) = state_of(&piece) else { continue };
                    spoke = true;
                    self.heard(state, interval);
                }
                // A time limit for each silence that is shorter than the interval.
                Ok(Err(error)) if error.kind() == Kind::TimeLimit => return Over::Refused,
                Ok(Ok(None) | Err(_)) | Err(_) => return Over::Lost { spoke },
            }
            if pace::interval(self.began.elapsed()) != interval {
                return Over::Outgrown;
            }
        }
    }

    async fn open(&self, interval: Duration) -> Result<Lines> {
        let [dag, run] = [&self.run.dag_id, &self.run.run_id].map(|id| api::segment(id));
        let path = format!("dags/{dag}/dagRuns/{run}/wait");
        let request = self.context.client().await?.inner().get(&path).accept(NDJSON).stream().uncompressed();
        request.query([("interval", interval.as_secs().to_string())]).send().await?.error_for_status()?.lines()
    }

    fn heard(&self, state: String, interval: Duration) {
        self.good_until.set(Some(Instant::now() + interval + GRACE));
        let state = Some(state);
        if *self.state.borrow() != state {
            self.state.replace(state);
            self.news.notify_one();
        }
    }
}

/// What will not be otherwise the next time: no such operation, or none for this user.
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
    fn a_line_tells_the_state() {
        let state = |line: &str| state_of(&Piece::whole(line.as_bytes()));
        assert_eq!(state(r#"{"state": "running"}"#).as_deref(), Some("running"));
        assert_eq!(state(r#"{"state": "success", "results": {"t": [1]}}"#).as_deref(), Some("success"));
        assert_eq!((state(""), state("<html>"), state(r#"{"results": {}}"#)), (None, None, None));
    }

    #[test]
    fn an_old_server_and_a_forbidden_stream_are_not_asked_again() {
        let of = |status| is_final(&Error::failed("x").status(status));
        assert!(of(404) && of(405) && of(403) && of(422) && !of(429) && !of(500) && !of(503));
        assert!(!is_final(&Error::new(Kind::Unreachable, "refused")) && is_final(&Error::new(Kind::TimeLimit, "")));
    }
}
