//! Servers and proxies that repeat what they were sent.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};

use crate::support::stub::{Request, Stub, TOKEN, answer, reply};
use crate::support::{Cli, Outcome};

const PASSWORD: &str = "pa\"ss/w0rd+ö of mine";

/// What a server says, given all that it was sent.
type Echo = fn(&str) -> Vec<u8>;

fn said(request: &Request) -> String {
    format!("{} {} {} {}", request.method, request.target, request.headers.join(" "), request.body)
}

const ECHOES: [Echo; 12] = [
    |said| reply(500, &json!({ "detail": said })),
    |said| reply(404, &json!({ "detail": said })),
    |said| reply(403, &json!({ "detail": { "reason": said, "statement": [said] } })),
    |said| reply(422, &json!({ "detail": [{ "loc": ["body", said], "msg": said, "input": said }] })),
    |said| reply(400, &json!({ "message": said, said: said })),
    |said| answer(502, "text/html", &format!("<html><title>Bad: {said}</title></html>")),
    |said| answer(407, "text/plain", said),
    |said| answer(500, "text/plain", &format!("{}{said}", "x ".repeat(950))),
    |said| answer(500, "text/plain", &percent(said)),
    |said| answer(500, "text/plain", &BASE64_STANDARD.encode(said)),
    |said| answer(200, "text/plain", said),
    |said| {
        let head = format!("HTTP/1.1 307 {}\r\nLocation: http://other.invalid/{}\r\n", printable(said), percent(said));
        format!("{head}X-Echo: {}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", printable(said)).into_bytes()
    },
];

fn percent(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

fn printable(text: &str) -> String {
    text.chars().map(|letter| if letter.is_ascii_graphic() { letter } else { ' ' }).collect()
}

/// No spelling of a secret is in what the command printed.
#[track_caller]
fn hides(outcome: &Outcome, secret: &str) {
    let json = serde_json::to_string(secret).unwrap();
    let inner = BASE64_STANDARD.encode(&secret[secret.len() % 3..]);
    let middle = &inner[..inner.len() - 4];
    for shown in [&outcome.stdout, &outcome.stderr] {
        for spelling in [secret, json.trim_matches('"'), &percent(secret), middle] {
            assert!(!shown.contains(spelling), "{spelling} is shown:\n{outcome}");
        }
    }
}

/// What a server gives as data is printed as it came.
fn without_data(outcome: Outcome) -> Outcome {
    match outcome.code {
        Some(0) => Outcome { stdout: String::new(), ..outcome },
        _ => outcome,
    }
}

fn echoing(echo: Echo) -> Stub {
    Stub::new(move |request| match request.path() {
        "/api/v2/version" => reply(200, &json!({"version": "3.3.2"})),
        _ => echo(&said(request)),
    })
}

#[test]
fn the_token_is_masked_in_every_error_and_trace() {
    for echo in ECHOES {
        let stub = echoing(echo);
        for command in [
            &["pools", "list"][..],
            &["pools", "list", "-o", "json"],
            &["pools", "list", "-vv"],
            &["api", "GET", "pools"],
            &["api", "POST", "pools", "--json", "{}"],
            &["api", "DELETE", "pools/x", "-o", "json", "-v"],
            &["logs", "d", "r", "t"],
        ] {
            let outcome = stub.cli().run(command);
            hides(&without_data(outcome), TOKEN);
        }
    }
}

#[test]
fn a_token_by_any_way_is_masked() {
    let stub = echoing(ECHOES[0]);
    let token = "a-token-from-somewhere-else";
    let config = format!("[environments.dev]\nurl = \"{}\"\ntoken_command = \"printf {token}\"\n", stub.url);
    let by_command = Cli::new().with_config(&config).run(&["pools", "list", "--env", "dev", "-vv"]);
    let by_option = Cli::new().with("AIRFLOW_CLI_URL", &stub.url).run(&["pools", "list", "--api-token", token, "-vv"]);
    let at_sign_in = ["auth", "login", "--url", &stub.url, "--env", "x", "--token-stdin", "--credential-store", "file"];
    let by_stdin = Cli::new().run_with(&at_sign_in, token);
    for outcome in [by_command, by_option, by_stdin] {
        let outcome = outcome.fails(5, "[redacted]");
        hides(&outcome, token);
    }
}

#[test]
fn the_secrets_of_a_command_are_masked() {
    let extra = json!({"a": 1, "aws_secret_access_key": PASSWORD}).to_string();
    let connection = json!({"connection_id": "c", "conn_type": "x", "password": PASSWORD}).to_string();
    let variable = json!({"my_api_key": PASSWORD}).to_string();
    let uri = format!("postgres://u:{}@h/d", percent(PASSWORD));
    for echo in ECHOES {
        let stub = echoing(echo);
        for (command, stdin) in [
            (&["connections", "create", "c", "--conn-type", "x", "--password", PASSWORD][..], ""),
            (&["connections", "create", "c", "--conn-type", "x", "--password-stdin"], PASSWORD),
            (&["connections", "create", "c", "--conn-type", "x", "--extra", &extra], ""),
            (&["connections", "add", "c", "--conn-uri", &uri], ""),
            (&["connections", "add", "c", "--conn-type", "x", "--conn-password", PASSWORD], ""),
            (&["connections", "test", "--conn-type", "x", "--password", PASSWORD], ""),
            (&["variables", "set", "my_password", PASSWORD], ""),
            (&["variables", "import", "-", "-vv"], &variable),
            (
                &[
                    "users",
                    "create",
                    "--username",
                    "u",
                    "--firstname",
                    "f",
                    "--lastname",
                    "l",
                    "--email",
                    "e@x.org",
                    "--role",
                    "Op",
                    "--password",
                    PASSWORD,
                ],
                "",
            ),
            (&["api", "POST", "connections", "--input", "-", "-vv"], &connection),
            (&["api", "GET", "pools", "-f", &format!("access_token={PASSWORD}"), "-vv"], ""),
        ] {
            let outcome = stub.cli().run_with(command, stdin);
            hides(&without_data(outcome), PASSWORD);
        }
    }
}

/// Servers that repeat all that they were sent in a spelling of their own.
const SPELLINGS: [Echo; 7] = [
    |said| {
        let body = &said[said.find('{').unwrap_or(0)..];
        answer(500, "text/html", &format!("<html><title>{body}</title></html>"))
    },
    |said| reply(400, &json!({ "detail": percent(said) })),
    |said| reply(400, &json!({ "detail": said.split_whitespace().collect::<Vec<_>>().join(" ") })),
    |said| reply(400, &json!({ "detail": said.to_uppercase() })),
    |said| reply(400, &json!({ "detail": said.to_lowercase() })),
    |said| with_header(&said.replace(char::is_control, " ").bytes().map(char::from).collect::<String>()),
    |said| with_header(&said.replace(char::is_control, " ")),
];

/// A redirect that repeats it in a header, which is read in Latin-1.
fn with_header(said: &str) -> Vec<u8> {
    let head = format!("HTTP/1.1 307 -\r\nLocation: http://other.invalid/{}\r\nX-Echo: ", percent(said));
    let latin1 = said.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or(b'?'));
    let end = "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    head.into_bytes().into_iter().chain(latin1).chain(end.bytes()).collect()
}

