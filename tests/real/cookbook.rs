//! The cookbook, line by line, as it stands.

use crate::support::{documentation, real};

/// What the lines make, under names that no other test has.
const MADE: [&str; 6] = ["nightly-42", "nightly-43", "sales_region", "sales_limits", "reporting_db", "nightly_loads"];

#[cfg(unix)]
#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn every_line_works() {
    let cli = real::admin();
    std::fs::write(cli.home().join("limits.json"), "{\"eu\": 3}").unwrap();
    std::fs::write(cli.home().join("password.txt"), "hunter2\n").unwrap();
    let lines = documentation::lines("docs/cookbook.md");
    assert!(lines.len() > 45, "where are the lines? {lines:?}");
    let names = MADE.map(|name| (name, real::unique(name)));
    for line in lines {
        let line = names.iter().fold(line, |line, (name, unique)| line.replace(name, unique));
        let outcome = cli.shell(&line).done();
        assert!(!outcome.stdout.contains("hunter2"), "{outcome}");
    }
}

#[test]
fn there_are_thirty_tasks_and_more() {
    let text = include_str!("../../docs/cookbook.md");
    for number in 1..=30 {
        assert!(text.contains(&format!("\n{number}. ")), "task {number} is missing");
    }
}
