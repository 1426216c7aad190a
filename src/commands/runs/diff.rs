//! `airflow runs diff`

use indexmap::IndexMap;
use jiff::Timestamp;
use serde_json::value::to_raw_value;
use serde_json::{Value, json};

use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::runs::snapshot::{Record, Run, Task};
use crate::ops::{runs, value_parsers};
use crate::output::times;
use crate::output::{Column, Format, Look, Row, Span};

/// Columns of tables.
const SCREEN: &[Column] = &[
    Column::new("task", "task"),
    Column::new("state", "state"),
    Column::new("first", "first"),
    Column::new("second", "second"),
    Column::new("change", "change"),
    Column::new("percent", "percent"),
];

const COLUMNS: &[Column] = &[
    Column::new("task_id", "task_id"),
    Column::new("map_index", "map_index"),
    Column::new("first_state", "first_state"),
    Column::new("second_state", "second_state"),
    Column::new("first_duration", "first_duration"),
    Column::new("second_duration", "second_duration"),
    Column::new("difference", "difference"),
    Column::new("percent", "percent"),
    Column::new("only_in", "only_in"),
];

#[derive(clap::Args)]
pub struct Args {
    /// Dag id
    #[arg(value_parser = value_parsers::path_argument)]
    dag_id: String,

    /// First run: run id or a prefix of it, logical date, @latest, @latest-failed or @running
    #[arg(value_parser = value_parsers::path_argument)]
    first: String,

    /// Second run, in the same form
    #[arg(value_parser = value_parsers::path_argument)]
    second: String,
}

/// Compares two runs. Task instances are sorted by the change of their duration, largest first.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let first = runs::find(context, &args.dag_id, &args.first).await?;
    let second = runs::find(context, &args.dag_id, &args.second).await?;
    if runs::id_of(&first)? == runs::id_of(&second)? {
        return Err(Error::usage(format!("cannot compare run {} with itself", runs::id_of(&first)?)).hint(format!(
            "{} lists the Dag's runs",
            crate::error::command_line::command("runs list", &[&args.dag_id])
        )));
    }
    let first = Record::of(context, first).await?;
    let second = Record::of(context, second).await?;
    let now = Timestamp::now();
    let pairs = pairs(&first.tasks, &second.tasks, now);
    let printer = context.printer();
    if context.globals().columns.is_some() || !matches!(printer.format(), Format::Table | Format::Plain) {
        let rows: Vec<Row> = pairs.iter().map(|pair| raw(&pair.values())).collect();
        return printer.list(&rows, COLUMNS);
    }
    let mut head =
        vec![line("first", &first.run, None, now), line("second", &second.run, Some(&first.run), now), Vec::new()];
    if pairs.is_empty() {
        head.push(vec![Span::new("Neither run has task instances.", Look::Plain)]);
        return printer.spans(&head);
    }
    printer.spans(&head)?;
    let rows: Vec<Row> = pairs.iter().map(|pair| raw(&pair.cells())).collect();
    printer.list(&rows, SCREEN)
}

fn raw(value: &Value) -> Row {
    to_raw_value(value).expect("valid JSON")
}

fn line(name: &str, run: &Run, before: Option<&Run>, now: Timestamp) -> Vec<Span> {
    let seconds = run.seconds(now);
    let took = seconds.map(|seconds| format!(", {}", times::length(seconds))).unwrap_or_default();
    let change = match (before.and_then(|before| before.seconds(now)), seconds) {
        (Some(before), Some(after)) => {
            let percent = percent(before, after).map(|percent| format!(", {}", signed(percent, "%")));
            format!(" ({}{})", change(after - before), percent.unwrap_or_default())
        }
        _ => String::new(),
    };
    vec![
        Span::new(format!("{name:<8}"), Look::Dim),
        Span::new(&*run.dag_run_id, Look::Bold),
        Span::new("  ", Look::Plain),
        Span::new(run.state(), Look::State(run.state().to_owned())),
        Span::new(format!("{took}{change}"), Look::Plain),
    ]
}

