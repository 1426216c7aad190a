//! What the server knows that may tell why: few requests, and those that only some runs need are made for them alone.

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

/// The dependencies of so many task instances that wait are looked at.
const MOST_WAITING: usize = 3;

#[derive(Default)]
pub struct Evidence {
    pub record: Record,
    pub dag: Dag,
    /// The failed task instances and those that wait for another try, in the order of their end.
    pub failed: Vec<Failed>,
    pub import_errors: Vec<ImportError>,
    /// The tasks right after each task.
    pub downstream: HashMap<String, Vec<String>>,
    pub scheduler: Option<Part>,
    pub triggerer: Option<Part>,
    /// What people are asked and have not answered.
    pub questions: Vec<Question>,
    /// Of each task instance that waits for a slot: its pool's name and what is known of it.
    pub pools: Option<HashMap<String, Pool>>,
    /// What keeps a task instance from being scheduled.
    pub unmet: Vec<(Task, Vec<Dependency>)>,
    /// How many runs of the Dag are running.
    pub running: Option<usize>,
    /// What the token may not see.
    pub unseen: Vec<&'static str>,
}

pub struct Failed {
    pub task: Task,
    /// None where it was not asked for; an error that keeps the log from being read stands in it.
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
pub struct Part {
    pub status: Option<String>,
    #[serde(default, deserialize_with = "times::moment")]
    pub latest_scheduler_heartbeat: Option<Timestamp>,
    #[serde(default, deserialize_with = "times::moment")]
    pub latest_triggerer_heartbeat: Option<Timestamp>,
}

/// What a task asks people.
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
    /// Its last line, which names the exception.
    pub fn summary(&self) -> &str {
        let lines = self.stack_trace.as_deref().unwrap_or_default().lines();
        lines.map(str::trim).rfind(|line| !line.is_empty()).unwrap_or("the file can not be loaded")
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
    /// Asks for what this run needs; logs of the first `most` task instances that failed.
    ///
    /// # Errors
    /// Whatever a request fails with, but for what the token may not see.
    pub async fn gather(context: &Context, dag: Dag, record: Record, most: usize, lines: usize) -> Result<Self> {
        let mut evidence = Self { dag, record, ..Self::default() };
        evidence.read_logs(context, most, lines).await?;
        let tasks = &evidence.record.tasks;
        let has = |states: &[&str]| tasks.iter().any(|task| states.contains(&task.state()));
        let state = evidence.record.run.state().to_owned();
        let (stopped, waits) = (has(&["upstream_failed"]), has(&["queued", "scheduled"]));
        // Airflow 3.3 has a state for it; before, whoever waits for people is deferred.
        let asks = has(&["awaiting_input", "deferred"]);
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
        let mut parts = health.view::<HashMap<String, serde_json::Value>>()?;
        let mut part = |name| parts.remove(name).and_then(|part| serde_json::from_value(part).ok());
        (evidence.scheduler, evidence.triggerer) = (part("scheduler"), part("triggerer"));
        if asks {
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

    /// Where there is no run to tell of: what is known of the Dag.
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
            // Airflow 3.0 asks nobody.
            Err(error) if matches!(error.kind(), Kind::Failed | Kind::NotFound) => return Ok(()),
            rows => self.permitted("what people are asked", rows)?.unwrap_or_default(),
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

    /// Of the task instances that wait, those that are due first.
    async fn read_dependencies(&mut self, context: &Context) -> Result<()> {
        let mut waiting: Vec<Task> =
            self.record.tasks.iter().filter(|task| matches!(task.state(), "none" | "scheduled")).cloned().collect();
        waiting.sort_by_key(|task| task.state() != "scheduled");
        let client = context.client().await?;
        let (dag, run) = (&self.record.run.dag_id, &self.record.run.dag_run_id);
        for task in waiting.into_iter().take(MOST_WAITING) {
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
            // It may have gone on meanwhile, or become a mapped one.
            let Some(rows) = reply::if_found(rows)? else { continue };
            self.unmet.push((task, rows.iter().map(reply::view).collect::<Result<_>>()?));
        }
        Ok(())
    }

    /// What the token may not see is told, and is no reason to tell nothing.
    fn permitted<T>(&mut self, what: &'static str, found: Result<T>) -> Result<Option<T>> {
        match found {
            Err(error) if error.kind() == Kind::NotPermitted => {
                self.unseen.push(what);
                Ok(None)
            }
            found => found.map(Some),
        }
    }
}
