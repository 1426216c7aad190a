//! `airflow dags trigger`

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::params::{self, Conf, Dag};
use super::starting::{Start, new_run_id};
use crate::api::{self, Body};
use crate::commands::{parse, source, waiting};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
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
    #[arg(value_parser = parse::path_argument)]
    dag_id: String,

    /// The run's conf: a JSON object, @FILE or - for stdin
    #[arg(short, long, value_name = "JSON|@FILE|-", allow_hyphen_values = true)]
    conf: Option<String>,

    /// The run's logical date; none when not given
    #[arg(short, long, visible_alias = "exec-date", value_name = "TIME", value_parser = parse::moment)]
    logical_date: Option<String>,

    /// Keep the microseconds of the logical date
    #[arg(long)]
    no_replace_microseconds: bool,

    /// The run's id; chosen from the time when not given
    #[arg(short, long, alias = "dag-run-id", value_parser = parse::path_argument)]
    run_id: Option<String>,

    /// The time from which on the run may start; now when not given
    #[arg(long, value_name = "TIME", value_parser = parse::moment)]
    run_after: Option<String>,

    /// The start of the run's data interval
    #[arg(long, value_name = "TIME", value_parser = parse::moment, requires = "data_interval_end")]
    data_interval_start: Option<String>,

    /// The end of the run's data interval
    #[arg(long, value_name = "TIME", value_parser = parse::moment, requires = "data_interval_start")]
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
    waiting: waiting::Options,
}

pub async fn run(context: &Context, args: Args) -> Result<()> {
    if let (false, Some(option)) = (args.wait, args.waiting.given()) {
        return Err(Error::usage(format!("{option} needs --wait")));
    }
    let run_id = args.run_id.clone().unwrap_or_else(new_run_id);
    let conf = args.conf.as_deref().map(|conf| source::object(conf, "--conf")).transpose()?;
    context.client_to_change().await?;
    let conf = prepared(context, &args, conf).await?;
    let body = body(&args, &run_id, conf)?;
    let run = waiting::Run::new(&args.dag_id, &run_id);
    let start = Start { dag_id: &args.dag_id, run_id: &run_id, is_ours: args.run_id.is_none() };
    let started = waiting::started(context, &run, &args.waiting, start.send(context, body)).await?;
    if args.unpause {
        unpause(context, &args.dag_id).await.map_err(|error| {
            let message = format!("run {run_id} was started, but Dag {} was not unpaused: {error}", args.dag_id);
            error.message(message)
        })?;
    }
    if !args.wait {
        return context.printer().one(&started.0, COLUMNS);
    }
    waiting::follow(context, &run, &args.waiting, started.0).await
}

/// What is looked at before the run is started; gives the conf to send.
async fn prepared(context: &Context, args: &Args, conf: Option<Box<RawValue>>) -> Result<Option<Box<RawValue>>> {
    let Args { dag_id, param, wait, unpause, .. } = args;
    let mut sent = conf;
    // Otherwise the server's own word will do: nothing has happened then.
    if *wait || *unpause || sent.is_some() || !param.is_empty() {
        match Dag::read(context, dag_id).await {
            Ok(dag) => {
                sent = checked(context, &dag, args, sent)?;
                if *wait && !unpause && dag.is_paused == Some(true) {
                    return Err(Error::failed(format!("Dag {dag_id} is paused: its run would not begin"))
                        .hint(format!("add --unpause, or first `airflow dags unpause {dag_id}`")));
                }
            }
            // Who may start the Dag may perhaps not look at it.
            Err(error) if error.kind() == Kind::NotPermitted && !wait && param.is_empty() => {}
            Err(error) => return Err(error),
        }
    }
    if *wait {
        args.waiting.check(context, dag_id).await?;
    }
    Ok(sent)
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
    dag.add(&mut members, &args.param)?;
    for name in dag.check(&args.dag_id, &members)? {
        let by_option = args.param.iter().any(|(given, _)| *given == name);
        if by_option || dag.has_params() {
            let like = dag.like(&name).map(|like| format!("; there is {like}")).unwrap_or_default();
            context.warn(&format!("Dag {} has no param {name}{like}", args.dag_id));
        }
    }
    if args.param.is_empty() {
        return Ok(conf);
    }
    Ok(Some(serde_json::value::to_raw_value(&members).expect("made of JSON")))
}

/// `logical_date` is sent even when null: the server requires it, and null is not now.
fn body(args: &Args, run_id: &str, conf: Option<Box<RawValue>>) -> Result<Body> {
    let mut members = Map::new();
    members.insert("dag_run_id".into(), run_id.into());
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
    let Some(conf) = conf else { return Body::of(&members) };
    let mut members: indexmap::IndexMap<String, Box<RawValue>> = members
        .iter()
        .map(|(key, value)| (key.clone(), serde_json::value::to_raw_value(value).expect("made of plain JSON")))
        .collect();
    members.insert("conf".into(), conf);
    Body::of(&members)
}

/// The official CLI cuts the microseconds off unless told otherwise.
fn whole_seconds(date: &str, keep: bool) -> String {
    match date.parse::<Timestamp>() {
        Ok(time) if !keep => time.to_zoned(TimeZone::UTC).strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        _ => date.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn body_of(arguments: &[&str]) -> Result<Value> {
        use clap::{Args as _, FromArgMatches};
        let matches = Args::augment_args(clap::Command::new("trigger"))
            .get_matches_from([&["trigger", "dag"], arguments].concat());
        let body = body(&Args::from_arg_matches(&matches).unwrap(), "r1", None)?;
        Ok(serde_json::to_value(&body).unwrap())
    }

    #[test]
    fn the_logical_date_is_null_unless_given() {
        assert_eq!(body_of(&[]).unwrap(), json!({ "dag_run_id": "r1", "logical_date": null }));
    }

    #[test]
    fn microseconds_go_unless_kept() {
        let date = |arguments: &[&str]| body_of(arguments).unwrap()["logical_date"].clone();
        assert_eq!(date(&["-l", "2026-11-01T10:00:00.123456"]), "2026-11-01T10:00:00Z");
        assert_eq!(
            date(&["-l", "2026-11-01T10:00:00.123456", "--no-replace-microseconds"]),
            "2026-11-01T10:00:00.123456Z"
        );
    }

    #[test]
    fn conf_keeps_its_spelling_and_must_be_an_object() {
        let conf = |text: &str| source::object(text, "--conf");
        assert_eq!(conf("{\"n\": 1.10}").unwrap().get(), "{\"n\": 1.10}");
        assert!(conf("[1]").unwrap_err().to_string().contains("must be a JSON object"));
        assert!(conf("{\"a\": }").unwrap_err().to_string().contains("line 1 column 7"));
    }
}
