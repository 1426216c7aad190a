//! A fuzz target for the proxy of a sign-in: which requests of a browser are accepted, and what is forwarded in both
//! directions.

use http::header::{
    ACCEPT_ENCODING, AUTHORIZATION, CONTENT_SECURITY_POLICY, COOKIE, HOST, HeaderMap, HeaderName, HeaderValue,
    LOCATION, ORIGIN, REFERER, SET_COOKIE, STRICT_TRANSPORT_SECURITY,
};
use http::{Method, StatusCode, Uri};
use percent_encoding::percent_decode_str;
use url::Url;

use super::cookies::Jar;
use super::origin_guard::Gate;
use super::pages::{self, Approval};
use super::rewrite::{Pages, Target, Upstream};
use crate::fuzzing::text;

const LISTENER: &str = "http://127.0.0.1:4321";

thread_local! {
    static GATE: Gate = Gate::new(4321);
    static UPSTREAM: Upstream = Upstream {
        origin: Url::parse("https://10.0.0.5:8443/team/").expect("it is a URL"),
        alias: Some(Url::parse("https://airflow.example.com/team").expect("it is a URL").origin()),
    };
}

/// `METHOD TARGET`, the headers of the request, an empty line, the headers of the response. `{pass}` is replaced by the
/// cookie of the gate.
pub fn sign_in(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let (request, answer) = text.split_once("\n\n").unwrap_or((text, ""));
    let (first, lines) = request.split_once('\n').unwrap_or((request, ""));
    let (method, target) = first.split_once(' ').unwrap_or(("GET", first));
    if let (Ok(method), Ok(target)) = (method.parse::<Method>(), target.parse::<Uri>()) {
        asked(&method, &target);
    }
    GATE.with(|gate| let_in(gate, lines));
    let browser = headers(lines);
    let server = headers(answer);
    UPSTREAM.with(|upstream| {
        sent(upstream, &browser);
        answered(upstream, &server);
    });
    let mut jar = Jar::default();
    jar.store(&server);
    jar.store(&browser);
    assert!(jar.header().is_none_or(|line| line.is_sensitive() && line.to_str().is_ok()));
    if let Some(token) = jar.token() {
        assert!(token.split('.').count() == 3 && token.is_ascii());
    }
    ours(text);
}

fn headers(lines: &str) -> HeaderMap {
    let pairs = lines.lines().filter_map(|line| line.split_once(": "));
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_bytes(value.as_bytes())) {
            headers.append(name, value);
        }
    }
    headers
}

/// Only requests for sign-in pages are forwarded, however the path is interpreted.
fn asked(method: &Method, target: &Uri) {
    let pages = Pages::below("/team");
    let path = target.path();
    let gives_token = pages.gives_token(method, path);
    if !pages.allow(method, path) {
        return assert!(!gives_token, "{method} {path}");
    }
    assert!([Method::GET, Method::POST].contains(method));
    UPSTREAM.with(|upstream| {
        let mut url = upstream.origin.clone();
        url.set_path(path);
        url.set_query(target.query());
        assert_eq!(url.origin(), upstream.origin.origin());
        let read = |path: &str| percent_decode_str(path).collect::<Vec<u8>>();
        assert_eq!(read(url.path()), read(path), "{path}");
        let is_login = *method == Method::GET && url.path() == "/team/api/v2/auth/login";
        assert!(url.path().starts_with("/team/auth/") || is_login, "{url}");
    });
}

/// Only the browser with the cookie is accepted.
fn let_in(gate: &Gate, lines: &str) {
    let cookie = gate.cookie();
    let pass = cookie.split(';').next().unwrap_or_default();
    let guessed = headers(lines);
    assert_eq!(gate.check_pass(&guessed), Err(StatusCode::FORBIDDEN));
    let given = headers(&lines.replace("{pass}", pass));
    let shows_pass = given.get_all(COOKIE).iter().any(|value| value.to_str().is_ok_and(|line| line.contains(pass)));
    assert!(gate.check_pass(&given).is_err() || shows_pass);
    for method in [Method::GET, Method::POST] {
        if gate.check_address(&method, &given).is_ok() {
            assert_eq!(given.get_all(HOST).iter().collect::<Vec<_>>(), ["127.0.0.1:4321"]);
            assert!(method == Method::GET || given.get_all(ORIGIN).iter().all(|origin| origin == LISTENER));
        }
    }
}

/// The server gets its own address, and neither our data nor secrets of the browser.
fn sent(upstream: &Upstream, browser: &HeaderMap) {
    let sent = upstream.request_headers(browser, LISTENER);
    for name in [HOST, COOKIE, AUTHORIZATION] {
        assert!(!sent.contains_key(name));
    }
    assert!(!sent.keys().any(|name| name.as_str().starts_with("x-forwarded-") || name == "forwarded"));
    assert_eq!(sent.get_all(ACCEPT_ENCODING).iter().collect::<Vec<_>>(), ["identity"]);
    let own = "https://10.0.0.5:8443";
    assert!(sent.get_all(ORIGIN).iter().all(|origin| origin == own));
    let is_own = |page: &HeaderValue| page.as_bytes().starts_with(format!("{own}/").as_bytes());
    assert!(sent.get_all(REFERER).iter().all(is_own));
}

/// The browser gets no cookie and no security policy of the server, and is redirected only to our address.
fn answered(upstream: &Upstream, server: &HeaderMap) {
    let passed = Upstream::response_headers(server);
    for name in [SET_COOKIE, LOCATION, STRICT_TRANSPORT_SECURITY, CONTENT_SECURITY_POLICY] {
        assert!(!passed.contains_key(name));
    }
    let asked = upstream.origin.join("auth/login/").expect("it is a path");
    for location in server.get_all(LOCATION) {
        match upstream.follow(&asked, location) {
            Target::Here(path) => {
                assert!(path.starts_with('/'));
                let to = format!("{LISTENER}{path}");
                assert!(HeaderValue::from_str(&to).is_ok());
                assert_eq!(Url::parse(&to).expect("it is a URL").origin().ascii_serialization(), LISTENER);
            }
            Target::Elsewhere(host) => assert!(!host.is_empty() && !host.contains(char::is_control)),
            Target::Nowhere => {}
        }
    }
}

/// Text from outside never becomes an element of our pages.
fn ours(text: &str) {
    let marks = |response: super::Response| {
        let body = format!("{:?}", response.body());
        body.matches('<').count()
    };
    let page = |user| pages::approval(&Approval { user, server: "host", environment: user, folder: "/x" });
    assert_eq!(marks(page(text)), marks(page("ann")));
    assert_eq!(marks(pages::stopped(StatusCode::GONE, text)), marks(pages::stopped(StatusCode::GONE, "gone")));
}
