//! "Did you mean": clap's suggestions with the best one first, verbs without their group, and replaced spellings.

use std::ffi::OsString;

use clap::Command;
use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::{elsewhere, old, root};

/// The maximum number of suggestions.
const MOST: usize = 3;

/// Improves the suggestions of an error, and returns them as a hint.
pub fn improve(error: &mut clap::Error, arguments: &[OsString]) -> Option<String> {
    let text = |value: &ContextValue| match value {
        ContextValue::String(text) => Some(vec![text.clone()]),
        ContextValue::Strings(texts) => Some(texts.clone()),
        _ => None,
    };
    if error.kind() == ErrorKind::UnknownArgument
        && let Some(typed) = error.get(ContextKind::InvalidArg).and_then(text)
        && let Some(instead) = typed.first().and_then(|typed| instead_of(&path(arguments), typed))
    {
        error.remove(ContextKind::SuggestedArg);
        error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![StyledStr::from(instead.clone())]));
        return Some(instead);
    }
    if error.kind() != ErrorKind::InvalidSubcommand {
        let suggested = [ContextKind::SuggestedArg, ContextKind::SuggestedValue];
        let found = suggested.into_iter().find_map(|kind| error.get(kind).and_then(text))?;
        return found.first().map(|found| format!("did you mean `{found}`?"));
    }
    let typed = error.get(ContextKind::InvalidSubcommand).and_then(text)?.pop()?;
    if is_of_root(error) {
        let full = match old::command(&typed) {
            Some(line) => vec![format!("`{line}`")],
            None => verbs_called(&typed),
        };
        if !full.is_empty() {
            error.remove(ContextKind::SuggestedSubcommand);
            let meant = format!("did you mean {}?", full.join(" or "));
            error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![StyledStr::from(meant.clone())]));
            return Some(meant);
        }
    }
    // Options of Airflow 2 after an argument of the group: `airflow backfill my_dag -s 2026-11-01`.
    if let Some((group, _)) = elsewhere::command(arguments)
        && let Some(instead) =
            arguments.iter().filter_map(|word| word.to_str()).find_map(|word| old::of_group(&group, word))
    {
        error.remove(ContextKind::SuggestedSubcommand);
        error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![StyledStr::from(instead.to_owned())]));
        return Some(instead.to_owned());
    }
    // clap returns the best one last.
    let mut names = error.get(ContextKind::SuggestedSubcommand).and_then(text)?;
    names.reverse();
    names.truncate(MOST);
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    error.insert(ContextKind::SuggestedSubcommand, ContextValue::Strings(names));
    Some(format!("did you mean {}?", quoted.join(" or ")))
}

/// What to use instead of an option that the command does not have.
fn instead_of(path: &str, typed: &str) -> Option<String> {
    if let Some(instead) = old::option(path, typed) {
        return Some(instead.to_owned());
    }
    if !typed.starts_with("-d") && typed != "--dag" && !typed.starts_with("--dag=") {
        return None;
    }
    let mut root = root::command();
    root.build();
    let command = path.split(' ').try_fold(&root, |command, word| command.find_subcommand(word))?;
    let takes_dag = command.get_positionals().any(|positional| positional.get_id() == "dag_id");
    takes_dag.then(|| format!("omit `{typed}`: the Dag is a positional argument"))
}

/// The command of a line (`dags trigger`), or as much of it as the line contains.
fn path(arguments: &[OsString]) -> String {
    let Some((first, rest)) = elsewhere::command(arguments) else { return String::new() };
    let root = root::command();
    let Some(group) = root.find_subcommand(&first) else { return first };
    let verb = elsewhere::command(&rest).map(|(verb, _)| verb);
    match verb {
        Some(verb) if group.is_subcommand_required_set() => format!("{} {verb}", group.get_name()),
        _ => group.get_name().to_owned(),
    }
}

