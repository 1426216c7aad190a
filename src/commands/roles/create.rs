//! `airflow roles create`

use crate::api::types::fab::RoleBody;
use crate::api::{self, Body};
use crate::context::Context;
use crate::error::Result;
use crate::ops::bulk::summary::Summary;
use crate::ops::names;

#[derive(clap::Args)]
pub struct Args {
    /// Role names
    #[arg(required = true, value_parser = names::new(names::Kind::Role))]
    role: Vec<String>,
}

/// Creates roles without permissions. Existing roles stay unchanged.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let client = context.client_to_change().await?.fab();
    let mut summary = Summary::new("role", &["created", "already existed"], args.role.iter().cloned());
    for name in &args.role {
        let body = Body::of(&RoleBody { name: name.clone(), actions: Some(Vec::new()) })?;
        let (word, result) = match api::reply(client.create_role().body(body).send()).await {
            Err(error) if error.http_status() == Some(409) => ("already existed", Ok(())),
            created => ("created", created.map(drop)),
        };
        if !summary.record(name, word, result) {
            break;
        }
    }
    summary.finish(context)
}
