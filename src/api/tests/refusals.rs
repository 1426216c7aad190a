//! What the server says when it does not do what was asked.

use super::*;
use crate::api::stub::{answer, json};
use crate::api::{Body, Session, stub};
use crate::credentials::{Token, jwt};

/// The error for one answer to `GET /api/v2/pools?limit=100`.
async fn refused(status: u16, media_type: &'static str, body: &str) -> Error {
    let body = body.to_owned();
    pools_error(move |_, _| answer(status, media_type, &body)).await
}

async fn refused_json(status: u16, body: &str) -> Error {
    refused(status, "application/json", body).await
}

#[tokio::test]
async fn sign_in_failures() {
    let hint = "sign in with `airflow auth login`, or set AIRFLOW_CLI_TOKEN";
    for (status, detail, message) in [
        (401, "Token Expired", "the token has expired"),
        (401, "Not authenticated", "the server does not accept the token (401 Unauthorized): Not authenticated"),
        (
            403,
            "Invalid JWT token",
            "the server does not accept the token: it is revoked, damaged, or of another server",
        ),
    ] {
        let error = refused_json(status, &format!(r#"{{"detail":"{detail}"}}"#)).await;
        assert_eq!(parts(&error), (Kind::NotSignedIn, message.into(), hint));
        assert_eq!(error.http_status(), Some(status));
        assert_eq!(error.to_json()["detail"], detail);
    }
    let stub = Stub::start(|_, _| json(401, r#"{"detail":"Not authenticated"}"#)).await;
    let session = Session::connect(stub::Connection { token: None, ..stub.connection() }).unwrap();
    let error = reply(session.client().get_pools().send()).await.unwrap_err();
    let message = format!("no token for 127.0.0.1:{}, which requires one", stub.url.port().unwrap());
    assert_eq!(parts(&error), (Kind::NotSignedIn, message, hint));
}

#[tokio::test]
async fn a_token_that_expired_by_the_local_clock_is_reported_as_expired() {
    let refused = |claims: &str, status: u16, detail: &'static str| {
        let token = Token::read(&jwt(claims), "x").unwrap();
        async move {
            let stub = Stub::start(move |_, _| json(status, &format!(r#"{{"detail":"{detail}"}}"#))).await;
            let connection = stub::Connection { token: Some(token), ..stub.connection() };
            let session = Session::connect(connection).unwrap();
            let error = reply(session.client().get_pools().send()).await.unwrap_err();
            assert_eq!(error.kind(), Kind::NotSignedIn);
            error.to_string()
        }
    };
    let over = r#"{"exp":1763785922}"#;
    for (status, detail) in [(403, "Invalid JWT token"), (401, "Token Expired"), (401, "Not authenticated")] {
        assert_eq!(refused(over, status, detail).await, "the token expired at 2025-11-22 04:32:02 UTC");
    }
    for claims in [r#"{"exp":99999999999}"#, "{}"] {
        assert!(refused(claims, 403, "Invalid JWT token").await.contains("revoked, damaged"), "{claims}");
        assert_eq!(refused(claims, 401, "Token Expired").await, "the token has expired");
    }
}

#[tokio::test]
async fn missing_permission() {
    let error = refused_json(403, r#"{"detail":"Forbidden"}"#).await;
    assert_eq!(parts(&error), (Kind::NotPermitted, "you are not permitted to do this (403 Forbidden)".into(), ""));
    let error = refused_json(403, r#"{"detail":"Your organization has restrictions"}"#).await;
    assert_eq!(
        error.to_string(),
        "you are not permitted to do this (403 Forbidden): Your organization has restrictions"
    );
    let error = refused(403, "text/html", "<title>Attack!</title>").await;
    assert_eq!(error.to_string(), "you are not permitted to do this (403 Forbidden): a web page, \"Attack!\"");
}

#[tokio::test]
async fn missing_things_have_the_servers_message() {
    let error = refused_json(404, r#"{"detail":"The Pool with name: `x` was not found"}"#).await;
    assert_eq!(parts(&error), (Kind::NotFound, "The Pool with name: `x` was not found".into(), ""));
    assert!(error.to_json()["request"].as_str().unwrap().starts_with("GET http://127.0.0.1:"));
    assert!(error.to_json()["request"].as_str().unwrap().ends_with("/api/v2/pools?limit=100"));
}

#[tokio::test]
async fn missing_routes_are_no_missing_things() {
    for (status, body) in [
        (404, r#"{"detail":"Not Found"}"#),
        (404, r#"{"error":"API route not found"}"#),
        (405, r#"{"detail":"Method Not Allowed"}"#),
    ] {
        let error = refused_json(status, body).await;
        assert_eq!(error.kind(), Kind::Unreachable, "{body}");
        assert!(error.to_string().contains("does not have this operation"), "{error}");
    }
    let error = refused(404, "text/html", "<html><title>404 Not Found</title>").await;
    assert_eq!(error.kind(), Kind::Unreachable);
    assert!(error.to_string().ends_with("sent a web page (\"404 Not Found\") instead of JSON"), "{error}");
    for body in ["", "not here", r#"{"message":"no Route matched"}"#] {
        let error = refused_json(404, body).await;
        assert_eq!(error.kind(), Kind::Unreachable, "{body}");
        assert!(error.to_string().starts_with("there is no Airflow there (404 Not Found)"), "{error}");
    }
    let stub = Stub::start(|_, _| json(404, r#"{"error":"API route not found"}"#)).await;
    let session = stub.session();
    let error = refusal(session.get("nowhere")).await;
    assert_eq!(error.kind(), Kind::NotFound);
    let error = reply(session.client().get_pool().pool_name("a/b").send()).await.unwrap_err();
    assert_eq!(error.kind(), Kind::NotFound, "a name with a slash");
}

#[tokio::test]
async fn an_old_server_differs_from_a_wrong_url() {
    let stub = Stub::start(|_, _| json(405, r#"{"detail":"Method Not Allowed"}"#)).await;
    let body = Body::from_json("{}").unwrap();
    for path in ["dags/~/dagRuns", "/api/v2/dags/~/dagRuns"] {
        let error = refusal(stub.session().request(reqwest::Method::PATCH, path).json(&body)).await;
        assert_eq!(error.kind(), Kind::Failed);
        let message = "the server is too old: this requires Airflow 3.3 or newer (405 Method Not Allowed)";
        assert_eq!(error.to_string(), message);
    }
}

#[tokio::test]
async fn two_faulty_fields_are_both_named() {
    let body = r#"{"detail":[{"type":"int_parsing","loc":["body","slots"],"msg":"Input should be a valid integer","input":"x"},{"type":"missing","loc":["body","name"],"msg":"Field required","input":{"password":"s3cret"}}]}"#;
    let error = refused_json(422, body).await;
    let message = "the server refuses the values:\nbody.slots: Input should be a valid integer (given \"x\")\nbody.name: Field required";
    assert_eq!(parts(&error), (Kind::Failed, message.into(), ""));
    assert_eq!(error.to_json()["detail"][0]["loc"][1], "slots");
    assert!(!error.to_json().to_string().contains("s3cret"));
    let error = refused_json(422, r#"{"detail":"Invalid timezone"}"#).await;
    assert_eq!(error.to_string(), "the server refuses the values (422 Unprocessable Entity): Invalid timezone");
}

#[tokio::test]
async fn a_conflict_keeps_its_object() {
    let body = r#"{"detail":{"reason":"Unique constraint violation","statement":"hidden","orig_error":"hidden","message":"Serious error"}}"#;
    let error = refused_json(409, body).await;
    let message = "the server refuses the request (409 Conflict): Unique constraint violation";
    assert_eq!(parts(&error), (Kind::Failed, message.into(), ""));
    assert_eq!(error.to_json()["detail"]["message"], "Serious error");
}

#[tokio::test]
async fn broken_servers() {
    let error = refused(500, "text/plain", "Internal Server Error").await;
    assert_eq!(parts(&error), (Kind::Unreachable, "the server failed (500 Internal Server Error)".into(), ""));
    let error = refused(500, "text/plain", "Traceback: boom").await;
    assert_eq!(error.to_string(), "the server failed (500 Internal Server Error): Traceback: boom");
    let error = refused(502, "text/html", "<html><title>502 Bad Gateway</title>").await;
    assert_eq!(
        error.to_string(),
        "the server failed (502 Bad Gateway) (tried 4 times): a web page, \"502 Bad Gateway\""
    );
    let error = refused(599, "text/plain", "").await;
    assert_eq!(error.to_string(), "the server failed (599)");
    let error = refused(400, "text/plain", &"x".repeat(100_000)).await;
    assert!(error.to_string().len() < 2200 && error.to_string().ends_with("(cut after 2000 of 100000 bytes)"));
}

#[tokio::test]
async fn web_pages_where_json_was_due() {
    let error = refused(200, "text/html; charset=utf-8", "<!doctype html><title>Airflow</title>").await;
    assert_eq!(error.kind(), Kind::Unreachable);
    assert!(error.to_string().ends_with("sent a web page (\"Airflow\") instead of JSON"), "{error}");
    assert!(error.hint_text().unwrap().contains("is the URL right?"));
    assert_eq!(error.http_status(), Some(200));
}

#[tokio::test]
async fn replies_that_are_no_json() {
    for (media_type, body, end) in [
        ("text/plain", "hello\nworld", "sent text/plain instead of JSON: hello"),
        ("application/json", "", "sent an empty response instead of JSON"),
        ("application/json", "{\"a\":", "closed the connection before the response was complete"),
        ("application/json", "{\"a\" 1}", "sent invalid JSON: expected `:` at line 1 column 6"),
        ("application/json", "\u{0}", "sent invalid JSON: expected value at line 1 column 1"),
    ] {
        let error = refused(200, media_type, body).await;
        assert_eq!(error.kind(), Kind::Unreachable, "{body:?}");
        assert!(error.to_string().ends_with(end), "{error}");
    }
}
