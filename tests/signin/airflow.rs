//! Stub servers that people sign in to. They answer as the real ones were seen to.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use crate::support::stub::{Request, Stub, answer, reply};
use crate::support::{Cli, Outcome};

pub const PASSWORD: &str = "s3cret-password";

/// What a server is like.
#[derive(Clone)]
pub struct Traits {
    pub title: &'static str,
    pub base: &'static str,
    /// The origin of its base_url, where it is another.
    pub alias: &'static str,
    /// Airflow 3.2 and newer.
    pub mints: bool,
    /// Airflow 3.2 and newer.
    pub revokes: bool,
    pub everybody_is_admin: bool,
}

pub const SIMPLE: Traits = Traits {
    title: "Simple auth manager sub application",
    base: "",
    alias: "",
    mints: true,
    revokes: true,
    everybody_is_admin: false,
};
pub const FAB: Traits = Traits { title: "FAB auth manager API", ..SIMPLE };
pub const OLD: Traits = Traits { mints: false, revokes: false, ..SIMPLE };

/// An Airflow, and what it knows of its tokens.
pub struct Airflow {
    pub stub: Stub,
    pub tokens: Arc<Tokens>,
}

#[derive(Default)]
pub struct Tokens {
    /// Each token that was ever given, and whether it is good.
    given: Mutex<BTreeMap<String, bool>>,
}

impl Tokens {
    /// Gives a token that was issued and ends at these seconds from now.
    pub fn give(&self, issued: i64, expires: i64) -> String {
        let number = self.given.lock().unwrap().len();
        let claims = json!({ "sub": "admin", "iat": from_now(issued), "exp": from_now(expires), "jti": number });
        let token = jwt(&claims);
        self.given.lock().unwrap().insert(token.clone(), true);
        token
    }

    /// Gives this as a token.
    pub fn add(&self, token: &str) {
        self.given.lock().unwrap().insert(token.to_owned(), true);
    }

    pub fn revoke(&self, token: &str) {
        self.given.lock().unwrap().entry(token.to_owned()).and_modify(|good| *good = false);
    }

    pub fn is_good(&self, token: &str) -> bool {
        self.given.lock().unwrap().get(token) == Some(&true)
    }

    /// Those that are good.
    pub fn good(&self) -> Vec<String> {
        self.given.lock().unwrap().iter().filter(|(_, good)| **good).map(|(token, _)| token.clone()).collect()
    }

    /// None of them is shown.
    #[track_caller]
    pub fn are_hidden_in(&self, text: &str) {
        for token in self.given.lock().unwrap().keys() {
            assert!(!text.contains(token.as_str()), "a token is shown");
        }
        assert!(!text.contains(PASSWORD), "the password is shown");
    }
}

impl Airflow {
    pub fn new(traits: Traits) -> Self {
        Self::with(traits, |_, _| None)
    }

    /// `fault` may answer instead.
    pub fn with(traits: Traits, fault: impl Fn(&Request, &Tokens) -> Option<Vec<u8>> + Send + Sync + 'static) -> Self {
        let tokens = Arc::new(Tokens::default());
        let known = Arc::clone(&tokens);
        let stub =
            Stub::new(move |request| fault(request, &known).unwrap_or_else(|| traits.answer(request, &known, "http")));
        Self { stub, tokens }
    }

    pub fn url(&self) -> &str {
        &self.stub.url
    }

    /// A command line with an environment `dev` at this server, whose tokens are in the file store, and one there that
    /// was issued and ends at these seconds from now.
    pub fn signed_in(&self, issued: i64, expires: i64) -> (Cli, String) {
        let token = self.tokens.give(issued, expires);
        (signed_in(Cli::new(), self.url(), &token), token)
    }

    /// How often this was asked for.
    pub fn count(&self, method: &str, path: &str) -> usize {
        self.requests(method, path).len()
    }

    pub fn requests(&self, method: &str, path: &str) -> Vec<Request> {
        let all = self.stub.requests().into_iter();
        all.filter(|request| request.method == method && request.path().ends_with(path)).collect()
    }
}

