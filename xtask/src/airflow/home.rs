//! `AIRFLOW_HOME`: made anew for each run, with the database copied from one that was migrated and filled before.

use std::fmt::Write as _;
use std::fs::{self, File, Permissions};
use std::io::Read;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use super::install::Install;
use crate::project;

/// The users of the Simple auth manager; each has the role of the same name.
pub const USERS: [&str; 4] = ["admin", "op", "user", "viewer"];

/// The folder of one run: configuration, database, passwords and logs.
pub struct Home {
    pub folder: PathBuf,
    /// Held for as long as anything of the run is alive, see [`Home::make`].
    pub lock: File,
}

impl Home {
    /// Makes `target/airflow/runs/<name>-<our process id>`, and removes those of runs that are over.
    ///
    /// The lock tells which are over. The supervisor gets the locked file as its stdout, so the lock lasts as long as
    /// the later of the two, however they end.
    pub fn make(name: &str) -> Result<Self> {
        let runs = super::folder()?.join("runs");
        fs::create_dir_all(&runs)?;
        let sweep = File::create(runs.join("sweep.lock"))?;
        sweep.lock()?;
        for run in runs.read_dir()?.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()) {
            if is_over(&run) {
                fs::remove_dir_all(&run).with_context(|| format!("can not remove {}", run.display()))?;
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

    /// Writes configuration, passwords and database for a server on `port`; gives the number of example Dags.
    pub fn fill(&self, install: &Install, port: u16) -> Result<()> {
        let template = template(install)?;
        fs::copy(&template, self.folder.join("airflow.db")).context("can not copy the prepared database")?;
        let users = USERS.map(|user| (user.to_owned(), Value::from(random())));
        let passwords = Value::Object(users.into_iter().collect());
        write_secret(&passwords_file(&self.folder), &passwords.to_string())?;
        write_secret(&self.folder.join("airflow.cfg"), &configuration(&self.folder, port, &random()))
    }
}

/// Where the generated passwords lie: a JSON object, user name to password.
pub fn passwords_file(home: &Path) -> PathBuf {
    home.join("passwords.json")
}

/// A log of the run: of a component, or `supervisor`.
pub fn log_file(home: &Path, name: &str) -> PathBuf {
    home.join("logs").join(format!("{name}.log"))
}

/// Whether nothing of that run is alive any more.
pub fn is_over(home: &Path) -> bool {
    File::open(lock_file(home)).map_or(true, |lock| lock.try_lock().is_ok())
}

fn lock_file(home: &Path) -> PathBuf {
    log_file(home, "supervisor")
}

/// A program of the installation with this home, and nothing of the user's own Airflow settings.
pub fn command(program: &Path, home: &Path) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("AIRFLOW")) {
        command.env_remove(name);
    }
    command.env("AIRFLOW_HOME", home).current_dir(home);
    command
}

/// `airflow.cfg`. Loopback alone, nothing sent to anybody, and little background work: the example Dags do not change.
fn configuration(home: &Path, port: u16, secret: &str) -> String {
    let mut users = String::new();
    for user in USERS {
        let comma = if users.is_empty() { "" } else { "," };
        write!(users, "{comma}{user}:{user}").expect("a String takes all");
    }
    let passwords = passwords_file(home);
    let (home, passwords) = (home.display(), passwords.display());
    format!(
        "[core]
load_examples = True
dags_folder = {home}/dags
parallelism = 4
simple_auth_manager_users = {users}
simple_auth_manager_passwords_file = {passwords}
execution_api_server_url = http://127.0.0.1:{port}/execution/

[database]
sql_alchemy_conn = sqlite:///{home}/airflow.db?timeout=20

[logging]
base_log_folder = {home}/logs/tasks

[dag_processor]
parsing_processes = 1
min_file_process_interval = 600

[api]
host = 127.0.0.1
port = {port}
base_url = http://127.0.0.1:{port}
expose_config = True

[api_auth]
jwt_secret = {secret}
jwt_cli_expiration_time = 86400

[usage_data_collection]
enabled = False
"
    )
}

/// A database with its tables made and every example Dag in it, made once for an installation and a configuration.
///
/// It is SQLite, with which several processes are quick to find the "database is locked": they wait for it longer
/// than the usual five seconds.
fn template(install: &Install) -> Result<PathBuf> {
    let folder = install.folder.join("template");
    let (database, stamp_file) = (folder.join("airflow.db"), folder.join("stamp"));
    let stamp = configuration(&folder, 0, "");
    let lock = File::create(install.folder.join("template.lock"))?;
    lock.lock()?;
    if database.is_file() && fs::read_to_string(&stamp_file).is_ok_and(|written| written == stamp) {
        return Ok(database);
    }
    eprintln!("Preparing its database, with the example Dags in it (about 15 seconds, once)");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(folder.join("dags"))?;
    write_secret(&folder.join("airflow.cfg"), &configuration(&folder, 0, &random()))?;
    for arguments in [["db", "migrate"], ["dags", "reserialize"]] {
        project::read(command(&install.program("airflow"), &folder).args(arguments))?;
    }
    fs::write(stamp_file, stamp)?;
    Ok(database)
}

/// 256 random bits in hexadecimal.
fn random() -> String {
    let mut bytes = [0u8; 32];
    File::open("/dev/urandom").and_then(|mut file| file.read_exact(&mut bytes)).expect("the system has /dev/urandom");
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a String takes all");
        text
    })
}

fn write_secret(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text)?;
    Ok(fs::set_permissions(path, Permissions::from_mode(0o600))?)
}
