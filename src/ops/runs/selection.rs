//! Selects the runs of a bulk command: by ids, by ids from stdin, or with a filter.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::api::types::{BulkDagRunBody, DagRunResponse, Missing, promised};
use crate::api::{self, Reply};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::ops::bulk::{self, Outcome, Thing};
use crate::ops::{filters, names, reply, runs, value_parsers};
use crate::output::Column;

const STATES: [&str; 4] = ["queued", "running", "success", "failed"];
const TYPES: [&str; 6] =
    ["scheduled", "manual", "backfill", "operator_triggered", "asset_triggered", "asset_materialization"];

// No doc comment: clap would use it as the help of the whole command.
#[derive(clap::Args)]
#[command(next_help_heading = "Instead of run ids")]
pub struct Filter {
    /// Select runs in this state; repeatable
    #[arg(long = "state", id = "in_state", value_name = "STATE", value_parser = STATES)]
    state: Vec<String>,

    /// Select runs of this type; repeatable
    #[arg(long, value_name = "TYPE", value_parser = TYPES)]
    run_type: Vec<String>,

    /// Select runs due at this time or later
    #[arg(long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    after: Option<String>,

    /// Select runs due before this time
    #[arg(long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    before: Option<String>,

    /// Select all runs
    #[arg(long)]
    all: bool,
}

/// The fields of a run that are known before the change.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "DagRunResponse")]
pub struct Run {
    pub dag_id: String,
    pub dag_run_id: String,
    pub state: Option<String>,
    run_type: Option<String>,
    run_after: Option<String>,
}

impl TryFrom<DagRunResponse> for Run {
    type Error = Missing;

    fn try_from(run: DagRunResponse) -> Result<Self, Missing> {
        Ok(Self {
            dag_id: promised(run.dag_id, "dag_id")?,
            dag_run_id: promised(run.dag_run_id, "dag_run_id")?,
            state: run.state,
            run_type: run.run_type,
            run_after: run.run_after,
        })
    }
}

impl Thing for Run {
    const COLUMNS: &'static [Column] = &[
        Column::new("dag_id", "dag_id"),
        Column::new("run_id", "dag_run_id"),
        Column::new("state", "state"),
        Column::new("run_type", "run_type"),
        Column::new("run_after", "run_after"),
    ];
    const OUTCOMES: &'static [Column] = &[
        Column::new("dag_id", "dag_id"),
        Column::new("run_id", "dag_run_id"),
        Column::new("result", "result"),
        Column::new("error", "error"),
    ];

    fn name(&self) -> String {
        let state = self.state.as_ref().map(|state| format!("  ({state})")).unwrap_or_default();
        format!("{}  {}{state}", self.dag_id, self.dag_run_id)
    }

    fn ids(&self) -> Map<String, Value> {
        bulk::members([("dag_id", json!(self.dag_id)), ("dag_run_id", json!(self.dag_run_id))])
    }

    fn details(&self) -> Map<String, Value> {
        let Self { state, run_type, run_after, .. } = self;
        bulk::members([("state", json!(state)), ("run_type", json!(run_type)), ("run_after", json!(run_after))])
    }
}

impl Run {
    /// A run of which only the ids are known.
    pub fn named(dag_id: &str, run_id: &str) -> Self {
        let (dag_id, dag_run_id) = (dag_id.to_owned(), run_id.to_owned());
        Self { dag_id, dag_run_id, state: None, run_type: None, run_after: None }
    }

    /// How the server identifies it in the reply of a bulk operation.
    pub fn keys(&self) -> [String; 1] {
        [format!("{}.{}", self.dag_id, self.dag_run_id)]
    }

    /// How the server names it in an error message.
    pub fn marks(&self) -> [String; 2] {
        [format!("dag_id: `{}`", self.dag_id), format!("run_id: `{}`", self.dag_run_id)]
    }

    /// How the body of a bulk operation identifies it.
    pub fn entity(&self) -> BulkDagRunBody {
        let dag_run_id = self.dag_run_id.clone();
        BulkDagRunBody { dag_run_id, dag_id: Some(Some(self.dag_id.clone())), ..BulkDagRunBody::default() }
    }
}

/// The runs that were found, and the outcomes of those that were not.
pub struct Found {
    pub runs: Vec<Run>,
    pub missing: Vec<(Run, Outcome)>,
}

/// The runs with these ids or logical dates, or the runs that match the filter. `exact` forbids prefixes of ids.
///
/// # Errors
/// `Usage` for neither or both; `NotFound` for a Dag that does not exist; the error of a request.
pub async fn find(context: &Context, dag_id: &str, given: &[String], filter: &Filter, exact: bool) -> Result<Found> {
    match (given.is_empty(), filter.is_given()) {
        (false, true) => Err(Error::usage("run ids and filters cannot be combined")),
        (true, false) => Err(Error::usage("no runs selected: pass run ids, - to read ids from stdin, or a filter")
            .hint("filters are --state, --run-type, --after, --before and --all; --dry-run shows the selected runs")),
        (true, true) => Ok(Found { runs: filter.find(context, dag_id).await?, missing: Vec::new() }),
        // Programs write full ids to stdin.
        (false, false) => by_id(context, named(dag_id, given)?, exact || given.iter().any(|id| id == "-")).await,
    }
}

/// The runs with these ids. If the Dag is `~`, each line of stdin has the Dag before the run.
///
/// # Errors
/// `Usage` for invalid ids.
pub fn named(dag_id: &str, given: &[String]) -> Result<Vec<Run>> {
    if dag_id != "~" {
        return Ok(bulk::ids(given)?.iter().map(|run| Run::named(dag_id, run)).collect());
    }
    if given != ["-"] {
        return Err(Error::usage("run ids need the id of one Dag, not ~")
            .hint("pass the Dag id, or pass - and lines of DAG RUN on stdin"));
    }
    let pairs = bulk::lines()?.into_iter().map(|(line, text)| pair(line, &text));
    pairs.collect()
}

