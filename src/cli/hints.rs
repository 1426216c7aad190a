//! Every command line that a text of ours names is one that the program understands: no option that it does not have,
//! no argument missing.

use std::path::{Path, PathBuf};

use super::root;

/// Names stand for what the user has to say; these are what some of them may be.
const NAMES: [(&str, &str); 5] =
    [("ID", "1"), ("URL", "http://127.0.0.1:8080"), ("NAME=VALUE", "a=b"), ("SLOTS", "1"), ("TIME", "2026-11-01")];

/// Whole files of tests, and texts that name a command to say what it is.
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

/// The program's own part of each source file, without tests and comments.
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
        // Strings go on after a backslash at the end of a line.
        (name, lines.collect::<Vec<_>>().join("\n").replace("\\\n", ""))
    })
    .collect()
}

/// What stands between backticks and begins with `airflow `.
fn written(text: &str) -> impl Iterator<Item = String> {
    let inner = text.split("`airflow ").skip(1).filter_map(|rest| rest.split_once('`'));
    inner.map(|(command, _)| command.to_owned())
}

/// `command("verb", &[a, b])`, which is `airflow verb a b`.
fn built(text: &str) -> impl Iterator<Item = String> {
    let calls = text.split("command(\"").skip(1).filter_map(|rest| rest.split_once('"'));
    calls.filter_map(|(verb, rest)| {
        // `Run::command` has the Dag and the run.
        let values = match rest.trim_start_matches([',', ' ', '\n']).strip_prefix("&[") {
            Some(list) => list.split_once(']')?.0.split(',').count(),
            None if rest.starts_with(')') => 2,
            None => return None,
        };
        Some(format!("{verb}{}", " x".repeat(values)))
    })
}

/// The words of a command line, with something in the place of what is filled in.
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
    let words = shlex::split(line).unwrap_or_else(|| panic!("no words: {command}"));
    let meant = |word: String| NAMES.iter().find(|(name, _)| *name == word).map_or(word, |(_, value)| (*value).into());
    std::iter::once("airflow".to_owned()).chain(words.into_iter().map(meant)).collect()
}

#[test]
fn every_command_line_in_a_text_of_ours_is_one() {
    let mut count = 0;
    let mut faults = Vec::new();
    for (name, text) in texts() {
        // Airflow's own command lines are none of ours.
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
    assert!(count > 50, "{count} command lines are too few: they are written in another way now");
}

/// What cannot work over the API is answered with what can, by name.
#[test]
fn every_command_that_an_answer_names_exists() {
    for (known, why) in crate::cli::generated::ELSEWHERE {
        for command in written(&why.replace("Airflow's own `airflow", "").replace("with Airflow's own", "")) {
            let of_airflow = crate::cli::generated::ELSEWHERE.iter().any(|(path, _)| *path == command);
            let help = command.split(' ').chain(["--help"]);
            let asked = root::command().try_get_matches_from(std::iter::once("airflow").chain(help));
            let is_known = asked.is_err_and(|answer| answer.kind() == clap::error::ErrorKind::DisplayHelp);
            assert!(is_known || of_airflow || command == "api-server", "{known}: `airflow {command}`");
        }
    }
}
