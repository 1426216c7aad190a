//! A fuzz target for the file that contains tokens.

use super::*;

/// The contents of `credentials.json` are the same after writing and reading them.
pub fn credentials(data: &[u8]) {
    let Ok(read) = serde_json::from_slice::<Credentials>(data) else { return };
    let text =
        |credentials: &Credentials| serde_json::to_string_pretty(credentials).expect("strings can be written as JSON");
    let written = text(&read);
    let again: Credentials = serde_json::from_str(&written).expect("what we wrote is read");
    assert_eq!(text(&again), written);
    assert_eq!(again.tokens.len(), read.tokens.len());
}
