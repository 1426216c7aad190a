//! The event loop: handles keys, responses and ticks one after the other.

use std::pin::Pin;
use std::time::Duration;

use jiff::Timestamp;
use ratatui::crossterm::event::{Event, KeyEventKind};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::time::{Instant, sleep_until};

use super::act::act;
use super::action::{Action, Done};
use super::data::Data;
use super::draw::{self, Theme};
use super::fetch::{Fetched, fetch};
use super::level::Query;
use super::model::{Effect, Model};
use super::pace::Pace;
use super::reader::{Inbox, Reader};
use super::screen::Screen;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::ops::wait::{Interrupts, pause_in_outage};

type Pending<'a, T> = Option<Pin<Box<dyn Future<Output = T> + 'a>>>;

/// Delay before a refused request is repeated: a permission may be granted or a token refreshed in the meantime.
const AFTER_REFUSAL: Duration = Duration::from_secs(15);

/// Keys within this time cause only one request.
const TYPING: Duration = Duration::from_millis(300);

/// The screen shows the age of its data in seconds.
const TICK: Duration = Duration::from_secs(1);
/// Lines of a long log are shown while they arrive.
const TICK_OF_LOGS: Duration = Duration::from_millis(200);

/// A request that is in progress.
struct Request<'a> {
    query: Query,
    response: Pending<'a, (Result<Fetched>, Option<Reader>)>,
    begun: Instant,
}

pub struct Driver<'a> {
    context: &'a Context,
    pub model: Model,
    theme: Theme,
    pace: Pace,
    inbox: Inbox,
    reader: Option<Reader>,
    fetching: Option<Request<'a>>,
    acting: Pending<'a, Result<Done>>,
    due: Instant,
}

impl<'a> Driver<'a> {
    /// `model` already contains its first data.
    pub fn new(context: &'a Context, model: Model, theme: Theme, reader: Option<Reader>, inbox: Inbox) -> Self {
        let mut pace = Pace::default();
        let is_active = model.level().data.as_ref().is_none_or(Data::is_active);
        let due = Instant::now() + pace.after(&model.level().view, true, is_active, Duration::ZERO);
        Self { context, model, theme, pace, inbox, reader, fetching: None, acting: None, due }
    }

    /// Runs until the user quits.
    ///
    /// # Errors
    /// `Interrupted` by a signal; `Failed` if the terminal is closed.
    pub async fn drive(
        &mut self,
        screen: &mut Screen,
        events: &mut UnboundedReceiver<Event>,
        interrupts: &mut Interrupts,
    ) -> Result<()> {
        loop {
            self.model.now = Timestamp::now();
            self.receive();
            screen.draw(|frame| draw::draw(frame, &mut self.model, self.theme))?;
            if self.fetching.is_none() && Instant::now() >= self.due {
                self.fetch();
            }
            let is_log = self.fetching.is_some() && self.model.log_mut().is_some();
            let tick = Instant::now() + if is_log { TICK_OF_LOGS } else { TICK };
            let tick = if self.fetching.is_none() { tick.min(self.due) } else { tick };
            tokio::select! {
                event = events.recv() => {
                    let Some(event) = event else { return Err(Error::failed("cannot read keys: the terminal was closed")) };
                    if self.event(&event) {
                        return Ok(());
                    }
                    while let Ok(event) = events.try_recv() {
                        if self.event(&event) {
                            return Ok(());
                        }
                    }
                }
                () = interrupts.next() => return Err(Error::new(Kind::Interrupted, "interrupted by a signal")),
                (outcome, reader) = pending(self.fetching.as_mut().map(|request| &mut request.response)) => {
                    self.reader = reader;
                    self.fetched(outcome);
                }
                outcome = pending(Some(&mut self.acting)) => {
                    self.acting = None;
                    self.acted(outcome);
                }
                () = sleep_until(tick) => {}
            }
        }
    }

