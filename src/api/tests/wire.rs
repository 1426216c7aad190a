//! What goes over the wire, and that what comes back arrives unchanged.

use std::time::{Duration, Instant};

use reqwest::Method;

use super::*;
use crate::api::stub::{json, with_headers};
use crate::api::{Body, Session, stub};

#[tokio::test]
async fn a_request_says_who_we_are_and_what_we_take() {
    let (result, stub) = pools(|_, _| json(200, r#"{"pools":[ ]}"#)).await;
    assert_eq!(result.unwrap().text(), r#"{"pools":[ ]}"#);
    let asked = &stub.asked()[0];
    assert_eq!(asked.line, "GET /api/v2/pools?limit=100");
    for header in [
        "authorization: Bearer t0ken",
        concat!("user-agent: airflow-cli/", env!("CARGO_PKG_VERSION")),
        "accept-encoding: gzip",
        "accept: application/json",
    ] {
        assert!(asked.head.lines().any(|line| line == header), "{header}\n{}", asked.head);
    }
}

#[tokio::test]
async fn no_token_no_header() {
    let stub = Stub::start(|_, _| json(200, "{}")).await;
    let session = Session::connect(stub::Connection { token: None, ..stub.connection() }).unwrap();
    reply(session.client().get_pools().send()).await.unwrap();
    assert!(!stub.asked()[0].head.contains("authorization"));
}

#[tokio::test]
async fn packed_bodies_are_unpacked() {
    // `{"pools":[],"total_entries":0}` through gzip.
    let packed = [
        31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 171, 86, 42, 200, 207, 207, 41, 86, 178, 138, 142, 213, 81, 42, 201, 47, 73,
        204, 137, 79, 205, 43, 41, 202, 76, 5, 10, 25, 212, 2, 0, 248, 213, 177, 107, 30, 0, 0, 0,
    ];
    let headers = "content-type: application/json\r\ncontent-encoding: gzip\r\n";
    let (result, _) = pools(move |_, _| with_headers(200, headers, &packed)).await;
    assert_eq!(result.unwrap().text(), r#"{"pools":[],"total_entries":0}"#);
}

#[tokio::test]
async fn base_urls_may_have_a_path() {
    let stub = Stub::start(|_, _| json(200, "{}")).await;
    let url = stub.url.join("team-a/").unwrap();
    let session = Session::connect(stub::Connection { url, ..stub.connection() }).unwrap();
    session.get("dags?a=b").query([("limit", "5 &")]).send().await.unwrap();
    reply(session.client().get_pool().pool_name("a/b ü").send()).await.unwrap();
    assert_eq!(stub.lines(), ["GET /team-a/api/v2/dags?a=b&limit=5+%26", "GET /team-a/api/v2/pools/a%2Fb%20%C3%BC"]);
}

#[tokio::test]
async fn bodies_are_sent_as_written() {
    let stub = Stub::start(|_, _| json(201, r#"{"x":1.0}"#)).await;
    let session = stub.session();
    let body = Body::from_json("{\"b\": 1.00, \"a\": null}").unwrap();
    let answer = session.post("/api/v2/pools").json(&body).send().await.unwrap();
    assert!(answer.is_json());
    assert_eq!(answer.json::<Reply>().unwrap().text(), r#"{"x":1.0}"#);
    assert_eq!(answer.body()[..], *br#"{"x":1.0}"#);
    let asked = &stub.asked()[0];
    assert_eq!((asked.line.as_str(), asked.body.as_str()), ("POST /api/v2/pools", body.text()));
    assert!(asked.head.contains("content-type: application/json"));
}

#[tokio::test]
async fn a_megabyte_goes_and_comes() {
    let text = format!("\"{}\"", "x".repeat(1 << 20));
    let answer = text.clone();
    let stub = Stub::start(move |_, asked| json(200, if asked.body.len() > 1 << 20 { &answer } else { "{}" })).await;
    let body = Body::from_json(text.clone()).unwrap();
    let answer = stub.session().post("variables").json(&body).send().await.unwrap();
    assert_eq!(answer.json::<Reply>().unwrap().text(), text);
}

#[tokio::test]
async fn other_successes_than_the_documented_one_are_taken() {
    let stub = Stub::start(|_, _| json(202, r#"{"name":"p"}"#)).await;
    let client = stub.session().client();
    assert_eq!(reply(client.get_pool().pool_name("p").send()).await.unwrap().text(), r#"{"name":"p"}"#);
    reply::<(), _>(client.delete_pool().pool_name("p").send()).await.unwrap();
    let stub = Stub::start(|_, _| stub::answer(200, "text/html", "<html>")).await;
    let error = reply::<(), _>(stub.session().client().delete_pool().pool_name("p").send()).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Unreachable, "a web page deletes nothing");
}

#[tokio::test]
async fn paths_on_other_servers_are_refused_before_anything_is_sent() {
    let stub = Stub::start(|_, _| json(200, "{}")).await;
    let session = stub.session();
    for path in ["http://127.0.0.1:1/api/v2/dags", "dags/../pools"] {
        let error = refusal(session.request(Method::DELETE, path)).await;
        assert_eq!(error.kind(), Kind::Usage);
    }
    assert!(stub.asked().is_empty());
}

#[tokio::test]
async fn streams_are_given_on_while_they_come_in() {
    let begun = b"HTTP/1.1 200 OK\r\ncontent-type: application/x-ndjson\r\n\r\n{}\n";
    let stub = Stub::start(|_, _| Answer::Silence(begun.to_vec(), Duration::from_secs(60))).await;
    let session = stub.session();
    let request = session.http().get(stub.url.clone()).header("accept", "application/x-ndjson").build().unwrap();
    let started = Instant::now();
    let mut response = session.send(request, "get_log").await.unwrap();
    assert_eq!(response.chunk().await.unwrap().unwrap(), "{}\n");
    assert!(started.elapsed() < Duration::from_secs(30));
}

#[tokio::test]
async fn the_token_does_not_show_in_debug_output() {
    let stub = Stub::start(|_, _| json(200, "{}")).await;
    assert!(!format!("{:?} {:?}", stub.connection(), stub.session()).contains("t0ken"));
}
