//! Sends the request that starts a run, once, and checks for the run if the response is lost.

use indexmap::IndexMap;
use jiff::Timestamp;
use progenitor_client::ClientInfo;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::params::{Conf, Dag};
use super::recovery::{self, Found, Requested, Verdict};
use super::run_id::RunId;
use crate::api::types::{DagRunResponse, TriggerDagRunPostBody};
use crate::api::{self, Body, Reply};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::login::token_api;
use crate::ops::{reply, wait};

/// Number of recent runs to compare if the server chose the id.
const RECENT_RUNS: i64 = 20;

/// A run to start.
pub struct Start<'a> {
    dag_id: &'a str,
    run_id: &'a RunId,
    body: TriggerDagRunPostBody,
}

impl<'a> Start<'a> {
    /// The id in `body` is replaced.
    pub fn new(dag_id: &'a str, run_id: &'a RunId, body: TriggerDagRunPostBody) -> Self {
        let dag_run_id = run_id.text().map(|id| Some(id.to_owned()));
        Self { dag_id, run_id, body: TriggerDagRunPostBody { dag_run_id, ..body } }
    }

    /// Starts the run.
    ///
    /// # Errors
    /// The error of the request; if the response was lost, with a hint about the run.
    pub async fn send(&self, context: &Context) -> Result<Reply<DagRunResponse>> {
        let dag_id = self.dag_id;
        let body = Body::of(&self.body)?;
        let at = Timestamp::now();
        match api::reply(context.client().await?.trigger_dag_run().dag_id(dag_id).body(body).send()).await {
            Err(error) if may_have_started(&error) => self.probe(context, error, at).await,
            Err(error) if error.http_status() == Some(409) => Err(self.exists(error)),
            started => started,
        }
    }

    /// The members of the request's body; null for a number in the conf that no machine type holds.
    fn members(&self) -> Result<Map<String, Value>> {
        let body = Body::of(&self.body)?;
        let members: IndexMap<String, &RawValue> = serde_json::from_str(body.text()).unwrap_or_default();
        let value = |value: &RawValue| serde_json::from_str(value.get()).unwrap_or_default();
        Ok(members.into_iter().map(|(key, json)| (key, value(json))).collect())
    }

    /// The error if the server already has a run with the same id or logical date.
    fn exists(&self, error: Error) -> Error {
        let dag_id = self.dag_id;
        let has_date = self.body.logical_date.is_some();
        let what = match (self.run_id.text(), has_date) {
            (Some(id), true) => format!("the id {id} or this logical date"),
            (Some(id), false) => format!("the id {id}"),
            (None, true) => "this id or logical date".to_owned(),
            (None, false) => "this id".to_owned(),
        };
        let message = format!("cannot start the run: Dag {dag_id} already has one with {what}: {error}");
        let error = error.message(message);
        match self.run_id {
            RunId::At(_) => error.hint("the run id is derived from --run-after; set another one with --run-id"),
            RunId::Now(_) if !has_date => {
                error.hint("the other run was started in the same microsecond; repeat the command")
            }
            _ => error,
        }
    }

    /// After a lost response: returns the run if it was started, else the error with a hint.
    async fn probe(&self, context: &Context, error: Error, at: Timestamp) -> Result<Reply<DagRunResponse>> {
        let body = self.members()?;
        let Some(id) = self.run_id.text() else {
            let requested = Requested { body: &body, at, user: user(context).await };
            return Err(self.compare_recent(context, error, &requested).await);
        };
        let run = wait::Run::new(self.dag_id, id);
        let request = context.client().await?.get_dag_run().dag_id(self.dag_id).dag_run_id(id);
        let found = match reply::if_found(api::reply(request.send()).await) {
            Ok(Some(found)) => found,
            Ok(None) => return Err(error.hint("the run was not started; it is safe to repeat the command")),
            Err(_) => {
                let show = run.command("runs show");
                return Err(error.hint(format!("the run may have been started: check with {show}")));
            }
        };
        let requested = Requested { body: &body, at, user: user(context).await };
        match (requested.verdict(&found.view()?), self.run_id) {
            // An id with the current microsecond can only be from this request.
            (Verdict::Ours, _) | (Verdict::Unsure, RunId::Now(_)) => {
                context.note("the server's response was lost, but the run was started");
                Ok(found)
            }
            (Verdict::Unsure, _) => Err(error.hint(format!(
                "run {id} exists; it was started by this command if it did not exist before: {} waits for it",
                run.command("runs wait")
            ))),
            (Verdict::Other(field), _) => Err(error.hint(format!(
                "this command did not start a run: the existing run {id} has another {field}; {} shows it",
                run.command("runs show")
            ))),
        }
    }

    /// Adds a hint with the recent run that matches the request, if the server chose the id.
    async fn compare_recent(&self, context: &Context, error: Error, requested: &Requested<'_>) -> Error {
        let unknown = format!(
            "the run may have been started with an id that the server chose: check with {}",
            wait::recent_runs(self.dag_id)
        );
        let Ok(recent) = recent(context, self.dag_id).await else { return error.hint(unknown) };
        let matching = recent
            .iter()
            .filter(|run| requested.verdict(run) == Verdict::Ours)
            .filter_map(|run| recovery::text(run, "dag_run_id"));
        let runs: Vec<_> = matching.map(|id| wait::Run::new(self.dag_id, id)).collect();
        error.hint(match runs.as_slice() {
            [run] => format!(
                "you started run {} with this conf since then, probably with this command: {} waits for it",
                run.run_id,
                run.command("runs wait")
            ),
            _ => unknown,
        })
    }
}

async fn recent(context: &Context, dag_id: &str) -> Result<Vec<Found>> {
    let request = context.client().await?.get_dag_runs().dag_id(dag_id).order_by(vec!["-id".to_owned()]);
    let found = api::reply(request.limit(RECENT_RUNS).send()).await?;
    found.rows()?.into_iter().map(|run| run.view()).collect()
}

/// The server's name for the user, as in its runs, if it reports one.
async fn user(context: &Context) -> Option<String> {
    token_api::server_user_name(context.client().await.ok()?.inner()).await
}

/// Starts a run of a Dag without conf, and returns its id.
///
/// # Errors
/// As [`Start::send`].
pub async fn start(context: &Context, dag_id: &str) -> Result<String> {
    let run_id = RunId::generate(None);
    Start::new(dag_id, &run_id, TriggerDagRunPostBody::default()).send(context).await?;
    Ok(run_id.text().unwrap_or_default().to_owned())
}

/// Whether a run can be started without conf.
pub enum Ready {
    Yes,
    /// The run would wait until the Dag is unpaused.
    Paused,
    /// A param needs a value; has the message.
    Needs(String),
}

/// Checks whether a run of a Dag can be started without conf.
///
/// # Errors
/// The error of the request.
pub async fn ready(context: &Context, dag_id: &str) -> Result<Ready> {
    let dag = match Dag::read(context, dag_id).await {
        // The user may be permitted to start runs, but not to read the Dag.
        Err(error) if error.kind() == Kind::NotPermitted => return Ok(Ready::Yes),
        dag => dag?,
    };
    Ok(match dag.check(dag_id, &Conf::new()) {
        Err(error) => Ready::Needs(error.to_string()),
        Ok(_) if dag.is_paused == Some(true) => Ready::Paused,
        Ok(_) => Ready::Yes,
    })
}

/// Whether the server may have started the run in spite of the error.
fn may_have_started(error: &Error) -> bool {
    matches!(error.kind(), Kind::TimeLimit | Kind::Unreachable)
}
