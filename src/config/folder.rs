//! The folder of our files.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::variables::Variables;
use crate::error::{Error, Result};
use crate::files::private::{self, LockError};

const OVERRIDE: &str = "AIRFLOW_CLI_CONFIG_DIR";

/// The name of our folder in the folder for settings.
const NAME: &str = "airflow-cli";

/// Changes of our files take milliseconds. A process that holds the lock for longer hangs.
const PATIENCE: Duration = Duration::from_secs(10);

/// Our folder; it may not exist yet.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// `AIRFLOW_CLI_CONFIG_DIR`, or `airflow-cli` in the platform's folder for settings: `~/.config` (XDG) on Linux,
    /// `~/Library/Application Support` on macOS, `AppData\Roaming` on Windows. An existing `~/.config/airflow-cli` is
    /// used on macOS too.
    ///
    /// # Errors
    /// Usage: the user has no home folder.
    pub fn find(variables: &Variables) -> Result<Self> {
        if let Some(chosen) = variables.raw(OVERRIDE) {
            let absolute = std::path::absolute(&chosen);
            return absolute.map(Self).map_err(|reason| Error::usage(format!("{OVERRIDE} is not a folder: {reason}")));
        }
        let usual = dirs::config_dir().ok_or_else(|| {
            Error::usage("there is no home folder for the settings").hint(format!("set {OVERRIDE} to a folder"))
        })?;
        let xdg = if cfg!(target_os = "macos") { xdg_config(variables, dirs::home_dir()) } else { None };
        Ok(Self(existing_or(xdg, usual)))
    }

    #[cfg(any(test, fuzzing))]
    pub fn at(path: &Path) -> Self {
        Self(path.to_owned())
    }

    #[cfg(test)]
    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn config(&self) -> PathBuf {
        self.0.join("config.toml")
    }

    pub fn credentials(&self) -> PathBuf {
        self.0.join("credentials.json")
    }

    /// A path from the configuration: `~` is the home folder, and a relative path is relative to our folder.
    pub fn expand(&self, path: &str) -> PathBuf {
        self.0.join(with_home(path))
    }

    /// Creates the folder and locks `name` against other processes of ours until the guard is dropped. `None` if
    /// another process has locked it.
    ///
    /// # Errors
    /// Usage: others can write to the folder or the lock file. Failed: the folder cannot be created or written to, or
    /// has no locks.
    pub fn try_lock(&self, name: &str) -> Result<Option<Lock>> {
        let file = self.lock_file(&lock_name(name))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Lock(file))),
            Err(std::fs::TryLockError::WouldBlock) => Ok(None),
            Err(std::fs::TryLockError::Error(reason)) => Err(self.unwritable(&reason)),
        }
    }

    /// Creates the folder, private to the user (0700), and keeps other processes of ours from changing its files until
    /// the guard is dropped.
    ///
    /// # Errors
    /// Usage: others can write to the folder or the lock file. Failed: the folder cannot be created or written to, or
    /// another process holds the lock.
    pub fn lock(&self) -> Result<Lock> {
        self.lock_within(PATIENCE)
    }

    fn lock_within(&self, patience: Duration) -> Result<Lock> {
        let file = self.lock_file(&lock_name(""))?;
        let deadline = Instant::now() + patience;
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Lock(file)),
                // Some network file systems have no locks. There, simultaneous changes are the user's risk.
                Err(std::fs::TryLockError::Error(reason)) if reason.kind() == std::io::ErrorKind::Unsupported => {
                    return Ok(Lock(file));
                }
                Err(std::fs::TryLockError::Error(reason)) => return Err(self.unwritable(&reason)),
                Err(std::fs::TryLockError::WouldBlock) if Instant::now() >= deadline => {
                    return Err(self.taken("", patience));
                }
                Err(std::fs::TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(10)),
            }
        }
    }

    /// The error for a lock that another process has locked for this long.
    pub fn taken(&self, name: &str, patience: Duration) -> Error {
        let (path, seconds) = (self.0.join(lock_name(name)), patience.as_secs_f64());
        Error::failed(format!("another process has locked {} for {seconds} s", path.display()))
            .hint("try again; if no other `airflow` is running, end the process that has this file open")
    }

    /// Opens the file of this name in the folder; creates both, private to the user, if they are missing.
    fn lock_file(&self, name: &str) -> Result<std::fs::File> {
        make_private(&self.0).map_err(|reason| self.unwritable(&reason))?;
        private::open_lock(&self.0.join(name)).map_err(|reason| match reason {
            LockError::Refused(error) => error,
            LockError::System(reason) => self.unwritable(&reason),
        })
    }

    fn unwritable(&self, reason: &std::io::Error) -> Error {
        Error::failed(format!("cannot write to {}: {reason}", self.0.display()))
    }
}

