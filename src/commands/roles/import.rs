//! `airflow roles import`

use std::collections::HashSet;

use indexmap::IndexMap;

use crate::api::types::fab::RoleBody;
use crate::api::types::required;
use crate::api::{self, Body};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::bulk::summary::Summary;
use crate::ops::input;
use crate::ops::names;
use crate::ops::roles::permissions::{Line, Permission};
use crate::ops::roles::rows;

#[derive(clap::Args)]
pub struct Args {
    /// File from `airflow roles export`; - for stdin
    #[arg(value_name = "FILE|-")]
    file: String,
}

/// Creates the roles in a file with their permissions. Existing roles stay unchanged.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let roles = read(&input::whole(&args.file)?, &args.file)?;
    let existing =
        rows(context).await?.read().map(|role| required(role?.name, "name")).collect::<Result<HashSet<_>>>()?;
    let client = context.client_to_change().await?.fab();
    let mut summary = Summary::new("role", &["created", "already existed"], roles.keys().cloned());
    for (name, permissions) in &roles {
        let (word, result) = if existing.contains(name) {
            ("already existed", Ok(()))
        } else {
            let actions = permissions.iter().map(Into::into).collect();
            let body = Body::of(&RoleBody { name: name.clone(), actions: Some(actions) })?;
            ("created", api::reply(client.create_role().body(body).send()).await.map(drop))
        };
        if !summary.record(name, word, result) {
            break;
        }
    }
    summary.finish(context)
}

/// The roles in a file, in the same order.
///
/// # Errors
/// `Usage` if the file is not a list of role entries.
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
    fn entries_with_the_same_name_are_merged() {
        let text = r#"[{"name": "b", "resource": "DAGs", "action": "can_read,can_edit"}, {"name": "a", "resource": "",
            "action": ""}, {"name": "b", "resource": "Pools", "action": "can_read"}]"#;
        let roles = read(text, "f").unwrap();
        let permissions = |name: &str| roles[name].iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(roles.keys().collect::<Vec<_>>(), ["b", "a"]);
        assert_eq!(permissions("b"), ["can read on DAGs", "can edit on DAGs", "can read on Pools"]);
        assert!(permissions("a").is_empty());
    }

    #[test]
    fn errors_name_the_file_and_the_entry() {
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
