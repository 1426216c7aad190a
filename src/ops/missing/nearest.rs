//! Finds the nearest existing name with one request for a list.

use futures_util::future::join;
use progenitor_client::{Error as ClientError, ResponseValue};
use serde::de::DeserializeOwned;

use crate::api::types::ConfigSection;
use crate::api::{self, Collection, Reply};
use crate::context::Context;
use crate::error::missing::{OfTask, Thing};
use crate::nearest::{nearest, pattern};
use crate::ops::{reply, runs};

/// Number of names to compare: a page size that every server supports.
const PAGE: i64 = 100;

/// What a list of existing names shows.
#[derive(Debug, Default)]
pub struct Near {
    pub name: Option<String>,
    /// The list could be read.
    pub is_listed: bool,
    /// Some Dag files could not be loaded, and the Dag may be in one of them.
    pub has_broken_files: bool,
}

/// The most missing names for which the nearest ones are searched.
const MOST_NAMED: usize = 10;

/// Searches for the nearest name; empty if the list cannot be read.
pub async fn find(context: &Context, thing: &Thing) -> Near {
    if let Thing::ConfigOption { section, option } = thing {
        return config_option(context, section, option).await;
    }
    let (names, has_broken_files) = listed(context, thing, pattern([typed(thing)])).await;
    let name = nearest(typed(thing), names.iter().flatten().map(String::as_str)).map(str::to_owned);
    Near { name, is_listed: names.is_some(), has_broken_files }
}

/// As [`find`], for several things of one list: the name is `a instead of b, c instead of d`.
pub async fn find_each(context: &Context, things: &[&Thing]) -> Near {
    let [first, ..] = things else { return Near::default() };
    let things = &things[..things.len().min(MOST_NAMED)];
    let (names, has_broken_files) = listed(context, first, pattern(things.iter().map(|thing| typed(thing)))).await;
    let each = things.iter().filter_map(|thing| {
        let name = nearest(typed(thing), names.iter().flatten().map(String::as_str))?;
        Some(format!("{name} instead of {}", typed(thing)))
    });
    let each: Vec<_> = each.collect();
    let name = (!each.is_empty()).then(|| each.join(", "));
    Near { name, is_listed: names.is_some(), has_broken_files }
}

/// The names in the list of a thing, and whether there may be more in files that could not be loaded.
async fn listed(context: &Context, thing: &Thing, wanted: String) -> (Option<Vec<String>>, bool) {
    match thing {
        Thing::Dag(_) => join(candidates(context, thing, wanted), has_broken_files(context)).await,
        _ => (candidates(context, thing, wanted).await, false),
    }
}

/// The name as typed.
fn typed(thing: &Thing) -> &str {
    match thing {
        Thing::Run { run: name, .. }
        | Thing::Task { task: name, .. }
        | Thing::Instance { task: name, .. }
        | Thing::XCom { key: name, .. }
        | Thing::ConfigOption { option: name, .. }
        | Thing::Version { number: name, .. }
        | Thing::Dag(name)
        | Thing::Variable(name)
        | Thing::Pool(name)
        | Thing::Connection(name)
        | Thing::Asset(name)
        | Thing::Alias(name)
        | Thing::Backfill(name)
        | Thing::ImportError(name)
        | Thing::Event(name)
        | Thing::User(name)
        | Thing::Role(name)
        | Thing::Try { number: name, .. }
        | Thing::Entry { key: name, .. }
        | Thing::AssetEntry { key: name, .. } => name,
        Thing::Index { .. } | Thing::Mapped(_) | Thing::Question { .. } => "",
    }
}

