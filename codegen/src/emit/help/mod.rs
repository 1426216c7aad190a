//! The help of a generated argument, from its name and from its description in the document.
//!
//! The filters of a list come in families (`_gte`, `_pattern` …). Their descriptions are missing, or refer to a chapter
//! of Airflow's documentation, so each family has one text here. Other descriptions are cleaned: no markdown, no names
//! that only readers of the API know. A parameter without a description gets a text from its name. Where the result
//! is poor, `arg.X.help` in `commands.toml` replaces it.

use super::arguments::{Place, RUN};
use crate::document::{Kind, Operation, Parameter, Reply};

/// The help of `--limit`.
pub const LIMIT: &str = "Maximum number of rows [default: all]";
/// The help of `--json`.
pub const BODY: &str = "Request body as JSON, @FILE or - for stdin; other options override its fields";

/// The chapter that describes how `_pattern` and `_prefix_pattern` match.
const CHAPTER: &str = "Filtering with pattern parameters";
/// The exception to that chapter.
const NO_ALTERNATIVES: &str = "`|` is matched literally";

/// An argument, as far as its help depends on it.
pub struct Subject<'a> {
    pub operation: &'a Operation,
    pub parameter: &'a Parameter,
    pub kind: &'a Kind,
    pub place: Place,
    pub is_positional: bool,
    /// Whether it takes the fields that a list can be sorted by.
    pub is_order: bool,
    /// Whether `commands.toml` gives it a default, which clap shows.
    pub has_default: bool,
}

/// How a range filter compares: its suffix, and the words for a time, a day and a number.
const BOUNDS: [(&str, &str, &str, &str); 4] = [
    ("_gte", "at or after this time", "on or after this day", "at least this"),
    ("_gt", "after this time", "after this day", "more than this"),
    ("_lte", "at or before this time", "on or before this day", "at most this"),
    ("_lt", "before this time", "before this day", "less than this"),
];