fn pair(line: usize, text: &str) -> Result<Run> {
    let (dag, run) = text
        .split_once(char::is_whitespace)
        .ok_or_else(|| Error::usage(format!("standard input, line {line}: expected DAG RUN, found {text}")))?;
    Ok(Run::named(&bulk::checked(line, dag)?, &bulk::checked(line, run.trim())?))
}

/// Fetches each run once, and continues if one does not exist. `exact` as in [`find`].
async fn by_id(context: &Context, named: Vec<Run>, exact: bool) -> Result<Found> {
    for dag in dags(&named) {
        api::reply(context.client().await?.get_dag().dag_id(dag).send()).await?;
    }
    let read = |row: Reply<DagRunResponse>| Ok(Run::try_from(row.read()?)?);
    let find = async |run: &Run| {
        // The id does not fit into a path, but the bulk operations accept it.
        if !names::fits_path(names::Kind::Run, &run.dag_run_id) {
            return Ok(Ok(run.clone()));
        }
        let missing = match runs::find::find_exact(context, &run.dag_id, &run.dag_run_id).await {
            Err(error) if error.kind() == Kind::NotFound && !exact => error,
            found => return found.and_then(read).map(Ok),
        };
        // An ambiguous prefix stops the command before it changes anything.
        match runs::run_ref::by_prefix(context, &run.dag_id, &run.dag_run_id).await {
            Ok(Some(row)) => read(row).map(Ok),
            Ok(None) => Err(missing),
            Err(ambiguous) => Ok(Err(ambiguous)),
        }
    };
    let mut found = Found { runs: Vec::new(), missing: Vec::new() };
    for (run, result) in bulk::look_up(context, named, find).await? {
        match result {
            Ok(run) => {
                let run = run?;
                if !found.runs.iter().any(|other| other.keys() == run.keys()) {
                    found.runs.push(run);
                }
            }
            Err(error) => found.missing.push((run, Outcome::Failed(error))),
        }
    }
    Ok(found)
}

/// The Dags of the runs, without duplicates.
fn dags(runs: &[Run]) -> impl Iterator<Item = &str> {
    runs.iter().map(|run| run.dag_id.as_str()).collect::<indexmap::IndexSet<_>>().into_iter()
}

impl Filter {
    /// Whether any filter is given.
    pub fn is_given(&self) -> bool {
        let Self { state, run_type, after, before, all } = self;
        *all || !state.is_empty() || !run_type.is_empty() || after.is_some() || before.is_some()
    }

    async fn find(&self, context: &Context, dag_id: &str) -> Result<Vec<Run>> {
        let mut request = context.client().await?.get_dag_runs().dag_id(dag_id).order_by(vec!["id".to_owned()]);
        if !self.state.is_empty() {
            request = request.state(self.state.clone());
        }
        if !self.run_type.is_empty() {
            request = request.run_type(self.run_type.clone());
        }
        if let Some(after) = &self.after {
            request = request.run_after_gte(after);
        }
        if let Some(before) = &self.before {
            request = request.run_after_lte(before);
        }
        let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
        let rows = reply::list(context, None, fetch).await?;
        let runs: Vec<Run> = rows.read().map(|run| Ok(run?.try_into()?)).collect::<Result<_>>()?;
        Ok(runs.into_iter().filter(|run| self.fits(run)).collect())
    }

    fn fits(&self, run: &Run) -> bool {
        filters::is_among(&self.state, run.state.as_deref())
            && filters::is_among(&self.run_type, run.run_type.as_deref())
            && filters::is_due_within(run.run_after.as_deref(), self.after.as_deref(), self.before.as_deref())
    }
}

#[cfg(test)]
mod tests {
    use clap::{Args as _, FromArgMatches};

    use super::*;

    fn filter(arguments: &[&str]) -> Filter {
        let matches = Filter::augment_args(clap::Command::new("x")).get_matches_from([&["x"], arguments].concat());
        Filter::from_arg_matches(&matches).unwrap()
    }

    fn run(state: &str, due: &str) -> Run {
        let mut run = Run::named("d", "r");
        (run.state, run.run_after) = (Some(state.into()), Some(due.into()));
        run.run_type = Some("manual".into());
        run
    }

    #[test]
    fn runs_are_filtered_again_in_case_the_server_ignored_a_filter() {
        let fits = |arguments: &[&str], run: &Run| filter(arguments).fits(run);
        let failed = run("failed", "2026-11-02T10:00:00.5Z");
        assert!(fits(&["--all"], &failed) && fits(&["--state", "failed", "--state", "queued"], &failed));
        assert!(!fits(&["--state", "queued"], &failed) && !fits(&["--run-type", "scheduled"], &failed));
        assert!(fits(&["--after", "2026-11-02", "--before", "2026-11-03"], &failed));
        assert!(!fits(&["--after", "2026-11-03"], &failed) && !fits(&["--before", "2026-11-02T10:00:00.5"], &failed));
        assert!(!fits(&["--before", "2026-11-03"], &Run::named("d", "r")));
    }

    #[test]
    fn a_line_has_a_dag_and_a_run() {
        let one = pair(1, "d\trun with spaces").unwrap();
        assert_eq!((one.dag_id.as_str(), one.dag_run_id.as_str()), ("d", "run with spaces"));
        assert!(pair(3, "d").unwrap_err().to_string().contains("line 3: expected DAG RUN"));
    }
}
