//! Shows the snapshots of `--watch`: on a screen that is repainted, or one after another on standard output.

use std::rc::Rc;
use std::time::Duration;

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use tokio::time::{Instant, sleep_until};

use super::Snapshot;
use super::signals::Resized;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::{Flowing, Format, Look, Span};
use crate::secret::mask;
use crate::ui::screen::Screen;

/// The time without a further resize after which the window counts as resized: dragging causes many.
const SETTLED: Duration = Duration::from_millis(250);

pub struct View<'a> {
    context: &'a Context,
    interval: Duration,
    place: Place,
    /// The output shown last.
    bytes: Option<Vec<u8>>,
    notes: Vec<String>,
    /// When the server last responded.
    last_contact: Zoned,
    /// When the connection was lost, and the error.
    lost: Option<(Zoned, String)>,
}

enum Place {
    Screen { screen: Rc<Screen>, resized: Resized, pause: Duration },
    Output(Flowing),
}

impl<'a> View<'a> {
    /// # Errors
    /// `Failed` if standard output cannot be written or signals cannot be handled.
    pub fn new(context: &'a Context, interval: Duration) -> Result<Self> {
        // The log of `-v` goes to the same terminal, so a screen would be overwritten.
        let place = match Screen::is_available() && context.globals().verbose == 0 {
            true => {
                let resized = Resized::new()?;
                Place::Screen { screen: Rc::new(Screen::enter(context.globals().color)?), resized, pause: interval }
            }
            false => Place::Output(context.printer().flowing()),
        };
        Ok(Self { context, interval, place, bytes: None, notes: Vec::new(), last_contact: now(), lost: None })
    }

    pub fn screen(&self) -> Option<Rc<Screen>> {
        match &self.place {
            Place::Screen { screen, .. } => Some(Rc::clone(screen)),
            Place::Output(_) => None,
        }
    }

    /// Whether the reader has closed the pipe.
    pub fn is_closed(&self) -> bool {
        matches!(&self.place, Place::Output(out) if out.is_closed())
    }

    /// Shows a snapshot.
    ///
    /// # Errors
    /// `Failed` if standard output cannot be written.
    pub fn show(&mut self, snapshot: Snapshot, pause: Duration) -> Result<()> {
        self.last_contact = now();
        let was_lost = self.lost.take().is_some();
        let Snapshot { printed, notes } = snapshot;
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
                    self.context.note("the server responds again");
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

    /// Shows that the response is slow.
    ///
    /// # Errors
    /// As [`View::show`].
    pub fn show_slow(&mut self, waited: Duration) -> Result<()> {
        match self.lost {
            None => self.paint(&format!("no response for {} s", waited.as_secs())),
            Some(_) => Ok(()),
        }
    }

    /// Shows that the connection is lost.
    ///
    /// # Errors
    /// As [`View::show`].
    pub fn show_lost(&mut self, error: &Error) -> Result<()> {
        let message = error.to_string();
        match &mut self.lost {
            Some((_, shown)) => *shown = message,
            None => {
                if matches!(self.place, Place::Output(_)) {
                    self.context.note(&format!("{message}; retrying until the server responds"));
                }
                self.lost = Some((now(), message));
            }
        }
        self.paint("")
    }

    /// Waits for `pause`, but at most for `after_resize` after the window was resized.
    pub async fn pause(&mut self, pause: Duration, after_resize: Duration) {
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
            sleep_until(began + after_resize.min(pause)).await;
        }
    }

    fn paint(&self, slow: &str) -> Result<()> {
        let (Place::Screen { screen, pause, .. }, Some(bytes)) = (&self.place, &self.bytes) else { return Ok(()) };
        let mut right = format!("every {}  {}", seconds(*pause), self.last_contact.strftime("%H:%M:%S %Z"));
        if *pause > self.interval {
            right.insert_str(0, "slow responses: ");
        }
        if let Ok(Some(name)) = self.context.environment().map(|environment| environment.name.as_deref()) {
            right.insert_str(0, &format!("{name}  "));
        }
        let mut head = vec![titled(&command(self.context), &right, screen.width())];
        head.push(match (&self.lost, slow) {
            (Some((since, why)), _) => vec![
                Span::new(
                    format!("connection lost at {}, retrying: ", since.strftime("%H:%M:%S")),
                    Look::State("failed".into()),
                ),
                Span::new(why, Look::Plain),
            ],
            (None, slow) => vec![Span::new(slow, Look::State("failed".into()))],
        });
        head.extend(self.notes.iter().map(|note| vec![Span::new(note, Look::Plain)]));
        screen.draw(&head, &String::from_utf8_lossy(bytes))
    }
}

/// The command on the left and `right` on the right; truncates the command if both do not fit.
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

/// The command line as typed, with secrets masked.
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
    fn the_title_fills_a_line_and_always_has_the_time() {
        assert_eq!(title("airflow pools list", 50), "airflow pools list         every 2 s  07:12:03 UTC");
        assert_eq!(title("airflow runs list a_dag --watch", 40), "airflow runs l…  every 2 s  07:12:03 UTC");
    }

    #[test]
    fn seconds_are_formatted_briefly() {
        assert_eq!(
            (seconds(Duration::from_secs(2)), seconds(Duration::from_millis(500))),
            ("2 s".into(), "0.5 s".into())
        );
    }
}
