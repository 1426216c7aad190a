//! The token goes to its own server alone.

use super::*;
use crate::api::stub::{json, with_headers};

fn to(status: u16, location: &str) -> Answer {
    with_headers(status, &format!("location: {location}\r\n"), b"")
}

#[tokio::test]
async fn another_server_sees_nothing() {
    let other = Stub::start(|_, _| json(200, "{}")).await;
    for status in [301, 302, 303, 307, 308] {
        let location = format!("{}api/v2/pools?limit=100&state=s3cret", other.url);
        let error = pools_error(move |_, _| to(status, &location)).await;
        let message = format!("the server redirects to {}api/v2/pools; use that URL", other.url);
        let hint = format!("the URL of the server is now {}", other.url);
        assert_eq!(parts(&error), (Kind::Unreachable, message, hint.as_str()));
        assert_eq!(error.http_status(), Some(status));
    }
    assert!(other.asked().is_empty());
}

#[tokio::test]
async fn from_http_to_https_the_new_url_is_named() {
    let error = pools_error(|_, _| to(301, "https://airflow.example/team-a/api/v2/pools?limit=100")).await;
    assert_eq!(error.hint_text().unwrap(), "the URL of the server is now https://airflow.example/team-a");
}

#[tokio::test]
async fn a_sign_in_page_is_not_taken_for_a_new_home() {
    let error = pools_error(|_, _| to(302, "https://sso.example/authorize?code=s3cret#x")).await;
    let shown = format!("{error:?}");
    assert!(error.to_string().contains("redirects to https://sso.example/authorize, which is not followed"), "{shown}");
    assert!(error.hint_text().unwrap().contains("sign-in"), "{shown}");
    assert!(!shown.contains("s3cret"));
}

#[tokio::test]
async fn on_the_same_server_method_and_body_are_kept() {
    let stub = Stub::start(|number, _| if number == 0 { to(307, "/elsewhere") } else { json(201, "{}") }).await;
    reply(stub.session().client().post_pool().body(body_of_pool()).send()).await.unwrap();
    let asked = stub.asked();
    assert_eq!(stub.lines(), ["POST /api/v2/pools", "POST /elsewhere"]);
    assert_eq!(asked[0].body, asked[1].body);
    assert!(asked[1].head.contains("authorization: Bearer t0ken"));
}

#[tokio::test]
async fn a_post_never_becomes_a_get_that_seems_to_succeed() {
    let stub = Stub::start(|number, _| if number == 0 { to(302, "/elsewhere") } else { json(201, "{}") }).await;
    let error = reply(stub.session().client().post_pool().body(body_of_pool()).send()).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Unreachable);
    assert_eq!(stub.asked().len(), 1);
}

#[tokio::test]
async fn circles_end() {
    let (result, stub) = pools(|_, _| to(307, "/api/v2/pools")).await;
    assert_eq!(result.unwrap_err().kind(), Kind::Unreachable);
    assert_eq!(stub.asked().len(), 6);
}

#[tokio::test]
async fn a_redirect_without_a_target_is_an_error() {
    for script in [|| with_headers(302, "", b""), || with_headers(302, "location: http://[\r\n", b"")] {
        let error = pools_error(move |_, _| script()).await;
        assert_eq!(error.to_string(), "the server redirects without a target (302 Found)");
    }
}
