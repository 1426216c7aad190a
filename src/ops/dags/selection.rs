//! Selects Dags by a filter or by their ids.

use serde_json::{Map, Value, json};

use crate::api;
use crate::api::types::{DagResponse, DagTagResponse, required};
use crate::context::Context;
use crate::error::Result;
use crate::ops::bulk::{self, Thing};
use crate::ops::reply;
use crate::output::Column;

// Not a doc comment: clap would use it as the help of the whole command.
#[derive(clap::Args)]
#[command(next_help_heading = "Instead of Dag ids")]
pub struct Filter {
    /// All Dags with this tag; can be repeated
    #[arg(long, value_name = "TAG")]
    pub tags: Vec<String>,

    /// Whether a Dag needs any or all of the tags [default: any]
    #[arg(long, value_name = "MODE", requires = "tags", value_parser = ["any", "all"])]
    pub tags_match_mode: Option<String>,

    /// All Dags of this owner; can be repeated
    #[arg(long, value_name = "OWNER")]
    pub owners: Vec<String>,

    /// All Dags whose id contains this text, ignoring case; % matches any text, and _ any character
    #[arg(long, value_name = "TEXT")]
    pub dag_id_pattern: Option<String>,

    /// All Dags whose id starts with this text (case-sensitive, | means or)
    #[arg(long, value_name = "TEXT")]
    pub dag_id_prefix_pattern: Option<String>,
}

/// A Dag before the change. Only its id is always known.
#[derive(Clone, Debug)]
pub struct Dag {
    pub dag_id: String,
    pub is_paused: Option<bool>,
    pub is_stale: Option<bool>,
    owners: Vec<String>,
    tags: Vec<String>,
}

impl Thing for Dag {
    const COLUMNS: &'static [Column] =
        &[Column::new("dag_id", "dag_id"), Column::new("is_paused", "is_paused"), Column::new("is_stale", "is_stale")];
    const OUTCOMES: &'static [Column] =
        &[Column::new("dag_id", "dag_id"), Column::new("result", "result"), Column::new("error", "error")];

    fn name(&self) -> String {
        self.dag_id.clone()
    }

    fn ids(&self) -> Map<String, Value> {
        bulk::members([("dag_id", json!(self.dag_id))])
    }

    fn details(&self) -> Map<String, Value> {
        bulk::members([("is_paused", json!(self.is_paused)), ("is_stale", json!(self.is_stale))])
    }
}

impl Dag {
    /// # Errors
    /// `Unreachable` if the response lacks the id.
    pub fn of(response: DagResponse) -> Result<Self> {
        let DagResponse { dag_id, is_paused, is_stale, owners, tags, .. } = response;
        let tag = |tag: DagTagResponse| required(tag.name, "name");
        Ok(Self {
            dag_id: required(dag_id, "dag_id")?,
            is_paused,
            is_stale,
            owners: owners.unwrap_or_default(),
            tags: tags.unwrap_or_default().into_iter().map(tag).collect::<Result<_>>()?,
        })
    }

    /// A Dag of which only the id is known.
    pub fn named(dag_id: String) -> Self {
        Self { dag_id, is_paused: None, is_stale: None, owners: Vec::new(), tags: Vec::new() }
    }
}

/// The matching Dags.
pub struct Found {
    pub dags: Vec<Dag>,
    /// Whether the server applied every filter.
    pub exact: bool,
}

impl Filter {
    /// A filter that matches every Dag.
    pub fn none() -> Self {
        let (tags, owners) = (Vec::new(), Vec::new());
        Self { tags, tags_match_mode: None, owners, dag_id_pattern: None, dag_id_prefix_pattern: None }
    }

    /// Whether any filter is set.
    pub fn is_given(&self) -> bool {
        let Self { tags, tags_match_mode: _, owners, dag_id_pattern, dag_id_prefix_pattern } = self;
        !tags.is_empty() || !owners.is_empty() || dag_id_pattern.is_some() || dag_id_prefix_pattern.is_some()
    }

