//! Programs from Debian's packages, unpacked under `target/`: nothing is installed on the system, and root is not needed.
//!
//! apt finds and verifies the packages that the system lacks, with separate lists and a separate cache. Scripts in `bin/`
//! start the programs with the unpacked libraries and fonts.

use std::collections::BTreeSet;
use std::fs::{self, File, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::project::{self, read};

/// Unpacked packages, including their dependencies that the system lacks.
pub struct Unpacked {
    /// A folder for `PATH`, with a script for each program.
    pub bin: PathBuf,
}

/// Returns the unpacked packages. Unpacks them first if that was not done yet, or if one of these programs does not run.
///
/// # Errors
/// If they cannot be downloaded or unpacked, with the reason.
pub fn unpack(name: &str, packages: &[&str], programs: &[&str]) -> Result<Unpacked> {
    let parent = project::target()?.join("debian");
    fs::create_dir_all(&parent)?;
    // If two tasks run at once, the second one waits here and then has nothing to do.
    let lock = File::create(parent.join("lock"))?;
    lock.lock()?;
    let folder = parent.join(name);
    let unpacked = Unpacked { bin: folder.join("bin") };
    let stamp = format!("{}\n{}\n", folder.display(), packages.join("\n"));
    let stamped = fs::read_to_string(folder.join("stamp")).is_ok_and(|written| written == stamp);
    if stamped && unpacked.lacks(programs).is_none() {
        return Ok(unpacked);
    }
    eprintln!("Unpacking Debian's {} for the tests into {} (once)", packages.join(" and "), folder.display());
    empty(&folder)?;
    let root = folder.join("root");
    for package in download(&folder, packages)? {
        read(Command::new("dpkg-deb").arg("--extract").arg(package).arg(&root))?;
    }
    fs::remove_dir_all(folder.join("apt"))?;
    write_scripts(&folder, &root)?;
    if let Some(program) = unpacked.lacks(programs) {
        bail!("{program} does not run when unpacked: try {}", unpacked.bin.join(program).display());
    }
    fs::write(folder.join("stamp"), stamp)?;
    Ok(unpacked)
}

impl Unpacked {
    fn lacks<'a>(&self, programs: &[&'a str]) -> Option<&'a str> {
        programs.iter().copied().find(|program| read(Command::new(self.bin.join(program)).arg("--version")).is_err())
    }
}

fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    Ok(fs::create_dir(folder)?)
}

/// Downloads the packages and their dependencies, and returns the files.
fn download(folder: &Path, packages: &[&str]) -> Result<Vec<PathBuf>> {
    let apt = folder.join("apt");
    let archives = apt.join("cache/archives");
    for folder in [apt.join("lists/partial"), archives.join("partial")] {
        fs::create_dir_all(folder)?;
    }
    let configuration = apt.join("apt.conf");
    fs::write(&configuration, settings(&read(Command::new("apt-config").arg("dump"))?, &apt))?;
    let get = |arguments: &[&str]| {
        let mut command = Command::new("apt-get");
        command.env("APT_CONFIG", &configuration).env("TMPDIR", &apt).args(["--yes", "--quiet"]).args(arguments);
        read(&mut command)
    };
    get(&["update"])?;
    get(&[&["install", "--download-only", "--no-install-recommends"], packages].concat())?;
    let files = archives.read_dir()?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    Ok(files.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "deb")).collect())
}

/// apt's configuration: the system's connection settings, and our own folders. The system's hooks do not run, because
/// they clean up and write outside these folders.
fn settings(system: &str, apt: &Path) -> String {
    let connections = system.lines().filter(|line| line.starts_with("Acquire::"));
    let own = [
        ("Dir::Etc::main", "/dev/null".to_owned()),
        ("Dir::Etc::parts", "/dev/null".to_owned()),
        ("Dir::State::lists", apt.join("lists").display().to_string()),
        ("Dir::Cache", apt.join("cache").display().to_string()),
        // Only the system's folders have locks, which require root.
        ("Debug::NoLocking", "true".to_owned()),
        // No other user can write here.
        ("APT::Sandbox::User", "root".to_owned()),
    ];
    let own = own.into_iter().map(|(name, value)| format!("{name} \"{value}\";"));
    connections.map(str::to_owned).chain(own).map(|line| line + "\n").collect()
}

