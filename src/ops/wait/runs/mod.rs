//! Waits for all runs that a change has started.

mod group;

use std::cell::Cell;
use std::time::Duration;

use indexmap::IndexSet;
use tokio::time::Instant;

use self::group::RunGroup;
use super::end;
use super::interrupt::Interrupts;
use super::{Options, Run, interrupted, to_end};
use crate::api;
use crate::context::Context;
use crate::duration;
use crate::error::{Error, Kind, Result};
use crate::ops::paused;

// No doc comment: clap would use it as the help of the whole command.
#[derive(clap::Args)]
#[command(next_help_heading = "Waiting")]
pub struct Wait {
    /// Wait until the runs have ended; the exit code is 0 only if all succeeded
    #[arg(long, conflicts_with = "dry_run")]
    wait: bool,

    /// With --wait: stop waiting after this long (seconds, or 10m, 2h) with exit code 124; the runs continue. 0 checks once
    #[arg(long, value_name = "DURATION", allow_hyphen_values = true, value_parser = duration::parse, requires = "wait")]
    wait_timeout: Option<Duration>,
}

// No doc comment: clap would use it as the help of the whole command.
#[derive(clap::Args)]
#[command(next_help_heading = "Waiting")]
pub struct Limit {
    /// Stop waiting after this long (seconds, or 10m, 2h) with exit code 124; the runs continue. 0 checks once
    #[arg(long, value_name = "DURATION", allow_hyphen_values = true, value_parser = duration::parse)]
    wait_timeout: Option<Duration>,
}

impl Wait {
    /// Checks before the change that the runs can start. Does nothing without `--wait`.
    ///
    /// # Errors
    /// `Failed` for a paused Dag, whose runs would not start.
    pub async fn check(&self, context: &Context, dags: impl IntoIterator<Item = &str>) -> Result<()> {
        if !self.wait {
            return Ok(());
        }
        for dag in dags.into_iter().collect::<IndexSet<_>>() {
            if paused::is_paused(context, dag).await {
                return Err(paused::wait_error(dag, "remove --wait", "runs"));
            }
        }
        Ok(())
    }

    /// Whether `--wait` was given.
    pub fn is_wanted(&self) -> bool {
        self.wait
    }

    /// Waits until the runs have ended. Without `--wait`, warns about paused Dags, whose runs wait.
    ///
    /// # Errors
    /// As [`Limit::until_end`].
    pub async fn until_end(&self, context: &Context, runs: impl IntoIterator<Item = Run>) -> Result<()> {
        let runs: IndexSet<Run> = runs.into_iter().collect();
        if self.wait {
            return self.limit().until_end(context, runs).await;
        }
        paused::warn(context, runs.iter().map(|run| run.dag_id.as_str())).await;
        Ok(())
    }

    /// The time limit.
    pub fn limit(&self) -> Limit {
        Limit { wait_timeout: self.wait_timeout }
    }
}

impl Limit {
    /// Waits until all of the runs have ended, with progress on stderr.
    ///
    /// # Errors
    /// `Failed` with the failed runs; `NotFound` if runs are deleted while waiting; `TimeLimit`, `Interrupted`; the error
    /// of a request, if it lasts longer than a restart of the server takes.
    pub async fn until_end(&self, context: &Context, runs: IndexSet<Run>) -> Result<()> {
        let mut interrupts = Interrupts::new()?;
        let mut runs = runs.into_iter();
        match (runs.next(), runs.len()) {
            (None, _) => Ok(()),
            (Some(run), 0) => tokio::select! {
                outcome = self.one(context, &run) => outcome,
                () = interrupts.next() => Err(interrupted(&run)),
            },
            (Some(first), _) => {
                let group = RunGroup::new(context, std::iter::once(first).chain(runs));
                tokio::select! {
                    outcome = group.until_end(self.wait_timeout) => outcome,
                    () = interrupts.next() => {
                        let message = format!("interrupted while waiting for {}", group.name());
                        Err(Error::new(Kind::Interrupted, message).hint(group.resume_hint()))
                    }
                }
            }
        }
    }

    /// The rest of the time limit after waiting since `since`, but at most `most`.
    pub fn remaining(&self, since: Instant, most: Duration) -> Duration {
        self.wait_timeout.map_or(most, |limit| limit.saturating_sub(since.elapsed()).min(most))
    }

    async fn one(&self, context: &Context, run: &Run) -> Result<()> {
        let options = Options { wait_timeout: self.wait_timeout, ..Options::default() };
        let request = context.client().await?.get_dag_run().dag_id(&run.dag_id).dag_run_id(&run.run_id);
        let known = api::reply(request.send()).await.map_err(|error| error.hint(run.resume_hint()))?;
        let row = to_end(context, run, &options, known, &Cell::new(false)).await?;
        end::outcome(context, run, &row).await
    }
}

/// `████░░░░░░` for four of ten.
pub fn bar(done: usize, of: usize, width: usize) -> String {
    let full = (done * width).checked_div(of).unwrap_or(0).min(width);
    "█".repeat(full) + &"░".repeat(width - full)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_remaining_time_is_within_both_limits() {
        let remaining = |limit| {
            let limit = Limit { wait_timeout: limit };
            limit.remaining(Instant::now(), Duration::from_secs(60))
        };
        assert_eq!(remaining(None), Duration::from_secs(60));
        assert_eq!(remaining(Some(Duration::ZERO)), Duration::ZERO);
        assert!(remaining(Some(Duration::from_secs(9))) <= Duration::from_secs(9));
    }

    #[test]
    fn a_bar_is_full_only_when_everything_is_done() {
        assert_eq!((bar(0, 3, 4), bar(1, 3, 4), bar(2, 3, 4)), ("░░░░".into(), "█░░░".into(), "██░░".into()));
        assert_eq!((bar(3, 3, 4), bar(0, 0, 4), bar(999, 1000, 4)), ("████".into(), "░░░░".into(), "███░".into()));
    }
}
