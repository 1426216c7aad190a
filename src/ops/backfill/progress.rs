//! The progress of a backfill.
//!
//! The API does not report which backfill a run belongs to, only that its type is `backfill`. Since a Dag has one backfill
//! at a time, the runs of a backfill are those queued between its creation and its end.

use indexmap::IndexMap;
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::api::types::{BackfillResponse, DagRunResponse, required};
use crate::api::{self, undocumented};
use crate::context::Context;
use crate::error::missing::Thing;
use crate::error::{Kind, Result};
use crate::ops::{reply, states, wait};
use crate::output::Row;

/// Width of a progress bar, in cells.
const WIDTH: usize = 20;

/// The fields of a backfill that select its runs.
#[derive(Debug)]
pub struct Backfill {
    pub id: i64,
    pub dag_id: String,
    created_at: Timestamp,
    pub is_paused: Option<bool>,
    pub completed_at: Option<Timestamp>,
}

/// A run of any backfill.
#[derive(Clone, Debug)]
pub struct Run {
    pub dag_run_id: String,
    state: Option<String>,
    run_type: String,
    queued_at: Option<Timestamp>,
}

/// The number of runs in each state.
#[derive(Debug, Default, Eq, PartialEq)]
pub struct Progress {
    states: IndexMap<String, usize>,
}

/// Fetches a backfill; also returns it as a row.
///
/// # Errors
/// `NotFound`; other errors of the request.
pub async fn find(context: &Context, id: i64) -> Result<(Backfill, Row)> {
    let reply = api::reply(context.client().await?.get_backfill().backfill_id(id).send()).await;
    let reply = reply.map_err(|error| match error.kind() {
        Kind::NotFound => error
            .with_missing(Thing::Backfill(id.to_string()))
            .hint("`airflow backfill list DAG` lists the backfills of a Dag"),
        _ => error,
    })?;
    Ok((Backfill::of(reply.read()?)?, reply.0))
}

/// The runs of these backfills of one Dag; may include runs of later backfills.
///
/// # Errors
/// Those of the requests.
pub async fn runs_since(context: &Context, backfills: &[&Backfill]) -> Result<Vec<Run>> {
    let Some(oldest) = backfills.iter().min_by_key(|backfill| backfill.created_at) else { return Ok(Vec::new()) };
    let request = context.client().await?.get_dag_runs().dag_id(&oldest.dag_id).order_by(vec!["id".to_owned()]);
    let request = request.run_type(vec!["backfill".to_owned()]).updated_at_gte(oldest.created_at.to_string());
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    reply::list(context, None, fetch).await?.read().map(|run| Run::of(run?)).collect()
}

impl Backfill {
    /// # Errors
    /// `Unreachable` if the response lacks a field, or a time is invalid.
    pub fn of(response: BackfillResponse) -> Result<Self> {
        Ok(Self {
            id: required(response.id, "id")?,
            dag_id: required(response.dag_id, "dag_id")?,
            created_at: time(&required(response.created_at, "created_at")?)?,
            is_paused: response.is_paused,
            completed_at: response.completed_at.as_deref().map(time).transpose()?,
        })
    }

    /// The runs that belong to this backfill.
    pub fn own<'a>(&self, runs: &'a [Run]) -> impl Iterator<Item = &'a Run> {
        let until = self.completed_at.unwrap_or(Timestamp::MAX);
        let range = self.created_at..=until;
        // A server that ignores the filters returns all runs.
        runs.iter().filter(move |run| {
            run.run_type == "backfill" && run.queued_at.is_some_and(|queued| range.contains(&queued))
        })
    }
}

impl Run {
    fn of(response: DagRunResponse) -> Result<Self> {
        Ok(Self {
            dag_run_id: required(response.dag_run_id, "dag_run_id")?,
            state: response.state,
            run_type: required(response.run_type, "run_type")?,
            queued_at: response.queued_at.as_deref().map(time).transpose()?,
        })
    }
}

impl Progress {
    pub fn of<'a>(runs: impl Iterator<Item = &'a Run>) -> Self {
        let mut progress = Self::default();
        for run in runs {
            *progress.states.entry(run.state.clone().unwrap_or_else(|| "no state".to_owned())).or_default() += 1;
        }
        progress.states.sort_keys();
        progress
    }

    fn all(&self) -> usize {
        self.states.values().sum()
    }

    fn ended(&self) -> usize {
        self.states.iter().filter(|(state, _)| states::run_has_ended(state)).map(|(_, number)| number).sum()
    }

    /// `2 of 5 runs ended`
    pub fn short(&self) -> String {
        format!("{} of {} runs ended", self.ended(), self.all())
    }

    /// `2 of 5 runs ended: 1 failed, 3 running, 1 success`, optionally with a progress bar.
    pub fn sentence(&self, with_bar: bool) -> String {
        let states: Vec<_> = self.states.iter().map(|(state, number)| format!("{number} {state}")).collect();
        let states = if states.is_empty() { String::new() } else { format!(": {}", states.join(", ")) };
        let bar = if with_bar { wait::bar(self.ended(), self.all(), WIDTH) + " " } else { String::new() };
        format!("{bar}{}{states}", self.short())
    }

    /// The progress as JSON.
    pub fn value(&self) -> Value {
        json!({ "runs": self.all(), "ended": self.ended(), "states": self.states })
    }
}

