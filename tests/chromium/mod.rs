//! Signing in as people do: in a real Chromium, on the real server's own page, and then on ours.

mod fab;
mod places;
mod simple;

use serde_json::json;

use crate::support::{Cli, Outcome, Running, WebDriver};

/// Each JWT begins so: `{"` in base64.
const TOKEN_START: &str = "eyJ";

/// What a server's own sign-in page is made of.
struct Form {
    name: &'static str,
    password: &'static str,
    submit: &'static str,
    /// What it shows to somebody who gave a wrong password.
    refusal: &'static str,
}

const SIMPLE: Form = Form {
    name: "input[name=username]",
    password: "input[name=password]",
    submit: "button[type=submit]",
    refusal: "Invalid credentials",
};

const FAB: Form = Form {
    name: "input#username",
    password: "input#password",
    submit: "form[name=login] input[type=submit]",
    refusal: "Invalid login",
};

/// One sign-in: a command that waits, and the browser that it waits for.
struct SignIn {
    cli: Cli,
    command: Running,
    browser: WebDriver,
    /// What the command printed for the browser.
    address: String,
    url: String,
}

impl SignIn {
    /// Runs `airflow auth login`, and opens the browser where it says.
    fn begin(cli: Cli, url: &str, more: &[&str]) -> Self {
        let browser = WebDriver::start();
        let mut arguments = vec!["auth", "login", "--no-browser", "--wait", "120", "--credential-store", "file"];
        arguments.extend(["--url", url]);
        arguments.extend(more);
        let mut command = cli.start(&arguments);
        let address = command.says("  http://127.0.0.1:").trim().to_owned();
        browser.go(&address);
        Self { cli, command, browser, address, url: url.to_owned() }
    }

    /// Fills in the server's form and sends it.
    #[track_caller]
    fn give(&self, form: &Form, name: &str, password: &str) {
        for (field, text) in [(form.name, name), (form.password, password)] {
            let field = self.browser.find(field);
            field.clear();
            field.type_in(text);
        }
        self.browser.find(form.submit).click();
    }

    /// A wrong password is told by the server's own page; nobody is asked to approve anything.
    #[track_caller]
    fn give_wrong(&self, form: &Form, name: &str) {
        self.give(form, name, "not-the-password");
        self.browser.wait(form.refusal, || self.browser.source().contains(form.refusal).then_some(()));
        assert!(!self.browser.source().contains("id=\"approve\""));
    }

    /// Our page asks, in the words that a person needs for an answer.
    #[track_caller]
    fn is_asked(&self, user: &str) {
        self.browser.find("#approve");
        let page = self.browser.find("main").text();
        let server = self.url.split("://").nth(1).expect("a URL");
        for words in ["Sign in to the command line?", user, server, "default"] {
            assert!(page.contains(words), "{words:?} is not on:\n{page}");
        }
        self.browser.keep("approval");
    }

    /// Answers, and gives what the command said at its end.
    #[track_caller]
    fn answer(self, button: &str, title: &str) -> Ended {
        let Self { cli, command, browser, address, .. } = self;
        browser.find(button).click();
        browser.wait(title, || browser.title().contains(title).then_some(()));
        browser.keep(title);
        holds_nothing(&browser);
        let outcome = command.ends();
        assert!(!outcome.to_string().contains(TOKEN_START), "a token was shown");
        Ended { cli, outcome, browser, address }
    }

    #[track_caller]
    fn approve(self) -> Ended {
        self.answer("#approve", "Signed in")
    }
}

/// What is left of a sign-in.
struct Ended {
    cli: Cli,
    outcome: Outcome,
    browser: WebDriver,
    address: String,
}

impl Ended {
    /// The command said who is signed in, and commands work.
    #[track_caller]
    fn has_signed_in(self, url: &str, user: &str) -> Self {
        let Self { cli, outcome, browser, address } = self;
        let outcome = outcome.done();
        let host = url.split("://").nth(1).expect("a URL");
        assert!(outcome.stderr.contains(&format!("Signed in to {host} as {user} until ")), "{outcome}");
        works(&cli, user, "browser");
        Self { cli, outcome, browser, address }
    }
}

/// The stored token is that user's, and good.
#[track_caller]
fn works(cli: &Cli, user: &str, method: &str) {
    let status = cli.run(&["auth", "status", "-o", "json"]).done().json();
    let expected = json!([user, "signed in", method, "file"]);
    assert_eq!(json!([status[0]["user"], status[0]["state"], status[0]["method"], status[0]["store"]]), expected);
    let pools = cli.run(&["pools", "list", "-o", "json", "--jq", "[.[].name]"]).done().json();
    assert_eq!(pools[0], "default_pool");
}

/// No cookie but the one that let this browser in, and no token anywhere that a page can read.
#[track_caller]
fn holds_nothing(browser: &WebDriver) {
    let cookies = browser.cookies();
    let names: Vec<_> = cookies.iter().map(|cookie| cookie["name"].as_str().unwrap_or_default()).collect();
    assert!(names.iter().all(|name| name.starts_with("airflow-cli-gate")), "{names:?}");
    assert!(cookies.iter().all(|cookie| cookie["httpOnly"] == true), "{cookies:?}");
    let stored = browser.run(
        "return JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, \
         document.documentElement.outerHTML, location.href])",
    );
    let stored = stored.as_str().expect("a text");
    for word in [TOKEN_START, "_token"] {
        assert!(!stored.contains(word), "{word} is left in the browser: {stored}");
    }
}
