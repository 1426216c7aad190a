//! The requests for ids, and the place of the ids in the response.

use super::typed::Typed;

/// The maximum number of candidates; more would not be useful.
const MOST: &str = "200";

/// A kind of id.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum IdKind {
    Dags,
    /// Of the Dag in the line.
    Runs,
    /// Of the Dag in the line.
    Tasks,
    Pools,
    Variables,
    Connections,
    AssetIds,
    AssetNames,
    AssetUris,
    /// Of the task instance in the line.
    XComs,
    Tags,
    Providers,
}

/// A request for ids.
pub struct Request {
    /// Below `/api/v2`.
    pub path: String,
    query: Vec<(String, String)>,
    /// The filter, and the beginning of the ids.
    filter: Option<(&'static str, String)>,
    /// The field that contains the rows.
    pub rows: &'static str,
    /// The field of a row that contains the id; a row that is text is itself the id.
    pub id: &'static str,
    /// The field that describes the id.
    pub about: Option<&'static str>,
}

impl IdKind {
    /// The request for the ids that start with `start`; `None` if the line lacks an argument that it depends on.
    pub fn request(self, typed: &Typed, start: &str) -> Option<Request> {
        // Path, field of the rows, field of the id, and the filter's name as of Airflow 3.0.
        let (path, rows, id, filter) = match self {
            IdKind::Dags => ("dags".into(), "dags", "dag_id", Some("dag_id")),
            IdKind::Runs => (format!("dags/{}/dagRuns", dag(typed)?), "dag_runs", "dag_run_id", Some("run_id")),
            IdKind::Tasks => (format!("dags/{}/tasks", dag(typed)?), "tasks", "task_id", None),
            IdKind::Pools => ("pools".into(), "pools", "name", Some("pool_name")),
            IdKind::Variables => ("variables".into(), "variables", "key", Some("variable_key")),
            IdKind::Connections => ("connections".into(), "connections", "connection_id", Some("connection_id")),
            IdKind::AssetIds => ("assets".into(), "assets", "id", None),
            IdKind::AssetNames => ("assets".into(), "assets", "name", Some("name")),
            IdKind::AssetUris => ("assets".into(), "assets", "uri", Some("uri")),
            IdKind::XComs => (xcoms(typed)?, "xcom_entries", "key", None),
            IdKind::Tags => ("dagTags".into(), "tags", "", Some("tag_name")),
            IdKind::Providers => ("providers".into(), "providers", "package_name", None),
        };
        let mut query = vec![("limit".to_owned(), MOST.to_owned())];
        if self == IdKind::Runs {
            // Recent runs are the most useful ones.
            query.push(("order_by".into(), "-id".into()));
        }
        let filter = filter.filter(|_| !start.is_empty()).map(|filter| (filter, start.to_owned()));
        let about = (self == IdKind::AssetIds).then_some("name");
        Some(Request { path, query, filter, rows, id, about })
    }
}

impl Request {
    /// The queries to try: for this Airflow, for older releases, and for servers without the filter.
    pub fn queries(&self) -> Vec<Vec<(String, String)>> {
        let Some((filter, start)) = &self.filter else { return vec![self.query.clone()] };
        // The prefix filter is cheap for the server; releases before 3.3 have only the pattern.
        let ways = [
            Some((format!("{filter}_prefix_pattern"), start.clone())),
            Some((format!("{filter}_pattern"), format!("{start}%"))),
            None,
        ];
        ways.map(|way| self.query.iter().cloned().chain(way).collect()).into()
    }

    /// Identifies the request among those to the same server.
    pub fn name(&self) -> String {
        format!("{}.{} {:?} {:?}", self.path, self.id, self.filter, self.query)
    }
}

#[cfg(test)]
impl Request {
    /// A request for tests that read such a response.
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