/// The folder for settings by the XDG specification.
fn xdg_config(variables: &Variables, home: Option<PathBuf>) -> Option<PathBuf> {
    let set = variables.raw("XDG_CONFIG_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    set.or_else(|| Some(home?.join(".config")))
}

/// Our folder in `xdg` if it exists, otherwise in `usual`.
fn existing_or(xdg: Option<PathBuf>, usual: PathBuf) -> PathBuf {
    let found = xdg.map(|xdg| xdg.join(NAME)).filter(|folder| folder.is_dir());
    found.unwrap_or_else(|| usual.join(NAME))
}

/// The name of a lock file. The lock without a name is for changes of our files.
fn lock_name(name: &str) -> String {
    if name.is_empty() { ".lock".to_owned() } else { format!(".{name}.lock") }
}

/// While it exists, no other process of ours changes the folder's files.
pub struct Lock(#[expect(dead_code, reason = "the lock is held while the file is open")] std::fs::File);

/// Replaces `~` at the start of a path with the home folder.
pub fn with_home(path: &str) -> PathBuf {
    let below = match path.strip_prefix('~') {
        Some("") => Some(""),
        Some(rest) => rest.strip_prefix(std::path::is_separator),
        None => None,
    };
    match (below, dirs::home_dir()) {
        (Some(below), Some(home)) => home.join(below),
        _ => PathBuf::from(path),
    }
}

/// Creates a folder and its missing parents, private to the user (0700).
///
/// # Errors
/// As reported by the system.
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
    fn the_variable_sets_the_folder() {
        let folder = Folder::find(&Variables::of(&[(OVERRIDE, "here/conf")])).unwrap();
        assert!(folder.path().is_absolute() && folder.path().ends_with("here/conf"));
        assert!(folder.config().ends_with("here/conf/config.toml"));
    }

    #[test]
    fn the_default_is_the_platforms_folder_for_settings() {
        assert!(Folder::find(&Variables::of(&[])).unwrap().path().ends_with("airflow-cli"));
    }

    #[test]
    fn an_existing_folder_of_xdg_is_used() {
        let root = tempfile::tempdir().unwrap();
        let (home, usual) = (root.path().to_owned(), root.path().join("Library"));
        let find = |variables: &[(&'static str, &str)]| {
            existing_or(xdg_config(&Variables::of(variables), Some(home.clone())), usual.clone())
        };
        assert_eq!(find(&[]), usual.join("airflow-cli"));
        std::fs::create_dir_all(home.join(".config/airflow-cli")).unwrap();
        assert_eq!(find(&[]), home.join(".config/airflow-cli"));
        assert_eq!(find(&[("XDG_CONFIG_HOME", "relative")]), home.join(".config/airflow-cli"));
        let other = home.join("xdg");
        let set = [("XDG_CONFIG_HOME", other.to_str().unwrap())];
        assert_eq!(find(&set), usual.join("airflow-cli"));
        std::fs::create_dir_all(other.join("airflow-cli")).unwrap();
        assert_eq!(find(&set), other.join("airflow-cli"));
        assert_eq!(existing_or(None, usual.clone()), usual.join("airflow-cli"));
    }

    #[test]
    fn paths_are_relative_to_the_folder_or_to_home() {
        let folder = Folder::at(Path::new("/conf"));
        let home = dirs::home_dir().unwrap();
        assert_eq!(folder.expand("ca.pem"), Path::new("/conf/ca.pem"));
        assert_eq!(folder.expand("/etc/ca.pem"), Path::new("/etc/ca.pem"));
        assert_eq!(folder.expand("~/ca.pem"), home.join("ca.pem"));
        assert_eq!(folder.expand("~"), home);
        assert_eq!(folder.expand("~other/ca.pem"), Path::new("/conf/~other/ca.pem"));
    }

    #[cfg(unix)]
    #[test]
    fn a_new_folder_is_private() {
        use std::os::unix::fs::PermissionsExt;
        let root = tempfile::tempdir().unwrap();
        let folder = Folder::at(&root.path().join("a").join("b"));
        let _locks = (folder.lock().unwrap(), folder.try_lock("renewal").unwrap());
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(folder.path()), 0o700);
        assert_eq!([".lock", ".renewal.lock"].map(|name| mode(&folder.path().join(name))), [0o600, 0o600]);
    }

    #[test]
    fn the_lock_is_exclusive_until_it_is_dropped() {
        let root = tempfile::tempdir().unwrap();
        let folder = Folder::at(root.path());
        let lock = folder.lock().unwrap();
        let other = std::fs::File::open(root.path().join(".lock")).unwrap();
        assert!(other.try_lock().is_err());
        drop(lock);
        assert!(other.try_lock().is_ok());
    }

    #[test]
    fn a_lock_of_another_process_is_waited_for_and_then_named() {
        let root = tempfile::tempdir().unwrap();
        let folder = Folder::at(root.path());
        let kept = folder.lock().unwrap();
        let error = folder.lock_within(Duration::from_millis(50)).err().unwrap();
        let path = root.path().join(".lock");
        assert_eq!(error.to_string(), format!("another process has locked {} for 0.05 s", path.display()));
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| folder.lock().map(drop));
            std::thread::sleep(Duration::from_millis(50));
            drop(kept);
            waiting.join().unwrap().unwrap();
        });
    }
}
