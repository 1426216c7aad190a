//! Finds a Python for the test servers.

use std::env;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Once;

use anyhow::{Result, bail};

/// A working Python and its `major.minor` version.
#[derive(Debug, PartialEq)]
pub struct Python {
    pub program: PathBuf,
    pub version: (u8, u8),
}

/// Finds the first working Python with one of the `good` versions. Tries `$XTASK_PYTHON`, `python3.13` and so on, pyenv's
/// versions, and `python3`.
pub fn find(good: &[(u8, u8)]) -> Option<Python> {
    let named = good.iter().map(|(major, minor)| PathBuf::from(format!("python{major}.{minor}")));
    let chosen = env::var_os("XTASK_PYTHON").map(PathBuf::from);
    let all = chosen.into_iter().chain(named).chain(of_pyenv()).chain(["python3".into()]);
    all.filter_map(probe).find(|python| good.contains(&python.version))
}

/// Finds any other Python 3 that can install Airflow, and prints a warning that names the `needed` version.
///
/// # Errors
/// If there is no such Python; the error names what is needed.
pub fn fallback(needed: &str) -> Result<Python> {
    let chosen = env::var_os("XTASK_PYTHON").map(PathBuf::from);
    match probe(chosen.unwrap_or_else(|| "python3".into())) {
        Some(python) if python.version >= (3, 10) => {
            let (major, minor) = python.version;
            static WARNING: Once = Once::new();
            WARNING.call_once(|| {
                eprintln!("warning: Airflow needs {needed}, which was not found. It runs on {major}.{minor} instead,");
                eprintln!("warning: where its API server may crash. To avoid that, install python3.13 with venv");
            });
            Ok(python)
        }
        _ => bail!(
            "Airflow needs {needed} (on Debian: apt install python3-venv; or set XTASK_PYTHON to the path of a Python)"
        ),
    }
}

/// Runs the candidate: a pyenv shim may exist for an inactive version, and Debian packages `venv` separately.
fn probe(program: PathBuf) -> Option<Python> {
    let script = "import sys, venv, ensurepip; print(*sys.version_info[:2])";
    let output = Command::new(&program).args(["-c", script]).output().ok()?;
    if !output.status.success() {
        return None;
    }
    let text = String::from_utf8(output.stdout).ok()?;
    let (major, minor) = text.trim().split_once(' ')?;
    Some(Python { program, version: (major.parse().ok()?, minor.parse().ok()?) })
}

/// The versions installed by pyenv, active or not, newest first.
fn of_pyenv() -> Vec<PathBuf> {
    let root = env::var_os("PYENV_ROOT").map(PathBuf::from);
    let Some(root) = root.or_else(|| env::home_dir().map(|home| home.join(".pyenv"))) else { return Vec::new() };
    let Ok(versions) = root.join("versions").read_dir() else { return Vec::new() };
    let mut found: Vec<_> = versions.flatten().map(|entry| entry.path().join("bin/python3")).collect();
    found.sort();
    found.reverse();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_candidate_that_does_not_run_is_not_a_python() {
        assert_eq!(probe("/bin/false".into()), None);
        assert_eq!(probe("/nowhere/python3".into()), None);
    }
}
