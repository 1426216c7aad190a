//! Whose log: a run's task instances and their tries.

use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;

use crate::api;
use crate::context::Context;
use crate::error::missing::{OfTask, Thing};
use crate::error::{Error, Kind, Result};
use crate::ops::tasks::instance;
use crate::ops::{reply, runs, states};

/// A task instance, as far as its log is concerned.
#[derive(Clone, Debug, Deserialize)]
pub struct Instance {
    pub dag_id: String,
    pub dag_run_id: String,
    pub task_id: String,
    #[serde(default = "states::not_mapped")]
    pub map_index: i64,
    pub state: Option<String>,
    /// The latest try; 0 before the first.
    #[serde(default)]
    pub try_number: i64,
    start_date: Option<String>,
    end_date: Option<String>,
}

/// The last lines of a log are written within this time after the end of its try.
const SETTLING: SignedDuration = SignedDuration::from_secs(10);

/// One try of a task instance.
#[derive(Clone, Debug)]
pub struct Try {
    pub instance: Instance,
    /// From 1.
    pub number: i64,
}

impl Instance {
    /// `task` or `task[3]`
    pub fn name(&self) -> String {
        states::instance_name(&self.task_id, self.map_index)
    }

    pub fn state(&self) -> &str {
        self.state.as_deref().unwrap_or("no state")
    }

    /// Whether it will not run any more, unless it is cleared.
    pub fn is_over(&self) -> bool {
        states::task_has_ended(self.state())
    }

    /// Whether its latest try has begun.
    pub fn has_begun(&self) -> bool {
        self.try_number > 0 && !matches!(self.state(), "no state" | "scheduled" | "queued" | "restarting")
    }

    /// The number of the try that is to come, while none is at work: a server counts one when it schedules it.
    pub fn next_try(&self) -> Option<i64> {
        match self.state() {
            "scheduled" | "queued" => Some(self.try_number.max(1)),
            "no state" | "restarting" => Some(self.try_number + 1),
            _ => None,
        }
    }

    /// Whether its latest try is over: it waits for the next one, or for none.
    pub fn has_tried(&self) -> bool {
        self.is_over() || self.state() == "up_for_retry"
    }

    /// Whether its latest try ended long enough ago for its log to be whole.
    pub fn has_settled(&self) -> bool {
        let end = self.end_date.as_deref().and_then(|end| end.parse::<Timestamp>().ok());
        self.has_tried() && end.is_some_and(|end| Timestamp::now().duration_since(end) > SETTLING)
    }

    /// # Errors
    /// `NotFound` when there has been no such try.
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

/// Leaves the instances of a run that have had this try.
///
/// # Errors
/// `NotFound` when there are instances, and none has.
pub fn keep_with_try(instances: &mut Vec<Instance>, number: i64) -> Result<()> {
    let Some(most) = instances.iter().max_by_key(|one| one.try_number) else { return Ok(()) };
    if instances.len() == 1 {
        most.of_try(number)?;
    }
    if most.try_number < number {
        let made = match most.try_number {
            0 => "tried yet".to_owned(),
            1 => "tried more than once".to_owned(),
            times => format!("tried more than {times} times"),
        };
        let (count, run) = (instances.len(), &most.dag_run_id);
        let message = format!("none of {count} task instances of run {run} has a try {number}: none was {made}");
        return Err(Error::not_found(message));
    }
    instances.retain(|one| one.try_number >= number);
    Ok(())
}

impl Try {
    /// A try of a task instance of which no more is known; `map_index` is -1 where it is not mapped.
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

    /// The state in which it ended, of a try before the latest; none where the server does not tell.
    ///
    /// # Errors
    /// Whatever the request fails with, but `NotFound`.
    pub async fn past_state(&self, context: &Context) -> Result<Option<String>> {
        #[derive(Deserialize)]
        struct Past {
            state: Option<String>,
        }
        let Instance { dag_id, dag_run_id, task_id, map_index, .. } = &self.instance;
        let client = context.client().await?;
        let reply = if *map_index < 0 {
            let request = client.get_task_instance_try_details().dag_id(dag_id).dag_run_id(dag_run_id);
            api::reply(request.task_id(task_id).task_try_number(self.number).send()).await
        } else {
            let request = client.get_mapped_task_instance_try_details().dag_id(dag_id).dag_run_id(dag_run_id);
            api::reply(request.task_id(task_id).map_index(*map_index).task_try_number(self.number).send()).await
        };
        Ok(reply::if_found(reply)?.map(|found| found.view::<Past>()).transpose()?.and_then(|past| past.state))
    }

    /// The address of its log, for `Session::lines`.
    pub fn path(&self) -> String {
        let Instance { dag_id, dag_run_id, task_id, .. } = &self.instance;
        let [dag, run, task] = [dag_id, dag_run_id, task_id].map(|id| api::segment(id));
        format!("dags/{dag}/dagRuns/{run}/taskInstances/{task}/logs/{}", self.number)
    }

