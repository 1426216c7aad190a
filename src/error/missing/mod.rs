//! Things that a command named and that the server does not have: one sentence per kind.

#[cfg(test)]
mod tests;

use std::fmt;

use percent_encoding::percent_decode_str;

/// Stands for every Dag, every run or every task in a path.
const EVERY: &str = "~";

/// A named thing, with the names of the things that contain it.
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
    /// An instance of a task, which may be mapped or not.
    Index {
        of: OfTask,
        index: i64,
        known: Indexes,
    },
    /// The instances of a task that is not mapped.
    Mapped(OfTask),
    Try {
        of: OfTask,
        number: String,
        /// The number of tries, if known.
        made: Option<i64>,
    },
    /// A question of a task to a person, optionally of one try.
    Question {
        of: OfTask,
        number: Option<String>,
    },
    /// An entry of the state store of a task instance.
    Entry {
        of: OfTask,
        key: String,
    },
    /// An entry of the state store of an asset.
    AssetEntry {
        asset: String,
        key: String,
    },
}

/// A task of a run, or one instance of a mapped one.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct OfTask {
    pub dag: String,
    pub run: String,
    pub task: String,
    pub index: Option<i64>,
}

/// The map indexes of a task.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Indexes {
    Unknown,
    /// It is not mapped.
    Never,
    /// It is mapped and has no instance.
    None,
    /// From 0 to this one.
    To(i64),
}

/// Creates the thing from its name.
type Kind = fn(String) -> Thing;

/// How certain it is that the thing does not exist.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Certainty {
    /// It was searched for, and the thing that contains it exists.
    Sure,
    /// The path of the request ends with it; the thing that contains it may not exist, either.
    Leaf,
    /// The request was about something in it, which may be what does not exist.
    Within,
}

/// A thing that does not exist, or may not exist.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Missing {
    pub thing: Thing,
    pub certainty: Certainty,
}

impl Missing {
    /// The thing that a request names: by its path, the path's template in the document with `{placeholders}`, and the
    /// values of its query.
    pub fn of_request(template: &str, path: &str, query: impl Fn(&str) -> Option<String>) -> Option<Self> {
        let mut named = Vec::new();
        // From the end: a base URL can have a path of its own.
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
            match (specific("dag_run_id"), specific("task_id"), value("version_number")) {
                (Some(run), Some(task), _) => {
                    let index = value("map_index").or_else(|| query("map_index")).and_then(|index| index.parse().ok());
                    let of = OfTask { dag, run, task, index: index.filter(|index| *index >= 0) };
                    of.inner(template, value)
                }
                (Some(run), None, _) => (Thing::Run { dag, run }, "{dag_run_id}"),
                (None, Some(task), _) => (Thing::Task { dag, task }, "{task_id}"),
                (None, None, Some(number)) => (Thing::Version { dag, number }, "{version_number}"),
                (None, None, None) => (Thing::Dag(dag), "{dag_id}"),
            }
        } else if let (Some(section), Some(option)) = (value("section"), value("option")) {
            (Thing::ConfigOption { section, option }, "{option}")
        } else if let (Some(asset), Some(key)) = (value("asset_id"), value("key")) {
            (Thing::AssetEntry { asset, key }, "{key}")
        } else {
            let kinds: [(&str, Kind, &str); 9] = [
                ("variable_key", Thing::Variable, "{variable_key}"),
                ("pool_name", Thing::Pool, "{pool_name}"),
                ("connection_id", Thing::Connection, "{connection_id}"),
                ("asset_id", Thing::Asset, "{asset_id}"),
                ("asset_alias_id", Thing::Alias, "{asset_alias_id}"),
                ("backfill_id", Thing::Backfill, "{backfill_id}"),
                ("import_error_id", Thing::ImportError, "{import_error_id}"),
                ("event_log_id", Thing::Event, "{event_log_id}"),
                ("username", Thing::User, "{username}"),
            ];
            match kinds.into_iter().find_map(|(name, kind, last)| Some((kind(value(name)?), last))) {
                Some(found) => found,
                None => (value("name").filter(|_| is_fab).map(Thing::Role)?, "{name}"),
            }
        };
        let certainty = if template.ends_with(last) { Certainty::Leaf } else { Certainty::Within };
        Some(Self { thing, certainty })
    }

    /// The thing in the server's own sentence, for requests that name it in their body.
    pub fn of_sentence(sentence: &str) -> Option<Self> {
        let thing = if let Some(rest) = sentence.strip_prefix("Dag Run id ") {
            let (run, dag) = rest.split_once(" not found in dag ")?;
            Thing::Run { dag: dag.to_owned(), run: run.to_owned() }
        } else {
            let id = sentence.strip_prefix("Asset with ID: `")?.strip_suffix("` was not found")?;
            Thing::Asset(id.to_owned())
        };
        Some(Self { thing, certainty: Certainty::Sure })
    }
}

