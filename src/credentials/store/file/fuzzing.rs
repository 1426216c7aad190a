//! A fuzz target for the file that holds tokens.

use super::*;

/// What was read of `credentials.json` is written and read back as the same.
pub fn credentials(data: &[u8]) {
    let Ok(read) = serde_json::from_slice::<Credentials>(data) else { return };
    let text = |credentials: &Credentials| serde_json::to_string_pretty(credentials).expect("texts are always JSON");
    let written = text(&read);
    let again: Credentials = serde_json::from_str(&written).expect("what we wrote is read");
    assert_eq!(text(&again), written);
    assert_eq!(again.tokens.len(), read.tokens.len());
}