/// Whether the unknown command directly follows `airflow`.
fn is_of_root(error: &clap::Error) -> bool {
    let usage = match error.get(ContextKind::Usage) {
        Some(ContextValue::StyledStr(usage)) => usage.to_string(),
        _ => return false,
    };
    usage.contains("airflow [OPTIONS]")
}

/// The visible commands `airflow GROUP VERB` that have this verb.
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
        let arguments: Vec<_> = line.split(' ').map(OsString::from).collect();
        let mut error = root::command().try_get_matches_from(&arguments).unwrap_err();
        let hint = improve(&mut error, &arguments);
        (error.render().to_string(), hint)
    }

    #[test]
    fn an_option_for_a_positional_dag_is_explained() {
        for line in ["airflow dags details -d sales", "airflow dags unpause --dag sales", "airflow tasks list -d sales"]
        {
            let (text, hint) = suggested(line);
            assert!(hint.as_deref().is_some_and(|hint| hint.ends_with("the Dag is a positional argument")), "{text}");
            assert!(!text.contains("as a value"), "{text}");
        }
        assert!(suggested("airflow pools list -d x").1.is_none_or(|hint| !hint.contains("Dag")));
    }

    #[test]
    fn the_best_suggestion_comes_first() {
        let (text, hint) = suggested("airflow dags lst");
        assert!(text.contains("similar subcommands exist: 'list', "), "{text}");
        assert!(hint.unwrap().starts_with("did you mean `list` or "));
        assert!(suggested("airflow dag list").0.contains("'dags'"));
        assert!(suggested("airflow tasks lsit").0.contains("'list'"));
    }

    #[test]
    fn a_verb_without_its_group_is_completed() {
        let (text, hint) = suggested("airflow trigger my_dag");
        assert!(text.contains("tip: did you mean `airflow dags trigger`?"), "{text}");
        assert_eq!(hint.unwrap(), "did you mean `airflow dags trigger`?");
    }

    #[test]
    fn the_nearest_option_is_suggested() {
        assert_eq!(suggested("airflow dags list --tag x").1.unwrap(), "did you mean `--tags`?");
    }

    #[test]
    fn the_nearest_value_is_suggested() {
        let (text, hint) = suggested("airflow runs list --state faild");
        assert_eq!(hint.unwrap(), "did you mean `failed`?");
        assert!(text.contains("queued, running, success, failed"), "{text}");
        assert_eq!(suggested("airflow runs list --order-by star_date").1.unwrap(), "did you mean `start_date`?");
    }

    #[test]
    fn spellings_of_airflow_2_and_1_get_their_replacement() {
        for (line, part) in [
            ("airflow tasks list d --tree", "airflow dags show"),
            ("airflow tasks list -t d", "airflow dags show"),
            ("airflow dags show d -S /dags", "omit it"),
            ("airflow dags next-execution --subdir=/dags d", "omit it"),
            ("airflow dags trigger d --execution-date 2026-11-01", "--logical-date"),
            ("airflow tasks clear d -x", "no SubDAGs"),
            ("airflow backfill d -s 2026-11-01", "airflow backfill create"),
            ("airflow backfill create -s 2026-11-01", "--from-date"),
            ("airflow variables --get k", "airflow variables get"),
            ("airflow connections --list", "airflow connections list"),
            ("airflow list_dags", "`airflow dags list`"),
            ("airflow trigger_dag d", "`airflow dags trigger`"),
            ("airflow clear d", "`airflow tasks clear`"),
            ("airflow pool -g p", "`airflow pools`"),
        ] {
            let (text, hint) = suggested(line);
            assert!(hint.as_ref().is_some_and(|hint| hint.contains(part)), "{line}: {hint:?}\n{text}");
            assert!(text.contains(part) && !text.contains("use '--"), "{line}: {text}");
        }
    }

    #[test]
    fn an_unrecognizable_word_has_no_suggestion() {
        assert_eq!(suggested("airflow qqqqq").1, None);
    }
}
