//! `airflow dags trigger`

use serde_json::value::RawValue;
use serde_json::{Map, Value};

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
    /// The Dag
    #[arg(value_parser = value_parsers::path_argument)]
    dag_id: String,

    /// The run's conf: a JSON object, @FILE or - for stdin
    #[arg(short, long, value_name = "JSON|@FILE|-", allow_hyphen_values = true)]
    conf: Option<String>,

    /// The run's logical date; none when not given
    #[arg(short, long, visible_alias = "exec-date", value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    logical_date: Option<String>,

    /// Keep the microseconds of the logical date
    #[arg(long)]
    no_replace_microseconds: bool,

    /// The run's id; manual__ and the time of --run-after, or else the present, when not given
    #[arg(short, long, alias = "dag-run-id", value_parser = run_id)]
    run_id: Option<String>,

    /// Let the server make the run's id: where the Dag's timetable names its runs
    #[arg(long, conflicts_with = "run_id")]
    server_run_id: bool,

    /// The time from which on the run may start; now when not given
    #[arg(long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true)]
    run_after: Option<String>,

    /// The start of the run's data interval
    #[arg(long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true, requires = "data_interval_end")]
    data_interval_start: Option<String>,

    /// The end of the run's data interval
    #[arg(long, value_name = "TIME", value_parser = value_parsers::moment, allow_hyphen_values = true, requires = "data_interval_start")]
    data_interval_end: Option<String>,

    /// The partition that the run is for
    #[arg(long, value_name = "KEY")]
    partition_key: Option<String>,

    /// A note to keep with the run
    #[arg(long)]
    note: Option<String>,

    /// One param of the run, over the conf's; can be given several times
    #[arg(long, value_name = "NAME=VALUE", value_parser = params::pair)]
    param: Vec<(String, String)>,

    /// Unpause the Dag too
    #[arg(long)]
    unpause: bool,

    /// Wait for the end of the run; the exit code tells how it ended
    #[arg(long)]
    wait: bool,

    #[command(flatten)]
    waiting: wait::Options,
}

/// An empty id is none, as in the official command.
fn run_id(id: &str) -> Result<String, String> {
    if id.is_empty() { Ok(String::new()) } else { names::new(names::Kind::Run)(id) }
}

pub async fn run(context: &Context, mut args: Args) -> Result<()> {
    args.run_id = args.run_id.filter(|id| !id.is_empty());
    if let (false, Some(option)) = (args.wait, args.waiting.given()) {
        return Err(Error::usage(format!("{option} needs --wait")));
    }
    let run_id = match &args.run_id {
        Some(id) => RunId::Given(id.clone()),
        None if args.server_run_id => RunId::Server,
        None => RunId::made(args.run_after.as_deref()),
    };
    let conf = args.conf.as_deref().map(|conf| input::object_or_null(conf, "--conf")).transpose()?.flatten();
    context.client_to_change().await?;
    let (conf, is_paused) = prepared(context, &args, conf).await?;
    let start = Start { dag_id: &args.dag_id, run_id: &run_id, members: members(&args), conf };
    let request = async {
        match is_paused {
            Some(is_paused) => Ok((start.send(context).await?, is_paused)),
            None => paused::beside(context, &args.dag_id, start.send(context)).await,
        }
    };
    let named = (args.dag_id.as_str(), run_id.text());
    let (run, (started, is_paused)) =
        wait::started(context, named, &args.waiting, request, |(reply, _)| &reply.0).await?;
    if args.server_run_id {
        context.note(&format!("the server named the run {}", run.run_id));
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
            context.warn(&format!("{}; --unpause does both at once", paused::of_one_run(&args.dag_id)));
        }
        return Ok(());
    }
    wait::follow(context, &run, &args.waiting, started.0).await
}

