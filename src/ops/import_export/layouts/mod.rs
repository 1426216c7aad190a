//! The layouts that an import file may have: an object by name (the official one), a list of objects, a page of the API,
//! and Astro's `airflow_settings.yaml`.

#[cfg(test)]
mod tests;

use std::collections::HashSet;

use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use super::read::{Member, Pairs, Source, decoded};
use super::{Format, Things};
use crate::error::{Error, Result};

/// How lists represent a kind of thing.
pub struct Group {
    pub things: &'static Things,
    /// The possible keys of the name: the API's, and the official command line's.
    pub names: &'static [&'static str],
    /// The keys in Astro's settings with our names for them; the key of the name comes first.
    pub settings: &'static [(&'static str, &'static str)],
    /// Whether a value can be any JSON, so that a list alone does not identify a page of the API.
    pub allows_any_value: bool,
}

/// One entry of a file.
pub struct Item {
    pub name: String,
    pub content: Content,
}

pub enum Content {
    /// The value of a name in the official layout.
    Value(Box<RawValue>),
    /// An object in a list, without the name.
    Parts(Vec<Member>),
}

/// The entries of a file, and warnings about them.
pub struct Items {
    pub items: Vec<Item>,
    pub warnings: Vec<String>,
    /// Whether they are from Astro's settings.
    pub are_settings: bool,
}

/// The kinds of things in Astro's settings.
const GROUPS: [&str; 3] = ["connections", "pools", "variables"];

/// The other keys of a page of the API.
const OF_PAGE: [&str; 3] = ["total_entries", "next_cursor", "previous_cursor"];

impl Source {
    /// The entries of the file, in any layout.
    ///
    /// # Errors
    /// `Usage`, with the position: invalid, an unknown layout, or a duplicate name.
    pub fn items(&self, group: &Group) -> Result<Items> {
        if self.format() == Format::Env {
            return Ok(named(self.entries()?));
        }
        let json = self.json()?;
        if json.get().starts_with('[') {
            return self.list(group, &json, "list");
        }
        if !json.get().starts_with('{') {
            return Ok(named(self.entries()?));
        }
        let Pairs(members) = Pairs::of(&json).map_err(|why| self.fault(&why))?;
        if let Some(settings) = settings(&members) {
            return self.settings(group, &settings);
        }
        if self.is_page(group, &members)? {
            return self.page(group, &members);
        }
        Ok(named(self.entries()?))
    }

    fn is_page(&self, group: &Group, members: &[Member]) -> Result<bool> {
        let is_list = |name: &str| members.iter().any(|(key, json)| key == name && json.get().starts_with('['));
        let many = group.things.many;
        if !members.iter().any(|(key, json)| key == "total_entries" && json.get().parse::<u64>().is_ok()) {
            return Ok(!group.allows_any_value && members.len() == 1 && is_list(many));
        }
        if let Some(other) = GROUPS.iter().find(|name| **name != many && is_list(name)).filter(|_| !is_list(many)) {
            let file = if self.name == "standard input" {
                "-".into()
            } else {
                shlex::try_quote(&self.name).unwrap_or_default()
            };
            return Err(self
                .fault(&format!("this is a page of {other}"))
                .hint(format!("airflow {other} import {file}")));
        }
        Ok(is_list(many))
    }

    fn page(&self, group: &Group, members: &[Member]) -> Result<Items> {
        let many = group.things.many;
        let is_known = |key: &str| key == many || OF_PAGE.contains(&key);
        if let Some((other, _)) = members.iter().find(|(key, _)| !is_known(key)) {
            return Err(self.fault(&format!(
                "unexpected key `{other}`: besides `{many}`, a page has only {}",
                OF_PAGE.join(", ")
            )));
        }
        let of = |name: &str| members.iter().find(|(key, _)| key == name).map(|(_, json)| json);
        let rows = of(many).ok_or_else(|| self.fault(&format!("`{many}` is missing")))?;
        let mut items = self.list(group, rows, &format!("`{many}`"))?;
        let total = of("total_entries").and_then(|json| json.get().parse::<usize>().ok());
        if let Some(total) = total.filter(|total| *total > items.items.len()) {
            let what = format!("{} of {total} {many}; the others are on other pages", items.items.len());
            items.warnings.push(format!("{} has {what}", self.name));
        }
        Ok(items)
    }

    fn list(&self, group: &Group, json: &RawValue, place: &str) -> Result<Items> {
        self.each(group, json, place, |at, mut members| {
            // Our own list commands print a name under both keys.
            let names = members.extract_if(.., |(key, _)| group.names.contains(&key.as_str()));
            let names: Vec<_> = names.map(|(_, json)| name(&json)).collect();
            let Some(Some(name)) = names.first().cloned() else {
                return Err(self.fault(&format!("{at} has no `{}`", group.names[0])));
            };
            if names.iter().any(|other| other.as_ref() != Some(&name)) {
                return Err(self.fault(&format!("{at} has two names: {}", group.names.join(", "))));
            }
            Ok(Some((name, members)))
        })
    }

