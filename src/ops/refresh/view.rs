//! Where the looks go: a screen that is painted anew, or standard output, one look after the other.

use std::rc::Rc;
use std::time::Duration;

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use tokio::time::{Instant, sleep_until};

use super::Seen;
use super::signals::Resized;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::{Flowing, Format, Look, Span};
use crate::secret::mask;
use crate::ui::screen::Screen;

/// After the last change of the window's size; dragging makes many.
const SETTLED: Duration = Duration::from_millis(250);

pub struct View<'a> {
    context: &'a Context,
    interval: Duration,
    place: Place,
    /// What was shown last.
    bytes: Option<Vec<u8>>,
    notes: Vec<String>,
    /// When the server answered last, and since when it does not.
    answered: Zoned,
    lost: Option<(Zoned, String)>,
}

enum Place {
    Screen { screen: Rc<Screen>, resized: Resized, pause: Duration },
    Output(Flowing),
}

impl<'a> View<'a> {
    /// # Errors
    /// Failed: standard output that takes nothing, or a system that does not tell of signals.
    pub fn new(context: &'a Context, interval: Duration) -> Result<Self> {
        // Between what `-v` tells, there is no place for a screen.
        let place = match Screen::is_there() && context.globals().verbose == 0 {
            true => {
                let resized = Resized::new()?;
                Place::Screen { screen: Rc::new(Screen::enter(context.globals().color)?), resized, pause: interval }
            }
            false => Place::Output(context.printer().flowing()),
        };
        Ok(Self { context, interval, place, bytes: None, notes: Vec::new(), answered: now(), lost: None })
    }

    pub fn screen(&self) -> Option<Rc<Screen>> {
        match &self.place {
            Place::Screen { screen, .. } => Some(Rc::clone(screen)),
            Place::Output(_) => None,
        }
    }

    /// Whether nobody reads any more.
    pub fn is_closed(&self) -> bool {
        matches!(&self.place, Place::Output(out) if out.is_closed())
    }

    /// Shows how things are now.
    ///
    /// # Errors
    /// Failed: standard output that takes no more.
    pub fn show(&mut self, seen: Seen, pause: Duration) -> Result<()> {
        self.answered = now();
        let was_lost = self.lost.take().is_some();
        let Seen { printed, notes } = seen;
        let new_notes = notes != self.notes;
        self.notes = notes;
        match &mut self.place {
            Place::Screen { pause: shown, .. } => {
                *shown = pause;
                self.bytes = Some(printed);
                self.paint("")
            }
            Place::Output(out) => {
                if was_lost {
                    self.context.note("the server answers again");
                }
                if new_notes {
                    self.notes.iter().for_each(|note| self.context.note(note));
                }
                let is_new = self.bytes.as_ref() != Some(&printed);
                let is_first = self.bytes.is_none();
                match self.context.printer().format() {
                    Format::Json | Format::Ndjson => out.buffer().extend(&printed),
                    Format::Yaml => {
                        out.buffer().extend(if is_first { "" } else { "---\n" }.bytes());
                        out.buffer().extend(&printed);
                    }
                    Format::Table | Format::Plain | Format::Csv if is_new => {
                        out.buffer().extend(if is_first { "" } else { "\n" }.bytes());
                        out.buffer().extend(&printed);
                    }
                    Format::Table | Format::Plain | Format::Csv => {}
                }
                self.bytes = Some(printed);
                out.flush()
            }
        }
    }

    /// Tells that an answer is slow to come.
    ///
    /// # Errors
    /// As [`View::show`].
    pub fn waits(&mut self, waited: Duration) -> Result<()> {
        match self.lost {
            None => self.paint(&format!("no answer for {} s", waited.as_secs())),
            Some(_) => Ok(()),
        }
    }

    /// Tells that the server does not answer.
    ///
    /// # Errors
    /// As [`View::show`].
    pub fn lost(&mut self, error: &Error) -> Result<()> {
        let message = error.to_string();
        match &mut self.lost {
            Some((_, told)) => *told = message,
            None => {
                if matches!(self.place, Place::Output(_)) {
                    self.context.note(&format!("{message}; trying again until it answers"));
                }
                self.lost = Some((now(), message));
            }
        }
        self.paint("")
    }

