//! Tokens in a real Secret Service: GNOME's, on a D-Bus session of the test's own.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::json;

use crate::support::Cli;
use crate::support::stub::{Request, Stub, TOKEN, reply};

/// A session bus with a Secret Service on it; both end with the value.
struct Session {
    bus: Child,
    address: String,
}

/// Waits for the daemon: whoever calls before it has its name makes the bus start a second one, which is locked.
const WAIT: &str = r#"
tries=0
until dbus-send --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
    string:org.freedesktop.secrets | grep -q 'boolean true' &&
    dbus-send --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets/aliases/default \
    org.freedesktop.DBus.Properties.Get string:org.freedesktop.Secret.Collection string:Locked | grep -q "boolean $locked"
do
    tries=$((tries + 1)); [ $tries -lt 6000 ] || exit 1
    sleep 0.05
done
"#;

impl Session {
    /// With the keyring of this home unlocked; it is made if there is none.
    fn unlocked(home: &Path) -> Self {
        Self::start(home, false, "printf %s password | gnome-keyring-daemon --foreground --unlock --components=secrets")
    }

    /// With the keyring of this home locked, and no window in which somebody could unlock it.
    fn locked(home: &Path) -> Self {
        Self::start(home, true, "gnome-keyring-daemon --foreground --start --components=secrets")
    }

    fn start(home: &Path, locked: bool, daemon: &str) -> Self {
        // `read` ends when the pipe of the test does, and with it the bus and all that is on it.
        let script =
            format!("locked={locked}; {daemon} >/dev/null & {WAIT} echo \"$DBUS_SESSION_BUS_ADDRESS\"; read -r end");
        let mut command = Command::new("dbus-run-session");
        command.args(["--", "sh", "-c", &script]).env_clear().env("HOME", home);
        command.envs(std::env::var_os("PATH").map(|path| ("PATH", path)));
        let mut bus = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-run-session is installed");
        let mut address = String::new();
        let stdout = bus.stdout.take().expect("stdout is a pipe");
        BufReader::new(stdout).read_line(&mut address).expect("the session tells its address");
        assert!(address.starts_with("unix:"), "the Secret Service did not start");
        Self { bus, address: address.trim_end().to_owned() }
    }

    fn cli(&self) -> Cli {
        Cli::new().with("DBUS_SESSION_BUS_ADDRESS", &self.address)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        drop(self.bus.stdin.take());
        _ = self.bus.wait();
    }
}

fn airflow() -> Stub {
    Stub::new(|request| match (authorization(request), request.path()) {
        (None, _) => reply(401, &json!({ "detail": "Not authenticated" })),
        (Some(_), "/api/v2/pools") => reply(200, &json!({ "pools": [], "total_entries": 0 })),
        (Some(_), _) => reply(200, &json!({ "dags": [], "total_entries": 0 })),
    })
}

fn authorization(request: &Request) -> Option<&str> {
    request.header("authorization")
}

fn sign_in(cli: &Cli, url: &str) {
    let login = cli.run_with(&["auth", "login", "--token-stdin", "--url", url, "--env", "dev"], TOKEN).done();
    assert!(login.stderr.contains("(environment dev, stored in the keyring)"), "{login}");
}

/// Every file of the settings' folder, as one text.
fn files(cli: &Cli) -> String {
    let entries = std::fs::read_dir(cli.config()).expect("the folder is there");
    entries.map(|entry| std::fs::read_to_string(entry.unwrap().path()).expect("a text file")).collect()
}

#[test]
#[ignore = "needs a Secret Service: run `cargo xtask test`"]
fn a_token_rests_in_the_keyring_and_in_no_file() {
    let (airflow, home) = (airflow(), tempfile::tempdir().unwrap());
    let session = Session::unlocked(home.path());
    let cli = session.cli();
    sign_in(&cli, &airflow.url);
    assert!(files(&cli).contains("credential_store = \"keyring\"") && !files(&cli).contains(TOKEN));

    cli.run(&["pools", "list"]).done();
    let requests = airflow.requests();
    assert_eq!(authorization(requests.last().unwrap()), Some(format!("Bearer {TOKEN}").as_str()));
    let shown = cli.run(&["env", "show", "-o", "json"]).done();
    assert_eq!(shown.json()["token"], json!({ "value": "present", "source": "keyring" }));
    assert!(!shown.to_string().contains(TOKEN), "the token was shown");
}

