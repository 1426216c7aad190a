//! `airflow dags reserialize`: queues the Dag files for the Dag processor.

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::api;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::bulk::{self, Outcome, Thing, Words};
use crate::ops::reply;
use crate::output::{Column, Row};

/// The server's status code for a file that is already queued.
const CONFLICT: u16 = 409;

#[derive(clap::Args)]
pub struct Args {
    /// Only files of this bundle; may be repeated
    #[arg(short = 'B', long, value_name = "NAME")]
    bundle_name: Vec<String>,
}

#[derive(Deserialize)]
struct Dag {
    dag_id: String,
    bundle_name: Option<String>,
    relative_fileloc: Option<String>,
    file_token: String,
}

/// Queues each file with Dags once. The Dag processor parses them asynchronously, and finds new files without this
/// command.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let request = context.client().await?.get_dags().order_by(vec!["dag_id".to_owned()]);
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    let files = files(&reply::read(context, None, "dags", fetch).await?, &args.bundle_name)?;
    if files.is_empty() {
        return Err(Error::not_found("cannot queue Dag files: there are none")
            .hint("`airflow dags list --columns dag_id,bundle_name` shows the bundles"));
    }
    let client = context.client_to_change().await?;
    let queue = async |dag: &Dag| match api::reply(client.reparse_dag_file().file_token(&dag.file_token).send()).await {
        Ok(_) => Ok(Outcome::Done),
        Err(error) if error.http_status() == Some(CONFLICT) => Ok(Outcome::Already),
        Err(error) => Err(error),
    };
    let words = Words {
        noun: "Dag file",
        done: "queued for parsing".into(),
        already: "already queued".into(),
        undone: "not queued".into(),
    };
    bulk::report(context, &words, bulk::each(context, files, queue).await)
}

/// One Dag of each file.
fn files(rows: &[Row], bundles: &[String]) -> Result<Vec<Dag>> {
    let mut files = IndexMap::new();
    for row in rows {
        let dag: Dag = reply::view(row)?;
        if bundles.is_empty() || dag.bundle_name.as_ref().is_some_and(|name| bundles.contains(name)) {
            files.entry(dag.file()).or_insert(dag);
        }
    }
    Ok(files.into_values().collect())
}

impl Dag {
    fn file(&self) -> (Option<String>, String) {
        // Older servers do not return the path, but each file still has its token.
        (self.bundle_name.clone(), self.relative_fileloc.clone().unwrap_or_else(|| self.file_token.clone()))
    }
}

impl Thing for Dag {
    const COLUMNS: &'static [Column] = &[Column::new("bundle_name", "bundle_name"), Column::new("file", "file")];
    const OUTCOMES: &'static [Column] = &[
        Column::new("bundle_name", "bundle_name"),
        Column::new("file", "file"),
        Column::new("result", "result"),
        Column::new("error", "error"),
    ];

    /// The file, or a Dag in it if an older server does not return the path.
    fn name(&self) -> String {
        self.relative_fileloc.as_ref().unwrap_or(&self.dag_id).clone()
    }

    fn ids(&self) -> Map<String, Value> {
        bulk::members([("bundle_name", json!(self.bundle_name)), ("file", json!(self.name()))])
    }

    fn details(&self) -> Map<String, Value> {
        Map::new()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::value::RawValue;

    use super::*;

    #[test]
    fn each_file_is_queued_once() {
        let rows = [
            r#"{"dag_id":"a","bundle_name":"x","relative_fileloc":"f.py","file_token":"1"}"#,
            r#"{"dag_id":"b","bundle_name":"x","relative_fileloc":"f.py","file_token":"1"}"#,
            r#"{"dag_id":"c","bundle_name":"y","relative_fileloc":"f.py","file_token":"2"}"#,
            r#"{"dag_id":"d","bundle_name":null,"relative_fileloc":null,"file_token":"3"}"#,
        ];
        let rows = rows.map(|row| RawValue::from_string(row.to_owned()).unwrap());
        let tokens = |bundles: &[&str]| {
            let bundles: Vec<_> = bundles.iter().map(|name| (*name).to_owned()).collect();
            files(&rows, &bundles).unwrap().into_iter().map(|dag| dag.file_token).collect::<Vec<_>>().join(" ")
        };
        assert_eq!([tokens(&[]), tokens(&["y", "x"]), tokens(&["x"])], ["1 2 3", "1 2", "1"]);
    }
}
