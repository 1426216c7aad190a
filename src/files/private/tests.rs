use std::os::unix::fs::{PermissionsExt, symlink};
use std::time::Duration;

use super::*;
use crate::error::Kind;

fn chmod(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

/// The error of reading, writing and locking, which is the same for all three.
fn refusal(path: &Path, content: Content) -> Option<(String, String)> {
    let before = std::fs::read(path).ok();
    let read = read(path, content).map(drop);
    let written = write(path, content, b"new");
    if written.is_err() {
        assert_eq!(std::fs::read(path).ok(), before, "a refused write changed the file");
    }
    let texts = |outcome: Result<()>| {
        let error = outcome.err()?;
        assert_eq!(error.kind(), Kind::Usage, "{error}");
        Some((error.to_string(), error.hint_text().unwrap_or_default().to_owned()))
    };
    let (read, written) = (texts(read), texts(written));
    assert_eq!(read, written);
    read
}

#[test]
fn world_writable_settings_are_refused_with_a_fix() {
    let root = tempfile::tempdir().unwrap();
    let (folder, path) = (root.path(), root.path().join("config.toml"));
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
        std::fs::write(&path, "").unwrap();
        chmod(folder, folder_mode);
        chmod(&path, mode);
        let refused = refusal(&path, Content::Settings);
        assert_eq!(refused.is_some(), open.is_some(), "{folder_mode:o} {mode:o}: {refused:?}");
        if let (Some((_, hint)), Some(open)) = (refused, open) {
            assert!(hint.contains(&format!("chmod o-w '{}'", open.display())), "{mode:o}: {hint}");
        }
    }
}

#[test]
fn a_new_file_is_not_written_to_a_world_writable_folder() {
    let root = tempfile::tempdir().unwrap();
    let path = root.path().join("config.toml");
    chmod(root.path(), 0o777);
    for content in [Content::Settings, Content::Tokens] {
        assert_eq!(write(&path, content, b"x").unwrap_err().kind(), Kind::Usage);
    }
    let LockError::Refused(error) = open_lock(&root.path().join(".lock")).unwrap_err() else { panic!() };
    assert_eq!(error.kind(), Kind::Usage);
    assert_eq!(std::fs::read_dir(root.path()).unwrap().count(), 0);
}

#[test]
fn every_link_on_the_way_is_checked() {
    let root = tempfile::tempdir().unwrap();
    let [ours, between, theirs] =
        ["ours", "between", "theirs"].map(|name| root.path().canonicalize().unwrap().join(name));
    for folder in [&ours, &between, &theirs] {
        std::fs::create_dir(folder).unwrap();
        chmod(folder, 0o700);
    }
    std::fs::write(theirs.join("dotfile"), "").unwrap();
    chmod(&theirs.join("dotfile"), 0o600);
    symlink("../theirs/dotfile", between.join("link")).unwrap();
    symlink(between.join("link"), ours.join("config.toml")).unwrap();
    let path = ours.join("config.toml");
    for content in [Content::Settings, Content::Tokens] {
        assert_eq!(refusal(&path, content), None);
        for folder in [&theirs, &between, &ours] {
            chmod(folder, 0o777);
            let (message, _) = refusal(&path, content).unwrap();
            assert!(message.contains(folder.to_str().unwrap()), "{message}");
            chmod(folder, 0o700);
        }
    }
    assert!(path.is_symlink() && std::fs::read(theirs.join("dotfile")).unwrap() == b"new");
}

#[test]
fn a_link_to_nothing_and_one_to_itself_are_refused() {
    let root = tempfile::tempdir().unwrap();
    let path = root.path().join("config.toml");
    symlink("gone", &path).unwrap();
    assert!(refusal(&path, Content::Settings).unwrap().0.ends_with("gone, which does not exist"));
    assert!(path.is_symlink());
    std::fs::remove_file(&path).unwrap();
    symlink("config.toml", &path).unwrap();
    assert!(refusal(&path, Content::Settings).unwrap().0.contains("leads to itself"));
}

