//! What `dags pause` and `dags unpause` share.

use regex::Regex;
use serde_json::json;
use serde_json::value::to_raw_value;

use super::selection::{self, Dag, Filter};
use crate::api::types::DagPatchBody;
use crate::api::{self, Body};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::bulk::{self, Outcome, Words};
use crate::ops::value_parsers;
use crate::output::{Column, Row};

/// The official columns.
const COLUMNS: &[Column] = &[Column::new("dag_id", "dag_id"), Column::new("is_paused", "is_paused")];

#[derive(clap::Args)]
pub struct Args {
    /// Dag ids (- reads them from stdin, one per line), or a regular expression with --treat-dag-id-as-regex
    #[arg(value_parser = value_parsers::path_argument)]
    dag_id: Vec<String>,

    /// Treat DAG_ID as a regular expression that matches from the start of a Dag id
    #[arg(long)]
    treat_dag_id_as_regex: bool,

    /// Show the Dags that would change, and change nothing
    #[arg(long)]
    dry_run: bool,

    #[command(flatten)]
    filter: Filter,

    /// All Dags
    #[arg(long, help_heading = "Instead of Dag ids")]
    all: bool,
}

/// Pauses (`pause`) or unpauses the Dags that are not in that state yet.
///
/// # Errors
/// `NotFound`: the Dag does not exist. `Usage`: an invalid expression. `Failed`: some Dags were not changed.
pub async fn run(context: &Context, args: Args, pause: bool) -> Result<()> {
    let change = Change { context, pause };
    let by_filter = args.filter.is_given() || args.all;
    match (args.dag_id.as_slice(), by_filter) {
        ([], false) => Err(Error::usage("no Dags given: pass their ids, - to read ids from stdin, or a filter").hint(
            "filters are --tags, --owners, --dag-id-pattern, --dag-id-prefix-pattern and --all; --dry-run shows what \
             they match",
        )),
        ([_, ..], true) => Err(Error::usage("Dag ids cannot be combined with a filter")),
        ([], true) => change.by_filter(&args).await,
        ([expression], false) if args.treat_dag_id_as_regex => change.by_expression(&args, expression).await,
        (_, false) if args.treat_dag_id_as_regex => Err(Error::usage("--treat-dag-id-as-regex takes one expression")),
        ([dag_id], false) if dag_id != "-" && !args.dry_run => change.single(dag_id).await,
        (ids, false) => change.by_id(&args, ids).await,
    }
}

struct Change<'a> {
    context: &'a Context,
    pause: bool,
}

