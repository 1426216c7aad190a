//! Warns about runs that wait because their Dag is paused, for all commands that start runs.

use std::pin::pin;
use std::time::Duration;

use futures_util::future::Either;
use indexmap::IndexSet;

use crate::api;
use crate::context::Context;
use crate::error::{Error, Result};

/// Time limit for the check after the change is done.
const TIME_LIMIT: Duration = Duration::from_secs(2);

/// The most Dags that are listed in a pattern; with more, all paused Dags are requested.
const MAX_PATTERN_DAGS: usize = 30;

/// Whether the Dag is paused, so that its runs wait. False if the check fails.
pub async fn is_paused(context: &Context, dag_id: &str) -> bool {
    let Ok(client) = context.client().await else { return false };
    let dag = api::reply(client.get_dag().dag_id(dag_id).send()).await;
    dag.and_then(|dag| dag.read()).is_ok_and(|dag| dag.is_paused == Some(true))
}

/// Makes a change that starts a run, and concurrently checks whether the Dag is paused.
///
/// # Errors
/// The error of the change.
pub async fn with_check<T>(
    context: &Context,
    dag_id: &str,
    change: impl Future<Output = Result<T>>,
) -> Result<(T, bool)> {
    if context.globals().quiet {
        return Ok((change.await?, false));
    }
    let (change, check) = (pin!(change), pin!(is_paused(context, dag_id)));
    match futures_util::future::select(change, check).await {
        Either::Left((outcome, check)) => {
            let outcome = outcome?;
            Ok((outcome, tokio::time::timeout(TIME_LIMIT, check).await.unwrap_or_default()))
        }
        Either::Right((is_paused, change)) => Ok((change.await?, is_paused)),
    }
}

/// Warns about the Dags that are paused, after one request. Prints nothing if the check fails.
pub async fn warn(context: &Context, dags: impl IntoIterator<Item = &str>) {
    if context.globals().quiet {
        return;
    }
    let dags: Vec<&str> = dags.into_iter().collect::<IndexSet<_>>().into_iter().collect();
    let check = async {
        match dags.as_slice() {
            [] => Vec::new(),
            [dag] if is_paused(context, dag).await => vec![(*dag).to_owned()],
            [_] => Vec::new(),
            several => paused_among(context, several).await.unwrap_or_default(),
        }
    };
    let paused = tokio::time::timeout(TIME_LIMIT, check).await.unwrap_or_default();
    if !paused.is_empty() {
        context.warn(&sentence(&paused));
    }
}

/// The Dags of the list that are paused.
async fn paused_among(context: &Context, dags: &[&str]) -> Option<Vec<String>> {
    let mut request = context.client().await.ok()?.get_dags().paused(true).limit(100);
    if dags.len() <= MAX_PATTERN_DAGS {
        request = request.dag_id_pattern(dags.join("|"));
    }
    let found = api::reply(request.send()).await.ok()?;
    let found: Vec<_> = found.rows().ok()?.read().filter_map(Result::ok).collect();
    let is_paused =
        |dag: &&&str| found.iter().any(|found| found.dag_id.as_deref() == Some(**dag) && found.is_paused == Some(true));
    Some(dags.iter().filter(is_paused).map(|dag| (*dag).to_owned()).collect())
}

/// The warning after one run of a Dag was started.
pub fn run_warning(dag_id: &str) -> String {
    format!("Dag {dag_id} is paused: the run waits until you unpause it with {}", unpause(&[dag_id]))
}

/// The error if a command would wait for runs that cannot start; `alternative` is what the user can do instead.
pub fn wait_error(dag_id: &str, alternative: &str, runs: &str) -> Error {
    Error::failed(format!("cannot wait for the {runs}: Dag {dag_id} is paused"))
        .hint(format!("{alternative}, or first run {}", unpause(&[dag_id])))
}

fn sentence(dags: &[String]) -> String {
    let names: Vec<&str> = dags.iter().map(String::as_str).collect();
    match names.as_slice() {
        [dag] => format!("Dag {dag} is paused: its runs wait until you unpause it with {}", unpause(&[dag])),
        several => {
            let dags = several.join(", ");
            format!("Dags {dags} are paused: their runs wait until you unpause them with {}", unpause(several))
        }
    }
}

fn unpause(dags: &[&str]) -> String {
    crate::error::command_line::command("dags unpause", dags)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_warning_contains_the_command_to_paste() {
        assert_eq!(
            run_warning("my dag"),
            "Dag my dag is paused: the run waits until you unpause it with `airflow dags unpause 'my dag'`"
        );
        assert_eq!(
            sentence(&["a".to_owned(), "b".to_owned()]),
            "Dags a, b are paused: their runs wait until you unpause them with `airflow dags unpause a b`"
        );
    }
}
