//! Selects the task instances of a bulk command: by lines of stdin, or with a filter.

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use crate::api;
use crate::api::types::{BulkTaskInstanceBody, Missing, TaskInstanceResponse, promised};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::ops::bulk::{self, Accounts, Outcome, Thing};
use crate::ops::{filters, reply, states, value_parsers};
use crate::output::Column;

/// Means every task, or every run.
pub const EVERY: &str = "~";

/// Means the lines of stdin.
pub const STDIN: &str = "-";

const STATES: [&str; 13] = [
    "scheduled",
    "queued",
    "running",
    "success",
    "restarting",
    "failed",
    "up_for_retry",
    "up_for_reschedule",
    "upstream_failed",
    "skipped",
    "deferred",
    "awaiting_input",
    "removed",
];

// No doc comment: clap would use it as the help of the whole command.
#[derive(clap::Args)]
#[command(next_help_heading = "Filters (~ means every task or run, - as the task means lines of stdin)")]
pub struct Filter {
    /// Select task instances in this state; repeatable
    #[arg(long = "state", id = "in_state", value_name = "STATE", value_parser = STATES)]
    state: Vec<String>,

    /// Select task instances of runs due at this time or later
    #[arg(long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    after: Option<String>,

    /// Select task instances of runs due before this time
    #[arg(long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    before: Option<String>,
}

/// The fields of a task instance that are known before the change.
#[derive(Clone, Debug)]
pub struct Listed {
    pub dag_id: String,
    pub dag_run_id: String,
    pub task_id: String,
    pub map_index: i64,
    pub state: Option<String>,
    run_after: Option<String>,
}

impl TryFrom<TaskInstanceResponse> for Listed {
    type Error = Missing;

    fn try_from(instance: TaskInstanceResponse) -> Result<Self, Missing> {
        Ok(Self {
            dag_id: promised(instance.dag_id, "dag_id")?,
            dag_run_id: promised(instance.dag_run_id, "dag_run_id")?,
            task_id: promised(instance.task_id, "task_id")?,
            map_index: instance.map_index.unwrap_or_else(states::not_mapped),
            state: instance.state,
            run_after: instance.run_after,
        })
    }
}

impl Thing for Listed {
    const COLUMNS: &'static [Column] = super::listing::COLUMNS;
    const OUTCOMES: &'static [Column] = &[
        Column::new("dag_id", "dag_id"),
        Column::new("run_id", "dag_run_id"),
        Column::new("task_id", "task_id"),
        Column::new("map_index", "map_index"),
        Column::new("result", "result"),
        Column::new("error", "error"),
    ];

    fn name(&self) -> String {
        let state = self.state.as_ref().map(|state| format!("  ({state})")).unwrap_or_default();
        let index = self.index().map(|index| format!("[{index}]")).unwrap_or_default();
        format!("{}  {}  {}{index}{state}", self.dag_id, self.dag_run_id, self.task_id)
    }

    fn ids(&self) -> Map<String, Value> {
        let Self { dag_id, dag_run_id, task_id, map_index, .. } = self;
        bulk::members([
            ("dag_id", json!(dag_id)),
            ("dag_run_id", json!(dag_run_id)),
            ("task_id", json!(task_id)),
            ("map_index", json!(map_index)),
        ])
    }

    fn details(&self) -> Map<String, Value> {
        bulk::members([("state", json!(self.state))])
    }
}

impl Listed {
    /// The map index; `None` if the task is not mapped.
    pub fn index(&self) -> Option<i64> {
        (self.map_index >= 0).then_some(self.map_index)
    }

    /// How the different releases identify it in the reply of a bulk operation.
    fn keys(&self) -> Vec<String> {
        let Self { dag_id, dag_run_id, task_id, map_index, .. } = self;
        let short = format!("{task_id}[{map_index}]");
        let plain = self.index().is_none().then(|| task_id.clone());
        [format!("{dag_id}.{dag_run_id}.{short}"), short].into_iter().chain(plain).collect()
    }

    /// How the server names it in an error message.
    fn marks(&self) -> [String; 3] {
        let Self { dag_run_id, task_id, map_index, .. } = self;
        [format!("run_id: `{dag_run_id}`"), format!("task_id: `{task_id}`"), format!("map_index: `{map_index}`")]
    }
}

