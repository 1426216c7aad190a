//! The logs of several task instances, one after the other, each under its name.

use std::collections::HashSet;
use std::time::{Duration, Instant};

use super::following;
use super::options::Options;
use super::print;
use super::sink::Sink;
use super::which::{self, Instance};
use crate::context::Context;
use crate::error::{Error, Kind, Result};

/// Prints the logs as they are; those that there are not are told on stderr.
///
/// # Errors
/// `Failed` when the server lost one of them; `NotFound` when one has no such try; otherwise as [`print`].
pub async fn as_they_are(
    context: &Context,
    instances: &[Instance],
    options: &Options,
    sink: &mut Sink<'_>,
) -> Result<()> {
    let mut lost = 0;
    for instance in instances {
        let name = instance.name();
        if options.number.is_none() && !instance.has_begun() {
            context.note(&format!("{name} has no log: {}", why_none(instance)));
            continue;
        }
        let of = instance.of_try(options.number.unwrap_or(instance.try_number))?;
        sink.begin(Some(&of.title()))?;
        match print(context, &of, sink).await {
            Ok(_) => {}
            Err(error) if error.kind() == Kind::NotFound => {
                lost += 1;
                context.warn(&format!("{}: {error}", of.name()));
            }
            Err(error) => return Err(error),
        }
        if sink.is_closed() {
            return Ok(());
        }
    }
    match lost {
        0 => Ok(()),
        lost => Err(Error::failed(format!("{lost} of {} logs could not be read", instances.len()))),
    }
}

/// Prints the logs of the tasks of a run as they begin, each to its end, until the run ends.
///
/// # Errors
/// As [`following::follow`].
pub async fn as_they_come(
    context: &Context,
    dag: &str,
    run: &str,
    task: Option<&str>,
    sink: &mut Sink<'_>,
) -> Result<()> {
    let mut done = HashSet::new();
    let mut pause = Duration::from_secs(1);
    let mut contact = Instant::now();
    let (mut is_over, mut instances) = look(context, dag, run).await?;
    loop {
        instances.retain(|one| task.is_none_or(|task| task == one.task_id));
        let is_new = |one: &&Instance| one.has_begun() && !done.contains(&(one.task_id.clone(), one.map_index));
        if let Some(instance) = instances.iter().find(is_new) {
            done.insert((instance.task_id.clone(), instance.map_index));
            sink.begin(Some(&format!("{}, {}", instance.name(), instance.state())))?;
            following::follow(context, instance.clone(), None, sink).await?;
            sink.end()?;
            pause = Duration::from_secs(1);
        } else if is_over {
            return Ok(());
        } else {
            tokio::time::sleep(pause).await;
            pause = (pause * 5 / 4).min(Duration::from_secs(10));
        }
        if sink.is_closed() {
            return Ok(());
        }
        match look(context, dag, run).await {
            Ok(found) => {
                contact = Instant::now();
                (is_over, instances) = found;
            }
            Err(error) if following::may_pass(&error, contact) => context.note(&format!("{error}; trying again")),
            Err(error) if error.kind() == Kind::NotFound => {
                let what = format!("run {run} of Dag {dag} was deleted while its logs were followed");
                return Err(error.message(what));
            }
            Err(error) => return Err(error),
        }
    }
}

/// Whether the run is over, and its task instances. These are asked for last: what begins in between is among them.
async fn look(context: &Context, dag: &str, run: &str) -> Result<(bool, Vec<Instance>)> {
    let is_over = which::run_is_over(context, dag, run).await?;
    Ok((is_over, which::of_run(context, dag, run).await?))
}

/// Why an instance has no log.
pub fn why_none(instance: &Instance) -> &'static str {
    match instance.state() {
        "skipped" => "it was skipped",
        "upstream_failed" => "it did not run, since a task before it failed",
        "removed" => "it is no task of the Dag any more",
        "success" | "failed" => "it did not run; its state was set by hand or by the scheduler",
        "queued" => "it has not started yet: it is queued",
        "scheduled" => "it has not started yet: it is scheduled",
        _ => "it has not started yet",
    }
}
