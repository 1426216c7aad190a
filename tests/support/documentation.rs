//! The commands that the documentation and the help show.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::Cli;

/// The arguments of each `$ airflow …` line of a file of the checkout.
pub fn commands(file: &str) -> Vec<Vec<String>> {
    lines(file).iter().filter_map(|line| line.strip_prefix("airflow ")).map(split).collect()
}

/// Each line after a `$ ` of a file of the checkout.
pub fn lines(file: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines().filter_map(|line| line.trim_start().strip_prefix("$ ")).map(str::to_owned).collect()
}

/// A visible command as `help-all` tells of it.
pub struct Shown {
    /// `dags list`.
    pub path: String,
    pub about: String,
    /// The arguments of each example.
    pub examples: Vec<Vec<String>>,
}

/// All visible commands.
pub fn shown() -> Vec<Shown> {
    let tree = Cli::new().run(&["help-all", "--format", "json"]).done().json();
    let texts = |value: &Value| -> Vec<String> {
        value.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
    };
    let commands = tree["commands"].as_array().unwrap().iter().filter(|command| command["hidden"] == false);
    let shown = commands.map(|command| Shown {
        path: texts(&command["path"]).join(" "),
        about: command["about"].as_str().unwrap_or_default().to_owned(),
        examples: texts(&command["examples"]).iter().map(|line| split(&line["airflow ".len()..])).collect(),
    });
    shown.collect()
}

fn split(line: &str) -> Vec<String> {
    shlex::split(line).unwrap_or_else(|| panic!("a quote is open: {line}"))
}
