//! Airflow itself, installed under `target/` from pinned requirements.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::python::{self, Python};
use crate::project;

/// The release that the demo, the tests and the benchmark run.
pub const VERSION: &str = "3.3.2";

/// An installed Airflow.
pub struct Install {
    /// The virtual environment.
    pub folder: PathBuf,
}

impl Install {
    /// A program of the environment: `airflow`, `python`, `pip`.
    pub fn program(&self, name: &str) -> PathBuf {
        self.folder.join("bin").join(name)
    }
}

/// Gives the installed Airflow; installs it when there is none, when its requirements changed, or when it is broken
/// or half-made.
pub fn ensure() -> Result<Install> {
    let python = python::find()?;
    let parent = super::folder()?;
    fs::create_dir_all(&parent)?;
    // Two tasks at once: the second waits here and finds the work done.
    let lock = File::create(parent.join("install.lock"))?;
    lock.lock()?;

    let (major, minor) = python.version;
    let folder = parent.join(format!("{VERSION}-py{major}.{minor}"));
    let requirements = project::root().join(format!("xtask/requirements/airflow-{VERSION}.txt"));
    let stamp = stamp(&folder, &requirements)?;
    let install = Install { folder };
    if !is_sound(&install, &stamp) {
        make(&python, &install, &requirements)?;
        fs::write(install.folder.join("stamp"), stamp)?;
    }
    Ok(install)
}

/// What the environment was made from. The path is part of it: a virtual environment can not be moved.
fn stamp(folder: &Path, requirements: &Path) -> Result<String> {
    let pins = fs::read_to_string(requirements).with_context(|| requirements.display().to_string())?;
    Ok(format!("{}\n{pins}", folder.display()))
}

/// The stamp is written last, so a half-made environment has none; the Python under it may have gone since.
fn is_sound(install: &Install, stamp: &str) -> bool {
    let stamped = fs::read_to_string(install.folder.join("stamp")).is_ok_and(|written| written == stamp);
    let script = "import importlib.metadata as m; print(m.version('apache-airflow-core'))";
    let version = || project::read(Command::new(install.program("python")).args(["-c", script]));
    stamped && version().is_ok_and(|version| version.trim() == VERSION)
}

fn make(python: &Python, install: &Install, requirements: &Path) -> Result<()> {
    let folder = &install.folder;
    let (major, minor) = python.version;
    eprintln!("Installing Airflow {VERSION} for Python {major}.{minor} into {} (about a minute)", folder.display());
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("can not remove the old {}", folder.display()))?;
    }
    project::read(Command::new(&python.program).args(["-m", "venv"]).arg(folder))?;
    let pip = || {
        let mut command = Command::new(install.program("python"));
        command.args(["-m", "pip", "--no-input", "--disable-pip-version-check"]);
        command
    };
    project::read(pip().args(["install", "--quiet", "--no-deps", "--requirement"]).arg(requirements))?;
    project::read(pip().arg("check"))?;
    Ok(())
}
