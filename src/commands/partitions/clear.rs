//! `airflow partitions clear`

use crate::api::types::{ClearPartitionsBody, ClearPartitionsResponse, DagRunResponse, required};
use crate::api::{self, Body, Reply};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::reply::{self, to_i64};
use crate::ops::wait::{self, Wait};
use crate::ops::{dates, runs, value_parsers};

#[derive(clap::Args)]
#[command(group = clap::ArgGroup::new("runs").args(["run_id", "partition_key", "start_date", "end_date", "date"]).required(true).multiple(true))]
pub struct Args {
    /// Dag id
    #[arg(short, long, value_parser = value_parsers::path_argument)]
    dag_id: String,

    /// Clear this run: run id or a prefix of it, logical date, @latest, @latest-failed or @running
    #[arg(short, long, conflicts_with_all = ["partition_key", "start_date", "end_date", "date"], value_parser = value_parsers::path_argument)]
    run_id: Option<String>,

    /// Clear the runs of this partition
    #[arg(short = 'k', long, value_name = "KEY", conflicts_with_all = ["start_date", "end_date", "date"])]
    partition_key: Option<String>,

    /// Clear the runs of partitions at or after this date, in the time zone of the Dag's timetable
    #[arg(short, long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    start_date: Option<String>,

    /// Clear the runs of partitions at or before this date
    #[arg(short, long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    end_date: Option<String>,

    /// Start and end date in one option, such as 2026-01-01~2026-01-31
    #[arg(long, value_name = "FROM~TO", conflicts_with_all = ["start_date", "end_date"], value_parser = range)]
    date: Option<(String, String)>,

    /// Also clear the task instances of these runs, so that they run again
    #[arg(long)]
    clear_task_instances: bool,

    /// Show what would be cleared, without clearing it
    #[arg(long)]
    dry_run: bool,

    #[command(flatten)]
    wait: Wait,
}

/// The numbers that the server returns.
#[derive(Clone, Copy)]
struct Counts {
    runs: i64,
    task_instances: i64,
}

impl Counts {
    fn of(reply: &Reply<ClearPartitionsResponse>) -> Result<Self> {
        let ClearPartitionsResponse { dag_runs_cleared, task_instances_cleared, .. } = reply.read()?;
        Ok(Self {
            runs: required(dag_runs_cleared, "dag_runs_cleared")?,
            task_instances: required(task_instances_cleared, "task_instances_cleared")?,
        })
    }
}

/// Removes the partition from runs, so that the partition counts as missing. Shows the runs first.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let mut args = args.checked()?;
    if let Some(run) = &mut args.run_id {
        *run = runs::id(context, &args.dag_id, run).await?;
    }
    let preview = send(context, &args, true).await?;
    let counts = Counts::of(&preview)?;
    let is_nothing = counts.runs == 0 && counts.task_instances == 0;
    if is_nothing && args.run_id.is_none() {
        let sentence = format!("No matching DagRuns found for dag_id={}.", args.dag_id);
        return context.printer().text(&sentence, &preview);
    }
    let runs = affected(context, &args, counts).await?;
    if args.dry_run || is_nothing {
        return context.printer().text(&report(&runs, counts, &args)?, &preview);
    }
    if args.wait.is_wanted() {
        args.wait.check(context, [args.dag_id.as_str()]).await?;
        if runs.is_empty() {
            return Err(Error::failed("cannot wait: the server does not report the runs that it clears")
                .hint("omit --wait, or name the run with --run-id"));
        }
    }
    if !context.yes() {
        for run in &runs {
            context.note(&format!("  {}", line(run)?));
        }
    }
    let partitions = format!("the partition of {} Dag run(s)", counts.runs);
    let instances = format!("{} task instance(s)", counts.task_instances);
    let what = match (args.clear_task_instances, counts.runs) {
        (false, _) => partitions,
        (true, 0) => instances,
        (true, _) => format!("{partitions} and {instances}"),
    };
    context.client_to_change_after(&format!("You are about to clear {what} of {}. Are you sure?", args.dag_id)).await?;
    let cleared = send(context, &args, false).await?;
    context.printer().text(&report(&runs, Counts::of(&cleared)?, &args)?, &cleared)?;
    // Without --clear-task-instances, no task runs again.
    let cleared = runs.into_iter().filter(|_| args.clear_task_instances);
    let cleared = cleared.map(|run| Ok(wait::Run::new(&args.dag_id, required(run.dag_run_id, "dag_run_id")?)));
    args.wait.until_end(context, cleared.collect::<Result<Vec<_>>>()?).await
}

async fn send(context: &Context, args: &Args, dry_run: bool) -> Result<Reply<ClearPartitionsResponse>> {
    let body = Body::of(&args.body(dry_run))?;
    api::reply(context.client().await?.clear_dag_run_partitions().dag_id(&args.dag_id).body(body).send()).await
}