/// Puts an environment `dev` and its token into the settings, as `airflow auth login` does.
pub fn signed_in(cli: Cli, url: &str, token: &str) -> Cli {
    let config = format!(
        "environment = \"dev\"\n[environments.dev]\nurl = \"{url}\"\ncredential_store = \"file\"\nsign_in = \"browser\"\n"
    );
    let cli = cli.with_config(&config);
    store(&cli, url, token);
    cli
}

/// Writes `credentials.json` for `dev`.
pub fn store(cli: &Cli, url: &str, token: &str) {
    let url = url.trim_end_matches('/');
    let text = json!({ "tokens": [{ "environment": "dev", "url": url, "token": token }] });
    let path = cli.config().join("credentials.json");
    std::fs::write(&path, text.to_string()).unwrap();
    private(&path, 0o600);
    private(&cli.config(), 0o700);
}

#[cfg(unix)]
pub fn private(path: &std::path::Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(not(unix))]
pub fn private(_: &std::path::Path, _: u32) {}

/// The stored token of `dev`.
pub fn stored(cli: &Cli) -> Option<String> {
    let text = std::fs::read_to_string(cli.config().join("credentials.json")).ok()?;
    let whole: Value = serde_json::from_str(&text).unwrap();
    Some(whole["tokens"].as_array()?.first()?["token"].as_str()?.to_owned())
}

pub fn from_now(seconds: i64) -> i64 {
    i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()).unwrap() + seconds
}

pub fn jwt(claims: &Value) -> String {
    format!("eyJhbGciOiJub25lIn0.{}.c2lnbmF0dXJl", BASE64_URL_SAFE_NO_PAD.encode(claims.to_string()))
}

/// An answer with these lines in its head too.
pub fn headed(answer: &[u8], lines: &[String]) -> Vec<u8> {
    let end = answer.windows(2).position(|two| two == b"\r\n").unwrap() + 2;
    let lines: String = lines.iter().map(|line| format!("{line}\r\n")).collect();
    [&answer[..end], lines.as_bytes(), &answer[end..]].concat()
}

pub fn redirect(status: u16, to: &str) -> Vec<u8> {
    headed(&answer(status, "text/plain", ""), &[format!("Location: {to}")])
}

pub fn forbidden() -> Vec<u8> {
    reply(403, &json!({ "detail": "Invalid JWT token" }))
}

/// The token that a request carries.
pub fn bearer(request: &Request) -> Option<&str> {
    request.header("authorization")?.strip_prefix("Bearer ")
}

/// Nothing is stored, no environment is made.
#[track_caller]
pub fn nothing_kept(cli: &Cli, outcome: &Outcome) {
    let files = ["config.toml", "credentials.json"].map(|name| cli.config().join(name).exists());
    assert_eq!(files, [false, false], "{outcome}");
}

const CSRF: &str = "csrf-1234";
const SESSION: &str = "session=of-the-form";

