//! Task instances and their tries, as needed for logs.

use jiff::{SignedDuration, Timestamp};

use crate::api;
use crate::api::types::{TaskInstanceResponse, required};
use crate::context::Context;
use crate::error::missing::{OfTask, Thing};
use crate::error::{Error, Kind, Result};
use crate::ops::tasks::instance::is_about_mapped;
use crate::ops::{reply, runs, states};

/// The fields of a task instance that matter for its log.
#[derive(Clone, Debug)]
pub struct Instance {
    pub dag_id: String,
    pub dag_run_id: String,
    pub task_id: String,
    pub map_index: i64,
    pub state: Option<String>,
    /// The latest try; 0 before the first.
    pub try_number: i64,
    start_date: Option<String>,
    end_date: Option<String>,
}

/// The last lines of a log are written within this time after its try has ended.
const COMPLETE_AFTER: SignedDuration = SignedDuration::from_secs(10);

/// One try of a task instance.
#[derive(Clone, Debug)]
pub struct Try {
    pub instance: Instance,
    /// From 1.
    pub number: i64,
}

impl Instance {
    fn of(response: TaskInstanceResponse) -> Result<Self> {
        Ok(Self {
            dag_id: required(response.dag_id, "dag_id")?,
            dag_run_id: required(response.dag_run_id, "dag_run_id")?,
            task_id: required(response.task_id, "task_id")?,
            map_index: response.map_index.unwrap_or_else(states::not_mapped),
            state: response.state,
            try_number: response.try_number.unwrap_or_default(),
            start_date: response.start_date,
            end_date: response.end_date,
        })
    }

    /// `task` or `task[3]`
    pub fn name(&self) -> String {
        states::instance_name(&self.task_id, self.map_index)
    }

    pub fn state(&self) -> &str {
        self.state.as_deref().unwrap_or("no state")
    }

    /// Whether it has ended for good: it runs again only if it is cleared.
    pub fn is_over(&self) -> bool {
        states::task_has_ended(self.state())
    }

    /// Whether its latest try has started.
    pub fn has_begun(&self) -> bool {
        self.try_number > 0 && !matches!(self.state(), "no state" | "scheduled" | "queued" | "restarting")
    }

    /// The number of the next try, if none is running. The server counts a try when it schedules it.
    pub fn next_try(&self) -> Option<i64> {
        match self.state() {
            "scheduled" | "queued" => Some(self.try_number.max(1)),
            "no state" | "restarting" => Some(self.try_number + 1),
            _ => None,
        }
    }

    /// Whether its latest try has ended, with or without another one to come.
    pub fn has_tried(&self) -> bool {
        self.is_over() || self.state() == "up_for_retry"
    }

    /// Whether its latest try ended long enough ago for the log to be complete.
    pub fn has_complete_log(&self) -> bool {
        let end = self.end_date.as_deref().and_then(|end| end.parse::<Timestamp>().ok());
        self.has_tried() && end.is_some_and(|end| Timestamp::now().duration_since(end) > COMPLETE_AFTER)
    }

    /// # Errors
    /// `NotFound` if there has been no such try.
    pub fn of_try(&self, number: i64) -> Result<Try> {
        if number <= self.try_number {
            return Ok(Try { instance: self.clone(), number });
        }
        let index = (self.map_index >= 0).then_some(self.map_index);
        let [dag, run, task] = [&self.dag_id, &self.dag_run_id, &self.task_id].map(Clone::clone);
        let of = OfTask { dag, run, task, index };
        Err(Error::missing(Thing::Try { of, number: number.to_string(), made: Some(self.try_number) }))
    }
}

/// Removes the instances that have not had this try.
///
/// # Errors
/// `NotFound` if there are instances, but none has had it.
pub fn retain_with_try(instances: &mut Vec<Instance>, number: i64) -> Result<()> {
    let Some(most) = instances.iter().max_by_key(|one| one.try_number) else { return Ok(()) };
    if instances.len() == 1 {
        most.of_try(number)?;
    }
    if most.try_number < number {
        let made = match most.try_number {
            0 => "none has been tried yet".to_owned(),
            1 => "none has been tried more than once".to_owned(),
            times => format!("none has been tried more than {times} times"),
        };
        let (count, run) = (instances.len(), &most.dag_run_id);
        let message = format!("none of {count} task instances of run {run} has a try {number}: {made}");
        return Err(Error::not_found(message));
    }
    instances.retain(|one| one.try_number >= number);
    Ok(())
}

