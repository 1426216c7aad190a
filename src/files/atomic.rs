//! Files that are replaced as a whole or not at all.

use std::fs::{Metadata, OpenOptions, Permissions};
use std::io::{Error as IoError, ErrorKind, Result as IoResult, Write};
use std::path::Path;

use crate::error::{Error, Result};

/// Writes a file that only the user can read (0600), in an existing folder. A reader sees the old content or the new
/// one, and a failure keeps the old one. A symbolic link is kept: its target is replaced.
///
/// # Errors
/// Failed: the folder cannot be written to, or the disk is full.
pub fn write_private(path: &Path, content: &[u8]) -> Result<()> {
    replace(path, content, None).map_err(|reason| cannot_write(path, &reason))
}

/// Like [`write_private`], but an existing file keeps its permissions, and anything but a regular file (a pipe,
/// `/dev/stdout`) is written to, not replaced.
///
/// # Errors
/// Usage: the path cannot be written to, such as a folder or a file in a missing folder. Failed: the disk is full.
pub fn write(path: &Path, content: &[u8]) -> Result<()> {
    let written = match std::fs::metadata(path) {
        Ok(found) if found.is_file() => replace(path, content, permissions(&found)),
        Ok(found) if found.is_dir() => Err(IoError::new(ErrorKind::IsADirectory, "it is a folder")),
        Ok(_) => OpenOptions::new().write(true).open(path).and_then(|mut file| file.write_all(content)),
        Err(_) => replace(path, content, None),
    };
    written.map_err(|reason| {
        let error = cannot_write(path, &reason);
        if is_about_the_place(reason.kind()) { Error::usage(error.to_string()) } else { error }
    })
}

fn is_about_the_place(kind: ErrorKind) -> bool {
    use ErrorKind::{InvalidFilename, IsADirectory, NotADirectory, NotFound, PermissionDenied, ReadOnlyFilesystem};
    matches!(kind, NotFound | NotADirectory | IsADirectory | PermissionDenied | ReadOnlyFilesystem | InvalidFilename)
}

fn cannot_write(path: &Path, reason: &IoError) -> Error {
    Error::failed(format!("cannot write {}: {reason}", path.display()))
}

fn replace(path: &Path, content: &[u8], permissions: Option<Permissions>) -> IoResult<()> {
    let target = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // `tempfile` creates files with 0600, so the content is never accessible to others, not even for a moment.
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

/// `tempfile` mentions its own file, which means nothing to the user.
fn no_file_in(folder: &Path, kind: ErrorKind) -> IoError {
    match kind {
        ErrorKind::NotFound => IoError::new(kind, format!("there is no folder {}", folder.display())),
        _ => kind.into(),
    }
}

/// A new file must not become read-only: Windows would not replace it again.
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
    fn others_cannot_read_it_even_if_they_could_before() {
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
    fn a_missing_folder_is_an_error_that_names_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let error = write_private(&folder.path().join("gone").join("config.toml"), b"x").unwrap_err().to_string();
        assert!(error.starts_with("cannot write ") && error.contains("config.toml"), "{error}");
        assert!(error.ends_with("gone") && !error.contains(".airflow-cli."), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn an_existing_file_keeps_its_permissions_and_a_new_one_is_private() {
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
        assert!(refused(&folder.path().join("n".repeat(300))).contains("cannot write"));
        write(Path::new("/dev/full"), b"x").map_err(|error| assert_eq!(error.kind(), Kind::Failed)).unwrap_err();
    }
}
