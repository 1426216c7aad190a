//! The outcome of each change, and how it is reported.

use serde_json::Value;

use super::{Thing, count};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::output::{Format, Row};

/// The outcome for one thing.
#[derive(Debug)]
pub enum Outcome {
    Done,
    /// It already was in the requested state.
    Already,
    Failed(Error),
    /// Not attempted, after a failure that affects all.
    NotAttempted,
}

/// The words that messages use for one change.
pub struct Words {
    /// `run`
    pub noun: &'static str,
    /// `deleted`, `now failed`
    pub done: String,
    /// `already failed`, `already deleted`
    pub already: String,
    /// `not deleted`, `not set to failed`
    pub undone: String,
}

/// Prints the number of changes in a table format, or the outcome of each thing in other formats.
///
/// # Errors
/// `Failed`, naming each thing that was not changed. If all failed for the same reason, the error has that kind instead.
pub fn report<T: Thing>(context: &Context, words: &Words, outcomes: Vec<(T, Outcome)>) -> Result<()> {
    let number = |matches: fn(&Outcome) -> bool| outcomes.iter().filter(|(_, outcome)| matches(outcome)).count();
    let done = number(|outcome| matches!(outcome, Outcome::Done));
    let already = number(|outcome| matches!(outcome, Outcome::Already));
    let printer = context.printer();
    match printer.format() {
        Format::Table | Format::Plain if context.globals().columns.is_none() => {
            if outcomes.is_empty() {
                printer.text(&format!("No matching {}s were found", words.noun), Value::Null)?;
            } else if done + already > 0 {
                printer.text(&sentence(words, done, already), Value::Null)?;
            }
        }
        _ => {
            let rows: Vec<Row> = outcomes.iter().map(|(thing, outcome)| row(thing, outcome, words)).collect();
            printer.list(&rows, T::OUTCOMES)?;
        }
    }
    failure(words, outcomes, done + already)
}

fn sentence(words: &Words, done: usize, already: usize) -> String {
    let changed = format!("{} {}", count(done, words.noun), words.done);
    match (done, already) {
        (_, 0) => changed,
        (0, already) => format!("{} {}", count(already, words.noun), words.already),
        (_, already) => format!("{changed}, {already} {}", words.already),
    }
}

fn row<T: Thing>(thing: &T, outcome: &Outcome, words: &Words) -> Row {
    let (result, error) = match outcome {
        Outcome::Done => (words.done.as_str(), None),
        Outcome::Already => (words.already.as_str(), None),
        Outcome::Failed(error) => ("failed", Some(error.to_string())),
        Outcome::NotAttempted => ("not attempted", None),
    };
    let mut members = thing.ids();
    members.insert("result".into(), result.into());
    members.insert("error".into(), error.into());
    serde_json::value::to_raw_value(&members).expect("made of plain JSON")
}

/// Combines the failures into one error; `succeeded` is the number of successes.
///
/// # Errors
/// As [`report`].
pub fn failure<T: Thing>(words: &Words, outcomes: Vec<(T, Outcome)>, succeeded: usize) -> Result<()> {
    let all = outcomes.len();
    let mut failures: Vec<(String, Error)> = Vec::new();
    let mut not_attempted = 0;
    for (thing, outcome) in outcomes {
        match outcome {
            Outcome::Failed(error) => failures.push((thing.name(), error)),
            Outcome::NotAttempted => not_attempted += 1,
            Outcome::Done | Outcome::Already => {}
        }
    }
    let (Some((_, first)), number) = (failures.first(), failures.len() + not_attempted) else { return Ok(()) };
    let kind = first.kind();
    // If all failed for one reason, or a failure stopped the command, its exit code is more useful than that of `Failed`.
    let is_same_kind = failures.iter().all(|(_, error)| error.kind() == kind);
    let kind =
        if (is_same_kind && succeeded == 0) || not_attempted > 0 { last_kind(&failures, kind) } else { Kind::Failed };
    let text = first.to_string();
    let shared = failures.len() > 1 && failures.iter().all(|(_, error)| error.to_string() == text);
    // "Already done" is not a failure, so the command can be repeated even if some changes may have been made.
    let hint = match kind {
        Kind::Unreachable | Kind::TimeLimit if not_attempted > 0 || succeeded > 0 || shared => {
            Some("run the same command again to continue with the rest".to_owned())
        }
        _ if is_same_kind => first.hint_text().map(str::to_owned),
        _ => None,
    };
    let mut message = format!("{number} of {} {}:", count(all, words.noun), words.undone);
    if shared {
        message.push_str(&format!(" {text}"));
    }
    for (name, error) in &failures {
        message.push_str(&if shared { format!("\n  {name}") } else { format!("\n  {name}: {error}") });
    }
    if not_attempted > 0 {
        message.push_str(&format!("\n  {not_attempted} more not attempted"));
    }
    let error = Error::new(kind, message);
    // One request then looks up the nearest names for all of them.
    let missing = failures.iter().filter_map(|(_, error)| error.missing_thing().cloned());
    let error = error.worded().about_each(missing);
    Err(match hint {
        Some(hint) => error.hint(hint),
        None => error,
    })
}

