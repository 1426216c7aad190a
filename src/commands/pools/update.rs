//! `airflow pools update`

use indexmap::IndexMap;
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Value, json};

use crate::api::types::PoolResponse;
use crate::api::{self, Body, Reply};
use crate::context::Context;
use crate::error::Result;
use crate::ops::pools::refused;
use crate::ops::{names, reply, value_parsers};

const DEFAULT_POOL: &str = "default_pool";

#[derive(clap::Args)]
pub struct Args {
    /// Pool name
    #[arg(value_parser = names::with_slashes)]
    pool: String,

    #[command(flatten)]
    change: Change,
}

// No docstring: clap would use it as the help of the whole command.
#[derive(clap::Args)]
#[group(required = true, multiple = true)]
struct Change {
    /// Number of slots; -1 for no limit
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = value_parsers::at_least::<-1>)]
    slots: Option<i64>,

    /// Description of the pool
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    description: Option<String>,

    /// Also count deferred task instances
    #[arg(long, value_name = "true|false", num_args = 0..=1, require_equals = true, default_missing_value = "true", overrides_with = "no_include_deferred")]
    include_deferred: Option<bool>,

    /// Same as --include-deferred=false
    #[arg(long)]
    no_include_deferred: bool,

    /// Team that owns the pool, on a server with multiple teams
    #[arg(long, value_name = "TEXT")]
    team_name: Option<String>,
}

/// Changes the given fields of a pool.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let name = args.pool;
    let given = args.change.members();
    let only_slots = given.keys().all(|key| matches!(*key, "slots" | "include_deferred"));
    let reply = match (name.as_str(), only_slots) {
        (DEFAULT_POOL, true) => change_slots(context, &given).await?,
        (DEFAULT_POOL, false) => overwrite_default(context, &given).await?,
        _ => change(context, &name, &given).await?,
    };
    context.printer().text(&format!("Pool {name} updated"), &reply)
}

type Members = IndexMap<&'static str, Box<RawValue>>;

impl Change {
    fn members(&self) -> Members {
        let include_deferred = if self.no_include_deferred { Some(false) } else { self.include_deferred };
        let given = [
            ("slots", self.slots.map(Value::from)),
            ("description", self.description.as_deref().map(Value::from)),
            ("include_deferred", include_deferred.map(Value::from)),
            ("team_name", self.team_name.as_deref().map(Value::from)),
        ];
        let written = |value: &Value| to_raw_value(value).expect("valid JSON");
        given.iter().filter_map(|(key, value)| Some((*key, written(value.as_ref()?)))).collect()
    }
}

/// For the default pool, the server accepts only these fields, and only if the mask names them.
async fn change_slots(context: &Context, given: &Members) -> Result<Reply<PoolResponse>> {
    let mask: Vec<_> = given.keys().map(|key| (*key).to_owned()).collect();
    let request = context.client_to_change().await?.patch_pool().pool_name(DEFAULT_POOL);
    api::reply(request.update_mask(mask).body(Body::of(given)?).send()).await
}

/// Other fields of the default pool can be changed only in a bulk request, which returns 200 even if it changes nothing.
async fn overwrite_default(context: &Context, given: &Members) -> Result<Reply<PoolResponse>> {
    let pool = merged(context, DEFAULT_POOL, "name", given).await?;
    let action = json!({ "action": "create", "action_on_existence": "overwrite", "entities": [pool] });
    let body = Body::of(&json!({ "actions": [action] }))?;
    let reply = api::reply(context.client_to_change().await?.bulk_pools().body(body).send()).await?;
    refused(&reply).map_or(Ok(reply.cast()), Err)
}

/// For any other pool, the server requires all fields.
async fn change(context: &Context, name: &str, given: &Members) -> Result<Reply<PoolResponse>> {
    let pool = Body::of(&merged(context, name, "pool", given).await?)?;
    api::reply(context.client_to_change().await?.patch_pool().pool_name(name).body(pool).send()).await
}

/// The stored pool with the given fields, and with its name under the key that the operation requires.
async fn merged(
    context: &Context,
    name: &str,
    name_key: &'static str,
    given: &Members,
) -> Result<IndexMap<String, Box<RawValue>>> {
    let current = api::reply(context.client().await?.get_pool().pool_name(name).send()).await?;
    let mut pool: IndexMap<String, Box<RawValue>> = reply::view(&current.0)?;
    pool.retain(|key, _| matches!(key.as_str(), "slots" | "description" | "include_deferred" | "team_name"));
    // Servers without teams refuse the key.
    if pool.get("team_name").is_some_and(|team| team.get() == "null") {
        pool.shift_remove("team_name");
    }
    pool.insert(name_key.to_owned(), to_raw_value(name).expect("a string is JSON"));
    pool.extend(given.iter().map(|(key, value)| ((*key).to_owned(), value.clone())));
    Ok(pool)
}

#[cfg(test)]
mod tests {
    use clap::{Args as _, FromArgMatches};

    use super::*;

    fn sent(arguments: &[&str]) -> Result<String, clap::Error> {
        let command = Args::augment_args(clap::Command::new("update"));
        let args = Args::from_arg_matches(&command.try_get_matches_from([&["update"], arguments].concat())?)?;
        Ok(serde_json::to_string(&args.change.members()).unwrap())
    }

    #[test]
    fn only_given_fields_are_sent() {
        assert_eq!(sent(&["p", "--slots", "-1"]).unwrap(), r#"{"slots":-1}"#);
        assert_eq!(
            sent(&["p", "--description", "", "--include-deferred"]).unwrap(),
            r#"{"description":"","include_deferred":true}"#
        );
        for no in ["--no-include-deferred", "--include-deferred=false"] {
            assert_eq!(sent(&["p", no]).unwrap(), r#"{"include_deferred":false}"#);
        }
    }

    #[test]
    fn a_pool_and_a_change_are_required() {
        for wrong in [&["p"][..], &["--slots", "1"], &["p", "q", "--slots", "1"], &["p", "--slots", "-2"]] {
            assert!(sent(wrong).is_err(), "{wrong:?}");
        }
    }
}
