//! What `backfill create` and `backfill create-dry-run` share: the options, the request body, and error messages.

use crate::api::types::{BackfillPostBody, DryRunBackfillResponse};
use crate::api::{Body, Rows};
use crate::context::Context;
use crate::error::command_line::command;
use crate::error::missing::Thing;
use crate::error::{Error, Kind, Result};
use crate::ops::{input, reply, value_parsers};
use crate::output::Column;

/// The columns of a dry run, as in the official command.
pub const COLUMNS: &[Column] = &[
    Column::new("logical_date", "logical_date"),
    Column::new("partition_key", "partition_key"),
    Column::new("partition_date", "partition_date"),
];

// Not a doc comment: clap would use it as the help of the whole command.
#[derive(clap::Args)]
pub struct Request {
    /// Dag to backfill
    #[arg(long, value_name = "DAG")]
    pub dag_id: String,

    /// Start of the range: create the runs that are due at or after this time
    #[arg(long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    pub from_date: String,

    /// End of the range: create the runs that are due at or before this time
    #[arg(long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    pub to_date: String,

    /// Conf of each run: a JSON object, @FILE, or - for stdin
    #[arg(long, value_name = "JSON|@FILE|-", allow_hyphen_values = true)]
    dag_run_conf: Option<String>,

    /// Maximum number of runs of this backfill that run at the same time [default: 10]
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = value_parsers::at_least::<1>)]
    max_active_runs: Option<i64>,

    /// Which existing runs to run again: none, the failed ones, or all completed ones [default: none]
    #[arg(long, value_name = "BEHAVIOR", value_parser = ["none", "failed", "completed"])]
    reprocess_behavior: Option<String>,

    /// Start with the latest run
    #[arg(long, overrides_with = "no_run_backwards")]
    run_backwards: bool,

    /// Start with the earliest run, which is the default
    #[arg(long, hide = true, overrides_with = "run_backwards")]
    #[allow(dead_code, reason = "overrides --run-backwards")]
    no_run_backwards: bool,

    /// Use the latest version of the Dag [default: the setting of the Dag or the server]
    #[arg(long, overrides_with = "no_run_on_latest_version")]
    run_on_latest_version: bool,

    /// Use the Dag version that each existing run was created with
    #[arg(long, overrides_with = "run_on_latest_version")]
    no_run_on_latest_version: bool,
}

impl Request {
    /// The request body, which contains only the given options.
    ///
    /// # Errors
    /// `Usage`: the conf cannot be read or is not a JSON object.
    pub fn body(&self) -> Result<Body> {
        let conf = self.dag_run_conf.as_deref().map(|conf| input::object_or_null(conf, "--dag-run-conf"));
        let conf = conf.transpose()?.flatten();
        let is_version_given = self.run_on_latest_version || self.no_run_on_latest_version;
        Body::of(&BackfillPostBody {
            dag_id: self.dag_id.clone(),
            from_date: self.from_date.clone(),
            to_date: self.to_date.clone(),
            run_backwards: self.run_backwards.then_some(true),
            dag_run_conf: conf.map(|conf| Body::of(&conf)).transpose()?.map(Some),
            reprocess_behavior: self.reprocess_behavior.clone(),
            max_active_runs: self.max_active_runs,
            run_on_latest_version: is_version_given.then_some(Some(self.run_on_latest_version)),
        })
    }

    /// The runs that the backfill would create or run again.
    ///
    /// # Errors
    /// As [`Self::explained`].
    pub async fn preview(&self, context: &Context) -> Result<Rows<DryRunBackfillResponse>> {
        let request = context.client().await?.create_backfill_dry_run().body(self.body()?);
        reply::whole(request.send()).await.map_err(|error| self.explained(error))
    }

