//! What became of each, and how it is told.

use serde_json::Value;

use super::{Thing, count};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::output::{Format, Row};

/// What became of one thing.
#[derive(Debug)]
pub enum Outcome {
    Done,
    /// It was as wanted before.
    Already,
    Failed(Error),
    /// Not attempted, after a failure that would meet it too.
    Left,
}

/// The words of one change.
pub struct Words {
    /// `run`
    pub noun: &'static str,
    /// `deleted`, `now failed`
    pub done: String,
    /// `already failed`, `not there any more`
    pub already: String,
    /// `not deleted`, `not set to failed`
    pub undone: String,
}

/// Tells people how many were changed, programs what became of each, and everybody what failed.
///
/// # Errors
/// `Failed`, naming each that was not changed; of the failures' own kind where nothing else came of the command.
pub fn tell<T: Thing>(context: &Context, words: &Words, outcomes: Vec<(T, Outcome)>) -> Result<()> {
    let number = |wanted: fn(&Outcome) -> bool| outcomes.iter().filter(|(_, outcome)| wanted(outcome)).count();
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
        Outcome::Left => ("not attempted", None),
    };
    let mut members = thing.ids();
    members.insert("result".into(), result.into());
    members.insert("error".into(), error.into());
    serde_json::value::to_raw_value(&members).expect("made of plain JSON")
}

/// The failures among the outcomes as one error; `well` is how many others went well.
///
/// # Errors
/// As [`tell`].
pub fn failure<T: Thing>(words: &Words, outcomes: Vec<(T, Outcome)>, well: usize) -> Result<()> {
    let all = outcomes.len();
    let mut failures: Vec<(String, Error)> = Vec::new();
    let mut left = 0;
    for (thing, outcome) in outcomes {
        match outcome {
            Outcome::Failed(error) => failures.push((thing.name(), error)),
            Outcome::Left => left += 1,
            Outcome::Done | Outcome::Already => {}
        }
    }
    let (Some((_, first)), number) = (failures.first(), failures.len() + left) else { return Ok(()) };
    let kind = first.kind();
    // A failure that met all is told by its own exit code; so is one that left the rest.
    let of_a_kind = failures.iter().all(|(_, error)| error.kind() == kind);
    let kind = if (of_a_kind && well == 0) || left > 0 { last_kind(&failures, kind) } else { Kind::Failed };
    let said = first.to_string();
    let shared = failures.len() > 1 && failures.iter().all(|(_, error)| error.to_string() == said);
    // Done already is no failure, so that even what may have been done can be asked for again.
    let hint = match kind {
        Kind::Unreachable | Kind::TimeLimit if left > 0 || well > 0 || shared => {
            Some("the same command again goes on with what is left".to_owned())
        }
        _ if of_a_kind => first.hint_text().map(str::to_owned),
        _ => None,
    };
    let mut message = format!("{number} of {} {}:", count(all, words.noun), words.undone);
    if shared {
        message.push_str(&format!(" {said}"));
    }
    for (name, error) in &failures {
        message.push_str(&if shared { format!("\n  {name}") } else { format!("\n  {name}: {error}") });
    }
    if left > 0 {
        message.push_str(&format!("\n  {left} more not attempted after that"));
    }
    let error = Error::new(kind, message);
    // The nearest names are looked up by one request.
    let missing = failures.iter().filter_map(|(_, error)| error.missing_thing().cloned());
    let error = error.worded().about_each(missing);
    Err(match hint {
        Some(hint) => error.hint(hint),
        None => error,
    })
}

/// The kind of the failure after which nothing more was attempted.
fn last_kind(failures: &[(String, Error)], first: Kind) -> Kind {
    let stopping = failures.iter().map(|(_, error)| error).find(|error| super::attempt::meets_all(error));
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
        let well = outcomes.iter().filter(|(_, o)| matches!(o, Outcome::Done | Outcome::Already)).count();
        let outcomes = outcomes.into_iter().map(|(letter, outcome)| (Letter(letter), outcome)).collect();
        failure(&words(), outcomes, well).unwrap_err()
    }

    #[test]
    fn people_read_one_sentence() {
        assert_eq!(sentence(&words(), 2, 0), "2 runs now failed");
        assert_eq!(sentence(&words(), 1, 3), "1 run now failed, 3 already failed");
        assert_eq!(sentence(&words(), 0, 1), "1 run already failed");
    }

    #[test]
    fn programs_read_what_became_of_each() {
        let result = |outcome| row(&Letter('a'), &outcome, &words()).get().to_owned();
        assert_eq!(result(Outcome::Done), r#"{"letter":"a","result":"now failed","error":null}"#);
        assert_eq!(result(Outcome::Failed(Error::failed("no"))), r#"{"letter":"a","result":"failed","error":"no"}"#);
    }

    #[test]
    fn each_failure_is_named() {
        let error = failed(vec![
            ('a', Outcome::Done),
            ('b', Outcome::Failed(Error::not_found("gone"))),
            ('c', Outcome::Failed(Error::failed("refused"))),
        ]);
        assert_eq!(error.to_string(), "2 of 3 runs not set to failed:\n  b: gone\n  c: refused");
        assert_eq!(error.kind(), Kind::Failed);
    }

    #[test]
    fn a_failure_that_met_all_keeps_its_kind() {
        let refused = || Outcome::Failed(Error::new(Kind::NotPermitted, "not permitted"));
        assert_eq!(failed(vec![('a', refused()), ('b', refused())]).kind(), Kind::NotPermitted);
        assert_eq!(failed(vec![('a', refused()), ('b', Outcome::Already)]).kind(), Kind::Failed);
    }

    #[test]
    fn what_was_left_is_counted_and_the_way_on_is_told() {
        let gone = Outcome::Failed(Error::new(Kind::Unreachable, "no route"));
        let error = failed(vec![('a', Outcome::Done), ('b', gone), ('c', Outcome::Left), ('d', Outcome::Left)]);
        assert_eq!(error.kind(), Kind::Unreachable);
        assert!(error.to_string().ends_with("\n  2 more not attempted after that"), "{error}");
        assert!(error.hint_text().is_some_and(|hint| hint.contains("goes on")));
    }
}
