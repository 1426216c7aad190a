//! Airflow itself, installed under `target/` from pinned requirements.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::python::{self, Python};
use crate::project;

/// A release of Airflow that the tests can run, and the Python versions on which it works, best first.
#[derive(Debug, PartialEq, Eq)]
pub struct Release {
    pub version: &'static str,
    pub pythons: &'static [(u8, u8)],
}

/// All releases that the tests can run, oldest first; `xtask/requirements/` has a file for each.
///
/// On Python 3.11 the API server of 3.3.2 crashes under concurrent GETs; on 3.13 the tasks of 3.0 do not run.
pub const RELEASES: [Release; 4] = [
    Release { version: "3.0.6", pythons: &[(3, 12)] },
    Release { version: "3.1.8", pythons: &[(3, 13), (3, 12)] },
    Release { version: "3.2.2", pythons: &[(3, 13), (3, 12)] },
    Release { version: VERSION, pythons: &[(3, 13), (3, 12)] },
];

/// The release for the demo, the benchmark and, by default, the tests.
pub const VERSION: &str = "3.3.2";

impl Release {
    /// Finds the release with this version.
    ///
    /// # Errors
    /// If there is none; the error lists the available versions.
    pub fn find(version: &str) -> Result<&'static Self> {
        let found = RELEASES.iter().find(|release| release.version == version);
        found.with_context(|| {
            let versions = RELEASES.map(|release| release.version).join(", ");
            format!("Airflow {version} is not supported here; choose one of {versions}")
        })
    }

    pub fn newest() -> &'static Self {
        Self::find(VERSION).expect("it is one of them")
    }

    /// Finds a Python that it runs on. The newest release falls back to any other one.
    fn python(&self) -> Result<Python> {
        match python::find(self.pythons) {
            Some(python) => Ok(python),
            None if self.version == VERSION => python::fallback(&self.needs()),
            None => bail!("Airflow {} needs {}", self.version, self.needs()),
        }
    }

    /// Returns whether a suitable Python is available.
    pub fn is_installable(&self) -> bool {
        self.version == VERSION || python::find(self.pythons).is_some()
    }

    /// Fails if no suitable Python is available.
    pub fn check_python(&self) -> Result<()> {
        self.python().map(|_| ())
    }

    /// Returns whether it is already installed.
    pub fn is_installed(&'static self) -> Result<bool> {
        let (install, _, stamp) = self.place(&self.python()?)?;
        Ok(is_sound(&install, &stamp))
    }

    /// The installation for this Python, its requirements, and the stamp of a complete installation.
    fn place(&'static self, python: &Python) -> Result<(Install, PathBuf, String)> {
        let (version, (major, minor)) = (self.version, python.version);
        let folder = super::folder()?.join(format!("{version}-py{major}.{minor}"));
        let requirements = project::root().join(format!("xtask/requirements/airflow-{version}.txt"));
        let stamp = stamp(&folder, &requirements)?;
        Ok((Install { release: self, folder }, requirements, stamp))
    }

    /// Describes the Python that it needs.
    pub fn needs(&self) -> String {
        let names = self.pythons.iter().map(|(major, minor)| format!("{major}.{minor}"));
        format!("Python {} with venv and pip", names.collect::<Vec<_>>().join(" or "))
    }
}

/// An installed Airflow.
pub struct Install {
    pub release: &'static Release,
    /// The virtual environment.
    pub folder: PathBuf,
}

impl Install {
    /// A program of the environment: `airflow`, `python`, `pip`.
    pub fn program(&self, name: &str) -> PathBuf {
        self.folder.join("bin").join(name)
    }
}

/// Returns the installed Airflow. Installs it first if it is missing, broken or incomplete, or if its requirements
/// changed.
pub fn ensure(release: &'static Release) -> Result<Install> {
    let python = release.python()?;
    let parent = super::folder()?;
    fs::create_dir_all(&parent)?;
    // If two tasks run at once, the second one waits here and then has nothing to do.
    let lock = File::create(parent.join("install.lock"))?;
    lock.lock()?;

    let (install, requirements, stamp) = release.place(&python)?;
    if !is_sound(&install, &stamp) {
        make(&python, &install, &requirements)?;
        fs::write(install.folder.join("stamp"), stamp)?;
    }
    Ok(install)
}

/// Describes the source of the environment. It includes the path, because a virtual environment cannot be moved.
fn stamp(folder: &Path, requirements: &Path) -> Result<String> {
    let pins = fs::read_to_string(requirements).with_context(|| requirements.display().to_string())?;
    Ok(format!("{}\n{pins}", folder.display()))
}

/// The stamp is written last, so an incomplete environment has none. The Python that it uses may have been removed.
fn is_sound(install: &Install, stamp: &str) -> bool {
    let stamped = fs::read_to_string(install.folder.join("stamp")).is_ok_and(|written| written == stamp);
    let script = "import importlib.metadata as m; print(m.version('apache-airflow-core'))";
    let version = || project::read(Command::new(install.program("python")).args(["-c", script]));
    stamped && version().is_ok_and(|version| version.trim() == install.release.version)
}

fn make(python: &Python, install: &Install, requirements: &Path) -> Result<()> {
    let Install { release, folder } = install;
    let (major, minor) = python.version;
    let into = folder.display();
    eprintln!("Installing Airflow {} for Python {major}.{minor} into {into} (about a minute)", release.version);
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove the old {into}"))?;
    }
    project::read(Command::new(&python.program).args(["-m", "venv"]).arg(folder))?;
    let temporary = folder.join("tmp");
    fs::create_dir(&temporary)?;
    let pip = || {
        let mut command = Command::new(install.program("python"));
        command.args(["-m", "pip", "--no-input", "--no-cache-dir", "--disable-pip-version-check"]);
        // Downloads and temporary files stay under `target/`.
        command.env("TMPDIR", &temporary);
        command
    };
    project::read(pip().args(["install", "--quiet", "--no-deps", "--requirement"]).arg(requirements))?;
    project::read(pip().arg("check"))?;
    fs::remove_dir_all(&temporary).with_context(|| format!("cannot remove {}", temporary.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_release_has_its_requirements_and_the_newest_is_the_last() {
        for release in &RELEASES {
            let file = project::root().join(format!("xtask/requirements/airflow-{}.txt", release.version));
            let pins = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            assert!(pins.lines().any(|line| line == format!("apache-airflow-core=={}", release.version)));
        }
        assert_eq!(RELEASES.last(), Some(Release::newest()));
        assert!(Release::find("2.11.0").unwrap_err().to_string().contains("3.0.6, 3.1.8, 3.2.2, 3.3.2"));
    }
}
