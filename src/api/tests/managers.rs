//! Servers with another auth manager than FAB, asked for users.

use super::*;
use crate::api::stub::{answer, json};

const SIGN_IN_PAGE: &str = "<!doctype html><html><title>Airflow</title></html>";

async fn users_error(script: impl Fn(usize, &Asked) -> Answer + Send + Sync + 'static) -> Error {
    let stub = Stub::start(script).await;
    let client = stub.session().client().fab();
    reply(client.get_users().send()).await.unwrap_err()
}

#[tokio::test]
async fn the_manager_that_it_takes_is_named() {
    // As the Simple auth manager of 3.3.2 answered GET and POST, and as any other lacks a path.
    let page = users_error(|_, _| answer(200, "text/html", SIGN_IN_PAGE)).await;
    let method = users_error(|_, _| json(405, r#"{"detail":"Method Not Allowed"}"#)).await;
    let path = users_error(|_, _| json(404, r#"{"detail":"Not Found"}"#)).await;
    for error in [page, method, path] {
        assert_eq!(error.kind(), Kind::Failed);
        assert!(error.to_string().contains("only Airflow's FAB auth manager"), "{error}");
    }
}

#[tokio::test]
async fn other_failures_keep_their_messages() {
    let missing = users_error(|_, _| json(404, r#"{"detail":"The User with username `x` was not found"}"#)).await;
    assert_eq!(parts(&missing), (Kind::NotFound, "The User with username `x` was not found".into(), ""));
    let proxy = users_error(|_, _| answer(200, "text/html", "<title>Sign in to Example</title>")).await;
    assert_eq!(proxy.kind(), Kind::Unreachable);
}

/// Every auth manager has this path, and may refuse it in its own way.
#[tokio::test]
async fn what_others_have_too_does_not_speak_of_it() {
    let stub = Stub::start(|_, _| json(404, r#"{"detail":"Not Found"}"#)).await;
    let client = stub.session().client().fab();
    let error = reply(client.create_token_cli().body(body_of_pool()).send()).await.unwrap_err();
    assert!(!error.to_string().contains("FAB"), "{error}");
}

#[tokio::test]
async fn airflows_own_operations_do_not_speak_of_it() {
    let error = pools_error(|_, _| answer(200, "text/html", SIGN_IN_PAGE)).await;
    assert_eq!(error.kind(), Kind::Unreachable);
}