    fn settings(&self, group: &Group, groups: &[Member]) -> Result<Items> {
        if let Some((other, _)) = groups.iter().find(|(key, _)| !GROUPS.contains(&key.as_str())) {
            return Err(
                self.fault(&format!("`airflow` has an unknown key `{other}`; valid keys: {}", GROUPS.join(", ")))
            );
        }
        let many = group.things.many;
        let found = groups.iter().find(|(key, json)| key == many && json.get() != "null");
        let items = match found {
            None => {
                Items { items: Vec::new(), warnings: vec![format!("{} has no {many}", self.name)], are_settings: true }
            }
            Some((_, json)) => {
                let place = format!("`airflow.{many}`");
                self.each(group, json, &place, |at, members| self.of_settings(group, at, members))?
            }
        };
        Ok(Items { are_settings: true, ..items })
    }

    /// One entry of Astro's settings with our names for its fields; `None` for the blank entry of the template.
    fn of_settings(&self, group: &Group, at: &str, members: Vec<Member>) -> Result<Option<(String, Vec<Member>)>> {
        let is_blank = |key: &str, json: &RawValue| {
            matches!(json.get(), "null" | "\"\"" | "{}") || (key.ends_with("_port") && json.get() == "0")
        };
        // The blank connection of the template has an example of an extra.
        if members.iter().all(|(key, json)| key == "conn_extra" || is_blank(key, json)) {
            return Ok(None);
        }
        let (mut found, mut parts) = (None, Vec::new());
        for (key, json) in members {
            let Some((_, ours)) = group.settings.iter().find(|(theirs, _)| *theirs == key) else {
                return Err(self.fault(&format!("{at} has an unknown key `{key}`")));
            };
            if key == group.settings[0].0 {
                found = name(&json);
            } else if json.get() != "null" && (group.allows_any_value || !is_blank(&key, &json)) {
                parts.push(((*ours).to_owned(), if is_text(ours) { as_text(json) } else { json }));
            }
        }
        match found {
            Some(name) => Ok(Some((name, parts))),
            None => Err(self.fault(&format!("{at} has no `{}`", group.settings[0].0))),
        }
    }

    /// Reads each object of a list; `read` returns `None` to skip one.
    fn each(
        &self,
        group: &Group,
        json: &RawValue,
        place: &str,
        read: impl Fn(&str, Vec<Member>) -> Result<Option<(String, Vec<Member>)>>,
    ) -> Result<Items> {
        let list: Vec<Box<RawValue>> =
            serde_json::from_str(json.get()).map_err(|_| self.fault(&format!("{place} must be a list")))?;
        let mut names = HashSet::new();
        let mut items = Vec::new();
        for (index, json) in list.iter().enumerate() {
            let at = format!("{} {} of the {place}", group.things.one, index + 1).replace("the `", "`");
            let Pairs(members) = Pairs::of(json).map_err(|why| self.fault(&format!("{at}: {why}")))?;
            let Some((name, parts)) = read(&at, members)? else { continue };
            if !names.insert(name.clone()) {
                return Err(self.fault(&format!("{at}: duplicate name `{name}`")));
            }
            items.push(Item { name, content: Content::Parts(parts) });
        }
        Ok(Items { items, warnings: Vec::new(), are_settings: false })
    }
}

impl Content {
    /// The members of an object.
    ///
    /// # Errors
    /// A message: not an object, or a duplicate key.
    pub fn members(self) -> Result<Vec<Member>, String> {
        match self {
            Self::Value(json) => Ok(Pairs::of(&json)?.0),
            Self::Parts(members) => Ok(members),
        }
    }
}

fn named(entries: Vec<Member>) -> Items {
    let items = entries.into_iter().map(|(name, json)| Item { name, content: Content::Value(json) }).collect();
    Items { items, warnings: Vec::new(), are_settings: false }
}

/// The value of `airflow`, if the file is Astro's settings.
fn settings(members: &[Member]) -> Option<Vec<Member>> {
    let [(key, json)] = members else { return None };
    let Pairs(groups) = (key == "airflow").then(|| Pairs::of(json).ok())??;
    let is_group =
        |(key, json): &Member| GROUPS.contains(&key.as_str()) && (json.get().starts_with('[') || json.get() == "null");
    groups.iter().any(is_group).then_some(groups)
}

/// A name: a string, or a number as spelled; `None` for other values and an empty string.
fn name(json: &RawValue) -> Option<String> {
    match serde_json::from_str(json.get()).ok()? {
        Value::String(name) => Some(name).filter(|name| !name.is_empty()),
        Value::Number(_) => Some(json.get().to_owned()),
        _ => None,
    }
}

/// Whether a field is a string; Astro's settings may have numbers for these fields.
fn is_text(part: &str) -> bool {
    matches!(part, "host" | "schema" | "login" | "password" | "description")
}

fn as_text(json: Box<RawValue>) -> Box<RawValue> {
    match json.get().starts_with(|c: char| c.is_ascii_digit() || c == '-') {
        true => to_raw_value(json.get()).expect("a string is JSON"),
        false => json,
    }
}

/// The error for an entry without a required field, for example in a list of names that a command printed.
pub fn missing_field(source: &Source, name: &str, field: &str, hint: &str) -> Error {
    source.entry_fault(name, format!("`{field}` is missing")).hint(hint)
}

/// The text of a field that must be a string.
///
/// # Errors
/// A message: it is not a string.
pub fn string(key: &str, json: &RawValue) -> Result<String, String> {
    decoded(json)?.ok_or_else(|| format!("`{key}` must be a string, in quotes"))
}
