//! Fetches the data for a diagnosis with few requests: each is sent only if the state of the run requires it.

use std::collections::HashMap;

use jiff::Timestamp;
use serde::Deserialize;

use super::log::{self, Tail};
use crate::api;
use crate::context::Context;
use crate::error::{Kind, Result};
use crate::ops::reply;
use crate::ops::runs::snapshot::{Record, Task};
use crate::output::Row;
use crate::output::times;

/// Maximum number of waiting task instances whose dependencies are fetched.
const MAX_DEPENDENCY_REQUESTS: usize = 3;

#[derive(Default)]
pub struct Evidence {
    pub record: Record,
    pub dag: Dag,
    /// The task instances that failed or wait for a retry, in the order of their end.
    pub failed: Vec<Failed>,
    pub import_errors: Vec<ImportError>,
    /// The direct downstream tasks of each task.
    pub downstream: HashMap<String, Vec<String>>,
    pub scheduler: Option<Component>,
    pub triggerer: Option<Component>,
    /// Required actions (human in the loop) without a response.
    pub questions: Vec<Question>,
    /// The pools by name; fetched only if a task instance waits for a slot.
    pub pools: Option<HashMap<String, Pool>>,
    /// The unmet dependencies of waiting task instances.
    pub unmet: Vec<(Task, Vec<Dependency>)>,
    /// The number of running runs of the Dag.
    pub running: Option<usize>,
    /// What the user has no permission to read.
    pub not_permitted: Vec<&'static str>,
}

pub struct Failed {
    pub task: Task,
    /// `None` if the log was not requested; the message of the error if it cannot be read.
    pub log: Option<std::result::Result<Tail, String>>,
}

#[derive(Default, Deserialize)]
pub struct Dag {
    pub is_paused: Option<bool>,
    pub is_stale: Option<bool>,
    has_import_errors: Option<bool>,
    fileloc: Option<String>,
    relative_fileloc: Option<String>,
    bundle_name: Option<String>,
    pub max_active_runs: Option<usize>,
}

#[derive(Deserialize)]
pub struct ImportError {
    pub filename: Option<String>,
    bundle_name: Option<String>,
    stack_trace: Option<String>,
}

#[derive(Deserialize)]
pub struct Component {
    pub status: Option<String>,
    #[serde(default, deserialize_with = "times::moment")]
    pub latest_scheduler_heartbeat: Option<Timestamp>,
    #[serde(default, deserialize_with = "times::moment")]
    pub latest_triggerer_heartbeat: Option<Timestamp>,
}

/// A required action: a question of a task to the user.
#[derive(Deserialize)]
pub struct Question {
    pub task_instance: Task,
    pub subject: Option<String>,
    pub body: Option<String>,
    #[serde(default)]
    pub options: Vec<String>,
    response_received: Option<bool>,
}

impl Question {
    pub fn is_of(&self, task: &Task) -> bool {
        (&self.task_instance.task_id, self.task_instance.map_index) == (&task.task_id, task.map_index)
    }
}

#[derive(Deserialize)]
pub struct Pool {
    pub name: String,
    pub slots: Option<i64>,
    pub open_slots: Option<f64>,
}

#[derive(Deserialize)]
pub struct Dependency {
    pub name: String,
    pub reason: String,
}

impl ImportError {
    /// The last line of the traceback, which names the exception.
    pub fn summary(&self) -> &str {
        let lines = self.stack_trace.as_deref().unwrap_or_default().lines();
        lines.map(str::trim).rfind(|line| !line.is_empty()).unwrap_or("the file cannot be loaded")
    }

    fn is_of(&self, dag: &Dag) -> bool {
        let Some(name) = &self.filename else { return false };
        let same_bundle =
            self.bundle_name.is_none() || dag.bundle_name.is_none() || self.bundle_name == dag.bundle_name;
        let is = |file: &Option<String>| file.as_ref().is_some_and(|file| file == name);
        let below = |file: &Option<String>| file.as_ref().is_some_and(|file| file.ends_with(&format!("/{name}")));
        same_bundle && (is(&dag.fileloc) || is(&dag.relative_fileloc) || below(&dag.fileloc))
    }
}

