//! `airflow roles import`

use std::collections::HashSet;

use indexmap::IndexMap;
use serde_json::json;

use crate::api::{self, Body};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::bulk::summary::Tally;
use crate::ops::names;
use crate::ops::roles::permissions::{Line, Permission};
use crate::ops::roles::{Role, rows};
use crate::ops::{input, reply};

#[derive(clap::Args)]
pub struct Args {
    /// The file that `roles export` wrote, or - for stdin
    #[arg(value_name = "FILE|-")]
    file: String,
}

/// Creates the roles of a file with what they permit; those that exist are left as they are.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let wanted = read(&input::whole(&args.file)?, &args.file)?;
    let there: HashSet<String> =
        rows(context).await?.iter().map(|row| Ok(reply::view::<Role>(row)?.name)).collect::<Result<_>>()?;
    let client = context.client_to_change().await?.fab();
    let mut tally = Tally::new("role", &["created", "there already"], wanted.keys().cloned());
    for (name, permissions) in &wanted {
        let (word, result) = if there.contains(name) {
            ("there already", Ok(()))
        } else {
            let body = Body::of(&json!({ "name": name, "actions": permissions }))?;
            ("created", api::reply(client.create_role().body(body).send()).await.map(drop))
        };
        if !tally.note(name, word, result) {
            break;
        }
    }
    tally.tell(context)
}

/// The roles of a file, in its order.
///
/// # Errors
/// `Usage`: it is no list of such entries.
pub fn read(text: &str, file: &str) -> Result<IndexMap<String, Vec<Permission>>> {
    let lines: Vec<Line> = serde_json::from_str(text)
        .map_err(|error| Error::usage(format!("{file} is not a JSON list of name, resource and action: {error}")))?;
    let mut roles: IndexMap<String, Vec<Permission>> = IndexMap::new();
    for (number, line) in (1..).zip(lines) {
        names::checked(names::Kind::Role, &line.name).map_err(|error| {
            let message = format!("{file}: entry {number}: {error}");
            error.message(message)
        })?;
        let permissions = roles.entry(line.name).or_default();
        if !line.resource.is_empty() {
            let actions = line.action.split(',').filter(|action| !action.is_empty());
            permissions.extend(actions.map(|action| Permission::new(action, &line.resource)));
        }
    }
    Ok(roles)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_one_role_belong_together() {
        let text = r#"[{"name": "b", "resource": "DAGs", "action": "can_read,can_edit"}, {"name": "a", "resource": "",
            "action": ""}, {"name": "b", "resource": "Pools", "action": "can_read"}]"#;
        let roles = read(text, "f").unwrap();
        let told = |name: &str| roles[name].iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(roles.keys().collect::<Vec<_>>(), ["b", "a"]);
        assert_eq!(told("b"), ["can read on DAGs", "can edit on DAGs", "can read on Pools"]);
        assert!(told("a").is_empty());
    }

    #[test]
    fn faults_name_the_file_and_the_place() {
        for (text, why) in [
            ("[{\"name\": 1}]", "line 1 column"),
            ("{}", "line 1"),
            ("[{\"resource\": \"DAGs\"}]", "missing field `name`"),
            ("[{\"name\": \"\"}]", "entry 1: role ``: the name is empty"),
        ] {
            let error = read(text, "f").unwrap_err().to_string();
            assert!(error.starts_with('f') && error.contains(why), "{error}");
        }
    }
}
