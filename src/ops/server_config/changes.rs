//! The changes of configuration options since Airflow 2: the rules of changes.toml.

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::{Value, json};

const TABLE: &str = include_str!("changes.toml");

/// The rules by section and option, in the order of the file.
pub type Rules = IndexMap<String, IndexMap<String, Rule>>;

/// What changed about one option.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// `section.option`
    now: Option<String>,
    #[serde(default)]
    removed: bool,
    #[serde(default)]
    removed_if: Vec<String>,
    #[serde(default)]
    deprecated: bool,
    invalid_if: Option<String>,
    default: Option<[String; 2]>,
    #[serde(default)]
    advice: String,
}

/// An option that a rule applies to, as set on a server.
pub struct Issue {
    pub section: String,
    pub option: String,
    /// `moved`, `renamed`, `removed`, `invalid` or `default`.
    pub kind: &'static str,
    pub message: String,
    now: Option<String>,
}

impl Issue {
    /// Whether the setting has no effect or a wrong one. A changed default is only informative.
    pub fn is_fault(&self) -> bool {
        self.kind != "default"
    }

    pub fn to_json(&self) -> Value {
        json!({ "section": self.section, "option": self.option, "issue": self.kind, "now": self.now, "message": self.message })
    }
}

/// The rules that are built into this program.
pub fn rules() -> Rules {
    toml_edit::de::from_str(TABLE).expect("a test parses it")
}

impl Rule {
    /// The issue of the option if it is set to `value`, in the official command's words.
    pub fn issue(&self, section: &str, option: &str, value: &str) -> Option<Issue> {
        let (kind, message) = self.finding(section, option, value)?;
        let message = format!("{message} {}", self.advice).trim_end().to_owned();
        Some(Issue { section: section.to_owned(), option: option.to_owned(), kind, message, now: self.now.clone() })
    }

    fn finding(&self, section: &str, option: &str, value: &str) -> Option<(&'static str, String)> {
        if let Some([old, new]) = &self.default {
            let changed = format!("Changed default value of `{option}` in `{section}` from `{old}` to `{new}`.");
            return (value != new).then(|| ("default", format!("{changed} You currently have `{value}` set.")));
        }
        if let Some((new_section, new_option)) = self.now.as_deref().and_then(|now| now.split_once('.')) {
            return Some(if new_section == section {
                let renamed = format!("`{option}` configuration parameter renamed to `{new_option}`");
                ("renamed", format!("{renamed} in the `{section}` section."))
            } else {
                let moved = format!("`{option}` configuration parameter moved from `{section}` section");
                ("moved", format!("{moved} to `{new_section}` section as `{new_option}`."))
            });
        }
        if self.removed || self.removed_if.iter().any(|removed| removed == value) {
            let deprecated = if self.deprecated { " deprecated" } else { "" };
            let removed = format!("Removed{deprecated} `{option}` configuration parameter from `{section}` section.");
            return Some(("removed", removed));
        }
        if self.invalid_if.as_deref() == Some(value) {
            let invalid = format!("Invalid value `{value}` set for `{option}` configuration parameter");
            return Some(("invalid", format!("{invalid} in `{section}` section.")));
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(section: &str, option: &str, value: &str) -> String {
        rules()[section][option].issue(section, option, value).map_or(String::new(), |issue| issue.message)
    }

    #[test]
    fn every_rule_has_exactly_one_change() {
        for (section, options) in rules() {
            for (option, rule) in options {
                let changes = [
                    rule.now.is_some(),
                    rule.removed,
                    !rule.removed_if.is_empty(),
                    rule.invalid_if.is_some(),
                    rule.default.is_some(),
                ];
                assert_eq!(changes.iter().filter(|is_set| **is_set).count(), 1, "[{section}] {option}");
                assert!(rule.now.is_none_or(|now| now.split('.').count() == 2), "[{section}] {option}");
            }
        }
    }

    #[test]
    fn each_kind_has_its_message() {
        assert_eq!(
            message("core", "dag_concurrency", "4"),
            "`dag_concurrency` configuration parameter renamed to `max_active_tasks_per_dag` in the `core` section."
        );
        assert_eq!(
            message("webserver", "base_url", "x"),
            "`base_url` configuration parameter moved from `webserver` section to `api` section as `base_url`."
        );
        assert_eq!(
            message("webserver", "error_logfile", "-"),
            "Removed `error_logfile` configuration parameter from `webserver` section."
        );
        assert!(message("smtp", "smtp_user", "me").starts_with("Removed deprecated `smtp_user` configuration"));
        assert_eq!(message("core", "hostname", "host") + &message("core", "parallelism", "1"), "");
        assert!(message("core", "hostname", ":").starts_with("Removed deprecated `hostname`"));
        assert!(message("core", "parallelism", "0").starts_with("Invalid value `0` set for `parallelism`"));
        assert_eq!(message("core", "executor", "LocalExecutor"), "");
        assert_eq!(
            message("core", "executor", "CeleryExecutor"),
            "Changed default value of `executor` in `core` from `SequentialExecutor` to `LocalExecutor`. \
             You currently have `CeleryExecutor` set."
        );
    }
}
