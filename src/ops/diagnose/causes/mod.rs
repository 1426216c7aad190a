//! Decides from the evidence which causes there are and which came first.

#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;

use super::evidence::{self, Evidence, Failed};
use super::render::{Advice, advice, command};
use super::waits;
use crate::ops::runs::snapshot::{Run, Task};
use crate::output::times;

/// Why a run failed or does not progress.
pub struct Diagnosis {
    /// One sentence, without a final period.
    pub first: String,
    /// In the order in which they occurred.
    pub causes: Vec<Cause>,
    /// The number of failed task instances whose logs were not read.
    pub logs_omitted: usize,
    pub not_permitted: Vec<&'static str>,
    pub advice: Vec<Advice>,
}

/// One problem.
pub struct Cause {
    /// A stable identifier in the JSON output.
    pub kind: &'static str,
    pub message: String,
    pub task: Option<Task>,
    /// The end of its log, or other details.
    pub lines: Vec<String>,
    /// The downstream tasks that did not run because of it.
    pub stopped: Vec<String>,
}

impl Cause {
    /// Whether it is about this task instance.
    pub fn is_of(&self, task: &Task) -> bool {
        self.task.as_ref().is_some_and(|own| own.task_id == task.task_id && own.map_index == task.map_index)
    }

    pub fn new(kind: &'static str, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), task: None, lines: Vec::new(), stopped: Vec::new() }
    }
}

/// Finds the first cause, the other causes, and the next steps.
pub fn diagnose(evidence: &Evidence, now: Timestamp) -> Diagnosis {
    let run = &evidence.record.run;
    let is_over = !matches!(run.state(), "queued" | "running");
    let mut causes = Vec::new();
    let failed: Vec<Cause> = evidence.failed.iter().map(|failed| of_failed(evidence, failed, now)).collect();
    let external = external_causes(evidence, is_over, now);
    // Failed tasks come before external causes; a run that has not started has only the latter.
    causes.extend(failed);
    causes.extend(unexplained_states(evidence, run));
    causes.extend(external);
    if !is_over {
        causes.extend(waits::of(evidence, now));
    }
    let first = first(evidence, &causes, now);
    let logs_omitted = evidence.failed.iter().filter(|failed| failed.log.is_none()).count();
    Diagnosis {
        first,
        advice: next_steps(evidence, &causes),
        causes,
        logs_omitted,
        not_permitted: evidence.not_permitted.clone(),
    }
}

/// The diagnosis of a Dag without a failed run: whether its file can be loaded.
pub fn of_no_run(evidence: &Evidence, now: Timestamp) -> Diagnosis {
    let dag = &*evidence.record.run.dag_id;
    let causes = external_causes(evidence, true, now);
    let none = format!("Dag {dag} has no failed run");
    let first = match causes.first() {
        None => format!("Nothing failed: {none}"),
        Some(cause) => format!("{}; {none}", cause.message),
    };
    let mut found = Vec::new();
    if !evidence.import_errors.is_empty() {
        found.push(traceback());
    }
    found.push(advice(&["runs", "list", dag], "list its runs"));
    found.push(Advice {
        command: format!("{} RUN", command(&["runs", "why", dag])),
        purpose: "explain why a run does not progress",
    });
    Diagnosis { first, causes, logs_omitted: 0, not_permitted: evidence.not_permitted.clone(), advice: found }
}

fn traceback() -> Advice {
    advice(&["dags", "list-import-errors"], "show the full traceback")
}

fn first(evidence: &Evidence, causes: &[Cause], now: Timestamp) -> String {
    let run = &evidence.record.run;
    let Some(cause) = causes.first() else {
        return match run.state() {
            "success" => "Nothing failed: the run succeeded".to_owned(),
            "running" => {
                let took =
                    run.seconds(now).map(|seconds| format!(" for {}", times::length(seconds))).unwrap_or_default();
                format!("Nothing failed: the run has been running{took}, and nothing blocks it")
            }
            "queued" => "Nothing failed: the run waits for the scheduler, and nothing blocks it".to_owned(),
            state => format!("The run is {state}, and the server reports no reason"),
        };
    };
    let stopped = match cause.stopped.len() {
        0 => String::new(),
        1 => ", which stopped 1 downstream task".to_owned(),
        more => format!(", which stopped {more} downstream tasks"),
    };
    match run.state() {
        "success" => format!("The run succeeded, although {}", uncapitalized(&cause.message)),
        _ => format!("{}{stopped}", cause.message),
    }
}