/// What is looked at before the run is started; gives the conf to send, and whether the Dag is paused where that is
/// known.
async fn prepared(
    context: &Context,
    args: &Args,
    conf: Option<Box<RawValue>>,
) -> Result<(Option<Box<RawValue>>, Option<bool>)> {
    let Args { dag_id, param, wait, unpause, .. } = args;
    let mut sent = conf;
    let mut is_paused = None;
    // Otherwise the server's own word will do: nothing has happened then.
    if *wait || *unpause || sent.is_some() || !param.is_empty() {
        match Dag::read(context, dag_id).await {
            Ok(dag) => {
                sent = checked(context, &dag, args, sent)?;
                is_paused = Some(dag.is_paused == Some(true));
                if *wait && !unpause && is_paused == Some(true) {
                    return Err(paused::refusal(dag_id, "add --unpause", "run"));
                }
            }
            // Who may start the Dag may perhaps not look at it: then there is no use in another look.
            Err(error) if error.kind() == Kind::NotPermitted && !wait && param.is_empty() => is_paused = Some(false),
            Err(error) if error.kind() == Kind::NotPermitted && !param.is_empty() => {
                let message = format!("--param needs the params of Dag {dag_id}, which you are not permitted to read");
                return Err(error.message(message).hint("give the values with --conf, which is sent as it is"));
            }
            Err(error) => return Err(error),
        }
    }
    if *wait {
        args.waiting.check(context, dag_id).await?;
    }
    Ok((sent, is_paused))
}

/// After the run is there: were it refused, the Dag would begin to run by its schedule for nothing.
async fn unpause(context: &Context, dag_id: &str) -> Result<()> {
    let request = context.client().await?.patch_dag().dag_id(dag_id).update_mask(vec!["is_paused".to_owned()]);
    api::reply(request.body(Body::of(&serde_json::json!({ "is_paused": false }))?).send()).await.map(drop)
}

/// The conf with the values of `--param`, held against the Dag's params.
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
            context.warn(&format!("Dag {} declares no params: {name} goes into its conf", args.dag_id));
        }
    }
    if args.param.is_empty() {
        return Ok(conf);
    }
    Ok(Some(serde_json::value::to_raw_value(&members).expect("made of JSON")))
}

/// The body but for id and conf. `logical_date` is sent even when null: the server requires it, and null is not now.
fn members(args: &Args) -> Map<String, Value> {
    let mut members = Map::new();
    let date = args.logical_date.as_deref().map(|date| whole_seconds(date, args.no_replace_microseconds));
    members.insert("logical_date".into(), date.map_or(Value::Null, Value::String));
    for (name, value) in [
        ("run_after", &args.run_after),
        ("data_interval_start", &args.data_interval_start),
        ("data_interval_end", &args.data_interval_end),
        ("partition_key", &args.partition_key),
        ("note", &args.note),
    ] {
        if let Some(value) = value {
            members.insert(name.into(), value.as_str().into());
        }
    }
    members
}

/// The official CLI cuts the microseconds off unless told otherwise.
fn whole_seconds(date: &str, keep: bool) -> String {
    match date.split_once('.') {
        Some((whole, _)) if !keep => format!("{whole}Z"),
        _ => date.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn body_of(arguments: &[&str]) -> Value {
        use clap::{Args as _, FromArgMatches};
        let matches = Args::augment_args(clap::Command::new("trigger"))
            .get_matches_from([&["trigger", "dag"], arguments].concat());
        members(&Args::from_arg_matches(&matches).unwrap()).into()
    }

    #[test]
    fn the_logical_date_is_null_unless_given() {
        assert_eq!(body_of(&[]), json!({ "logical_date": null }));
    }

    #[test]
    fn microseconds_go_unless_kept() {
        let date = |arguments: &[&str]| body_of(arguments)["logical_date"].clone();
        assert_eq!(date(&["-l", "2026-11-01T10:00:00.123456"]), "2026-11-01T10:00:00Z");
        assert_eq!(
            date(&["-l", "2026-11-01T10:00:00.123456", "--no-replace-microseconds"]),
            "2026-11-01T10:00:00.123456Z"
        );
    }

    #[test]
    fn conf_keeps_its_spelling_and_must_be_an_object() {
        let conf = |text: &str| input::object_or_null(text, "--conf");
        assert_eq!(conf("{\"n\": 1.10}").unwrap().unwrap().get(), "{\"n\": 1.10}");
        for none in ["null", " null\n", ""] {
            assert!(conf(none).unwrap().is_none(), "{none:?}");
        }
        assert!(conf("[1]").unwrap_err().to_string().contains("must be a JSON object"));
        assert!(conf("{\"a\": }").unwrap_err().to_string().contains("line 1 column 7"));
    }
}
