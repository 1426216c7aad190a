//! Files that are replaced whole or not at all.

use std::fs::{Metadata, OpenOptions, Permissions};
use std::io::{Error as IoError, ErrorKind, Result as IoResult, Write};
use std::path::Path;

use crate::error::{Error, Result};

/// Writes a file that only the user may read (0600), in a folder that exists. A reader sees the old content or the
/// new, and a failure leaves the old one. A symbolic link stays one: what it points to is replaced.
///
/// # Errors
/// Failed: the folder can not be written to, or the disk is full.
pub fn write_private(path: &Path, content: &[u8]) -> Result<()> {
    replace(path, content, None).map_err(|reason| can_not_write(path, &reason))
}

/// As [`write_private`], but a file that exists stays readable for whom it was, and what is no regular file (a pipe,
/// `/dev/stdout`) is written to, not replaced.
///
/// # Errors
/// Usage: nothing can be written there, such as to a folder or into one that does not exist. Failed: the disk is full.
pub fn write(path: &Path, content: &[u8]) -> Result<()> {
    let written = match std::fs::metadata(path) {
        Ok(found) if found.is_file() => replace(path, content, permissions(&found)),
        Ok(found) if found.is_dir() => Err(IoError::new(ErrorKind::IsADirectory, "it is a folder")),
        Ok(_) => OpenOptions::new().write(true).open(path).and_then(|mut file| file.write_all(content)),
        Err(_) => replace(path, content, None),
    };
    written.map_err(|reason| {
        let error = can_not_write(path, &reason);
        if is_about_the_place(reason.kind()) { Error::usage(error.to_string()) } else { error }
    })
}

fn is_about_the_place(kind: ErrorKind) -> bool {
    use ErrorKind::{InvalidFilename, IsADirectory, NotADirectory, NotFound, PermissionDenied, ReadOnlyFilesystem};
    matches!(kind, NotFound | NotADirectory | IsADirectory | PermissionDenied | ReadOnlyFilesystem | InvalidFilename)
}

fn can_not_write(path: &Path, reason: &IoError) -> Error {
    Error::failed(format!("can not write {}: {reason}", path.display()))
}

fn replace(path: &Path, content: &[u8], permissions: Option<Permissions>) -> IoResult<()> {
    let target = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // Files of `tempfile` are 0600 from the start, so the content is never open to others, not even for a moment.
    let file = tempfile::Builder::new().prefix(".airflow-cli.").tempfile_in(folder);
    let file = file.map_err(|error| no_file_in(folder, error.kind()))?;
    file.as_file().write_all(content)?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    file.as_file().sync_all()?;
    file.persist(target).map_err(|error| error.error)?;
    Ok(())
}

/// The words of `tempfile` name its own file, which is nobody else's business.
fn no_file_in(folder: &Path, kind: ErrorKind) -> IoError {
    match kind {
        ErrorKind::NotFound => IoError::new(kind, format!("there is no folder {}", folder.display())),
        _ => kind.into(),
    }
}

/// A file that may not be written to must not pass that on to a new one, which Windows would then not let go.
fn permissions(file: &Metadata) -> Option<Permissions> {
    cfg!(unix).then(|| file.permissions())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;

    #[test]
    fn the_content_is_replaced_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        write_private(&path, b"one").unwrap();
        write_private(&path, b"two").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"two");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn others_can_not_read_it_even_if_they_could_before() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        std::fs::write(&path, "one").unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
        write_private(&path, b"two").unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let (real, link) = (folder.path().join("dotfiles.toml"), folder.path().join("config.toml"));
        std::fs::write(&real, "one").unwrap();
        std::os::unix::fs::symlink(&real, &link).unwrap();
        write_private(&link, b"two").unwrap();
        assert!(link.is_symlink());
        assert_eq!(std::fs::read(&real).unwrap(), b"two");
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error_that_names_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let error = write_private(&folder.path().join("gone").join("config.toml"), b"x").unwrap_err().to_string();
        assert!(error.starts_with("can not write ") && error.contains("config.toml"), "{error}");
        assert!(error.ends_with("gone") && !error.contains(".airflow-cli."), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_may_read_stays_so_and_a_new_one_is_private() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("export.json");
        let mode = || std::fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        write(&path, b"one").unwrap();
        assert_eq!(mode(), 0o600);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
        write(&path, b"two").unwrap();
        assert_eq!((mode(), std::fs::read(&path).unwrap().as_slice()), (0o644, b"two".as_slice()));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn devices_are_written_to_and_folders_refused() {
        write(Path::new("/dev/null"), b"gone").unwrap();
        assert!(!std::fs::metadata("/dev/null").unwrap().is_file());
        let folder = tempfile::tempdir().unwrap();
        let refused = |path: &Path| {
            let error = write(path, b"x").unwrap_err();
            assert_eq!(error.kind(), Kind::Usage, "{error}");
            error.to_string()
        };
        assert!(refused(folder.path()).ends_with("it is a folder"));
        assert!(refused(&folder.path().join("gone/file")).contains("there is no folder"));
        assert!(refused(&folder.path().join("n".repeat(300))).contains("can not write"));
        write(Path::new("/dev/full"), b"x").map_err(|error| assert_eq!(error.kind(), Kind::Failed)).unwrap_err();
    }
}