fn time(text: &str) -> Result<Timestamp> {
    text.parse().map_err(|error: jiff::Error| undocumented(error))
}

/// The row with one more member.
pub fn with_member(row: &Row, name: &str, value: Value) -> Row {
    let mut members: IndexMap<String, Box<serde_json::value::RawValue>> =
        serde_json::from_str(row.get()).unwrap_or_default();
    members.insert(name.to_owned(), serde_json::value::to_raw_value(&value).expect("made of plain JSON"));
    serde_json::value::to_raw_value(&members).expect("made of JSON")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn backfill(created: &str, completed: Option<&str>) -> Backfill {
        let time = |text: &str| format!("2026-11-01T{text}Z").parse().unwrap();
        Backfill {
            id: 1,
            dag_id: "d".into(),
            created_at: time(created),
            is_paused: None,
            completed_at: completed.map(time),
        }
    }

    fn runs() -> Vec<Run> {
        let rows = json!([
            {"dag_run_id": "before", "run_type": "backfill", "state": "success", "queued_at": "2026-11-01T09:59:59Z"},
            {"dag_run_id": "a", "run_type": "backfill", "state": "success", "queued_at": "2026-11-01T10:00:01Z"},
            {"dag_run_id": "b", "run_type": "backfill", "state": "running", "queued_at": "2026-11-01T10:00:02Z"},
            {"dag_run_id": "later", "run_type": "backfill", "state": "failed", "queued_at": "2026-11-01T12:00:00Z"},
            {"dag_run_id": "by hand", "run_type": "manual", "state": "failed", "queued_at": "2026-11-01T10:00:03Z"},
            {"dag_run_id": "never", "run_type": "backfill", "state": null, "queued_at": null}
        ]);
        let rows: Vec<DagRunResponse> = serde_json::from_value(rows).unwrap();
        rows.into_iter().map(|row| Run::of(row).unwrap()).collect()
    }

    #[test]
    fn times_are_parsed_and_an_invalid_one_is_an_error() {
        let of = |created: &str| {
            Backfill::of(BackfillResponse {
                id: Some(1),
                dag_id: Some("d".to_owned()),
                created_at: Some(created.to_owned()),
                ..BackfillResponse::default()
            })
        };
        assert_eq!(of("2026-11-01T10:00:00Z").unwrap().created_at.to_string(), "2026-11-01T10:00:00Z");
        let error = of("soon").unwrap_err();
        assert!(error.to_string().starts_with("the server's response is not as documented: "), "{error}");
        let error = Backfill::of(BackfillResponse::default()).unwrap_err().to_string();
        assert!(error.ends_with("missing field `id`"), "{error}");
    }

    #[test]
    fn runs_queued_during_a_backfill_belong_to_it() {
        let own =
            |backfill: Backfill| -> Vec<String> { backfill.own(&runs()).map(|run| run.dag_run_id.clone()).collect() };
        assert_eq!(own(backfill("10:00:00", None)), ["a", "b", "later"]);
        assert_eq!(own(backfill("10:00:00", Some("11:00:00"))), ["a", "b"]);
        assert_eq!(own(backfill("13:00:00", None)), [""; 0]);
    }

    #[test]
    fn progress_counts_runs_by_state() {
        let progress = Progress::of(backfill("10:00:00", None).own(&runs()));
        assert_eq!(progress.sentence(false), "2 of 3 runs ended: 1 failed, 1 running, 1 success");
        assert_eq!(progress.value()["states"]["failed"], 1);
        assert_eq!(Progress::default().sentence(true), "░░░░░░░░░░░░░░░░░░░░ 0 of 0 runs ended");
    }

    #[test]
    fn a_row_preserves_the_server_s_spelling() {
        let row: Row = serde_json::from_str(r#"{"id": 1, "conf": {"n": 1.10}}"#).unwrap();
        assert_eq!(with_member(&row, "progress", json!(1)).get(), r#"{"id":1,"conf":{"n": 1.10},"progress":1}"#);
    }
}
