use super::*;
use crate::graph::{dot, json, mermaid, svg};

/// The expected text is the output of Airflow 3.3.2.
#[test]
fn dot_equals_the_output_of_the_official_command() {
    let mut graph = task_group();
    graph.nodes.retain(|node| node.group.is_none_or(|group| group == 0));
    let kept = graph.nodes.len();
    graph.edges.retain(|edge| edge.source.max(edge.target) < kept);
    graph.groups.truncate(1);
    graph.edges.truncate(2);
    graph.edges[0].label = Some("go \"on\"".to_owned());
    graph.nodes[0].colors = Some(("#e8f7e4".to_owned(), "#000".to_owned()));
    assert_eq!(
        dot(&graph),
        "digraph etl {\n\
         \tgraph [label=etl labelloc=t rankdir=LR]\n\
         \tend [color=\"#000000\" fillcolor=\"#ffffff\" label=end shape=rectangle style=\"filled,rounded\"]\n\
         \tsubgraph cluster_section_1 {\n\
         \t\tcolor=\"#000000\" fillcolor=\"#6495ed7f\" label=section_1 shape=rectangle style=filled\n\
         \t\t\"section_1.upstream_join_id\" [color=\"#000000\" fillcolor=CornflowerBlue height=0.2 label=\"\" shape=circle style=\"filled,rounded\" width=0.2]\n\
         \t\t\"section_1.downstream_join_id\" [color=\"#000000\" fillcolor=CornflowerBlue height=0.2 label=\"\" shape=circle style=\"filled,rounded\" width=0.2]\n\
         \t\t\"section_1.task_1\" [color=\"#000000\" fillcolor=\"#ffffff\" label=task_1 shape=rectangle style=\"filled,rounded\"]\n\
         \t\t\"section_1.task_2\" [color=\"#000000\" fillcolor=\"#ffffff\" label=task_2 shape=rectangle style=\"filled,rounded\"]\n\
         \t\t\"section_1.task_3\" [color=\"#000000\" fillcolor=\"#ffffff\" label=task_3 shape=rectangle style=\"filled,rounded\"]\n\
         \t}\n\
         \tstart [color=\"#000000\" fillcolor=\"#e8f7e4\" label=start shape=rectangle style=\"filled,rounded\"]\n\
         \tstart -> \"section_1.upstream_join_id\" [label=\"go \\\"on\\\"\"]\n\
         \t\"section_1.upstream_join_id\" -> \"section_1.task_1\"\n\
         }\n"
    );
}

#[test]
fn dot_quotes_ids_that_are_not_names() {
    let mut graph = tasks(&["node", "1.5", "-2", "a-b", "été", "x\\y"]);
    graph.name = "a b".to_owned();
    let text = dot(&graph);
    for written in
        ["digraph \"a b\" {", "\t\"node\" [", "\t1.5 [", "\t-2 [", "\t\"a-b\" [", "\t\"été\" [", "\t\"x\\\\y\" ["]
    {
        assert!(text.contains(written), "{written}\n{text}");
    }
}

#[test]
fn mermaid_has_groups_labels_and_states_but_no_joins() {
    let mut graph = task_group();
    graph.nodes[0].states.add("failed");
    let text = mermaid(&graph);
    assert!(text.starts_with("flowchart LR\n  n0(\"start<br>failed\")\n"), "{text}");
    assert!(text.contains("  subgraph g1 [\"section_2\"]\n"), "{text}");
    assert!(text.contains("    subgraph g2 [\"inner\"]\n      n4("), "{text}");
    assert!(text.ends_with("  classDef c0 fill:red,color:white\n  class n0 c0\n"), "{text}");
    assert!(!text.contains("join"), "{text}");
    let text = mermaid(&tasks(&["a\"<b>#;` > c: 50% \"|\""]));
    assert!(text.contains("n0(\"a#34;#60;b#62;#35;;#96;\")"), "{text}");
    assert!(text.contains("n0 -->|\"50% #34;#124;#34;\"| n1"), "{text}");
}

#[test]
fn svg_is_well_formed_with_any_names() {
    let mut graph = tasks(&["g.a&\"<script>\u{1b} > b: <1> & \"2\""]);
    graph.nodes[0].colors = Some(("\"/><x".to_owned(), "#000".to_owned()));
    let text = svg(&graph);
    assert!(text.contains(">a&amp;&quot;&lt;script&gt; </text>"), "{text}");
    assert!(text.contains("fill=\"&quot;/&gt;&lt;x\""), "{text}");
    assert!(text.contains(">&lt;1&gt; &amp; &quot;2&quot;</text>"), "{text}");
    for tag in ["svg", "g", "text", "title", "defs", "marker"] {
        let opened = text.matches(&format!("<{tag} ")).count() + text.matches(&format!("<{tag}>")).count();
        assert_eq!(opened, text.matches(&format!("</{tag}>")).count(), "{tag} in {text}");
    }
}

#[test]
fn svg_shows_every_node_group_and_edge() {
    let text = svg(&task_group());
    assert_eq!(text.matches("<circle ").count(), 4);
    assert_eq!(text.matches("rx=\"5\"").count(), 9);
    assert_eq!(text.matches("rx=\"6\"").count(), 3);
    assert_eq!(text.matches("marker-end=").count(), task_group().edges.len());
    let empty = svg(&tasks(&[]));
    assert!(empty.starts_with("<svg ") && empty.ends_with("</svg>\n"), "{empty}");
}

#[test]
fn json_has_flat_lists_without_joins() {
    let mut graph = task_group();
    graph.nodes[2].states.add("success");
    let value = json(&graph);
    let ids = |key: &str| value[key].as_array().unwrap().iter().map(|one| one["id"].clone()).collect::<Vec<_>>();
    assert_eq!(ids("groups"), ["section_1", "section_2", "section_2.inner"]);
    assert_eq!(ids("nodes").len(), 9);
    assert_eq!(value["nodes"][1]["id"], "section_1.task_1");
    assert_eq!(value["nodes"][1]["states"], serde_json::json!({"success": 1}));
    assert_eq!(value["nodes"][0]["state"], serde_json::Value::Null);
    assert_eq!(value["nodes"][0]["downstream_ids"], serde_json::json!(["section_1.task_1"]));
    assert_eq!(value["groups"][2]["group"], "section_2");
    assert_eq!(value["edges"].as_array().unwrap().len(), 13);
}
