//! Servers that are not there, are slow, or speak something else.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::*;
use crate::api::stub::{json, truncated, with_headers};
use crate::api::{Session, stub};

async fn of_url(url: &str) -> Error {
    let stub = Stub::start(|_, _| json(200, "{}")).await;
    let session = Session::connect(stub::Connection { url: url.parse().unwrap(), ..stub.connection() }).unwrap();
    reply(session.hasty().client().get_pools().send()).await.unwrap_err()
}

#[tokio::test]
async fn a_host_without_an_address() {
    let error = of_url("http://airflow.invalid:8080").await;
    assert_eq!(error.kind(), Kind::Unreachable);
    // It is tried again where no name server can be asked.
    let message = error.to_string().replace(" (tried 4 times)", "");
    assert_eq!(message, "cannot find the host airflow.invalid");
    assert_eq!(error.to_json()["request"], "GET http://airflow.invalid:8080/api/v2/pools");
}

#[tokio::test]
async fn a_body_that_breaks_off() {
    let error = pools_error(|_, _| truncated(r#"{"pools":[{}"#)).await;
    assert_eq!(error.kind(), Kind::Unreachable);
    assert!(error.to_string().ends_with("closed the connection before the response was complete (tried 4 times)"));
}

#[tokio::test]
async fn a_body_that_cannot_be_decompressed() {
    let mut corrupt = vec![31, 139, 8, 0, 0, 0, 0, 0, 2, 3];
    corrupt.extend([0xff; 20]);
    for body in [b"no gzip at all".to_vec(), corrupt] {
        let headers = "content-type: application/json\r\ncontent-encoding: gzip\r\n";
        let (result, stub) = pools(move |_, _| with_headers(200, headers, &body)).await;
        let error = result.unwrap_err();
        assert_eq!(error.kind(), Kind::Unreachable);
        let server = format!("127.0.0.1:{}", stub.url.port().unwrap());
        assert_eq!(error.to_string(), format!("the gzip response of {server} cannot be decompressed"));
        assert_eq!(stub.asked().len(), 1, "it would be the same again");
    }
}

#[tokio::test]
async fn a_connection_that_breaks_off_before_the_answer() {
    let error = pools_error(|_, _| Answer::Bytes(b"HTTP/1.1 200".to_vec())).await;
    assert_eq!(error.kind(), Kind::Unreachable);
    assert!(error.to_string().ends_with("closed the connection without a response (tried 4 times)"), "{error}");
    // As a port that waits for TLS does.
    assert_eq!(error.hint_text(), Some("is the port right, and is it http:// or https://?"));
}

#[tokio::test]
async fn a_server_that_speaks_no_http() {
    let (result, stub) = pools(|_, _| Answer::Bytes(b"220 mail.example ESMTP\r\n\r\n".to_vec())).await;
    let error = result.unwrap_err();
    assert_eq!(error.kind(), Kind::Unreachable);
    assert!(error.to_string().contains("does not speak HTTP"), "{error}");
    assert_eq!(stub.asked().len(), 1);
}

#[tokio::test]
async fn a_connection_that_does_not_come_about() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = listener.local_addr().unwrap();
    let error = of_url(&format!("https://{server}")).await;
    assert_eq!(error.kind(), Kind::Unreachable);
    assert_eq!(error.to_string(), format!("cannot connect to {server} within 3 s"));
}

#[tokio::test]
async fn the_time_limit() {
    let stub = Stub::start(|_, _| Answer::Silence(Vec::new(), Duration::from_secs(60))).await;
    let timeout = Duration::from_secs(1);
    let session = Session::connect(stub::Connection { timeout, ..stub.connection() }).unwrap();
    let error = reply(session.clone().client().get_pools().send()).await.unwrap_err();
    let server = format!("127.0.0.1:{}", stub.url.port().unwrap());
    let message = format!("no complete response from {server} within 1 s");
    let hint = "use a longer --timeout SECONDS; 0 disables it";
    assert_eq!(parts(&error), (Kind::TimeLimit, message, hint));
    assert_eq!(stub.asked().len(), 1, "the time is up");
    let error = reply(session.client().post_pool().body(body_of_pool()).send()).await.unwrap_err();
    assert!(error.hint_text().unwrap().contains("may have made the change"));
}

#[tokio::test]
async fn the_time_limit_holds_for_the_body_too() {
    let begun = b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{";
    let stub = Stub::start(|_, _| Answer::Silence(begun.to_vec(), Duration::from_secs(60))).await;
    let timeout = Duration::from_secs(1);
    let session = Session::connect(stub::Connection { timeout, ..stub.connection() }).unwrap();
    let error = reply(session.client().get_pools().send()).await.unwrap_err();
    assert_eq!(error.kind(), Kind::TimeLimit, "{error}");
}

#[tokio::test]
async fn a_body_without_a_length_that_breaks_off() {
    let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n{";
    let stub = Stub::start(|_, _| Answer::Bytes(head.to_vec())).await;
    // The end of the connection is the end of such a body: cut JSON is all there is to see of it.
    let error = reply(stub.session().client().get_pools().send()).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Unreachable);
    assert!(error.to_string().ends_with("closed the connection before the response was complete"), "{error}");
}

#[tokio::test]
async fn no_tls_at_the_other_end() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
            let _ = stream.read(&mut [0; 999]).await;
        }
    });
    let error = of_url(&format!("https://{server}")).await;
    assert_eq!(error.kind(), Kind::Unreachable);
    assert_eq!(error.to_string(), format!("{server} does not speak TLS"));
}

#[tokio::test]
async fn a_connection_that_ends_unannounced_after_a_failure_takes_no_other_request_with_it() {
    let stub = Stub::start(|_, _| {
        let answer = b"HTTP/1.1 500 -\r\ncontent-type: text/plain\r\ncontent-length: 4\r\n\r\noops".to_vec();
        Answer::Silence(answer, Duration::from_millis(5))
    })
    .await;
    let client = stub.session().client();
    for _ in 0..3 {
        let error = reply(client.post_pool().body(body_of_pool()).send()).await.unwrap_err();
        assert_eq!(error.http_status(), Some(500), "{error}");
    }
    assert_eq!(stub.asked().len(), 3);
}
