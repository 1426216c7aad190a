//! Tests of the model with keys and responses, without a terminal or a server.

use jiff::Timestamp;
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use serde_json::json;

use super::action::{Action, Done, Target};
use super::data::{Dag, Page, Tasks};
use super::fetch::Fetched;
use super::model::{Connection, Effect, Mode, Model};
use super::reader::LogUpdate;
use super::view::View;
use crate::error::{Error, Kind};
use crate::ops::runs::snapshot::{Run, Task};

pub fn now() -> Timestamp {
    "2026-11-22T10:01:05Z".parse().unwrap()
}

pub fn dags() -> Page<Dag> {
    let rows = json!([
        { "dag_id": "etl_orders", "is_paused": false, "timetable_summary": "0 0 * * *",
          "next_dagrun_run_after": "2026-11-23T00:00:00Z",
          "latest_dag_runs": [{ "state": "running" }, { "state": "failed" }, { "state": "success" }] },
        { "dag_id": "report", "is_paused": true, "timetable_summary": null, "latest_dag_runs": [] },
        { "dag_id": "a_very_long_name_of_a_dag_that_somebody_has_generated_from_a_table", "is_paused": false,
          "timetable_summary": "Partitioned Asset", "has_import_errors": true, "latest_dag_runs": [{ "state": "queued" }] },
        { "dag_id": "evil\u{1b}[2J\u{202e}", "is_paused": false, "timetable_summary": "\u{9b}31m" },
    ]);
    Page { rows: serde_json::from_value(rows).unwrap(), first: 0, total: 4 }
}

fn run(id: &str, state: &str) -> Run {
    serde_json::from_value(json!({ "dag_id": "etl_orders", "dag_run_id": id, "state": state, "run_type": "manual",
        "start_date": "2026-11-22T10:00:00Z", "end_date": if state == "running" { None } else { Some("2026-11-22T10:00:09Z") } }))
    .unwrap()
}

pub fn runs() -> Page<Run> {
    Page {
        rows: vec![run("manual__2026-11-22T10:00:00+00:00_9f546f93", "running"), run("r1", "failed")],
        first: 0,
        total: 2,
    }
}

pub fn tasks() -> Tasks {
    let task = |id: &str, index: i64, state: &str| -> Task {
        serde_json::from_value(json!({ "task_id": id, "map_index": index, "state": state, "try_number": 1,
            "max_tries": 2, "start_date": "2026-11-22T10:00:00Z", "duration": 2.5 }))
        .unwrap()
    };
    let tasks = vec![
        task("extract", -1, "success"),
        task("load", 0, "success"),
        task("load", 1, "failed"),
        task("load", 2, "running"),
        task("check", -1, "up_for_retry"),
    ];
    Tasks::new(run("r1", "failed"), tasks, 0)
}

/// The view of Dags, with the first one selected.
pub fn in_dags() -> Model {
    let mut model = Model::new(View::Dags, "environment dev (http://localhost:8080)".to_owned(), now());
    model.take(&model.query(), Fetched::Dags(dags()));
    model
}

pub fn in_runs() -> Model {
    let mut model = in_dags();
    press(&mut model, KeyCode::Enter);
    model.take(&model.query(), Fetched::Runs(runs()));
    model
}

pub fn in_tasks() -> Model {
    let mut model = in_runs();
    press(&mut model, KeyCode::Char('j'));
    press(&mut model, KeyCode::Enter);
    model.take(&model.query(), Fetched::Tasks(tasks()));
    model
}

pub fn press(model: &mut Model, code: KeyCode) -> Effect {
    model.press(KeyEvent::new(code, KeyModifiers::NONE))
}

fn typed(model: &mut Model, text: &str) -> Effect {
    text.chars().map(|c| press(model, KeyCode::Char(c))).last().unwrap()
}

fn target(task: Option<(&str, Option<i64>)>) -> Target {
    let task = task.map(|(task, index)| (task.to_owned(), index));
    Target { dag: "etl_orders".into(), run: "r1".into(), task, only_failed: false }
}

