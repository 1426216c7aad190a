//! Takes out of a report what tells of a person or a place.

use regex::Regex;
use serde_json::Value;

use super::Report;
use crate::context::Context;
use crate::error::Result;

/// Folders that are somebody's home, on whatever machine.
const HOMES: &str = r"(^|:///|[\s:=,])(?:(?:/home|/Users|[A-Za-z]:\\Users)[/\\][^/\\:]+|/root\b)";

/// User name and password of a URL.
const USERINFO: &str = r"//[^/@\s]+@";

pub struct Anonymizer {
    host: String,
    home: Option<String>,
    homes: Regex,
    userinfo: Regex,
}

impl Anonymizer {
    /// Knows the home of whoever runs this, and the server's host.
    ///
    /// # Errors
    /// As `Context::environment`.
    pub fn of_process(context: &Context) -> Result<Self> {
        let host = context.environment()?.url.host_str().unwrap_or_default().to_owned();
        let home = std::env::home_dir().map(|home| home.to_string_lossy().into_owned());
        Ok(Self::new(host, home.filter(|home| home.len() > 1)))
    }

    fn new(host: String, home: Option<String>) -> Self {
        let compiled = |pattern| Regex::new(pattern).expect("a constant");
        Self { host, home, homes: compiled(HOMES), userinfo: compiled(USERINFO) }
    }

    pub fn apply(&self, report: &mut Report) {
        for (key, value) in report.values_mut().flatten() {
            match value {
                Value::String(text) if key == "token_user" => *text = Self::user(text),
                Value::String(text) => *text = self.text(text),
                _ => {}
            }
        }
    }

    fn text(&self, text: &str) -> String {
        let text = match &self.home {
            Some(home) => text.replace(home, "${HOME}"),
            None => text.to_owned(),
        };
        let text = self.homes.replace_all(&text, "${1}$${HOME}");
        let text = self.userinfo.replace_all(&text, "//");
        // Only where it stands as a host: it may be called `airflow`.
        text.replace(&format!("//{}", self.host), "//${HOST}")
    }

    /// The first letter and the last, as the official command leaves them.
    fn user(name: &str) -> String {
        let mut letters = name.chars();
        match (letters.next(), letters.next_back()) {
            (Some(first), Some(last)) => format!("{first}...{last}"),
            _ => "...".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn homes_hosts_and_names_are_taken_out() {
        let anonymizer = Anonymizer::new("airflow.acme.com".into(), Some("/data/ada".into()));
        let text = |text: &str| anonymizer.text(text);
        assert_eq!(text("https://ada:secret@airflow.acme.com/team"), "https://${HOST}/team");
        assert_eq!(text("/data/ada/.config/x"), "${HOME}/.config/x");
        assert_eq!(text("/home/airflow/plugins:/root/x"), "${HOME}/plugins:${HOME}/x");
        assert_eq!(text(r"C:\Users\Ada\airflow"), r"${HOME}\airflow");
        assert_eq!(text("sqlite:////home/ada/a.db"), "sqlite:///${HOME}/a.db");
        assert_eq!(text("/opt/home/airflow/logs"), "/opt/home/airflow/logs");
        assert_eq!((Anonymizer::user("ada.l"), Anonymizer::user("a")), ("a...l".to_owned(), "...".to_owned()));
    }

    #[test]
    fn a_whole_report_is_gone_through() {
        let mut report = Report::from([(
            "client",
            [("url", "https://h/"), ("token_user", "admin")]
                .map(|(key, value)| (key.to_owned(), Value::from(value)))
                .into(),
        )]);
        Anonymizer::new("h".into(), None).apply(&mut report);
        assert_eq!(
            serde_json::to_string(&report).unwrap(),
            r#"{"client":{"url":"https://${HOST}/","token_user":"a...n"}}"#
        );
    }
}
