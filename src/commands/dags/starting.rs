//! The request that starts a run, sent once, and what is known where no good answer to it comes.

use jiff::Timestamp;

use super::params::{Conf, Dag};
use crate::api::{self, Body, Reply};
use crate::commands::{reply, waiting};
use crate::context::Context;
use crate::error::{Error, Kind, Result};

/// A run to be started.
pub struct Start<'a> {
    pub dag_id: &'a str,
    pub run_id: &'a str,
    /// The id was made by [`new_run_id`]: no other run has it.
    pub is_ours: bool,
}

impl Start<'_> {
    /// Starts the run.
    ///
    /// # Errors
    /// Whatever the request fails with; where its answer was lost, with a hint at what is known of the run.
    pub async fn send(&self, context: &Context, body: Body) -> Result<Reply> {
        let Self { dag_id, run_id, .. } = self;
        match api::reply(context.client().await?.trigger_dag_run().dag_id(*dag_id).body(body).send()).await {
            Err(error) if is_doubtful(&error) => self.probe(context, error).await,
            Err(error) if error.http_status() == Some(409) => {
                let known = format!("Dag {dag_id} has a run with the id {run_id}, or of this logical date, already");
                let message = format!("{known}: {error}");
                Err(error.message(message))
            }
            started => started,
        }
    }

    /// After a lost answer: the run, if it was started; otherwise the error, with a word on what is known.
    async fn probe(&self, context: &Context, error: Error) -> Result<Reply> {
        let run = waiting::Run::new(self.dag_id, self.run_id);
        let request = context.client().await?.get_dag_run().dag_id(self.dag_id).dag_run_id(self.run_id);
        match reply::if_found(api::reply(request.send()).await) {
            Ok(Some(found)) if self.is_ours => {
                context.note("the server's reply was lost, but the run was started");
                Ok(found)
            }
            Ok(Some(_)) => Err(error.hint(format!(
                "there is a run {} now, started by this call if there was none before: `{}` follows it",
                self.run_id,
                run.command("runs wait")
            ))),
            Ok(None) => Err(error.hint("the run was not started: it is safe to try again")),
            Err(_) => {
                let look = run.command("runs show");
                Err(error.hint(format!("the run may have been started: look with `{look}`")))
            }
        }
    }
}

/// Starts a run of a Dag with nothing given; gives its id.
///
/// # Errors
/// As [`Start::send`].
pub async fn start(context: &Context, dag_id: &str) -> Result<String> {
    let run_id = new_run_id();
    let body = Body::of(&serde_json::json!({ "dag_run_id": run_id, "logical_date": null }))?;
    Start { dag_id, run_id: &run_id, is_ours: true }.send(context, body).await?;
    Ok(run_id)
}

/// The run id is ours, so that the server can be asked about a run whose reply was lost. The time makes it readable,
/// the random part keeps two calls in the same microsecond apart.
pub fn new_run_id() -> String {
    let random = uuid::Uuid::new_v4().simple().to_string();
    format!("manual__{}_{}", Timestamp::now().strftime("%Y-%m-%dT%H:%M:%S.%6f+00:00"), &random[..8])
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_run_ids_differ() {
        assert_ne!(new_run_id(), new_run_id());
    }
}