    /// Waits so long; after a change of the window's size only as long as is polite.
    pub async fn pause(&mut self, pause: Duration, polite: Duration) {
        let began = Instant::now();
        let wait = sleep_until(began + pause);
        let Place::Screen { resized, .. } = &mut self.place else { return wait.await };
        tokio::select! {
            () = wait => return,
            () = resized.next() => {}
        }
        if self.paint("").is_ok() {
            let Place::Screen { resized, .. } = &mut self.place else { return };
            while tokio::time::timeout(SETTLED, resized.next()).await.is_ok() {}
            sleep_until(began + polite.min(pause)).await;
        }
    }

    fn paint(&self, slow: &str) -> Result<()> {
        let (Place::Screen { screen, pause, .. }, Some(bytes)) = (&self.place, &self.bytes) else { return Ok(()) };
        let mut right = format!("every {}  {}", seconds(*pause), self.answered.strftime("%H:%M:%S %Z"));
        if *pause > self.interval {
            right.insert_str(0, "slow answers: ");
        }
        if let Ok(Some(name)) = self.context.environment().map(|environment| environment.name.as_deref()) {
            right.insert_str(0, &format!("{name}  "));
        }
        let mut head = vec![titled(&command(self.context), &right, screen.width())];
        head.push(match (&self.lost, slow) {
            (Some((since, why)), _) => vec![
                Span::new(
                    format!("connection lost at {}, trying again: ", since.strftime("%H:%M:%S")),
                    Look::State("failed".into()),
                ),
                Span::new(why, Look::Plain),
            ],
            (None, slow) => vec![Span::new(slow, Look::State("failed".into()))],
        });
        head.extend(self.notes.iter().map(|note| vec![Span::new(note, Look::Plain)]));
        screen.paint(&head, &String::from_utf8_lossy(bytes))
    }
}

/// The command on the left, the rest on the right; where there is no room for both, the command is cut.
fn titled(command: &str, right: &str, width: usize) -> Vec<Span> {
    let cells = |text: &str| text.chars().count();
    let room = width.saturating_sub(cells(right) + 2);
    let command = match cells(command) > room {
        true if room < 8 => command.to_owned(),
        true => command.chars().take(room - 1).chain(['…']).collect(),
        false => command.to_owned(),
    };
    let gap = " ".repeat(width.saturating_sub(cells(&command) + cells(right)).max(2));
    vec![Span::new(command, Look::Bold), Span::new(gap + right, Look::Dim)]
}

/// The command line as it was given, without the secrets that should not stand there.
fn command(context: &Context) -> String {
    let secret = context.globals().api_token.as_ref();
    let is_plain = |word: &str| word.chars().all(|letter| letter.is_alphanumeric() || "-_./=:,@%+".contains(letter));
    let words = std::env::args().skip(1).map(|word| match secret {
        Some(secret) if word.contains(secret.expose()) => "***".to_owned(),
        _ if is_plain(&word) => word,
        _ => shlex::try_quote(&word).map_or_else(|_| word.clone(), |quoted| quoted.into_owned()),
    });
    mask(&std::iter::once("airflow".to_owned()).chain(words).collect::<Vec<_>>().join(" ")).into_owned()
}

fn now() -> Zoned {
    Timestamp::now().to_zoned(TimeZone::UTC)
}

fn seconds(time: Duration) -> String {
    match time.subsec_millis() {
        0 => format!("{} s", time.as_secs()),
        _ => format!("{:.1} s", time.as_secs_f64()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn title(command: &str, width: usize) -> String {
        titled(command, "every 2 s  07:12:03 UTC", width).iter().map(|span| span.text.as_str()).collect()
    }

    #[test]
    fn the_title_fills_a_line_and_keeps_the_time() {
        assert_eq!(title("airflow pools list", 50), "airflow pools list         every 2 s  07:12:03 UTC");
        assert_eq!(title("airflow runs list a_dag --watch", 40), "airflow runs l…  every 2 s  07:12:03 UTC");
    }

    #[test]
    fn seconds_are_short() {
        assert_eq!(
            (seconds(Duration::from_secs(2)), seconds(Duration::from_millis(500))),
            ("2 s".into(), "0.5 s".into())
        );
    }
}
