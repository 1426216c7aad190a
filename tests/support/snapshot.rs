//! Transcripts held against the ones that were accepted.

use super::Outcome;

/// What differs from run to run, and what stands for it.
const FILTERS: [(&str, &str); 7] = [
    (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)", "TIME"),
    (r"\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b", "UUID"),
    (r"127\.0\.0\.1:\d+", "SERVER"),
    (r"/[^ \n]*/site-packages/", "SITE-PACKAGES/"),
    (r"\b(run|pool|key|conn)_\d+_\d+\b", "${1}_N"),
    (r"airflow-cli \d+\.\d+\.\d+", "airflow-cli VERSION"),
    // Columns are as wide as what was replaced in them.
    (r" +\n", "\n"),
];

/// Compares the transcript with `tests/snapshots/NAME.snap`; CONTRIBUTING.md tells how to accept a new one.
#[track_caller]
pub fn seen(name: &str, outcome: &Outcome) {
    let mut settings = insta::Settings::clone_current();
    for (pattern, stand_in) in FILTERS {
        settings.add_filter(pattern, stand_in);
    }
    settings.bind(|| unchanged(name, &outcome.to_string()));
}

/// Compares a text with `tests/snapshots/NAME.snap` as it is.
#[track_caller]
pub fn unchanged(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}