impl Try {
    /// A try of which only the ids are known; `map_index` is -1 if the task is not mapped.
    pub fn named(dag_id: &str, dag_run_id: &str, task_id: &str, map_index: i64, number: i64) -> Self {
        let [dag_id, dag_run_id, task_id] = [dag_id, dag_run_id, task_id].map(str::to_owned);
        let instance = Instance {
            dag_id,
            dag_run_id,
            task_id,
            map_index,
            state: None,
            try_number: number,
            start_date: None,
            end_date: None,
        };
        Self { instance, number }
    }

    /// The final state of a try before the latest; `None` if the server has no record of it.
    ///
    /// # Errors
    /// Errors of the request other than `NotFound`.
    pub async fn past_state(&self, context: &Context) -> Result<Option<String>> {
        let Instance { dag_id, dag_run_id, task_id, map_index, .. } = &self.instance;
        let client = context.client().await?;
        let reply = if *map_index < 0 {
            let request = client.get_task_instance_try_details().dag_id(dag_id).dag_run_id(dag_run_id);
            api::reply(request.task_id(task_id).task_try_number(self.number).send()).await
        } else {
            let request = client.get_mapped_task_instance_try_details().dag_id(dag_id).dag_run_id(dag_run_id);
            api::reply(request.task_id(task_id).map_index(*map_index).task_try_number(self.number).send()).await
        };
        Ok(reply::if_found(reply)?.map(|found| found.read()).transpose()?.and_then(|past| past.state))
    }

    /// The path of its log, for `Session::lines`.
    pub fn path(&self) -> String {
        let Instance { dag_id, dag_run_id, task_id, .. } = &self.instance;
        let [dag, run, task] = [dag_id, dag_run_id, task_id].map(|id| api::segment(id));
        format!("dags/{dag}/dagRuns/{run}/taskInstances/{task}/logs/{}", self.number)
    }

    /// The query parameters of its log.
    pub fn query(&self) -> Vec<(&'static str, String)> {
        let index = self.instance.map_index;
        if index < 0 { Vec::new() } else { vec![("map_index", index.to_string())] }
    }

    /// `task[3], try 2, failed`. An earlier try has no state: only that of the latest try is known.
    pub fn title(&self) -> String {
        let Instance { try_number, .. } = self.instance;
        let more = match self.number < try_number {
            true => format!(" of {try_number}"),
            false => format!(", {}", self.instance.state()),
        };
        format!("{}, try {}{more}", self.instance.name(), self.number)
    }

    /// `try 2 of task[3]`
    pub fn name(&self) -> String {
        format!("try {} of {}", self.number, self.instance.name())
    }
}

