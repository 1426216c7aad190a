//! Waits until a run has ended, for `runs wait` and `dags trigger --wait`.

pub mod end;
pub mod interrupt;
pub mod logs;
pub mod outage;
pub mod pace;
pub mod poll;
pub mod runs;
pub mod stream;
pub mod tasks;
pub mod view;

use std::cell::Cell;
use std::pin::pin;
use std::time::Duration;

use tokio::time::Instant;

pub use self::interrupt::Interrupts;
pub use self::pace::pause_in_outage;
pub use self::runs::{Limit, Wait, bar};

use self::end::ResultKey;
use self::logs::Tails;
use self::poll::Poller;
use self::stream::Stream;
use self::view::View;
use crate::api::types::{DagRunPatchBody, DagRunResponse};
use crate::api::{self, Body, Reply};
use crate::context::Context;
use crate::duration;
use crate::error::command_line::command;
use crate::error::{Error, Kind, Result};
use crate::ops::runs::id_of;

// No doc comment: clap would use it as the help of the whole command.
#[derive(Default, clap::Args)]
#[command(next_help_heading = "Waiting")]
pub struct Options {
    /// Stop waiting after this long (seconds, or 10m, 2h) with exit code 124; the run continues. 0 checks once
    #[arg(long, value_name = "DURATION", allow_hyphen_values = true, value_parser = duration::parse)]
    wait_timeout: Option<Duration>,

    /// Set the run to failed on Ctrl-C or SIGTERM; otherwise it continues
    #[arg(long)]
    cancel_on_interrupt: bool,

    /// Print this XCom of the run instead of the run when it has succeeded; the default key is return_value
    #[arg(long, value_name = "TASK[:KEY]", value_parser = ResultKey::parse)]
    result: Option<ResultKey>,

    /// Print the logs of the tasks to stderr while they run
    #[arg(long)]
    logs: bool,
}

/// The run to wait for.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Run {
    pub dag_id: String,
    pub run_id: String,
}

impl Run {
    pub fn new(dag_id: impl Into<String>, run_id: impl Into<String>) -> Self {
        Self { dag_id: dag_id.into(), run_id: run_id.into() }
    }

    /// `run R of Dag D`
    fn name(&self) -> String {
        format!("run {} of Dag {}", self.run_id, self.dag_id)
    }

    /// A command line for this run, for hints.
    pub fn command(&self, verb: &str) -> String {
        command(verb, &[&self.dag_id, &self.run_id])
    }

    /// A command line for one of its tasks.
    pub fn command_for(&self, verb: &str, task: &str) -> String {
        command(verb, &[&self.dag_id, &self.run_id, task])
    }

    fn resume_hint(&self) -> String {
        format!("the run continues; {} waits for it", self.command("runs wait"))
    }
}

impl Options {
    /// Whether the options allow a change of the run.
    pub fn may_change(&self) -> bool {
        self.cancel_on_interrupt
    }

    /// The name of the first option that was given, for the error if the command does not wait.
    pub fn given(&self) -> Option<&'static str> {
        [
            ("--wait-timeout", self.wait_timeout.is_some()),
            ("--cancel-on-interrupt", self.cancel_on_interrupt),
            ("--result", self.result.is_some()),
            ("--logs", self.logs),
        ]
        .into_iter()
        .find_map(|(name, given)| given.then_some(name))
    }

    /// Checks before a run is started that the task of `--result` exists.
    ///
    /// # Errors
    /// `NotFound` if the Dag has no such task; the error of the request.
    pub async fn check(&self, context: &Context, dag_id: &str) -> Result<()> {
        match &self.result {
            Some(key) => key.check(context, dag_id).await,
            None => Ok(()),
        }
    }
}

/// Waits for the response to the request that starts a run. `known` is the run id if the client chose it; otherwise it is
/// read from `reply` of the response. Returns the run and the response.
///
/// # Errors
/// `Interrupted`, with a hint how to check the run; the error of the request.
pub async fn started<T>(
    context: &Context,
    (dag_id, known): (&str, Option<&str>),
    options: &Options,
    request: impl Future<Output = Result<T>>,
    reply: impl Fn(&T) -> &Reply<DagRunResponse>,
) -> Result<(Run, T)> {
    let of = |outcome: Result<T>| {
        let outcome = outcome?;
        let run_id = match known {
            Some(id) => id.to_owned(),
            None => id_of(reply(&outcome))?,
        };
        Ok((Run::new(dag_id, run_id), outcome))
    };
    let mut interrupts = Interrupts::new()?;
    let mut request = pin!(request);
    tokio::select! {
        outcome = &mut request => return of(outcome),
        () = interrupts.next() => {}
    }
    let unknown = || {
        let (name, command) = match known {
            Some(id) => (Run::new(dag_id, id).name(), Run::new(dag_id, id).command("runs show")),
            None => (format!("a run of Dag {dag_id}"), recent_runs(dag_id)),
        };
        let message = format!("interrupted while starting {name}");
        Error::new(Kind::Interrupted, message).hint(format!("{command} shows whether it was started"))
    };
    if !options.cancel_on_interrupt {
        return Err(unknown());
    }
    context.note("interrupted: waiting for the server's response to set the run to failed; Ctrl-C again stops waiting");
    tokio::select! {
        outcome = &mut request => {
            let (run, _) = of(outcome)?;
            Err(cancel(context, &run).await)
        }
        () = interrupts.next() => Err(unknown()),
    }
}

