//! Sample values for flags.

use super::inventory::{Flag, Known};

/// Sample values, the simplest first.
pub fn values(known: &Known, flag: &Flag) -> Vec<String> {
    if !flag.choices.is_empty() {
        return flag.choices.clone();
    }
    let values: &[&str] = match (flag.dest.as_str(), flag.kind.as_deref()) {
        ("logical_date_or_run_id", _) => &["manual__1", "2026-11-01", "2026-11-01T00:00:00+00:00"],
        ("map_index", _) => &["2", "-1"],
        ("columns", _) => &["dag_id", "dag_id,fileloc"],
        ("reprocess_behavior", _) => &["none"],
        ("slots", _) => &["3", "-1"],
        ("alias", _) => &["1"],
        ("date", _) => &["2026-11-01~2026-11-30"],
        ("retry", _) if known.path == ["db", "check"] => &["0"],
        ("state", _) => &["running"],
        ("job_type", _) => &["SchedulerJob"],
        ("api_url", _) => &["http://localhost:8080"],
        (dest, _) if INTEGERS.contains(&dest) => &["1"],
        (dest, _) if OBJECTS.contains(&dest) => &["{}", "{\"a\": 1}"],
        (dest, _) if DATES.contains(&dest) => MOMENTS,
        (_, Some(kind)) if kind.contains("timezone") || kind.contains("datetime") => MOMENTS,
        (_, Some(kind)) if kind.contains("int") => &["3"],
        (_, Some("dict" | "json.loads")) => &["{}", "{\"a\": 1}"],
        _ => &["name"],
    };
    values.iter().map(|&value| value.to_owned()).collect()
}

const MOMENTS: &[&str] = &["2026-11-01", "2026-11-01T12:00:00", "2026-11-01 12:00:00", "2026-11-01T12:00:00+02:00"];
/// Arguments that the other command line passes to the server as text, and the server reads as numbers.
const INTEGERS: [&str; 7] =
    ["asset_id", "backfill_id", "version_number", "import_error_id", "port", "conn_port", "limit"];
const OBJECTS: [&str; 4] = ["conf", "dag_run_conf", "extra", "conn_extra"];
const DATES: [&str; 7] =
    ["before", "from_date", "to_date", "logical_date", "data_interval_start", "data_interval_end", "run_after"];

/// An argument that a command needs although its inventory does not mark it as required: the other parser accepts a line
/// without it, and then the command fails.
struct Need {
    tool: &'static str,
    path: &'static str,
    /// The flag, and a value for it.
    words: &'static [&'static str],
    /// Not with these flags.
    unless: &'static [&'static str],
    /// Only with these flags; if empty, with all.
    only: &'static [&'static str],
}

/// The words that a line with `flag` also needs.
pub fn needed(tool: &str, known: &Known, flag: Option<&Flag>) -> Vec<String> {
    let path = known.path.join(" ");
    let about = flag.map(|flag| flag.dest.as_str()).unwrap_or_default();
    let wanted = NEEDS.iter().filter(|need| {
        let its_own = need.words[0].trim_start_matches('-').replace('-', "_") == about;
        let is_here = tool.starts_with(need.tool) && need.path == path;
        is_here && !its_own && !need.unless.contains(&about) && (need.only.is_empty() || need.only.contains(&about))
    });
    wanted.flat_map(|need| need.words).map(|&word| word.to_owned()).collect()
}

const fn need(tool: &'static str, path: &'static str, words: &'static [&'static str]) -> Need {
    Need { tool, path, words, unless: &[], only: &[] }
}

const fn unless(mut need: Need, unless: &'static [&'static str]) -> Need {
    need.unless = unless;
    need
}

const fn only(mut need: Need, only: &'static [&'static str]) -> Need {
    need.only = only;
    need
}

const NEEDS: &[Need] = &[
    unless(need("airflow ", "connections add", &["--conn-type", "fs"]), &["conn_uri", "conn_json"]),
    only(need("airflow ", "connections list", &["--show-values"]), &["hide_sensitive"]),
    only(need("airflow ", "variables list", &["--show-values"]), &["hide_sensitive"]),
    unless(
        need("airflow ", "dags clear", &["--run-id", "r"]),
        &["partition_key", "partition_date_start", "partition_date_end"],
    ),
    unless(
        need("airflow ", "partitions clear", &["--run-id", "r"]),
        &["partition_key", "start_date", "end_date", "date"],
    ),
    need("airflowctl", "assets create-event", &["--asset-id", "1"]),
    need("airflowctl", "backfill create", &["--dag-id", "d"]),
    need("airflowctl", "backfill create", &["--from-date", "2026-11-01"]),
    need("airflowctl", "backfill create", &["--to-date", "2026-11-01"]),
    need("airflowctl", "backfill create-dry-run", &["--dag-id", "d"]),
    need("airflowctl", "backfill create-dry-run", &["--from-date", "2026-11-01"]),
    need("airflowctl", "backfill create-dry-run", &["--to-date", "2026-11-01"]),
    need("airflowctl", "connections create", &["--connection-id", "c"]),
    need("airflowctl", "connections create", &["--conn-type", "fs"]),
    need("airflowctl", "connections test", &["--connection-id", "c"]),
    need("airflowctl", "connections update", &["--connection-id", "c"]),
    only(need("airflowctl", "dags trigger", &["--data-interval-start", "2026-11-01"]), &["data_interval_end"]),
    only(need("airflowctl", "dags trigger", &["--data-interval-end", "2026-11-02"]), &["data_interval_start"]),
    need("airflowctl", "dags update", &["--is-paused"]),
    need("airflowctl", "pools create", &["--name", "p"]),
    need("airflowctl", "pools create", &["--slots", "1"]),
    need("airflowctl", "pools update", &["--pool", "p"]),
    unless(need("airflowctl", "pools update", &["--slots", "1"]), &["description", "include_deferred", "team_name"]),
    need("airflowctl", "variables create", &["--key", "k"]),
    need("airflowctl", "variables create", &["--value", "v"]),
    need("airflowctl", "variables update", &["--key", "k"]),
];
