//! `airflow config lint`

use serde_json::Value;
use serde_json::value::to_raw_value;

use crate::api;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::server_config::changes::{Issue, Rules, rules};
use crate::ops::server_config::{Config, explain, unknown};
use crate::output::{Column, Format, Row};

const COLUMNS: &[Column] = &[
    Column::new("section", "section"),
    Column::new("option", "option"),
    Column::new("issue", "issue"),
    Column::new("now", "now"),
    Column::new("message", "message"),
];

#[derive(clap::Args)]
pub struct Args {
    /// Check only these sections, separated by commas
    #[arg(long, value_name = "A,B", value_delimiter = ',')]
    section: Vec<String>,

    /// Check only these options, separated by commas
    #[arg(long, value_name = "A,B", value_delimiter = ',')]
    option: Vec<String>,

    /// Ignore these sections, separated by commas
    #[arg(long, value_name = "A,B", value_delimiter = ',')]
    ignore_section: Vec<String>,

    /// Ignore these options, separated by commas
    #[arg(long, value_name = "A,B", value_delimiter = ',')]
    ignore_option: Vec<String>,
}

/// Lists the options in the server's configuration that Airflow 3 has removed or renamed, and fails if it finds any.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let reply = api::reply(context.client().await?.get_config().send()).await.map_err(explain)?;
    let (config, rules) = (reply.view()?, rules());
    check_names(&config, &rules, &args)?;
    let issues = issues(&config, &rules, &args);
    let printer = context.printer();
    match printer.format() {
        Format::Table | Format::Plain => printer.whole(&text(&issues), Value::Null)?,
        Format::Json | Format::Yaml | Format::Csv | Format::Ndjson => {
            let rows = issues.iter().map(|issue| to_raw_value(&issue.to_json()).expect("valid JSON"));
            printer.list(&rows.collect::<Vec<Row>>(), COLUMNS)?;
        }
    }
    match issues.iter().filter(|issue| issue.is_fault()).count() {
        0 => Ok(()),
        1 => Err(Error::failed("1 option of the server's configuration is out of date")),
        count => Err(Error::failed(format!("{count} options of the server's configuration are out of date"))),
    }
}

/// Checks that `--section` and `--option` name sections and options of the server or of Airflow's rules.
fn check_names(config: &Config, rules: &Rules, args: &Args) -> Result<()> {
    let set = config.sections.iter();
    let sections: Vec<&str> =
        set.clone().map(|set| set.name.as_str()).chain(rules.keys().map(|name| &**name)).collect();
    let set = set.flat_map(|set| &set.options).map(|set| set.key.as_str());
    let options: Vec<&str> = set.chain(rules.values().flat_map(|rules| rules.keys()).map(|name| &**name)).collect();
    for (kind, selected, names) in [("section", &args.section, sections), ("option", &args.option, options)] {
        if let Some(name) = selected.iter().map(|name| name.trim()).find(|name| !names.contains(name)) {
            return Err(unknown(Error::not_found(""), kind, name, names));
        }
    }
    Ok(())
}

fn issues(config: &Config, rules: &Rules, args: &Args) -> Vec<Issue> {
    let has = |list: &[String], name: &str| list.iter().any(|listed| listed.trim() == name);
    let is_selected = |list: &[String], name: &str| list.is_empty() || has(list, name);
    let mut issues = Vec::new();
    for (section, options) in rules {
        if !is_selected(&args.section, section) || has(&args.ignore_section, section) {
            continue;
        }
        let Some(set) = config.sections.iter().find(|set| set.name == *section) else { continue };
        for (option, rule) in options {
            if !is_selected(&args.option, option) || has(&args.ignore_option, option) {
                continue;
            }
            let value = set.options.iter().find(|set| set.key == *option);
            issues.extend(value.and_then(|value| rule.issue(section, option, &value.text())));
        }
    }
    issues
}

fn text(issues: &[Issue]) -> String {
    if issues.is_empty() {
        return "No issues found in your airflow.cfg. It is ready for Airflow 3!".to_owned();
    }
    let lines: Vec<_> = issues.iter().map(|issue| format!("  - {}\n", issue.message)).collect();
    let head = "Found issues in your airflow.cfg:";
    format!("{head}\n{}\nPlease update your configuration file accordingly.", lines.concat())
}

#[cfg(test)]
mod tests {
    use clap::{Args as _, FromArgMatches};

    use super::*;

    fn found(arguments: &[&str]) -> Vec<String> {
        let command = Args::augment_args(clap::Command::new("lint"));
        let args = Args::from_arg_matches(&command.get_matches_from([&["lint"], arguments].concat())).unwrap();
        let config = r#"{"sections":[
            {"name":"core","options":[{"key":"dag_concurrency","value":"4"},{"key":"check_slas","value":"True"},
                {"key":"executor","value":"CeleryExecutor"}]},
            {"name":"webserver","options":[{"key":"base_url","value":["x","env"]}]},
            {"name":"own","options":[{"key":"base_url","value":"x"}]}]}"#;
        let issues = issues(&serde_json::from_str(config).unwrap(), &rules(), &args);
        issues.iter().map(|issue| format!("{}.{} {}", issue.section, issue.option, issue.kind)).collect()
    }

    #[test]
    fn set_options_are_checked_against_the_rules() {
        assert_eq!(
            found(&[]),
            [
                "core.executor default",
                "core.check_slas removed",
                "core.dag_concurrency renamed",
                "webserver.base_url moved"
            ]
        );
    }

    #[test]
    fn sections_and_options_can_be_selected_and_ignored() {
        assert_eq!(found(&["--section", "webserver,api"]), ["webserver.base_url moved"]);
        assert_eq!(
            found(&["--option", "check_slas, base_url"]),
            ["core.check_slas removed", "webserver.base_url moved"]
        );
        assert_eq!(found(&["--ignore-section", "core"]), ["webserver.base_url moved"]);
        assert_eq!(
            found(&["--section", "core", "--ignore-option", "executor,check_slas"]),
            ["core.dag_concurrency renamed"]
        );
    }

    #[test]
    fn a_changed_default_is_not_a_failure() {
        let issue = rules()["core"]["executor"].issue("core", "executor", "CeleryExecutor").unwrap();
        assert!(!issue.is_fault());
        assert!(
            text(&[issue]).starts_with("Found issues in your airflow.cfg:\n  - Changed default value of `executor`")
        );
        assert!(text(&[]).starts_with("No issues found"));
    }
}