#[test]
fn enter_opens_a_row_and_esc_restores_the_previous_view() {
    let mut model = in_tasks();
    assert_eq!(model.level().view, View::Tasks { dag: "etl_orders".into(), run: "r1".into() });
    press(&mut model, KeyCode::Down);
    assert_eq!(press(&mut model, KeyCode::Enter), Effect::Refresh);
    assert!(matches!(&model.level().view, View::Mapped { task, .. } if task == "load"), "a mapped task opens");
    model.take(&model.query(), Fetched::Tasks(tasks().of_task("load")));
    press(&mut model, KeyCode::End);
    press(&mut model, KeyCode::Enter);
    assert!(matches!(&model.level().view, View::Log { index: Some(2), .. }));
    for _ in 0..4 {
        assert_eq!(press(&mut model, KeyCode::Esc), Effect::Refresh);
    }
    assert_eq!((model.level().view.clone(), model.level().row()), (View::Dags, Some(0)));
    assert_eq!(press(&mut model, KeyCode::Esc), Effect::None, "the Dags are the first level");
    assert_eq!(model.message.as_ref().unwrap().text, "q quits");
}

#[test]
fn esc_goes_back_from_any_start_view() {
    let view = View::Log { dag: "d".into(), run: "r".into(), task: "t".into(), index: Some(1) };
    let mut model = Model::new(view, String::new(), now());
    let mut steps = Vec::new();
    while press(&mut model, KeyCode::Esc) == Effect::Refresh {
        steps.push(model.level().view.steps().len());
    }
    assert_eq!(steps, [4, 3, 2, 1]);
}

#[test]
fn q_quits_everywhere_except_in_a_filter() {
    let control_c = KeyEvent::new(KeyCode::Char('c'), KeyModifiers::CONTROL);
    let mut model = in_dags();
    assert_eq!(press(&mut model, KeyCode::Char('q')), Effect::Quit);
    press(&mut model, KeyCode::Char('?'));
    assert_eq!((model.mode.clone(), press(&mut model, KeyCode::Char('x'))), (Mode::Help, Effect::None));
    press(&mut model, KeyCode::Char('/'));
    assert_eq!(typed(&mut model, "q"), Effect::RefreshSoon);
    assert_eq!(model.level().filter, "q");
    assert_eq!(model.press(control_c), Effect::Quit);
}

#[test]
fn a_filter_of_dags_is_sent_to_the_server() {
    let mut model = in_dags();
    press(&mut model, KeyCode::Char('/'));
    assert_eq!(typed(&mut model, "rep"), Effect::RefreshSoon);
    assert_eq!((model.query().filter.as_str(), model.level().shown()), ("rep", vec![1]));
    press(&mut model, KeyCode::Enter);
    assert_eq!(model.mode, Mode::Browsing);
    assert_eq!(press(&mut model, KeyCode::Esc), Effect::RefreshSoon, "Esc first clears the filter");
    assert_eq!(model.level().shown().len(), 4);
    let mut tasks = in_tasks();
    press(&mut tasks, KeyCode::Char('/'));
    assert_eq!(typed(&mut tasks, "fail"), Effect::None);
    assert_eq!(
        (tasks.query().filter.as_str(), tasks.level().shown()),
        ("", vec![1]),
        "filtered by state, without the server"
    );
}

#[test]
fn pausing_asks_only_if_the_state_is_not_visible() {
    let mut model = in_dags();
    let pause = |pause| Action::Pause { dag: "etl_orders".into(), pause };
    assert_eq!(press(&mut model, KeyCode::Char('p')), Effect::Action(pause(true)));
    let mut inside = in_runs();
    assert_eq!(press(&mut inside, KeyCode::Char('p')), Effect::Action(Action::CheckPause { dag: "etl_orders".into() }));
    assert_eq!(inside.done(Done::IsPaused { dag: "etl_orders".into(), is_paused: true }), Effect::None);
    assert_eq!(press(&mut inside, KeyCode::Char('y')), Effect::Action(pause(false)));
    model.protected = Some("environment prod (https://a), which is protected".to_owned());
    assert_eq!(press(&mut model, KeyCode::Char('p')), Effect::None);
    let Mode::Confirming(question) = &model.mode else { panic!("it asks") };
    assert_eq!(question.text, "Pause Dag etl_orders? This is environment prod (https://a), which is protected.");
    assert_eq!(press(&mut model, KeyCode::Char('n')), Effect::None);
    assert_eq!(model.message.as_ref().unwrap().text, "nothing was changed");
}

