//! Fetches the data for a diagnosis with few requests: each is sent only if the state of the run requires it.

use std::collections::HashMap;

use super::log::{self, Tail};
use crate::api::types::{
    DagDetailsResponse, HitlDetail, ImportErrorResponse, PoolResponse, SchedulerInfoResponse, TaskDependencyResponse,
    TaskInstanceResponse, TriggererInfoResponse, required,
};
use crate::api::{self, Rows};
use crate::context::Context;
use crate::error::{Kind, Result};
use crate::ops::reply;
use crate::ops::runs::snapshot::{Record, Task};

/// Maximum number of waiting task instances whose dependencies are fetched.
const MAX_DEPENDENCY_REQUESTS: usize = 3;

#[derive(Default)]
pub struct Evidence {
    pub record: Record,
    pub dag: DagDetailsResponse,
    /// The task instances that failed or wait for a retry, in the order of their end.
    pub failed: Vec<Failed>,
    pub import_errors: Vec<ImportErrorResponse>,
    /// The direct downstream tasks of each task.
    pub downstream: HashMap<String, Vec<String>>,
    pub scheduler: Option<SchedulerInfoResponse>,
    pub triggerer: Option<TriggererInfoResponse>,
    /// Required actions (human in the loop) without a response.
    pub questions: Vec<Question>,
    /// The pools by name; fetched only if a task instance waits for a slot.
    pub pools: Option<HashMap<String, PoolResponse>>,
    /// The unmet dependencies of waiting task instances.
    pub unmet: Vec<(Task, Vec<Dependency>)>,
    /// The number of running runs of the Dag.
    pub running: Option<i64>,
    /// What the user has no permission to read.
    pub not_permitted: Vec<&'static str>,
}

pub struct Failed {
    pub task: Task,
    /// `None` if the log was not requested; the message of the error if it cannot be read.
    pub log: Option<std::result::Result<Tail, String>>,
}

/// A required action: a question of a task to the user.
pub struct Question {
    pub task_instance: Task,
    pub subject: Option<String>,
    pub body: Option<String>,
    pub options: Vec<String>,
}

impl Question {
    /// `None` if it has a response.
    ///
    /// # Errors
    /// `Unreachable` if the response does not name the task.
    pub fn open(detail: HitlDetail) -> Result<Option<Self>> {
        let HitlDetail { task_instance, subject, body, options, response_received, .. } = detail;
        let task_instance = instance(required(task_instance, "task_instance")?)?;
        let question = Self { task_instance, subject, body, options: options.unwrap_or_default() };
        Ok((response_received == Some(false)).then_some(question))
    }

    pub fn is_of(&self, task: &Task) -> bool {
        (&self.task_instance.task_id, self.task_instance.map_index) == (&task.task_id, task.map_index)
    }
}

fn instance(response: TaskInstanceResponse) -> Result<Task> {
    let moment = |text: Option<String>| text.and_then(|text| text.parse().ok());
    Ok(Task {
        task_id: required(response.task_id, "task_id")?,
        map_index: response.map_index,
        state: response.state,
        try_number: response.try_number,
        max_tries: response.max_tries,
        duration: response.duration,
        pool: response.pool,
        queued_when: moment(response.queued_when),
        start_date: moment(response.start_date),
        end_date: moment(response.end_date),
    })
}

/// An unmet dependency of a task instance.
pub struct Dependency {
    pub name: String,
    pub reason: String,
}

impl Dependency {
    fn of(response: TaskDependencyResponse) -> Result<Self> {
        Ok(Self { name: required(response.name, "name")?, reason: required(response.reason, "reason")? })
    }
}

/// The last line of the traceback of an import error, which names the exception.
pub fn summary(error: &ImportErrorResponse) -> &str {
    let lines = error.stack_trace.as_deref().unwrap_or_default().lines();
    lines.map(str::trim).rfind(|line| !line.is_empty()).unwrap_or("the file cannot be loaded")
}

/// Whether an import error is about the file of the Dag.
fn is_of(error: &ImportErrorResponse, dag: &DagDetailsResponse) -> bool {
    let Some(name) = &error.filename else { return false };
    let same_bundle = error.bundle_name.is_none() || dag.bundle_name.is_none() || error.bundle_name == dag.bundle_name;
    let is = |file: &Option<String>| file.as_ref().is_some_and(|file| file == name);
    let below = |file: &Option<String>| file.as_ref().is_some_and(|file| file.ends_with(&format!("/{name}")));
    same_bundle && (is(&dag.fileloc) || is(&dag.relative_fileloc) || below(&dag.fileloc))
}