fn of_failed(evidence: &Evidence, failed: &Failed, now: Timestamp) -> Cause {
    let task = &failed.task;
    let retried = task.state() == "up_for_retry";
    let error = match &failed.log {
        Some(Ok(log)) => log.error.as_ref().map(|error| format!(": {error}")),
        _ => None,
    };
    let retry = if retried { " and will be retried" } else { "" };
    let tries = tries(task).map(|tries| format!(" ({tries})")).unwrap_or_default();
    let message = format!("Task {} failed{tries}{retry}{}", task.name(), error.unwrap_or_default());
    let mut cause = Cause::new(if retried { "task_up_for_retry" } else { "task_failed" }, message);
    cause.lines = match &failed.log {
        Some(Ok(log)) => log.lines.clone(),
        Some(Err(error)) => vec![format!("its log cannot be read: {error}")],
        None => Vec::new(),
    };
    cause.stopped = stopped(evidence, task);
    cause.task = Some(Task { duration: task.seconds(now), ..task.clone() });
    cause
}

/// The number of tries, unless there was only one.
fn tries(task: &Task) -> Option<String> {
    let (tried, more) = (task.try_number.unwrap_or(0), task.max_tries.unwrap_or(0));
    match (tried, more) {
        (0, _) => Some("before it ran".to_owned()),
        (_, 0) => None,
        (tried, more) if tried > more => Some(format!("on the last of {} tries", more + 1)),
        (tried, more) => Some(format!("on try {tried} of {}", more + 1)),
    }
}

/// The downstream tasks that are upstream_failed.
fn stopped(evidence: &Evidence, task: &Task) -> Vec<String> {
    let after = after(&evidence.downstream, &task.task_id);
    let stopped = evidence.record.tasks.iter();
    let stopped = stopped.filter(|other| other.state() == "upstream_failed" && after.contains(&*other.task_id));
    stopped.map(Task::name).collect()
}

/// All downstream tasks, direct and indirect.
fn after<'a>(downstream: &'a HashMap<String, Vec<String>>, task_id: &str) -> HashSet<&'a str> {
    let mut found = HashSet::new();
    let mut open: Vec<&str> = vec![task_id];
    while let Some(task) = open.pop() {
        for next in downstream.get(task).into_iter().flatten() {
            if found.insert(&**next) {
                open.push(next);
            }
        }
    }
    found
}

/// States that the failed tasks do not explain.
fn unexplained_states(evidence: &Evidence, run: &Run) -> Vec<Cause> {
    let mut causes = Vec::new();
    let traced: HashSet<String> = evidence.failed.iter().flat_map(|failed| stopped(evidence, &failed.task)).collect();
    let has_structure = !evidence.downstream.is_empty();
    let upstream_failed = evidence.record.tasks.iter().filter(|task| task.state() == "upstream_failed").map(Task::name);
    let untraced: Vec<String> = upstream_failed.filter(|name| !traced.contains(name)).collect();
    if !untraced.is_empty() && (has_structure || evidence.failed.is_empty()) {
        let message = format!(
            "{} upstream_failed, but no task upstream of {} is failed now: the failed task was cleared, set to another \
             state, or removed from the Dag",
            are(&untraced),
            if untraced.len() == 1 { "it" } else { "them" },
        );
        causes.push(Cause { stopped: untraced, ..Cause::new("upstream_failed", message) });
    }
    if run.state() == "failed" && evidence.failed.is_empty() && causes.is_empty() {
        let unfinished =
            evidence.record.tasks.iter().filter(|task| matches!(task.state(), "none" | "skipped" | "removed"));
        let message = match (evidence.record.tasks.is_empty(), unfinished.count()) {
            (true, _) => {
                "The run is failed and has no task instances: it failed before it started, or was set to failed manually"
                    .to_owned()
            }
            (false, 0) => {
                "The run is failed although no task is: it was set to failed manually, or its tasks changed state since"
                    .to_owned()
            }
            (false, left) => format!(
                "The run is failed although no task is, and {left} of its {} tasks did not run: it was set to failed \
                 manually, or exceeded the Dag's dagrun_timeout",
                evidence.record.tasks.len(),
            ),
        };
        causes.push(Cause::new("no_failed_task", message));
    }
    causes
}

