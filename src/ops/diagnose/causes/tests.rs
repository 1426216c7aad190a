use serde_json::{Value, json};

use super::*;
use crate::ops::diagnose::evidence::{Dependency, Pool};
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

fn told(evidence: &Evidence) -> Diagnosis {
    diagnose(evidence, "2026-11-22T10:01:00Z".parse().unwrap())
}

fn kinds(diagnosis: &Diagnosis) -> Vec<&'static str> {
    diagnosis.causes.iter().map(|cause| cause.kind).collect()
}

fn commands(diagnosis: &Diagnosis) -> Vec<&str> {
    diagnosis.advice.iter().map(|advice| &*advice.command).collect()
}

#[test]
fn what_was_stopped_is_traced_to_the_task_that_failed() {
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
    let told = told(&evidence);
    assert_eq!(told.first, "Task extract failed: E: broken, and stopped 2 tasks after it");
    assert_eq!(kinds(&told), ["task_failed"]);
    assert_eq!(
        (&*told.causes[0].stopped, &*told.causes[0].lines),
        (&["load", "report"].map(String::from)[..], &["a line".to_owned()][..])
    );
    assert_eq!(
        commands(&told),
        ["airflow tasks logs d 'r 1' extract", "airflow tasks clear d --run-id 'r 1' --only-failed"]
    );
}

#[test]
fn the_logs_of_several_are_shown_by_one_command() {
    let told = told(&evidence("failed", &[task("a", Some("failed")), task("b", Some("failed"))]));
    assert_eq!(commands(&told)[0], "airflow tasks logs d 'r 1' --failed");
}

#[test]
fn circles_in_the_structure_end() {
    let downstream = read(json!({ "a": ["b"], "b": ["a"] }));
    assert_eq!(after(&downstream, "a"), HashSet::from(["a", "b"]));
}

#[test]
fn tries_are_told_where_there_are_several() {
    let of = |tried, more| tries(&Task { try_number: Some(tried), max_tries: Some(more), ..Task::default() });
    assert_eq!((of(1, 0), of(3, 2)), (None, Some("in the last of 3 tries".into())));
    assert_eq!((of(1, 2), of(0, 2)), (Some("in try 1 of 3".into()), Some("without having run".into())));
}

#[test]
fn what_stopped_tasks_may_be_gone() {
    let mut evidence = evidence("failed", &[task("load", Some("upstream_failed"))]);
    evidence.downstream = read(json!({ "load": [] }));
    let told = told(&evidence);
    assert!(
        told.first.starts_with("Task load is upstream_failed, while nothing before it is failed now"),
        "{}",
        told.first
    );
    assert_eq!(commands(&told), ["airflow tasks clear d --run-id 'r 1' --only-failed"]);
}

#[test]
fn a_run_that_failed_without_a_failed_task() {
    let of = |tasks: &[Task]| told(&evidence("failed", tasks)).first;
    assert!(of(&[]).contains("has no task instances"));
    assert!(of(&[task("a", Some("success"))]).contains("set so by hand"));
    assert!(of(&[task("a", Some("success")), task("b", None)]).contains("1 of its 2 did not run"));
}

#[test]
fn success_is_told_as_such_even_where_a_task_failed() {
    assert_eq!(
        told(&evidence("success", &[task("a", Some("success"))])).first,
        "Nothing failed: the run ended with success"
    );
    let despite = told(&evidence("success", &[task("a", Some("failed"))]));
    assert_eq!(despite.first, "The run ended with success, although task a failed: E: broken");
}

#[test]
fn a_run_in_the_queue() {
    let queued = || evidence("queued", &[]);
    assert!(told(&queued()).first.contains("waits for the scheduler, and nothing is in its way"));
    let mut paused = queued();
    paused.dag = read(json!({ "is_paused": true, "max_active_runs": 2 }));
    paused.running = Some(2);
    paused.scheduler =
        Some(read(json!({ "status": "unhealthy", "latest_scheduler_heartbeat": "2026-11-22T10:00:30Z" })));
    let told_of = told(&paused);
    assert_eq!(kinds(&told_of), ["scheduler", "paused", "max_active_runs"]);
    assert_eq!(told_of.first, "No scheduler is alive: it was last heard of 30.0s ago");
    assert!(commands(&told_of).contains(&"airflow dags unpause d"));
    paused.record.run.run_after = Some("2026-11-23T00:00:00Z".parse().unwrap());
    assert!(kinds(&told(&paused)).contains(&"not_due"));
}

