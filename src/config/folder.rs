//! The folder where our files are.

use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;

use super::variables::Variables;
use crate::error::{Error, Result};

const OVERRIDE: &str = "AIRFLOW_CLI_CONFIG_DIR";

/// Our folder; it need not exist yet.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// `AIRFLOW_CLI_CONFIG_DIR`, or `airflow-cli` in the platform's place: `~/.config` (XDG) on Linux and macOS,
    /// `AppData\Roaming` on Windows.
    ///
    /// # Errors
    /// Usage: there is no home folder to look in.
    pub fn find(variables: &Variables) -> Result<Self> {
        if let Some(chosen) = variables.raw(OVERRIDE) {
            let absolute = std::path::absolute(&chosen);
            return absolute.map(Self).map_err(|reason| Error::usage(format!("{OVERRIDE} is no folder: {reason}")));
        }
        let strategy = etcetera::choose_base_strategy().map_err(|reason| {
            Error::usage(format!("no place for the configuration: {reason}")).hint(format!("set {OVERRIDE}"))
        })?;
        Ok(Self(strategy.config_dir().join("airflow-cli")))
    }

    #[cfg(test)]
    pub fn at(path: &Path) -> Self {
        Self(path.to_owned())
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn config(&self) -> PathBuf {
        self.0.join("config.toml")
    }

    pub fn credentials(&self) -> PathBuf {
        self.0.join("credentials.json")
    }

    /// A path from the configuration: `~` is the home folder, and what is relative is relative to our folder.
    pub fn expand(&self, path: &str) -> PathBuf {
        self.0.join(with_home(path))
    }

    /// Makes the folder, and keeps other processes of ours from whatever `name` stands for, until the guard is
    /// dropped. None: another one is at it.
    ///
    /// # Errors
    /// Failed: the folder can not be made or written to, or has no locks.
    pub fn try_lock(&self, name: &str) -> Result<Option<Lock>> {
        let file = self.lock_file(&format!(".{name}.lock"))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Lock(file))),
            Err(std::fs::TryLockError::WouldBlock) => Ok(None),
            Err(std::fs::TryLockError::Error(reason)) => Err(self.unwritable(&reason)),
        }
    }

    /// Makes the folder, for the user alone (0700), and keeps other processes of ours from changing its files until
    /// the guard is dropped.
    ///
    /// # Errors
    /// Failed: the folder can not be made or written to.
    pub fn lock(&self) -> Result<Lock> {
        let file = self.lock_file(".lock")?;
        match file.lock() {
            // Some network file systems have no locks; there, two changes at the same moment are the user's risk.
            Err(reason) if reason.kind() != std::io::ErrorKind::Unsupported => Err(self.unwritable(&reason)),
            _ => Ok(Lock(file)),
        }
    }

    /// The file of this name in the folder, both made where they are not there.
    fn lock_file(&self, name: &str) -> Result<std::fs::File> {
        let file = make_private(&self.0).and_then(|()| std::fs::File::create(self.0.join(name)));
        file.map_err(|reason| self.unwritable(&reason))
    }

    fn unwritable(&self, reason: &std::io::Error) -> Error {
        Error::failed(format!("can not write to {}: {reason}", self.0.display()))
    }
}

/// As long as it lives, no other process of ours changes the folder's files.
pub struct Lock(#[expect(dead_code, reason = "the lock lives as long as the file is open")] std::fs::File);

/// `~` and `~/…` with the home folder.
pub fn with_home(path: &str) -> PathBuf {
    let below = match path.strip_prefix('~') {
        Some("") => Some(""),
        Some(rest) => rest.strip_prefix(std::path::is_separator),
        None => None,
    };
    match (below, etcetera::home_dir()) {
        (Some(below), Ok(home)) => home.join(below),
        _ => PathBuf::from(path),
    }
}

/// Makes a folder and those above it that are missing, for the user alone (0700).
///
/// # Errors
/// As the system tells them.
pub fn make_private(path: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_variable_says_where() {
        let folder = Folder::find(&Variables::of(&[(OVERRIDE, "here/conf")])).unwrap();
        assert!(folder.path().is_absolute() && folder.path().ends_with("here/conf"));
        assert!(folder.config().ends_with("here/conf/config.toml"));
    }

    #[test]
    fn without_it_the_platform_says_where() {
        assert!(Folder::find(&Variables::of(&[])).unwrap().path().ends_with("airflow-cli"));
    }

    #[test]
    fn paths_are_relative_to_the_folder_or_to_home() {
        let folder = Folder::at(Path::new("/conf"));
        let home = etcetera::home_dir().unwrap();
        assert_eq!(folder.expand("ca.pem"), Path::new("/conf/ca.pem"));
        assert_eq!(folder.expand("/etc/ca.pem"), Path::new("/etc/ca.pem"));
        assert_eq!(folder.expand("~/ca.pem"), home.join("ca.pem"));
        assert_eq!(folder.expand("~"), home);
        assert_eq!(folder.expand("~other/ca.pem"), Path::new("/conf/~other/ca.pem"));
    }

    #[cfg(unix)]
    #[test]
    fn a_new_folder_is_for_the_user_alone() {
        use std::os::unix::fs::PermissionsExt;
        let root = tempfile::tempdir().unwrap();
        let folder = Folder::at(&root.path().join("a").join("b"));
        let _lock = folder.lock().unwrap();
        assert_eq!(std::fs::metadata(folder.path()).unwrap().permissions().mode() & 0o777, 0o700);
    }

    #[test]
    fn the_lock_keeps_others_out_until_it_is_dropped() {
        let root = tempfile::tempdir().unwrap();
        let folder = Folder::at(root.path());
        let lock = folder.lock().unwrap();
        let other = std::fs::File::open(root.path().join(".lock")).unwrap();
        assert!(other.try_lock().is_err());
        drop(lock);
        assert!(other.try_lock().is_ok());
    }
}
