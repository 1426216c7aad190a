//! Explains `NotFound` errors: which thing does not exist (the outermost one), and which existing name is nearest.

pub mod lookup;
pub mod map_index;
pub mod nearest;

use std::time::Duration;

use self::nearest::Near;
use crate::context::Context;
use crate::error::command_line::command;
use crate::error::missing::{Certainty, Indexes, Missing, OfTask, Thing};
use crate::error::{Error, Kind};
use crate::nearest::did_you_mean;

/// Time limit for the explanation: the error itself is already known.
const TIME_LIMIT: Duration = Duration::from_secs(5);

/// Completes the error of a command: if something does not exist, adds which thing, worded the same for every command,
/// and the nearest name. Omits what cannot be looked up.
pub async fn explain(context: &Context, error: Error) -> Error {
    let Some(missing) = error.missing_thing().filter(|_| error.kind() == Kind::NotFound).cloned() else {
        return error;
    };
    if missing.certainty == Certainty::Within && error.is_worded() {
        return error;
    }
    if error.missing_things().len() > 1 {
        return explain_each(context, error).await;
    }
    match tokio::time::timeout(TIME_LIMIT, look_up(context, &error, missing)).await {
        Ok(Some((thing, hint))) => {
            let error = if error.is_worded() { error } else { error.with_missing(thing) };
            match hint {
                Some(hint) => error.hint(hint),
                None => error,
            }
        }
        _ => error,
    }
}

/// As [`explain`], for several missing things: adds the nearest names of those in the same place as the first.
async fn explain_each(context: &Context, error: Error) -> Error {
    let all = error.missing_things();
    let things: Vec<&Thing> =
        all.iter().map(|missing| &missing.thing).filter(|thing| thing.is_sibling_of(&all[0].thing)).collect();
    let Ok(near) = tokio::time::timeout(TIME_LIMIT, nearest::find_each(context, &things)).await else { return error };
    match hint(things[0], &near, error.hint_text()) {
        Some(hint) => error.hint(hint),
        None => error,
    }
}

/// The thing that does not exist, and the hint; `None` if everything that the command names exists.
async fn look_up(context: &Context, error: &Error, missing: Missing) -> Option<(Thing, Option<String>)> {
    let thing = match missing.certainty {
        Certainty::Sure => missing.thing,
        certainty => lookup::first_missing(context, missing.thing, certainty == Certainty::Within).await?,
    };
    let near = nearest::find(context, &thing).await;
    let hint = hint(&thing, &near, error.hint_text());
    Some((thing, hint))
}

fn hint(thing: &Thing, near: &Near, own: Option<&str>) -> Option<String> {
    let broken = "some Dag files could not be loaded: `airflow import-errors list` shows them";
    let rest = match (own, near.has_broken_files) {
        (own, false) => own.map(str::to_owned),
        (None, true) => Some(broken.to_owned()),
        (Some(own), true) => Some(format!("{own}; {broken}")),
    };
    match (&near.name, rest) {
        (Some(name), None) => Some(did_you_mean(name)),
        (Some(name), Some(rest)) => Some(format!("{} {}", did_you_mean(name), sentence_case(&rest))),
        (None, Some(rest)) => Some(rest),
        // Don't suggest a list that the user is not permitted to read.
        (None, None) => near.is_listed.then(|| list_command(thing)).flatten(),
    }
}

