//! Which columns are shown, and the value of a row for each: dotted paths into JSON text.

use std::borrow::Cow;

use super::scan::{decode, items, members};
use super::{Column, Row};
use crate::error::{Error, Result};

/// The most objects and lists that a path passes through. Real paths have a few steps; a response may be nested so
/// deeply that following a path to its end would overflow the stack.
const MAX_STEPS: usize = 64;

/// The columns of one output.
#[derive(Debug)]
pub(super) struct Selection {
    pub shown: Vec<Shown>,
    /// Named by the user: then JSON contains only these columns, too.
    chosen: bool,
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Shown {
    pub header: String,
    pub path: String,
}

impl Selection {
    /// `wanted` (the user's `--columns`), else `defaults`, else all keys of the rows.
    ///
    /// A wanted column is the header of a default column or a dotted path. A column that no row has is a usage error;
    /// without rows, all are accepted.
    pub fn new(wanted: Option<&[String]>, defaults: &[Column], rows: &[Row]) -> Result<Self> {
        let Some(wanted) = wanted else {
            let shown = if defaults.is_empty() { keys(rows) } else { defaults.iter().map(Shown::from).collect() };
            return Ok(Self { shown, chosen: false });
        };
        let mut shown: Vec<Shown> = Vec::new();
        for name in wanted {
            if shown.iter().any(|column| column.header == *name) {
                continue;
            }
            let default = defaults.iter().find(|column| column.header == name);
            let path = default.map_or(name.as_str(), |column| column.path);
            let is_known = default.is_some()
                || rows.is_empty()
                || rows.iter().any(|row| Fields::of(row.get()).find(path).is_some());
            if !is_known {
                return Err(unknown(name, defaults, rows));
            }
            shown.push(Shown { header: name.clone(), path: path.to_owned() });
        }
        Ok(Self { shown, chosen: true })
    }

    /// The value of each column in this row, as JSON text; `None` if the row has no such field.
    pub fn values<'a>(&self, row: &'a Row) -> Vec<Option<Cow<'a, str>>> {
        let fields = Fields::of(row.get());
        self.shown.iter().map(|column| fields.find(&column.path)).collect()
    }

    /// The row for programs: as the server sent it, with the official names of renamed columns added at the end; or
    /// only the chosen columns, with null if the row has no such field.
    pub fn view<'a>(&self, row: &'a Row) -> Cow<'a, str> {
        let fields = Fields::of(row.get());
        if self.chosen {
            let members = self.shown.iter().map(|column| {
                let value = fields.find(&column.path).unwrap_or(Cow::Borrowed("null"));
                format!("{}:{value}", quoted(&column.header))
            });
            return Cow::Owned(format!("{{{}}}", members.collect::<Vec<_>>().join(",")));
        }
        let added: Vec<_> = self
            .shown
            .iter()
            .filter(|column| !column.path.is_empty() && column.header != column.path)
            .filter(|column| fields.get(&column.header).is_none())
            .filter_map(|column| Some(format!("{}:{}", quoted(&column.header), fields.find(&column.path)?)))
            .collect();
        match row.get().strip_suffix('}') {
            Some(start) if !added.is_empty() => {
                let comma = if fields.members.is_empty() { "" } else { "," };
                Cow::Owned(format!("{}{comma}{}}}", start.trim_end(), added.join(",")))
            }
            _ => Cow::Borrowed(row.get()),
        }
    }
}

impl From<&Column> for Shown {
    fn from(column: &Column) -> Self {
        Self { header: column.header.to_owned(), path: column.path.to_owned() }
    }
}

/// One value, split into its members for several lookups.
struct Fields<'a> {
    text: &'a str,
    members: Vec<(&'a str, &'a str)>,
}

impl<'a> Fields<'a> {
    fn of(text: &'a str) -> Self {
        Self { text, members: members(text) }
    }

