//! What a command named and the server does not have: one sentence for each kind of thing.

use std::fmt;

use percent_encoding::percent_decode_str;

/// Stands for every Dag, every run or every task in a path.
const EVERY: &str = "~";

/// A thing that has a name, with the names of what it is in.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Thing {
    Dag(String),
    Version {
        dag: String,
        number: String,
    },
    Run {
        dag: String,
        run: String,
    },
    /// A task of a Dag.
    Task {
        dag: String,
        task: String,
    },
    /// A task of a run.
    Instance {
        dag: String,
        run: String,
        task: String,
    },
    XCom {
        dag: String,
        run: String,
        task: String,
        key: String,
    },
    Variable(String),
    Pool(String),
    Connection(String),
    /// An asset by its id, name or URI.
    Asset(String),
    /// An asset alias by its id or name.
    Alias(String),
    Backfill(String),
    ImportError(String),
    Event(String),
    ConfigOption {
        section: String,
        option: String,
    },
    User(String),
    Role(String),
}

/// Makes the thing of its name.
type Kind = fn(String) -> Thing;

/// How it is known that the thing does not exist.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Certainty {
    /// It was looked for, and what it is in exists.
    Sure,
    /// The path of the request ends with it; what it is in may not exist either.
    Leaf,
    /// The request was about something within it, which may be what does not exist.
    Within,
}

/// A thing that does not exist, or may not exist.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Missing {
    pub thing: Thing,
    pub certainty: Certainty,
}

impl Missing {
    /// What the path of a request names: the path itself, and as the document has it, with `{placeholders}`.
    pub fn of_path(template: &str, path: &str) -> Option<Self> {
        let mut named = Vec::new();
        // From the end: a base URL may have a path of its own.
        for (placeholder, segment) in template.rsplit('/').zip(path.rsplit('/')) {
            if let Some(name) = placeholder.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
                named.push((name, percent_decode_str(segment).decode_utf8_lossy().into_owned()));
            }
        }
        let value = |wanted: &str| named.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value.clone());
        let specific = |wanted: &str| value(wanted).filter(|value| value != EVERY);
        let is_fab = template.starts_with("/auth/fab/");
        let (thing, last) = if let Some(dag) = value("dag_id") {
            if dag == EVERY {
                return None;
            }
            match (specific("dag_run_id"), specific("task_id"), value("xcom_key"), value("version_number")) {
                (Some(run), Some(task), Some(key), _) => (Thing::XCom { dag, run, task, key }, "xcom_key"),
                (Some(run), Some(task), None, _) => (Thing::Instance { dag, run, task }, "task_id"),
                (Some(run), None, ..) => (Thing::Run { dag, run }, "dag_run_id"),
                (None, Some(task), None, _) => (Thing::Task { dag, task }, "task_id"),
                (None, None, None, Some(number)) => (Thing::Version { dag, number }, "version_number"),
                _ => (Thing::Dag(dag), "dag_id"),
            }
        } else if let (Some(section), Some(option)) = (value("section"), value("option")) {
            (Thing::ConfigOption { section, option }, "option")
        } else {
            let kinds: [(&'static str, Kind); 9] = [
                ("variable_key", Thing::Variable),
                ("pool_name", Thing::Pool),
                ("connection_id", Thing::Connection),
                ("asset_id", Thing::Asset),
                ("asset_alias_id", Thing::Alias),
                ("backfill_id", Thing::Backfill),
                ("import_error_id", Thing::ImportError),
                ("event_log_id", Thing::Event),
                ("username", Thing::User),
            ];
            match kinds.into_iter().find_map(|(name, kind)| Some((kind(value(name)?), name))) {
                Some(found) => found,
                None => (value("name").filter(|_| is_fab).map(Thing::Role)?, "name"),
            }
        };
        let is_leaf = template.ends_with(&format!("{{{last}}}"));
        Some(Self { thing, certainty: if is_leaf { Certainty::Leaf } else { Certainty::Within } })
    }

    /// What the server's own sentence names where the request named it in its body.
    pub fn of_sentence(sentence: &str) -> Option<Self> {
        let id = sentence.strip_prefix("Asset with ID: `")?.strip_suffix("` was not found")?;
        Some(Self { thing: Thing::Asset(id.to_owned()), certainty: Certainty::Sure })
    }
}