/// The command that lists the latest runs of a Dag.
pub fn recent_runs(dag_id: &str) -> String {
    command("runs list --limit 5", &[dag_id])
}

/// Waits until the run has ended, with progress on stderr and the result on stdout. `known` is the last response about
/// the run.
///
/// # Errors
/// `Failed` if the run failed, `TimeLimit`, `Interrupted`; `NotFound` if the run is deleted while waiting; the error of
/// a request, if it lasts longer than a restart of the server takes.
pub async fn follow(context: &Context, run: &Run, options: &Options, known: Reply<DagRunResponse>) -> Result<()> {
    let mut interrupts = Interrupts::new()?;
    let ended = Cell::new(false);
    let work = async {
        let last = to_end(context, run, options, known, &ended).await?;
        end::print(context, run, &last, options.result.as_ref()).await
    };
    let outcome = tokio::select! {
        outcome = work => Some(outcome),
        () = interrupts.next() => None,
    };
    match outcome {
        Some(outcome) => outcome,
        None if ended.get() => Err(Error::new(Kind::Interrupted, "interrupted after the run had ended")),
        None if options.cancel_on_interrupt => tokio::select! {
            error = cancel(context, run) => Err(error),
            () = interrupts.next() => Err(interrupted(run)),
        },
        None => Err(interrupted(run)),
    }
}

/// Returns the ended run. Sets `ended` as soon as it has ended, because reading its logs may take longer.
async fn to_end(
    context: &Context,
    run: &Run,
    options: &Options,
    known: Reply<DagRunResponse>,
    ended: &Cell<bool>,
) -> Result<Reply<DagRunResponse>> {
    let began = Instant::now();
    let view = View::new(context, run.name(), began);
    let tails = options.logs.then(|| Tails::new(context, run, view.screen()));
    let stream = Stream::new(context, run, began);
    let mut poller = Poller::new(context, run, view, tails.as_ref(), &stream);
    let polling = async {
        let outcome = match poller.begin(&known) {
            Err(error) => Err(error),
            Ok(true) => poller.read_final_tasks().await.map(|()| (known, true)),
            Ok(false) => in_time(run, options, began, poller.until_end()).await.map(|row| (row, false)),
        };
        ended.set(outcome.is_ok());
        if let (Err(_), Some(tails)) = (&outcome, &tails) {
            tails.abandon();
        }
        outcome
    };
    let reading = async {
        if let Some(tails) = &tails {
            tails.read().await;
        }
    };
    let (outcome, ()) = tokio::select! {
        biased;
        done = async { tokio::join!(polling, reading) } => done,
        never = stream.listen(), if options.wait_timeout != Some(Duration::ZERO) => match never {},
    };
    let (row, is_shown) = outcome?;
    if !is_shown {
        poller.end(&row)?;
    }
    Ok(row)
}

/// Applies the time limit.
async fn in_time<T>(run: &Run, options: &Options, began: Instant, end: impl Future<Output = Result<T>>) -> Result<T> {
    let Some((limit, deadline)) = options.wait_timeout.and_then(|limit| Some((limit, began.checked_add(limit)?)))
    else {
        return end.await;
    };
    tokio::time::timeout_at(deadline, end).await.unwrap_or_else(|_| {
        let message = format!("{} has not ended{}", run.name(), after(limit));
        Err(Error::new(Kind::TimeLimit, message).hint(run.resume_hint()))
    })
}

/// ` after 10 min`; nothing for zero.
fn after(limit: Duration) -> String {
    if limit.is_zero() { String::new() } else { format!(" after {}", view::duration_text(limit)) }
}

fn interrupted(run: &Run) -> Error {
    Error::new(Kind::Interrupted, format!("interrupted while waiting for {}", run.name())).hint(run.resume_hint())
}

/// Handles Ctrl-C with `--cancel-on-interrupt`; returns the error to report.
async fn cancel(context: &Context, run: &Run) -> Error {
    match set_to_failed(context, run).await {
        Ok(()) => Error::new(Kind::Interrupted, format!("interrupted: {} was set to failed", run.name())),
        Err(error) => {
            let message = format!("interrupted, but cannot set {} to failed: {error}", run.name());
            Error::new(Kind::Interrupted, message).hint(run.resume_hint())
        }
    }
}

async fn set_to_failed(context: &Context, run: &Run) -> Result<()> {
    let body = DagRunPatchBody { state: Some(Some("failed".to_owned())), ..DagRunPatchBody::default() };
    let body = Body::of(&body)?;
    let request = context.client().await?.patch_dag_run().dag_id(&run.dag_id).dag_run_id(&run.run_id);
    api::reply(request.update_mask(vec!["state".to_owned()]).body(body).send()).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hints_can_be_pasted_into_a_shell() {
        let run = Run { dag_id: "d".into(), run_id: "my run".into() };
        assert_eq!(run.command("runs wait"), "`airflow runs wait d 'my run'`");
    }
}
