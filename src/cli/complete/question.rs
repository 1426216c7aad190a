//! What is asked of the server, and where its ids stand in the reply.

use super::typed::Typed;

/// At most this many candidates: more would not be read.
const MOST: &str = "200";

/// A kind of ids.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Question {
    Dags,
    /// Of the Dag that stands in the line.
    Runs,
    /// Of the Dag that stands in the line.
    Tasks,
    Pools,
    Variables,
    Connections,
    AssetIds,
    AssetNames,
    AssetUris,
    /// Of the task instance that stands in the line.
    XComs,
    Tags,
    Providers,
}

/// A request for ids.
pub struct Request {
    /// Below `/api/v2`.
    pub path: String,
    query: Vec<(String, String)>,
    /// What ids are filtered by, and the beginning that they are to have.
    filter: Option<(&'static str, String)>,
    /// The field that holds the rows.
    pub rows: &'static str,
    /// The field of a row that is the id; a row that is text is the id itself.
    pub id: &'static str,
    /// A field that tells people what the id stands for.
    pub about: Option<&'static str>,
}

impl Question {
    /// The request for the ids that begin with `start`; `None` when the line lacks what it depends on.
    pub fn request(self, typed: &Typed, start: &str) -> Option<Request> {
        // Each kind: path, field of the rows, id, and the name of its filter as servers since 3.0 know it.
        let (path, rows, id, filter) = match self {
            Question::Dags => ("dags".into(), "dags", "dag_id", Some("dag_id")),
            Question::Runs => (format!("dags/{}/dagRuns", dag(typed)?), "dag_runs", "dag_run_id", Some("run_id")),
            Question::Tasks => (format!("dags/{}/tasks", dag(typed)?), "tasks", "task_id", None),
            Question::Pools => ("pools".into(), "pools", "name", Some("pool_name")),
            Question::Variables => ("variables".into(), "variables", "key", Some("variable_key")),
            Question::Connections => ("connections".into(), "connections", "connection_id", Some("connection_id")),
            Question::AssetIds => ("assets".into(), "assets", "id", None),
            Question::AssetNames => ("assets".into(), "assets", "name", Some("name")),
            Question::AssetUris => ("assets".into(), "assets", "uri", Some("uri")),
            Question::XComs => (xcoms(typed)?, "xcom_entries", "key", None),
            Question::Tags => ("dagTags".into(), "tags", "", Some("tag_name")),
            Question::Providers => ("providers".into(), "providers", "package_name", None),
        };
        let mut query = vec![("limit".to_owned(), MOST.to_owned())];
        if self == Question::Runs {
            // The newest are those that people look at.
            query.push(("order_by".into(), "-id".into()));
        }
        let filter = filter.filter(|_| !start.is_empty()).map(|filter| (filter, start.to_owned()));
        let about = (self == Question::AssetIds).then_some("name");
        Some(Request { path, query, filter, rows, id, about })
    }
}

impl Request {
    /// Its query, in the words of this Airflow, in those of older ones, and for those that know no filter at all.
    pub fn queries(&self) -> Vec<Vec<(String, String)>> {
        let Some((filter, start)) = &self.filter else { return vec![self.query.clone()] };
        // A beginning costs the server nothing; before 3.3, only the pattern is known.
        let ways = [
            Some((format!("{filter}_prefix_pattern"), start.clone())),
            Some((format!("{filter}_pattern"), format!("{start}%"))),
            None,
        ];
        ways.map(|way| self.query.iter().cloned().chain(way).collect()).into()
    }

    /// What tells it from all others to the same server.
    pub fn name(&self) -> String {
        format!("{}.{} {:?} {:?}", self.path, self.id, self.filter, self.query)
    }
}

#[cfg(test)]
impl Request {
    /// For replies of this form.
    pub fn of(rows: &'static str, id: &'static str, about: Option<&'static str>) -> Self {
        Self { path: String::new(), query: Vec::new(), filter: None, rows, id, about }
    }
}

fn dag(typed: &Typed) -> Option<String> {
    segment(&typed.value(&["dag_id", "source_dag_id"])?)
}

fn xcoms(typed: &Typed) -> Option<String> {
    let run = segment(&typed.value(&["dag_run_id", "run_id"])?)?;
    let task = segment(&typed.value(&["task_id"])?)?;
    Some(format!("dags/{}/dagRuns/{run}/taskInstances/{task}/xcomEntries", dag(typed)?))
}

/// An id as one segment of a path.
fn segment(id: &str) -> Option<String> {
    let id = crate::api::path_argument(id).ok()?;
    Some(percent_encoding::utf8_percent_encode(id, percent_encoding::NON_ALPHANUMERIC).to_string())
}
