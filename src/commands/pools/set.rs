//! `airflow pools set`

use serde_json::{Map, Value, json};

use crate::api::types::PoolResponse;
use crate::api::{self, Body, Reply};
use crate::context::Context;
use crate::error::Result;
use crate::ops::pools::refused;
use crate::ops::{names, value_parsers};

#[derive(clap::Args)]
pub struct Args {
    /// Pool name
    #[arg(value_parser = names::new(names::Kind::Pool))]
    pool: String,

    /// Number of slots; -1 for no limit
    #[arg(allow_negative_numbers = true, value_parser = value_parsers::integer)]
    slots: i64,

    /// Description of the pool
    description: String,

    /// Also count deferred task instances
    #[arg(long)]
    include_deferred: bool,

    /// Team that owns the pool, on a server with multiple teams
    #[arg(long)]
    team_name: Option<String>,
}

/// Creates the pool, or changes it if it exists.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let client = context.client_to_change().await?;
    let pool = Body::of(&members(&args, "name"))?;
    let created = api::reply(client.post_pool().body(pool).send()).await;
    let (reply, done) = match created {
        Err(error) if error.http_status() == Some(409) => (update(context, &args).await?, "updated"),
        created => (created?, "created"),
    };
    let mut json = reply.value();
    if let Some(members) = json.as_object_mut() {
        // The official command's key, in addition to the server's `name`.
        members.insert("pool".into(), args.pool.as_str().into());
    }
    context.printer().text(&format!("Pool {} {done}", args.pool), json)
}

/// Changes the given fields. The server refuses to change the description of `default_pool`, except in a bulk request.
async fn update(context: &Context, args: &Args) -> Result<Reply<PoolResponse>> {
    let client = context.client().await?;
    if args.pool == "default_pool" {
        let entity = members(args, "name");
        let action = json!({ "action": "create", "action_on_existence": "overwrite", "entities": [entity] });
        let reply = api::reply(client.bulk_pools().body(Body::of(&json!({ "actions": [action] }))?).send()).await?;
        return refused(&reply).map_or(Ok(reply.cast()), Err);
    }
    let body = members(args, "pool");
    let mask = body.keys().filter(|key| *key != "pool").cloned().collect::<Vec<_>>();
    api::reply(client.patch_pool().pool_name(&args.pool).update_mask(mask).body(Body::of(&body)?).send()).await
}

/// The given fields, with the pool name under the key that the operation requires.
fn members(args: &Args, name: &str) -> Map<String, Value> {
    let mut members = Map::new();
    members.insert(name.into(), args.pool.as_str().into());
    members.insert("slots".into(), args.slots.into());
    members.insert("description".into(), args.description.as_str().into());
    members.insert("include_deferred".into(), args.include_deferred.into());
    if let Some(team) = &args.team_name {
        members.insert("team_name".into(), team.as_str().into());
    }
    members
}
