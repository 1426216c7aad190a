//! The request that starts a run, sent once, and what is known where no good answer to it comes.

use jiff::Timestamp;
use progenitor_client::ClientInfo;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::params::{Conf, Dag};
use super::recovery::{Asked, Found, Verdict};
use super::run_id::RunId;
use crate::api::types::DagRunResponse;
use crate::api::{self, Body, Reply};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::login::token_api;
use crate::ops::{reply, wait};

/// Runs that are looked at where the server chose the id.
const MOST_RECENT: i64 = 20;

/// A run to be started.
pub struct Start<'a> {
    pub dag_id: &'a str,
    pub run_id: &'a RunId,
    /// The members of the body but for the id and the conf.
    pub members: Map<String, Value>,
    /// As it was spelled.
    pub conf: Option<Box<RawValue>>,
}

impl Start<'_> {
    /// Starts the run.
    ///
    /// # Errors
    /// Whatever the request fails with; where its answer was lost, with a hint at what is known of the run.
    pub async fn send(&self, context: &Context) -> Result<Reply<DagRunResponse>> {
        let dag_id = self.dag_id;
        let body = self.body()?;
        let at = Timestamp::now();
        match api::reply(context.client().await?.trigger_dag_run().dag_id(dag_id).body(body).send()).await {
            Err(error) if is_doubtful(&error) => self.probe(context, error, at).await,
            Err(error) if error.http_status() == Some(409) => Err(self.exists(error)),
            started => started,
        }
    }

    /// The request's body.
    fn body(&self) -> Result<Body> {
        let mut members: indexmap::IndexMap<&str, Box<RawValue>> = indexmap::IndexMap::new();
        let raw = |value: &Value| serde_json::value::to_raw_value(value).expect("made of plain JSON");
        if let Some(id) = self.run_id.text() {
            members.insert("dag_run_id", raw(&id.into()));
        }
        members.extend(self.members.iter().map(|(key, value)| (key.as_str(), raw(value))));
        if let Some(conf) = &self.conf {
            members.insert("conf", conf.clone());
        }
        Body::of(&members)
    }

    /// The server has such a run: it makes one for each id and each logical date.
    fn exists(&self, error: Error) -> Error {
        let dag_id = self.dag_id;
        let has_date = self.members.get("logical_date").is_some_and(|date| !date.is_null());
        let what = match (self.run_id.text(), has_date) {
            (Some(id), true) => format!("with the id {id}, or of this logical date,"),
            (Some(id), false) => format!("with the id {id}"),
            (None, true) => "of this id or logical date".to_owned(),
            (None, false) => "of this id".to_owned(),
        };
        let message = format!("Dag {dag_id} has a run {what} already: {error}");
        let error = error.message(message);
        match self.run_id {
            RunId::At(_) => error.hint("a run's id is made of --run-after: name this one with --run-id"),
            RunId::Now(_) if !has_date => {
                error.hint("it was started in the same microsecond: the same command again starts another one")
            }
            _ => error,
        }
    }

    /// After a lost answer: the run, if it was started; otherwise the error, with a word on what is known.
    async fn probe(&self, context: &Context, error: Error, at: Timestamp) -> Result<Reply<DagRunResponse>> {
        let mut body = self.members.clone();
        if let Some(conf) = &self.conf {
            body.insert("conf".into(), serde_json::from_str(conf.get()).unwrap_or_default());
        }
        let Some(id) = self.run_id.text() else {
            let asked = Asked { body: &body, at, user: user(context).await };
            return Err(self.look_among_recent(context, error, &asked).await);
        };
        let run = wait::Run::new(self.dag_id, id);
        let request = context.client().await?.get_dag_run().dag_id(self.dag_id).dag_run_id(id);
        let found = match reply::if_found(api::reply(request.send()).await) {
            Ok(Some(found)) => found,
            Ok(None) => return Err(error.hint("the run was not started: it is safe to try again")),
            Err(_) => {
                let look = run.command("runs show");
                return Err(error.hint(format!("the run may have been started: look with {look}")));
            }
        };
        let asked = Asked { body: &body, at, user: user(context).await };
        match (asked.verdict(&found.view()?), self.run_id) {
            // Nothing but the request of this moment makes this id.
            (Verdict::Ours, _) | (Verdict::Unsure, RunId::Now(_)) => {
                context.note("the server's reply was lost, but the run was started");
                Ok(found)
            }
            (Verdict::Unsure, _) => Err(error.hint(format!(
                "there is a run {id} now, started by this call if there was none before: {} follows it",
                run.command("runs wait")
            ))),
            (Verdict::Other(field), _) => Err(error.hint(format!(
                "this call started no run: the run {id} that exists has another {field}; {} shows it",
                run.command("runs show")
            ))),
        }
    }

    /// The error, with the run that looks like the one that the server named.
    async fn look_among_recent(&self, context: &Context, error: Error, asked: &Asked<'_>) -> Error {
        let unknown = format!(
            "the run may have been started, under an id of the server's: look with {}",
            wait::recent_runs(self.dag_id)
        );
        let Ok(recent) = recent(context, self.dag_id).await else { return error.hint(unknown) };
        let alike = recent.iter().filter(|run| asked.verdict(run) == Verdict::Ours).filter_map(Found::id);
        let runs: Vec<_> = alike.map(|id| wait::Run::new(self.dag_id, id)).collect();
        error.hint(match runs.as_slice() {
            [run] => format!(
                "run {} was started since with this conf by you: unless it is another call's, it is this one; {} \
                 follows it",
                run.run_id,
                run.command("runs wait")
            ),
            _ => unknown,
        })
    }
}