impl Change<'_> {
    async fn single(&self, dag_id: &str) -> Result<()> {
        let call = self.context.client().await?.get_dag().dag_id(dag_id).send();
        let dag = Dag::of(api::reply(call).await?.read()?)?;
        if dag.is_paused == Some(self.pause) {
            let sentence = format!("Dag {dag_id} is already {}d", self.verb());
            return self.context.printer().text(&sentence, json!([]));
        }
        self.context.client_to_change().await?;
        self.one(&dag).await?;
        self.official(&[dag])
    }

    /// Like the official command, with one confirmation prompt and one table.
    async fn by_expression(&self, args: &Args, expression: &str) -> Result<()> {
        let regex = Regex::new(&format!("^(?:{expression})"))
            .map_err(|error| Error::usage(format!("invalid regular expression: {error}")))?;
        let dags = self.matching(&regex, !self.pause).await?;
        if args.dry_run {
            return bulk::show(self.context, &dags);
        }
        if dags.is_empty() {
            let number = self.matching(&regex, self.pause).await?.len();
            return self.nothing_to_do(number, &format!("no Dag id matches {expression}"));
        }
        let ids: Vec<_> = dags.iter().map(|dag| dag.dag_id.as_str()).collect();
        let (verb, number, ids) = (self.verb(), bulk::count(ids.len(), "Dag"), ids.join(", "));
        let question = format!("You are about to {verb} {number}: {ids}. Are you sure?");
        self.context.client_to_change_after(&question).await?;
        let outcomes = bulk::each(self.context, dags, async |dag: &Dag| self.one(dag).await).await;
        let (changed, rest): (Vec<_>, Vec<_>) =
            outcomes.into_iter().partition(|(_, outcome)| matches!(outcome, Outcome::Done));
        let changed: Vec<Dag> = changed.into_iter().map(|(dag, _)| dag).collect();
        self.official(&changed)?;
        bulk::failure(&self.words(), rest, changed.len())
    }

    /// The Dags in this state whose id the expression matches from the start, as in the official CLI.
    async fn matching(&self, regex: &Regex, paused: bool) -> Result<Vec<Dag>> {
        let dags = Filter::none().find(self.context, Some(paused), true).await?.dags;
        Ok(dags.into_iter().filter(|dag| regex.is_match(&dag.dag_id)).collect())
    }

    async fn by_id(&self, args: &Args, ids: &[String]) -> Result<()> {
        let mut outcomes = Vec::new();
        let mut dags = Vec::new();
        for (named, found) in selection::by_id(self.context, bulk::ids(ids)?).await? {
            match found {
                Ok(dag) if dag.is_paused == Some(self.pause) => outcomes.push((dag, Outcome::Already)),
                Ok(dag) => dags.push(dag),
                Err(error) => outcomes.push((named, Outcome::Failed(error))),
            }
        }
        if args.dry_run {
            return bulk::show(self.context, &dags);
        }
        if !dags.is_empty() {
            bulk::ask(self.context, &dags, &self.question(dags.len())).await?;
            outcomes.extend(bulk::each(self.context, dags, async |dag: &Dag| self.one(dag).await).await);
        }
        bulk::report(self.context, &self.words(), outcomes)
    }

    async fn by_filter(&self, args: &Args) -> Result<()> {
        let found = args.filter.find(self.context, Some(!self.pause), false).await?;
        if args.dry_run {
            return bulk::show(self.context, &found.dags);
        }
        if found.dags.is_empty() {
            let number = args.filter.find(self.context, Some(self.pause), false).await?.dags.len();
            return self.nothing_to_do(number, "no Dag matches");
        }
        bulk::ask(self.context, &found.dags, &self.question(found.dags.len())).await?;
        let mut outcomes = Vec::new();
        let mut open = found.dags;
        // A server that ignores a filter would change more Dags than were shown.
        if found.exact && self.at_once(&args.filter).await? {
            let before = args.filter.find(self.context, Some(!self.pause), false).await?.dags;
            let is_open = |dag: &Dag| before.iter().any(|before| before.dag_id == dag.dag_id);
            let (left, done): (Vec<_>, Vec<_>) = open.into_iter().partition(is_open);
            outcomes.extend(done.into_iter().map(|dag| (dag, Outcome::Done)));
            open = left;
        }
        outcomes.extend(bulk::each(self.context, open, async |dag: &Dag| self.one(dag).await).await);
        bulk::report(self.context, &self.words(), outcomes)
    }

    /// Changes all Dags that match the filter with one request; the server skips those that the user may not edit. False if
    /// the server rejected the request, so that each Dag needs its own.
    async fn at_once(&self, filter: &Filter) -> Result<bool> {
        let send = async || {
            let body = Body::of(&DagPatchBody { is_paused: self.pause })?;
            let mut request = self.context.client().await?.patch_dags().body(body).exclude_stale(true);
            request = request.update_mask(vec!["is_paused".to_owned()]).paused(!self.pause).limit(1);
            if !filter.tags.is_empty() {
                request = request.tags(filter.tags.clone()).tags_match_mode(filter.mode());
            }
            if !filter.owners.is_empty() {
                request = request.owners(filter.owners.clone());
            }
            if let Some(prefix) = &filter.dag_id_prefix_pattern {
                request = request.dag_id_prefix_pattern(prefix);
            }
            // Without a pattern, the server changes no Dags.
            match (&filter.dag_id_pattern, &filter.dag_id_prefix_pattern) {
                (Some(pattern), _) => request = request.dag_id_pattern(pattern),
                (None, Some(_)) => {}
                (None, None) => request = request.dag_id_pattern("%"),
            }
            api::reply(request.send()).await
        };
        match bulk::with_retries(send).await {
            Ok(_) => Ok(true),
            Err(error) if bulk::is_refusal(&error) => Ok(false),
            Err(error) => Err(error),
        }
    }

    async fn one(&self, dag: &Dag) -> Result<Outcome> {
        let body = Body::of(&DagPatchBody { is_paused: self.pause })?;
        let request = self.context.client().await?.patch_dag().dag_id(&dag.dag_id);
        let call = request.update_mask(vec!["is_paused".to_owned()]).body(body).send();
        api::reply(call).await.map(|_| Outcome::Done)
    }

    /// Prints the rows of the official command, with the new state.
    fn official(&self, dags: &[Dag]) -> Result<()> {
        let row = |dag: &Dag| to_raw_value(&json!({ "dag_id": dag.dag_id, "is_paused": self.pause }));
        let rows: Vec<Row> = dags.iter().map(|dag| row(dag).expect("made of plain JSON")).collect();
        self.context.printer().list(&rows, COLUMNS)
    }

    /// Prints the sentence of the official command, which scripts match, and the reason on stderr: `already` matching Dags
    /// are in that state, or if 0, the text `none`.
    fn nothing_to_do(&self, already: usize, none: &str) -> Result<()> {
        let before = if self.pause { "unpaused" } else { "paused" };
        let why = match already {
            0 => none.to_owned(),
            1 => format!("the one that matches is already {}d", self.verb()),
            _ => format!("all {already} that match are already {}d", self.verb()),
        };
        self.context.printer().text(&format!("No {before} Dags were found"), json!([]))?;
        self.context.note(&why);
        Ok(())
    }

    fn verb(&self) -> &'static str {
        if self.pause { "pause" } else { "unpause" }
    }

    fn question(&self, number: usize) -> String {
        let verb = if self.pause { "Pause" } else { "Unpause" };
        format!("{verb} {}?", bulk::count(number, "Dag"))
    }

    fn words(&self) -> Words {
        let verb = self.verb();
        let (done, already, undone) = (format!("{verb}d"), format!("already {verb}d"), format!("not {verb}d"));
        Words { noun: "Dag", done, already, undone }
    }
}
