//! A cache of ids from the server, so that the next TAB does not wait: one small file per request, in the user's cache
//! folder, readable only by the user. It contains ids, never secrets.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use super::request::{IdKind, Request};
use super::typed::Typed;
use crate::config;
use crate::files::private::{self, Content};

/// How long an entry is valid.
const FRESH: Duration = Duration::from_secs(60);

/// Ids, some with a description.
#[derive(Debug, Deserialize, Serialize)]
pub struct Found {
    /// Whether these are all ids that match the request.
    pub is_all: bool,
    pub ids: Vec<(String, Option<String>)>,
}

/// The ids of one server, as one user sees them.
pub struct Cache {
    folder: PathBuf,
    whose: String,
}

#[derive(Deserialize, Serialize)]
struct Entry {
    /// The whole request: the file name contains only a hash of it.
    request: String,
    found: Found,
}

impl Cache {
    /// `None` if the user has no cache folder.
    pub fn of(url: &str, user: &str) -> Option<Self> {
        let folder = dirs::cache_dir()?.join("airflow-cli").join("completion");
        Some(Self { folder, whose: format!("{user} {url}") })
    }

    /// The cached ids that start with `start`: from the same request, or from a complete response for a shorter
    /// beginning. If no cached id matches, the result is `None`, because the id can be new.
    pub fn find(&self, kind: IdKind, typed: &Typed, start: &str) -> Option<Found> {
        let beginnings = start.char_indices().map(|(at, _)| &start[..at]).chain([start]);
        beginnings.collect::<Vec<_>>().into_iter().rev().find_map(|beginning| {
            let found = self.read(&kind.request(typed, beginning)?)?;
            let is_enough = found.is_all || beginning == start;
            (is_enough && found.ids.iter().any(|(id, _)| id.starts_with(start))).then_some(found)
        })
    }

    /// Saves ids. Errors are ignored: the next TAB then sends a request.
    pub fn save(&self, request: &Request, found: &Found) {
        if config::make_private(&self.folder).is_err() || !self.is_ours() {
            return;
        }
        self.sweep();
        let request = self.name(request);
        let ids = found.ids.clone();
        let entry = Entry { found: Found { is_all: found.is_all, ids }, request };
        if let Ok(text) = serde_json::to_vec(&entry) {
            let _ = private::write(&self.path(&entry.request), Content::Settings, &text);
        }
    }

    fn read(&self, request: &Request) -> Option<Found> {
        let name = self.name(request);
        let path = self.path(&name);
        if !self.is_ours() || !is_fresh(&path)? {
            return None;
        }
        let entry: Entry = serde_json::from_str(&private::read(&path, Content::Settings).ok()??).ok()?;
        (entry.request == name).then_some(entry.found)
    }

    fn name(&self, request: &Request) -> String {
        format!("{} {}", self.whose, request.name())
    }

    fn path(&self, name: &str) -> PathBuf {
        let mut hasher = DefaultHasher::new();
        name.hash(&mut hasher);
        self.folder.join(format!("{:016x}.json", hasher.finish()))
    }

    /// Whether the folder belongs only to this user and is not a link, since files in it are read and removed.
    fn is_ours(&self) -> bool {
        !self.folder.is_symlink() && private::check_folder(&self.folder, Content::Settings).is_ok()
    }

    /// Removes expired entries.
    fn sweep(&self) {
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            if entry.path().extension().is_some_and(|end| end == "json") && is_fresh(&entry.path()) == Some(false) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

/// A file from the future is not fresh: the clock was changed.
fn is_fresh(path: &Path) -> Option<bool> {
    let written = fs::metadata(path).ok()?.modified().ok()?;
    Some(SystemTime::now().duration_since(written).is_ok_and(|age| age < FRESH))
}
