//! The event loop: handles keys, responses and ticks one after the other.

use std::pin::Pin;
use std::time::Duration;

use jiff::Timestamp;
use ratatui::crossterm::event::{Event, KeyEventKind};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::time::{Instant, sleep_until};

use super::act::act;
use super::data::Data;
use super::draw::{self, Look};
use super::fetch::{Fetched, fetch};
use super::level::Wish;
use super::model::{Effect, Model};
use super::pace::Pace;
use super::reader::{Inbox, Reader};
use super::screen::Screen;
use super::work::{Done, Work};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::ops::wait::{Interrupts, pause_in_outage};

type Going<'a, T> = Option<Pin<Box<dyn Future<Output = T> + 'a>>>;

/// Delay before a refused request is repeated: a permission may be granted or a token refreshed in the meantime.
const AFTER_REFUSAL: Duration = Duration::from_secs(15);

/// Keys within this time cause only one request.
const TYPING: Duration = Duration::from_millis(300);

/// The screen shows the age of its data in seconds.
const TICK: Duration = Duration::from_secs(1);
/// Lines of a long log are shown while they arrive.
const TICK_OF_LOGS: Duration = Duration::from_millis(200);

/// A request that is in progress.
struct Asking<'a> {
    wish: Wish,
    answer: Going<'a, (Result<Fetched>, Option<Reader>)>,
    begun: Instant,
}

pub struct Driver<'a> {
    context: &'a Context,
    pub model: Model,
    look: Look,
    pace: Pace,
    inbox: Inbox,
    reader: Option<Reader>,
    fetching: Option<Asking<'a>>,
    acting: Going<'a, Result<Done>>,
    due: Instant,
}

impl<'a> Driver<'a> {
    /// `model` already contains its first data.
    pub fn new(context: &'a Context, model: Model, look: Look, reader: Option<Reader>, inbox: Inbox) -> Self {
        let mut pace = Pace::default();
        let is_active = model.level().data.as_ref().is_none_or(Data::is_active);
        let due = Instant::now() + pace.after(&model.level().place, true, is_active, Duration::ZERO);
        Self { context, model, look, pace, inbox, reader, fetching: None, acting: None, due }
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
            self.hear();
            screen.draw(|frame| draw::draw(frame, &mut self.model, self.look))?;
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
                (outcome, reader) = going(self.fetching.as_mut().map(|asking| &mut asking.answer)) => {
                    self.reader = reader;
                    self.fetched(outcome);
                }
                outcome = going(Some(&mut self.acting)) => {
                    self.acting = None;
                    self.acted(outcome);
                }
                () = sleep_until(tick) => {}
            }
        }
    }

    /// Takes new log lines, and notes that would otherwise go to stderr.
    fn hear(&mut self) {
        let mut inbox = self.inbox.borrow_mut();
        if inbox.len() > 0 {
            self.model.log().append(&mut inbox);
        }
        drop(inbox);
        if let Some(line) = self.context.notes().held().pop() {
            self.model.say(line, true);
        }
    }

    fn event(&mut self, event: &Event) -> bool {
        let Event::Key(key) = event else { return false };
        if key.kind == KeyEventKind::Release {
            return false;
        }
        let effect = self.model.press(*key);
        self.obey(effect)
    }

    /// Applies an effect. Returns whether to quit.
    fn obey(&mut self, effect: Effect) -> bool {
        match effect {
            Effect::None => {}
            Effect::Quit => return true,
            Effect::Look => self.look_again(Duration::ZERO),
            Effect::LookSoon => self.look_again(TYPING),
            Effect::Work(_) if self.acting.is_some() => {
                self.model.say("the previous change is still in progress".to_owned(), true);
            }
            Effect::Work(work) => self.work(work),
        }
        false
    }

    /// Schedules a refresh, and cancels a request for another view.
    fn look_again(&mut self, pause: Duration) {
        let wish = self.model.wish();
        if self.fetching.as_ref().is_some_and(|asking| asking.wish == wish) {
            return;
        }
        if self.reader.as_ref().is_some_and(|reader| !reader.reads(&wish)) {
            self.reader = None;
        }
        self.fetching = None;
        // Drops lines of another log.
        _ = self.inbox.take();
        self.model.asking_since = None;
        self.pace.reset();
        self.due = Instant::now() + pause;
    }

    fn fetch(&mut self) {
        let wish = self.model.wish();
        let (context, inbox, mut reader) = (self.context, self.inbox.clone(), self.reader.take());
        let requested = wish.clone();
        let answer = async move {
            let fetched = fetch(context, &requested, &mut reader, &inbox).await;
            (fetched, reader)
        };
        self.model.asking_since = Some(self.model.now);
        self.fetching = Some(Asking { wish, answer: Some(Box::pin(answer)), begun: Instant::now() });
    }

    fn fetched(&mut self, outcome: Result<Fetched>) {
        let Some(asking) = self.fetching.take() else { return };
        self.hear();
        self.model.now = Timestamp::now();
        self.model.asking_since = None;
        let pause = match outcome {
            Ok(fetched) => {
                let has_changed = self.model.take(&asking.wish, fetched);
                let level = self.model.level();
                let is_active = level.data.as_ref().is_none_or(Data::is_active);
                self.pace.after(&level.place, has_changed, is_active, asking.begun.elapsed())
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

    fn work(&mut self, work: Work) {
        self.model.say(work.words(), false);
        let context = self.context;
        self.acting = Some(Box::pin(act(context, work)));
    }

    fn acted(&mut self, outcome: Result<Done>) {
        self.model.message = None;
        match outcome {
            Ok(done) => {
                let effect = self.model.done(done);
                self.obey(effect);
            }
            Err(error) => {
                let error = self.advised(error);
                let hint = error.hint_text().map(|hint| format!("; {hint}")).unwrap_or_default();
                self.model.say(format!("{error}{hint}"), true);
            }
        }
    }
}

/// Waits for a pending future, or forever if there is none.
async fn going<T>(going: Option<&mut Going<'_, T>>) -> T {
    match going.and_then(Option::as_mut) {
        Some(future) => future.await,
        None => std::future::pending().await,
    }
}