impl Evidence {
    /// Fetches the evidence for this run, with the logs of at most `most` failed task instances.
    ///
    /// # Errors
    /// Those of the requests, except for missing permissions.
    pub async fn gather(context: &Context, dag: Dag, record: Record, most: usize, lines: usize) -> Result<Self> {
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
        let health = api::reply(client.get_health().send()).await?;
        let mut components = health.view::<HashMap<String, serde_json::Value>>()?;
        let mut component = |name| components.remove(name).and_then(|fields| serde_json::from_value(fields).ok());
        (evidence.scheduler, evidence.triggerer) = (component("scheduler"), component("triggerer"));
        if may_ask {
            evidence.read_questions(context).await?;
        }
        if waits {
            let request = client.get_pools().order_by(vec!["id".to_owned()]);
            let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
            let rows = reply::read(context, None, "pools", fetch).await;
            if let Some(rows) = evidence.permitted("pools", rows)? {
                let pools: Vec<Pool> = rows.iter().map(reply::view).collect::<Result<_>>()?;
                evidence.pools = Some(pools.into_iter().map(|pool| (pool.name.clone(), pool)).collect());
            }
        }
        if state == "queued" {
            let request = client.get_dag_runs().dag_id(&evidence.record.run.dag_id).state(vec!["running".to_owned()]);
            evidence.running = reply::total_entries(&api::reply(request.limit(1).send()).await?)?;
        } else {
            evidence.read_dependencies(context).await?;
        }
        Ok(evidence)
    }

    /// Fetches the evidence for a Dag without a failed run.
    ///
    /// # Errors
    /// As [`Self::gather`].
    pub async fn without_run(context: &Context, dag: Dag, dag_id: &str) -> Result<Self> {
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
        let rows = match reply::rows("hitl_details", request.send()).await {
            // Airflow 3.0 has no required actions.
            Err(error) if matches!(error.kind(), Kind::Failed | Kind::NotFound) => return Ok(()),
            rows => self.permitted("required actions", rows)?.unwrap_or_default(),
        };
        let questions: Vec<Question> = rows.iter().map(reply::view).collect::<Result<_>>()?;
        self.questions = questions.into_iter().filter(|question| question.response_received == Some(false)).collect();
        Ok(())
    }

    async fn read_structure(&mut self, context: &Context) -> Result<()> {
        #[derive(Deserialize)]
        struct Node {
            task_id: Option<String>,
            downstream_task_ids: Option<Vec<String>>,
        }
        let call = context.client().await?.get_tasks().dag_id(&self.record.run.dag_id).send();
        let rows = reply::rows("tasks", call).await;
        for row in self.permitted("the Dag's tasks", rows)?.unwrap_or_default() {
            let node: Node = reply::view(&row)?;
            self.downstream.insert(node.task_id.unwrap_or_default(), node.downstream_task_ids.unwrap_or_default());
        }
        Ok(())
    }

    async fn read_import_errors(&mut self, context: &Context) -> Result<()> {
        let request = context.client().await?.get_import_errors().order_by(vec!["id".to_owned()]);
        let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
        let rows = reply::read(context, None, "import_errors", fetch).await;
        let rows: Vec<Row> = self.permitted("import errors", rows)?.unwrap_or_default();
        let errors: Vec<ImportError> = rows.iter().map(reply::view).collect::<Result<_>>()?;
        self.import_errors = errors.into_iter().filter(|error| error.is_of(&self.dag)).collect();
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
            let rows = match task.map_index.filter(|index| *index >= 0) {
                Some(index) => {
                    let request = client.get_task_instance_dependencies_by_map_index().map_index(index);
                    reply::rows("dependencies", request.dag_id(dag).dag_run_id(run).task_id(&task.task_id).send()).await
                }
                None => {
                    let request = client.get_task_instance_dependencies();
                    reply::rows("dependencies", request.dag_id(dag).dag_run_id(run).task_id(&task.task_id).send()).await
                }
            };
            // It may have started or been expanded since.
            let Some(rows) = reply::if_found(rows)? else { continue };
            self.unmet.push((task, rows.iter().map(reply::view).collect::<Result<_>>()?));
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
