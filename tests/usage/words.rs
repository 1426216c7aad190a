//! The help avoids the words that `docs/style.md` lists, and what only readers of Airflow's API documentation know.

use serde_json::Value;

use crate::support::Cli;

/// A word or phrase to avoid, and what to write instead.
pub struct Avoided {
    pub phrase: &'static str,
    pub instead: &'static str,
}

/// The words for all texts. Words that are right in some sentences (keep, rest, answer) are not listed.
pub const AVOIDED: &[Avoided] = &[
    avoided("can not", "cannot"),
    avoided("any more", "no longer"),
    avoided("anew", "re-create, overwrite, or nothing"),
    avoided("again and again", "repeatedly, every N seconds"),
    avoided("so many", "the number, or N"),
    avoided("meanwhile", "while waiting, in the meantime"),
    avoided("whoever", "the user, the caller"),
    avoided("somebody", "another user, another process"),
    avoided("nobody", "no user, no process"),
    avoided("tell", "show, print, report, return"),
    avoided("tells", "shows, prints, reports, returns"),
    avoided("telling", "showing, printing, reporting"),
    avoided("told", "shown, printed, reported"),
    avoided("go on", "continue"),
    avoided("goes on", "continues"),
    avoided("going on", "running, in progress"),
    avoided("for want of", "without"),
    avoided("save for", "except"),
    avoided("colour", "color"),
    avoided("colours", "colors"),
    avoided("coloured", "colored"),
    avoided("licence", "license"),
    avoided("licences", "licenses"),
    avoided("favourite", "favorite"),
    avoided("favourites", "favorites"),
    avoided("behaviour", "behavior"),
    avoided("recognised", "recognized"),
];

/// What must not be in the help of a command either: chapters, terms and markup of Airflow's API documentation.
const AVOIDED_IN_HELP: &[Avoided] = &[
    avoided("see filtering", "how the option matches"),
    avoided("filtering with pattern parameters", "how the option matches"),
    avoided("at at", "a sentence"),
    avoided("ilike", "contains this text, ignoring case"),
    avoided("index-friendly", "nothing, or fast"),
    avoided("**", "plain text"),
];

const fn avoided(phrase: &'static str, instead: &'static str) -> Avoided {
    Avoided { phrase, instead }
}

/// The avoided phrases of a text, each with its place; line breaks count as spaces.
pub fn find<'a>(text: &str, list: &'a [Avoided]) -> Vec<(usize, &'a Avoided)> {
    let text: String = text.chars().map(|c| if c == '\n' { ' ' } else { c.to_ascii_lowercase() }).collect();
    let is_letter = |c: char| c.is_alphanumeric() || c == '_';
    let mut found = Vec::new();
    for avoided in list {
        let is_words = avoided.phrase.ends_with(is_letter);
        // The mask `***` is not markup.
        let continues = |c: char| if is_words { is_letter(c) } else { avoided.phrase.contains(c) };
        found.extend(text.match_indices(avoided.phrase).filter_map(|(at, phrase)| {
            let (before, after) = (text[..at].chars().next_back(), text[at + phrase.len()..].chars().next());
            let is_part = before.is_some_and(continues) || after.is_some_and(continues);
            (!is_part).then_some((at, avoided))
        }));
    }
    found.sort_by_key(|(at, _)| *at);
    found
}

#[test]
fn words_and_phrases_are_found_as_whole_words() {
    let phrases = |text: &str| -> Vec<&str> {
        let found = [AVOIDED, AVOIDED_IN_HELP].into_iter().flat_map(|list| find(text, list));
        found.map(|(_, avoided)| avoided.phrase).collect()
    };
    assert_eq!(phrases("Tell it so\nmany times, **now**"), ["tell", "so many", "**", "**"]);
    assert_eq!(phrases("See Filtering with patterns, updated at at or after"), ["see filtering", "at at"]);
    assert!(phrases("untold, intelligent, `tell_all`, cannot, cargo on, the mask ***").is_empty());
}

/// Every command and option, including hidden ones.
#[test]
fn the_help_avoids_them() {
    let tree = Cli::new().run(&["help-all", "--format", "json"]).done().json();
    let mut findings = Vec::new();
    let mut count = 0;
    let mut check = |place: &str, text: &Value| {
        let Some(text) = text.as_str() else { return };
        count += 1;
        for (_, avoided) in [AVOIDED, AVOIDED_IN_HELP].iter().flat_map(|list| find(text, list)) {
            findings.push(format!("{place}: \"{}\" (write: {}): {text}", avoided.phrase, avoided.instead));
        }
    };
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    for option in list(&tree["global_options"]) {
        check(&format!("airflow {}", spelling(&option)), &option["help"]);
    }
    for command in list(&tree["groups"]).iter().chain(&list(&tree["commands"])) {
        let path: Vec<_> = list(&command["path"]).iter().map(|word| word.as_str().unwrap().to_owned()).collect();
        let path = format!("airflow {}", path.join(" "));
        check(&path, &command["about"]);
        check(&path, &command["heading"]);
        for argument in list(&command["arguments"]) {
            check(&format!("{path} {}", spelling(&argument)), &argument["help"]);
        }
    }
    assert!(count > 1000, "only {count} texts");
    assert!(findings.is_empty(), "{} findings:\n{}", findings.len(), findings.join("\n"));
}

fn spelling(argument: &Value) -> String {
    match argument["long"].as_str() {
        Some(long) => format!("--{long}"),
        None => argument["name"].as_str().unwrap_or_default().to_owned(),
    }
}