/// A short password, repeated in other capitals or cut off at the end.
#[test]
fn short_secrets_are_masked_in_other_capitals_and_where_a_text_is_cut() {
    const SHORT: &str = "hunter2-horse";
    fn detail(said: &str, text: impl Fn(&str) -> String) -> Vec<u8> {
        let body = &said[said.find('{').unwrap_or(0)..];
        reply(400, &json!({ "detail": text(body) }))
    }
    const CUT: [Echo; 4] = [
        |said| detail(said, str::to_uppercase),
        |said| detail(said, str::to_lowercase),
        |said| detail(said, |body| body[..body.find(SHORT).map_or(0, |at| at + 9)].to_owned()),
        |said| detail(said, |body| format!("{}...", &body[..body.find(SHORT).map_or(0, |at| at + 11)])),
    ];
    for echo in CUT {
        let stub = echoing(echo);
        let outcome = stub.cli().run(&["api", "POST", "pools", "--json", &json!({ "password": SHORT }).to_string()]);
        let outcome = outcome.fails(1, "[redacted]");
        assert!(!outcome.stderr.to_lowercase().contains("hunter2"), "{outcome}");
    }
}

#[test]
fn odd_secrets_are_masked_in_every_spelling() {
    let key = "-----BEGIN\nIMPKEYLINE\n-----END";
    let extra = json!({ "private_key": key });
    let file = json!({"c": {"conn_type": "x", "extra": extra}}).to_string();
    let text = json!({"c": {"conn_type": "x", "extra": extra.to_string()}}).to_string();
    let blanks = "SETpw  two words";
    for echo in SPELLINGS {
        let stub = echoing(echo);
        for (command, stdin, parts) in [
            (&["variables", "set", "my_secret", blanks][..], "", ["SETpw", "two words"]),
            (&["connections", "create", "c", "--conn-type", "x", "--password", blanks], "", ["SETpw", "two words"]),
            (&["variables", "set", "my_secret", "VARimp \u{e9}88"], "", ["VARimp", "VARimp%20"]),
            (&["connections", "import", "-", "--file-format", "json"], &file, ["IMPKEYLINE", "-----BEGIN"]),
            (&["connections", "import", "-", "--file-format", "json"], &text, ["IMPKEYLINE", "-----BEGIN"]),
            (&["pools", "list"], "", [TOKEN, &TOKEN.to_uppercase()]),
        ] {
            for more in [&[][..], &["-vv"], &["-o", "json"]] {
                let outcome = stub.cli().run_with(&[command, more].concat(), stdin);
                assert_ne!(outcome.code, Some(0), "{outcome}");
                for part in parts {
                    let shown = [&outcome.stdout, &outcome.stderr].into_iter().any(|text| text.contains(part));
                    assert!(!shown, "{part} is shown:\n{outcome}");
                }
            }
        }
    }
}