/// The run of `--run-id`, or the runs that lose their partition. The server does not name these runs, and its list filters
/// by whole days. If the list and the count of the server differ, returns no runs.
///
/// # Errors
/// `NotFound` for a run that does not exist, which the server's count does not show.
async fn affected(context: &Context, args: &Args, counts: Counts) -> Result<Vec<DagRunResponse>> {
    let client = context.client().await?;
    if let Some(run) = &args.run_id {
        return Ok(vec![api::reply(client.get_dag_run().dag_id(&args.dag_id).dag_run_id(run).send()).await?.read()?]);
    }
    let mut request = client.get_dag_runs().dag_id(&args.dag_id).order_by(vec!["id".to_owned()]);
    if let Some(key) = &args.partition_key {
        request = request.partition_key_prefix_pattern(key);
    }
    if let Some(day) = args.start_date.as_deref().and_then(day) {
        request = request.partition_date_gte(day);
    }
    if let Some(day) = args.end_date.as_deref().and_then(day) {
        request = request.partition_date_lte(day);
    }
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    let is_cleared = |run: &DagRunResponse| match &args.partition_key {
        Some(key) => run.partition_key.as_ref() == Some(key),
        None => has_partition(run),
    };
    let mut runs = reply::list(context, None, fetch).await?.read().collect::<Result<Vec<_>>>()?;
    runs.retain(is_cleared);
    Ok(if to_i64(runs.len()) == counts.runs { runs } else { Vec::new() })
}

/// The output of the official command, for what was or would be cleared.
fn report(runs: &[DagRunResponse], counts: Counts, args: &Args) -> Result<String> {
    let shown = runs.iter().filter(|run| has_partition(run) || !args.clear_task_instances);
    let mut lines = shown.map(|run| Ok(format!("DagRun {}", line(run)?))).collect::<Result<Vec<_>>>()?;
    let Counts { runs: cleared, task_instances } = counts;
    let begin = if args.dry_run { "Dry run: would clear" } else { "Cleared" };
    if args.clear_task_instances {
        let matching = to_i64(runs.len()).max(cleared);
        lines.push(format!("{begin} task instances on {matching} DagRun(s) ({task_instances} task instance(s))."));
    }
    lines.push(if args.dry_run {
        format!("{begin} {cleared} DagRun(s). No changes written.")
    } else {
        format!("{begin} partition fields on {cleared} DagRun(s).")
    });
    Ok(lines.join("\n"))
}

fn line(run: &DagRunResponse) -> Result<String> {
    let id = required(run.dag_run_id.as_deref(), "dag_run_id")?;
    if !has_partition(run) {
        return Ok(format!("{id}: already cleared, skipping."));
    }
    let key = run.partition_key.as_ref().map_or("None".to_owned(), |key| format!("'{key}'"));
    let date = run.partition_date.as_deref().unwrap_or("None");
    Ok(format!("{id}: partition_key={key} -> None, partition_date={date} -> None"))
}

fn has_partition(run: &DagRunResponse) -> bool {
    run.partition_key.is_some() || run.partition_date.is_some()
}

impl Args {
    /// Splits `--date`, and checks the combination of options and the order of the dates.
    fn checked(mut self) -> Result<Self> {
        if self.wait.is_wanted() && !self.clear_task_instances {
            return Err(Error::usage("--wait requires --clear-task-instances: without it, no task runs again"));
        }
        if let Some((from, to)) = self.date.take() {
            (self.start_date, self.end_date) = (Some(from), Some(to));
        }
        let instant = |text: &Option<String>| text.as_deref().and_then(dates::timestamp);
        match (instant(&self.start_date), instant(&self.end_date)) {
            (Some(start), Some(end)) if start > end => {
                Err(Error::usage(format!("the end date {end} is before the start date {start}")))
            }
            _ => Ok(self),
        }
    }

    fn body(&self, dry_run: bool) -> ClearPartitionsBody {
        ClearPartitionsBody {
            run_id: self.run_id.clone().map(Some),
            partition_key: self.partition_key.clone().map(Some),
            partition_date_start: self.start_date.clone().map(Some),
            partition_date_end: self.end_date.clone().map(Some),
            clear_task_instances: Some(self.clear_task_instances),
            dry_run: Some(dry_run),
        }
    }
}

/// Parses `2026-01-01~2026-01-31`.
fn range(text: &str) -> Result<(String, String), String> {
    let (from, to) = text.split_once('~').ok_or("expected FROM~TO, such as 2026-01-01~2026-01-31")?;
    Ok((value_parsers::moment(from)?, value_parsers::moment(to)?))
}

/// The day of a time, in the format of the server's list.
fn day(moment: &str) -> Option<String> {
    moment.split('T').next().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use clap::{Args as _, FromArgMatches};
    use serde_json::json;

    use super::*;

    fn args(arguments: &[&str]) -> Result<Args, String> {
        let command = Args::augment_args(clap::Command::new("clear"));
        let matches = command.try_get_matches_from([&["clear", "-d", "dag"], arguments].concat());
        let matches = matches.map_err(|error| error.to_string())?;
        Args::from_arg_matches(&matches).unwrap().checked().map_err(|error| error.to_string())
    }

    #[test]
    fn exactly_one_selector_is_required() {
        for wrong in [
            &[][..],
            &["-r", "r", "-k", "k"],
            &["-k", "k", "-e", "2026-11-01"],
            &["-s", "2026-11-01", "--date", "2026-11-01~2026-11-02"],
            &["--date", "2026-11-01"],
            &["--date", "2026-11-01~soon"],
            &["--date", "2026-11-02~2026-11-01"],
            &["-s", "2026-11-02", "-e", "2026-11-01"],
        ] {
            assert!(args(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn one_date_range_equals_a_start_and_an_end_date() {
        let wanted = json!({ "partition_date_start": "2026-11-01T00:00:00Z", "partition_date_end":
            "2026-11-02T00:00:00Z", "clear_task_instances": false, "dry_run": true });
        for given in [&["--date", "2026-11-01~2026-11-02"][..], &["-s", "2026-11-01", "-e", "2026-11-02"]] {
            assert_eq!(serde_json::to_value(args(given).unwrap().body(true)).unwrap(), wanted);
        }
    }
}
