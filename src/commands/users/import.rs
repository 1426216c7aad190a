//! `airflow users import`

use std::collections::{BTreeSet, HashSet};

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;

use crate::api::types::fab::{UserBody, UserPatchBody};
use crate::api::types::{fab, required};
use crate::api::{self, Body};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::bulk::summary::Summary;
use crate::ops::import_export::access;
use crate::ops::users::find::{self, is_same_email};
use crate::ops::users::{User, password, role_references};
use crate::ops::{input, names, roles};

#[derive(clap::Args)]
pub struct Args {
    /// File from `airflow users export`; - for stdin
    #[arg(value_name = "FILE|-")]
    file: String,
}

/// An entry with the keys of the official file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The id in the database, which the API does not use.
    #[serde(rename = "id")]
    _id: Option<IgnoredAny>,
    firstname: String,
    lastname: String,
    username: String,
    email: String,
    roles: Vec<String>,
}

/// Creates users, and changes existing ones, which are identified by email address. Changes nothing if an entry is
/// invalid.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let entries = read(&input::whole(&args.file)?, &args.file)?;
    let users = find::all(context).await?;
    check_usernames(&entries, &users)?;
    check_roles(&entries, &known_roles(context).await?)?;
    let client = context.client_to_change().await?.fab();
    let mut summary = Summary::new("user", &["created", "updated"], entries.iter().map(|entry| entry.email.clone()));
    for entry in &entries {
        let (word, result) = match users.iter().find(|user| is_same_email(&user.email, &entry.email)) {
            Some(user) => {
                let body = Body::of(&entry.change())?;
                let request = client.update_user().username(&user.username).update_mask("first_name,last_name,roles");
                ("updated", api::reply(request.body(body).send()).await)
            }
            None => ("created", api::reply(client.create_user().body(Body::of(&entry.creation())?).send()).await),
        };
        if !summary.record(&entry.email, word, result.map(drop)) {
            break;
        }
    }
    if summary.count("created") > 0 {
        context.note(
            "the new users have random passwords: set others with `airflow users reset-password --username NAME`",
        );
    }
    summary.finish(context)
}

impl Entry {
    fn change(&self) -> UserPatchBody {
        UserPatchBody {
            first_name: Some(Some(self.firstname.clone())),
            last_name: Some(Some(self.lastname.clone())),
            roles: Some(Some(self.role_references())),
            ..UserPatchBody::default()
        }
    }

    /// The API requires a password for a new user, and the file contains none.
    fn creation(&self) -> UserBody {
        UserBody {
            username: self.username.clone(),
            email: self.email.clone(),
            first_name: self.firstname.clone(),
            last_name: self.lastname.clone(),
            roles: Some(Some(self.role_references())),
            password: password::random(),
        }
    }

    fn role_references(&self) -> Vec<fab::Role> {
        role_references(self.roles.iter().map(String::as_str))
    }

    fn fault(&self) -> Option<&'static str> {
        match self {
            _ if !self.email.contains('@') => Some("`email` is not an email address"),
            _ if self.roles.is_empty() => Some("`roles` is empty"),
            _ if [&self.username, &self.firstname, &self.lastname].iter().any(|text| text.is_empty()) => {
                Some("a name is empty")
            }
            _ if names::check(names::Kind::User, &self.username).is_err() => {
                Some("`username` contains characters that the API cannot address")
            }
            _ => None,
        }
    }
}

/// The entries in a file.
///
/// # Errors
/// `Usage` if the file is not a JSON list, or with a list of all invalid entries.
pub fn read(text: &str, file: &str) -> Result<Vec<Entry>> {
    let items: Vec<Box<RawValue>> = serde_json::from_str(text)
        .map_err(|error| Error::usage(format!("{file} is not a JSON list of users: {error}")))?;
    let mut seen = HashSet::new();
    let mut entries = Vec::new();
    let mut faults = Vec::new();
    for (number, item) in (1..).zip(&items) {
        let entry: Entry = match serde_json::from_str(item.get()) {
            Ok(entry) => entry,
            Err(error) => {
                faults.push(format!("entry {number}: {}", without_position(&error)));
                continue;
            }
        };
        let is_duplicate = !seen.insert(entry.email.to_lowercase());
        if let Some(fault) = entry.fault().or(is_duplicate.then_some("the email address is a duplicate")) {
            faults.push(format!("entry {number} ({}): {fault}", entry.email));
        }
        entries.push(entry);
    }
    match faults.as_slice() {
        [] => Ok(entries),
        faults => Err(Error::usage(format!("{file}: nothing was imported\n{}", access::first(faults, "\n")))),
    }
}

