//! A real browser: Chromium, led by ChromeDriver over the WebDriver protocol (<https://www.w3.org/TR/webdriver2/>), of
//! which this speaks what people do on a sign-in page.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use base64::Engine;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::PATIENCE;

/// The key under which the protocol gives an element's id.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Chromium is heavy: one at a time.
static TURN: Mutex<()> = Mutex::new(());

/// A browser with an empty profile; it ends with the value.
pub struct WebDriver {
    driver: Child,
    port: u16,
    session: String,
    profile: TempDir,
    _turn: MutexGuard<'static, ()>,
}

/// A part of a page.
pub struct Element<'a> {
    browser: &'a WebDriver,
    id: String,
}

impl WebDriver {
    pub fn start() -> Self {
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let profile = tempfile::tempdir().expect("a temporary folder");
        let program = super::real::variable("AIRFLOW_CLI_TEST_CHROMEDRIVER");
        let mut driver = Command::new(program)
            // A free port, which it tells.
            .arg("--port=0")
            // What it and the browser write is removed with the profile; they ask no service of the user's session.
            .env("HOME", profile.path())
            .env("TMPDIR", profile.path())
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
            .env_remove("XDG_CONFIG_HOME")
            .env_remove("XDG_CACHE_HOME")
            .env_remove("XDG_DATA_HOME")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("ChromeDriver can be started");
        let port = port_of(&mut driver).expect("ChromeDriver tells its port");
        let mut browser = Self { driver, port, session: String::new(), profile, _turn: turn };
        let folder = format!("--user-data-dir={}", browser.profile.path().join("profile").display());
        let arguments = [
            "--headless",
            // Without these it does not run as root or in a container.
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            // It calls nobody by itself.
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=1280,800",
            &folder,
        ];
        let mut options = json!({ "args": arguments });
        if let Ok(program) = std::env::var("AIRFLOW_CLI_TEST_CHROMIUM") {
            options["binary"] = program.into();
        }
        let wanted = json!({ "alwaysMatch": { "goog:chromeOptions": options } });
        let session = browser.call("POST", "/session", &json!({ "capabilities": wanted }));
        browser.session = session["sessionId"].as_str().expect("a session has an id").to_owned();
        browser
    }

    pub fn go(&self, url: &str) {
        self.command("POST", "url", &json!({ "url": url }));
    }

    pub fn url(&self) -> String {
        self.text_of("url")
    }

    pub fn title(&self) -> String {
        self.text_of("title")
    }

    /// The whole page as it is now, as HTML.
    pub fn source(&self) -> String {
        self.text_of("source")
    }

    /// The cookies that the browser would send to this page.
    pub fn cookies(&self) -> Vec<Value> {
        self.command("GET", "cookie", &Value::Null).as_array().expect("a list of cookies").clone()
    }

    /// What a script on the page returns.
    pub fn run(&self, script: &str) -> Value {
        self.command("POST", "execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// Keeps a picture of what is seen now, in the folder that `AIRFLOW_CLI_TEST_SCREENSHOTS` names, if it does.
    pub fn keep(&self, name: &str) {
        let Some(folder) = std::env::var_os("AIRFLOW_CLI_TEST_SCREENSHOTS").map(PathBuf::from) else { return };
        let png = base64::prelude::BASE64_STANDARD.decode(self.text_of("screenshot")).expect("base64");
        std::fs::write(folder.join(name).with_extension("png"), png).expect("the picture can be written");
    }

    /// The first element that a CSS selector finds, once it is there.
    #[track_caller]
    pub fn find(&self, selector: &str) -> Element<'_> {
        self.wait(selector, || {
            let wanted = json!({ "using": "css selector", "value": selector });
            let found = self.try_command("POST", "element", &wanted).ok()?;
            Some(Element { browser: self, id: found[ELEMENT].as_str()?.to_owned() })
        })
    }

    /// Waits until there is something; tells what the page shows if that takes too long.
    #[track_caller]
    pub fn wait<T>(&self, what: &str, look: impl Fn() -> Option<T>) -> T {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(found) = look() {
                return found;
            }
            assert!(Instant::now() < deadline, "{what}: not on {}\n{}", self.url(), self.source());
            thread::sleep(Duration::from_millis(100));
        }
    }

