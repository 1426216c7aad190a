//! Every command line in our messages is valid: no unknown option, no missing argument.

use std::path::{Path, PathBuf};

use super::root;

/// Valid values for placeholders that stand for what the user types.
const NAMES: [(&str, &str); 5] =
    [("ID", "1"), ("URL", "http://127.0.0.1:8080"), ("NAME=VALUE", "a=b"), ("SLOTS", "1"), ("TIME", "2026-11-01")];

/// Files of tests, and texts that only mention a command.
const LEFT_OUT: [&str; 8] = [
    "tests.rs",
    "/tests/",
    "_tests",
    "/hints.rs",
    "cli/meta",
    "src/error/command_line.rs",
    "cli/elsewhere.rs",
    "cli/suggest.rs",
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

/// Each source file without its tests and comments.
fn texts() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    sources(&root.join("src"), &mut paths);
    let named = paths.into_iter().map(|path| (path.strip_prefix(root).unwrap().display().to_string(), path));
    let own = named.filter(|(name, _)| !LEFT_OUT.iter().any(|left_out| name.contains(left_out)));
    own.map(|(name, path)| {
        let text = std::fs::read_to_string(path).unwrap();
        let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        let lines = text.lines().map(str::trim).filter(|line| !line.starts_with("//"));
        // A string continues after a backslash at the end of a line.
        (name, lines.collect::<Vec<_>>().join("\n").replace("\\\n", ""))
    })
    .collect()
}

/// Texts between backticks that start with `airflow `.
fn written(text: &str) -> impl Iterator<Item = String> {
    let inner = text.split("`airflow ").skip(1).filter_map(|rest| rest.split_once('`'));
    inner.map(|(command, _)| command.to_owned())
}

/// Calls `command("verb", &[a, b])`, which build `airflow verb a b`.
fn built(text: &str) -> impl Iterator<Item = String> {
    let calls = text.split("command(\"").skip(1).filter_map(|rest| rest.split_once('"'));
    calls.filter_map(|(verb, rest)| {
        // `Run::command` adds the Dag and the run.
        let values = match rest.trim_start_matches([',', ' ', '\n']).strip_prefix("&[") {
            Some(list) => list.split_once(']')?.0.split(',').count(),
            None if rest.starts_with(')') => 2,
            None => return None,
        };
        Some(format!("{verb}{}", " x".repeat(values)))
    })
}

/// The words of a command line, with values for the format arguments.
fn words(command: &str) -> Vec<String> {
    let mut filled = String::new();
    for (at, part) in command.split('{').enumerate() {
        match part.split_once('}') {
            Some(("id", rest)) if at > 0 => filled += &format!("1{rest}"),
            Some(("field", rest)) if at > 0 => filled += &format!("a=b{rest}"),
            Some(("many", rest)) if at > 0 => filled += &format!("variables{rest}"),
            Some((_, rest)) if at > 0 => filled += &format!("x{rest}"),
            _ => filled += part,
        }
    }
    let line = filled.split([';', '|']).next().unwrap_or_default();
    let words = shlex::split(line).unwrap_or_else(|| panic!("not a command line: {command}"));
    let meant = |word: String| NAMES.iter().find(|(name, _)| *name == word).map_or(word, |(_, value)| (*value).into());
    std::iter::once("airflow".to_owned()).chain(words.into_iter().map(meant)).collect()
}

#[test]
fn every_command_line_in_our_messages_is_valid() {
    let mut count = 0;
    let mut faults = Vec::new();
    for (name, text) in texts() {
        // Command lines of Airflow's own program are not checked.
        let text = text.replace("Airflow's own `airflow ", "");
        for command in written(&text).chain(built(&text)) {
            count += 1;
            if let Err(error) = root::command().try_get_matches_from(words(&command))
                && error.use_stderr()
            {
                let reason = error.to_string();
                faults.push(format!("{name}: `airflow {command}`: {}", reason.lines().next().unwrap_or_default()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(count > 50, "only {count} command lines: messages probably write them differently now");
}

/// The error for an unsupported official command names a command that exists.
#[test]
fn every_command_in_an_error_of_an_unsupported_command_exists() {
    for (known, why) in crate::cli::generated::ELSEWHERE {
        for command in written(&why.replace("Airflow's own `airflow", "").replace("with Airflow's own", "")) {
            let of_airflow = crate::cli::generated::ELSEWHERE.iter().any(|(path, _)| *path == command);
            let help = command.split(' ').chain(["--help"]);
            let parsed = root::command().try_get_matches_from(std::iter::once("airflow").chain(help));
            let is_known = parsed.is_err_and(|error| error.kind() == clap::error::ErrorKind::DisplayHelp);
            assert!(is_known || of_airflow || command == "api-server", "{known}: `airflow {command}`");
        }
    }
}
