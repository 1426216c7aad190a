//! Prints the logs of several task instances, one after another, each with a header.

use std::collections::HashSet;
use std::time::{Duration, Instant};

use super::follow::{follow, is_outage};
use super::instance::{self, Instance};
use super::options::Options;
use super::print;
use super::sink::Sink;
use crate::context::Context;
use crate::error::{Error, Kind, Result};

/// Prints the current logs, and reports missing ones on stderr.
///
/// # Errors
/// `Failed` if the server no longer has one of them; `NotFound` if an instance has no such try; otherwise as [`print`].
pub async fn print_all(
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
        lost => Err(Error::failed(format!("cannot read {lost} of {} logs", instances.len()))),
    }
}

/// Follows the logs of a run's tasks in the order in instance they start, one after another, until the run ends.
///
/// # Errors
/// As [`follow`].
pub async fn follow_all(
    context: &Context,
    dag: &str,
    run: &str,
    task: Option<&str>,
    sink: &mut Sink<'_>,
) -> Result<()> {
    let mut done = HashSet::new();
    let mut pause = Duration::from_secs(1);
    let mut last_contact = Instant::now();
    let (mut is_over, mut instances) = fetch(context, dag, run).await?;
    loop {
        instances.retain(|one| task.is_none_or(|task| task == one.task_id));
        let is_new = |one: &&Instance| one.has_begun() && !done.contains(&(one.task_id.clone(), one.map_index));
        if let Some(instance) = instances.iter().find(is_new) {
            done.insert((instance.task_id.clone(), instance.map_index));
            sink.begin(Some(&format!("{}, {}", instance.name(), instance.state())))?;
            follow(context, instance.clone(), None, sink).await?;
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
        match fetch(context, dag, run).await {
            Ok(found) => {
                last_contact = Instant::now();
                (is_over, instances) = found;
            }
            Err(error) if is_outage(&error, last_contact) => context.note(&format!("{error}; retrying")),
            Err(error) if error.kind() == Kind::NotFound => {
                let message = format!("cannot follow the logs of run {run} of Dag {dag}: the run was deleted");
                return Err(error.message(message));
            }
            Err(error) => return Err(error),
        }
    }
}

/// Whether the run has ended, and its task instances. They are fetched last, so that none of an ended run is missed.
async fn fetch(context: &Context, dag: &str, run: &str) -> Result<(bool, Vec<Instance>)> {
    let is_over = instance::run_is_over(context, dag, run).await?;
    Ok((is_over, instance::of_run(context, dag, run).await?))
}

/// Why an instance has no log.
pub fn why_none(instance: &Instance) -> &'static str {
    match instance.state() {
        "skipped" => "it was skipped",
        "upstream_failed" => "it did not run because an upstream task failed",
        "removed" => "the Dag no longer has this task",
        "success" | "failed" => "it did not run: its state was set manually or by the scheduler",
        "queued" => "it has not started yet: it is queued",
        "scheduled" => "it has not started yet: it is scheduled",
        _ => "it has not started yet",
    }
}
