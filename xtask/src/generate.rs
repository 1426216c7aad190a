//! `cargo xtask generate`: the generated files that are checked in, for readers and packagers.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

use crate::{compatibility, project};

#[derive(clap::Args)]
pub struct Options {
    /// Write nothing; fail when a file is not what would be written
    #[arg(long)]
    check: bool,
    /// Ask this `airflow`, instead of building one
    #[arg(long, value_name = "PATH")]
    binary: Option<PathBuf>,
}

/// Each file made of what `airflow` prints, and the arguments with which `airflow` prints it.
const FILES: [(&str, &[&str]); 6] = [
    ("docs/reference.md", &["help-all", "--format", "markdown"]),
    ("completions/airflow.bash", &["completions", "bash"]),
    ("completions/_airflow", &["completions", "zsh"]),
    ("completions/airflow.fish", &["completions", "fish"]),
    ("completions/airflow.ps1", &["completions", "powershell"]),
    ("completions/airflow.elv", &["completions", "elvish"]),
];

/// Writes the files, or with `--check` compares them and names those that differ.
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
            eprintln!("{file} is not what `cargo xtask generate` writes: {}", difference(present.as_deref(), &wanted));
        } else {
            fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
            fs::write(&path, wanted).with_context(|| format!("can not write {file}"))?;
            eprintln!("wrote {file}");
        }
    }
    if drifted > 0 {
        eprintln!("error: run `cargo xtask generate` and commit what it writes");
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

/// What `airflow` prints must not depend on who runs it: no settings, no terminal's width.
fn quiet(airflow: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(airflow);
    command.env_clear().args(arguments);
    command
}

/// The first line in which the two differ.
fn difference(present: Option<&str>, wanted: &str) -> String {
    let Some(present) = present else { return "there is no such file".to_owned() };
    let line = present.lines().zip(wanted.lines()).take_while(|(left, right)| left == right).count();
    let show = |text: &str| text.lines().nth(line).map_or("the end of the file".to_owned(), |line| format!("{line:?}"));
    format!("line {} is {}, and should be {}", line + 1, show(present), show(wanted))
}

#[cfg(test)]
mod tests {
    use super::difference;

    #[test]
    fn the_first_difference_is_shown() {
        assert_eq!(difference(None, "a"), "there is no such file");
        assert_eq!(difference(Some("a\nb\n"), "a\nc\n"), r#"line 2 is "b", and should be "c""#);
        assert_eq!(difference(Some("a\n"), "a\nc\n"), r#"line 2 is the end of the file, and should be "c""#);
    }
}
