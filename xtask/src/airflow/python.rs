//! Which Python the test servers run on.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};

/// A Python that was seen to run, and its `major.minor`.
#[derive(Debug, PartialEq)]
pub struct Python {
    pub program: PathBuf,
    pub version: (u8, u8),
}

/// The versions on which Airflow 3.3.2 serves without fault.
/// On 3.11 its API server crashes under concurrent GETs.
const GOOD: [(u8, u8); 2] = [(3, 13), (3, 12)];

/// The first that really runs of `$XTASK_PYTHON`, `python3.13`, `python3.12`, pyenv's own, and `python3`.
pub fn find() -> Result<Python> {
    if let Some(program) = env::var_os("XTASK_PYTHON") {
        let program = PathBuf::from(program);
        return match probe(program.clone()) {
            Some(python) => Ok(python),
            None => bail!("XTASK_PYTHON={} is not a Python 3 with venv and pip", program.display()),
        };
    }
    let named = GOOD.map(|(major, minor)| PathBuf::from(format!("python{major}.{minor}")));
    let best = named.into_iter().chain(of_pyenv()).filter_map(probe).find(|python| GOOD.contains(&python.version));
    if let Some(python) = best {
        return Ok(python);
    }
    match probe("python3".into()) {
        Some(python) if GOOD.contains(&python.version) => Ok(python),
        Some(python) if python.version >= (3, 10) => {
            let (major, minor) = python.version;
            eprintln!("warning: neither Python 3.13 nor 3.12 was found, so Airflow runs on {major}.{minor}.");
            eprintln!("warning: there its API server may crash; install python3.13 (with venv) to be sure.");
            Ok(python)
        }
        _ => bail!("Airflow needs Python 3.13 or 3.12 with venv and pip (Debian: apt install python3-venv)"),
    }
}

/// Runs the candidate: a pyenv shim may exist for a version that is not active, and Debian ships `venv` apart.
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

/// Those that pyenv holds, active or not, newest first.
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
    fn a_candidate_that_does_not_run_is_no_python() {
        assert_eq!(probe("/bin/false".into()), None);
        assert_eq!(probe("/nowhere/python3".into()), None);
    }
}
