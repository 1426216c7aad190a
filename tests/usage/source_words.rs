//! Comments, string literals and documentation avoid the words of `words.rs`.

use std::fs;
use std::path::{Path, PathBuf};

use super::words::{AVOIDED, find};

/// Files that contain a phrase for a reason.
const EXCEPTIONS: [(&str, &str); 2] = [
    ("docs/style.md", "it lists the words"),
    ("docs/reference.md", "it is generated, and `words.rs` checks its texts"),
];

#[test]
fn sources_and_documentation_avoid_them() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths =
        ["README.md", "CONTRIBUTING.md", "SECURITY.md", "commands.toml", "build.rs"].map(PathBuf::from).to_vec();
    for folder in ["src", "codegen/src", "docs"] {
        collect(root, Path::new(folder), &mut paths);
    }
    paths.sort();
    let mut findings = Vec::new();
    let mut count = 0;
    for path in &paths {
        let name = path.to_str().unwrap().replace('\\', "/");
        if EXCEPTIONS.iter().any(|(file, _)| *file == name) {
            continue;
        }
        let content = fs::read_to_string(root.join(path)).unwrap();
        let texts = if name.ends_with(".rs") { texts(&content) } else { vec![Text::new(1, &content)] };
        count += texts.len();
        for text in &texts {
            for (at, avoided) in find(&text.content, AVOIDED) {
                let line = text.line + text.content[..at].matches('\n').count();
                findings.push((name.clone(), line, avoided));
            }
        }
    }
    assert!(count > 5000, "only {count} texts in {} files", paths.len());
    let lines = findings
        .iter()
        .map(|(name, line, avoided)| format!("{name}:{line}: \"{}\" (write: {})", avoided.phrase, avoided.instead));
    assert!(findings.is_empty(), "{} findings:\n{}", findings.len(), lines.collect::<Vec<_>>().join("\n"));
}

/// The files below a folder that contain texts of ours.
fn collect(root: &Path, folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(root.join(folder)).unwrap() {
        let path = folder.join(entry.unwrap().file_name());
        if root.join(&path).is_dir() {
            collect(root, &path, found);
        } else if path.extension().is_some_and(|end| end == "rs" || end == "md") {
            found.push(path);
        }
    }
}

/// A comment or a string literal. Comments on consecutive lines are one text, in which phrases can cross lines.
struct Text {
    /// Its first line, from 1.
    line: usize,
    content: String,
}

impl Text {
    fn new(line: usize, content: &str) -> Self {
        Self { line, content: content.to_owned() }
    }
}

/// The comments and string literals of Rust code.
fn texts(code: &str) -> Vec<Text> {
    let mut texts: Vec<Text> = Vec::new();
    let mut rest = code;
    let mut line = 1;
    // The line after a comment, which can continue it.
    let mut next = 0;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            let end = rest.find('\n').unwrap_or(rest.len());
            let content = rest[..end].trim_start_matches(['/', '!']);
            match texts.last_mut() {
                Some(text) if next == line => text.content.push_str(&format!("\n{}", content.trim_start())),
                _ => texts.push(Text::new(line, content)),
            }
            next = line + 1;
            end
        } else if let Some(length) = string(rest) {
            texts.push(Text::new(line, &rest[..length].replace("\\\n", " \n")));
            next = 0;
            length
        } else if let Some(length) = character(rest) {
            length
        } else {
            // Whole identifiers, so that the end of one is not the beginning of a raw string.
            let is_letter = |c: char| c.is_alphanumeric() || c == '_';
            let identifier = rest.find(|c| !is_letter(c)).unwrap_or(rest.len());
            identifier.max(first.len_utf8())
        };
        line += rest[..length].matches('\n').count();
        rest = &rest[length..];
    }
    texts
}

/// The length of the string literal at the start, if there is one.
fn string(code: &str) -> Option<usize> {
    let prefix = ["br", "cr", "r", "b", "c", ""]
        .into_iter()
        .find(|prefix| code.strip_prefix(prefix).is_some_and(|code| code.trim_start_matches('#').starts_with('"')))?;
    let hashes = code[prefix.len()..].chars().take_while(|c| *c == '#').count();
    let start = prefix.len() + hashes + 1;
    if prefix.ends_with('r') {
        let end = format!("\"{}", "#".repeat(hashes));
        return code[start..].find(&end).map(|at| start + at + end.len());
    }
    if hashes > 0 {
        return None;
    }
    let mut is_escaped = false;
    let end = code[start..].find(|c| {
        let ends = c == '"' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        ends
    })?;
    Some(start + end + 1)
}

/// The length of the character literal at the start, if there is one; a lifetime is none.
fn character(code: &str) -> Option<usize> {
    let inner = code.strip_prefix('\'')?;
    let mut letters = inner.chars();
    let length = match letters.next()? {
        '\\' => 1 + inner[2..].find('\'')? + 2,
        letter if letters.next() == Some('\'') => letter.len_utf8() + 1,
        _ => return None,
    };
    Some(length + 1)
}

#[test]
fn comments_and_strings_are_found() {
    let code = "//! One\n//! two.\nlet told = \"a \\\" b\"; // three\nlet c = '\"'; let x: &'a str = r#\"raw \"x\" \"#;\n\"l\\\nm\"";
    let texts: Vec<_> = texts(code).into_iter().map(|text| (text.line, text.content)).collect();
    let expected = [(1, " One\ntwo."), (3, "\"a \\\" b\""), (3, " three"), (4, "r#\"raw \"x\" \"#"), (5, "\"l \nm\"")];
    assert_eq!(texts, expected.map(|(line, content)| (line, content.to_owned())));
}
