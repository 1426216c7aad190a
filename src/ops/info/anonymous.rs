//! Removes personal data, home directories and host names from a report.

use regex::Regex;
use serde_json::Value;

use super::Report;
use crate::context::Context;
use crate::error::Result;

/// Home directories on any platform.
const HOMES: &str = r"(^|:///|[\s:=,])(?:(?:/home|/Users|[A-Za-z]:\\Users)[/\\][^/\\:]+|/root\b)";

/// The user name and password in a URL.
const USERINFO: &str = r"//[^/@\s]+@";

pub struct Anonymizer {
    host: String,
    home: Option<String>,
    homes: Regex,
    userinfo: Regex,
}

impl Anonymizer {
    /// An anonymizer for the home directory of this user and the host of the server.
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
        // Only after `//`: the host may have a common name such as `airflow`.
        text.replace(&format!("//{}", self.host), "//${HOST}")
    }

    /// The first and last letters, as in the official command.
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
    fn home_directories_hosts_and_user_names_are_removed() {
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
    fn all_values_of_a_report_are_anonymized() {
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
