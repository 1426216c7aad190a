//! Ids that the server told a moment ago, so that the next TAB need not wait: one small file for each question, in the
//! user's cache folder, for the user alone. Ids only; nothing secret.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use super::question::{Question, Request};
use super::typed::Typed;
use crate::config;
use crate::files::private::{self, Content};

/// How long an answer is good.
const FRESH: Duration = Duration::from_secs(60);

/// Ids, each perhaps with what it stands for.
#[derive(Debug, Deserialize, Serialize)]
pub struct Found {
    /// Whether there are no others that match the request.
    pub is_all: bool,
    pub ids: Vec<(String, Option<String>)>,
}

/// The answers of one server to one user.
pub struct Cache {
    folder: PathBuf,
    whose: String,
}

#[derive(Deserialize, Serialize)]
struct Entry {
    /// The name of a file is too short to tell questions apart for certain.
    request: String,
    found: Found,
}

impl Cache {
    /// `None` where the user has no cache folder.
    pub fn of(url: &str, user: &str) -> Option<Self> {
        let folder = dirs::cache_dir()?.join("airflow-cli").join("completion");
        Some(Self { folder, whose: format!("{user} {url}") })
    }

    /// What is known of the ids that begin with `start`: from the same question, or from one with a shorter beginning
    /// that was answered in full. None at all is no answer, since what is looked for may be new.
    pub fn find(&self, question: Question, typed: &Typed, start: &str) -> Option<Found> {
        let beginnings = start.char_indices().map(|(at, _)| &start[..at]).chain([start]);
        beginnings.collect::<Vec<_>>().into_iter().rev().find_map(|beginning| {
            let found = self.read(&question.request(typed, beginning)?)?;
            let is_enough = found.is_all || beginning == start;
            (is_enough && found.ids.iter().any(|(id, _)| id.starts_with(start))).then_some(found)
        })
    }

    /// Keeps an answer. A failure costs the next TAB a request, no more.
    pub fn keep(&self, request: &Request, found: &Found) {
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

    /// Whether the folder is this user's alone, and no link: files in it are read and removed.
    fn is_ours(&self) -> bool {
        !self.folder.is_symlink() && private::check_folder(&self.folder, Content::Settings).is_ok()
    }

    /// Removes stale answers.
    fn sweep(&self) {
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            if entry.path().extension().is_some_and(|end| end == "json") && is_fresh(&entry.path()) == Some(false) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

/// A file from the future (clocks are set back) is not fresh.
fn is_fresh(path: &Path) -> Option<bool> {
    let written = fs::metadata(path).ok()?.modified().ok()?;
    Some(SystemTime::now().duration_since(written).is_ok_and(|age| age < FRESH))
}
