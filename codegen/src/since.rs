//! `openapi/since.toml`: the Airflow releases that introduced operations and parameters, for errors that name the
//! required release.

use anyhow::{Context, Result, bail, ensure};
use indexmap::IndexMap;
use serde::Deserialize;

use crate::document::{Document, Operation};

/// The releases that introduced the operations and query parameters of Airflow's own document.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Since {
    /// The number of query parameters in that document. If it differs, the file must be generated again.
    query_parameters: usize,
    /// Ids by release, oldest first. The first release is the oldest supported one.
    operations: IndexMap<String, Vec<String>>,
    /// `operation.parameter` by release, for parameters that are newer than their operations.
    parameters: IndexMap<String, Vec<String>>,
}

impl Since {
    /// Reads the file and checks it against the document.
    pub fn read(text: &str, document: &Document) -> Result<Self> {
        let since: Self = toml::from_str(text).context("cannot be read")?;
        since.check(document).context("run `cargo xtask since`")?;
        Ok(since)
    }

    fn check(&self, document: &Document) -> Result<()> {
        let own = || document.operations.iter().filter(|operation| !document.is_of_another_client(operation));
        if let Some(missing) = own().find(|operation| release_of(&self.operations, &operation.id).is_none()) {
            bail!("it has no release for `{}`", missing.id);
        }
        for id in self.operations.values().flatten() {
            ensure!(own().any(|operation| operation.id == *id), "`{id}` is not an operation of the document");
        }
        for name in self.parameters.values().flatten() {
            let known = name.split_once('.').is_some_and(|(id, parameter)| {
                own().any(|operation| operation.id == id && operation.takes_query(parameter))
            });
            ensure!(known, "`{name}` is not a query parameter of the document");
        }
        let count: usize = own().map(|operation| operation.query_parameters.len()).sum();
        ensure!(
            self.query_parameters == count,
            "the document has {count} query parameters, but this file records another number"
        );
        Ok(())
    }

    /// The release that an operation needs (`3.1`), if not all servers have it.
    pub fn operation(&self, id: &str) -> Option<&str> {
        let release = release_of(&self.operations, id)?;
        (self.operations.get_index_of(release) != Some(0)).then(|| short(release))
    }

    /// The query parameters that are newer than the operation, with the release that introduced them.
    pub fn parameters<'a>(&'a self, operation: &'a Operation) -> impl Iterator<Item = (&'a str, &'a str)> {
        operation.query_parameters.iter().filter_map(|parameter| {
            let release = release_of(&self.parameters, &format!("{}.{}", operation.id, parameter.name))?;
            Some((parameter.name.as_str(), short(release)))
        })
    }
}

fn release_of<'a>(table: &'a IndexMap<String, Vec<String>>, name: &str) -> Option<&'a str> {
    table.iter().find(|(_, names)| names.iter().any(|other| other == name)).map(|(release, _)| release.as_str())
}

/// The usual short form: `3.1` for `3.1.0`.
fn short(release: &str) -> &str {
    release.strip_suffix(".0").unwrap_or(release)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PUBLISHED: &str = include_str!("../../openapi/since.toml");

    fn document() -> Document {
        let mut document = Document::default();
        let mut raw = crate::document::parse(include_str!("../../openapi.yaml")).unwrap();
        document.add(&mut raw, "client").unwrap();
        document
    }

    #[test]
    fn the_published_file_matches_the_document() {
        let document = document();
        let since = Since::read(PUBLISHED, &document).unwrap();
        assert_eq!(since.operation("get_dags"), None);
        assert_eq!(since.operation("wait_dag_run_until_finished"), Some("3.1"));
        assert_eq!(since.operation("clear_dag_runs"), Some("3.3"));
        let of_dags: Vec<_> = since.parameters(document.operation("get_dags").unwrap()).collect();
        assert!(of_dags.contains(&("bundle_name", "3.1")) && of_dags.contains(&("dag_id_prefix_pattern", "3.2.2")));
        assert!(!of_dags.iter().any(|(name, _)| *name == "tags"));
    }

    #[test]
    fn a_file_that_does_not_match_the_document_is_rejected() {
        let document = document();
        let message = |text: &str| format!("{:#}", Since::read(text, &document).err().expect("an error"));
        let with = |from: &str, to: &str| message(&PUBLISHED.replacen(from, to, 1));
        assert!(with("\"get_dags\",", "").contains("`cargo xtask since`: it has no release for `get_dags`"));
        assert!(with("\"get_dags\",", "\"get_dags\", \"get_cats\",").contains("`get_cats` is not an operation"));
        assert!(with("get_dags.bundle_name", "get_dags.bundel_name").contains("bundel_name` is not a query parameter"));
        assert!(
            with("query_parameters = ", "query_parameters = 1")
                .contains("query parameters, but this file records another number")
        );
    }
}
