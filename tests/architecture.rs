//! The layers that the folders of `src/` show: a file imports from its own layer and from those below, never from above.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// From the top to the bottom; modules of one line may import each other.
const LAYERS: [&[&str]; 11] = [
    &["cli"],
    &["commands"],
    &["tui"],
    &["ops"],
    &["context"],
    &["login"],
    &["api"],
    &["credentials"],
    &["ui", "graph"],
    &["config", "output"],
    &["error", "files", "secret", "nearest", "duration"],
];

/// Modules that stand beside the layers: they are compiled for tests and fuzzing alone.
const BESIDE: &str = "fuzzing";

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every file below a folder of `src/`, with its path from there and its code: no comments, and no tests, which may
/// look at a part from above.
fn files() -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut folders = vec![source()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(source()).unwrap().to_str().unwrap().replace('\\', "/");
            if path.is_dir() {
                folders.push(path);
            } else if name.ends_with(".rs") && !is_test(&name) {
                files.push((name, code(&fs::read_to_string(path).unwrap())));
            }
        }
    }
    files.sort();
    assert!(files.len() > 300, "the files of src/ were not found");
    files
}

fn is_test(name: &str) -> bool {
    name.split(['/', '.']).any(|part| matches!(part, "tests" | "fuzzing" | "stub" | "compatibility" | "hints"))
}

fn code(text: &str) -> String {
    let lines = text.lines().take_while(|line| *line != "#[cfg(test)]" && *line != "mod tests {");
    lines.filter(|line| !line.trim_start().starts_with("//")).fold(String::new(), |mut code, line| {
        writeln!(code, "{line}").unwrap();
        code
    })
}

/// The first names behind `crate::`, also behind `crate::{`.
fn imported(code: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for (_, rest) in code.match_indices("crate::").map(|(at, found)| code.split_at(at + found.len())) {
        let Some(group) = rest.strip_prefix('{') else {
            names.push(name_of(rest));
            continue;
        };
        let (mut depth, mut begins) = (0, true);
        for (at, letter) in group.char_indices() {
            match letter {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => begins = true,
                letter if begins && !letter.is_whitespace() => {
                    names.push(name_of(&group[at..]));
                    begins = false;
                }
                _ => {}
            }
        }
    }
    names
}

fn name_of(text: &str) -> &str {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap()
}

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

#[test]
fn imports_go_downward_only() {
    let mut wrong = String::new();
    for (file, code) in files() {
        let module = file.split(['/', '.']).next().unwrap();
        // The root holds them all.
        if matches!(module, "lib" | "main" | BESIDE) {
            continue;
        }
        let own = layer(module).unwrap_or_else(|| panic!("src/{file} is in no layer: add {module} to LAYERS"));
        for name in imported(&code) {
            match layer(name) {
                Some(other) if other < own => writeln!(wrong, "src/{file} imports {name}, which is above it").unwrap(),
                Some(other) if other == own && name != module && own != LAYERS.len() - 1 => {
                    writeln!(wrong, "src/{file} imports {name}, which is beside it").unwrap();
                }
                _ => {}
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn commands_import_no_command() {
    let mut wrong = String::new();
    for (file, code) in files() {
        if file.starts_with("commands/") && (code.contains("crate::commands") || code.contains("super::")) {
            writeln!(wrong, "src/{file}: what it shares with another command belongs into ops/").unwrap();
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn the_file_of_a_command_is_found_from_its_name() {
    let document: toml_edit::DocumentMut = fs::read_to_string("commands.toml").unwrap().parse().unwrap();
    let commands = document["command"].as_table().unwrap();
    for (file, _) in files() {
        let Some(path) = file.strip_prefix("commands/").and_then(|path| path.strip_suffix(".rs")) else { continue };
        let words: Vec<_> = path.split('/').filter(|word| *word != "mod").collect();
        let command = words.join(" ").replace('_', "-");
        let is_group = commands.iter().any(|(known, _)| known.split(' ').next() == Some(command.as_str()));
        assert!(
            words.is_empty() || is_group || commands.contains_key(&command),
            "src/{file} is the code of no command"
        );
    }
}

#[test]
fn grouped_imports_are_seen() {
    let code = "use crate::{api::{self, Body}, output};\nlet a = crate::error::Kind::Usage;";
    assert_eq!(imported(code), ["api", "output", "error"]);
}
