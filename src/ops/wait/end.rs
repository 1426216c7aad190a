//! Prints the ended run or its result, and returns the error for a failed run.

use serde_json::Value;
use serde_json::value::RawValue;

use super::Run;
use super::tasks::some_of;
use crate::api::types::{DagRunResponse, XComResponseNative, required};
use crate::api::{self, Reply};
use crate::context::Context;
use crate::error::missing::Thing;
use crate::error::{Error, Kind, Result};
use crate::ops::runs::snapshot::Task;
use crate::ops::{reply, value_parsers};
use crate::output::{Column, Format};

const COLUMNS: &[Column] = &[
    Column::new("dag_id", "dag_id"),
    Column::new("dag_run_id", "dag_run_id"),
    Column::new("state", "state"),
    Column::new("start_date", "start_date"),
    Column::new("end_date", "end_date"),
];

/// Number of failed tasks to name in the error.
const MOST_NAMES: usize = 5;

/// The XCom to print at the end (`--result`).
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ResultKey {
    task: String,
    index: Option<i64>,
    key: String,
}

impl ResultKey {
    /// Parses `TASK`, `TASK:KEY` or `TASK[INDEX]:KEY`.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (task, key) = text.split_once(':').unwrap_or((text, "return_value"));
        let indexed = task.strip_suffix(']').and_then(|task| task.rsplit_once('['));
        let (task, index) = match indexed {
            Some((task, index)) => {
                let index = index.parse().ok().filter(|index| *index >= 0);
                (task, Some(index.ok_or("expected a map index, 0 or more, between [ and ]")?))
            }
            None => (task, None),
        };
        Ok(Self { task: value_parsers::path_argument(task)?, index, key: value_parsers::path_argument(key)? })
    }

    pub async fn check(&self, context: &Context, dag_id: &str) -> Result<()> {
        let task = context.client().await?.get_task().dag_id(dag_id).task_id(&self.task);
        match api::reply(task.send()).await {
            Err(error) if error.kind() == Kind::NotFound => {
                let missing = Thing::Task { dag: dag_id.to_owned(), task: self.task.clone() };
                let message = format!("--result: {missing}");
                Err(error.with_missing(missing).message(message))
            }
            outcome => outcome.map(drop),
        }
    }

    async fn print(&self, context: &Context, run: &Run) -> Result<()> {
        let entry = context.client().await?.get_xcom_entry().dag_id(&run.dag_id).dag_run_id(&run.run_id);
        let entry = entry.task_id(&self.task).xcom_key(&self.key).map_index(self.index.unwrap_or(-1));
        let found = api::reply(entry.send()).await.map_err(|error| match error.kind() {
            Kind::NotFound => error
                .message(format!("cannot print the result: task {} of the run has no XCom {}", self.task, self.key))
                .hint(format!("the run succeeded; {} lists the XComs", run.command_for("xcom list", &self.task))),
            _ => error,
        })?;
        // An XCom can be null.
        let value = found.cast::<XComResponseNative>().read()?.value.unwrap_or_else(|| RawValue::NULL.to_owned());
        let printer = context.printer();
        match printer.format() {
            Format::Json | Format::Ndjson | Format::Yaml => printer.one(&value, &[]),
            _ => match serde_json::from_str(value.get()) {
                Ok(Value::String(text)) => printer.whole(&text, Value::Null),
                _ => printer.text(value.get(), Value::Null),
            },
        }
    }
}

/// Checks that the ended run succeeded.
///
/// # Errors
/// `Failed` with the failed tasks if it did not.
pub async fn outcome(context: &Context, run: &Run, ended: &Reply<DagRunResponse>) -> Result<()> {
    if is_success(ended)? { Ok(()) } else { Err(failure(context, run).await) }
}

fn is_success(ended: &Reply<DagRunResponse>) -> Result<bool> {
    Ok(required(ended.read()?.state, "state")? == "success")
}

/// Prints the ended run, or its result.
///
/// # Errors
/// `Failed` with the failed tasks if the run did not succeed.
pub async fn print(context: &Context, run: &Run, ended: &Reply<DagRunResponse>, key: Option<&ResultKey>) -> Result<()> {
    let is_success = is_success(ended)?;
    match key {
        Some(key) if is_success => key.print(context, run).await?,
        Some(_) => {}
        None => context.printer().one(&ended.0, COLUMNS)?,
    }
    if is_success { Ok(()) } else { Err(failure(context, run).await) }
}

async fn failure(context: &Context, run: &Run) -> Error {
    let (names, first) = match failed(context, run).await {
        Ok((instances, total)) => {
            let mut names: Vec<_> = instances.iter().map(Task::short_name).collect();
            // Names after the first page are only counted.
            names.resize(total.max(names.len()), String::new());
            (names, instances.into_iter().next())
        }
        Err(_) => return Error::failed(format!("{} failed", run.name())),
    };
    let (Some(list), Some(first)) = (some_of(&names, MOST_NAMES), first) else {
        let message = format!("{} failed, but none of its tasks failed", run.name());
        return Error::failed(message).hint("it exceeded the Dag's time limit, or a user set it to failed");
    };
    if names.len() > 1 {
        let error = Error::failed(format!("{} failed: tasks {list}", run.name()));
        return error.hint(format!("{} shows their logs", run.command("tasks logs --failed")));
    }
    let index = if first.is_mapped() { format!(" --map-index {}", first.index()) } else { String::new() };
    Error::failed(format!("{} failed: task {list}", run.name()))
        .hint(format!("{} shows the log", run.command_for(&format!("tasks logs{index}"), &first.task_id)))
}

/// The failed instances in the order in which they failed, and their total number.
async fn failed(context: &Context, run: &Run) -> Result<(Vec<Task>, usize)> {
    let request = context.client().await?.get_task_instances().dag_id(&run.dag_id).dag_run_id(&run.run_id);
    let request = request.state(vec!["failed".to_owned()]).order_by(vec!["end_date".to_owned()]);
    let page = api::reply(request.limit(100).send()).await?;
    Ok((Task::all(&page.rows()?)?, reply::total_entries(&page)?.unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_is_a_task_and_a_key() {
        let parsed = |task: &str, index, key: &str| Ok(ResultKey { task: task.into(), index, key: key.into() });
        assert_eq!(ResultKey::parse("t"), parsed("t", None, "return_value"));
        assert_eq!(ResultKey::parse("group.t:rows"), parsed("group.t", None, "rows"));
        assert_eq!(ResultKey::parse("t[3]:a:b"), parsed("t", Some(3), "a:b"));
        for wrong in ["", ":k", "t:", "t[x]", "t[-1]"] {
            assert!(ResultKey::parse(wrong).is_err(), "{wrong}");
        }
    }
}