/// Causes outside of the run: its Dag, the Dag's file, and the scheduler.
fn external_causes(evidence: &Evidence, is_over: bool, now: Timestamp) -> Vec<Cause> {
    let mut causes = Vec::new();
    let (run, dag) = (&evidence.record.run, &evidence.dag);
    for error in &evidence.import_errors {
        let file = error.filename.as_deref().unwrap_or_default();
        causes.push(Cause::new(
            "import_error",
            format!("The Dag's file {file} cannot be loaded: {}", evidence::summary(error)),
        ));
    }
    if dag.is_stale == Some(true) && evidence.import_errors.is_empty() {
        causes
            .push(Cause::new("stale_dag", format!("Dag {} is no longer in its file, or its file is gone", run.dag_id)));
    }
    if is_over {
        return causes;
    }
    if let Some(scheduler) =
        evidence.scheduler.as_ref().filter(|component| component.status.as_deref() != Some("healthy"))
    {
        let heartbeat = last_heartbeat(scheduler.latest_scheduler_heartbeat.as_deref(), now);
        causes.push(Cause::new("scheduler", format!("No scheduler is running{heartbeat}")));
    }
    if dag.is_paused == Some(true) {
        causes.push(Cause::new("paused", format!("Dag {} is paused, so none of its tasks start", run.dag_id)));
    }
    if run.state() == "queued" {
        if let Some(due) = run.run_after.filter(|due| *due > now) {
            causes.push(Cause::new("not_due", format!("The run is not due until {}", times::full(due))));
        }
        if let (Some(running), Some(most)) = (evidence.running, dag.max_active_runs)
            && running >= most
        {
            let message =
                format!("Dag {} has {running} running runs, and its limit is {most} (max_active_runs)", run.dag_id);
            causes.push(Cause::new("max_active_runs", message));
        }
    }
    causes
}

/// The age of the last heartbeat of a component that does not run, for the end of a sentence; empty if it had none.
pub fn last_heartbeat(time: Option<&str>, now: Timestamp) -> String {
    let time = time.and_then(|time| time.parse().ok());
    let age = time.map(|time| format!(": its last heartbeat was {} ago", times::length(times::between(time, now))));
    age.unwrap_or_default()
}

/// The commands that help, each once.
fn next_steps(evidence: &Evidence, causes: &[Cause]) -> Vec<Advice> {
    let run = &evidence.record.run;
    let (dag, id) = (&*run.dag_id, &*run.dag_run_id);
    let has = |kind: &str| causes.iter().any(|cause| cause.kind == kind);
    let mut found = Vec::new();
    let failed = causes.iter().find(|cause| cause.kind.starts_with("task_"));
    if causes.iter().filter(|cause| cause.kind == "task_failed").count() > 1 {
        found.push(advice(&["tasks", "logs", dag, id, "--failed"], "show the full logs"));
    } else if let Some(task) = failed.and_then(|cause| cause.task.as_ref()) {
        let mut words = vec!["tasks", "logs", dag, id, &*task.task_id];
        let index = task.map_index.filter(|index| *index >= 0).map(|index| index.to_string());
        if let Some(index) = &index {
            words.extend(["--map-index", index]);
        }
        found.push(advice(&words, "show the full log"));
    }
    if has("task_failed") || has("upstream_failed") {
        found.push(advice(&["tasks", "clear", dag, "--run-id", id, "--only-failed"], "run the failed tasks again"));
    }
    if has("no_failed_task") {
        found.push(advice(&["events", "list", "--dag-id", dag, "--run-id", id], "show who changed the run"));
        found.push(advice(&["runs", "clear", dag, id], "run all tasks again"));
    }
    if has("import_error") {
        found.push(traceback());
    }
    if has("paused") {
        found.push(advice(&["dags", "unpause", dag], "unpause the Dag"));
    }
    if let Some(question) = evidence.questions.first().filter(|_| has("awaits_answer")) {
        found.push(Advice { command: question.command(dag, id), purpose: "respond to the task" });
    }
    if has("scheduler") || has("triggerer") {
        found.push(advice(&["health"], "check the server's components"));
    }
    if has("pool_full") || has("pool_missing") {
        found.push(advice(&["pools", "list"], "list the pools and their open slots"));
    }
    if has("max_active_runs") {
        found.push(advice(&["runs", "list", dag, "--state", "running"], "list the running runs"));
    }
    if found.is_empty() {
        found.push(Advice { command: command(&["runs", "show", dag, id]), purpose: "show all fields of the run" });
    }
    found
}

fn are(names: &[String]) -> String {
    match names {
        [name] => format!("Task {name} is"),
        names => format!("{} tasks are", names.len()),
    }
}

fn uncapitalized(sentence: &str) -> String {
    let mut characters = sentence.chars();
    characters.next().map(|first| first.to_lowercase().collect::<String>() + characters.as_str()).unwrap_or_default()
}
