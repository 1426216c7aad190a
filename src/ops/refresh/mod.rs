//! `--watch`: a command that reads is run again and again.

pub mod pace;
pub mod signals;
pub mod view;

use std::time::Duration;

use clap::builder::ValueParser;
use clap::{Arg, ArgMatches};
use futures_util::future::LocalBoxFuture;
use tokio::time::{Instant, sleep};

use self::view::View;
use super::wait::Interrupts;
use crate::context::Context;
use crate::error::{Error, Kind, Result};

const OPTION: &str = "watch";

/// An answer that takes longer is waited for visibly.
const LONG: Duration = Duration::from_secs(3);

/// `--watch[=DURATION]`; the `=` keeps it from taking a positional for its value. `--watch 2` is joined before, where
/// that fits.
pub fn option() -> Arg {
    Arg::new(OPTION)
        .long(OPTION)
        .value_name("DURATION")
        .num_args(0..=1)
        .require_equals(true)
        .default_missing_value("2")
        .value_parser(ValueParser::new(pace::interval))
        .help_heading(None::<&str>)
        .help("Refresh every DURATION (default 2 seconds; 30s, 5m) until interrupted; redraws in place on a terminal")
}

/// The interval, where the command was given `--watch`.
pub fn interval(matches: &ArgMatches) -> Option<Duration> {
    let mut matches = matches;
    while let Some((_, below)) = matches.subcommand() {
        matches = below;
    }
    matches.try_get_one::<Duration>(OPTION).ok().flatten().copied()
}

/// What one run of the command came to.
pub struct Seen {
    printed: Vec<u8>,
    /// What it said to people.
    notes: Vec<String>,
}

/// Runs the command until Ctrl-C, or until nobody reads any more.
///
/// # Errors
/// Whatever the first run fails with; later what will not pass. `Interrupted` without words after Ctrl-C.
pub async fn run<'a>(
    context: &'a Context,
    interval: Duration,
    command: impl Fn() -> LocalBoxFuture<'a, Result<()>>,
) -> Result<()> {
    let began = Instant::now();
    let first = look(context, command()).await?;
    let took = began.elapsed();
    let view = View::new(context, interval)?;
    // Elsewhere than on a screen the signal may do what it always does.
    let screen = view.screen();
    let mut interrupts = screen.as_ref().map(|_| Interrupts::new()).transpose()?;
    let interrupted = async {
        match &mut interrupts {
            Some(interrupts) => interrupts.next().await,
            None => std::future::pending().await,
        }
    };
    tokio::select! {
        outcome = go_on(context, interval, view, command, first, took) => outcome,
        () = interrupted => Err(Error::new(Kind::Interrupted, "")),
        outcome = signals::stops(screen) => outcome,
        () = signals::reader_gone() => Ok(()),
    }
}

async fn go_on<'a>(
    context: &'a Context,
    interval: Duration,
    mut view: View<'a>,
    command: impl Fn() -> LocalBoxFuture<'a, Result<()>>,
    first: Seen,
    took: Duration,
) -> Result<()> {
    let mut pause = pace::pause(interval, took);
    view.show(first, pause)?;
    let mut outages = 0;
    while !view.is_closed() {
        view.pause(pause, pace::pause(Duration::ZERO, took)).await;
        let began = Instant::now();
        let mut look = std::pin::pin!(look(context, command()));
        let outcome = loop {
            tokio::select! {
                outcome = &mut look => break outcome,
                () = sleep(LONG) => view.waits(began.elapsed())?,
            }
        };
        match outcome {
            Ok(seen) => {
                outages = 0;
                pause = pace::pause(interval, began.elapsed());
                view.show(seen, pause)?;
            }
            Err(error) if may_pass(&error) => {
                pause = pace::pause_in_outage(interval, outages, error.wait());
                outages = outages.saturating_add(1);
                view.lost(&error)?;
            }
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// A list that changes while it is read will not do so the next time.
fn may_pass(error: &Error) -> bool {
    error.is_passing() || (error.kind() == Kind::Failed && error.http_status().is_none())
}

async fn look(context: &Context, command: impl Future<Output = Result<()>>) -> Result<Seen> {
    context.keep();
    let outcome = command.await;
    let (printed, mut notes) = context.kept();
    match outcome {
        Ok(()) => {}
        // Some commands print what there is, and fail because of it.
        Err(error) if is_about_output(&error) && !printed.is_empty() => notes.push(format!("error: {error}")),
        Err(error) => {
            notes.iter().for_each(|note| context.note(note));
            return Err(error);
        }
    }
    Ok(Seen { printed, notes })
}

fn is_about_output(error: &Error) -> bool {
    error.kind() == Kind::Failed && error.http_status().is_none()
}