/// Whether the arguments can select several instances.
pub fn is_many(tasks: &[String], run: &str, filter: &Filter) -> bool {
    let Filter { state, after, before } = filter;
    let filtered = !state.is_empty() || after.is_some() || before.is_some();
    filtered || run == EVERY || tasks.len() != 1 || tasks.iter().any(|task| [STDIN, EVERY].contains(&task.as_str()))
}

/// The task instances that were found, and those of stdin that do not exist.
#[derive(Default)]
pub struct Found {
    pub instances: Vec<Listed>,
    pub missing: Vec<Listed>,
}

/// The task instances that the arguments select.
///
/// # Errors
/// `Usage` for invalid lines; `NotFound` for a Dag or run that does not exist.
pub async fn find(context: &Context, dag: &str, tasks: &[String], run: &str, filter: &Filter) -> Result<Found> {
    if tasks != [STDIN] {
        let mut instances = list(context, dag, run, filter).await?;
        instances.retain(|instance| tasks.iter().any(|task| task == EVERY || *task == instance.task_id));
        return Ok(Found { instances, missing: Vec::new() });
    }
    let named: Vec<Named> = bulk::lines()?.iter().map(|(at, line)| Named::of(*at, line, run)).collect::<Result<_>>()?;
    let mut by_run: IndexMap<&str, Vec<&Named>> = IndexMap::new();
    for named in &named {
        by_run.entry(&named.run).or_default().push(named);
    }
    let mut found = Found::default();
    for (run, named) in by_run {
        let listed = list(context, dag, run, filter).await?;
        let is_missing = |named: &&&Named| !listed.iter().any(|instance| named.is(instance));
        found.missing.extend(named.iter().filter(is_missing).map(|named| named.unknown(dag)));
        found.instances.extend(listed.into_iter().filter(|instance| named.iter().any(|named| named.is(instance))));
    }
    Ok(found)
}

async fn list(context: &Context, dag: &str, run: &str, filter: &Filter) -> Result<Vec<Listed>> {
    let request = context.client().await?.get_task_instances().dag_id(dag).dag_run_id(run);
    let mut request = request.order_by(vec!["id".to_owned()]);
    if !filter.state.is_empty() {
        request = request.state(filter.state.clone());
    }
    if let Some(after) = &filter.after {
        request = request.run_after_gte(after);
    }
    if let Some(before) = &filter.before {
        request = request.run_after_lte(before);
    }
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    let rows = reply::list(context, None, fetch).await?;
    let listed: Vec<Listed> = rows.read().map(|instance| Ok(instance?.try_into()?)).collect::<Result<_>>()?;
    Ok(listed.into_iter().filter(|instance| filter.fits(instance)).collect())
}

impl Filter {
    fn fits(&self, instance: &Listed) -> bool {
        filters::is_among(&self.state, instance.state.as_deref())
            && filters::is_due_within(instance.run_after.as_deref(), self.after.as_deref(), self.before.as_deref())
    }
}

/// A line of stdin: `[RUN] TASK [MAP_INDEX]`, with the run only if the command line has `~` for it.
struct Named {
    run: String,
    task: String,
    index: Option<i64>,
}

impl Named {
    fn of(at: usize, line: &str, run: &str) -> Result<Self> {
        let mut words: Vec<&str> = line.split_whitespace().collect();
        let index = words.last().and_then(|word| word.parse::<i64>().ok()).filter(|_| words.len() > 1);
        if index.is_some() {
            words.pop();
        }
        let task = words.pop().unwrap_or_default();
        let (run, expected) = match run {
            EVERY => (words.join(" "), "RUN TASK [MAP_INDEX]"),
            run if words.is_empty() => (run.to_owned(), ""),
            _ => (String::new(), "TASK [MAP_INDEX]"),
        };
        if run.is_empty() {
            return Err(Error::usage(format!("standard input, line {at}: expected {expected}, found {line}")));
        }
        Ok(Self { run: bulk::checked(at, &run)?, task: bulk::checked(at, task)?, index })
    }

    fn unknown(&self, dag: &str) -> Listed {
        let (dag_id, dag_run_id, task_id) = (dag.to_owned(), self.run.clone(), self.task.clone());
        Listed { dag_id, dag_run_id, task_id, map_index: self.index.unwrap_or(-1), state: None, run_after: None }
    }