#[test]
fn people_see_the_beginning_of_a_long_text() {
    let stub = echoing(|_| answer(500, "text/plain", &"word ".repeat(3000)));
    let outcome = stub.cli().run(&["pools", "create", "p", "--slots", "1"]).fails(5, "(cut after 2000 of 14999 bytes)");
    assert!(outcome.stderr.len() < 2500, "{outcome}");
}

#[test]
fn the_password_of_a_sign_in_is_masked() {
    let stub = Stub::new(|request| match request.path() {
        "/api/v2/version" => reply(200, &json!({"version": "3.3.2"})),
        "/auth/openapi.json" => reply(200, &json!({"info": {"title": "FAB auth manager API"}})),
        "/auth/token/cli" => reply(500, &json!({ "detail": said(request) })),
        _ => answer(200, "text/html", "<input name=\"password\">"),
    });
    let login = ["auth", "login", "--url", &stub.url, "--env", "x", "--username", "u", "--credential-store", "file"];
    for more in [&["--password-stdin"][..], &["--password-stdin", "-vv"], &["--password", PASSWORD, "-o", "json"]] {
        let outcome = Cli::new().run_with(&[&login[..], more].concat(), PASSWORD);
        hides(&outcome.fails(5, "[redacted]"), PASSWORD);
    }
}

#[test]
fn the_password_of_a_proxy_is_masked() {
    let proxy = Stub::new(|request| answer(502, "text/plain", &said(request)));
    let address = proxy.url.replace("http://", "http://proxy-user:pa%2Fss-of-the-proxy@");
    for variable in ["HTTP_PROXY", "all_proxy"] {
        let cli = Cli::at("http://airflow.invalid", TOKEN).with(variable, &address).with("NO_PROXY", "");
        let outcome = cli.run(&["pools", "list", "-vv", "--timeout", "9"]).fails(5, "[redacted]");
        hides(&outcome, "pa/ss-of-the-proxy");
        hides(&outcome, &BASE64_STANDARD.encode("proxy-user:pa/ss-of-the-proxy"));
        hides(&outcome, TOKEN);
        assert!(proxy.requests()[0].header("proxy-authorization").is_some());
    }
}

#[test]
fn data_is_not_masked() {
    let row = json!({"key": "k", "value": TOKEN, "description": null});
    let stub = Stub::new(move |_| reply(200, &row));
    let value: Value = stub.cli().run(&["variables", "get", "k", "-o", "json"]).done().json();
    assert!(value.to_string().contains(TOKEN), "{value}");
}

#[test]
fn a_proxy_that_cannot_be_read_is_an_error() {
    for address in ["http://[::1", "htp://proxy:1", "http://u:s3cret-of-mine@@proxy:port"] {
        let cli = Cli::at("https://airflow.invalid", TOKEN).with("HTTPS_PROXY", address);
        let outcome = cli.run(&["pools", "list"]).fails(2, "HTTPS_PROXY is not the address of a proxy");
        hides(&outcome, "s3cret-of-mine");
        let report = cli.run(&["doctor", "-o", "json"]);
        assert!(report.stdout.contains("HTTPS_PROXY is not the address of a proxy"), "{report}");
    }
    Cli::at("https://airflow.invalid", TOKEN).with("HTTP_PROXY", "http://[").run(&["pools", "list"]).fails(5, "");
}

/// The files of a process that may be dumped belong to its user, those of another one to root.
#[cfg(target_os = "linux")]
#[test]
fn the_process_leaves_no_core_file() {
    use std::os::unix::fs::MetadataExt;
    use std::os::unix::process::CommandExt;
    use std::process::Command;

    let stub = Stub::new(|_| {
        std::thread::sleep(std::time::Duration::from_secs(60));
        Vec::new()
    });
    let home = tempfile::tempdir().unwrap();
    // A copy that another user can run, wherever the one that was built is.
    let program = home.path().join("airflow");
    std::fs::copy(assert_cmd::cargo::cargo_bin!("airflow"), &program).unwrap();
    let own = std::fs::metadata("/proc/self").unwrap().uid();
    let other = if own == 0 { 65_534 } else { own };
    std::fs::set_permissions(home.path(), std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let owner = |program: &std::path::Path, arguments: &[&str]| {
        let mut command = Command::new(program);
        command.args(arguments).env_clear().env("AIRFLOW_CLI_URL", &stub.url).env("AIRFLOW_CLI_TOKEN", TOKEN);
        if own == 0 {
            command.uid(other);
        }
        let mut child = command.spawn().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(700));
        let owner = std::fs::metadata(format!("/proc/{}/status", child.id())).unwrap().uid();
        child.kill().unwrap();
        child.wait().unwrap();
        owner
    };
    assert_eq!(owner(std::path::Path::new("/bin/sleep"), &["60"]), other, "an ordinary process");
    assert_eq!(owner(&program, &["pools", "list"]), 0);
}