/// A task instance in both runs or in one of them.
struct Pair<'a> {
    first: Option<&'a Task>,
    second: Option<&'a Task>,
    now: Timestamp,
}

/// The task instances of two runs, largest change first. An instance in only one run changes by its whole duration.
fn pairs<'a>(first: &'a [Task], second: &'a [Task], now: Timestamp) -> Vec<Pair<'a>> {
    let key = |task: &'a Task| (&*task.task_id, task.map_index.unwrap_or(-1));
    let mut found: IndexMap<(&str, i64), Pair> = IndexMap::new();
    for task in first {
        found.insert(key(task), Pair { first: Some(task), second: None, now });
    }
    for task in second {
        found.entry(key(task)).or_insert(Pair { first: None, second: None, now }).second = Some(task);
    }
    let mut pairs: Vec<Pair> = found.into_values().collect();
    // The sort is stable: instances without a change stay in the order of the first run.
    pairs.sort_by(|a, b| b.weight().total_cmp(&a.weight()).then(b.is_other_state().cmp(&a.is_other_state())));
    pairs
}

impl Pair<'_> {
    fn any(&self) -> &Task {
        self.first.or(self.second).expect("a pair has one of the two")
    }

    fn seconds(&self) -> [Option<f64>; 2] {
        [self.first, self.second].map(|task| task.and_then(|task| task.seconds(self.now)))
    }

    fn difference(&self) -> Option<f64> {
        let [first, second] = self.seconds();
        Some(second? - first?)
    }

    fn percent(&self) -> Option<f64> {
        let [first, second] = self.seconds();
        percent(first?, second?)
    }

    fn weight(&self) -> f64 {
        let [first, second] = self.seconds();
        (second.unwrap_or(0.0) - first.unwrap_or(0.0)).abs()
    }

    fn is_other_state(&self) -> bool {
        self.first.map(Task::state) != self.second.map(Task::state)
    }

    fn only_in(&self) -> Option<&'static str> {
        match (self.first, self.second) {
            (Some(_), None) => Some("first"),
            (None, Some(_)) => Some("second"),
            _ => None,
        }
    }

    /// The row for structured formats: seconds, and null for missing values.
    fn values(&self) -> Value {
        let task = self.any();
        let [first, second] = self.seconds();
        let state = |task: Option<&Task>| task.and_then(|task| task.state.clone());
        json!({
            "task_id": task.task_id,
            "map_index": task.map_index,
            "first_state": state(self.first),
            "second_state": state(self.second),
            "first_duration": first,
            "second_duration": second,
            "difference": self.difference().map(rounded),
            "percent": self.percent().map(rounded),
            "only_in": self.only_in(),
        })
    }

    /// The row of a table.
    fn cells(&self) -> Value {
        let state = match (self.first, self.second) {
            (Some(first), Some(second)) if first.state() == second.state() => first.state().to_owned(),
            (Some(first), Some(second)) => format!("{} -> {}", first.state(), second.state()),
            _ => self.any().state().to_owned(),
        };
        let [first, second] = self.seconds().map(|seconds| seconds.map(times::length).unwrap_or_default());
        let change = match (self.only_in(), self.difference()) {
            (Some(run), _) => format!("only in {run}"),
            (None, Some(difference)) => change(difference),
            (None, None) => String::new(),
        };
        let percent = self.percent().map(|percent| signed(percent, "%")).unwrap_or_default();
        json!({ "task": self.any().name(), "state": state, "first": first, "second": second, "change": change, "percent": percent })
    }
}

/// The change in percent of `before`; `None` if `before` is 0.
fn percent(before: f64, after: f64) -> Option<f64> {
    (before > 0.0).then(|| (after - before) / before * 100.0)
}

fn change(seconds: f64) -> String {
    match times::length(seconds) {
        same if matches!(&*same, "0.0s" | "-0.0s") => "0.0s".to_owned(),
        less if seconds < 0.0 => less,
        more => format!("+{more}"),
    }
}

