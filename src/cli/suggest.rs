//! "Did you mean": what clap finds, the likeliest first, and verbs whose group was left out.

use clap::Command;
use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::root;

/// More than this many are no help.
const MOST: usize = 3;

/// Betters the suggestions of an error, and gives them as text for a hint.
pub fn improve(error: &mut clap::Error) -> Option<String> {
    let text = |value: &ContextValue| match value {
        ContextValue::String(text) => Some(vec![text.clone()]),
        ContextValue::Strings(texts) => Some(texts.clone()),
        _ => None,
    };
    if error.kind() != ErrorKind::InvalidSubcommand {
        let option = error.get(ContextKind::SuggestedArg).and_then(text)?;
        return option.first().map(|option| format!("did you mean `{option}`?"));
    }
    let typed = error.get(ContextKind::InvalidSubcommand).and_then(text)?.pop()?;
    if is_of_root(error) {
        let full = verbs_called(&typed);
        if !full.is_empty() {
            error.remove(ContextKind::SuggestedSubcommand);
            let meant = format!("did you mean {}?", full.join(" or "));
            error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![StyledStr::from(meant.clone())]));
            return Some(meant);
        }
    }
    // clap has the likeliest last.
    let mut names = error.get(ContextKind::SuggestedSubcommand).and_then(text)?;
    names.reverse();
    names.truncate(MOST);
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    error.insert(ContextKind::SuggestedSubcommand, ContextValue::Strings(names));
    Some(format!("did you mean {}?", quoted.join(" or ")))
}

/// Whether the command that is not known stands right after `airflow`.
fn is_of_root(error: &clap::Error) -> bool {
    let usage = match error.get(ContextKind::Usage) {
        Some(ContextValue::StyledStr(usage)) => usage.to_string(),
        _ => return false,
    };
    usage.contains("airflow [OPTIONS]")
}

/// The visible commands `airflow GROUP VERB` with this verb.
fn verbs_called(verb: &str) -> Vec<String> {
    let mut root = root::command();
    root.build();
    let visible = |command: &&Command| !command.is_hide_set();
    let groups = root.get_subcommands().filter(visible).filter(|group| group.get_name() != "help");
    let having = groups.filter(|group| group.find_subcommand(verb).is_some_and(|found| visible(&found)));
    having.map(|group| format!("`airflow {} {verb}`", group.get_name())).take(MOST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn suggested(line: &str) -> (String, Option<String>) {
        let mut error = root::command().try_get_matches_from(line.split(' ')).unwrap_err();
        let hint = improve(&mut error);
        (error.render().to_string(), hint)
    }

    #[test]
    fn the_likeliest_command_comes_first() {
        let (text, hint) = suggested("airflow dags lst");
        assert!(text.contains("similar subcommands exist: 'list', "), "{text}");
        assert!(hint.unwrap().starts_with("did you mean `list` or "));
        assert!(suggested("airflow dag list").0.contains("'dags'"));
        assert!(suggested("airflow tasks lsit").0.contains("'list'"));
    }

    #[test]
    fn a_verb_without_its_group_is_told_with_it() {
        let (text, hint) = suggested("airflow trigger my_dag");
        assert!(text.contains("tip: did you mean `airflow dags trigger`?"), "{text}");
        assert_eq!(hint.unwrap(), "did you mean `airflow dags trigger`?");
    }

    #[test]
    fn an_option_has_its_likeliest() {
        assert_eq!(suggested("airflow dags list --tag x").1.unwrap(), "did you mean `--tags`?");
    }

    #[test]
    fn what_is_like_nothing_has_no_suggestion() {
        assert_eq!(suggested("airflow qqqqq").1, None);
    }
}
