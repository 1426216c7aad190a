//! Who may write to `config.toml`: its `token_command` is run, so whoever writes there can do all that its user can.

use std::path::Path;

use crate::error::Result;

/// # Errors
/// Usage: every user of this machine may write to the file, or put another one in its place.
#[cfg(unix)]
pub fn check_writers(path: &Path) -> Result<()> {
    check(path)?;
    check(path.parent().unwrap_or(path))?;
    // Where a link leads counts as much as where it lies.
    match std::fs::canonicalize(path) {
        Ok(real) if real != path => check(real.parent().unwrap_or(&real)),
        _ => Ok(()),
    }
}

#[cfg(unix)]
fn check(path: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;

    use crate::error::Error;

    let metadata =
        std::fs::metadata(path).map_err(|reason| Error::usage(format!("can not read {}: {reason}", path.display())))?;
    if !is_open(metadata.permissions().mode(), metadata.is_dir()) || is_read_only(path) {
        return Ok(());
    }
    Err(Error::usage(format!("every user of this machine may write to {}, which tells what to run", path.display()))
        .hint(format!("make sure that it is as you left it, then `chmod o-w '{}'`", path.display())))
}

/// In a folder with the sticky bit, a file is replaced by its owner alone. Groups are left to their members: in many
/// places each user has one alone, and what they make is writable for it.
#[cfg(unix)]
fn is_open(mode: u32, is_folder: bool) -> bool {
    const OTHERS_WRITE: u32 = 0o002;
    const STICKY: u32 = 0o1000;
    mode & OTHERS_WRITE != 0 && !(is_folder && mode & STICKY != 0)
}

/// Kubernetes mounts the folder of a ConfigMap as `drwxrwxrwx`, and read-only.
#[cfg(unix)]
fn is_read_only(path: &Path) -> bool {
    rustix::fs::statvfs(path).is_ok_and(|system| system.f_flag.contains(rustix::fs::StatVfsMountFlags::RDONLY))
}

/// Elsewhere the user's own folder is private by the system's rules.
#[cfg(not(unix))]
pub fn check_writers(_path: &Path) -> Result<()> {
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;
    use crate::error::Kind;

    fn chmod(path: &Path, mode: u32) {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }

    #[test]
    fn what_everybody_may_write_is_refused_with_the_cure() {
        let root = tempfile::tempdir().unwrap();
        let (folder, path) = (root.path(), root.path().join("config.toml"));
        std::fs::write(&path, "").unwrap();
        for (folder_mode, mode, open) in [
            (0o700, 0o600, None),
            (0o755, 0o644, None),
            (0o775, 0o664, None),
            (0o1777, 0o600, None),
            (0o700, 0o602, Some(path.as_path())),
            (0o1777, 0o666, Some(&path)),
            (0o703, 0o600, Some(folder)),
            (0o777, 0o600, Some(folder)),
        ] {
            chmod(folder, folder_mode);
            chmod(&path, mode);
            let outcome = check_writers(&path);
            let Some(open) = open else {
                outcome.unwrap();
                continue;
            };
            let error = outcome.unwrap_err();
            assert_eq!(error.kind(), Kind::Usage);
            let cure = format!("chmod o-w '{}'", open.display());
            assert!(error.hint_text().unwrap().contains(&cure), "{mode:o}: {:?}", error.hint_text());
        }
    }

    #[test]
    fn a_link_is_followed() {
        let root = tempfile::tempdir().unwrap();
        let [ours, theirs] = ["ours", "theirs"].map(|name| root.path().canonicalize().unwrap().join(name));
        for folder in [&ours, &theirs] {
            std::fs::create_dir(folder).unwrap();
        }
        std::fs::write(theirs.join("dotfile"), "").unwrap();
        symlink(theirs.join("dotfile"), ours.join("config.toml")).unwrap();
        check_writers(&ours.join("config.toml")).unwrap();
        chmod(&theirs, 0o777);
        let error = check_writers(&ours.join("config.toml")).unwrap_err();
        assert!(error.to_string().contains("theirs"), "{error}");
    }

    #[test]
    fn a_read_only_mount_is_told_from_others() {
        assert!(!is_read_only(&std::env::temp_dir()) && !is_read_only(Path::new("/nonexistent")));
    }
}