    /// Replaces the server's message with a clearer one, and adds a hint.
    pub fn explained(&self, error: Error) -> Error {
        let dag = self.dag_id.as_str();
        let list = command("backfill list", &[dag]);
        let detail = error.to_json()["detail"].as_str().map(str::to_owned);
        match (error.http_status(), detail) {
            (Some(409), _) => error
                .message(format!("cannot create a backfill: Dag {dag} already has one that has not ended"))
                .hint(format!(
                    "{list} shows it; after its last run, the server completes it within a minute; `airflow backfill \
                     cancel ID` cancels it now"
                )),
            (Some(422), Some(detail)) if detail.starts_with("No runs to create") => {
                let (from, to) = (&self.from_date, &self.to_date);
                error
                    .message(format!("nothing to create: no run of Dag {dag} is due from {from} to {to}"))
                    .hint("use --dry-run with a wider range to see when runs are due")
            }
            (Some(422), Some(detail)) if detail.contains("non-periodic") || detail.contains("has no schedule") => error
                .message(format!("cannot backfill Dag {dag}: it has no time-based schedule"))
                .hint(format!("{} starts a single run", command("dags trigger", &[dag]))),
            (Some(404), _) => error.with_missing(Thing::Dag(dag.to_owned())),
            (Some(400 | 422), Some(detail)) => error.message(detail.trim_end_matches('.')),
            (Some(503), Some(detail)) if detail.to_ascii_lowercase().contains("locked") => error
                .message("the backfill was not created: the server's database is locked (503)")
                .hint(format!("SQLite allows one writer at a time; check with {list}, then try again")),
            _ if matches!(error.kind(), Kind::TimeLimit | Kind::Unreachable) => {
                error.hint(format!("the backfill may have been created; check with {list} before you try again"))
            }
            _ => error,
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::{Args as _, FromArgMatches};
    use serde_json::{Value, json};

    use super::*;

    const REQUIRED: [&str; 7] = ["create", "--dag-id", "d", "--from-date", "2026-11-01", "--to-date", "2026-11-03"];

    fn request(arguments: &[&str]) -> Result<Request, clap::Error> {
        let command = Request::augment_args(clap::Command::new("create"));
        Request::from_arg_matches(&command.try_get_matches_from([&REQUIRED, arguments].concat())?)
    }

    fn sent(arguments: &[&str]) -> Value {
        serde_json::to_value(request(arguments).unwrap().body().unwrap()).unwrap()
    }

    #[test]
    fn only_given_options_are_sent() {
        let dates = json!({ "dag_id": "d", "from_date": "2026-11-01T00:00:00Z", "to_date": "2026-11-03T00:00:00Z" });
        assert_eq!(sent(&[]), dates);
        assert_eq!(sent(&["--run-backwards", "--no-run-backwards"]), dates);
        let all = sent(&["--max-active-runs", "3", "--reprocess-behavior", "failed", "--run-backwards"]);
        assert_eq!(
            (&all["max_active_runs"], &all["reprocess_behavior"], &all["run_backwards"]),
            (&json!(3), &json!("failed"), &json!(true))
        );
    }

    #[test]
    fn the_version_option_is_true_false_or_absent() {
        let version = |arguments: &[&str]| sent(arguments).get("run_on_latest_version").cloned();
        assert_eq!(version(&[]), None);
        assert_eq!(version(&["--run-on-latest-version"]), Some(json!(true)));
        assert_eq!(version(&["--run-on-latest-version", "--no-run-on-latest-version"]), Some(json!(false)));
    }

    #[test]
    fn the_conf_is_sent_unchanged_and_must_be_an_object() {
        let body = request(&["--dag-run-conf", "{\"n\": 1.10}"]).unwrap().body().unwrap();
        assert!(body.text().contains("{\"n\": 1.10}"), "{}", body.text());
        let none = request(&["--dag-run-conf", "null"]).unwrap().body().unwrap();
        assert!(!none.text().contains("dag_run_conf"), "{}", none.text());
        let refused = |conf| request(&["--dag-run-conf", conf]).unwrap().body().unwrap_err().to_string();
        assert!(refused("[1]").contains("--dag-run-conf must be a JSON object"));
        assert!(refused("{\"a\": }").contains("line 1 column 7"));
        assert!(refused("@/no/such/file").contains("/no/such/file"));
    }

    #[test]
    fn rejections_are_explained_with_a_hint() {
        let request = request(&[]).unwrap();
        let explained = |status: u16, detail: &str| {
            let error = request.explained(Error::failed("raw").status(status).detail(detail.into()));
            format!("{error} | {}", error.hint_text().unwrap_or_default())
        };
        assert!(explained(409, "There is already").contains("one that has not ended | `airflow backfill list"));
        assert!(
            explained(409, "There is already")
                .contains("the server completes it within a minute; `airflow backfill cancel")
        );
        assert!(explained(422, "No runs to create for Dag d").starts_with("nothing to create: no run of Dag d is due"));
        assert!(explained(422, "d has a non-periodic schedule").contains("airflow dags trigger d"));
        assert_eq!(
            explained(422, "Backfill cannot be executed for future dates."),
            "Backfill cannot be executed for future dates | "
        );
        assert!(explained(503, "Database is locked. …").contains("try again"));
        assert_eq!(explained(404, "Could not find dag d"), "there is no Dag d | ");
    }
}
