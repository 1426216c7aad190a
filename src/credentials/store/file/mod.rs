//! Tokens in `credentials.json`: unencrypted, but private to the user. Used only if the user chose it.

#[cfg(any(test, fuzzing))]
pub mod fuzzing;

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize, Serializer};
use zeroize::Zeroizing;

use super::Key;
use crate::config::Folder;
use crate::error::{Error, Result};
use crate::files::private::{self, Content};

#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Credentials {
    tokens: Vec<Stored>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    environment: String,
    url: String,
    #[serde(serialize_with = "exposed")]
    token: SecretString,
}

fn exposed<S: Serializer>(token: &SecretString, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(token.expose_secret())
}

impl Stored {
    fn is_for(&self, key: &Key) -> bool {
        self.environment == key.environment && self.url == key.url
    }
}

pub fn read(folder: &Folder, key: &Key) -> Result<Option<SecretString>> {
    let found = load(folder)?.tokens.into_iter().find(|stored| stored.is_for(key));
    Ok(found.map(|stored| stored.token))
}

pub fn write(folder: &Folder, key: &Key, token: &str) -> Result<()> {
    let _lock = folder.lock()?;
    let mut credentials = load(folder)?;
    credentials.tokens.retain(|stored| !stored.is_for(key));
    let Key { environment, url } = key.clone();
    credentials.tokens.push(Stored { environment, url, token: token.into() });
    save(folder, &credentials)
}

pub fn delete(folder: &Folder, key: &Key) -> Result<bool> {
    // Deleting from a missing file must not create one.
    if load(folder)?.tokens.is_empty() {
        return Ok(false);
    }
    let _lock = folder.lock()?;
    let mut credentials = load(folder)?;
    let before = credentials.tokens.len();
    credentials.tokens.retain(|stored| !stored.is_for(key));
    let removed = credentials.tokens.len() < before;
    if removed {
        save(folder, &credentials)?;
    }
    Ok(removed)
}

fn load(folder: &Folder) -> Result<Credentials> {
    let path = folder.credentials();
    let Some(text) = private::read(&path, Content::Tokens)?.map(SecretString::from) else {
        return Ok(Credentials::default());
    };
    serde_json::from_str(text.expose_secret()).map_err(|reason| {
        // The reason may contain a value, which could be a token.
        let position = format!("line {}, column {}", reason.line(), reason.column());
        Error::usage(format!("{}, {position}: this is not a file of stored tokens", path.display()))
            .hint("remove the file and sign in again with `airflow auth login`")
    })
}

fn save(folder: &Folder, credentials: &Credentials) -> Result<()> {
    let text = Zeroizing::new(serde_json::to_string_pretty(credentials).expect("strings can be written as JSON"));
    private::write(&folder.credentials(), Content::Tokens, text.as_bytes())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::error::Kind;
    use crate::files::atomic;

    /// What is stored, as text.
    fn read(folder: &Folder, key: &Key) -> Result<Option<String>> {
        super::read(folder, key).map(|token| token.map(|token| token.expose_secret().to_owned()))
    }

    fn key(environment: &str, url: &str) -> Key {
        Key::new(environment, &url::Url::parse(url).unwrap())
    }

    #[test]
    fn tokens_are_written_read_replaced_and_removed() {
        let root = tempfile::tempdir().unwrap();
        let folder = Folder::at(&root.path().join("new"));
        let (dev, prod) = (key("dev", "http://a"), key("prod", "http://a"));
        assert_eq!(read(&folder, &dev).unwrap(), None);
        write(&folder, &dev, "one").unwrap();
        write(&folder, &prod, "two").unwrap();
        write(&folder, &dev, "three").unwrap();
        assert_eq!(read(&folder, &dev).unwrap().as_deref(), Some("three"));
        assert_eq!(read(&folder, &prod).unwrap().as_deref(), Some("two"));
        assert!(delete(&folder, &dev).unwrap() && !delete(&folder, &dev).unwrap());
        assert_eq!(read(&folder, &dev).unwrap(), None);
        assert_eq!(read(&folder, &prod).unwrap().as_deref(), Some("two"));
    }

    #[test]
    fn deleting_from_a_missing_file_creates_nothing() {
        let root = tempfile::tempdir().unwrap();
        let folder = Folder::at(&root.path().join("new"));
        assert!(!delete(&folder, &key("dev", "http://a")).unwrap());
        assert!(!folder.path().exists());
    }

    #[test]
    fn a_broken_file_is_reported_with_its_position_without_its_content_and_kept() {
        let root = tempfile::tempdir().unwrap();
        let folder = Folder::at(root.path());
        for text in ["", "{\"tokens\": [\n\"s3cret\"]}", "[]", "{\"tokens\": [], \"s3cret\": 1}"] {
            atomic::write_private(&folder.credentials(), text.as_bytes()).unwrap();
            for error in [
                read(&folder, &key("dev", "http://a")).unwrap_err(),
                write(&folder, &key("dev", "http://a"), "x").unwrap_err(),
                delete(&folder, &key("dev", "http://a")).unwrap_err(),
            ] {
                let message = error.to_string();
                assert!(message.contains("credentials.json, line ") && !message.contains("s3cret"), "{message}");
                assert_eq!(error.kind(), Kind::Usage);
            }
            assert_eq!(std::fs::read_to_string(folder.credentials()).unwrap(), text);
        }
    }

    #[cfg(unix)]
    mod permissions {
        use std::os::unix::fs::PermissionsExt;

        use super::*;

        fn chmod(path: &Path, mode: u32) {
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
        }

        #[test]
        fn the_file_is_private() {
            let root = tempfile::tempdir().unwrap();
            let folder = Folder::at(&root.path().join("new"));
            write(&folder, &key("dev", "http://a"), "x").unwrap();
            let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!((mode(folder.path()), mode(&folder.credentials())), (0o700, 0o600));
        }

        #[test]
        fn a_file_or_folder_accessible_to_others_is_refused_with_a_fix() {
            let root = tempfile::tempdir().unwrap();
            let folder = Folder::at(root.path());
            let dev = key("dev", "http://a");
            write(&folder, &dev, "x").unwrap();
            for (path, mode, fix) in [
                (folder.credentials(), 0o640, "chmod 600 '"),
                (folder.credentials(), 0o604, "chmod 600 '"),
                (folder.path().to_owned(), 0o770, "chmod 700 '"),
                (folder.path().to_owned(), 0o702, "chmod 700 '"),
            ] {
                let before = std::fs::metadata(&path).unwrap().permissions();
                chmod(&path, mode);
                let error = read(&folder, &dev).unwrap_err();
                assert!(error.hint_text().unwrap().starts_with(fix), "{mode:o}: {:?}", error.hint_text());
                assert!(write(&folder, &dev, "y").is_err(), "{mode:o}");
                std::fs::set_permissions(&path, before).unwrap();
            }
            assert_eq!(read(&folder, &dev).unwrap().as_deref(), Some("x"));
        }

        #[test]
        fn no_token_goes_into_a_folder_that_others_can_write_to() {
            let root = tempfile::tempdir().unwrap();
            chmod(root.path(), 0o777);
            let folder = Folder::at(root.path());
            assert!(write(&folder, &key("dev", "http://a"), "x").is_err());
            assert!(!folder.credentials().exists());
        }
    }
}
