//! `airflow dags reserialize`: queues the Dag files for the Dag processor.

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use crate::api::types::{DagResponse, required};
use crate::api::{self, Rows};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::bulk::{self, Outcome, Thing, Words};
use crate::ops::reply;
use crate::output::Column;

/// The server's status code for a file that is already queued.
const CONFLICT: u16 = 409;

#[derive(clap::Args)]
pub struct Args {
    /// Only files of this bundle; may be repeated
    #[arg(short = 'B', long, value_name = "NAME")]
    bundle_name: Vec<String>,
}

/// A file with Dags.
struct File {
    bundle_name: Option<String>,
    /// Its path, or a Dag in it if an older server does not return the path.
    name: String,
    token: String,
}

/// Queues each file with Dags once. The Dag processor parses them asynchronously, and finds new files without this
/// command.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let request = context.client().await?.get_dags().order_by(vec!["dag_id".to_owned()]);
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    let files = files(&reply::list(context, None, fetch).await?, &args.bundle_name)?;
    if files.is_empty() {
        return Err(Error::not_found("cannot queue Dag files: there are none")
            .hint("`airflow dags list --columns dag_id,bundle_name` shows the bundles"));
    }
    let client = context.client_to_change().await?;
    let queue = async |file: &File| match api::reply(client.reparse_dag_file().file_token(&file.token).send()).await {
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

/// The files of the Dags, each once.
fn files(dags: &Rows<DagResponse>, bundles: &[String]) -> Result<Vec<File>> {
    let mut files = IndexMap::new();
    for dag in dags.read() {
        let DagResponse { dag_id, bundle_name, relative_fileloc, file_token, .. } = dag?;
        let (dag_id, token) = (required(dag_id, "dag_id")?, required(file_token, "file_token")?);
        if bundles.is_empty() || bundle_name.as_ref().is_some_and(|name| bundles.contains(name)) {
            // Older servers do not return the path, but each file still has its token.
            let key = (bundle_name.clone(), relative_fileloc.clone().unwrap_or_else(|| token.clone()));
            let name = relative_fileloc.unwrap_or(dag_id);
            files.entry(key).or_insert(File { bundle_name, name, token });
        }
    }
    Ok(files.into_values().collect())
}

impl Thing for File {
    const COLUMNS: &'static [Column] = &[Column::new("bundle_name", "bundle_name"), Column::new("file", "file")];
    const OUTCOMES: &'static [Column] = &[
        Column::new("bundle_name", "bundle_name"),
        Column::new("file", "file"),
        Column::new("result", "result"),
        Column::new("error", "error"),
    ];

    fn name(&self) -> String {
        self.name.clone()
    }

    fn ids(&self) -> Map<String, Value> {
        bulk::members([("bundle_name", json!(self.bundle_name)), ("file", json!(self.name))])
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
        let rows = Rows::new(rows.map(|row| RawValue::from_string(row.to_owned()).unwrap()).to_vec());
        let tokens = |bundles: &[&str]| {
            let bundles: Vec<_> = bundles.iter().map(|name| (*name).to_owned()).collect();
            files(&rows, &bundles).unwrap().into_iter().map(|file| file.token).collect::<Vec<_>>().join(" ")
        };
        assert_eq!([tokens(&[]), tokens(&["y", "x"]), tokens(&["x"])], ["1 2 3", "1 2", "1"]);
    }
}