fn signed(number: f64, unit: &str) -> String {
    match format!("{number:+.0}{unit}") {
        zero if zero.starts_with("-0") || zero.starts_with("+0") => format!("0{unit}"),
        text => text,
    }
}

/// Rounded to microseconds, the server's precision, without floating-point noise.
fn rounded(number: f64) -> f64 {
    (number * 1e6).round() / 1e6
}

#[cfg(test)]
mod tests {
    use super::*;

    fn task(id: &str, state: &str, duration: Option<f64>) -> Task {
        serde_json::from_value(json!({ "task_id": id, "map_index": -1, "state": state, "duration": duration })).unwrap()
    }

    fn rows(first: &[Task], second: &[Task], show: fn(&Pair) -> Value) -> Vec<Value> {
        pairs(first, second, Timestamp::UNIX_EPOCH).iter().map(show).collect()
    }

    #[test]
    fn the_largest_change_comes_first_and_instances_in_one_run_are_marked() {
        let first = [
            task("same", "success", Some(2.0)),
            task("slower", "success", Some(4.0)),
            task("gone", "success", Some(3.0)),
            task("broke", "success", Some(1.0)),
        ];
        let second = [
            task("slower", "success", Some(13.0)),
            task("same", "success", Some(2.0)),
            task("broke", "failed", Some(1.0)),
            task("new", "success", Some(5.0)),
        ];
        let lines: Vec<String> = rows(&first, &second, |pair| pair.cells())
            .iter()
            .map(|row| {
                ["task", "state", "first", "second", "change", "percent"]
                    .map(|key| row[key].as_str().unwrap())
                    .join("|")
            })
            .collect();
        assert_eq!(
            lines,
            [
                "slower|success|4.0s|13.0s|+9.0s|+225%",
                "new|success||5.0s|only in second|",
                "gone|success|3.0s||only in first|",
                "broke|success -> failed|1.0s|1.0s|0.0s|0%",
                "same|success|2.0s|2.0s|0.0s|0%",
            ]
        );
    }

    #[test]
    fn structured_rows_contain_seconds_and_nulls() {
        let values = rows(&[task("a", "success", Some(0.3))], &[task("a", "failed", Some(0.1))], |pair| pair.values());
        assert_eq!(
            values,
            [json!({ "task_id": "a", "map_index": -1, "first_state": "success", "second_state": "failed",
                "first_duration": 0.3, "second_duration": 0.1, "difference": -0.2, "percent": -66.666_667, "only_in": null })]
        );
        let values = rows(&[task("a", "skipped", Some(0.0))], &[task("a", "queued", None)], |pair| pair.values());
        assert_eq!((&values[0]["difference"], &values[0]["percent"]), (&Value::Null, &Value::Null));
    }

    #[test]
    fn a_duration_of_zero_has_no_percentage() {
        assert_eq!((percent(0.0, 5.0), percent(4.0, 5.0)), (None, Some(25.0)));
        assert_eq!([change(0.01), change(-0.01), change(-70.0)], ["0.0s", "0.0s", "-1m 10s"]);
        assert_eq!([signed(-0.2, "%"), signed(0.2, "%"), signed(12.4, "%")], ["0%", "0%", "+12%"]);
    }

    #[test]
    fn mapped_instances_are_compared_by_index() {
        let mapped =
            |index: i64, duration: f64| Task { map_index: Some(index), ..task("m", "success", Some(duration)) };
        let rows = rows(&[mapped(0, 1.0), mapped(1, 1.0)], &[mapped(1, 3.0), mapped(0, 1.0)], |pair| pair.cells());
        assert_eq!((&rows[0]["task"], &rows[0]["change"]), (&json!("m [1]"), &json!("+2.0s")));
        assert_eq!((&rows[1]["task"], &rows[1]["change"]), (&json!("m [0]"), &json!("0.0s")));
    }
}
