//! The commands of the official command line and of airflowctl, run: exit code, valid JSON, the names that scripts use.
//!
//! `tests/compat/runs.toml` has their arguments, and for those that are left out the reason.

use std::fs;
use std::path::Path;

use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::support::{Cli, real};

const DAG: &str = "example_bash_operator";

#[derive(Deserialize)]
struct Inventory {
    commands: Vec<Known>,
}

#[derive(Deserialize)]
struct Known {
    path: Vec<String>,
    #[serde(default)]
    served: String,
}

/// How a command is run, or why not.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Run {
    run: Option<String>,
    left_out: Option<String>,
    #[serde(default = "success")]
    code: Vec<i32>,
    #[serde(default)]
    keys: Vec<String>,
}

fn success() -> Vec<i32> {
    vec![0]
}

fn read<T: DeserializeOwned>(name: &str, parse: impl Fn(&str) -> Result<T, String>) -> T {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/compat").join(name);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    parse(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What is wrong with one command.
fn fault(cli: &Cli, path: &str, run: &Run, arguments: &str, fill: impl Fn(&str) -> String) -> Option<String> {
    let words = shlex::split(arguments).unwrap_or_else(|| panic!("{path}: a quote is open"));
    let line: Vec<String> = path
        .split(' ')
        .map(str::to_owned)
        .chain(words.iter().map(|word| fill(word)))
        .chain(["-o".into(), "json".into()])
        .collect();
    let outcome = cli.run(&line);
    if !real::since("3.3") && outcome.stderr.contains(" or newer") {
        return None;
    }
    if !outcome.code.is_some_and(|code| run.code.contains(&code)) {
        return Some(format!("exit code, should be one of {:?}:\n{outcome}", run.code));
    }
    if outcome.code != Some(0) && outcome.stdout.is_empty() {
        return None;
    }
    let json: Value = match serde_json::from_str(&outcome.stdout) {
        Ok(json) => json,
        Err(error) => return Some(format!("no JSON ({error}):\n{outcome}")),
    };
    let rows = json.as_array().map_or(std::slice::from_ref(&json), Vec::as_slice);
    // Teams came with 3.2.
    let expected: Vec<_> = run.keys.iter().filter(|key| real::since("3.2") || *key != "team_name").collect();
    let missing = rows.iter().flat_map(|row| expected.iter().filter(move |key| row.get(key.as_str()).is_none())).next();
    missing.map(|key| format!("a row without {key:?}:\n{outcome}"))
}

fn check(section: &str, inventory: &str) {
    let inventory: Inventory = read(inventory, |text| serde_json::from_str(text).map_err(|error| error.to_string()));
    let runs: IndexMap<String, IndexMap<String, Run>> =
        read("runs.toml", |text| toml_edit::de::from_str(text).map_err(|error| error.to_string()));
    let runs = &runs[section];
    let cli = real::admin();
    let name = real::unique("compat");
    cli.run(&["dags", "trigger", DAG, "--run-id", &name, "--run-after", "2099-01-01"]).done();
    let fill = |word: &str| word.replace("{dag}", DAG).replace("{run}", &name).replace("{name}", &name);

    let mut faults = Vec::new();
    let served: Vec<_> = inventory.commands.iter().filter(|known| known.served != "impossible-remotely").collect();
    for path in served.iter().map(|known| known.path.join(" ")).filter(|path| !runs.contains_key(path)) {
        faults.push(format!("{path}: tests/compat/runs.toml tells nothing of it"));
    }
    // In the order of the file: what one makes, the next ones look at.
    for (path, run) in runs {
        match (&run.run, &run.left_out) {
            (Some(arguments), None) => {
                faults.extend(fault(&cli, path, run, arguments, fill).map(|fault| format!("{path}: {fault}")));
            }
            (None, Some(reason)) => eprintln!("left out: {section}: {path}: {reason}"),
            _ => faults.push(format!("{path}: either `run` or `left_out`")),
        }
        if !served.iter().any(|known| known.path.join(" ") == *path) {
            faults.push(format!("{path}: the inventory has no such command to run"));
        }
    }
    cli.run(&["runs", "delete", DAG, &name, "--yes"]).done();
    assert!(faults.is_empty(), "{} commands:\n{}", faults.len(), faults.join("\n"));
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn the_official_commands_run() {
    check("official", "official-3.3.2.json");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn the_commands_of_airflowctl_run() {
    check("airflowctl", "airflowctl-0.1.5.json");
}
