//! `AIRFLOW_HOME`: created for each run, with a copy of a prepared database.

use std::fmt::Write as _;
use std::fs::{self, File, Permissions};
use std::io::Read;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::auth_manager::AuthManager;
use super::configuration::configuration;
use super::dags::Dags;
use super::install::Install;
use super::place::Place;
use crate::project;

/// The users of the Simple auth manager; each has the role of the same name.
pub const USERS: [&str; 4] = ["admin", "op", "user", "viewer"];

/// The folder of one run: configuration, database, passwords and logs.
pub struct Home {
    pub folder: PathBuf,
    /// Held as long as any process of the run is alive, see [`Home::make`].
    pub lock: File,
}

impl Home {
    /// Creates `target/airflow/runs/<name>-<our process id>`, and removes the folders of finished runs.
    ///
    /// A run is finished when its lock is free. The supervisor gets the locked file as its stdout, so the lock is held
    /// until both processes have exited, however they exit.
    pub fn make(name: &str) -> Result<Self> {
        let runs = super::folder()?.join("runs");
        fs::create_dir_all(&runs)?;
        let sweep = File::create(runs.join("sweep.lock"))?;
        sweep.lock()?;
        for run in runs.read_dir()?.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()) {
            if is_over(&run) {
                fs::remove_dir_all(&run).with_context(|| format!("cannot remove {}", run.display()))?;
            }
        }
        let folder = runs.join(format!("{name}-{}", std::process::id()));
        for folder in ["dags", "logs"].map(|sub| folder.join(sub)) {
            fs::create_dir_all(folder)?;
        }
        fs::set_permissions(&folder, Permissions::from_mode(0o700))?;
        let lock = File::create(lock_file(&folder))?;
        lock.lock()?;
        Ok(Self { folder, lock })
    }

    /// Writes configuration, passwords, certificates, Dags and database for a server.
    pub fn fill(&self, install: &Install, manager: AuthManager, dags: Dags, place: &Place) -> Result<()> {
        let template = template(install, manager.preparing(), dags)?;
        dags.copy_to(&self.folder.join("dags"))?;
        fs::copy(template.join("airflow.db"), self.folder.join("airflow.db")).context("cannot copy the database")?;
        let passwords = match manager {
            AuthManager::Simple | AuthManager::SimpleForAll => {
                Value::Object(USERS.iter().map(|user| ((*user).to_owned(), random().into())).collect()).to_string()
            }
            // These users are stored in the database.
            AuthManager::Fab => fs::read_to_string(passwords_file(&template))?,
        };
        write_secret(&passwords_file(&self.folder), &passwords)?;
        place.make_certificates(&self.folder)?;
        let configuration = configuration(manager, dags, &self.folder, place, &random());
        write_secret(&self.folder.join("airflow.cfg"), &configuration)
    }
}

/// The file with the generated passwords: a JSON object that maps usernames to passwords.
pub fn passwords_file(home: &Path) -> PathBuf {
    home.join("passwords.json")
}

/// The file with the process id of the current API server.
pub fn pid_file(home: &Path) -> PathBuf {
    home.join("api-server.pid")
}

/// A log of the run: a component's, or `supervisor`.
pub fn log_file(home: &Path, name: &str) -> PathBuf {
    home.join("logs").join(format!("{name}.log"))
}

/// Returns whether no process of that run is alive.
pub fn is_over(home: &Path) -> bool {
    File::open(lock_file(home)).map_or(true, |lock| lock.try_lock().is_ok())
}

fn lock_file(home: &Path) -> PathBuf {
    log_file(home, "supervisor")
}

/// A program of the installation with this home, without the user's own Airflow settings.
pub fn command(program: &Path, home: &Path) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("AIRFLOW")) {
        command.env_remove(name);
    }
    command.env("AIRFLOW_HOME", home).current_dir(home);
    command
}

/// A migrated database with all example Dags or users, in a folder that is created once per installation and
/// configuration.
///
/// It uses SQLite in write-ahead mode, which is stored in the file: readers and the writer do not block each other. In
/// the default mode, a busy machine soon reports "database is locked".
fn template(install: &Install, manager: AuthManager, dags: Dags) -> Result<PathBuf> {
    let folder = install.folder.join(manager.template(dags));
    let stamp_file = folder.join("stamp");
    let stamp = configuration(manager, dags, &folder, &Place::root(0), "");
    let lock = File::create(install.folder.join("template.lock"))?;
    lock.lock()?;
    if fs::read_to_string(&stamp_file).is_ok_and(|written| written == stamp) {
        return Ok(folder);
    }
    eprintln!("Preparing the database, {} (once, about 15 seconds)", manager.content(dags));
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(folder.join("dags"))?;
    write_secret(&folder.join("airflow.cfg"), &configuration(manager, dags, &folder, &Place::root(0), &random()))?;
    project::read(command(&install.program("airflow"), &folder).args(["db", "migrate"]))?;
    match (manager, dags) {
        (AuthManager::Fab, _) => create_admin(install, &folder)?,
        (_, Dags::Examples) => {
            project::read(command(&install.program("airflow"), &folder).args(["dags", "reserialize"]))?;
        }
        _ => {}
    }
    log_ahead(install, &folder)?;
    fs::write(stamp_file, stamp)?;
    Ok(folder)
}

/// Switches the database to write-ahead mode. Some network file systems do not support it: there, the mode stays
/// unchanged.
fn log_ahead(install: &Install, folder: &Path) -> Result<()> {
    let script = "
import sqlite3
try:
    one, other = sqlite3.connect('airflow.db'), sqlite3.connect('airflow.db')
    one.execute('pragma journal_mode = wal')
    one.execute('begin immediate')
    other.execute('select count(*) from sqlite_master').fetchone()
    one.execute('commit')
except sqlite3.OperationalError:
    one.execute('pragma journal_mode = delete')
";
    project::read(command(&install.program("python"), folder).args(["-c", script]))?;
    Ok(())
}

/// `airflow users create` with the password from stdin: its own prompt requires a terminal.
fn create_admin(install: &Install, folder: &Path) -> Result<()> {
    let script = "
import sys
from airflow.__main__ import main
sys.argv = ['airflow', 'users', 'create', '--username', 'admin', '--firstname', 'Ada', '--lastname', 'Admin',
            '--role', 'Admin', '--email', 'admin@example.com', '--password', sys.stdin.read()]
main()
";
    let password = random();
    let mut command = command(&install.program("python"), folder);
    project::read_with(command.args(["-c", script]), &password)?;
    write_secret(&passwords_file(folder), &json!({"admin": password}).to_string())
}

/// 256 random bits in hexadecimal.
fn random() -> String {
    let mut bytes = [0u8; 32];
    File::open("/dev/urandom").and_then(|mut file| file.read_exact(&mut bytes)).expect("the system has /dev/urandom");
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("writing to a String cannot fail");
        text
    })
}

/// Writes a file that other users cannot read.
pub(super) fn write_secret(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text)?;
    Ok(fs::set_permissions(path, Permissions::from_mode(0o600))?)
}