impl Subject<'_> {
    /// The help; `option` gives the long option of another parameter of the operation.
    pub fn help(&self, option: impl Fn(&str) -> Option<String>) -> String {
        let text = (self.order())
            .or_else(|| self.bound())
            .or_else(|| self.search())
            .or_else(|| Some(plain(&self.parameter.description, option)).filter(|text| !text.is_empty()))
            .unwrap_or_else(|| self.named());
        let repeated = if self.parameter.repeated && !self.is_positional { "; may be repeated" } else { "" };
        let default = match self.parameter.default {
            Some(default) if !self.has_default => format!(" [default: {default}]"),
            _ => String::new(),
        };
        format!("{text}{repeated}{default}")
    }

    fn order(&self) -> Option<String> {
        self.is_order.then(|| "Sort by this field, in descending order with a leading -".to_owned())
    }

    /// `start_date_gte` and the like.
    fn bound(&self) -> Option<String> {
        let (field, time, day, number) = BOUNDS
            .iter()
            .find_map(|(suffix, time, day, number)| Some((self.name().strip_suffix(suffix)?, *time, *day, *number)))?;
        let rows = self.rows();
        let noun = rows.as_ref().map_or("entries", |rows| &rows.noun);
        let when = match self.kind {
            Kind::DateTime => time,
            Kind::Date => day,
            _ if field == "duration" => return Some(format!("Only {noun} that took {number} long")),
            _ => return Some(format!("Only {noun} with {} of {number}", with_article(&words(field)))),
        };
        let is_lower = ["_gte", "_gt"].iter().any(|suffix| self.name().ends_with(suffix));
        // The server counts a missing start or end as later than any time.
        let open = |verb: &str| if is_lower { format!(", or have not {verb}") } else { String::new() };
        let phrase = match field.strip_prefix("dag_run_").unwrap_or(field) {
            "start_date" if field == "start_date" => format!("that started {when}{}", open("started")),
            "end_date" if field == "end_date" => format!("that ended {when}{}", open("ended")),
            "start_date" => format!("whose latest run started {when}"),
            "end_date" => format!("whose latest run ended {when}"),
            // Times of the run: everything in a run has them.
            "run_after" if noun == "runs" => format!("due {when}"),
            "run_after" => format!("of runs due {when}"),
            "logical_date" if noun != "runs" => format!("of runs with a logical date {when}"),
            "updated_at" => format!("last updated {when}"),
            field => match field.strip_suffix("_at") {
                Some(verb) if verb.ends_with("ed") => format!("{} {when}", words(verb)),
                _ => format!("with {} {when}", with_article(&words(field))),
            },
        };
        Some(format!("Only {noun} {phrase}"))
    }

    /// `dag_id_pattern` and the like, if the chapter describes it.
    fn search(&self) -> Option<String> {
        let description = &self.parameter.description;
        if !description.contains(CHAPTER) {
            return None;
        }
        let rows = self.rows()?;
        let alternatives = if description.contains(NO_ALTERNATIVES) { "" } else { ", | means or" };
        let noun = &rows.noun;
        if let Some(field) = self.name().strip_suffix("_prefix_pattern") {
            let field = rows.field(field);
            return Some(format!(
                "Only {noun} whose {field} starts with this text (case-sensitive, trailing punctuation is ignored\
                 {alternatives})"
            ));
        }
        let field = rows.field(["_pattern", "_search"].iter().find_map(|suffix| self.name().strip_suffix(suffix))?);
        Some(format!(
            "Only {noun} whose {field} contains this text, ignoring case (% and _ are wildcards{alternatives})"
        ))
    }

    /// A text for what has no description.
    fn named(&self) -> String {
        let name = self.name();
        let addresses = self.place == Place::Path || self.parameter.default.is_some();
        match name {
            RUN if self.place == Place::Path => {
                return "Run id or its unique beginning, @latest, @latest-failed or @running".to_owned();
            }
            "map_index" if addresses => return "Map index of the task instance".to_owned(),
            "try_number" | "task_try_number" if addresses => return "Try number, starting at 1".to_owned(),
            "key" if self.place == Place::Path => return "Key of the entry".to_owned(),
            "update_mask" => return "Field to change, by default every given one".to_owned(),
            _ => {}
        }
        match (self.place, self.rows()) {
            (Place::Query, Some(_)) if *self.kind == Kind::Boolean => format!("Filter by {}", words(name)),
            (Place::Query, Some(rows)) if !addresses && !self.is_positional => {
                format!("Only {} {}", rows.noun, rows.filter(name))
            }
            (Place::Path, _) if *self.kind == Kind::Integer && name.ends_with("_id") => {
                format!("{} (a number)", capitalized(&words(name)))
            }
            _ => capitalized(&words(name)),
        }
    }

    fn name(&self) -> &str {
        &self.parameter.name
    }

    fn rows(&self) -> Option<Rows> {
        match &self.operation.reply {
            Reply::Rows(key) => Some(Rows::of(key)),
            Reply::Empty | Reply::Json => None,
        }
    }
}

/// What a list lists.
struct Rows {
    /// In the plural: `runs`.
    noun: String,
    /// The beginning of names that says the same: `run_`.
    prefix: String,
}

impl Rows {
    /// By the key of the list in the reply.
    fn of(key: &str) -> Self {
        let (noun, prefix) = match key {
            "dags" => ("Dags", "dag_"),
            "task_instances" => ("task instances", "task_instance_"),
            "xcom_entries" => ("XComs", "xcom_"),
            "event_logs" | "task_state_store" | "asset_state_store" => ("entries", "entry_"),
            "hitl_details" => ("requests", "request_"),
            key => {
                let noun = key.rsplit('_').next().unwrap_or(key);
                return Self { noun: noun.to_owned(), prefix: format!("{}_", noun.trim_end_matches('s')) };
            }
        };
        Self { noun: noun.to_owned(), prefix: prefix.to_owned() }
    }

    /// The words for a field of a row: `key` for `variable_key` of variables.
    fn field(&self, name: &str) -> String {
        words(name.strip_prefix(&self.prefix).unwrap_or(name))
    }

