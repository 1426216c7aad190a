//! `cargo xtask since`: which Airflow release introduced what, according to the published documents.

use std::fs;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

use crate::airflow;
use crate::project;

/// All releases, oldest first; openapi.yaml is the document of the last one.
const RELEASES: [&str; 20] = [
    "3.0.0", "3.0.1", "3.0.2", "3.0.3", "3.0.4", "3.0.6", "3.1.0", "3.1.1", "3.1.2", "3.1.3", "3.1.5", "3.1.6",
    "3.1.7", "3.1.8", "3.2.0", "3.2.1", "3.2.2", "3.3.0", "3.3.1", "3.3.2",
];

const FILE: &str = "openapi/since.toml";

/// Downloads the wheels of all releases once and writes `openapi/since.toml`. Runs the Python of the newest Airflow,
/// because it has a YAML parser.
pub fn run() -> Result<ExitCode> {
    let python = airflow::python()?;
    let wheels = project::target()?.join("airflow/wheels");
    fs::create_dir_all(&wheels)?;
    for version in RELEASES {
        if wheels.join(format!("apache_airflow_core-{version}-py3-none-any.whl")).exists() {
            continue;
        }
        eprintln!("Downloading apache-airflow-core {version}");
        let mut pip = Command::new(&python);
        pip.args(["-m", "pip", "--no-input", "--disable-pip-version-check", "download", "--quiet", "--no-deps"]);
        // The Python version does not matter: the wheels are read, not run.
        pip.args(["--python-version", "3.12", "--only-binary", ":all:", "--dest"]).arg(&wheels);
        project::read(pip.arg(format!("apache-airflow-core=={version}")))?;
    }
    let mut script = Command::new(&python);
    let text = project::read(script.args(["-c", include_str!("since.py")]).arg(&wheels).args(RELEASES))?;
    fs::write(project::root().join(FILE), text).with_context(|| format!("cannot write {FILE}"))?;
    eprintln!("wrote {FILE}");
    Ok(ExitCode::SUCCESS)
}