impl Evidence {
    /// Fetches the evidence for this run, with the logs of at most `most` failed task instances.
    ///
    /// # Errors
    /// Those of the requests, except for missing permissions.
    pub async fn gather(
        context: &Context,
        dag: DagDetailsResponse,
        record: Record,
        most: usize,
        lines: usize,
    ) -> Result<Self> {
        let mut evidence = Self { dag, record, ..Self::default() };
        evidence.read_logs(context, most, lines).await?;
        let tasks = &evidence.record.tasks;
        let has = |states: &[&str]| tasks.iter().any(|task| states.contains(&task.state()));
        let state = evidence.record.run.state().to_owned();
        let (stopped, waits) = (has(&["upstream_failed"]), has(&["queued", "scheduled"]));
        // Airflow 3.3 has a state for required actions; in older releases, such tasks are deferred.
        let may_ask = has(&["awaiting_input", "deferred"]);
        if stopped {
            evidence.read_structure(context).await?;
        }
        if evidence.dag.has_import_errors != Some(false) {
            evidence.read_import_errors(context).await?;
        }
        if !matches!(&*state, "queued" | "running") {
            return Ok(evidence);
        }
        let client = context.client().await?;
        let health = api::reply(client.get_health().send()).await?.read()?;
        (evidence.scheduler, evidence.triggerer) = (health.scheduler, health.triggerer);
        if may_ask {
            evidence.read_questions(context).await?;
        }
        if waits {
            let request = client.get_pools().order_by(vec!["id".to_owned()]);
            let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
            let rows = reply::list(context, None, fetch).await;
            if let Some(rows) = evidence.permitted("pools", rows)? {
                let named = |pool: PoolResponse| Ok((required(pool.name.clone(), "name")?, pool));
                evidence.pools = Some(rows.read().map(|pool| named(pool?)).collect::<Result<_>>()?);
            }
        }
        if state == "queued" {
            let request = client.get_dag_runs().dag_id(&evidence.record.run.dag_id).state(vec!["running".to_owned()]);
            evidence.running = api::reply(request.limit(1).send()).await?.read()?.total_entries;
        } else {
            evidence.read_dependencies(context).await?;
        }
        Ok(evidence)
    }

    /// Fetches the evidence for a Dag without a failed run.
    ///
    /// # Errors
    /// As [`Self::gather`].
    pub async fn without_run(context: &Context, dag: DagDetailsResponse, dag_id: &str) -> Result<Self> {
        let mut evidence = Self { dag, ..Self::default() };
        dag_id.clone_into(&mut evidence.record.run.dag_id);
        if evidence.dag.has_import_errors != Some(false) {
            evidence.read_import_errors(context).await?;
        }
        Ok(evidence)
    }

    async fn read_logs(&mut self, context: &Context, most: usize, lines: usize) -> Result<()> {
        let ended = |task: &&Task| matches!(task.state(), "failed" | "up_for_retry");
        let mut tasks: Vec<Task> = self.record.tasks.iter().filter(ended).cloned().collect();
        tasks.sort_by_key(|task| (task.state() != "failed", task.end_date.is_none(), task.end_date));
        for (index, task) in tasks.into_iter().enumerate() {
            let log = match index < most {
                true => Some(log::last_lines(context, &self.record.run, &task, lines).await),
                false => None,
            };
            let log = log.map(|log| log.map_err(|error| error.to_string()));
            self.failed.push(Failed { task, log });
        }
        Ok(())
    }

    async fn read_questions(&mut self, context: &Context) -> Result<()> {
        let request = context.client().await?.get_hitl_details().dag_id(&self.record.run.dag_id);
        let request = request.dag_run_id(&self.record.run.dag_run_id).limit(100);
        let rows = match reply::whole(request.send()).await {
            // Airflow 3.0 has no required actions.
            Err(error) if matches!(error.kind(), Kind::Failed | Kind::NotFound) => return Ok(()),
            rows => self.permitted("required actions", rows)?,
        };
        for detail in rows.iter().flat_map(Rows::read) {
            self.questions.extend(Question::open(detail?)?);
        }
        Ok(())
    }

    async fn read_structure(&mut self, context: &Context) -> Result<()> {
        let call = context.client().await?.get_tasks().dag_id(&self.record.run.dag_id).send();
        let tasks = self.permitted("the Dag's tasks", reply::whole(call).await)?;
        for task in tasks.iter().flat_map(Rows::read) {
            let task = task?;
            self.downstream.insert(task.task_id.unwrap_or_default(), task.downstream_task_ids.unwrap_or_default());
        }
        Ok(())
    }

    async fn read_import_errors(&mut self, context: &Context) -> Result<()> {
        let request = context.client().await?.get_import_errors().order_by(vec!["id".to_owned()]);
        let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
        let rows = reply::list(context, None, fetch).await;
        for error in self.permitted("import errors", rows)?.iter().flat_map(Rows::read) {
            self.import_errors.extend(Some(error?).filter(|error| is_of(error, &self.dag)));
        }
        Ok(())
    }

    /// Fetches the dependencies of waiting task instances, scheduled ones first.
    async fn read_dependencies(&mut self, context: &Context) -> Result<()> {
        let mut waiting: Vec<Task> =
            self.record.tasks.iter().filter(|task| matches!(task.state(), "none" | "scheduled")).cloned().collect();
        waiting.sort_by_key(|task| task.state() != "scheduled");
        let client = context.client().await?;
        let (dag, run) = (&self.record.run.dag_id, &self.record.run.dag_run_id);
        for task in waiting.into_iter().take(MAX_DEPENDENCY_REQUESTS) {
            let found = match task.map_index.filter(|index| *index >= 0) {
                Some(index) => {
                    let request = client.get_task_instance_dependencies_by_map_index().map_index(index);
                    api::reply(request.dag_id(dag).dag_run_id(run).task_id(&task.task_id).send()).await
                }
                None => {
                    let request = client.get_task_instance_dependencies();
                    api::reply(request.dag_id(dag).dag_run_id(run).task_id(&task.task_id).send()).await
                }
            };
            // It may have started or been expanded since.
            let Some(found) = reply::if_found(found)? else { continue };
            let unmet = required(found.read()?.dependencies, "dependencies")?;
            self.unmet.push((task, unmet.into_iter().map(Dependency::of).collect::<Result<_>>()?));
        }
        Ok(())
    }

    /// Records a missing permission, so that the rest of the diagnosis is still printed.
    fn permitted<T>(&mut self, what: &'static str, found: Result<T>) -> Result<Option<T>> {
        match found {
            Err(error) if error.kind() == Kind::NotPermitted => {
                self.not_permitted.push(what);
                Ok(None)
            }
            found => found.map(Some),
        }
    }
}
