//! `airflow dags trigger`

use serde_json::value::RawValue;

use crate::api::types::{DagPatchBody, TriggerDagRunPostBody};
use crate::api::{self, Body};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::nearest::did_you_mean;
use crate::ops::trigger::params::{self, Conf, Dag};
use crate::ops::trigger::request::Start;
use crate::ops::trigger::run_id::RunId;
use crate::ops::{input, names, paused, value_parsers, wait};
use crate::output::Column;

const COLUMNS: &[Column] = &[
    Column::new("conf", "conf"),
    Column::new("dag_id", "dag_id"),
    Column::new("dag_run_id", "dag_run_id"),
    Column::new("data_interval_start", "data_interval_start"),
    Column::new("data_interval_end", "data_interval_end"),
    Column::new("end_date", "end_date"),
    Column::new("last_scheduling_decision", "last_scheduling_decision"),
    Column::new("logical_date", "logical_date"),
    Column::new("run_type", "run_type"),
    Column::new("start_date", "start_date"),
    Column::new("state", "state"),
    Column::new("triggering_user_name", "triggering_user_name"),
];

#[derive(clap::Args)]
pub struct Args {
    /// Dag id
    #[arg(value_parser = value_parsers::path_argument)]
    dag_id: String,

    /// Conf of the run as a JSON object; @FILE reads it from a file, - from stdin
    #[arg(short, long, value_name = "JSON|@FILE|-", allow_hyphen_values = true)]
    conf: Option<String>,

    /// Logical date of the run; default: none
    #[arg(short, long, visible_alias = "exec-date", value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    logical_date: Option<String>,

    /// Keep the microseconds of the logical date
    #[arg(long)]
    no_replace_microseconds: bool,

    /// Run id; default: manual__ and the time of --run-after or the current time
    #[arg(short, long, alias = "dag-run-id", value_parser = run_id)]
    run_id: Option<String>,

    /// Let the server generate the run id, for a Dag whose timetable names its runs
    #[arg(long, conflicts_with = "run_id")]
    server_run_id: bool,

    /// Earliest start time of the run; default: now
    #[arg(long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    run_after: Option<String>,

    /// Start of the run's data interval
    #[arg(long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true, requires = "data_interval_end")]
    data_interval_start: Option<String>,

    /// End of the run's data interval
    #[arg(long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true, requires = "data_interval_start")]
    data_interval_end: Option<String>,

    /// Partition key of the run
    #[arg(long, value_name = "KEY")]
    partition_key: Option<String>,

    /// Note for the run
    #[arg(long)]
    note: Option<String>,

    /// Value of a param of the run; overrides --conf; may be repeated
    #[arg(long, value_name = "NAME=VALUE", value_parser = params::pair)]
    param: Vec<(String, String)>,

    /// Also unpause the Dag
    #[arg(long)]
    unpause: bool,

    /// Wait until the run ends; the exit code is 0 only if it succeeds
    #[arg(long)]
    wait: bool,

    #[command(flatten)]
    waiting: wait::Options,
}

/// As in the official command, an empty id counts as missing.
fn run_id(id: &str) -> Result<String, String> {
    if id.is_empty() { Ok(String::new()) } else { names::new(names::Kind::Run)(id) }
}

pub async fn run(context: &Context, mut args: Args) -> Result<()> {
    args.run_id = args.run_id.filter(|id| !id.is_empty());
    if let (false, Some(option)) = (args.wait, args.waiting.given()) {
        return Err(Error::usage(format!("{option} requires --wait")));
    }
    let run_id = match &args.run_id {
        Some(id) => RunId::Given(id.clone()),
        None if args.server_run_id => RunId::Server,
        None => RunId::generate(args.run_after.as_deref()),
    };
    let conf = args.conf.as_deref().map(|conf| input::object_or_null(conf, "--conf")).transpose()?.flatten();
    context.client_to_change().await?;
    let (conf, is_paused) = prepared(context, &args, conf).await?;
    let conf = conf.map(|conf| Body::of(&conf)).transpose()?.map(Some);
    let start = Start::new(&args.dag_id, &run_id, TriggerDagRunPostBody { conf, ..body(&args) });
    let request = async {
        match is_paused {
            Some(is_paused) => Ok((start.send(context).await?, is_paused)),
            None => paused::with_check(context, &args.dag_id, start.send(context)).await,
        }
    };
    let named = (args.dag_id.as_str(), run_id.text());
    let (run, (started, is_paused)) = wait::started(context, named, &args.waiting, request, |(reply, _)| reply).await?;
    if args.server_run_id {
        context.note(&format!("the server generated the run id {}", run.run_id));
    }
    if args.unpause {
        unpause(context, &args.dag_id).await.map_err(|error| {
            let message = format!("run {} was started, but Dag {} was not unpaused: {error}", run.run_id, args.dag_id);
            error.message(message)
        })?;
    }
    if !args.wait {
        context.printer().one(&started.0, COLUMNS)?;
        if is_paused && !args.unpause {
            context
                .warn(&format!("{}; add --unpause to unpause it with this command", paused::run_warning(&args.dag_id)));
        }
        return Ok(());
    }
    wait::follow(context, &run, &args.waiting, started).await
}