#[test]
fn anything_but_a_regular_file_is_refused_immediately() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().to_owned();
    std::fs::create_dir(folder.join("a-folder")).unwrap();
    let pipe = std::process::Command::new("mkfifo").arg(folder.join("a-pipe")).status().unwrap();
    assert!(pipe.success());
    let _socket = std::os::unix::net::UnixListener::bind(folder.join("a-socket")).unwrap();
    symlink("a-pipe", folder.join("a-link")).unwrap();
    let (sender, answers) = std::sync::mpsc::channel();
    // A thread that never answers would mean a hang.
    std::thread::spawn(move || {
        for name in ["a-folder", "a-pipe", "a-socket", "a-link"] {
            let path = folder.join(name);
            let lock = match open_lock(&path) {
                Err(LockError::Refused(error)) => error.to_string(),
                other => panic!("{name}: {other:?}"),
            };
            let texts =
                [Content::Settings, Content::Tokens].map(|content| read(&path, content).unwrap_err().to_string());
            sender.send((name, lock, texts)).unwrap();
        }
    });
    for _ in 0..4 {
        let (name, lock, texts) = answers.recv_timeout(Duration::from_secs(60)).unwrap();
        assert!(texts.iter().all(|text| text.ends_with("is not a regular file")), "{name}: {texts:?}");
        let expected = if name == "a-link" { "is a symbolic link" } else { "is not a regular file" };
        assert!(lock.contains(expected), "{name}: {lock}");
    }
}

#[test]
fn a_lock_neither_truncates_a_file_nor_follows_a_link() {
    let root = tempfile::tempdir().unwrap();
    let [victim, lock] = ["victim", ".lock"].map(|name| root.path().join(name));
    std::fs::write(&victim, "content").unwrap();
    symlink(&victim, &lock).unwrap();
    let LockError::Refused(error) = open_lock(&lock).unwrap_err() else { panic!() };
    assert!(error.hint_text().unwrap().starts_with("rm '"), "{error}");
    std::fs::remove_file(&lock).unwrap();
    symlink("not-there", &lock).unwrap();
    assert!(open_lock(&lock).is_err() && !root.path().join("not-there").exists());
    std::fs::remove_file(&lock).unwrap();
    std::fs::hard_link(&victim, &lock).unwrap();
    open_lock(&lock).unwrap();
    assert_eq!(std::fs::read_to_string(&victim).unwrap(), "content");
}

#[test]
fn files_and_folders_of_another_user_are_refused() {
    if rustix::process::geteuid().as_raw() != 0 {
        eprintln!("LEFT OUT: only root can give a file to another user");
        return;
    }
    let root = tempfile::tempdir().unwrap();
    let (folder, path) = (root.path(), root.path().join("config.toml"));
    std::fs::write(&path, "").unwrap();
    chmod(&path, 0o600);
    let other = 1234;
    for (given, other_one) in [(folder, path.as_path()), (&path, folder)] {
        std::os::unix::fs::chown(given, Some(other), None).unwrap();
        for content in [Content::Settings, Content::Tokens] {
            let (message, hint) = refusal(&path, content).unwrap();
            assert_eq!(message, format!("{} belongs to user 1234, and you are root", given.display()));
            assert!(hint.contains("sudo -E"), "{hint}");
        }
        std::os::unix::fs::chown(given, Some(0), None).unwrap();
        std::os::unix::fs::chown(other_one, Some(0), None).unwrap();
    }
    assert_eq!(refusal(&path, Content::Tokens), None);
    std::os::unix::fs::chown(folder, Some(other), None).unwrap();
    assert!(matches!(open_lock(&folder.join(".lock")), Err(LockError::Refused(_))));
    assert!(!folder.join(".lock").exists());
}

#[test]
fn a_read_only_mount_is_recognized() {
    assert!(!is_read_only(&std::env::temp_dir()) && !is_read_only(Path::new("/nonexistent")));
}
