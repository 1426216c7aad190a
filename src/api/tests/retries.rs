//! What is sent again, how often, and what never is.

use std::time::{Duration, Instant};

use super::*;
use crate::api::stub::{json, truncated, with_headers};
use crate::api::{Session, stub};

/// Fails in this way, the first `times` times.
fn failing(times: usize, failure: fn() -> Answer) -> impl Fn(usize, &Asked) -> Answer {
    move |number, _| if number < times { failure() } else { json(200, "{}") }
}

const FAILURES: [fn() -> Answer; 7] = [
    || json(429, "{}"),
    || json(502, "{}"),
    || json(503, "{}"),
    || json(504, "{}"),
    || Answer::Reset,
    || Answer::Bytes(Vec::new()),
    || truncated("{"),
];

#[tokio::test]
async fn a_get_is_tried_four_times_in_all() {
    for failure in FAILURES {
        let (result, stub) = pools(failing(3, failure)).await;
        result.unwrap();
        assert_eq!(stub.asked().len(), 4);
        let (result, stub) = pools(failing(4, failure)).await;
        assert!(result.unwrap_err().to_string().contains("(tried 4 times)"));
        assert_eq!(stub.asked().len(), 4);
    }
}

#[tokio::test]
async fn put_and_delete_are_tried_again() {
    for failure in FAILURES {
        let stub = Stub::start(failing(1, failure)).await;
        reply::<(), _>(stub.session().client().delete_pool().pool_name("p").send()).await.unwrap();
        assert_eq!(stub.asked().len(), 2);
        let stub = Stub::start(failing(1, failure)).await;
        stub.session().request(reqwest::Method::PUT, "x").send().await.unwrap().error_for_status().unwrap();
        assert_eq!(stub.asked().len(), 2);
    }
}

#[tokio::test]
async fn post_and_patch_are_sent_once() {
    for failure in FAILURES {
        for method in [reqwest::Method::POST, reqwest::Method::PATCH] {
            let stub = Stub::start(failing(1, failure)).await;
            refusal(stub.session().request(method, "x")).await;
            assert_eq!(stub.asked().len(), 1);
        }
    }
    let stub = Stub::start(failing(1, || Answer::Reset)).await;
    let error = reply(stub.session().client().post_pool().body(body_of_pool()).send()).await.unwrap_err();
    assert_eq!(stub.asked().len(), 1);
    assert_eq!(error.kind(), Kind::Unreachable);
    assert!(error.hint_text().unwrap().contains("may have made the change"), "{error:?}");
}

#[tokio::test]
async fn other_refusals_are_final() {
    for status in [400, 401, 403, 404, 408, 409, 422, 500, 501] {
        let (result, stub) = pools(move |_, _| json(status, "{}")).await;
        result.unwrap_err();
        assert_eq!(stub.asked().len(), 1, "{status}");
    }
}

#[tokio::test]
async fn a_connection_that_never_came_about_is_tried_again_for_any_method() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let stub = Stub::start(|_, _| json(200, "{}")).await;
    let url = format!("http://{free}").parse().unwrap();
    let session = Session::connect(stub::Connection { url, ..stub.connection() }).unwrap().hasty();
    let error = reply(session.client().post_pool().body(body_of_pool()).send()).await.unwrap_err();
    assert_eq!(error.to_string(), format!("cannot connect to {free}: connection refused (tried 4 times)"));
    assert_eq!(error.kind(), Kind::Unreachable);
}

#[tokio::test]
async fn the_server_says_when_to_come_back() {
    let started = Instant::now();
    let (result, stub) = pools(|number, _| match number {
        0 => with_headers(503, "retry-after: 1\r\n", b"{}"),
        _ => json(200, "{}"),
    })
    .await;
    result.unwrap();
    assert_eq!(stub.asked().len(), 2);
    assert!(started.elapsed() >= Duration::from_secs(1));
}

#[tokio::test]
async fn no_one_waits_for_an_hour() {
    let (result, stub) = pools(|_, _| with_headers(429, "retry-after: 3600\r\n", b"{}")).await;
    let error = result.unwrap_err();
    assert_eq!(stub.asked().len(), 1);
    assert_eq!(
        parts(&error),
        (Kind::Failed, "too many requests (429 Too Many Requests): {}".into(), "the server requests a wait of 3600 s")
    );
}

#[tokio::test]
async fn the_time_limit_holds_for_all_tries_together() {
    let stub = Stub::start(|_, _| with_headers(503, "retry-after: 2\r\n", b"")).await;
    let timeout = Duration::from_millis(3500);
    let session = Session::connect(stub::Connection { timeout, ..stub.connection() }).unwrap();
    let started = Instant::now();
    let error = reply(session.client().get_pools().send()).await.unwrap_err();
    assert_eq!(error.http_status(), Some(503));
    assert_eq!(stub.asked().len(), 2, "a third would begin too late");
    assert!(started.elapsed() < timeout);
}

#[tokio::test]
async fn a_delete_whose_first_answer_was_lost_may_find_nothing_left() {
    let gone = r#"{"detail": "The Pool with name: `p` was not found"}"#;
    let stub = Stub::start(move |number, _| if number == 0 { Answer::Reset } else { json(404, gone) }).await;
    let error = reply::<(), _>(stub.session().client().delete_pool().pool_name("p").send()).await.unwrap_err();
    assert_eq!(error.kind(), Kind::NotFound);
    assert!(error.hint_text().unwrap().contains("may have deleted it"));
}
