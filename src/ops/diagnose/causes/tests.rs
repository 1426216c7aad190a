use serde_json::{Value, json};

use super::*;
use crate::api::types::PoolResponse;
use crate::ops::diagnose::evidence::{Dependency, Question};
use crate::ops::diagnose::log::Tail;

fn read<T: serde::de::DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

fn task(id: &str, state: Option<&str>) -> Task {
    read(json!({ "task_id": id, "map_index": -1, "state": state, "try_number": 1, "max_tries": 0, "pool": "p" }))
}

fn evidence(state: &str, tasks: &[Task]) -> Evidence {
    let mut evidence = Evidence::default();
    evidence.record.run = read(json!({ "dag_id": "d", "dag_run_id": "r 1", "state": state,
        "run_after": "2026-11-22T10:00:00Z", "start_date": "2026-11-22T10:00:00Z" }));
    evidence.record.tasks = tasks.to_vec();
    for task in tasks.iter().filter(|task| matches!(task.state(), "failed" | "up_for_retry")) {
        evidence.failed.push(Failed { task: task.clone(), log: Some(Ok(tail("E: broken"))) });
    }
    evidence
}

fn tail(error: &str) -> Tail {
    Tail { lines: vec!["a line".to_owned()], error: Some(error.to_owned()) }
}

fn diagnosis(evidence: &Evidence) -> Diagnosis {
    diagnose(evidence, "2026-11-22T10:01:00Z".parse().unwrap())
}

fn kinds(diagnosis: &Diagnosis) -> Vec<&'static str> {
    diagnosis.causes.iter().map(|cause| cause.kind).collect()
}

fn commands(diagnosis: &Diagnosis) -> Vec<&str> {
    diagnosis.advice.iter().map(|advice| &*advice.command).collect()
}

#[test]
fn stopped_tasks_are_traced_to_the_failed_task() {
    let mut evidence = evidence(
        "failed",
        &[
            task("extract", Some("failed")),
            task("load", Some("upstream_failed")),
            task("report", Some("upstream_failed")),
            task("other", Some("success")),
        ],
    );
    evidence.downstream = read(json!({ "extract": ["load"], "load": ["report"], "report": [], "other": [] }));
    let diagnosed = diagnosis(&evidence);
    assert_eq!(diagnosed.first, "Task extract failed: E: broken, which stopped 2 downstream tasks");
    assert_eq!(kinds(&diagnosed), ["task_failed"]);
    assert_eq!(
        (&*diagnosed.causes[0].stopped, &*diagnosed.causes[0].lines),
        (&["load", "report"].map(String::from)[..], &["a line".to_owned()][..])
    );
    assert_eq!(
        commands(&diagnosed),
        ["airflow tasks logs d 'r 1' extract", "airflow tasks clear d --run-id 'r 1' --only-failed"]
    );
}

#[test]
fn several_failed_tasks_get_one_logs_command() {
    let diagnosed = diagnosis(&evidence("failed", &[task("a", Some("failed")), task("b", Some("failed"))]));
    assert_eq!(commands(&diagnosed)[0], "airflow tasks logs d 'r 1' --failed");
}

#[test]
fn cycles_in_the_structure_terminate() {
    let downstream = read(json!({ "a": ["b"], "b": ["a"] }));
    assert_eq!(after(&downstream, "a"), HashSet::from(["a", "b"]));
}

#[test]
fn tries_are_shown_if_there_are_several() {
    let of = |tried, more| tries(&Task { try_number: Some(tried), max_tries: Some(more), ..Task::default() });
    assert_eq!((of(1, 0), of(3, 2)), (None, Some("on the last of 3 tries".into())));
    assert_eq!((of(1, 2), of(0, 2)), (Some("on try 1 of 3".into()), Some("before it ran".into())));
}

#[test]
fn the_failed_task_may_be_gone() {
    let mut evidence = evidence("failed", &[task("load", Some("upstream_failed"))]);
    evidence.downstream = read(json!({ "load": [] }));
    let diagnosed = diagnosis(&evidence);
    assert!(
        diagnosed.first.starts_with("Task load is upstream_failed, but no task upstream of it is failed now"),
        "{}",
        diagnosed.first
    );
    assert_eq!(commands(&diagnosed), ["airflow tasks clear d --run-id 'r 1' --only-failed"]);
}

#[test]
fn a_run_that_failed_without_a_failed_task() {
    let of = |tasks: &[Task]| diagnosis(&evidence("failed", tasks)).first;
    assert!(of(&[]).contains("has no task instances"));
    assert!(of(&[task("a", Some("success"))]).contains("set to failed manually"));
    assert!(of(&[task("a", Some("success")), task("b", None)]).contains("1 of its 2 tasks did not run"));
}

#[test]
fn a_successful_run_is_reported_even_if_a_task_failed() {
    assert_eq!(
        diagnosis(&evidence("success", &[task("a", Some("success"))])).first,
        "Nothing failed: the run succeeded"
    );
    let despite = diagnosis(&evidence("success", &[task("a", Some("failed"))]));
    assert_eq!(despite.first, "The run succeeded, although task a failed: E: broken");
}