    /// The query of every request for its log.
    pub fn query(&self) -> Vec<(&'static str, String)> {
        let index = self.instance.map_index;
        if index < 0 { Vec::new() } else { vec![("map_index", index.to_string())] }
    }

    /// `task[3], try 2, failed`; of a try before the latest its number alone, since the state is that of the latest.
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

/// A task instance; without an index, one that is not mapped, or nothing if it is mapped.
///
/// # Errors
/// `NotFound` when there is no such instance; whatever the request fails with.
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
        Ok(found) => reply::view(&found.0).map(Some),
        Err(error) if instance::is_about_mapped(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The task instances of a run, in the order in which they began; those that did not begin come last.
///
/// # Errors
/// `NotFound` when there is no such Dag or run.
pub async fn of_run(context: &Context, dag: &str, run: &str) -> Result<Vec<Instance>> {
    let request = context.client().await?.get_task_instances().dag_id(dag).dag_run_id(run);
    let request = request.order_by(vec!["id".to_owned()]);
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    let rows = match reply::read(context, None, "task_instances", fetch).await {
        Err(error) if error.kind() == Kind::NotFound => {
            return Err(known_run(context, dag, run).await.err().unwrap_or(error));
        }
        rows => rows?,
    };
    let mut instances: Vec<Instance> = rows.iter().map(reply::view).collect::<Result<_>>()?;
    instances.sort_by(|a, b| order(a).cmp(&order(b)));
    Ok(instances)
}

fn order(instance: &Instance) -> (bool, Option<&str>, &str, i64) {
    let start = instance.start_date.as_deref();
    (start.is_none(), start, &instance.task_id, instance.map_index)
}

/// The state of a run.
///
/// # Errors
/// Whatever the request fails with.
pub async fn run_is_over(context: &Context, dag: &str, run: &str) -> Result<bool> {
    #[derive(Deserialize)]
    struct Run {
        state: Option<String>,
    }
    let request = context.client().await?.get_dag_run().dag_id(dag).dag_run_id(run);
    let run: Run = api::reply(request.send()).await?.view()?;
    Ok(run.state.is_some_and(|state| states::run_has_ended(&state)))
}

/// Makes sure that there is this run.
///
/// # Errors
/// `NotFound`, saying whether it is the Dag or the run that does not exist; whatever a request fails with.
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
    fn the_path_holds_any_id() {
        let path = instance(None, 3, 2).of_try(2).unwrap().path();
        let expected = "dags/a%20b/dagRuns/manual__2026-11-01T00%3A00%3A00%2B00%3A00/taskInstances/\
                        group.%C3%BC%2Ft/logs/2";
        assert_eq!(path, expected);
    }

    #[test]
    fn a_try_that_was_not_made_is_told() {
        let error = |made| instance(None, -1, made).of_try(3).unwrap_err().to_string();
        assert!(error(0).ends_with("has no try 3: it was not tried yet"));
        assert!(error(1).ends_with("it was tried once") && error(2).ends_with("it was tried 2 times"));
        let among = |made: &[i64], number| {
            let mut instances: Vec<_> = made.iter().map(|made| instance(None, 0, *made)).collect();
            keep_with_try(&mut instances, number).map(|()| instances.len()).map_err(|error| error.to_string())
        };
        assert_eq!((among(&[0, 1, 3], 2), among(&[], 2)), (Ok(1), Ok(0)));
        let none = |made: &[i64]| among(made, 4).unwrap_err();
        assert!(none(&[1, 0]).starts_with("none of 2 task instances of run manual__2026"), "{}", none(&[1, 0]));
        assert!(none(&[1, 0]).ends_with("has a try 4: none was tried more than once"));
        assert!(none(&[3, 1]).ends_with("more than 3 times") && none(&[0, 0]).ends_with("none was tried yet"));
        assert!(none(&[2]).contains("group.ü/t[0] of run") && none(&[2]).ends_with("it was tried 2 times"));
    }

    #[test]
    fn a_title_tells_no_state_of_another_try() {
        let title = |number| instance(Some("success"), 3, 2).of_try(number).unwrap().title();
        assert_eq!(title(1), "group.ü/t[3], try 1 of 2");
        assert_eq!(title(2), "group.ü/t[3], try 2, success");
    }

    #[test]
    fn states_tell_whether_there_is_more_to_come() {
        let begun = |state| instance(state, -1, 1).has_begun();
        assert!(!begun(None) && !begun(Some("queued")) && begun(Some("running")) && begun(Some("up_for_retry")));
        assert!(!instance(Some("skipped"), -1, 0).has_begun() && instance(Some("skipped"), -1, 0).is_over());
        assert!(instance(Some("up_for_retry"), -1, 1).has_tried() && !instance(Some("up_for_retry"), -1, 1).is_over());
        assert!(!instance(Some("deferred"), -1, 1).has_tried());
    }
}