/// Checks that are made before the run is started. Returns the conf to send, and whether the Dag is paused if that is
/// known.
async fn prepared(
    context: &Context,
    args: &Args,
    conf: Option<Box<RawValue>>,
) -> Result<(Option<Box<RawValue>>, Option<bool>)> {
    let Args { dag_id, param, wait, unpause, .. } = args;
    let mut sent = conf;
    let mut is_paused = None;
    // Otherwise the server makes the same checks, and starts no run if one of them fails.
    if *wait || *unpause || sent.is_some() || !param.is_empty() {
        match Dag::read(context, dag_id).await {
            Ok(dag) => {
                sent = checked(context, &dag, args, sent)?;
                is_paused = Some(dag.is_paused == Some(true));
                if *wait && !unpause && is_paused == Some(true) {
                    return Err(paused::wait_error(dag_id, "add --unpause", "run"));
                }
            }
            // Permission to start the Dag does not include permission to read it. A second request would fail, too.
            Err(error) if error.kind() == Kind::NotPermitted && !wait && param.is_empty() => is_paused = Some(false),
            Err(error) if error.kind() == Kind::NotPermitted && !param.is_empty() => {
                let message =
                    format!("--param requires the params of Dag {dag_id}, which you are not permitted to read");
                return Err(error.message(message).hint("pass the values with --conf, which is sent unchanged"));
            }
            Err(error) => return Err(error),
        }
    }
    if *wait {
        args.waiting.check(context, dag_id).await?;
    }
    Ok((sent, is_paused))
}

/// Called after the run is created. If the server refused the run, unpausing would only start scheduled runs.
async fn unpause(context: &Context, dag_id: &str) -> Result<()> {
    let request = context.client().await?.patch_dag().dag_id(dag_id).update_mask(vec!["is_paused".to_owned()]);
    api::reply(request.body(Body::of(&DagPatchBody { is_paused: false })?).send()).await.map(drop)
}

/// The conf with the values of `--param`, checked against the Dag's params.
fn checked(context: &Context, dag: &Dag, args: &Args, conf: Option<Box<RawValue>>) -> Result<Option<Box<RawValue>>> {
    let parsed = conf.as_deref().map(|conf| serde_json::from_str::<Conf>(conf.get())).transpose();
    let mut members = parsed.map_err(|error| Error::usage(format!("--conf: {error}")))?.unwrap_or_default();
    if let Some((name, _)) = args.param.iter().find(|(name, _)| dag.has_params() && !dag.has(name)) {
        return Err(dag.unknown(&args.dag_id, name));
    }
    dag.add(&mut members, &args.param)?;
    for name in dag.check(&args.dag_id, &members)? {
        if dag.has_params() {
            let like = dag.like(&name).map(|like| format!("; {}", did_you_mean(like))).unwrap_or_default();
            context.warn(&format!("Dag {} has no param {name}{like}", args.dag_id));
        } else if args.param.iter().any(|(given, _)| *given == name) {
            context.warn(&format!("Dag {} declares no params: {name} is sent in the conf", args.dag_id));
        }
    }
    if args.param.is_empty() {
        return Ok(conf);
    }
    Ok(Some(serde_json::value::to_raw_value(&members).expect("valid JSON")))
}

/// The body without id and conf. `logical_date` is sent even if null: the server requires it, and null does not mean now.
fn body(args: &Args) -> TriggerDagRunPostBody {
    let given = |value: &Option<String>| value.clone().map(Some);
    TriggerDagRunPostBody {
        logical_date: args.logical_date.as_deref().map(|date| whole_seconds(date, args.no_replace_microseconds)),
        run_after: given(&args.run_after),
        data_interval_start: given(&args.data_interval_start),
        data_interval_end: given(&args.data_interval_end),
        partition_key: given(&args.partition_key),
        note: given(&args.note),
        ..TriggerDagRunPostBody::default()
    }
}

/// Like the official CLI, removes the microseconds by default.
fn whole_seconds(date: &str, keep: bool) -> String {
    match date.split_once('.') {
        Some((whole, _)) if !keep => format!("{whole}Z"),
        _ => date.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn body_of(arguments: &[&str]) -> Value {
        use clap::{Args as _, FromArgMatches};
        let matches = Args::augment_args(clap::Command::new("trigger"))
            .get_matches_from([&["trigger", "dag"], arguments].concat());
        serde_json::to_value(body(&Args::from_arg_matches(&matches).unwrap())).unwrap()
    }

    #[test]
    fn the_logical_date_is_null_by_default() {
        assert_eq!(body_of(&[]), json!({ "logical_date": null }));
    }

    #[test]
    fn microseconds_are_removed_by_default() {
        let date = |arguments: &[&str]| body_of(arguments)["logical_date"].clone();
        assert_eq!(date(&["-l", "2026-11-01T10:00:00.123456"]), "2026-11-01T10:00:00Z");
        assert_eq!(
            date(&["-l", "2026-11-01T10:00:00.123456", "--no-replace-microseconds"]),
            "2026-11-01T10:00:00.123456Z"
        );
    }

    #[test]
    fn conf_must_be_an_object_and_is_sent_unchanged() {
        let conf = |text: &str| input::object_or_null(text, "--conf");
        assert_eq!(conf("{\"n\": 1.10}").unwrap().unwrap().get(), "{\"n\": 1.10}");
        for none in ["null", " null\n", ""] {
            assert!(conf(none).unwrap().is_none(), "{none:?}");
        }
        assert!(conf("[1]").unwrap_err().to_string().contains("must be a JSON object"));
        assert!(conf("{\"a\": }").unwrap_err().to_string().contains("line 1 column 7"));
    }
}