#[test]
#[ignore = "needs a Secret Service: run `cargo xtask test`"]
fn a_second_sign_in_replaces_the_token() {
    let (airflow, home) = (airflow(), tempfile::tempdir().unwrap());
    let session = Session::unlocked(home.path());
    let cli = session.cli();
    sign_in(&cli, &airflow.url);
    cli.run_with(&["auth", "login", "--token-stdin"], "another-token").done();
    cli.run(&["pools", "list"]).done();
    assert_eq!(authorization(airflow.requests().last().unwrap()), Some("Bearer another-token"));
}

#[test]
#[ignore = "needs a Secret Service: run `cargo xtask test`"]
fn another_server_never_gets_the_token() {
    let (first, second, home) = (airflow(), airflow(), tempfile::tempdir().unwrap());
    let session = Session::unlocked(home.path());

    // By hand, behind the back of `env set`, which would remove the token.
    let cli = session.cli();
    sign_in(&cli, &first.url);
    let moved = files(&cli).replace(&first.url, &second.url);
    std::fs::write(cli.config().join("config.toml"), moved).unwrap();
    cli.run(&["pools", "list"]).fails(3, "no token");
    assert!(second.requests().iter().all(|request| authorization(request).is_none()) && !second.requests().is_empty());
}

#[test]
#[ignore = "needs a Secret Service: run `cargo xtask test`"]
fn what_no_longer_applies_is_removed_from_the_keyring() {
    let (airflow, home) = (airflow(), tempfile::tempdir().unwrap());
    let session = Session::unlocked(home.path());
    for change in [
        vec!["env", "set", "dev", "--url", "http://127.0.0.1:9"],
        vec!["env", "set", "dev", "--credential-store", "none"],
        vec!["env", "remove", "dev", "--yes"],
    ] {
        let cli = session.cli();
        sign_in(&cli, &airflow.url);
        let before = files(&cli);
        assert!(cli.run(&change).done().stderr.contains("its token was removed from the keyring"));
        std::fs::write(cli.config().join("config.toml"), before).unwrap();
        cli.run(&["pools", "list"]).fails(3, "no token");
    }
}

#[test]
#[ignore = "needs a Secret Service: run `cargo xtask test`"]
fn a_locked_keyring_is_reported_at_once_and_before_the_token_is_read() {
    let (airflow, home) = (airflow(), tempfile::tempdir().unwrap());
    let cli = {
        let session = Session::unlocked(home.path());
        let cli = session.cli();
        sign_in(&cli, &airflow.url);
        cli
    };
    let session = Session::locked(home.path());
    let cli = cli.with("DBUS_SESSION_BUS_ADDRESS", &session.address);
    let (start, before) = (Instant::now(), airflow.requests().len());
    cli.run(&["pools", "list"]).fails(1, "the keyring is locked");
    let status = cli.run(&["auth", "status"]);
    assert!(status.code == Some(3) && status.stderr.contains("hint: unlock it and try again"), "{status}");
    cli.run_with(&["auth", "login", "--token-stdin"], TOKEN).fails(1, "the keyring is locked");
    let login = ["auth", "login", "--token-stdin", "--url", &airflow.url, "--env", "new"];
    session.cli().run_with(&login, TOKEN).fails(1, "the keyring is locked");
    assert!(start.elapsed() < Duration::from_secs(50));
    assert_eq!(airflow.requests().len(), before);
    // Nor does it stand in the way of what needs no keyring.
    cli.with("AIRFLOW_CLI_TOKEN", TOKEN).run(&["pools", "list"]).done();
}
