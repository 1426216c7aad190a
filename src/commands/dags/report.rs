//! `airflow dags report`: the results of the Dag processor for each file.

use futures_util::{StreamExt, TryStreamExt, stream};
use indexmap::IndexMap;
use serde::Serialize;
use serde_json::value::to_raw_value;

use crate::api::types::{DagResponse, ImportErrorResponse, required};
use crate::context::Context;
use crate::error::Result;
use crate::ops::dags::bundles;
use crate::ops::reply;
use crate::output::{Column, Row};

const COLUMNS: &[Column] = &[
    Column::new("file", "file"),
    Column::new("duration", "duration"),
    Column::new("dag_num", "dag_num"),
    Column::new("task_num", "task_num"),
    Column::new("dags", "dags"),
];

/// Requests that are sent at a time. The tasks of each Dag are one request.
const AT_ONCE: usize = 8;

#[derive(clap::Args)]
pub struct Args {
    /// Only files of this bundle; may be repeated
    #[arg(short = 'B', long, value_name = "NAME")]
    bundle_name: Vec<String>,
}

/// One file and its results.
#[derive(Serialize)]
struct File {
    bundle_name: Option<String>,
    file: String,
    /// Seconds, rounded to microseconds like in the official command.
    duration: Option<f64>,
    dag_num: usize,
    task_num: usize,
    dags: Vec<String>,
}

/// Shows the last parse of each file, slowest first. Files that could not be loaded have no Dags.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let client = context.client().await?;
    let request = client.get_dags().order_by(vec!["dag_id".to_owned()]);
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    let dags = reply::list(context, None, fetch).await?.read().collect::<Result<Vec<_>>>()?;
    let dags = dags.into_iter().filter(|dag| is_selected(dag.bundle_name.as_deref(), &args.bundle_name));
    let counted: Vec<(DagResponse, usize)> = stream::iter(dags)
        .map(|dag| async move {
            let id = required(dag.dag_id.as_ref(), "dag_id")?;
            let tasks = reply::whole(client.get_tasks().dag_id(id).send()).await?;
            Ok::<_, crate::error::Error>((dag, tasks.len()))
        })
        .buffered(AT_ONCE)
        .try_collect()
        .await?;
    let request = client.get_import_errors().order_by(vec!["id".to_owned()]);
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    let broken = reply::list(context, None, fetch).await?.read().collect::<Result<Vec<_>>>()?;
    let broken = broken.into_iter().filter(|error| is_selected(error.bundle_name.as_deref(), &args.bundle_name));
    let rows: Vec<Row> = files(counted, broken).iter().map(|file| to_raw_value(file).expect("valid JSON")).collect();
    if rows.is_empty() {
        bundles::must_exist(context, &args.bundle_name).await?;
    }
    context.printer().list(&rows, COLUMNS)
}

fn is_selected(bundle: Option<&str>, bundles: &[String]) -> bool {
    bundles.is_empty() || bundle.is_some_and(|bundle| bundles.iter().any(|name| name == bundle))
}

/// The files of Dags, each with the number of its tasks, and of import errors.
fn files(
    dags: impl IntoIterator<Item = (DagResponse, usize)>,
    broken: impl IntoIterator<Item = ImportErrorResponse>,
) -> Vec<File> {
    let mut files: IndexMap<(Option<String>, String), File> = IndexMap::new();
    let empty = |(bundle_name, file): (Option<String>, String)| File {
        bundle_name,
        file,
        duration: None,
        dag_num: 0,
        task_num: 0,
        dags: Vec::new(),
    };
    for (dag, tasks) in dags {
        let key = (dag.bundle_name, dag.relative_fileloc.unwrap_or_default());
        let file = files.entry(key.clone()).or_insert_with(|| empty(key));
        file.dag_num += 1;
        file.task_num += tasks;
        file.duration = dag.last_parse_duration.map(|seconds| (seconds * 1e6).round() / 1e6).or(file.duration);
        file.dags.extend(dag.dag_id);
    }
    for error in broken {
        let key = (error.bundle_name, error.filename.unwrap_or_default());
        files.entry(key.clone()).or_insert_with(|| empty(key));
    }
    let mut files: Vec<_> = files.into_values().collect();
    files.sort_by(|a, b| b.seconds().total_cmp(&a.seconds()).then_with(|| a.file.cmp(&b.file)));
    files
}

impl File {
    /// The sort key; a file without a duration comes last.
    fn seconds(&self) -> f64 {
        self.duration.unwrap_or(-1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dags_are_grouped_by_file_and_sorted_by_duration() {
        let dags = [
            (r#"{"dag_id":"a","bundle_name":"x","relative_fileloc":"f.py","last_parse_duration":0.10000000000120}"#, 2),
            (r#"{"dag_id":"b","bundle_name":"x","relative_fileloc":"g.py","last_parse_duration":1.5}"#, 1),
            (r#"{"dag_id":"c","bundle_name":"x","relative_fileloc":"f.py","last_parse_duration":0.10000000000120}"#, 3),
            (r#"{"dag_id":"d","bundle_name":"y","relative_fileloc":"f.py"}"#, 0),
        ];
        let dags = dags.map(|(dag, tasks)| (serde_json::from_str::<DagResponse>(dag).unwrap(), tasks));
        let broken = ["f.py", "bad.py"].map(|file| ImportErrorResponse {
            bundle_name: Some("x".into()),
            filename: Some(file.into()),
            ..ImportErrorResponse::default()
        });
        let rows: Vec<_> =
            files(dags, broken).iter().map(|file| to_raw_value(file).unwrap().get().to_owned()).collect();
        assert_eq!(
            rows,
            [
                r#"{"bundle_name":"x","file":"g.py","duration":1.5,"dag_num":1,"task_num":1,"dags":["b"]}"#,
                r#"{"bundle_name":"x","file":"f.py","duration":0.1,"dag_num":2,"task_num":5,"dags":["a","c"]}"#,
                r#"{"bundle_name":"x","file":"bad.py","duration":null,"dag_num":0,"task_num":0,"dags":[]}"#,
                r#"{"bundle_name":"y","file":"f.py","duration":null,"dag_num":1,"task_num":0,"dags":["d"]}"#,
            ]
        );
    }

    #[test]
    fn files_are_filtered_by_bundle() {
        assert!(is_selected(None, &[]) && is_selected(Some("a"), &["b".into(), "a".into()]));
        assert!(!is_selected(None, &["a".into()]) && !is_selected(Some("b"), &["a".into()]));
    }
}
