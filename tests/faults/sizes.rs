//! Replies that are larger than the memory, and lists that never end.

use std::io::Write;
use std::net::TcpStream;
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::json;

use crate::support::stub::{Request, Stub, answer, reply};
use crate::support::{Cli, Outcome};

const ROW: &str = r#"{"dag_id":"a","is_paused":false,"tags":[],"owners":["o"],"file_token":"t","description":null},"#;

/// What the process may map at most, in kB; without a limit of its own it would need many times as much.
const MOST_KB: usize = 600_000;

/// Runs the command where it cannot get more than so much memory.
fn bounded(cli: &Cli, most_kb: usize, command: &str) -> Outcome {
    cli.shell(&format!("ulimit -v {most_kb}; exec airflow {command}"))
}

/// Writes until the other side has enough.
fn endless(out: &mut impl Write, head: &str, block: &str) {
    let block = block.repeat(64 * 1024 / block.len() + 1);
    let mut sent = out.write_all(head.as_bytes());
    while sent.is_ok() {
        sent = out.write_all(block.as_bytes());
    }
}

fn head(status: u16, media_type: &str, more: &str) -> String {
    format!("HTTP/1.1 {status} -\r\nContent-Type: {media_type}\r\n{more}Connection: close\r\n\r\n")
}

fn chunked(connection: &mut TcpStream) {
    let chunk = ROW.repeat(100);
    let chunk = format!("{:x}\r\n{chunk}\r\n", chunk.len());
    let head = head(200, "application/json", "Transfer-Encoding: chunked\r\n");
    endless(connection, &format!("{head}9\r\n{{\"dags\":[\r\n"), &chunk);
}

fn bomb(connection: &mut TcpStream) {
    let head = head(200, "application/json", "Content-Encoding: gzip\r\n");
    if connection.write_all(head.as_bytes()).is_ok() {
        endless(&mut GzEncoder::new(connection, Compression::fast()), "{\"dags\":[", ROW);
    }
}

const READERS: [&str; 5] =
    ["dags list", "dags list -o json", "dags list -o ndjson", "api GET dags", "api GET dags --paginate"];

#[test]
fn an_endless_reply_is_refused_in_bounded_memory() {
    let stub = Stub::serving(|_, connection| chunked(connection));
    for command in READERS {
        let outcome = bounded(&stub.cli(), MOST_KB, &format!("{command} --max-response-size 16M"));
        let outcome = outcome.fails(5, "is larger than 16 MiB");
        assert!(outcome.stderr.contains("--max-response-size"), "{outcome}");
    }
}

#[test]
fn a_reply_that_unpacks_to_too_much_is_refused_in_bounded_memory() {
    let stub = Stub::serving(|_, connection| bomb(connection));
    for command in READERS {
        let cli = stub.cli().with("AIRFLOW_CLI_MAX_RESPONSE_SIZE", "16M");
        bounded(&cli, MOST_KB, command).fails(5, "is larger than 16 MiB");
    }
}

#[test]
fn there_is_a_limit_that_no_one_has_to_set() {
    let stub = Stub::serving(|_, connection| chunked(connection));
    bounded(&stub.cli(), 1_500_000, "dags list").fails(5, "is larger than 64 MiB");
    assert_eq!(stub.requests().len(), 1, "it is not asked for again");
}

#[test]
fn an_announced_size_is_refused_before_it_comes() {
    let stub = Stub::serving(|_, connection| {
        let head = head(200, "application/json", "Content-Length: 3000000000\r\n");
        _ = connection.write_all(head.as_bytes());
        std::thread::sleep(Duration::from_secs(60));
    });
    let began = Instant::now();
    stub.cli().run(&["dags", "list"]).fails(5, "is larger than 64 MiB");
    assert!(began.elapsed() < Duration::from_secs(30));
}

#[test]
fn error_bodies_have_the_same_limit() {
    for (status, kind) in
        [(500, "text/plain"), (404, "application/json"), (401, "text/html"), (422, "application/json")]
    {
        let stub = Stub::serving(move |_, connection| {
            endless(connection, &head(status, kind, ""), "{\"detail\": \"x");
        });
        for command in ["pools get x", "api GET pools", "api POST pools --json {} --yes", "logs d r t", "auth whoami"] {
            let outcome = bounded(&stub.cli(), MOST_KB, &format!("{command} --max-response-size 4M"));
            outcome.fails(5, "is larger than 4 MiB");
        }
    }
}

#[test]
fn a_change_whose_reply_is_too_large_may_be_done() {
    let stub = Stub::serving(|_, connection| endless(connection, &head(201, "application/json", ""), "[1,2,3,"));
    let outcome = bounded(&stub.cli(), MOST_KB, "pools set a 1 x --max-response-size 1M").fails(5, "larger than 1 MiB");
    assert!(outcome.stderr.contains("may have made the change"), "{outcome}");
}