    fn text_of(&self, what: &str) -> String {
        self.command("GET", what, &Value::Null).as_str().expect("a text").to_owned()
    }

    fn command(&self, method: &str, path: &str, body: &Value) -> Value {
        self.try_command(method, path, body).unwrap_or_else(|error| panic!("{method} {path}: {error}"))
    }

    fn try_command(&self, method: &str, path: &str, body: &Value) -> Result<Value, Value> {
        self.try_call(method, &format!("/session/{}/{path}", self.session), body)
    }

    fn call(&self, method: &str, path: &str, body: &Value) -> Value {
        self.try_call(method, path, body).unwrap_or_else(|error| panic!("{method} {path}: {error}"))
    }

    /// The `value` of the driver's answer; its error as it says it.
    fn try_call(&self, method: &str, path: &str, body: &Value) -> Result<Value, Value> {
        let mut answer = self.exchange(method, path, body).expect("ChromeDriver answers");
        let value = answer["value"].take();
        if value["error"].is_string() { Err(value["message"].clone()) } else { Ok(value) }
    }

    fn exchange(&self, method: &str, path: &str, body: &Value) -> io::Result<Value> {
        let mut connection = TcpStream::connect(("127.0.0.1", self.port))?;
        connection.set_read_timeout(Some(PATIENCE))?;
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n",
            self.port,
            body.len()
        );
        connection.write_all(format!("{head}{body}").as_bytes())?;
        // The driver keeps the connection, whatever it is told: the length says where the answer ends.
        let mut reader = BufReader::new(connection);
        let mut length = 0;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line)?;
            match line.trim_end().split_once(':') {
                Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                    length = value.trim().parse().map_err(io::Error::other)?;
                }
                None if line.trim_end().is_empty() => break,
                _ => {}
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body)?;
        Ok(serde_json::from_slice(&body)?)
    }
}

impl Drop for WebDriver {
    fn drop(&mut self) {
        // Without it, Chromium would stay. It may not panic: the test may be about to fail.
        if !self.session.is_empty() {
            _ = self.exchange("DELETE", &format!("/session/{}", self.session), &Value::Null);
        }
        _ = self.exchange("POST", "/shutdown", &Value::Null);
        let deadline = Instant::now() + Duration::from_secs(60);
        while matches!(self.driver.try_wait(), Ok(None)) && Instant::now() < deadline {
            thread::sleep(Duration::from_millis(20));
        }
        _ = self.driver.kill();
        _ = self.driver.wait();
    }
}

impl Element<'_> {
    pub fn click(&self) {
        self.command("POST", "click", &json!({}));
    }

    /// Types at the end of a field.
    pub fn type_in(&self, text: &str) {
        self.command("POST", "value", &json!({ "text": text }));
    }

    /// Empties a field.
    pub fn clear(&self) {
        self.command("POST", "clear", &json!({}));
    }

    /// What one reads there.
    pub fn text(&self) -> String {
        self.command("GET", "text", &Value::Null).as_str().expect("a text").to_owned()
    }

    fn command(&self, method: &str, what: &str, body: &Value) -> Value {
        self.browser.command(method, &format!("element/{}/{what}", self.id), body)
    }
}

/// Of "ChromeDriver was started successfully on port 12345."
fn port_of(driver: &mut Child) -> Option<u16> {
    let mut lines = BufReader::new(driver.stdout.take()?).lines().map_while(Result::ok);
    let line = lines.find(|line| line.contains("started successfully on port"))?;
    // What it says later has nobody to read it, and must not stop it.
    thread::spawn(move || lines.for_each(drop));
    line.rsplit(' ').next()?.trim_end_matches('.').parse().ok()
}