#[test]
fn pools_and_dependencies_of_what_waits() {
    let mut waiting = evidence("running", &[task("a", Some("queued")), task("b", Some("scheduled")), task("c", None)]);
    let pool =
        |open| HashMap::from([("p".to_owned(), read::<Pool>(json!({ "name": "p", "slots": 3, "open_slots": open })))]);
    waiting.pools = Some(pool(0));
    assert_eq!(told(&waiting).first, "Task a waits for the pool p of 3 slots, which is full");
    assert_eq!(kinds(&told(&waiting)), ["pool_full"]);
    waiting.pools = Some(HashMap::new());
    assert_eq!(told(&waiting).first, "Task a waits for the pool p, which there is not");
    waiting.pools = Some(pool(1));
    assert!(told(&waiting).causes.is_empty());
    let unmet = |name: &str| Dependency { name: name.to_owned(), reason: "Not yet.".to_owned() };
    waiting.unmet = vec![
        (task("b", None), vec![unmet("Dag Not Paused"), unmet("Task Instance State"), unmet("Previous Dagrun State")]),
        (task("c", None), vec![unmet("Dag Not Paused")]),
    ];
    let told = told(&waiting);
    assert_eq!((kinds(&told), &*told.first), (vec!["dependencies"], "Task b waits: Not yet"));
    assert_eq!(told.causes[0].lines, ["Previous Dagrun State: Not yet."]);
}

#[test]
fn that_another_task_comes_first_is_told_only_when_none_is_at_work() {
    let later = || vec![Dependency { name: "Trigger Rule".to_owned(), reason: "Not yet.".to_owned() }];
    let mut waiting = evidence("running", &[task("a", Some("running")), task("b", None)]);
    waiting.unmet = vec![(task("b", None), later())];
    assert!(told(&waiting).causes.is_empty());
    waiting.record.tasks[0] = task("a", Some("success"));
    assert_eq!(kinds(&told(&waiting)), ["dependencies"]);
}

#[test]
fn people_triggers_and_sensors_are_waited_for() {
    let states = ["awaiting_input", "deferred", "deferred", "up_for_reschedule"];
    let tasks: Vec<Task> = states.iter().zip(["a", "b", "c", "d"]).map(|(state, id)| task(id, Some(state))).collect();
    let mut waiting = evidence("running", &tasks);
    let question = |id: &str| {
        json!({ "task_instance": { "task_id": id, "map_index": -1 }, "subject": "Go on?", "options": ["Yes", "No"],
            "body": null, "response_received": false })
    };
    waiting.questions = vec![read(question("a")), read(question("c"))];
    let of = told(&waiting);
    assert_eq!(kinds(&of), ["awaits_answer", "awaits_answer", "deferred", "up_for_reschedule"]);
    assert_eq!(
        (&*of.first, &*of.causes[0].lines),
        ("Task a waits for an answer: Go on?", &["Possible: Yes, No".to_owned()][..])
    );
    assert_eq!(of.causes[2].message, "Task b waits for its trigger (deferred)");
    assert_eq!(commands(&of), ["airflow hitl answer d 'r 1' a --chosen-options Yes"]);
    waiting.questions.clear();
    waiting.triggerer = Some(read(json!({ "status": null, "latest_triggerer_heartbeat": null })));
    let of = told(&waiting);
    assert_eq!((&*of.first, kinds(&of)), ("No triggerer is alive", vec!["triggerer", "deferred", "up_for_reschedule"]));
    assert_eq!(of.causes[1].message, "2 tasks wait for their triggers (deferred): b, c");
    assert_eq!(commands(&of), ["airflow health"]);
}

#[test]
fn a_file_that_can_not_be_loaded() {
    let mut evidence = evidence("running", &[]);
    evidence.import_errors =
        vec![read(json!({ "filename": "d.py", "bundle_name": "b", "stack_trace": "Traceback:\n  x\nNameError: y\n" }))];
    assert_eq!(told(&evidence).first, "The Dag's file d.py can not be loaded: NameError: y");
}

#[test]
fn logs_that_were_left_out_are_counted() {
    let mut evidence = evidence("failed", &[task("a", Some("failed")), task("b", Some("failed"))]);
    evidence.failed[1].log = None;
    evidence.failed[0].log = Some(Err("no such log".to_owned()));
    let told = told(&evidence);
    assert_eq!((told.untold, &*told.first), (1, "Task a failed"));
    assert_eq!(told.causes[0].lines, ["its log can not be read: no such log"]);
}
