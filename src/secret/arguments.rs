//! Secrets on an invalid command line, whose words errors repeat.

use serde::de::IgnoredAny;

use super::mask::protect;
use super::sent::{find_in_text, is_secret};

/// Parts of the names of secrets, as in options; misspelled ones are recognized, too.
const PARTS: [&str; 9] =
    ["password", "passwd", "passphrase", "secret", "token", "credential", "credentials", "apikey", "authorization"];

/// Shorter names of secrets. They are part of too many other words to be recognized if misspelled.
const WHOLE: [&str; 3] = ["pass", "passw", "pwd"];

/// Options that start like this are about secrets, but have no secret as a value.
const FLAGS: [&str; 4] = ["show-", "use-", "keep-", "no-"];

/// Options that end like this have no secret as a value.
const HARMLESS: [&str; 2] = ["-store", "-command"];

/// Masks values on a command line that are secrets in any context: of `password=VALUE`, and in JSON and URIs.
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

/// The same for a command line that cannot be parsed, so that the meaning of its words is unknown. Also masks the
/// values of options with the name of a secret, however misspelled, and the words after such an option or name. Returns
/// the latter.
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
            // An unquoted secret with blanks is several words.
            None if is_named => found.push(word.to_owned()),
            None => is_named = is_secret(word) && !word.contains('='),
        }
    }
    found.iter().for_each(|value| protect(value));
    found
}

/// Whether it is invalid JSON that contains the name of a secret.
fn is_broken(word: &str) -> bool {
    word.trim_start().starts_with(['{', '['])
        && serde_json::from_str::<IgnoredAny>(word).is_err()
        && word.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '-').any(is_secret_name)
}

fn is_harmless(option: &str) -> bool {
    let name = option.trim_start_matches('-');
    FLAGS.iter().any(|beginning| name.starts_with(beginning)) || HARMLESS.iter().any(|end| name.ends_with(end))
}

/// Whether it is the name of a secret, possibly misspelled.
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
    fn possible_secrets_are_found_by_the_word_before_them() {
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
    fn on_a_valid_line_only_certain_secrets_are_masked() {
        let line =
            "auth login --credential-store=a-store-of-tests --pasword-stdin a-word-of-tests token a-name-of-tests";
        find_in_words(line.split(' '));
        assert_eq!(mask(line), line);
        find_in_words(["password=of-a-word-1", "{\"token\":\"of-a-word-2\"}", "http://u:of-a-word-3@h"]);
        assert_eq!(mask("of-a-word-1 of-a-word-2 of-a-word-3"), "[redacted] [redacted] [redacted]");
    }

    #[test]
    fn found_secrets_are_masked() {
        found("c create c http postgres://u:of-an-argument-1@h/d --conn-pasword of-an-argument-2");
        let text = "postgres://u:of-an-argument-1@h/d and of-an-argument-2";
        assert_eq!(mask(text), "postgres://u:[redacted]@h/d and [redacted]");
    }
}
