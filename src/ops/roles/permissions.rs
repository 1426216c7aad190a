//! Permissions: an action on a resource, `can_read` on `DAGs`.

use std::collections::BTreeSet;
use std::fmt;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::Role;
use crate::api::types::fab::{Action, ActionResource, Resource};
use crate::api::types::{Missing, promised};

/// The names of an action and a resource.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Permission {
    pub action: String,
    pub resource: String,
}

impl Permission {
    pub fn new(action: &str, resource: &str) -> Self {
        Self { action: action.to_owned(), resource: resource.to_owned() }
    }
}

impl TryFrom<ActionResource> for Permission {
    type Error = Missing;

    fn try_from(pair: ActionResource) -> Result<Self, Missing> {
        let action = pair.action.and_then(|action| action.name);
        let resource = pair.resource.and_then(|resource| resource.name);
        Ok(Self { action: promised(action, "action")?, resource: promised(resource, "resource")? })
    }
}

impl From<&Permission> for ActionResource {
    fn from(permission: &Permission) -> Self {
        let Permission { action, resource } = permission.clone();
        Self { action: Some(Action { name: Some(action) }), resource: Some(Resource { name: Some(resource) }) }
    }
}

impl fmt::Display for Permission {
    /// As in Airflow's web interface: `can read on DAGs`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} on {}", self.action.replace('_', " "), self.resource)
    }
}

/// One row of `roles list -p` and of exported files: a role, a resource, and the permitted actions, sorted and joined by
/// commas.
#[derive(Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Line {
    pub name: String,
    #[serde(default)]
    pub resource: String,
    #[serde(default)]
    pub action: String,
}

/// The lines of a role, with the resources in the server's order; empty for a role without permissions.
pub fn lines(role: &Role) -> Vec<Line> {
    let mut actions: IndexMap<&str, BTreeSet<&str>> = IndexMap::new();
    for permission in &role.actions {
        actions.entry(&permission.resource).or_default().insert(&permission.action);
    }
    let line = |(resource, actions): (&str, BTreeSet<&str>)| Line {
        name: role.name.clone(),
        resource: resource.to_owned(),
        action: actions.into_iter().collect::<Vec<_>>().join(","),
    };
    actions.into_iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_resource_has_one_line_with_its_actions_sorted() {
        let role: Role = serde_json::from_value(serde_json::json!({ "name": "r", "actions": [
            { "action": { "name": "can_read" }, "resource": { "name": "Pools" } },
            { "action": { "name": "can_read" }, "resource": { "name": "DAGs" } },
            { "action": { "name": "can_edit" }, "resource": { "name": "Pools" } },
        ] }))
        .unwrap();
        let line =
            |resource: &str, action: &str| Line { name: "r".into(), resource: resource.into(), action: action.into() };
        assert_eq!(lines(&role), [line("Pools", "can_edit,can_read"), line("DAGs", "can_read")]);
        assert_eq!(role.actions[2].to_string(), "can edit on Pools");
    }
}