    fn is(&self, instance: &Listed) -> bool {
        self.task == instance.task_id
            && self.run == instance.dag_run_id
            && self.index.is_none_or(|index| index == instance.map_index)
    }
}

/// Updates or deletes task instances of one Dag in one request. `change` adds to the entity of each what to change.
///
/// # Errors
/// The error of the whole request.
pub async fn bulk(
    context: &Context,
    batch: &[Listed],
    action: &str,
    change: impl Fn(BulkTaskInstanceBody) -> BulkTaskInstanceBody,
) -> Result<Vec<Option<Outcome>>> {
    let Some(first) = batch.first() else { return Ok(Vec::new()) };
    let of_one_run = batch.iter().all(|instance| instance.dag_run_id == first.dag_run_id);
    let entity = |instance: &Listed| {
        // Airflow 3.1 accepts the run and the Dag only in the path.
        let unless_in_path = |id: &String| (!of_one_run).then(|| Some(id.clone()));
        change(BulkTaskInstanceBody {
            dag_id: unless_in_path(&instance.dag_id),
            dag_run_id: unless_in_path(&instance.dag_run_id),
            task_id: instance.task_id.clone(),
            map_index: Some(Some(instance.map_index)),
            ..BulkTaskInstanceBody::default()
        })
    };
    let entities: Vec<_> = batch.iter().map(entity).collect();
    let run = if of_one_run { first.dag_run_id.as_str() } else { EVERY };
    let request = context.client().await?.bulk_task_instances().dag_id(&first.dag_id).dag_run_id(run);
    let accounts = Accounts::of(&api::reply(request.body(Accounts::body(action, &entities)?).send()).await?)?;
    Ok(batch.iter().map(|instance| accounts.outcome(&instance.keys(), &instance.marks())).collect())
}

/// In bulk, an instance that is already in the state is not a failure.
pub fn or_already(result: Result<()>) -> Result<Outcome> {
    match result {
        Ok(()) => Ok(Outcome::Done),
        Err(error) if is_already_in_state(&error) => Ok(Outcome::Already),
        Err(error) => Err(error),
    }
}

/// Whether the server refuses to set a state because the instance is already in it.
pub fn is_already_in_state(error: &Error) -> bool {
    error.http_status() == Some(409) && error.to_string().contains("is already in")
}

/// In bulk, an instance that is already deleted is not a failure.
pub fn or_already_deleted(result: Result<()>) -> Result<Outcome> {
    match result {
        Err(error) if error.kind() == Kind::NotFound => Ok(Outcome::Already),
        result => result.map(|()| Outcome::Done),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(line: &str, run: &str) -> Result<(String, String, Option<i64>), String> {
        let named = Named::of(3, line, run).map_err(|error| error.to_string())?;
        Ok((named.run, named.task, named.index))
    }

    #[test]
    fn a_line_has_a_task_an_index_and_if_needed_the_run() {
        let is = |run: &str, task: &str, index| Ok((run.to_owned(), task.to_owned(), index));
        assert_eq!(named("t", "r"), is("r", "t", None));
        assert_eq!(named("t\t-1", "r"), is("r", "t", Some(-1)));
        assert_eq!(named("7", "r"), is("r", "7", None));
        assert_eq!(named("r1 t 2", EVERY), is("r1", "t", Some(2)));
        assert_eq!(named("a run t", EVERY), is("a run", "t", None));
    }

    #[test]
    fn a_line_with_too_many_or_too_few_words_is_an_error() {
        assert!(named("r t", "r").unwrap_err().contains("line 3: expected TASK [MAP_INDEX]"));
        assert!(named("t 1", EVERY).unwrap_err().contains("line 3: expected RUN TASK"));
    }

    #[test]
    fn keys_match_the_replies_of_every_release() {
        let instance = |map_index| Listed {
            dag_id: "d".into(),
            dag_run_id: "r".into(),
            task_id: "t".into(),
            map_index,
            state: None,
            run_after: None,
        };
        assert_eq!(instance(-1).keys(), ["d.r.t[-1]", "t[-1]", "t"]);
        // A bare `t` could be any of the mapped instances.
        assert_eq!(instance(2).keys(), ["d.r.t[2]", "t[2]"]);
    }
}
