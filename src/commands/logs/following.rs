//! A log as it grows.
//!
//! Following is asking for JSON again and again with the token of the last answer; an ndjson answer ends with what there
//! is and tells no position. Each answer makes the server read the whole log, so that the pauses grow with what an
//! answer takes. No token comes with the end of a try, but also while the task waits for something: its state decides.

use std::time::{Duration, Instant};

use progenitor_client::ClientInfo;

use super::content::Content;
use super::position::{Passage, Position};
use super::reading::is_lost;
use super::sink::Sink;
use super::which::{self, Instance, Try};
use crate::api::Piece;
use crate::context::Context;
use crate::error::{Error, Result};

const SHORTEST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// An answer that took so long is asked for again only after this many times as long.
const COST_FACTOR: u32 = 5;

/// How long a server may be away.
const PATIENCE: Duration = Duration::from_secs(10 * 60);

/// The last lines of a task are written just after its end is known.
const LINGER: Duration = Duration::from_millis(700);

/// Prints the log of a task instance until it ends, one try after the other, or until the given try ends. Gives the
/// instance as it was at the end.
///
/// # Errors
/// As [`super::reading::read`], but a connection that was there once is waited for.
pub async fn follow(context: &Context, instance: Instance, only: Option<i64>, sink: &mut Sink<'_>) -> Result<Instance> {
    let mut follower = Follower { context, instance, contact: Instant::now(), pause: SHORTEST_PAUSE };
    let mut printed = 0;
    if let Some(number) = only {
        let of = follower.instance.of_try(number)?;
        follower.one_try(&of, sink).await?;
        return Ok(follower.instance);
    }
    let mut told = String::new();
    loop {
        let state = follower.instance.state().to_owned();
        let number = follower.instance.try_number;
        if follower.instance.has_begun() && number > printed {
            if printed > 0 {
                sink.end()?;
                context.note(&format!("try {number} of {} begins", follower.instance.name()));
            }
            let of = follower.instance.of_try(number)?;
            follower.one_try(&of, sink).await?;
            printed = number;
            follower.pause = SHORTEST_PAUSE;
            told.clear();
        } else if follower.instance.is_over() {
            return Ok(follower.instance);
        } else {
            if told != state {
                context.note(&format!("waiting: {} is {}", follower.instance.name(), waits(&state)));
                told = state;
            }
            follower.rest(Duration::ZERO).await;
            follower.look().await?;
        }
        if sink.is_closed() {
            return Ok(follower.instance);
        }
    }
}

fn waits(state: &str) -> &str {
    match state {
        "no state" => "not scheduled yet",
        "up_for_retry" => "up for retry",
        "up_for_reschedule" => "up for reschedule",
        state => state,
    }
}

/// What goes on behind so many entries of the task's own.
struct Token {
    text: String,
    entries: u64,
}

struct Follower<'c> {
    context: &'c Context,
    instance: Instance,
    /// When the server was last there.
    contact: Instant,
    pause: Duration,
}

impl Follower<'_> {
    /// Prints one try until it ends.
    async fn one_try(&mut self, of: &Try, sink: &mut Sink<'_>) -> Result<()> {
        let mut token: Option<Token> = None;
        let mut position = Position::default();
        let mut is_last = false;
        self.pause = SHORTEST_PAUSE;
        loop {
            let (begun, before) = (Instant::now(), position.entries);
            let next = match poll(self.context, of, token.as_ref(), &mut position, sink).await {
                Ok(next) => next,
                Err(error) if position.within => return Err(error),
                Err(error) => {
                    self.heal(error).await?;
                    continue;
                }
            };
            self.contact = Instant::now();
            sink.show()?;
            if sink.is_closed() {
                return Ok(());
            }
            let is_quiet = position.entries == before;
            match next {
                Some(_) if !position.knows_its_start() => {}
                Some(text) => token = Some(Token { text, entries: position.entries }),
                None if is_last && is_quiet => return Ok(()),
                None => {
                    if !is_last {
                        self.look().await?;
                        is_last = self.instance.try_number > of.number || self.instance.has_tried();
                    }
                    if is_last {
                        tokio::time::sleep(LINGER).await;
                        continue;
                    }
                }
            }
            self.pause = if is_quiet { (self.pause * 3 / 2).min(LONGEST_PAUSE) } else { SHORTEST_PAUSE };
            self.rest(begun.elapsed()).await;
        }
    }

    /// Looks at the task instance, until the server answers.
    async fn look(&mut self) -> Result<()> {
        let Instance { dag_id, dag_run_id, task_id, map_index, .. } = self.instance.clone();
        let index = (map_index >= 0).then_some(map_index);
        loop {
            match which::find(self.context, &dag_id, &dag_run_id, &task_id, index).await {
                Ok(Some(instance)) => {
                    self.contact = Instant::now();
                    self.instance = instance;
                    return Ok(());
                }
                Ok(None) => return Err(Error::failed(format!("task {task_id} has become a mapped one meanwhile"))),
                Err(error) => self.heal(error).await?,
            }
        }
    }

    /// Waits a while if the server may come back.
    async fn heal(&mut self, error: Error) -> Result<()> {
        if !may_pass(&error, self.contact) {
            return Err(error);
        }
        self.context.note(&format!("{error}; trying again"));
        tokio::time::sleep(error.wait().unwrap_or(self.pause)).await;
        self.pause = (self.pause * 3 / 2).min(LONGEST_PAUSE);
        Ok(())
    }

    async fn rest(&mut self, cost: Duration) {
        let pause = self.pause.max(cost * COST_FACTOR);
        tokio::time::sleep(pause).await;
        if cost.is_zero() {
            self.pause = (self.pause * 5 / 4).min(LONGEST_PAUSE);
        }
    }
}

/// Whether the server, or the way to it, is away for a while: lost connections, and what servers and proxies answer
/// while one restarts. `contact` is when it was last there.
pub fn may_pass(error: &Error, contact: Instant) -> bool {
    let is_away = is_lost(error) || error.http_status().is_some_and(|status| status == 429 || status >= 500);
    is_away && contact.elapsed() < PATIENCE
}

/// Asks once, prints what is new behind `position`, and gives the token with which the log goes on.
async fn poll(
    context: &Context,
    of: &Try,
    token: Option<&Token>,
    position: &mut Position,
    sink: &mut Sink<'_>,
) -> Result<Option<String>> {
    let mut query = of.query();
    query.extend(token.map(|token| ("token", token.text.clone())));
    let mut chunks = context.client().await?.inner().chunks(&of.path(), &query, "application/json").await?;
    let mut content = Content::default();
    let mut passage = token.map_or_else(Passage::default, |token| Passage::behind(token.entries));
    let mut take = |piece: Piece<'_>| if passage.is_new(position, &piece) { sink.take(piece) } else { Ok(()) };
    while let Some(chunk) = chunks.next().await? {
        content.push(&chunk, &mut take)?;
    }
    content.token().map_err(|(error, rest)| chunks.not_as_documented(&rest, &error))
}
