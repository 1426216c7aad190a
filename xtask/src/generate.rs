//! `cargo xtask generate`: writes the generated files that are checked in, for readers and packagers.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

use crate::{compatibility, project};

#[derive(clap::Args)]
pub struct Options {
    /// Write nothing; fail if a file is out of date
    #[arg(long)]
    check: bool,
    /// Run this `airflow` instead of building one
    #[arg(long, value_name = "PATH")]
    binary: Option<PathBuf>,
}

/// Files that contain output of `airflow`, each with the arguments that print it.
const FILES: [(&str, &[&str]); 6] = [
    ("docs/reference.md", &["help-all", "--format", "markdown"]),
    ("completions/airflow.bash", &["completions", "bash"]),
    ("completions/_airflow", &["completions", "zsh"]),
    ("completions/airflow.fish", &["completions", "fish"]),
    ("completions/airflow.ps1", &["completions", "powershell"]),
    ("completions/airflow.elv", &["completions", "elvish"]),
];

/// Writes the files, or with `--check` compares them and lists those that differ.
pub fn run(options: &Options) -> Result<ExitCode> {
    let airflow = match &options.binary {
        Some(binary) => fs::canonicalize(binary).with_context(|| binary.display().to_string())?,
        None => project::build(false)?,
    };
    let mut drifted = 0;
    let mut files = vec![("docs/compatibility.md", compatibility::page()?)];
    for (file, arguments) in FILES {
        files.push((file, project::read(&mut quiet(&airflow, arguments))?));
    }
    for (file, wanted) in files {
        let path = project::root().join(file);
        let present = fs::read_to_string(&path).ok();
        if present.as_deref() == Some(&wanted) {
            continue;
        }
        if options.check {
            drifted += 1;
            eprintln!("{file} is out of date: {}", difference(present.as_deref(), &wanted));
        } else {
            fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
            fs::write(&path, wanted).with_context(|| format!("cannot write {file}"))?;
            eprintln!("wrote {file}");
        }
    }
    if drifted > 0 {
        eprintln!("error: run `cargo xtask generate` and commit the result");
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

/// The output of `airflow` must not depend on the user: no settings, no terminal width.
fn quiet(airflow: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(airflow);
    command.env_clear().args(arguments);
    command
}

/// Describes the first line that differs.
fn difference(present: Option<&str>, wanted: &str) -> String {
    let Some(present) = present else { return "the file does not exist".to_owned() };
    let line = present.lines().zip(wanted.lines()).take_while(|(left, right)| left == right).count();
    let show = |text: &str| text.lines().nth(line).map_or("the end of the file".to_owned(), |line| format!("{line:?}"));
    format!("line {} is {}, but should be {}", line + 1, show(present), show(wanted))
}

#[cfg(test)]
mod tests {
    use super::difference;

    #[test]
    fn the_first_difference_is_shown() {
        assert_eq!(difference(None, "a"), "the file does not exist");
        assert_eq!(difference(Some("a\nb\n"), "a\nc\n"), r#"line 2 is "b", but should be "c""#);
        assert_eq!(difference(Some("a\n"), "a\nc\n"), r#"line 2 is the end of the file, but should be "c""#);
    }
}