impl OfTask {
    /// As the arguments of commands: Dag, run, task.
    pub fn names(&self) -> [String; 3] {
        [self.dag.clone(), self.run.clone(), self.task.clone()]
    }

    /// The thing of a task of a run that a path names, and the end of the path if it ends with that thing.
    fn inner(self, template: &str, value: impl Fn(&str) -> Option<String>) -> (Thing, &'static str) {
        let number = value("task_try_number").or_else(|| value("try_number"));
        let Self { dag, run, task, index } = self.clone();
        if let Some(key) = value("xcom_key") {
            return (Thing::XCom { dag, run, task, key }, "{xcom_key}");
        }
        if let Some(key) = value("key") {
            return (Thing::Entry { of: self, key }, "{key}");
        }
        if template.contains("/hitlDetails") {
            return (Thing::Question { of: self, number }, "");
        }
        if template.ends_with("/listMapped") {
            return (Thing::Mapped(self), "");
        }
        match (number, index) {
            (Some(number), _) => (Thing::Try { of: self, number, made: None }, "try_number}"),
            (None, Some(index)) => {
                let of = Self { index: None, ..self };
                (Thing::Index { of, index, known: Indexes::Unknown }, "{map_index}")
            }
            (None, None) => (Thing::Instance { dag, run, task }, "{task_id}"),
        }
    }
}

impl fmt::Display for OfTask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let index = self.index.map(|index| format!("[{index}]")).unwrap_or_default();
        write!(f, "task {}{index} of run {}", self.task, self.run)
    }
}

impl Thing {
    /// Whether both are of one kind and in the same place, so that one list contains both.
    pub fn is_sibling_of(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other) && self.outer() == other.outer()
    }

    /// The thing that contains it, if that can be missing, too.
    pub fn outer(&self) -> Option<Self> {
        let of = match self {
            Self::Version { dag, .. } | Self::Run { dag, .. } | Self::Task { dag, .. } => {
                return Some(Self::Dag(dag.clone()));
            }
            Self::Instance { dag, run, .. } => return Some(Self::Run { dag: dag.clone(), run: run.clone() }),
            Self::XCom { dag, run, task, .. } => {
                let (dag, run, task) = (dag.clone(), run.clone(), task.clone());
                return Some(Self::Instance { dag, run, task });
            }
            Self::AssetEntry { asset, .. } => return Some(Self::Asset(asset.clone())),
            Self::Index { of, .. }
            | Self::Mapped(of)
            | Self::Try { of, .. }
            | Self::Question { of, .. }
            | Self::Entry { of, .. } => of,
            _ => return None,
        };
        let OfTask { dag, run, task, index } = of.clone();
        Some(match index {
            Some(index) => Self::Index { of: OfTask { index: None, ..of.clone() }, index, known: Indexes::Unknown },
            None => Self::Instance { dag, run, task },
        })
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
            Self::Index { of, index, known: Indexes::Never } => {
                write!(f, "{of} is not mapped: it has no map index {index}")
            }
            Self::Index { of, index, known } => {
                write!(f, "{of} has no map index {index}")?;
                match known {
                    Indexes::None => f.write_str(": it has none"),
                    Indexes::To(0) => f.write_str(": it has only 0"),
                    Indexes::To(last) => write!(f, ": it has 0 to {last}"),
                    Indexes::Unknown | Indexes::Never => Ok(()),
                }
            }
            Self::Mapped(of) => write!(f, "{of} is not mapped"),
            Self::Try { of, number, made } => {
                write!(f, "{of} has no try {number}")?;
                match made {
                    Some(0) => f.write_str(": it has not been tried yet"),
                    Some(1) => f.write_str(": it was tried once"),
                    Some(times) => write!(f, ": it was tried {times} times"),
                    None => Ok(()),
                }
            }
            Self::Question { of, number: None } => write!(f, "{of} has no question to answer"),
            Self::Question { of, number: Some(number) } => write!(f, "{of} had no question to answer in try {number}"),
            Self::Entry { of, key } => write!(f, "{of} has no entry {key} in its state store"),
            Self::AssetEntry { asset, key } => write!(f, "asset {asset} has no entry {key} in its state store"),
        }
    }
}
