//! The Dags of a server.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::configuration::Setting;
use crate::project;

/// The Dags in a server's database and its Dags folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dags {
    /// Airflow's examples, which never change.
    Examples,
    /// Those of `tests/dags/`, and any that tests add.
    OfTests,
    /// Those of `xtask/demo/`.
    OfDemo,
    None,
}

impl Dags {
    /// `[core] load_examples`
    pub fn loads_examples(self) -> &'static str {
        if self == Self::Examples { "True" } else { "False" }
    }

    /// The matching options of `airflow.cfg`: changed files are found quickly, a task survives when a test kills the API
    /// server, and tokens that are not for command lines expire quickly, so that tests can observe it.
    pub fn options(self) -> Vec<Setting> {
        let mut options =
            vec![("dag_processor", "parsing_processes", "1"), ("dag_processor", "min_file_process_interval", "600")];
        if matches!(self, Self::OfTests | Self::OfDemo) {
            options.extend([
                ("dag_processor", "refresh_interval", "2"),
                ("dag_processor", "bundle_refresh_check_interval", "1"),
                ("scheduler", "scheduler_idle_sleep_time", "0.5"),
            ]);
        }
        if self == Self::OfTests {
            options
                .extend([("workers", "execution_api_retry_wait_max", "2"), ("api_auth", "jwt_expiration_time", "20")]);
        }
        options.into_iter().map(|(section, option, value)| (section, option, value.to_owned())).collect()
    }

    /// `[core] parallelism`
    pub fn parallelism(self) -> usize {
        if self == Self::OfTests { 8 } else { 4 }
    }

    /// Copies the files into a server's Dags folder.
    pub fn copy_to(self, folder: &Path) -> Result<()> {
        for file in self.files()? {
            let name = file.file_name().context("a file has a name")?;
            fs::copy(&file, folder.join(name)).with_context(|| format!("cannot copy {}", file.display()))?;
        }
        Ok(())
    }

    /// The number of Dags and import errors in the files: one per file.
    pub fn expected(self) -> Result<u64> {
        Ok(self.files()?.len() as u64)
    }

    fn files(self) -> Result<Vec<PathBuf>> {
        let folder = match self {
            Self::Examples | Self::None => return Ok(Vec::new()),
            Self::OfTests => project::root().join("tests/dags"),
            Self::OfDemo => project::root().join("xtask/demo"),
        };
        let entries = folder.read_dir().with_context(|| folder.display().to_string())?;
        let paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
        Ok(paths.into_iter().filter(|path| path.extension() == Some(OsStr::new("py"))).collect())
    }
}