/// Capitalizes the first letter, to start a second sentence.
fn sentence_case(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The command that lists what exists.
fn list_command(thing: &Thing) -> Option<String> {
    let index = |of: &OfTask| of.index.map(|index| index.to_string());
    let (verb, names): (String, Vec<String>) = match thing {
        Thing::Index { known: Indexes::None, .. } | Thing::Try { made: Some(0), .. } => return None,
        // The backfill's Dag is unknown.
        Thing::Backfill(_) => return Some("`airflow backfill list DAG` lists the backfills of a Dag".to_owned()),
        Thing::Dag(_) => ("dags list".to_owned(), Vec::new()),
        Thing::Version { dag, .. } => ("dags list-version".to_owned(), vec![dag.clone()]),
        Thing::Run { dag, .. } => ("runs list".to_owned(), vec![dag.clone()]),
        Thing::Task { dag, .. } => ("tasks list".to_owned(), vec![dag.clone()]),
        Thing::Instance { dag, run, .. } => ("tasks states-for-dag-run".to_owned(), vec![dag.clone(), run.clone()]),
        Thing::XCom { dag, run, task, .. } => ("xcom list".to_owned(), vec![dag.clone(), run.clone(), task.clone()]),
        Thing::Variable(_) => ("variables list".to_owned(), Vec::new()),
        Thing::Pool(_) => ("pools list".to_owned(), Vec::new()),
        Thing::Connection(_) => ("connections list".to_owned(), Vec::new()),
        Thing::Asset(_) => ("assets list".to_owned(), Vec::new()),
        Thing::Alias(_) => ("assets list-by-alias".to_owned(), Vec::new()),
        Thing::ImportError(_) => ("import-errors list".to_owned(), Vec::new()),
        Thing::Event(_) => ("events list".to_owned(), Vec::new()),
        Thing::ConfigOption { .. } => ("config list".to_owned(), Vec::new()),
        Thing::User(_) => ("users list".to_owned(), Vec::new()),
        Thing::Role(_) => ("roles list".to_owned(), Vec::new()),
        Thing::Mapped(of) | Thing::Index { of, known: Indexes::Never, .. } => {
            ("tasks instance".to_owned(), of.names().into())
        }
        Thing::Index { of, .. } => ("tasks mapped".to_owned(), of.names().into()),
        Thing::Try { of, .. } => match index(of) {
            Some(index) => ("tasks mapped-tries".to_owned(), of.names().into_iter().chain([index]).collect()),
            None => ("tasks tries".to_owned(), of.names().into()),
        },
        Thing::Question { of, .. } => ("hitl list".to_owned(), vec![of.dag.clone(), of.run.clone()]),
        Thing::Entry { of, .. } => {
            let option = index(of).map(|index| format!(" --map-index {index}")).unwrap_or_default();
            (format!("tasks store-list{option}"), of.names().into())
        }
        Thing::AssetEntry { asset, .. } => ("assets store-list".to_owned(), vec![asset.clone()]),
    };
    // A name with a NUL cannot be an argument.
    let is_typable = names.iter().all(|name| !name.contains('\0'));
    let does = if verb == "tasks instance" { "shows it" } else { "lists them" };
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    is_typable.then(|| format!("{} {does}", command(&verb, &names)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hint_for(near: Near, own: Option<&str>) -> Option<String> {
        hint(&Thing::Run { dag: "my dag".into(), run: "r".into() }, &near, own)
    }

    #[test]
    fn the_nearest_name_comes_first() {
        let near = |name: Option<&str>, has_broken_files| Near {
            name: name.map(str::to_owned),
            is_listed: true,
            has_broken_files,
        };
        assert_eq!(hint_for(near(Some("etl"), false), None).unwrap(), "did you mean etl?");
        assert_eq!(
            hint_for(near(Some("etl"), true), None).unwrap(),
            "did you mean etl? Some Dag files could not be loaded: `airflow import-errors list` shows them"
        );
        assert_eq!(hint_for(near(None, false), Some("own hint")).unwrap(), "own hint");
        assert_eq!(hint_for(near(None, false), None).unwrap(), "`airflow runs list 'my dag'` lists them");
        assert_eq!(hint_for(Near::default(), None), None);
    }

    #[test]
    fn every_list_command_can_be_pasted() {
        let name = || "a b".to_owned();
        let (dag, run, task) = (name(), name(), name());
        let of = |index| OfTask { dag: name(), run: name(), task: name(), index };
        let things = [
            Thing::Dag(name()),
            Thing::Version { dag: dag.clone(), number: name() },
            Thing::Run { dag: dag.clone(), run: run.clone() },
            Thing::Task { dag: dag.clone(), task: task.clone() },
            Thing::Instance { dag: dag.clone(), run: run.clone(), task: task.clone() },
            Thing::XCom { dag, run, task, key: name() },
            Thing::Variable(name()),
            Thing::Pool(name()),
            Thing::Connection(name()),
            Thing::Asset(name()),
            Thing::Alias(name()),
            Thing::Backfill(name()),
            Thing::ImportError(name()),
            Thing::Event(name()),
            Thing::ConfigOption { section: name(), option: name() },
            Thing::User(name()),
            Thing::Role(name()),
            Thing::Index { of: of(None), index: 3, known: Indexes::To(1) },
            Thing::Index { of: of(None), index: 3, known: Indexes::Never },
            Thing::Mapped(of(None)),
            Thing::Try { of: of(None), number: "3".into(), made: Some(1) },
            Thing::Try { of: of(Some(2)), number: "3".into(), made: Some(1) },
            Thing::Question { of: of(None), number: None },
            Thing::Entry { of: of(None), key: name() },
            Thing::Entry { of: of(Some(2)), key: name() },
            Thing::AssetEntry { asset: "7".into(), key: name() },
        ];
        for thing in things {
            let hint = list_command(&thing).unwrap();
            let words = shlex::split(hint.split('`').nth(1).unwrap()).unwrap();
            if let Err(error) = crate::cli::root::command().try_get_matches_from(words) {
                panic!("{hint}: {error}");
            }
        }
    }
}
