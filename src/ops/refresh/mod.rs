//! `--watch`: runs a read-only command repeatedly.

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

/// A response that takes longer is reported as slow.
const SLOW: Duration = Duration::from_secs(3);

/// `--watch[=DURATION]`; requires the `=` so that it does not take a positional as its value. `cli` joins `--watch 2`
/// before parsing if that is unambiguous.
pub fn option() -> Arg {
    Arg::new(OPTION)
        .long(OPTION)
        .value_name("DURATION")
        .num_args(0..=1)
        .require_equals(true)
        .default_missing_value("2")
        .value_parser(ValueParser::new(pace::interval))
        .help_heading(None::<&str>)
        .help("Refresh every DURATION (30s, 5m; default 2 seconds) until interrupted; redraws in place on a terminal")
}

/// The interval, if `--watch` was given.
pub fn interval(matches: &ArgMatches) -> Option<Duration> {
    let mut matches = matches;
    while let Some((_, below)) = matches.subcommand() {
        matches = below;
    }
    matches.try_get_one::<Duration>(OPTION).ok().flatten().copied()
}

/// The output of one run of the command.
pub struct Snapshot {
    printed: Vec<u8>,
    /// The notes that it printed to stderr.
    notes: Vec<String>,
}

/// Runs the command until Ctrl-C, or until the reader closes the pipe.
///
/// # Errors
/// Any error of the first run; later only permanent errors. `Interrupted` with an empty message after Ctrl-C.
pub async fn run<'a>(
    context: &'a Context,
    interval: Duration,
    command: impl Fn() -> LocalBoxFuture<'a, Result<()>>,
) -> Result<()> {
    let began = Instant::now();
    let first = run_once(context, command()).await?;
    let took = began.elapsed();
    let view = View::new(context, interval)?;
    // Without a screen to restore, the signal can end the process as usual.
    let screen = view.screen();
    let mut interrupts = screen.as_ref().map(|_| Interrupts::new()).transpose()?;
    let interrupted = async {
        match &mut interrupts {
            Some(interrupts) => interrupts.next().await,
            None => std::future::pending().await,
        }
    };
    tokio::select! {
        outcome = refresh(context, interval, view, command, first, took) => outcome,
        () = interrupted => Err(Error::new(Kind::Interrupted, "")),
        outcome = signals::stops(screen) => outcome,
        () = signals::reader_gone() => Ok(()),
    }
}

async fn refresh<'a>(
    context: &'a Context,
    interval: Duration,
    mut view: View<'a>,
    command: impl Fn() -> LocalBoxFuture<'a, Result<()>>,
    first: Snapshot,
    took: Duration,
) -> Result<()> {
    let mut pause = pace::pause(interval, took);
    view.show(first, pause)?;
    let mut outages = 0;
    while !view.is_closed() {
        view.pause(pause, pace::pause(Duration::ZERO, took)).await;
        let began = Instant::now();
        let mut next = std::pin::pin!(run_once(context, command()));
        let outcome = loop {
            tokio::select! {
                outcome = &mut next => break outcome,
                () = sleep(SLOW) => view.show_slow(began.elapsed())?,
            }
        };
        match outcome {
            Ok(snapshot) => {
                outages = 0;
                pause = pace::pause(interval, began.elapsed());
                view.show(snapshot, pause)?;
            }
            Err(error) if is_temporary(&error) => {
                pause = pace::pause_in_outage(interval, outages, error.wait());
                outages = outages.saturating_add(1);
                view.show_lost(&error)?;
            }
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Failures without a status are temporary too: a list may change while it is read.
fn is_temporary(error: &Error) -> bool {
    error.is_passing() || (error.kind() == Kind::Failed && error.http_status().is_none())
}

async fn run_once(context: &Context, command: impl Future<Output = Result<()>>) -> Result<Snapshot> {
    context.capture();
    let outcome = command.await;
    let (printed, mut notes) = context.captured();
    match outcome {
        Ok(()) => {}
        // Some commands print their output and then fail because of it.
        Err(error) if is_about_output(&error) && !printed.is_empty() => notes.push(format!("error: {error}")),
        Err(error) => {
            notes.iter().for_each(|note| context.note(note));
            return Err(error);
        }
    }
    Ok(Snapshot { printed, notes })
}

fn is_about_output(error: &Error) -> bool {
    error.kind() == Kind::Failed && error.http_status().is_none()
}