/// Existing names of the same kind; `None` if they cannot be listed.
async fn candidates(context: &Context, thing: &Thing, wanted: String) -> Option<Vec<String>> {
    let client = context.client().await.ok()?;
    match thing {
        Thing::Dag(_) => names(client.get_dags().dag_id_pattern(wanted).limit(PAGE).send(), |dag| dag.dag_id).await,
        Thing::Run { dag, .. } => {
            // The latest runs: ids are long and similar, so a pattern would match all or none.
            let request = client.get_dag_runs().dag_id(dag).order_by(vec!["-run_after".to_owned()]).limit(PAGE);
            let mut names = names(request.send(), |run| run.dag_run_id).await?;
            names.extend(runs::references().map(str::to_owned));
            Some(names)
        }
        Thing::Task { dag, .. } => names(client.get_tasks().dag_id(dag).send(), |task| task.task_id).await,
        Thing::Instance { dag, run, .. } => Some(instances(context, dag, run).await?.0),
        Thing::XCom { dag, run, task, .. } => {
            let request = client.get_xcom_entries().dag_id(dag).dag_run_id(run).task_id(task).limit(PAGE);
            names(request.send(), |entry| entry.key).await
        }
        Thing::Variable(_) => {
            names(client.get_variables().variable_key_pattern(wanted).limit(PAGE).send(), |variable| variable.key).await
        }
        Thing::Pool(_) => {
            names(client.get_pools().pool_name_pattern(wanted).limit(PAGE).send(), |pool| pool.name).await
        }
        Thing::Connection(_) => {
            let request = client.get_connections().connection_id_pattern(wanted).limit(PAGE);
            names(request.send(), |connection| connection.connection_id).await
        }
        Thing::Asset(name) if name.parse::<i64>().is_err() => {
            let request = client.get_assets().limit(PAGE);
            match name.contains("://") {
                true => names(request.uri_pattern(wanted).send(), |asset| asset.uri).await,
                false => names(request.name_pattern(wanted).send(), |asset| asset.name).await,
            }
        }
        Thing::Alias(name) if name.parse::<i64>().is_err() => {
            names(client.get_asset_aliases().name_pattern(wanted).limit(PAGE).send(), |alias| alias.name).await
        }
        Thing::User(_) => names(client.fab().get_users().limit(PAGE).send(), |user| user.username).await,
        Thing::Role(_) => names(client.fab().get_roles().limit(PAGE).send(), |role| role.name).await,
        Thing::Entry { of: OfTask { dag, run, task, index }, .. } => {
            let request = client.list_task_state_store().dag_id(dag).dag_run_id(run).task_id(task).limit(PAGE);
            let request = if let Some(index) = index { request.map_index(*index) } else { request };
            names(request.send(), |entry| entry.key).await
        }
        Thing::AssetEntry { asset, .. } => {
            let request = client.list_asset_state_store().asset_id(asset.parse::<i64>().ok()?).limit(PAGE);
            names(request.send(), |entry| entry.key).await
        }
        // For a number, no other one is more likely.
        Thing::Version { .. }
        | Thing::Asset(_)
        | Thing::Alias(_)
        | Thing::Backfill(_)
        | Thing::ConfigOption { .. }
        | Thing::ImportError(_)
        | Thing::Event(_)
        | Thing::Index { .. }
        | Thing::Mapped(_)
        | Thing::Try { .. }
        | Thing::Question { .. } => Some(Vec::new()),
    }
}

/// The ids of tasks that have instances in a run, and whether the list is complete.
pub async fn instances(context: &Context, dag: &str, run: &str) -> Option<(Vec<String>, bool)> {
    let request = context.client().await.ok()?.get_task_instances().dag_id(dag).dag_run_id(run);
    let found = api::reply(request.limit(PAGE).send()).await.ok()?;
    let names = names_of(&found, |instance| instance.task_id)?;
    let is_complete = reply::total_entries(&found).ok().flatten().is_some_and(|total| total <= names.len());
    Some((names, is_complete))
}

/// The nearest option of the section, or the nearest section if there is no such section.
async fn config_option(context: &Context, section: &str, option: &str) -> Near {
    match sections(context).await {
        Some(sections) => {
            let name = match sections.iter().find(|(name, _)| name == section) {
                Some((_, options)) => nearest(option, options.iter().map(String::as_str)).map(str::to_owned),
                None => nearest(section, sections.iter().map(|(name, _)| name.as_str()))
                    .map(|section| format!("{section} {option}")),
            };
            Near { name, is_listed: true, has_broken_files: false }
        }
        None => Near::default(),
    }
}

/// The sections of the configuration with the names of their options.
async fn sections(context: &Context) -> Option<Vec<(String, Vec<String>)>> {
    let config = api::reply(context.client().await.ok()?.get_config().send()).await.ok()?.read().ok()?;
    let section = |section: ConfigSection| {
        Some((section.name?, section.options?.into_iter().filter_map(|option| option.key).collect()))
    };
    Some(config.sections?.into_iter().filter_map(section).collect())
}

async fn has_broken_files(context: &Context) -> bool {
    let Ok(client) = context.client().await else { return false };
    let found = api::reply(client.get_import_errors().limit(1).send()).await;
    found.and_then(|found| reply::total_entries(&found)).is_ok_and(|total| total.is_some_and(|total| total > 0))
}

async fn names<C>(
    call: impl Future<Output = Result<ResponseValue<Reply<C>>, ClientError<()>>>,
    name: impl Fn(C::Row) -> Option<String>,
) -> Option<Vec<String>>
where
    C: Collection<Row: DeserializeOwned>,
{
    names_of(&api::reply(call).await.ok()?, name)
}

fn names_of<C>(found: &Reply<C>, name: impl Fn(C::Row) -> Option<String>) -> Option<Vec<String>>
where
    C: Collection<Row: DeserializeOwned>,
{
    Some(found.rows().ok()?.read().filter_map(|row| name(row.ok()?)).collect())
}
