//! The model of a graph.

use std::collections::{BTreeSet, HashMap};

/// A directed graph with nested groups of nodes.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    pub name: String,
    pub purpose: Purpose,
    pub nodes: Vec<Node>,
    pub groups: Vec<Group>,
    pub edges: Vec<Edge>,
}

/// The kind of a graph.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Purpose {
    /// The tasks of one Dag.
    #[default]
    Tasks,
    /// Dependencies between Dags.
    Dependencies,
}

#[derive(Clone, Debug, Default)]
pub struct Node {
    pub id: String,
    pub label: String,
    pub kind: Kind,
    /// The index of the group that contains the node.
    pub group: Option<usize>,
    /// The class of a task's operator.
    pub operator: Option<String>,
    pub mapped: bool,
    pub role: Option<Role>,
    /// The states of a task's instances in the shown run.
    pub states: States,
    /// The server's colors for the box and its text.
    pub colors: Option<(String, String)>,
}

#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub enum Kind {
    #[default]
    Task,
    /// A point at which the edges of a group meet; not a task.
    Join,
    /// Another type of the server: `dag`, `asset`, `asset-alias`, `sensor`, `trigger` …
    Other(String),
}

impl Kind {
    pub fn of(word: &str) -> Self {
        match word {
            "task" => Self::Task,
            "join" => Self::Join,
            other => Self::Other(other.to_owned()),
        }
    }

    pub fn word(&self) -> &str {
        match self {
            Self::Task => "task",
            Self::Join => "join",
            Self::Other(word) => word,
        }
    }
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Role {
    Setup,
    Teardown,
}

impl Role {
    pub fn word(self) -> &'static str {
        match self {
            Self::Setup => "setup",
            Self::Teardown => "teardown",
        }
    }
}

#[derive(Clone, Debug, Default)]
pub struct Group {
    pub id: String,
    pub label: String,
    /// The index of the group that contains this group; always smaller than its own index.
    pub parent: Option<usize>,
    pub mapped: bool,
}

#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Edge {
    /// The index of a node.
    pub source: usize,
    /// The index of a node.
    pub target: usize,
    pub label: Option<String>,
    /// From a setup to its teardown.
    pub setup_teardown: bool,
}

/// The number of a task's instances in each state. A mapped task can have several states.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct States(Vec<(String, usize)>);

/// States sorted by importance to the user. States that are not listed come last.
const BY_URGENCY: [&str; 12] = [
    "failed",
    "upstream_failed",
    "awaiting_input",
    "up_for_retry",
    "running",
    "restarting",
    "deferred",
    "up_for_reschedule",
    "queued",
    "scheduled",
    "success",
    "skipped",
];

impl States {
    /// Airflow's name for the state of an instance without a state.
    pub const NO_STATUS: &str = "no_status";

    pub fn add(&mut self, state: &str) {
        match self.0.iter_mut().find(|(known, _)| known == state) {
            Some((_, count)) => *count += 1,
            None => self.0.push((state.to_owned(), 1)),
        }
        let rank = |state: &str| BY_URGENCY.iter().position(|known| *known == state).unwrap_or(BY_URGENCY.len());
        self.0.sort_by_key(|(state, _)| rank(state));
    }

    /// The most urgent state.
    pub fn first(&self) -> Option<&str> {
        self.0.first().map(|(state, _)| &**state)
    }

    /// `success`, or for several instances `1 failed, 3 success`.
    pub fn words(&self) -> String {
        match &*self.0 {
            [(state, 1)] => state.clone(),
            states => states.iter().map(|(state, count)| format!("{count} {state}")).collect::<Vec<_>>().join(", "),
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, usize)> {
        self.0.iter().map(|(state, count)| (&**state, *count))
    }
}

impl Graph {
    /// Whether the graph has states, because it shows a run.
    pub fn has_states(&self) -> bool {
        self.nodes.iter().any(|node| node.states.first().is_some())
    }

    /// The groups that contain a node, outermost first.
    pub fn path(&self, node: usize) -> Vec<usize> {
        let mut path: Vec<_> =
            std::iter::successors(self.nodes[node].group, |group| self.groups[*group].parent).collect();
        path.reverse();
        path
    }

    /// The graph without join nodes. The sources of each join are connected to its targets.
    #[must_use]
    pub fn without_joins(&self) -> Self {
        let mut edges = self.edges.clone();
        for (join, _) in self.nodes.iter().enumerate().filter(|(_, node)| node.kind == Kind::Join) {
            let (touching, mut others): (Vec<_>, Vec<_>) =
                edges.into_iter().partition(|edge| edge.source == join || edge.target == join);
            for into in touching.iter().filter(|edge| edge.target == join && edge.source != join) {
                for out in touching.iter().filter(|edge| edge.source == join && edge.target != join) {
                    let label = into.label.clone().or_else(|| out.label.clone());
                    let setup_teardown = into.setup_teardown || out.setup_teardown;
                    others.push(Edge { source: into.source, target: out.target, label, setup_teardown });
                }
            }
            // Removes duplicates. In a chain of joins with parallel edges, they would double at each join.
            let mut seen = BTreeSet::new();
            others.retain(|edge| seen.insert((edge.source, edge.target)));
            edges = others;
        }
        let keep: BTreeSet<_> = (0..self.nodes.len()).filter(|node| self.nodes[*node].kind != Kind::Join).collect();
        self.only(&keep, edges)
    }

    /// The connected component of `node`.
    #[must_use]
    pub fn component(&self, node: usize) -> Self {
        let mut seen = BTreeSet::from([node]);
        let mut todo = vec![node];
        while let Some(at) = todo.pop() {
            for edge in &self.edges {
                for (from, to) in [(edge.source, edge.target), (edge.target, edge.source)] {
                    if from == at && seen.insert(to) {
                        todo.push(to);
                    }
                }
            }
        }
        let edges = self.edges.iter().filter(|edge| seen.contains(&edge.source)).cloned().collect();
        self.only(&seen, edges)
    }

    /// Only the nodes in `keep` and these edges, which must be between them; one edge per pair of nodes.
    fn only(&self, keep: &BTreeSet<usize>, edges: Vec<Edge>) -> Self {
        let new: HashMap<_, _> = keep.iter().enumerate().map(|(new, old)| (*old, new)).collect();
        let mut seen = BTreeSet::new();
        let edges = edges
            .into_iter()
            .map(|edge| Edge { source: new[&edge.source], target: new[&edge.target], ..edge })
            .filter(|edge| seen.insert((edge.source, edge.target)))
            .collect();
        let nodes = keep.iter().map(|node| self.nodes[*node].clone()).collect();
        Self { nodes, edges, name: self.name.clone(), purpose: self.purpose, groups: self.groups.clone() }
    }
}