    /// Takes new log lines, and notes that would otherwise go to stderr.
    fn receive(&mut self) {
        let mut inbox = self.inbox.borrow_mut();
        if inbox.len() > 0 {
            self.model.log().append(&mut inbox);
        }
        drop(inbox);
        if let Some(line) = self.context.notes().held().pop() {
            self.model.notify(line, true);
        }
    }

    fn event(&mut self, event: &Event) -> bool {
        let Event::Key(key) = event else { return false };
        if key.kind == KeyEventKind::Release {
            return false;
        }
        let effect = self.model.press(*key);
        self.apply(effect)
    }

    /// Applies an effect. Returns whether to quit.
    fn apply(&mut self, effect: Effect) -> bool {
        match effect {
            Effect::None => {}
            Effect::Quit => return true,
            Effect::Refresh => self.refresh(Duration::ZERO),
            Effect::RefreshSoon => self.refresh(TYPING),
            Effect::Action(_) if self.acting.is_some() => {
                self.model.notify("the previous change is still in progress".to_owned(), true);
            }
            Effect::Action(action) => self.action(action),
        }
        false
    }

    /// Schedules a refresh, and cancels a request for another view.
    fn refresh(&mut self, pause: Duration) {
        let query = self.model.query();
        if self.fetching.as_ref().is_some_and(|request| request.query == query) {
            return;
        }
        if self.reader.as_ref().is_some_and(|reader| !reader.reads(&query)) {
            self.reader = None;
        }
        self.fetching = None;
        // Drops lines of another log.
        _ = self.inbox.take();
        self.model.loading_since = None;
        self.pace.reset();
        self.due = Instant::now() + pause;
    }

    fn fetch(&mut self) {
        let query = self.model.query();
        let (context, inbox, mut reader) = (self.context, self.inbox.clone(), self.reader.take());
        let requested = query.clone();
        let response = async move {
            let fetched = fetch(context, &requested, &mut reader, &inbox).await;
            (fetched, reader)
        };
        self.model.loading_since = Some(self.model.now);
        self.fetching = Some(Request { query, response: Some(Box::pin(response)), begun: Instant::now() });
    }

    fn fetched(&mut self, outcome: Result<Fetched>) {
        let Some(request) = self.fetching.take() else { return };
        self.receive();
        self.model.now = Timestamp::now();
        self.model.loading_since = None;
        let pause = match outcome {
            Ok(fetched) => {
                let has_changed = self.model.take(&request.query, fetched);
                let level = self.model.level();
                let is_active = level.data.as_ref().is_none_or(Data::is_active);
                self.pace.after(&level.view, has_changed, is_active, request.begun.elapsed())
            }
            Err(error) => {
                let passes = error.is_passing();
                let retry_after = error.wait();
                self.model.failed(&self.advised(error), passes);
                self.pace.failures += 1;
                match passes {
                    true => pause_in_outage(self.pace.failures - 1, retry_after),
                    false => AFTER_REFUSAL,
                }
            }
        };
        self.due = Instant::now() + pause;
    }

    /// Completes the hint, so that its command works when pasted.
    fn advised(&self, error: Error) -> Error {
        self.context.globals().with_completed_hint(self.context.with_sign_in(error))
    }

    fn action(&mut self, action: Action) {
        self.model.notify(action.words(), false);
        let context = self.context;
        self.acting = Some(Box::pin(act(context, action)));
    }

    fn acted(&mut self, outcome: Result<Done>) {
        self.model.message = None;
        match outcome {
            Ok(done) => {
                let effect = self.model.done(done);
                self.apply(effect);
            }
            Err(error) => {
                let error = self.advised(error);
                let hint = error.hint_text().map(|hint| format!("; {hint}")).unwrap_or_default();
                self.model.notify(format!("{error}{hint}"), true);
            }
        }
    }
}

/// Waits for a pending future, or forever if there is none.
async fn pending<T>(pending: Option<&mut Pending<'_, T>>) -> T {
    match pending.and_then(Option::as_mut) {
        Some(future) => future.await,
        None => std::future::pending().await,
    }
}
