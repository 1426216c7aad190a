//! Our files that name programs to run or contain tokens: other users must not be able to change them.
//!
//! The rules are the same for reading, writing and locking, and are checked before anything is opened: the file, its
//! folder, and every symbolic link on the way to it belong to this user or to root and are not writable by others, and
//! the file is a regular one. OpenSSH has the same rules for its files (`StrictModes`).

#[cfg(all(test, unix))]
mod tests;

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::files::atomic;

/// The kind of a file's content, which determines what others may do.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Content {
    /// Names programs to run: others may read, but not write. Groups are not checked: on many systems each user has a
    /// group of their own, and new files are writable for it.
    Settings,
    /// Tokens: others may neither read the file nor write to its folder.
    Tokens,
}

/// The text of a file, if it exists.
///
/// # Errors
/// Usage: another user can write to it (or read tokens in it), it belongs to another user, it is not a regular file, or
/// it cannot be read.
pub fn read(path: &Path, content: Content) -> Result<Option<String>> {
    if !check(path, content)? {
        return Ok(None);
    }
    let unreadable = |reason: std::io::Error| Error::usage(format!("cannot read {}: {reason}", path.display()));
    let mut options = OpenOptions::new();
    options.read(true);
    // If a pipe has replaced the file since the check, opening it must not wait for a writer.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, rustix::fs::OFlags::NONBLOCK.bits().cast_signed());
    let mut file = match options.open(path) {
        Ok(file) => file,
        Err(reason) if reason.kind() == ErrorKind::NotFound => return Ok(None),
        Err(reason) => return Err(unreadable(reason)),
    };
    check_regular(path, &file.metadata().map_err(unreadable)?)?;
    let mut text = String::new();
    file.read_to_string(&mut text).map_err(unreadable)?;
    Ok(Some(text))
}

/// Replaces a file as a whole, readable by this user only. Its folder must exist.
///
/// # Errors
/// Usage: as for [`read`]; then nothing was written. Failed: the folder cannot be written to, or the disk is full.
pub fn write(path: &Path, content: Content, bytes: &[u8]) -> Result<()> {
    check(path, content)?;
    atomic::write_private(path, bytes)
}

/// Opens a file to lock it, and creates it if it is missing. It is never truncated, and a symbolic link in its place is
/// an error.
///
/// # Errors
/// The place is accessible to others, or the system's reason.
pub fn open_lock(path: &Path) -> Result<File, LockError> {
    check_folder(path.parent().unwrap_or(path), Content::Settings).map_err(LockError::Refused)?;
    if path.is_symlink() {
        return Err(LockError::Refused(
            Error::usage(format!("{} is a symbolic link instead of a lock file", path.display()))
                .hint(format!("rm '{}'", path.display())),
        ));
    }
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600).custom_flags((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed());
    }
    // Checked before it is opened: a pipe without a reader cannot be opened for writing, and the reason would be
    // unclear.
    if let Ok(found) = path.symlink_metadata() {
        check_file(path, &found).map_err(LockError::Refused)?;
    }
    let file = options.open(path).map_err(LockError::System)?;
    let found = file.metadata().map_err(LockError::System)?;
    check_file(path, &found).map_err(LockError::Refused)?;
    Ok(file)
}

/// Why a lock file could not be opened.
#[derive(Debug)]
pub enum LockError {
    /// The place is accessible to others.
    Refused(Error),
    /// The system's reason.
    System(std::io::Error),
}

/// Checks an existing folder for files of this content.
///
/// # Errors
/// Usage: it belongs to another user, others can write to it, or it is not a folder.
pub fn check_folder(path: &Path, content: Content) -> Result<()> {
    let found = std::fs::metadata(path).map_err(|reason| unreadable(path, &reason))?;
    if !found.is_dir() {
        return Err(Error::usage(format!("{} is not a folder", path.display())));
    }
    owned(path, &found)?;
    access(path, &found, content)
}