    /// The matching Dags, optionally only paused or only unpaused ones.
    ///
    /// # Errors
    /// Those of the requests.
    pub async fn find(&self, context: &Context, paused: Option<bool>, stale_too: bool) -> Result<Found> {
        let mut request = context.client().await?.get_dags().exclude_stale(!stale_too);
        request = request.order_by(vec!["dag_id".to_owned()]);
        if let Some(paused) = paused {
            request = request.paused(paused);
        }
        if !self.tags.is_empty() {
            request = request.tags(self.tags.clone()).tags_match_mode(self.mode());
        }
        if !self.owners.is_empty() {
            request = request.owners(self.owners.clone());
        }
        if let Some(pattern) = &self.dag_id_pattern {
            request = request.dag_id_pattern(pattern);
        }
        if let Some(prefix) = &self.dag_id_prefix_pattern {
            request = request.dag_id_prefix_pattern(prefix);
        }
        let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
        let rows = reply::list(context, None, fetch).await?;
        let dags: Vec<Dag> = rows.read().map(|dag| Dag::of(dag?)).collect::<Result<_>>()?;
        // A server ignores filters that it does not support, and returns all Dags. It also ignores trailing punctuation of
        // a prefix: it finds `older` for `old_`.
        let matching = dags.iter().filter(|dag| self.matches(dag, paused)).cloned().collect::<Vec<_>>();
        Ok(Found { exact: matching.len() == dags.len(), dags: matching })
    }

    pub fn mode(&self) -> &str {
        self.tags_match_mode.as_deref().unwrap_or("any")
    }

    fn matches(&self, dag: &Dag, paused: Option<bool>) -> bool {
        let has = |tag: &String| dag.tags.contains(tag);
        let by_tags = match self.mode() {
            "all" => self.tags.iter().all(has),
            _ => self.tags.is_empty() || self.tags.iter().any(has),
        };
        let by_owner = self.owners.is_empty() || self.owners.iter().any(|owner| dag.owners.contains(owner));
        let by_prefix = self.dag_id_prefix_pattern.as_ref().is_none_or(|prefix| starts_with(&dag.dag_id, prefix));
        by_tags && by_owner && by_prefix && (paused.is_none() || dag.is_paused == paused)
    }
}

/// Whether the id starts with the text, or with one of its parts between `|`. Like the server, ignores blank parts.
fn starts_with(id: &str, prefix: &str) -> bool {
    match prefix.contains('|') {
        true => prefix.split('|').map(str::trim).any(|part| !part.is_empty() && id.starts_with(part)),
        false => id.starts_with(prefix),
    }
}

/// The Dags with these ids. An id without a Dag comes with the server's error.
///
/// # Errors
/// Those of the requests, except for `NotFound`.
pub async fn by_id(context: &Context, ids: Vec<String>) -> Result<Vec<(Dag, Result<Dag>)>> {
    let named = ids.into_iter().map(Dag::named).collect();
    let fetch = async |dag: &Dag| {
        let call = context.client().await?.get_dag().dag_id(&dag.dag_id).send();
        Dag::of(api::reply(call).await?.read()?)
    };
    bulk::look_up(context, named, fetch).await
}

#[cfg(test)]
mod tests {
    use clap::{Args as _, FromArgMatches};

    use super::*;

    #[test]
    fn filters_that_the_server_ignores_are_applied_here() {
        let dag = r#"{"dag_id":"etl_a","is_paused":false,"owners":["ann"],"tags":[{"name":"x"},{"name":"y"}]}"#;
        let dag = Dag::of(serde_json::from_str(dag).unwrap()).unwrap();
        let matches = |arguments: &[&str]| {
            let matches = Filter::augment_args(clap::Command::new("x")).get_matches_from([&["x"], arguments].concat());
            Filter::from_arg_matches(&matches).unwrap().matches(&dag, Some(false))
        };
        for good in [
            &[][..],
            &["--tags", "x", "--tags", "z"],
            &["--tags", "x", "--tags", "y", "--tags-match-mode", "all"],
            &["--owners", "ann"],
            &["--dag-id-prefix-pattern", "etl_"],
            &["--dag-id-prefix-pattern", "web|etl"],
        ] {
            assert!(matches(good), "{good:?}");
        }
        for bad in [
            &["--tags", "x", "--tags", "z", "--tags-match-mode", "all"][..],
            &["--tags", "z"],
            &["--owners", "bob"],
            &["--dag-id-prefix-pattern", "ETL"],
            &["--dag-id-prefix-pattern", "etl_a_"],
            &["--dag-id-prefix-pattern", "web_|"],
            &["--dag-id-prefix-pattern", "|"],
        ] {
            assert!(!matches(bad), "{bad:?}");
        }
        assert!(!Filter::none().matches(&dag, Some(true)));
    }
}
