//! JSON: flat lists of nodes, groups and edges.

use serde_json::{Map, Value, json};

use super::model::{Graph, Purpose};

/// The graph as one object. Joins are omitted, because they only help to draw the graph.
pub fn json(graph: &Graph) -> Value {
    let graph = graph.without_joins();
    let edges: Vec<_> = graph
        .edges
        .iter()
        .map(|edge| {
            let ends = [edge.source, edge.target].map(|node| &graph.nodes[node].id);
            let mut value = json!({ "source_id": ends[0], "target_id": ends[1] });
            if graph.purpose == Purpose::Tasks {
                value["label"] = json!(edge.label);
                value["is_setup_teardown"] = json!(edge.setup_teardown);
            }
            value
        })
        .collect();
    let nodes: Vec<_> = (0..graph.nodes.len()).map(|index| node(&graph, index)).collect();
    if graph.purpose == Purpose::Dependencies {
        return json!({ "nodes": nodes, "edges": edges });
    }
    let groups: Vec<_> = graph
        .groups
        .iter()
        .map(|group| {
            let parent = group.parent.map(|parent| &graph.groups[parent].id);
            json!({ "id": group.id, "label": group.label, "group": parent, "is_mapped": group.mapped })
        })
        .collect();
    json!({ "dag_id": graph.name, "nodes": nodes, "groups": groups, "edges": edges })
}

fn node(graph: &Graph, index: usize) -> Value {
    let node = &graph.nodes[index];
    let downstream = graph.edges.iter().filter(|edge| edge.source == index);
    let downstream: Vec<_> = downstream.map(|edge| &graph.nodes[edge.target].id).collect();
    let mut value = json!({ "id": node.id, "label": node.label, "type": node.kind.word() });
    if graph.purpose == Purpose::Tasks {
        value["group"] = json!(node.group.map(|group| &graph.groups[group].id));
        value["operator"] = json!(node.operator);
        value["is_mapped"] = json!(node.mapped);
        value["setup_teardown_type"] = json!(node.role.map(super::Role::word));
        if graph.has_states() {
            value["state"] = json!(node.states.first());
            value["states"] =
                node.states.iter().map(|(state, count)| (state.to_owned(), json!(count))).collect::<Map<_, _>>().into();
        }
    }
    value["downstream_ids"] = json!(downstream);
    value
}