impl Traits {
    /// The answer of a server that is reached by `scheme`.
    pub fn answer(&self, request: &Request, tokens: &Tokens, scheme: &str) -> Vec<u8> {
        let missing = || reply(404, &json!({ "detail": "Not Found" }));
        let Some(path) = request.path().strip_prefix(self.base) else { return missing() };
        let query = request.target.split_once('?').map(|(_, query)| format!("?{query}")).unwrap_or_default();
        match (request.method.as_str(), path) {
            ("GET", "/api/v2/version") => {
                let version = if self.mints { "3.3.2" } else { "3.1.8" };
                reply(200, &json!({ "version": version, "git_version": null }))
            }
            ("GET", "/api/v2/auth/login") => redirect(307, &format!("{}{}/auth/login/{query}", self.alias, self.base)),
            ("GET", "/auth/openapi.json") => reply(200, &json!({ "info": { "title": self.title } })),
            ("GET", "/api/v2/auth/logout") => {
                let cookie = request.header("cookie").and_then(|cookie| cookie.strip_prefix("_token="));
                for token in bearer(request).into_iter().chain(cookie).filter(|_| self.revokes) {
                    tokens.revoke(token);
                }
                redirect(307, &format!("{}/auth/login/", self.base))
            }
            ("GET", "/auth/login/") if self.title == FAB.title => {
                let form = format!(
                    "<form><input name=\"csrf_token\" type=\"hidden\" value=\"{CSRF}\"><input name=\"username\">\
                     <input name=\"password\"></form>"
                );
                headed(&answer(200, "text/html", &form), &[format!("Set-Cookie: {SESSION}; HttpOnly; Secure; Path=/")])
            }
            ("GET", "/auth/login/") => answer(200, "text/html", "<div id=\"root\"></div>"),
            ("POST", "/auth/login/") if self.title == FAB.title => self.form(request, tokens, &query, scheme),
            ("GET", "/auth/token") if self.everybody_is_admin => {
                reply(201, &json!({ "access_token": tokens.give(0, 86400) }))
            }
            ("POST", "/auth/token" | "/auth/token/cli") => self.with_password(request, tokens, path),
            ("GET" | "POST", "/ui/auth/me" | "/ui/auth/token") if !self.mints => match request.method.as_str() {
                "GET" => answer(200, "text/html", "<title>Airflow</title>"),
                _ => reply(405, &json!({ "detail": "Method Not Allowed" })),
            },
            (_, path) => match bearer(request) {
                None => reply(401, &json!({ "detail": "Not authenticated" })),
                Some(token) if !tokens.is_good(token) => forbidden(),
                Some(_) => match path {
                    "/ui/auth/me" => reply(200, &json!({ "username": "admin", "id": "1" })),
                    "/ui/auth/token" => {
                        reply(200, &json!({ "access_token": tokens.give(0, 3600), "token_type": "cli" }))
                    }
                    "/api/v2/dags" => reply(200, &json!({ "dags": [], "total_entries": 0 })),
                    "/api/v2/pools" => reply(200, &json!({ "pools": [], "total_entries": 0 })),
                    _ => missing(),
                },
            },
        }
    }

    fn with_password(&self, request: &Request, tokens: &Tokens, path: &str) -> Vec<u8> {
        let body: Value = serde_json::from_str(&request.body).unwrap_or_default();
        match body["password"].as_str() {
            None => reply(422, &json!({ "detail": "missing" })),
            Some(PASSWORD) if body["username"] == "admin" => {
                let life = if path.ends_with("cli") { 3600 } else { 86400 };
                reply(201, &json!({ "access_token": tokens.give(0, life) }))
            }
            Some(_) => reply(401, &json!({ "detail": "Invalid credentials" })),
        }
    }

    /// FAB's form: the session that its page gave, its CSRF token, and no address but its own.
    fn form(&self, request: &Request, tokens: &Tokens, query: &str, scheme: &str) -> Vec<u8> {
        let host = request.header("host").unwrap_or_default();
        let own = format!("{scheme}://{host}");
        let is_own = host.starts_with("127.0.0.1:") || host.starts_with("localhost:");
        let referer = request.header("referer").unwrap_or_default();
        if !is_own || request.header("origin") != Some(&own) || !referer.starts_with(&format!("{own}/")) {
            return answer(400, "text/html", "The referrer does not match the host.");
        }
        let fields: BTreeMap<String, String> =
            url::form_urlencoded::parse(request.body.as_bytes()).into_owned().collect();
        if request.header("cookie") != Some(SESSION) || fields.get("csrf_token").map(String::as_str) != Some(CSRF) {
            return answer(400, "text/html", "The CSRF tokens do not match.");
        }
        if fields.get("password").map(String::as_str) != Some(PASSWORD) {
            return redirect(302, &format!("{}/auth/login/{query}", self.base));
        }
        let token = tokens.give(0, 86400);
        let next = url::form_urlencoded::parse(query.trim_start_matches('?').as_bytes());
        let next = next.into_owned().find(|(name, _)| name == "next").map_or("/".to_owned(), |(_, next)| next);
        let cookie = format!("Set-Cookie: _token={token}; Path=/; HttpOnly; SameSite=Lax");
        headed(&redirect(302, &next), &[cookie])
    }
}