    fn get(&self, key: &str) -> Option<&'a str> {
        self.members.iter().find(|(spelled, _)| decode(spelled) == key).map(|(_, value)| *value)
    }

    /// The value at a dotted path; the empty path is the value itself.
    ///
    /// A key that contains dots is found, too. A number selects an item of a list; any other name is looked up in each
    /// item and results in a list. Anything below null is null.
    fn find(&self, path: &str) -> Option<Cow<'a, str>> {
        self.find_within(path, MAX_STEPS)
    }

    /// Like [`Self::find`], but at most `steps` steps deep.
    fn find_within(&self, path: &str, steps: usize) -> Option<Cow<'a, str>> {
        if path.is_empty() {
            return Some(Cow::Borrowed(self.text));
        }
        if let Some(value) = self.get(path) {
            return Some(Cow::Borrowed(value));
        }
        let steps = steps.checked_sub(1)?;
        match self.text.as_bytes().first()? {
            b'n' => Some(Cow::Borrowed("null")),
            b'[' => self.find_in_items(path, steps),
            b'{' => path.match_indices('.').find_map(|(dot, _)| {
                let value = self.get(&path[..dot])?;
                Fields::of(value).find_within(&path[dot + 1..], steps)
            }),
            _ => None,
        }
    }

    fn find_in_items(&self, path: &str, steps: usize) -> Option<Cow<'a, str>> {
        let items = items(self.text);
        let (first, rest) = path.split_once('.').unwrap_or((path, ""));
        if let Ok(index) = first.parse::<usize>() {
            return Fields::of(items.get(index)?).find_within(rest, steps);
        }
        let found: Vec<_> = items.iter().map(|item| Fields::of(item).find_within(path, steps)).collect();
        if !found.is_empty() && found.iter().all(Option::is_none) {
            return None;
        }
        let found: Vec<_> = found.into_iter().map(|value| value.unwrap_or(Cow::Borrowed("null"))).collect();
        Some(Cow::Owned(format!("[{}]", found.join(","))))
    }
}

/// The names in `--columns`; one word may contain several, separated by commas.
pub(super) fn names(columns: &[String]) -> Result<Vec<String>> {
    let names: Vec<_> = columns.iter().flat_map(|names| names.split(',')).map(|name| name.trim().to_owned()).collect();
    if names.is_empty() || names.iter().any(String::is_empty) {
        return Err(Error::usage("--columns: a name is empty").hint("for example `--columns dag_id,state`"));
    }
    Ok(names)
}

fn keys(rows: &[Row]) -> Vec<Shown> {
    let mut shown = indexmap::IndexSet::new();
    for row in rows {
        shown.extend(members(row.get()).into_iter().map(|(key, _)| decode(key)));
    }
    if shown.is_empty() && !rows.is_empty() {
        return vec![Shown { header: "value".to_owned(), path: String::new() }];
    }
    shown.into_iter().map(|key| Shown { header: key.to_string(), path: key.into_owned() }).collect()
}

