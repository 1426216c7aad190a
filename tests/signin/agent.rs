//! A browser, as far as signing in needs one: it opens the address that the command prints, keeps the gate's cookie,
//! and sends what a test tells it to.

use std::io::{Read, Write};
use std::net::TcpStream;

use crate::support::{Cli, Outcome, PATIENCE, Running};

pub struct Agent {
    pub running: Running,
    port: u16,
    /// The path of the start page.
    pub start: String,
    /// The gate's cookie, once the start page was opened.
    pub cookie: String,
}

/// What came back.
pub struct Page {
    pub status: u16,
    headers: String,
    pub body: String,
}

impl Page {
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut pairs = self.headers.lines().filter_map(|line| line.split_once(": "));
        pairs.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// All of it, for looking for what must not be there.
    pub fn text(&self) -> String {
        format!("{}\n{}", self.headers, self.body)
    }

    #[track_caller]
    pub fn has(self, status: u16, words: &str) -> Self {
        assert!(
            self.status == status && self.body.contains(words),
            "{status} {words}: {} {}",
            self.status,
            self.text()
        );
        self
    }
}

impl Agent {
    /// Starts `airflow auth login`, and reads the address.
    #[track_caller]
    pub fn of(cli: &Cli, more: &[&str]) -> Self {
        let arguments: Vec<&str> = ["auth", "login", "--no-browser"].iter().chain(more).copied().collect();
        let mut running = cli.start(&arguments);
        let line = running.says("/.airflow-cli/");
        let address = line.trim().strip_prefix("http://127.0.0.1:").expect("an address of this machine");
        let (port, path) = address.split_once('/').unwrap();
        Self { running, port: port.parse().unwrap(), start: format!("/{path}"), cookie: String::new() }
    }

    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Sends this, and nothing else but a `Host` where there is none among the headers.
    pub fn send(&self, method: &str, target: &str, headers: &[(&str, &str)], body: &str) -> Page {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("somebody listens");
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let mut head = format!("{method} {target} HTTP/1.1\r\nConnection: close\r\nContent-Length: {}\r\n", body.len());
        if !headers.iter().any(|(name, _)| *name == "Host") {
            head += &format!("Host: 127.0.0.1:{}\r\n", self.port);
        }
        head.extend(headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")));
        // One that is refused early may not be read to its end.
        _ = stream.write_all(format!("{head}\r\n{body}").as_bytes());
        let mut bytes = Vec::new();
        _ = stream.read_to_end(&mut bytes);
        let text = String::from_utf8_lossy(&bytes);
        let (headers, body) = text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no answer to {target}: {text}"));
        let status = headers[9..12].parse().unwrap();
        Page { status, headers: headers.to_owned(), body: body.to_owned() }
    }

    /// Opens the start page, as the person does, and gives where it leads.
    #[track_caller]
    pub fn enter(&mut self) -> String {
        let page = self.send("GET", &self.start.clone(), &[], "").has(200, "Continue to the sign-in page");
        let cookie = page.header("set-cookie").expect("the gate's cookie");
        self.cookie = cookie.split(';').next().unwrap().to_owned();
        let (_, rest) = page.body.split_once("url=").unwrap();
        rest.split('"').next().unwrap().replace("&amp;", "&")
    }

    /// Opens a page, as the browser that opened the start page.
    pub fn get(&self, path: &str) -> Page {
        self.send("GET", path, &[("Cookie", &self.cookie), ("Referer", &format!("{}/", self.origin()))], "")
    }

    /// Posts from `page`, as a browser does.
    pub fn post(&self, path: &str, page: &str, media_type: &str, body: &str) -> Page {
        let (origin, referer) = (self.origin(), format!("{}{page}", self.origin()));
        let headers = [
            ("Cookie", self.cookie.as_str()),
            ("Origin", &origin),
            ("Referer", &referer),
            ("Content-Type", media_type),
            ("Sec-Fetch-Site", "same-origin"),
        ];
        self.send("POST", path, &headers, body)
    }

    /// Where a redirect leads: a path of ours.
    #[track_caller]
    pub fn target(&self, page: &Page) -> String {
        let location = page.header("location").unwrap_or_else(|| panic!("no redirect: {}", page.text()));
        location.strip_prefix(&self.origin()).unwrap_or_else(|| panic!("leads away: {location}")).to_owned()
    }

    /// Opens the start page and follows to the page where people sign in; gives its path and what it shows.
    #[track_caller]
    pub fn reach_sign_in(&mut self) -> (String, Page) {
        let mut path = self.enter();
        for _ in 0..5 {
            let page = self.get(&path);
            if page.status == 200 {
                return (path, page);
            }
            path = self.target(&page);
        }
        panic!("a circle of redirects");
    }

    /// Sends name and password as the Simple auth manager's page does.
    pub fn simple(&self, base: &str, page: &str, password: &str) -> Page {
        let body = serde_json::json!({ "username": "admin", "password": password }).to_string();
        self.post(&format!("{base}/auth/token"), page, "application/json", &body)
    }

    /// Fills in FAB's form.
    #[track_caller]
    pub fn form(&self, path: &str, page: &Page, password: &str) -> Page {
        let field = page.body.split("<input").find(|input| input.contains("csrf_token")).expect("a CSRF field");
        let csrf = field.split_once("value=\"").unwrap().1.split('"').next().unwrap();
        let mut body = url::form_urlencoded::Serializer::new(String::new());
        body.append_pair("csrf_token", csrf).append_pair("username", "admin").append_pair("password", password);
        self.post(path, path, "application/x-www-form-urlencoded", &body.finish())
    }

    /// The path of our own page that asks, below the server's base path.
    pub fn done(&self, base: &str) -> String {
        format!("{base}{}", self.start.replace("/start", "/done"))
    }

    /// Looks at the question, and presses a button.
    #[track_caller]
    pub fn answer(&self, base: &str, button: &str) -> Page {
        self.get(&self.done(base)).has(200, "Sign in to the command line?");
        self.post(&self.done(base).replace("/done", &format!("/{button}")), "/", "text/plain", "")
    }

    #[track_caller]
    pub fn ends(self) -> Outcome {
        self.running.ends()
    }
}