/// Checks every link on the way to a file, and the file itself. Returns whether it exists.
fn check(path: &Path, content: Content) -> Result<bool> {
    let mut place = path.to_owned();
    // The limit of Linux.
    for _ in 0..40 {
        let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        match std::fs::metadata(folder) {
            Ok(_) => check_folder(folder, content)?,
            Err(reason) if reason.kind() == ErrorKind::NotFound && place == path => return Ok(false),
            Err(reason) => return Err(unreadable(&place, &reason)),
        }
        let found = match place.symlink_metadata() {
            Ok(found) => found,
            Err(reason) if reason.kind() == ErrorKind::NotFound && place == path => return Ok(false),
            Err(reason) if reason.kind() == ErrorKind::NotFound => {
                let (link, target) = (path.display(), place.display());
                let what = format!("{link} is a symbolic link to {target}, which does not exist");
                return Err(in_the_way(what, path));
            }
            Err(reason) => return Err(unreadable(&place, &reason)),
        };
        if !found.is_symlink() {
            check_file(&place, &found)?;
            return access(&place, &found, content).map(|()| true);
        }
        owned(&place, &found)?;
        place = target(&place)?;
    }
    Err(in_the_way(format!("{} is a symbolic link that leads to itself", path.display()), path))
}

/// The obstructing file may be valuable, so the user moves it.
fn in_the_way(message: String, path: &Path) -> Error {
    let path = path.display().to_string().replace('\'', r"'\''");
    Error::usage(message).hint(format!("move it away: mv '{path}' '{path}.old'"))
}

/// The target of a link, resolved from the folder of the link.
fn target(link: &Path) -> Result<PathBuf> {
    let target = std::fs::read_link(link).map_err(|reason| unreadable(link, &reason))?;
    let folder = link.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // `..` in a target is relative to the real path of the folder.
    let folder = std::fs::canonicalize(folder).map_err(|reason| unreadable(link, &reason))?;
    let target = folder.join(target);
    Ok(match (target.parent().and_then(|parent| parent.canonicalize().ok()), target.file_name()) {
        (Some(parent), Some(name)) => parent.join(name),
        _ => target,
    })
}

fn check_file(path: &Path, found: &std::fs::Metadata) -> Result<()> {
    check_regular(path, found)?;
    owned(path, found)
}

fn check_regular(path: &Path, found: &std::fs::Metadata) -> Result<()> {
    match found.is_file() {
        true => Ok(()),
        false => Err(in_the_way(format!("{} is not a regular file", path.display()), path)),
    }
}

fn unreadable(path: &Path, reason: &std::io::Error) -> Error {
    Error::usage(format!("cannot read {}: {reason}", path.display()))
}

/// Files of root are accepted: containers and administrators provide them.
#[cfg(unix)]
fn owned(path: &Path, found: &std::fs::Metadata) -> Result<()> {
    use std::os::unix::fs::MetadataExt;
    let (owner, user) = (found.uid(), rustix::process::geteuid().as_raw());
    if owner == user || owner == 0 || is_read_only(path) {
        return Ok(());
    }
    let who = if user == 0 { "and you are root".to_owned() } else { format!("and you are user {user}") };
    Err(Error::usage(format!("{} belongs to user {owner}, {who}", path.display()))
        .hint("run it as that user (not with `sudo -E`), or set AIRFLOW_CLI_CONFIG_DIR to a folder of your own"))
}

#[cfg(unix)]
fn access(path: &Path, found: &std::fs::Metadata, content: Content) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let (mode, shown) = (found.permissions().mode(), path.display());
    let forbidden = match (content, found.is_dir()) {
        // In a folder with the sticky bit, only its owner can replace a file.
        (Content::Settings, true) if mode & 0o1000 != 0 => 0,
        (Content::Settings, _) => 0o002,
        (Content::Tokens, true) => 0o022,
        (Content::Tokens, false) => 0o077,
    };
    if mode & forbidden == 0 {
        return Ok(());
    }
    match content {
        Content::Settings if is_read_only(path) => Ok(()),
        Content::Settings => {
            Err(Error::usage(format!("every user of this machine can write to {shown}, which names programs to run"))
                .hint(format!("check its content, then `chmod o-w '{shown}'`")))
        }
        Content::Tokens => {
            let right = if found.is_dir() { "700" } else { "600" };
            Err(Error::usage(format!("others have access to {shown}, where tokens are stored"))
                .hint(format!("chmod {right} '{shown}'")))
        }
    }
}

/// Kubernetes mounts the folder of a ConfigMap as `drwxrwxrwx`, and read-only.
#[cfg(unix)]
fn is_read_only(path: &Path) -> bool {
    rustix::fs::statvfs(path).is_ok_and(|system| system.f_flag.contains(rustix::fs::StatVfsMountFlags::RDONLY))
}

/// On other systems, the user's own folder is private by default.
#[cfg(not(unix))]
fn owned(_path: &Path, _found: &std::fs::Metadata) -> Result<()> {
    Ok(())
}

#[cfg(not(unix))]
fn access(_path: &Path, _found: &std::fs::Metadata, _content: Content) -> Result<()> {
    Ok(())
}