fn unknown(name: &str, defaults: &[Column], rows: &[Row]) -> Error {
    let first = rows.first().map_or_else(Vec::new, |row| members(row.get()));
    let mut known = indexmap::IndexSet::new();
    known.extend(defaults.iter().map(|column| Cow::Borrowed(column.header)));
    known.extend(first.into_iter().map(|(key, _)| decode(key)));
    let known: Vec<_> = known.into_iter().collect();
    let error = Error::usage(format!("there is no column `{name}`"));
    if known.is_empty() { error } else { error.hint(format!("columns are: {}", known.join(", "))) }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;

    const POOLS: [Column; 2] = [Column::new("pool", "name"), Column::new("slots", "slots")];

    fn row(text: &str) -> Row {
        Row::from(serde_json::value::RawValue::from_string(text.to_owned()).unwrap())
    }

    fn wanted(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn find(text: &str, path: &str) -> Option<String> {
        Fields::of(text).find(path).map(Cow::into_owned)
    }

    #[test]
    fn paths_reach_into_objects_and_lists() {
        let text = r#"{"a":{"b":{"c":1.10}},"x.y":2,"tags":[{"name":"t1"},{"id":3}],"none":null,"no":[],"\u0061b":4}"#;
        assert_eq!(find(text, "a.b.c").as_deref(), Some("1.10"));
        assert_eq!(find(text, "x.y").as_deref(), Some("2"));
        assert_eq!(find(text, "ab").as_deref(), Some("4"));
        assert_eq!(find(text, "tags.name").as_deref(), Some(r#"["t1",null]"#));
        assert_eq!(find(text, "tags.0.name").as_deref(), Some(r#""t1""#));
        assert_eq!(find(text, "tags.2.name"), None);
        assert_eq!(find(text, "tags.nothing"), None);
        assert_eq!(find(text, "none.below").as_deref(), Some("null"));
        assert_eq!(find(text, "no.below").as_deref(), Some("[]"));
        assert_eq!(find(text, "a.c"), None);
        assert_eq!(find(text, "a.b.c.d"), None);
        assert_eq!(find(text, "").as_deref(), Some(text));
    }

    #[test]
    fn long_paths_do_not_overflow_the_stack() {
        let nested = |open: &str, close: &str, depth| format!("{}1{}", open.repeat(depth), close.repeat(depth));
        for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]"), ("{\"a\":[", "]}")] {
            for path in ["b".to_owned(), "a.".repeat(50_000) + "a", "0.".repeat(50_000) + "0"] {
                assert_eq!(find(&nested(open, close, 100_000), &path), None, "{open}");
            }
        }
        assert_eq!(find(&nested("{\"a\":", "}", 60), &("a.".repeat(59) + "a")).as_deref(), Some("1"));
        assert_eq!(find(&nested("[", "]", 60), &("0.".repeat(59) + "0")).as_deref(), Some("1"));
    }

    #[test]
    fn official_names_are_added_and_nothing_is_lost() {
        let rows = [row(r#"{"name":"p", "slots": 1.0 }"#)];
        let selection = Selection::new(None, &POOLS, &rows).unwrap();
        assert_eq!(selection.view(&rows[0]), r#"{"name":"p", "slots": 1.0,"pool":"p"}"#);
        let has_one = row(r#"{"name":"p","pool":"other"}"#);
        assert_eq!(selection.view(&has_one), has_one.get());
        let lacks_the_field = row("{}");
        assert_eq!(selection.view(&lacks_the_field), "{}");
        let scalar = row("\"text\"");
        assert_eq!(selection.view(&scalar), "\"text\"");
    }

    #[test]
    fn a_row_contains_only_the_chosen_columns() {
        let rows = [row(r#"{"name":"p","slots":1,"a":{"b":null}}"#), row(r#"{"name":"q"}"#)];
        let selection = Selection::new(Some(&wanted(&["a.b", "pool", "a.b"])), &POOLS, &rows).unwrap();
        assert_eq!(selection.view(&rows[0]), r#"{"a.b":null,"pool":"p"}"#);
        assert_eq!(selection.view(&rows[1]), r#"{"a.b":null,"pool":"q"}"#);
        assert_eq!(selection.values(&rows[1]), [None, Some(Cow::Borrowed("\"q\""))]);
    }

    #[test]
    fn an_unknown_column_is_an_error_that_lists_the_known_ones() {
        let rows = [row(r#"{"name":"p","slots":1}"#)];
        let error = Selection::new(Some(&wanted(&["slots", "slot"])), &POOLS, &rows).unwrap_err();
        assert_eq!(error.kind(), Kind::Usage);
        assert_eq!(error.to_string(), "there is no column `slot`");
        assert_eq!(error.hint_text(), Some("columns are: pool, slots, name"));
        assert!(Selection::new(Some(&wanted(&["slot"])), &POOLS, &[]).is_ok());
    }

    #[test]
    fn one_word_may_contain_several_names_and_none_may_be_empty() {
        assert_eq!(names(&wanted(&["a, b.c", "d"])).unwrap(), ["a", "b.c", "d"]);
        for empty in [vec![], wanted(&[""]), wanted(&["a,,b"]), wanted(&["a", " "])] {
            assert_eq!(names(&empty).unwrap_err().kind(), Kind::Usage);
        }
    }

    #[test]
    fn a_default_column_is_known_even_if_the_server_lacks_it() {
        let rows = [row(r#"{"name":"p"}"#)];
        let selection = Selection::new(Some(&wanted(&["slots"])), &POOLS, &rows).unwrap();
        assert_eq!(selection.view(&rows[0]), r#"{"slots":null}"#);
    }

    #[test]
    fn without_defaults_the_columns_are_the_keys_of_the_rows() {
        let headers = |rows: &[Row]| {
            let selection = Selection::new(None, &[], rows).unwrap();
            selection.shown.into_iter().map(|column| column.header).collect::<Vec<_>>()
        };
        assert_eq!(headers(&[row(r#"{"b":1}"#), row(r#"{"a":1,"b":2}"#)]), ["b", "a"]);
        assert_eq!(headers(&[row("1"), row("2")]), ["value"]);
        assert_eq!(headers(&[]), Vec::<String>::new());
        let rows = [row("{}")];
        assert_eq!(Selection::new(None, &[], &rows).unwrap().view(&rows[0]), "{}");
    }
}