    /// What follows on "Only runs" for a filter by equality.
    fn filter(&self, name: &str) -> String {
        let (of, name) = match name.strip_prefix("source_") {
            Some(source) => ("from", source),
            None => ("of", name),
        };
        match name {
            "dag_id" => format!("{of} this Dag"),
            "dag_ids" => format!("{of} these Dags"),
            "run_id" | "dag_run_id" => format!("{of} this run"),
            "task_id" => format!("{of} this task"),
            "asset_id" => format!("{of} this asset"),
            "dag_version" => "of this Dag version".to_owned(),
            "bundle_name" => "from this bundle".to_owned(),
            "state" => "in this state".to_owned(),
            "pool" => "in this pool".to_owned(),
            "queue" => "in this queue".to_owned(),
            "before" | "after" => format!("{name} this time"),
            name => match (self.field(name).as_str(), of) {
                ("type", _) => "of this type".to_owned(),
                (field, "from") => format!("with this source {field}"),
                (field, _) => format!("with this {field}"),
            },
        }
    }
}

/// The words of a name as prose writes them.
fn words(name: &str) -> String {
    let words = name.split('_').map(|word| match word {
        "dag" => "Dag",
        "dags" => "Dags",
        "xcom" => "XCom",
        "uri" => "URI",
        "url" => "URL",
        word => word,
    });
    words.collect::<Vec<_>>().join(" ")
}

fn with_article(words: &str) -> String {
    let article = if words.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
    format!("{article} {words}")
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The first paragraph of a description as plain text on one line, without the last period.
///
/// Names of parameters become long options by `option`. A sentence about a name that is no option here, or about a
/// chapter of Airflow's documentation, is dropped.
pub fn plain(description: &str, option: impl Fn(&str) -> Option<String>) -> String {
    let paragraph = description.trim().split("\n\n").next().unwrap_or_default();
    let line = paragraph.split_whitespace().collect::<Vec<_>>().join(" ").replace("**", "").replace("``", "`");
    let kept = sentences(&line).into_iter().filter_map(|sentence| with_options(without_reference(sentence), &option));
    let mut text = String::new();
    for sentence in kept.map(|sentence| sentence.trim_end_matches('.').to_owned()) {
        match (sentence.is_empty(), text.is_empty()) {
            (true, _) => {}
            (false, true) => text = sentence,
            (false, false) => text = format!("{text}; {}", continued(&sentence)),
        }
    }
    text
}

/// Splits after a period that ends a sentence; that of "e.g." does not.
fn sentences(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = line;
    let mut from = 0;
    while let Some(at) = rest[from..].find(". ").map(|at| from + at) {
        let is_short = ["e.g", "i.e", "etc"].iter().any(|short| rest[..at].ends_with(short));
        if is_short {
            from = at + 2;
            continue;
        }
        found.push(&rest[..at]);
        rest = &rest[at + 2..];
        from = 0;
    }
    found.push(rest);
    found
}

/// Without a reference to a chapter; nothing is left of a sentence that is one.
fn without_reference(sentence: &str) -> &str {
    if sentence.starts_with("See ") {
        return "";
    }
    let starts = [" \u{2014} see ", " - see ", "; see ", " (see "];
    let end = starts.iter().filter_map(|start| sentence.find(start)).min().unwrap_or(sentence.len());
    &sentence[..end]
}

/// Without backticks, and with options for the names of parameters; `None` if it names something that is no option.
fn with_options(sentence: &str, option: impl Fn(&str) -> Option<String>) -> Option<String> {
    let mut text = String::new();
    for (at, part) in sentence.split('`').enumerate() {
        let is_name = at % 2 == 1 && part.len() > 1 && part.chars().all(|c| c.is_alphanumeric() || "_*".contains(c));
        match is_name && part.contains(['_', '*']) {
            true => text.push_str(&option(part)?),
            false => text.push_str(part),
        }
    }
    Some(text)
}

/// A sentence after a semicolon: with a small first letter, unless its first word is a name.
fn continued(sentence: &str) -> String {
    let first = sentence.split_whitespace().next().unwrap_or_default();
    let is_name = ["Dag", "Dags", "Airflow"].contains(&first) || first.chars().skip(1).any(char::is_uppercase);
    let mut letters = sentence.chars();
    match letters.next() {
        Some(letter) if !is_name => letter.to_lowercase().chain(letters).collect(),
        _ => sentence.to_owned(),
    }
}

#[cfg(test)]
mod tests;
