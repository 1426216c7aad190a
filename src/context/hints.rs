//! Commands in hints and notes, completed so that they work when pasted: they need the options that led this command to
//! its server.

use super::Globals;
use crate::error::Error;
use crate::error::command_line::quoted;

/// Before a command of Airflow itself, which doesn't accept our options.
const OF_AIRFLOW: &str = "Airflow's own ";

/// What ends the words of a command line that options can be added to.
const ENDS: [&str; 4] = [" -- ", " | ", " < ", " > "];

impl Globals {
    /// The text, in which each `` `airflow …` `` has the options of this command that lead to its server.
    pub fn completed(&self, text: &str) -> String {
        let options = self.of_connection();
        let mut parts = text.split('`').enumerate();
        let mut out = parts.next().map(|(_, first)| first.to_owned()).unwrap_or_default();
        for (at, part) in parts {
            out.push('`');
            match part.strip_prefix("airflow ").filter(|_| at % 2 == 1 && !out.ends_with(&format!("{OF_AIRFLOW}`"))) {
                Some(command) => out.push_str(&format!("airflow {}", with_options(command, &options))),
                None => out.push_str(part),
            }
        }
        out
    }

    /// The error with its hint [completed](Self::completed).
    pub fn with_completed_hint(&self, error: Error) -> Error {
        match error.hint_text().map(|hint| self.completed(hint)) {
            Some(hint) => error.hint(hint),
            None => error,
        }
    }

    /// Each option with its value.
    fn of_connection(&self) -> Vec<(&'static str, Option<String>)> {
        let file = |path: &Option<std::path::PathBuf>| path.as_ref().map(|path| path.display().to_string());
        let given = [
            ("--env", self.env.clone()),
            ("--ca-cert", file(&self.ca_cert)),
            ("--client-cert", file(&self.client_cert)),
            ("--client-key", file(&self.client_key)),
        ];
        let values = given.into_iter().filter_map(|(option, value)| Some((option, Some(value?))));
        values.chain(self.insecure.then_some(("--insecure", None))).collect()
    }
}

fn with_options(command: &str, options: &[(&'static str, Option<String>)]) -> String {
    // `env set` and similar commands name the environment themselves, and would store the options.
    if command.starts_with("env ") && !command.starts_with("env show") {
        return command.to_owned();
    }
    let has = |option: &str| command.split([' ', '=']).any(|word| word == option);
    let missing: String = options
        .iter()
        .filter(|(option, _)| !has(option))
        .map(|(option, value)| match value {
            Some(value) => format!(" {option} {}", quoted(value)),
            None => format!(" {option}"),
        })
        .collect();
    let end = ENDS.iter().filter_map(|end| command.find(end)).min().unwrap_or(command.len());
    format!("{}{missing}{}", &command[..end], &command[end..])
}

#[cfg(test)]
mod tests {
    use clap::{Args, Command, FromArgMatches};

    use super::*;

    fn completed(options: &str, text: &str) -> String {
        let words = format!("airflow {options}");
        let matches = Globals::augment_args(Command::new("airflow")).try_get_matches_from(words.split_whitespace());
        Globals::from_arg_matches(&matches.unwrap()).unwrap().completed(text)
    }

    #[test]
    fn a_command_in_a_hint_uses_the_same_server() {
        let prod = "--env prod --insecure";
        for (text, expected) in [
            ("`airflow dags list` lists them", "`airflow dags list --env prod --insecure` lists them"),
            ("first `airflow dags unpause -- -x`.", "first `airflow dags unpause --env prod --insecure -- -x`."),
            ("`airflow auth login --env prod`", "`airflow auth login --env prod --insecure`"),
            ("`airflow env set prod --unset insecure` ends it", "`airflow env set prod --unset insecure` ends it"),
            ("`airflow env show`", "`airflow env show --env prod --insecure`"),
            (
                "`airflow dags show d --as dot | dot -Tpng`",
                "`airflow dags show d --as dot --env prod --insecure | dot -Tpng`",
            ),
            ("Airflow's own `airflow tasks render`", "Airflow's own `airflow tasks render`"),
            ("the id `airflow x", "the id `airflow x --env prod --insecure"),
            ("a ` airflow b", "a ` airflow b"),
        ] {
            assert_eq!(completed(prod, text), expected);
        }
        assert_eq!(completed("", "`airflow dags list`"), "`airflow dags list`");
        assert_eq!(completed("--ca-cert a'b", "`airflow version`"), "`airflow version --ca-cert \"a'b\"`");
    }
}
