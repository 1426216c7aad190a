//! The secrets on a command line with a mistake: errors repeat its words.

use serde::de::IgnoredAny;

use super::mask::protect;
use super::sent::{find_in_text, is_secret};

/// What names of secrets are made of, in the spelling of options; a slip in one is found too.
const PARTS: [&str; 9] =
    ["password", "passwd", "passphrase", "secret", "token", "credential", "credentials", "apikey", "authorization"];

/// Shorter names of secrets, which are part of too many other words to be looked for with slips.
const WHOLE: [&str; 3] = ["pass", "passw", "pwd"];

/// Options with these beginnings ask for something that has to do with secrets, and have no value.
const FLAGS: [&str; 4] = ["show-", "use-", "keep-", "no-"];

/// What options with these ends name is none.
const HARMLESS: [&str; 2] = ["-store", "-command"];

/// Has the values on a command line masked that are secrets whatever the words are for: of `password=VALUE`, and within
/// JSON and URIs.
pub fn find_in_words<'a>(arguments: impl IntoIterator<Item = &'a str>) {
    for word in arguments {
        find_in_text(word);
        if is_broken(word) {
            protect(word);
        }
        if let Some((name, value)) = word.split_once('=')
            && is_secret(name)
            && !is_harmless(name)
        {
            protect(value);
        }
    }
}

/// The same for a command line that cannot be read, so that nobody says what its words are for: also has the values of
/// options masked that have the name of a secret, however misspelled, and the words after such an option or name.
/// Returns the latter.
pub fn find_in_unread_words<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut found = Vec::new();
    let mut is_named = false;
    for word in arguments {
        find_in_text(word);
        if is_broken(word) {
            found.push(word.to_owned());
        }
        let option = word.strip_prefix('-').map(|rest| rest.trim_start_matches('-'));
        if let Some((name, value)) = word.split_once('=')
            && is_secret_name(name.trim_start_matches('-'))
        {
            found.push(value.to_owned());
        }
        match option {
            Some(name) => is_named = !name.contains('=') && is_secret_name(name),
            // A secret with blanks that was not quoted is several words.
            None if is_named => found.push(word.to_owned()),
            None => is_named = is_secret(word) && !word.contains('='),
        }
    }
    found.iter().for_each(|value| protect(value));
    found
}

/// JSON with a mistake, in which something has the name of a secret.
fn is_broken(word: &str) -> bool {
    word.trim_start().starts_with(['{', '['])
        && serde_json::from_str::<IgnoredAny>(word).is_err()
        && word.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '-').any(is_secret_name)
}

fn is_harmless(option: &str) -> bool {
    let name = option.trim_start_matches('-');
    FLAGS.iter().any(|beginning| name.starts_with(beginning)) || HARMLESS.iter().any(|end| name.ends_with(end))
}

/// Whether a name is one of a secret, or a slip of one.
fn is_secret_name(name: &str) -> bool {
    let name = name.to_lowercase();
    if is_harmless(&name) {
        return false;
    }
    let is_slip = |part: &str| {
        PARTS.iter().any(|known| {
            let most = if known.len() < 8 { 1 } else { 2 };
            part.len().abs_diff(known.len()) <= most && strsim::osa_distance(part, known) <= most
        })
    };
    is_secret(&name) || name.split(['-', '_', '.']).any(|part| WHOLE.contains(&part) || is_slip(part))
}

#[cfg(test)]
mod tests {
    use super::super::mask;
    use super::*;

    fn found(line: &str) -> Vec<String> {
        find_in_unread_words(line.split(' '))
    }

    #[test]
    fn what_may_be_a_secret_is_found_by_what_is_before_it() {
        for (line, expected) in [
            ("auth login --password hunter2", vec!["hunter2"]),
            ("auth login --password-stdin hunter2", vec!["hunter2"]),
            ("auth login --pasword=hunter2 --url u", vec!["hunter2"]),
            ("c create c --conn-passwrod hunter2 -o json", vec!["hunter2"]),
            ("dags list --api-tokn=x", vec!["x"]),
            ("dags list --api-token my secret token", vec!["my", "secret", "token"]),
            ("c create c --pass x", vec!["x"]),
            ("api POST p -f password=hunter2", vec!["hunter2"]),
            ("variables set db_password two words", vec!["two", "words"]),
            ("c set c {\"password\":\"a\",}", vec!["{\"password\":\"a\",}"]),
            ("auth login --password --url u", vec![]),
            ("c list --show-password extra", vec![]),
            ("users create u --use-random-password extra", vec![]),
            ("auth login --credential-store file --url u", vec![]),
            ("env set dev --token-command echo", vec![]),
            ("c set c {\"host\":\"a\",}", vec![]),
            ("xcom get --key k --state taken", vec![]),
        ] {
            assert_eq!(found(line), expected, "{line}");
        }
    }

    #[test]
    fn on_a_line_that_was_read_words_are_words() {
        let line =
            "auth login --credential-store=a-store-of-tests --pasword-stdin a-word-of-tests token a-name-of-tests";
        find_in_words(line.split(' '));
        assert_eq!(mask(line), line);
        find_in_words(["password=of-a-word-1", "{\"token\":\"of-a-word-2\"}", "http://u:of-a-word-3@h"]);
        assert_eq!(mask("of-a-word-1 of-a-word-2 of-a-word-3"), "[redacted] [redacted] [redacted]");
    }

    #[test]
    fn what_is_found_is_masked() {
        found("c create c http postgres://u:of-an-argument-1@h/d --conn-pasword of-an-argument-2");
        let text = "postgres://u:of-an-argument-1@h/d and of-an-argument-2";
        assert_eq!(mask(text), "postgres://u:[redacted]@h/d and [redacted]");
    }
}