#[test]
fn a_run_in_the_queue() {
    let queued = || evidence("queued", &[]);
    assert!(diagnosis(&queued()).first.contains("waits for the scheduler, and nothing blocks it"));
    let mut paused = queued();
    paused.dag = read(json!({ "is_paused": true, "max_active_runs": 2 }));
    paused.running = Some(2);
    paused.scheduler =
        Some(read(json!({ "status": "unhealthy", "latest_scheduler_heartbeat": "2026-11-22T10:00:30Z" })));
    let of_paused = diagnosis(&paused);
    assert_eq!(kinds(&of_paused), ["scheduler", "paused", "max_active_runs"]);
    assert_eq!(of_paused.first, "No scheduler is running: its last heartbeat was 30.0s ago");
    assert!(commands(&of_paused).contains(&"airflow dags unpause d"));
    paused.record.run.run_after = Some("2026-11-23T00:00:00Z".parse().unwrap());
    assert!(kinds(&diagnosis(&paused)).contains(&"not_due"));
}

#[test]
fn waiting_tasks_show_pools_and_dependencies() {
    let mut waiting = evidence("running", &[task("a", Some("queued")), task("b", Some("scheduled")), task("c", None)]);
    let pool = |slots: i64, open: i64| {
        let pool: PoolResponse = read(json!({ "name": "p", "slots": slots, "open_slots": open }));
        HashMap::from([("p".to_owned(), pool)])
    };
    waiting.pools = Some(pool(3, 0));
    assert_eq!(diagnosis(&waiting).first, "Task a waits for pool p, which is full (3 slots)");
    assert_eq!(kinds(&diagnosis(&waiting)), ["pool_full"]);
    waiting.pools = Some(HashMap::new());
    assert_eq!(diagnosis(&waiting).first, "Task a waits for pool p, which does not exist");
    for free in [pool(3, 1), pool(-1, -1)] {
        waiting.pools = Some(free);
        assert!(diagnosis(&waiting).causes.is_empty());
    }
    let unmet = |name: &str| Dependency { name: name.to_owned(), reason: "Not yet.".to_owned() };
    waiting.unmet = vec![
        (task("b", None), vec![unmet("Dag Not Paused"), unmet("Task Instance State"), unmet("Previous Dagrun State")]),
        (task("c", None), vec![unmet("Dag Not Paused")]),
    ];
    let diagnosed = diagnosis(&waiting);
    assert_eq!((kinds(&diagnosed), &*diagnosed.first), (vec!["dependencies"], "Task b waits: Not yet"));
    assert_eq!(diagnosed.causes[0].lines, ["Previous Dagrun State: Not yet."]);
}

#[test]
fn upstream_dependencies_are_reported_only_if_no_task_is_active() {
    let later = || vec![Dependency { name: "Trigger Rule".to_owned(), reason: "Not yet.".to_owned() }];
    let mut waiting = evidence("running", &[task("a", Some("running")), task("b", None)]);
    waiting.unmet = vec![(task("b", None), later())];
    assert!(diagnosis(&waiting).causes.is_empty());
    waiting.record.tasks[0] = task("a", Some("success"));
    assert_eq!(kinds(&diagnosis(&waiting)), ["dependencies"]);
}

#[test]
fn required_actions_triggers_and_sensors_are_reported() {
    let states = ["awaiting_input", "deferred", "deferred", "up_for_reschedule"];
    let tasks: Vec<Task> = states.iter().zip(["a", "b", "c", "d"]).map(|(state, id)| task(id, Some(state))).collect();
    let mut waiting = evidence("running", &tasks);
    let question = |id: &str| {
        let detail = json!({ "task_instance": { "task_id": id, "map_index": -1 }, "subject": "Continue?",
            "options": ["Yes", "No"], "body": null, "response_received": false });
        Question::open(read(detail)).unwrap().unwrap()
    };
    waiting.questions = vec![question("a"), question("c")];
    let of = diagnosis(&waiting);
    assert_eq!(kinds(&of), ["awaits_answer", "awaits_answer", "deferred", "up_for_reschedule"]);
    assert_eq!(
        (&*of.first, &*of.causes[0].lines),
        ("Task a waits for a response: Continue?", &["Options: Yes, No".to_owned()][..])
    );
    assert_eq!(of.causes[2].message, "Task b waits for its trigger (deferred)");
    assert_eq!(commands(&of), ["airflow hitl answer d 'r 1' a --chosen-options Yes"]);
    waiting.questions.clear();
    waiting.triggerer = Some(read(json!({ "status": null, "latest_triggerer_heartbeat": null })));
    let of = diagnosis(&waiting);
    assert_eq!(
        (&*of.first, kinds(&of)),
        ("No triggerer is running", vec!["triggerer", "deferred", "up_for_reschedule"])
    );
    assert_eq!(of.causes[1].message, "2 tasks wait for their triggers (deferred): b, c");
    assert_eq!(commands(&of), ["airflow health"]);
}

#[test]
fn a_dag_file_that_cannot_be_loaded() {
    let mut evidence = evidence("running", &[]);
    evidence.import_errors =
        vec![read(json!({ "filename": "d.py", "bundle_name": "b", "stack_trace": "Traceback:\n  x\nNameError: y\n" }))];
    assert_eq!(diagnosis(&evidence).first, "The Dag's file d.py cannot be loaded: NameError: y");
}

#[test]
fn omitted_logs_are_counted() {
    let mut evidence = evidence("failed", &[task("a", Some("failed")), task("b", Some("failed"))]);
    evidence.failed[1].log = None;
    evidence.failed[0].log = Some(Err("no such log".to_owned()));
    let diagnosed = diagnosis(&evidence);
    assert_eq!((diagnosed.logs_omitted, &*diagnosed.first), (1, "Task a failed"));
    assert_eq!(diagnosed.causes[0].lines, ["its log cannot be read: no such log"]);
}
