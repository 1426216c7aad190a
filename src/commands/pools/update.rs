//! `airflow pools update`

use crate::api::types::{PoolBody, PoolPatchBody, PoolResponse, required};
use crate::api::{self, Body, Reply};
use crate::context::Context;
use crate::error::Result;
use crate::ops::pools::{overwriting, refused};
use crate::ops::{names, value_parsers};

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
    let given = args.change.fields();
    let only_slots = given.description.is_none() && given.team_name.is_none();
    let reply = match (name.as_str(), only_slots) {
        (DEFAULT_POOL, true) => change_slots(context, given).await?,
        (DEFAULT_POOL, false) => overwrite_default(context, given).await?,
        _ => change(context, &name, given).await?,
    };
    context.printer().text(&format!("Pool {name} updated"), &reply)
}

impl Change {
    /// The given fields.
    fn fields(self) -> PoolPatchBody {
        let include_deferred = if self.no_include_deferred { Some(false) } else { self.include_deferred };
        PoolPatchBody {
            pool: None,
            slots: self.slots.map(Some),
            description: self.description.map(Some),
            include_deferred: include_deferred.map(Some),
            team_name: self.team_name.map(Some),
        }
    }
}

/// For the default pool, the server accepts only these fields, and only if the mask names them.
async fn change_slots(context: &Context, given: PoolPatchBody) -> Result<Reply<PoolResponse>> {
    let fields = [("slots", given.slots.is_some()), ("include_deferred", given.include_deferred.is_some())];
    let mask: Vec<_> = fields.iter().filter(|(_, is_given)| *is_given).map(|(name, _)| (*name).to_owned()).collect();
    let request = context.client_to_change().await?.patch_pool().pool_name(DEFAULT_POOL);
    api::reply(request.update_mask(mask).body(Body::of(&given)?).send()).await
}

/// Other fields of the default pool can be changed only in a bulk request, which returns 200 even if it changes nothing.
async fn overwrite_default(context: &Context, given: PoolPatchBody) -> Result<Reply<PoolResponse>> {
    let body = overwriting(merged(context, DEFAULT_POOL, given).await?)?;
    let reply = api::reply(context.client_to_change().await?.bulk_pools().body(body).send()).await?;
    refused(&reply).map_or(Ok(reply.cast()), Err)
}

/// For any other pool, the server requires all fields.
async fn change(context: &Context, name: &str, given: PoolPatchBody) -> Result<Reply<PoolResponse>> {
    let PoolBody { name: pool, slots, description, include_deferred, team_name } = merged(context, name, given).await?;
    let body = Body::of(&PoolPatchBody {
        pool: Some(Some(pool)),
        slots: Some(Some(slots)),
        description,
        include_deferred: include_deferred.map(Some),
        team_name,
    })?;
    api::reply(context.client_to_change().await?.patch_pool().pool_name(name).body(body).send()).await
}

/// The stored pool with the given fields.
async fn merged(context: &Context, name: &str, given: PoolPatchBody) -> Result<PoolBody> {
    let stored = api::reply(context.client().await?.get_pool().pool_name(name).send()).await?.read()?;
    Ok(PoolBody {
        name: name.to_owned(),
        slots: required(given.slots.flatten().or(stored.slots), "slots")?,
        description: given.description.or(Some(stored.description)),
        include_deferred: given.include_deferred.flatten().or(stored.include_deferred),
        // Servers without teams refuse the key.
        team_name: given.team_name.or(stored.team_name.map(Some)),
    })
}

#[cfg(test)]
mod tests {
    use clap::{Args as _, FromArgMatches};

    use super::*;

    fn sent(arguments: &[&str]) -> Result<String, clap::Error> {
        let command = Args::augment_args(clap::Command::new("update"));
        let args = Args::from_arg_matches(&command.try_get_matches_from([&["update"], arguments].concat())?)?;
        Ok(serde_json::to_string(&args.change.fields()).unwrap())
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
