//! Fuzz targets for logs.

use regex::Regex;
use serde_json::Value;

use super::content::Content;
use super::entry::Entry;
use super::filter::{Filter, State};
use super::level::Level;
use super::position::{Pass, Position};
use super::text::{Marker, TextStyle, plain_lines};
use crate::api::Piece;

use crate::output::fuzzing::assert_harmless;

/// The elements of a JSON response don't depend on how it is split into chunks.
pub fn log_content(data: &[u8]) {
    let Some((step, body)) = data.split_first() else { return };
    let whole = elements(body, body.len().max(1));
    let cut = elements(body, usize::from(*step).max(1));
    assert_eq!(whole, cut);
    let Ok(Value::Object(response)) = serde_json::from_slice::<Value>(body) else { return };
    let wanted: Vec<Value> = response.values().filter_map(Value::as_array).flatten().cloned().collect();
    let commas = |text: &[u8]| text.iter().filter(|byte| **byte == b',').count();
    // serde_json drops all but the last of several members with the same name; the parser emits all of them.
    if commas(body) == commas(serde_json::to_string(&response).unwrap_or_default().as_bytes()) {
        let found: Vec<Value> =
            whole.0.iter().map(|element| serde_json::from_slice(element).expect("the whole was JSON")).collect();
        assert_eq!(found, wanted);
        assert_eq!(whole.1.as_deref(), response.get("continuation_token").and_then(Value::as_str));
    }
}

fn elements(body: &[u8], step: usize) -> (Vec<Vec<u8>>, Option<String>) {
    let mut content = Content::default();
    let mut elements: Vec<Vec<u8>> = Vec::new();
    let mut within = false;
    for chunk in body.chunks(step) {
        let mut take = |piece: Piece<'_>| {
            assert_eq!(piece.begins, !within);
            if piece.begins {
                elements.push(Vec::new());
            }
            elements.last_mut().expect("an element begins first").extend_from_slice(piece.bytes);
            within = !piece.ends;
            Ok(())
        };
        content.push(chunk, &mut take).expect("nothing fails here");
    }
    if within {
        // The response ends within the last element.
        elements.pop();
    }
    (elements, content.token().ok().flatten())
}

/// Arbitrary log lines are parsed, filtered, printed, and read a second time.
pub fn log_entries(data: &[u8]) {
    thread_local! {
        static GREP: Regex = Regex::new("(?i)err|needle").expect("it is a pattern");
    }
    let shown = String::from_utf8_lossy(data);
    let since = "2026-11-22T04:30:00Z".parse().ok();
    let filter = Filter { level: Some(Level::Warning), since, grep: Some(GREP.with(Regex::clone)) };
    let mut state = State::default();
    for line in shown.lines() {
        let entry = Entry::read(line);
        filter.admits(&entry, &mut state);
        Marker::of(&entry.event);
        for bare in [false, true] {
            let mut out = Vec::new();
            TextStyle { color: false, is_terminal: true, bare }.write(&mut out, &entry);
            let text = String::from_utf8(out).expect("made of text");
            assert_harmless(&text, &['\n', '\t']);
            assert!(text.len() <= 64 + 8 * (line.len() + 1) * (line.len() / 16 + 8), "{} bytes", text.len());
        }
        for line in plain_lines(&entry) {
            assert_harmless(&line.text, &[]);
        }
    }
    let mut position = Position::default();
    let mut read = |count: usize| {
        let mut pass = Pass::default();
        let pieces = data.split(|byte| *byte == b'\n').map(|bytes| Piece { bytes, begins: true, ends: true });
        let new = pieces.filter(|piece| pass.is_new(&mut position, piece)).count();
        assert_eq!(new, count, "nothing is lost or repeated");
    };
    read(data.split(|byte| *byte == b'\n').count());
    read(0);
}
