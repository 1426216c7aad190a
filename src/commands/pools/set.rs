//! `airflow pools set`

use crate::api::types::{PoolBody, PoolPatchBody, PoolResponse};
use crate::api::{self, Body, Reply};
use crate::context::Context;
use crate::error::Result;
use crate::ops::pools::{overwriting, refused};
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
    let pool = Body::of(&pool(&args))?;
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
        let reply = api::reply(client.bulk_pools().body(overwriting(pool(args))?).send()).await?;
        return refused(&reply).map_or(Ok(reply.cast()), Err);
    }
    let PoolBody { name, slots, description, include_deferred, team_name } = pool(args);
    let team = team_name.is_some().then_some("team_name");
    let mask = ["slots", "description", "include_deferred"].into_iter().chain(team).map(str::to_owned);
    let (mask, include_deferred) = (mask.collect::<Vec<_>>(), include_deferred.map(Some));
    // The server requires the name in the body.
    let body =
        PoolPatchBody { pool: Some(Some(name)), slots: Some(Some(slots)), description, include_deferred, team_name };
    api::reply(client.patch_pool().pool_name(&args.pool).update_mask(mask).body(Body::of(&body)?).send()).await
}

fn pool(args: &Args) -> PoolBody {
    PoolBody {
        name: args.pool.clone(),
        slots: args.slots,
        description: Some(Some(args.description.clone())),
        include_deferred: Some(args.include_deferred),
        team_name: args.team_name.clone().map(Some),
    }
}
