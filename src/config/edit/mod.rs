//! Changing `config.toml`: the user's comments and order are preserved.

#[cfg(any(test, fuzzing))]
pub mod fuzzing;

use toml_edit::{DocumentMut, InlineTable, Item, RawString, Table, TableLike, Value};

use super::file::{File, text};
use super::folder::Folder;
use crate::error::{Error, Result};
use crate::files::private::{self, Content};

/// A configuration that is being changed. Nothing is written before all changes have succeeded.
pub struct Editor {
    document: DocumentMut,
    file: File,
}

/// Reads the file, applies `change`, and replaces the file as a whole. Simultaneous changes by processes of ours are
/// applied one after the other.
///
/// # Errors
/// As [`File::read`], the errors of `change`, and Failed if the file cannot be written. The old file is kept.
pub fn edit<T>(folder: &Folder, change: impl FnOnce(&mut Editor) -> Result<T>) -> Result<T> {
    let _lock = folder.lock()?;
    let before = text(&folder.config())?.unwrap_or_default();
    let mut editor = Editor::new(&before, folder)?;
    let outcome = change(&mut editor)?;
    let after = editor.document.to_string();
    if after != before {
        // A file that could not be read again must not replace one that can.
        File::parse(&after, folder)?;
        private::write(&folder.config(), Content::Settings, after.as_bytes())?;
    }
    Ok(outcome)
}

impl Editor {
    fn new(text: &str, folder: &Folder) -> Result<Self> {
        let file = File::parse(text, folder)?;
        let document = text.parse().map_err(|error| Error::usage(format!("{}: {error}", folder.config().display())))?;
        Ok(Self { document, file })
    }

    /// The configuration as it was before the change.
    pub fn before(&self) -> &File {
        &self.file
    }

    /// Selects an environment, or none.
    pub fn select(&mut self, name: Option<&str>) {
        match name {
            Some(name) => put(self.document.as_table_mut(), "environment", name.into()),
            None if self.is_selection_commented() => put(self.document.as_table_mut(), "environment", "".into()),
            None => {
                self.document.remove("environment");
                self.close_gap();
            }
        }
    }

    /// Sets a key of an environment, which is created if it is missing.
    pub fn set(&mut self, name: &str, key: &str, value: impl Into<Value>) {
        put(self.environment(name), key, value.into());
    }

    /// Removes a key from an environment.
    pub fn unset(&mut self, name: &str, key: &str) {
        self.environment(name).remove(key);
    }

    /// Removes an environment from the file.
    pub fn remove(&mut self, name: &str) {
        if let Some(environments) = self.document.get_mut("environments").and_then(Item::as_table_like_mut) {
            environments.remove(name);
        }
    }

    /// A comment above the first key is usually about the whole file, and would be removed with the key.
    fn is_selection_commented(&self) -> bool {
        let prefix = self.document.key("environment").and_then(|key| key.leaf_decor().prefix());
        prefix.and_then(RawString::as_str).is_some_and(|prefix| prefix.contains('#'))
    }

    /// Removes the empty line between the selection and the first environment from the top of the file.
    fn close_gap(&mut self) {
        let environments = self.document.get_mut("environments").and_then(Item::as_table_mut);
        let tables =
            environments.into_iter().flat_map(|table| table.iter_mut()).filter_map(|(_, item)| item.as_table_mut());
        if let Some(first) = tables.min_by_key(|table| table.position()) {
            let prefix = first.decor().prefix().and_then(RawString::as_str).unwrap_or_default();
            let prefix = prefix.trim_start_matches(['\r', '\n']).to_owned();
            first.decor_mut().set_prefix(prefix);
        }
    }

    fn environment(&mut self, name: &str) -> &mut dyn TableLike {
        let environments = self.document.entry("environments").or_insert_with(|| {
            let mut table = Table::new();
            // Only the environments get a header, not the table that contains them.
            table.set_implicit(true);
            Item::Table(table)
        });
        // `File::parse` has checked that both are tables of some kind. An inline table contains values only: a table
        // with a header in it would be a panic in toml_edit.
        let is_inline = environments.is_inline_table();
        let environments = environments.as_table_like_mut().expect("`environments` is a table");
        let environment = environments.entry(name).or_insert_with(|| match is_inline {
            true => Item::Value(InlineTable::new().into()),
            false => Item::Table(Table::new()),
        });
        environment.as_table_like_mut().expect("an environment is a table")
    }
}