/// Writes a script for each program that sets the paths of its libraries and fonts.
fn write_scripts(folder: &Path, root: &Path) -> Result<()> {
    let (bin, fonts) = (folder.join("bin"), folder.join("fonts.conf"));
    fs::create_dir(&bin)?;
    let (unpacked, cache) = (root.join("usr/share/fonts"), folder.join("fonts"));
    fs::write(
        &fonts,
        format!(
            "<fontconfig><dir>{}</dir><dir>/usr/share/fonts</dir><cachedir>{}</cachedir></fontconfig>\n",
            unpacked.display(),
            cache.display()
        ),
    )?;
    let libraries = std::env::join_paths(folders_of_libraries(root)?)?;
    let libraries = quoted(&libraries.to_string_lossy());
    for program in ["usr/bin", "bin"].iter().flat_map(|sub| root.join(sub).read_dir()).flatten() {
        let program = program?.path();
        let name = program.file_name().context("a program has a name")?;
        let start = start(root, &bin, &program);
        let script = format!(
            "#!/bin/sh\nexport LD_LIBRARY_PATH={libraries} FONTCONFIG_FILE={}\nexec {start} \"$@\"\n",
            quoted(&fonts.to_string_lossy())
        );
        fs::write(bin.join(name), script)?;
        fs::set_permissions(bin.join(name), Permissions::from_mode(0o755))?;
    }
    Ok(())
}

/// The shell words that start the program. Debian's Chromium script and the D-Bus daemon expect to be installed.
fn start(root: &Path, bin: &Path, program: &Path) -> String {
    let path = |path: PathBuf| quoted(&path.to_string_lossy());
    match program.file_name().and_then(|name| name.to_str()) {
        Some("chromium") => path(root.join("usr/lib/chromium/chromium")),
        Some("dbus-run-session") => format!(
            "{} --dbus-daemon={} --config-file={}",
            path(program.to_owned()),
            path(bin.join("dbus-daemon")),
            path(root.join("usr/share/dbus-1/session.conf"))
        ),
        _ => path(program.to_owned()),
    }
}

/// The folders with the unpacked libraries: Debian's architecture folders and their direct subfolders.
fn folders_of_libraries(root: &Path) -> Result<BTreeSet<PathBuf>> {
    let below = |folder: &Path| -> Vec<PathBuf> {
        let entries = folder.read_dir().into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).filter(|path| path.is_dir() && !path.is_symlink()).collect()
    };
    let is_library = |name: &str| name.starts_with("lib") && name.contains(".so");
    let mut found = BTreeSet::new();
    for lib in ["usr/lib", "lib"].map(|lib| root.join(lib)) {
        let is_architecture = |path: &PathBuf| path.to_string_lossy().contains("-linux-gnu");
        for architecture in below(&lib).into_iter().filter(is_architecture) {
            for folder in below(&architecture).into_iter().chain([architecture]) {
                let mut names = folder.read_dir()?.flatten().map(|entry| entry.file_name());
                if names.any(|name| is_library(&name.to_string_lossy())) {
                    found.insert(folder);
                }
            }
        }
    }
    Ok(found)
}

/// Quotes the text as one shell word.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn apt_uses_the_systems_connections_but_not_its_folders_and_hooks() {
        let system = "Acquire::http::Proxy \"http://proxy:3128\";\nDir::Cache \"var/cache/apt\";\n\
                      APT::Update::Post-Invoke:: \"rm -f /var/cache/apt/*.bin\";\n";
        let settings = settings(system, Path::new("/t/apt"));
        assert!(settings.contains("Acquire::http::Proxy \"http://proxy:3128\";\n"), "{settings}");
        assert!(settings.contains("Dir::Cache \"/t/apt/cache\";\n") && !settings.contains("var/cache"), "{settings}");
    }

    #[test]
    fn a_path_is_one_shell_word() {
        assert_eq!(quoted("/it's here/bin"), r"'/it'\''s here/bin'");
        let start = start(Path::new("/r"), Path::new("/b"), Path::new("/r/usr/bin/chromium"));
        assert_eq!(start, "'/r/usr/lib/chromium/chromium'");
    }
}
