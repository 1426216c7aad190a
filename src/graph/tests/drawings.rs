use super::*;

#[track_caller]
fn assert_drawn(graph: &Graph, expected: &[&str]) {
    let drawn = drawn(graph, None);
    assert_eq!(drawn.lines().collect::<Vec<_>>(), expected, "\n{drawn}\n");
}

#[test]
fn branches_labels_and_operators() {
    assert_drawn(
        &branch_labels(),
        &[
            "●   ingest                              EmptyOperator",
            "●   analyze                             EmptyOperator",
            "●   check_integrity                     EmptyOperator",
            "├─● describe_integrity  ← Errors found  EmptyOperator",
            "│ ● email_error                         EmptyOperator",
            "● │ save  ← No errors                   EmptyOperator",
            "├─╯",
            "●   report                              EmptyOperator",
        ],
    );
}

#[test]
fn groups_within_groups() {
    assert_drawn(
        &task_group(),
        &[
            "●     start",
            "│     ╭ section_1",
            "●     │ task_1",
            "├─●   │ task_2",
            "● │   ╰ task_3",
            "├─╯",
            "│     ╭ section_2",
            "│     │ ╭ inner",
            "├─●   │ │ task_2",
            "├─│─● │ │ task_3",
            "│ ├─╯ │ │",
            "│ ●   │ ╰ task_4",
            "● │   ╰ task_1",
            "├─╯",
            "●     end",
        ],
    );
}

#[test]
fn states_replace_the_marks_and_add_a_column() {
    let mut graph = tasks(&["extract > load+", "load > setup_report"]);
    for (node, states) in [(0, &["success"][..]), (1, &["success", "failed", "success"]), (2, &[])] {
        states.iter().for_each(|state| graph.nodes[node].states.add(state));
    }
    graph.nodes[1].operator = Some("BashOperator".to_owned());
    assert_drawn(
        &graph,
        &[
            "✓ extract               success",
            "✗ load []               1 failed, 2 success  BashOperator",
            "· setup_report ↗ setup",
        ],
    );
}

#[test]
fn wide_rows_are_truncated_from_the_right() {
    let graph = branch_labels();
    assert!(drawn(&graph, Some(53)).contains("EmptyOperator"));
    assert!(!drawn(&graph, Some(52)).contains("EmptyOperator"));
    let narrow = drawn(&graph, Some(20));
    assert!(narrow.contains("\n├─● describe_integr…\n"), "{narrow}");
}

#[test]
fn wide_characters_take_two_cells() {
    let mut graph = tasks(&["抽出 > x", "x > y"]);
    graph.nodes.iter_mut().for_each(|node| node.operator = Some("Op".to_owned()));
    assert_drawn(&graph, &["● 抽出  Op", "● x     Op", "● y     Op"]);
    assert_eq!(drawn(&graph, Some(5)).lines().next(), Some("● 抽…"));
}

#[test]
fn control_characters_are_escaped() {
    assert_drawn(&tasks(&["a\u{1b}[31m\u{7}"]), &["● a\\x1b[31m\\x07"]);
}

#[test]
fn graphs_without_edges() {
    assert_drawn(&tasks(&[]), &[]);
    assert_drawn(&tasks(&["alone"]), &["● alone"]);
    assert_drawn(&tasks(&["one", "two"]), &["● one", "● two"]);
}

#[test]
fn components_are_separated() {
    assert_drawn(&tasks(&["a > b", "c", "d", "e > f"]), &["● a", "● b", "", "● c", "● d", "", "● e", "● f"]);
}

#[test]
fn a_fan_of_a_hundred_is_two_lines() {
    let middle: Vec<_> = (0..100).map(|number| format!("t{number}")).collect();
    let middle = middle.join(" ");
    let drawn = drawn(&tasks(&[&format!("start > {middle}"), &format!("{middle} > end")]), None);
    let rows: Vec<_> = drawn.lines().collect();
    assert_eq!(rows[..5], ["●     start", "├─●   t0", "├─│─● t1", "│ ├─╯", "├─│─● t2"]);
    assert_eq!(rows[rows.len() - 3..], ["● │   t99", "├─╯", "●     end"]);
}

#[test]
fn a_cycle_has_an_edge_upwards_with_an_arrow() {
    assert_drawn(
        &dependencies(&["parent > trigger", "trigger > child", "child > sensor", "sensor > parent"]),
        &["●◀╮ parent   dag", "● │ trigger  dag", "● │ child    dag", "● │ sensor   dag", "╰─╯"],
    );
    assert_drawn(&dependencies(&["self > self"]), &["● self  ↺ itself  dag"]);
}

#[test]
fn a_path_that_leaves_and_reenters_a_group_is_drawn() {
    let drawn = drawn(&tasks(&["g.a > b", "b > g.c"]), None);
    assert_eq!(drawn.matches('●').count(), 3, "{drawn}");
    assert!(drawn.contains(['◀', '▶']), "{drawn}");
}

#[test]
fn a_passing_line_is_not_a_crossing() {
    assert_drawn(
        &tasks(&["a > b e", "b > c d", "c > e", "d > e"]),
        &["●     a", "├─●   b", "│ ├─● c", "│ ● │ d", "│ ├─╯", "●─╯   e"],
    );
}

#[test]
fn assets_have_their_own_mark() {
    assert_drawn(
        &dependencies(&["make > s3://a", "s3://a > use"]),
        &["● make    dag", "◆ s3://a  asset", "● use     dag"],
    );
}
