//! Which Dags a server has.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::project;

/// What is in a server's database and in its folder of Dags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dags {
    /// Airflow's examples, which do not change.
    Examples,
    /// Those of `tests/dags/`, and whatever tests write beside them.
    OfTests,
    None,
}

impl Dags {
    /// `[core] load_examples`
    pub fn loads_examples(self) -> &'static str {
        if self == Self::Examples { "True" } else { "False" }
    }

    /// The sections that fit. What tests write is seen soon, and a task outlives an API server that is killed.
    pub fn configuration(self) -> &'static str {
        match self {
            Self::Examples | Self::None => {
                "[dag_processor]
parsing_processes = 1
min_file_process_interval = 600
"
            }
            Self::OfTests => {
                "[dag_processor]
parsing_processes = 1
min_file_process_interval = 600
refresh_interval = 2
bundle_refresh_check_interval = 1

[scheduler]
scheduler_idle_sleep_time = 0.5

[workers]
max_failed_heartbeats = 100
execution_api_retry_wait_max = 2
"
            }
        }
    }

    /// Lines of `[api_auth]`: tokens that are not for command lines end soon, so that tests see it happen.
    pub fn token_life(self) -> &'static str {
        if self == Self::OfTests { "jwt_expiration_time = 20\n" } else { "" }
    }

    /// `[core] parallelism`
    pub fn parallelism(self) -> usize {
        if self == Self::OfTests { 8 } else { 4 }
    }

    /// Puts the files into a server's folder of Dags.
    pub fn copy_to(self, folder: &Path) -> Result<()> {
        if self != Self::OfTests {
            return Ok(());
        }
        for file in files()? {
            let name = file.file_name().context("a file has a name")?;
            fs::copy(&file, folder.join(name)).with_context(|| format!("can not copy {}", file.display()))?;
        }
        Ok(())
    }

    /// How many Dags or import errors come of the files: one of each.
    pub fn expected(self) -> Result<u64> {
        Ok(if self == Self::OfTests { files()?.len() as u64 } else { 1 })
    }
}

fn files() -> Result<Vec<PathBuf>> {
    let folder = project::root().join("tests/dags");
    let entries = folder.read_dir().with_context(|| folder.display().to_string())?;
    let paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    Ok(paths.into_iter().filter(|path| path.extension() == Some(OsStr::new("py"))).collect())
}
