//! Runs that wait because their Dag is paused: one look, and one sentence for every command that sets runs going.

use std::pin::pin;
use std::time::Duration;

use futures_util::future::Either;
use indexmap::IndexSet;
use serde::Deserialize;

use crate::api;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::reply;

/// The warning is worth no longer wait after the change is done.
const LONGEST: Duration = Duration::from_secs(2);

/// More Dags than this are not named to the server.
const MOST_NAMED: usize = 30;

#[derive(Deserialize)]
struct Dag {
    #[serde(default)]
    dag_id: String,
    is_paused: Option<bool>,
}

/// Whether the runs of the Dag have to wait until it is unpaused. A failed look is no reason to fail.
pub async fn is_paused(context: &Context, dag_id: &str) -> bool {
    let Ok(client) = context.client().await else { return false };
    let dag = api::reply(client.get_dag().dag_id(dag_id).send()).await;
    dag.and_then(|dag| dag.view::<Dag>()).is_ok_and(|dag| dag.is_paused == Some(true))
}

/// Makes a change that starts a run, and looks at the same time whether the Dag is paused.
///
/// # Errors
/// Whatever the change fails with.
pub async fn beside<T>(context: &Context, dag_id: &str, change: impl Future<Output = Result<T>>) -> Result<(T, bool)> {
    if context.globals().quiet {
        return Ok((change.await?, false));
    }
    let (change, look) = (pin!(change), pin!(is_paused(context, dag_id)));
    match futures_util::future::select(change, look).await {
        Either::Left((outcome, look)) => {
            let outcome = outcome?;
            Ok((outcome, tokio::time::timeout(LONGEST, look).await.unwrap_or_default()))
        }
        Either::Right((is_paused, change)) => Ok((change.await?, is_paused)),
    }
}

/// Warns of those of these Dags whose runs wait, by one request. Says nothing where it cannot look.
pub async fn warn(context: &Context, dags: impl IntoIterator<Item = &str>) {
    if context.globals().quiet {
        return;
    }
    let dags: Vec<&str> = dags.into_iter().collect::<IndexSet<_>>().into_iter().collect();
    let look = async {
        match dags.as_slice() {
            [] => Vec::new(),
            [dag] if is_paused(context, dag).await => vec![(*dag).to_owned()],
            [_] => Vec::new(),
            several => among(context, several).await.unwrap_or_default(),
        }
    };
    let paused = tokio::time::timeout(LONGEST, look).await.unwrap_or_default();
    if !paused.is_empty() {
        context.warn(&sentence(&paused));
    }
}

/// Those of several Dags that are paused.
async fn among(context: &Context, dags: &[&str]) -> Option<Vec<String>> {
    let mut request = context.client().await.ok()?.get_dags().paused(true).limit(100);
    if dags.len() <= MOST_NAMED {
        request = request.dag_id_pattern(dags.join("|"));
    }
    let found = api::reply(request.send()).await.ok()?;
    let rows = reply::rows_of("dags", &found).ok()?;
    let found: Vec<Dag> = rows.iter().filter_map(|row| reply::view(row).ok()).collect();
    let is_paused = |dag: &&&str| found.iter().any(|found| found.dag_id == **dag && found.is_paused == Some(true));
    Some(dags.iter().filter(is_paused).map(|dag| (*dag).to_owned()).collect())
}

/// The warning for one Dag, one run of which was started.
pub fn of_one_run(dag_id: &str) -> String {
    format!("Dag {dag_id} is paused: the run waits until {}", unpause(&[dag_id]))
}

/// The refusal to wait for what would not begin; `way` is the command's own way out.
pub fn refusal(dag_id: &str, way: &str, runs: &str) -> Error {
    Error::failed(format!("Dag {dag_id} is paused: its {runs} would not begin"))
        .hint(format!("{way}, or first run {}", unpause(&[dag_id])))
}

fn sentence(dags: &[String]) -> String {
    let names: Vec<&str> = dags.iter().map(String::as_str).collect();
    match names.as_slice() {
        [dag] => format!("Dag {dag} is paused: its runs wait until {}", unpause(&[dag])),
        several => format!("Dags {} are paused: their runs wait until {}", several.join(", "), unpause(several)),
    }
}

fn unpause(dags: &[&str]) -> String {
    crate::error::command_line::command("dags unpause", dags)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_out_can_be_pasted() {
        assert_eq!(of_one_run("my dag"), "Dag my dag is paused: the run waits until `airflow dags unpause 'my dag'`");
        assert_eq!(
            sentence(&["a".to_owned(), "b".to_owned()]),
            "Dags a, b are paused: their runs wait until `airflow dags unpause a b`"
        );
    }
}