/// Fetches a task instance. Without an index, returns `None` if the task is mapped.
///
/// # Errors
/// `NotFound` if there is no such instance; the error of the request.
pub async fn find(context: &Context, dag: &str, run: &str, task: &str, index: Option<i64>) -> Result<Option<Instance>> {
    let client = context.client().await?;
    let reply = match index {
        Some(index) => {
            let request = client.get_mapped_task_instance().dag_id(dag).dag_run_id(run).task_id(task);
            api::reply(request.map_index(index).send()).await
        }
        None => api::reply(client.get_task_instance().dag_id(dag).dag_run_id(run).task_id(task).send()).await,
    };
    match reply {
        Ok(found) => Instance::of(found.read()?).map(Some),
        Err(error) if is_about_mapped(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The task instances of a run by start time; those that have not started come last.
///
/// # Errors
/// `NotFound` if there is no such Dag or run.
pub async fn of_run(context: &Context, dag: &str, run: &str) -> Result<Vec<Instance>> {
    let request = context.client().await?.get_task_instances().dag_id(dag).dag_run_id(run);
    let request = request.order_by(vec!["id".to_owned()]);
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    let rows = match reply::list(context, None, fetch).await {
        Err(error) if error.kind() == Kind::NotFound => {
            return Err(known_run(context, dag, run).await.err().unwrap_or(error));
        }
        rows => rows?,
    };
    let mut instances: Vec<Instance> = rows.read().map(|row| Instance::of(row?)).collect::<Result<_>>()?;
    instances.sort_by(|a, b| order(a).cmp(&order(b)));
    Ok(instances)
}

fn order(instance: &Instance) -> (bool, Option<&str>, &str, i64) {
    let start = instance.start_date.as_deref();
    (start.is_none(), start, &instance.task_id, instance.map_index)
}

/// Whether a run has ended.
///
/// # Errors
/// The error of the request.
pub async fn run_is_over(context: &Context, dag: &str, run: &str) -> Result<bool> {
    let request = context.client().await?.get_dag_run().dag_id(dag).dag_run_id(run);
    Ok(api::reply(request.send()).await?.read()?.state.is_some_and(|state| states::run_has_ended(&state)))
}

/// Checks that the run exists.
///
/// # Errors
/// `NotFound`, which names the Dag or the run that does not exist; the error of a request.
pub async fn known_run(context: &Context, dag: &str, run: &str) -> Result<()> {
    runs::known_dag(context, dag).await?;
    match api::reply(context.client().await?.get_dag_run().dag_id(dag).dag_run_id(run).send()).await {
        Err(error) if error.kind() == Kind::NotFound => {
            Err(error.with_missing(Thing::Run { dag: dag.to_owned(), run: run.to_owned() }))
        }
        result => result.map(|_| ()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instance(state: Option<&str>, map_index: i64, try_number: i64) -> Instance {
        Instance {
            dag_id: "a b".into(),
            dag_run_id: "manual__2026-11-01T00:00:00+00:00".into(),
            task_id: "group.ü/t".into(),
            map_index,
            state: state.map(str::to_owned),
            try_number,
            start_date: None,
            end_date: None,
        }
    }

    #[test]
    fn any_id_is_escaped_in_the_path() {
        let path = instance(None, 3, 2).of_try(2).unwrap().path();
        let expected = "dags/a%20b/dagRuns/manual__2026-11-01T00%3A00%3A00%2B00%3A00/taskInstances/\
                        group.%C3%BC%2Ft/logs/2";
        assert_eq!(path, expected);
    }

    #[test]
    fn an_error_for_a_missing_try_says_how_many_there_were() {
        let error = |made| instance(None, -1, made).of_try(3).unwrap_err().to_string();
        assert!(error(0).ends_with("has no try 3: it has not been tried yet"));
        assert!(error(1).ends_with("it was tried once") && error(2).ends_with("it was tried 2 times"));
        let among = |made: &[i64], number| {
            let mut instances: Vec<_> = made.iter().map(|made| instance(None, 0, *made)).collect();
            retain_with_try(&mut instances, number).map(|()| instances.len()).map_err(|error| error.to_string())
        };
        assert_eq!((among(&[0, 1, 3], 2), among(&[], 2)), (Ok(1), Ok(0)));
        let none = |made: &[i64]| among(made, 4).unwrap_err();
        assert!(none(&[1, 0]).starts_with("none of 2 task instances of run manual__2026"), "{}", none(&[1, 0]));
        assert!(none(&[1, 0]).ends_with("has a try 4: none has been tried more than once"));
        assert!(none(&[3, 1]).ends_with("more than 3 times") && none(&[0, 0]).ends_with("none has been tried yet"));
        assert!(none(&[2]).contains("group.ü/t[0] of run") && none(&[2]).ends_with("it was tried 2 times"));
    }

    #[test]
    fn a_title_has_the_state_of_the_latest_try_only() {
        let title = |number| instance(Some("success"), 3, 2).of_try(number).unwrap().title();
        assert_eq!(title(1), "group.ü/t[3], try 1 of 2");
        assert_eq!(title(2), "group.ü/t[3], try 2, success");
    }

    #[test]
    fn the_state_says_whether_a_try_has_started_or_ended() {
        let begun = |state| instance(state, -1, 1).has_begun();
        assert!(!begun(None) && !begun(Some("queued")) && begun(Some("running")) && begun(Some("up_for_retry")));
        assert!(!instance(Some("skipped"), -1, 0).has_begun() && instance(Some("skipped"), -1, 0).is_over());
        assert!(instance(Some("up_for_retry"), -1, 1).has_tried() && !instance(Some("up_for_retry"), -1, 1).is_over());
        assert!(!instance(Some("deferred"), -1, 1).has_tried());
    }
}