async fn recent(context: &Context, dag_id: &str) -> Result<Vec<Found>> {
    let request = context.client().await?.get_dag_runs().dag_id(dag_id).order_by(vec!["-id".to_owned()]);
    let found = api::reply(request.limit(MOST_RECENT).send()).await?;
    reply::rows_of("dag_runs", &found)?.iter().map(reply::view).collect()
}

/// The name that runs have of whoever starts them, where the server tells it.
async fn user(context: &Context) -> Option<String> {
    token_api::told_name(context.client().await.ok()?.inner()).await
}

/// Starts a run of a Dag with nothing given; gives its id.
///
/// # Errors
/// As [`Start::send`].
pub async fn start(context: &Context, dag_id: &str) -> Result<String> {
    let run_id = RunId::made(None);
    let members = Map::from_iter([("logical_date".to_owned(), Value::Null)]);
    Start { dag_id, run_id: &run_id, members, conf: None }.send(context).await?;
    Ok(run_id.text().unwrap_or_default().to_owned())
}

/// Whether a run can be started just so.
pub enum Ready {
    Yes,
    /// It would wait until the Dag is unpaused.
    Paused,
    /// A param needs a value, in a sentence.
    Needs(String),
}

/// Looks whether a run of a Dag can be started with nothing given.
///
/// # Errors
/// Whatever the request fails with.
pub async fn ready(context: &Context, dag_id: &str) -> Result<Ready> {
    let dag = match Dag::read(context, dag_id).await {
        // Who may start the Dag may perhaps not look at it.
        Err(error) if error.kind() == Kind::NotPermitted => return Ok(Ready::Yes),
        dag => dag?,
    };
    Ok(match dag.check(dag_id, &Conf::new()) {
        Err(error) => Ready::Needs(error.to_string()),
        Ok(_) if dag.is_paused == Some(true) => Ready::Paused,
        Ok(_) => Ready::Yes,
    })
}

/// Whether the server may have started the run although no good reply came.
fn is_doubtful(error: &Error) -> bool {
    matches!(error.kind(), Kind::TimeLimit | Kind::Unreachable)
}