#[test]
fn what_a_server_says_at_a_sign_in_has_the_same_limit() {
    for path in ["/api/v2/version", "/auth/login", "/auth/openapi.json", "/auth/token/cli"] {
        let stub = Stub::serving(move |request: &Request, connection| {
            let answer = match request.path() {
                asked if asked.ends_with(path) => {
                    return endless(connection, &head(200, "application/json", ""), "{\"access_token\": \"x");
                }
                "/api/v2/version" => reply(200, &json!({"version": "3.3.2"})),
                "/auth/openapi.json" => reply(200, &json!({"info": {"title": "FAB auth manager API"}})),
                _ => answer(200, "text/html", "<input name=\"password\">"),
            };
            _ = connection.write_all(&answer);
        });
        let login = "auth login --env dev --username u --password-stdin --credential-store file --max-response-size 4M";
        let outcome = bounded(&Cli::new(), MOST_KB, &format!("{login} --url {} <<END\npassword-of-u\nEND", stub.url));
        outcome.fails(5, "is larger than 4 MiB");
    }
}

#[test]
fn a_web_page_in_the_place_of_a_log_has_the_same_limit() {
    let task = json!({"dag_id": "d", "dag_run_id": "r", "task_id": "t", "map_index": -1, "state": "success",
        "try_number": 1});
    let stub = Stub::serving(move |request: &Request, connection| match request.path().contains("/logs/") {
        true => endless(connection, &head(200, "text/html", ""), "<title>x"),
        false => _ = connection.write_all(&reply(200, &task)),
    });
    bounded(&stub.cli(), MOST_KB, "logs d r t --max-response-size 4M").fails(5, "is larger than 4 MiB");
}

#[test]
fn the_limit_can_be_raised_and_lifted() {
    let body = json!({"pools": [{"name": "a", "description": "x".repeat(2 << 20)}], "total_entries": 1});
    let stub = Stub::new(move |_| reply(200, &body));
    let run = |size: &str| stub.cli().run(&["pools", "list", "-o", "json", "--max-response-size", size]);
    run("1M").fails(5, "is larger than 1 MiB");
    for size in ["3M", "1g", "0", "3000000"] {
        run(size).done();
    }
    let variable = |value: &str| stub.cli().with("AIRFLOW_CLI_MAX_RESPONSE_SIZE", value);
    variable("1M").run(&["pools", "list"]).fails(5, "is larger than 1 MiB");
    variable("1M").run(&["pools", "list", "-o", "json", "--max-response-size", "3M"]).done();
    variable("lots").run(&["pools", "list"]).fails(2, "AIRFLOW_CLI_MAX_RESPONSE_SIZE: expected a size");
    run("lots").fails(2, "expected a size");
}

#[test]
fn rows_of_next_to_nothing_are_counted_with_what_they_cost() {
    let stub = Stub::new(|_| answer(200, "application/json", &format!("{{\"dags\":[{}1]}}", "1,".repeat(250_000))));
    for command in ["dags list", "dags list -o json", "api GET dags -o table"] {
        let outcome = bounded(&stub.cli(), MOST_KB, &format!("{command} --max-response-size 1M"));
        outcome.fails(5, "takes more than 16 MiB of memory");
    }
}

/// Taken apart into values, such a reply needs up to three hundred times its size.
#[test]
fn a_reply_of_tiny_values_is_refused_before_it_is_taken_apart() {
    for value in ["[],", "{},", "{\"a\":1},", "1,"] {
        let values = value.repeat((3 << 20) / value.len());
        let body = format!("{{\"dags\":[{values}{0}],\"nodes\":[{values}{0}]}}", value.trim_end_matches(','));
        let stub = Stub::new(move |request| match request.path() {
            "/api/v2/version" => reply(200, &json!({"version": "3.3.2"})),
            _ => answer(200, "application/json", &body),
        });
        for command in [
            "dags list",
            "dags list -o table",
            "dags list --jq .",
            "api GET dags",
            "api GET dags --jq .",
            "runs why d r",
            "dags show d",
        ] {
            let outcome = bounded(&stub.cli(), MOST_KB, &format!("{command} --max-response-size 7M"));
            let outcome = outcome.fails(5, "takes more than 112 MiB of memory");
            assert!(outcome.stderr.contains("--max-response-size"), "{command}: {outcome}");
        }
    }
}

#[test]
fn a_list_without_end_is_refused_in_bounded_memory() {
    for total in [json!(null), json!(1_000_000_000_000_000_u64), json!(u64::MAX)] {
        let stub = Stub::new(move |request| {
            let offset = request.number("offset").unwrap_or(0);
            let row = |number| json!({"name": format!("pool {}", offset + number), "description": "x".repeat(1000)});
            let rows: Vec<_> = (0..100).map(row).collect();
            reply(200, &json!({"pools": rows, "total_entries": total}))
        });
        for command in ["pools list", "pools list -o json", "api GET pools --paginate"] {
            let outcome = bounded(&stub.cli(), MOST_KB, &format!("{command} --max-response-size 200K"));
            let outcome = outcome.fails(5, "the list of `pools` takes more than 3200 KiB");
            assert!(outcome.stderr.contains("--limit N"), "{outcome}");
        }
        bounded(&stub.cli(), MOST_KB, "pools list -o json --limit 250").done();
    }
}