/// Removes the position, which is relative to the entry and not to the file.
fn without_position(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.split(" at line ").next().unwrap_or_default().to_owned()
}

/// Like in the official command, an import cannot change a username.
fn check_usernames(entries: &[Entry], users: &[User]) -> Result<()> {
    let faults: Vec<_> = entries
        .iter()
        .filter_map(|entry| {
            let user = users.iter().find(|user| is_same_email(&user.email, &entry.email))?;
            let (new, old) = (&entry.username, &user.username);
            (new.to_lowercase() != old.to_lowercase())
                .then(|| format!("{}: the username is {old}, not {new}", entry.email))
        })
        .collect();
    match faults.as_slice() {
        [] => Ok(()),
        faults => Err(Error::failed(format!("nothing was imported: {}", access::first(faults, "; ")))
            .hint("an import cannot change a username: delete the user first")),
    }
}

fn check_roles(entries: &[Entry], known: &HashSet<String>) -> Result<()> {
    let wanted: BTreeSet<&str> = entries.iter().flat_map(|entry| &entry.roles).map(String::as_str).collect();
    let unknown: Vec<_> = wanted.into_iter().filter(|role| !known.contains(*role)).collect();
    match unknown.as_slice() {
        [] => Ok(()),
        unknown => {
            let create = match unknown.len() {
                0..=access::SHOWN => format!("{}, or ", crate::error::command_line::command("roles create", unknown)),
                _ => String::new(),
            };
            let names = access::first(unknown, ", ");
            Err(Error::failed(format!("nothing was imported: missing roles: {names}"))
                .hint(format!("create roles first: {create}`airflow roles import FILE`")))
        }
    }
}

async fn known_roles(context: &Context) -> Result<HashSet<String>> {
    let rows = roles::rows(context).await?;
    rows.read().map(|role| required(role?.name, "name")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANN: &str = r#"{"username": "ann", "email": "Ann@x", "firstname": "Ann", "lastname": "A", "roles": ["Op"]}"#;

    fn fault(items: &[&str]) -> String {
        read(&format!("[{}]", items.join(",")), "f").unwrap_err().to_string()
    }

    #[test]
    fn the_official_file_is_read() {
        let with_id = ANN.replace("{\"username\"", "{\"id\": 3, \"username\"");
        let entries = read(&format!("[{with_id}]"), "f").unwrap();
        assert_eq!((entries[0].username.as_str(), entries[0].roles.as_slice()), ("ann", ["Op".to_owned()].as_slice()));
        assert!(read("[]", "f").unwrap().is_empty());
    }

    #[test]
    fn all_errors_are_reported_at_once() {
        let no_email = ANN.replace("\"email\": \"Ann@x\",", "");
        let odd = ANN.replace("Ann@x", "nowhere");
        let no_roles = ANN.replace("[\"Op\"]", "[]").replace("Ann@x", "b@x");
        let typo = ANN.replace("lastname", "last_name");
        let all = fault(&[&no_email, &odd, &no_roles, &typo]);
        for line in [
            "entry 1: missing field `email`",
            "entry 2 (nowhere): `email` is not an email address",
            "entry 3 (b@x): `roles` is empty",
            "entry 4: unknown field `last_name`",
        ] {
            assert!(all.contains(line), "{all}");
        }
        let many = fault(&[ANN.replace("Ann@x", "nowhere").as_str(); 40]);
        assert!(many.contains("\nentry 10 (") && many.ends_with("\nand 30 more"), "{many}");
        assert!(fault(&[ANN, &ANN.replace("Ann@x", "ann@X")]).contains("entry 2 (ann@X): the email address"), "{all}");
    }

    #[test]
    fn a_file_that_is_not_a_list_is_refused_with_the_position() {
        for text in ["{}", "[", "", "null"] {
            let error = read(text, "f").unwrap_err().to_string();
            assert!(error.starts_with("f is not a JSON list of users: ") && error.contains("line 1"), "{error}");
        }
    }

    #[test]
    fn usernames_cannot_change_and_roles_must_exist() {
        let entries = read(&format!("[{ANN}]"), "f").unwrap();
        let user = |name: &str| -> User {
            serde_json::from_value(serde_json::json!({ "username": name, "email": "ann@x", "roles": null })).unwrap()
        };
        check_usernames(&entries, &[user("Ann")]).unwrap();
        let error = check_usernames(&entries, &[user("anna")]).unwrap_err().to_string();
        assert!(error.contains("Ann@x: the username is anna, not ann"), "{error}");
        let error = check_roles(&entries, &HashSet::new()).unwrap_err().to_string();
        assert!(error.contains("missing roles: Op"), "{error}");
    }
}
