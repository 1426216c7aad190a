//! Replies that are nested 100,000 deep: they are printed or refused with a sentence, and end nobody.

use crate::support::Outcome;
use crate::support::stub::{Stub, answer};

const FORMATS: [&str; 6] = ["table", "plain", "json", "yaml", "csv", "ndjson"];

fn nested() -> [String; 2] {
    [("[", "]"), ("{\"a\":", "}")].map(|(open, close)| format!("{}1{}", open.repeat(100_000), close.repeat(100_000)))
}

fn pools(status: u16, body: String) -> Stub {
    Stub::new(move |_| answer(status, "application/json", &body))
}

/// It printed, or said what is wrong; it did not die of a signal.
fn survived(outcome: &Outcome) {
    match outcome.code {
        Some(0) => assert!(!outcome.stdout.is_empty(), "{}", outcome.stderr),
        Some(1 | 2 | 5) => {
            assert!(outcome.stderr.contains("error: ") || outcome.stderr.contains("\"kind\""), "{outcome}");
        }
        code => panic!("{code:?}: {}", outcome.stderr),
    }
}

#[test]
fn rows_and_fields_in_every_format() {
    for deep in nested() {
        let row = format!("{{\"name\":\"p\",\"description\":{deep},\"x\":{deep}}}");
        for rows in [deep.clone(), row] {
            let stub = pools(200, format!("{{\"pools\":[{rows}],\"total_entries\":1}}"));
            for format in FORMATS {
                for more in [&[][..], &["--columns", "pool,x.a.a,description.0.0"]] {
                    survived(&stub.cli().run(&[&["pools", "list", "-o", format][..], more].concat()));
                }
                survived(&stub.cli().run(&["api", "GET", "pools", "-o", format]));
            }
            for filter in [".", "..", "walk(.)", "[paths] | length", "tojson"] {
                survived(&stub.cli().run(&["pools", "list", "--jq", filter]));
            }
        }
    }
}

#[test]
fn details_of_errors_in_every_format() {
    for deep in nested() {
        for detail in [deep.clone(), format!("[{{\"loc\":{deep},\"msg\":{deep},\"input\":{deep}}}]")] {
            let stub = pools(422, format!("{{\"detail\":{detail}}}"));
            for format in FORMATS {
                let outcome = stub.cli().run(&["pools", "list", "-o", format]);
                assert_eq!(outcome.code, Some(1), "{outcome}");
                survived(&outcome);
            }
            survived(&stub.cli().run(&["api", "GET", "pools"]));
        }
    }
}

#[test]
fn texts_that_hold_json_in_filters() {
    let deep = serde_json::Value::from(nested()[0].as_str());
    let stub = pools(200, format!("{{\"pools\":[{{\"name\":{deep}}}],\"total_entries\":1}}"));
    for filter in [".[].name | fromjson", ".[].name | tonumber", "map(.name | fromjson) | length"] {
        stub.cli().run(&["pools", "list", "--jq", filter]).fails(1, "256 deep");
    }
}

#[test]
fn filters_that_recurse_without_end() {
    let stub = pools(200, "{\"pools\":[],\"total_entries\":0}".to_owned());
    for filter in ["def f: [f]; f", "def f: 1 + f; f", "reduce range(100000) as $i (.; [.])"] {
        stub.cli().run(&["pools", "list", "--jq", filter]).fails(1, "too deep");
    }
}