/// Comments above and after a value are kept when the value changes.
fn put(table: &mut dyn TableLike, key: &str, mut value: Value) {
    match table.get_mut(key) {
        Some(Item::Value(old)) => {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        _ => drop(table.insert(key, Item::Value(value))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(before: &str, change: impl FnOnce(&mut Editor)) -> String {
        let root = tempfile::tempdir().unwrap();
        let folder = Folder::at(root.path());
        if !before.is_empty() {
            std::fs::write(folder.config(), before).unwrap();
        }
        edit(&folder, |editor| {
            change(editor);
            Ok(())
        })
        .unwrap();
        text(&folder.config()).unwrap().unwrap_or_default()
    }

    #[test]
    fn the_first_environment_makes_a_plain_file() {
        let made = after("", |editor| {
            editor.set("dev", "url", "http://localhost:8080");
            editor.set("dev", "protected", true);
            editor.select(Some("dev"));
        });
        let expected =
            "environment = \"dev\"\n\n[environments.dev]\nurl = \"http://localhost:8080\"\nprotected = true\n";
        assert_eq!(made, expected);
    }

    const COMMENTED: &str = "\
# our clusters
environment = \"dev\" # for now

# the sandbox
[environments.dev]
url = \"http://localhost:8080\"   # mine
timeout = 30

# careful
[environments.prod]
url = \"https://prod\"
";

    #[test]
    fn comments_and_order_stay() {
        let changed = after(COMMENTED, |editor| {
            editor.select(Some("prod"));
            editor.set("dev", "url", "http://localhost:9090");
            editor.unset("dev", "timeout");
            editor.unset("dev", "ca_cert");
            editor.set("test", "url", "http://test");
        });
        let expected =
            COMMENTED.replace("\"dev\" #", "\"prod\" #").replace("8080", "9090").replace("timeout = 30\n", "")
                + "\n[environments.test]\nurl = \"http://test\"\n";
        assert_eq!(changed, expected);
    }

    #[test]
    fn removing_an_environment_keeps_the_others() {
        let changed = after(COMMENTED, |editor| editor.remove("prod"));
        assert!(!changed.contains("prod") && changed.contains("# the sandbox\n[environments.dev]"), "{changed}");
        assert_eq!(after(COMMENTED, |editor| editor.remove("other")), COMMENTED);
    }

    #[test]
    fn selecting_none_keeps_the_comment_at_the_top() {
        let changed = after(COMMENTED, |editor| editor.select(None));
        assert_eq!(changed, COMMENTED.replace("\"dev\" #", "\"\" #"));
        let changed = after("environment = \"dev\"\n\n# mine\n[environments.dev]\nurl = \"http://a\"\n", |editor| {
            editor.select(None);
        });
        assert_eq!(changed, "# mine\n[environments.dev]\nurl = \"http://a\"\n");
    }

    #[test]
    fn inline_tables_can_be_changed_too() {
        let changed = after("environments = { dev = { url = \"http://a\" } }\n", |editor| {
            editor.set("dev", "url", "http://b");
            editor.set("new", "url", "http://c");
            editor.select(None);
        });
        let file = File::parse(&changed, &Folder::at(std::path::Path::new("/"))).unwrap();
        assert_eq!(file.environments["dev"].url.as_str(), "http://b/");
        assert_eq!(file.environments["new"].url.as_str(), "http://c/");
        let changed = after("environments = { dev = { url = \"http://a\" } , }\n", |editor| {
            editor.set("new", "url", "http://c");
        });
        let file = File::parse(&changed, &Folder::at(std::path::Path::new("/"))).unwrap();
        assert_eq!(file.environments.keys().collect::<Vec<_>>(), ["dev", "new"], "{changed}");
    }

    #[test]
    fn nothing_is_written_if_the_change_fails_or_changes_nothing() {
        let root = tempfile::tempdir().unwrap();
        let folder = Folder::at(root.path());
        let failed: Result<()> = edit(&folder, |editor| {
            editor.set("dev", "url", "http://a");
            Err(Error::failed("no"))
        });
        assert!(failed.is_err() && !folder.config().exists());
        edit(&folder, |_| Ok(())).unwrap();
        assert!(!folder.config().exists());
    }

    #[test]
    fn a_file_that_could_not_be_read_again_is_not_written() {
        let root = tempfile::tempdir().unwrap();
        let folder = Folder::at(root.path());
        std::fs::write(folder.config(), COMMENTED).unwrap();
        let outcome = edit(&folder, |editor| {
            editor.unset("dev", "url");
            Ok(())
        });
        assert!(outcome.unwrap_err().to_string().contains("has no `url`"));
        assert_eq!(text(&folder.config()).unwrap().unwrap(), COMMENTED);
    }

    #[test]
    fn a_broken_file_is_not_changed() {
        let root = tempfile::tempdir().unwrap();
        let folder = Folder::at(root.path());
        std::fs::write(folder.config(), "[environments").unwrap();
        assert!(edit(&folder, |_| Ok(())).is_err());
        assert_eq!(text(&folder.config()).unwrap().unwrap(), "[environments");
    }

    #[test]
    fn simultaneous_changes_are_all_kept() {
        let root = tempfile::tempdir().unwrap();
        let folder = Folder::at(root.path());
        std::thread::scope(|scope| {
            for number in 0..8 {
                let folder = &folder;
                scope.spawn(move || {
                    edit(folder, |editor| {
                        editor.set(&format!("env{number}"), "url", "http://a");
                        Ok(())
                    })
                    .unwrap();
                });
            }
        });
        assert_eq!(File::read(&folder).unwrap().environments.len(), 8);
    }
}