impl fmt::Display for Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Dag(dag) => write!(f, "there is no Dag {dag}"),
            Self::Version { dag, number } => write!(f, "Dag {dag} has no version {number}"),
            Self::Run { dag, run } => write!(f, "Dag {dag} has no run {run}"),
            Self::Task { dag, task } => write!(f, "Dag {dag} has no task {task}"),
            Self::Instance { dag, run, task } => write!(f, "run {run} of Dag {dag} has no task {task}"),
            Self::XCom { dag, run, task, key } => write!(f, "task {task} of run {run} of Dag {dag} has no XCom {key}"),
            Self::Variable(key) => write!(f, "there is no variable {key}"),
            Self::Pool(name) => write!(f, "there is no pool {name}"),
            Self::Connection(id) => write!(f, "there is no connection {id}"),
            Self::Asset(asset) => write!(f, "there is no asset {asset}"),
            Self::Alias(alias) => write!(f, "there is no asset alias {alias}"),
            Self::Backfill(id) => write!(f, "there is no backfill {id}"),
            Self::ImportError(id) => write!(f, "there is no import error {id}"),
            Self::Event(id) => write!(f, "there is no event {id}"),
            Self::ConfigOption { section, option } => write!(f, "there is no option {option} in section {section}"),
            Self::User(name) => write!(f, "there is no user {name}"),
            Self::Role(name) => write!(f, "there is no role {name}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(template: &str, path: &str) -> Option<(String, Certainty)> {
        Missing::of_path(template, path).map(|missing| (missing.thing.to_string(), missing.certainty))
    }

    #[test]
    fn a_path_names_the_innermost_thing() {
        const RUN: &str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}";
        let task = format!("{RUN}/taskInstances/{{task_id}}");
        let is = |sentence: &str, certainty| Some((sentence.to_owned(), certainty));
        assert_eq!(of("/api/v2/pools/{pool_name}", "/api/v2/pools/a%20b"), is("there is no pool a b", Certainty::Leaf));
        assert_eq!(of(RUN, "/team/api/v2/dags/d/dagRuns/r%2B1"), is("Dag d has no run r+1", Certainty::Leaf));
        assert_eq!(
            of("/api/v2/dags/{dag_id}/details", "/api/v2/dags/d/details"),
            is("there is no Dag d", Certainty::Within)
        );
        assert_eq!(
            of(&format!("{task}/xcomEntries/{{xcom_key}}"), "/api/v2/dags/d/dagRuns/r/taskInstances/t/xcomEntries/k"),
            is("task t of run r of Dag d has no XCom k", Certainty::Leaf)
        );
        assert_eq!(
            of(&format!("{task}/{{map_index}}"), "/api/v2/dags/d/dagRuns/r/taskInstances/t/3"),
            is("run r of Dag d has no task t", Certainty::Within)
        );
        assert_eq!(
            of("/api/v2/config/section/{section}/option/{option}", "/api/v2/config/section/core/option/x"),
            is("there is no option x in section core", Certainty::Leaf)
        );
        assert_eq!(
            of("/auth/fab/v1/roles/{name}", "/auth/fab/v1/roles/Op"),
            is("there is no role Op", Certainty::Leaf)
        );
    }

    #[test]
    fn a_sentence_names_what_stood_in_the_body() {
        let named = Missing::of_sentence("Asset with ID: `9` was not found").map(|missing| missing.thing.to_string());
        assert_eq!(named.as_deref(), Some("there is no asset 9"));
        assert_eq!(Missing::of_sentence("Not Found"), None);
    }

    #[test]
    fn what_stands_for_all_is_never_missing() {
        let runs = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances";
        assert_eq!(of(runs, "/api/v2/dags/~/dagRuns/~/taskInstances"), None);
        let within = of(runs, "/api/v2/dags/d/dagRuns/~/taskInstances");
        assert_eq!(within, Some(("there is no Dag d".to_owned(), Certainty::Within)));
        assert_eq!(of("/api/v2/pools", "/api/v2/pools"), None);
        assert_eq!(of("/api/v2/parseDagFile/{file_token}", "/api/v2/parseDagFile/x"), None);
    }
}