#[test]
fn a_run_is_triggered_only_after_a_yes() {
    let mut model = in_dags();
    let dag = "etl_orders".to_owned();
    assert_eq!(press(&mut model, KeyCode::Char('t')), Effect::Action(Action::CheckTrigger { dag: dag.clone() }));
    model.done(Done::CanStart { dag: dag.clone(), is_paused: true });
    let Mode::Confirming(question) = &model.mode else { panic!("it asks") };
    assert!(question.text.contains("is paused: the run will not start"), "{}", question.text);
    assert_eq!(press(&mut model, KeyCode::Enter), Effect::None, "Enter does not confirm");
    model.done(Done::CanStart { dag: dag.clone(), is_paused: false });
    assert_eq!(press(&mut model, KeyCode::Char('y')), Effect::Action(Action::Trigger { dag: dag.clone() }));
    model.yes = true;
    let started = model.done(Done::CanStart { dag: dag.clone(), is_paused: false });
    assert_eq!(started, Effect::Action(Action::Trigger { dag }), "--yes skips the question");
}

#[test]
fn clearing_shows_the_number_in_the_question() {
    let mut model = in_tasks();
    press(&mut model, KeyCode::Down);
    let load = target(Some(("load", None)));
    assert_eq!(press(&mut model, KeyCode::Char('c')), Effect::Action(Action::CheckClear(load.clone())));
    model.done(Done::Count { target: load.clone(), number: 4 });
    let Mode::Confirming(question) = &model.mode else { panic!("it asks") };
    assert_eq!(question.text, "Clear 4 task instances of load and its downstream tasks in run r1?");
    assert_eq!(press(&mut model, KeyCode::Char('y')), Effect::Action(Action::Clear(load)));
    let mut runs = in_runs();
    press(&mut runs, KeyCode::Down);
    assert_eq!(press(&mut runs, KeyCode::Char('c')), Effect::Action(Action::CheckClear(target(None))));
    runs.done(Done::Count { target: target(None), number: 1 });
    let failed = Target { only_failed: true, ..target(None) };
    assert_eq!(press(&mut runs, KeyCode::Char('f')), Effect::Action(Action::Clear(failed)), "of a run that failed");
    runs.done(Done::Count { target: target(None), number: 0 });
    assert_eq!((runs.mode, runs.message.unwrap().text.as_str()), (Mode::Browsing, "nothing to clear"));
}

#[test]
fn a_response_for_another_view_is_ignored() {
    let mut model = in_dags();
    let query = model.query();
    press(&mut model, KeyCode::Enter);
    assert!(!model.take(&query, Fetched::Dags(dags())));
    assert!(model.level().data.is_none());
}

#[test]
fn unchanged_data_resets_the_age() {
    let mut model = in_dags();
    model.now = "2026-11-22T10:05:00Z".parse().unwrap();
    assert!(!model.take(&model.query(), Fetched::Dags(dags())));
    assert_eq!(model.age().unwrap().as_secs(), 0);
    assert!(model.take(&model.query(), Fetched::Dags(Page { rows: vec![], first: 0, total: 0 })));
}

#[test]
fn a_lost_connection_counts_from_the_last_response_and_recovers() {
    let mut model = in_dags();
    let error = Error::new(Kind::Unreachable, "connection refused there").hint("is it running?");
    model.now = "2026-11-22T10:01:17Z".parse().unwrap();
    model.failed(&error, true);
    model.failed(&error, true);
    assert_eq!(model.connection, Connection::Lost { since: now(), why: "connection refused there".into() });
    model.take(&model.query(), Fetched::Dags(dags()));
    assert_eq!(model.connection, Connection::Ok);
    model.failed(&Error::new(Kind::NotSignedIn, "the token has expired").hint("sign in with `x`"), false);
    assert_eq!(model.connection, Connection::Refused { why: "the token has expired; sign in with `x`".into() });
}

#[test]
fn only_existing_tries_of_a_log_can_be_shown() {
    let mut model = in_tasks();
    press(&mut model, KeyCode::Enter);
    let update = LogUpdate { state: "failed".into(), number: 2, tries: 2, has_new_lines: false, is_ended: true };
    model.take(&model.query(), Fetched::Log(update));
    assert_eq!(press(&mut model, KeyCode::Char(']')), Effect::None);
    assert_eq!(model.message.as_ref().unwrap().text, "no try 3: the task was tried 2 times");
    assert_eq!(press(&mut model, KeyCode::Char('[')), Effect::Refresh);
    assert_eq!(model.query().number, Some(1));
}
