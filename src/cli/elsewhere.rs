//! Official commands that cannot work over the API: with any arguments, the error says why and where to run them.

use std::ffi::OsString;

use clap::{Args, Command};

use super::generated::ELSEWHERE;
use crate::context::Globals;
use crate::error::Error;

/// The error for a command line that clap rejects, if it names such a command. `arguments` start with the program.
pub fn error(arguments: &[OsString]) -> Option<Error> {
    let (first, rest) = command(arguments)?;
    if first == "help" {
        return error(&rest);
    }
    let path = match command(&rest) {
        Some((second, _)) => format!("{first} {second}"),
        None => first.clone(),
    };
    let find = |path: &str| ELSEWHERE.iter().find(|(known, _)| *known == path);
    let (known, why) = find(&path).or_else(|| find(&first))?;
    Some(Error::usage(format!("`airflow {known}` {why}")))
}

/// The first word after the global options, and the arguments from there on.
pub fn command(arguments: &[OsString]) -> Option<(String, Vec<OsString>)> {
    let root = Command::new("airflow").allow_external_subcommands(true).disable_help_subcommand(true);
    let matches = Globals::augment_args(root).disable_help_flag(true).try_get_matches_from(arguments).ok()?;
    let (name, matches) = matches.subcommand()?;
    let rest = matches.get_many::<OsString>("").into_iter().flatten().cloned();
    Some((name.to_owned(), std::iter::once(OsString::from(name)).chain(rest).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(line: &str) -> Option<String> {
        let arguments: Vec<_> = line.split(' ').map(OsString::from).collect();
        error(&arguments).map(|error| error.to_string())
    }

    #[test]
    fn a_command_is_recognized_with_any_arguments() {
        for line in [
            "airflow scheduler",
            "airflow -o json scheduler --daemon -n 5",
            "airflow kerberos -o",
            "airflow help scheduler",
            "airflow scheduler --help",
            "airflow db migrate -n 3.0.0",
            "airflow db -v migrate",
            "airflow --env prod db --env prod migrate",
            "airflow celery",
            "airflow celery worker -q a",
            "airflow celery --help",
        ] {
            assert!(message(line).is_some_and(|text| text.contains("run it")), "{line}: {:?}", message(line));
        }
    }

    #[test]
    fn the_error_names_the_command() {
        assert!(message("airflow dags backfill -s 2026-11-01 a").unwrap().starts_with("`airflow dags backfill` is "));
        assert!(message("airflow celery worker").unwrap().starts_with("`airflow celery` works with "));
    }

    #[test]
    fn other_command_lines_are_not_recognized() {
        for line in
            ["airflow", "airflow dags", "airflow dags list --nope", "airflow dagz test", "airflow -o xml scheduler"]
        {
            assert_eq!(message(line), None, "{line}");
        }
    }
}