/// The kind of the failure that stopped the command.
fn last_kind(failures: &[(String, Error)], first: Kind) -> Kind {
    let stopping = failures.iter().map(|(_, error)| error).find(|error| super::attempt::affects_all(error));
    stopping.map_or(first, Error::kind)
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, json};

    use super::*;
    use crate::output::Column;

    struct Letter(char);

    impl Thing for Letter {
        const COLUMNS: &'static [Column] = &[];
        const OUTCOMES: &'static [Column] = &[];

        fn name(&self) -> String {
            self.0.to_string()
        }

        fn ids(&self) -> Map<String, Value> {
            Map::from_iter([("letter".to_owned(), json!(self.0.to_string()))])
        }

        fn details(&self) -> Map<String, Value> {
            Map::new()
        }
    }

    fn words() -> Words {
        Words {
            noun: "run",
            done: "now failed".into(),
            already: "already failed".into(),
            undone: "not set to failed".into(),
        }
    }

    fn failed(outcomes: Vec<(char, Outcome)>) -> Error {
        let succeeded = outcomes.iter().filter(|(_, o)| matches!(o, Outcome::Done | Outcome::Already)).count();
        let outcomes = outcomes.into_iter().map(|(letter, outcome)| (Letter(letter), outcome)).collect();
        failure(&words(), outcomes, succeeded).unwrap_err()
    }

    #[test]
    fn the_summary_is_one_sentence() {
        assert_eq!(sentence(&words(), 2, 0), "2 runs now failed");
        assert_eq!(sentence(&words(), 1, 3), "1 run now failed, 3 already failed");
        assert_eq!(sentence(&words(), 0, 1), "1 run already failed");
    }

    #[test]
    fn each_row_has_a_result_and_an_error() {
        let result = |outcome| row(&Letter('a'), &outcome, &words()).get().to_owned();
        assert_eq!(result(Outcome::Done), r#"{"letter":"a","result":"now failed","error":null}"#);
        assert_eq!(result(Outcome::Failed(Error::failed("no"))), r#"{"letter":"a","result":"failed","error":"no"}"#);
    }

    #[test]
    fn the_error_names_each_failure() {
        let error = failed(vec![
            ('a', Outcome::Done),
            ('b', Outcome::Failed(Error::not_found("gone"))),
            ('c', Outcome::Failed(Error::failed("refused"))),
        ]);
        assert_eq!(error.to_string(), "2 of 3 runs not set to failed:\n  b: gone\n  c: refused");
        assert_eq!(error.kind(), Kind::Failed);
    }

    #[test]
    fn a_failure_of_all_keeps_its_kind() {
        let refused = || Outcome::Failed(Error::new(Kind::NotPermitted, "not permitted"));
        assert_eq!(failed(vec![('a', refused()), ('b', refused())]).kind(), Kind::NotPermitted);
        assert_eq!(failed(vec![('a', refused()), ('b', Outcome::Already)]).kind(), Kind::Failed);
    }

    #[test]
    fn things_not_attempted_are_counted_with_a_hint_to_continue() {
        let gone = Outcome::Failed(Error::new(Kind::Unreachable, "no route"));
        let error =
            failed(vec![('a', Outcome::Done), ('b', gone), ('c', Outcome::NotAttempted), ('d', Outcome::NotAttempted)]);
        assert_eq!(error.kind(), Kind::Unreachable);
        assert!(error.to_string().ends_with("\n  2 more not attempted"), "{error}");
        assert!(error.hint_text().is_some_and(|hint| hint.contains("run the same command again")));
    }
}
