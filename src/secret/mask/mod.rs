//! The secrets of this process, masked in texts: servers and proxies repeat requests in their errors.

mod known;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
#[cfg(test)]
use std::cell::RefCell;
use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
#[cfg(not(test))]
use std::sync::{Mutex, PoisonError};

use base64::Engine;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::GeneralPurpose;
use base64::engine::general_purpose::NO_PAD;
use zeroize::Zeroizing;

use self::known::{Known, is_distinctive};
use super::spellings::{self, Spelling};
use super::view::View;

/// The replacement for a secret.
pub const MASK: &str = "[redacted]";

/// Shorter secrets are not masked: they hide nothing, and masking them would spoil ordinary text.
const SHORTEST: usize = 4;

/// Shorter secrets are masked only as whole words. The beginning of a longer one is masked from this length on if the
/// text is cut there.
const LONG: usize = 8;

/// Parts of secrets of at least this length are masked anywhere: servers cut what they repeat.
const CUTTABLE: usize = 16;

/// The length of the shortest such part.
const PART: usize = 12;

/// Passwords of examples that are ordinary words in many errors: masking them would hide nothing.
const COMMON: [&str; 2] = ["airflow", "admin"];

/// The number of nested encodings: no server escapes more often.
const DEEPEST: usize = 3;

#[cfg(not(test))]
static SECRETS: Mutex<Option<Secrets>> = Mutex::new(None);

// Unit tests share a process: the secrets of one test must not be masked in the errors of another.
#[cfg(test)]
thread_local! {
    static SECRETS: RefCell<Option<Secrets>> = const { RefCell::new(None) };
}

#[derive(Default)]
struct Secrets {
    spellings: Vec<Known>,
    /// Hashes only: there are many, and none is a secret.
    known: HashSet<u64>,
    /// Hashes of parts in lower case.
    parts: HashSet<u64>,
    hasher: RandomState,
}

/// Masks a secret in all errors and traces from now on.
pub fn protect(secret: &str) {
    let secret = secret.trim();
    if secret.len() >= SHORTEST && !COMMON.contains(&secret) {
        with_secrets(|secrets| secrets.get_or_insert_default().add(secret));
    }
}

/// Zeroizes all known secrets, at the end of the process.
pub fn forget() {
    with_secrets(Option::take);
}

/// The text without the secrets in it, in any spelling.
pub fn mask(text: &str) -> Cow<'_, str> {
    with_secrets(|secrets| secrets.as_ref().map_or(Cow::Borrowed(text), |secrets| secrets.mask(text)))
}

#[cfg(not(test))]
fn with_secrets<T>(work: impl FnOnce(&mut Option<Secrets>) -> T) -> T {
    work(&mut SECRETS.lock().unwrap_or_else(PoisonError::into_inner))
}

#[cfg(test)]
fn with_secrets<T>(work: impl FnOnce(&mut Option<Secrets>) -> T) -> T {
    SECRETS.with_borrow_mut(work)
}

impl Secrets {
    fn add(&mut self, secret: &str) {
        let bytes = secret.as_bytes();
        if !self.known.insert(self.hasher.hash_one(bytes)) {
            return;
        }
        for spelling in spellings::of(secret) {
            self.add_spelling(&spelling);
        }
        let encoded = in_base64(bytes).filter(|encoded| encoded.len() >= LONG);
        self.spellings.extend(encoded.map(Known::new));
    }

    fn add_spelling(&mut self, spelling: &Spelling) {
        let is_distinctive = |bytes: &[u8]| !spelling.has_gaps || is_distinctive(bytes);
        if !is_distinctive(&spelling.bytes) {
            return;
        }
        let known = Known::new(spelling.bytes.to_vec());
        if known.lower.len() >= CUTTABLE {
            let parts = known.lower.windows(PART).filter(|part| is_distinctive(part));
            self.parts.extend(parts.map(|part| self.hasher.hash_one(part)));
        }
        self.spellings.push(known);
    }

    fn mask<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut found = Vec::new();
        self.search(&View::of(text), DEEPEST, &mut found);
        if found.is_empty() {
            return Cow::Borrowed(text);
        }
        let mut masked = String::with_capacity(text.len());
        let mut from = 0;
        for (start, end) in merged(found) {
            masked.push_str(&text[from..floor(text, start).max(from)]);
            masked.push_str(MASK);
            from = ceil(text, end);
        }
        masked.push_str(&text[from..]);
        Cow::Owned(masked)
    }

    fn search(&self, view: &View, depth: usize, found: &mut Vec<(usize, usize)>) {
        let lower = view.bytes.to_ascii_lowercase();
        let mut places = Vec::new();
        self.spellings.iter().for_each(|secret| secret.find(&view.bytes, &lower, &mut places));
        found.extend(places.into_iter().map(|(start, end)| view.original(start, end)));
        if !self.parts.is_empty() {
            for (start, part) in lower.windows(PART).enumerate() {
                if self.parts.contains(&self.hasher.hash_one(part)) {
                    found.push(view.original(start, start + PART));
                }
            }
        }
        if depth > 1 {
            view.decoded().for_each(|view| self.search(&view, depth - 1, found));
        }
    }
}

/// The places in order; overlapping and adjacent ones are merged.
fn merged(mut places: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    places.sort_unstable();
    let mut merged: Vec<(usize, usize)> = Vec::new();
    for (start, end) in places {
        match merged.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => merged.push((start, end)),
        }
    }
    merged
}

/// The base64 of the secret at any offset in a longer text, such as after the name in `Basic` credentials: the
/// characters that depend only on the secret.
fn in_base64(secret: &[u8]) -> impl Iterator<Item = Vec<u8>> + '_ {
    [STANDARD, URL_SAFE].into_iter().flat_map(move |alphabet| {
        let engine = GeneralPurpose::new(&alphabet, NO_PAD);
        (0..3).map(move |before| {
            let padded = Zeroizing::new([&vec![0; before], secret].concat());
            let encoded = engine.encode(&*padded);
            let (first, last) = ((before * 8).div_ceil(6), padded.len() * 8 / 6);
            encoded.as_bytes().get(first..last).unwrap_or_default().to_vec()
        })
    })
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn ceil(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}
