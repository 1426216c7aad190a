//! `airflow roles delete`

use super::get;
use crate::api;
use crate::commands::parse;
use crate::commands::tally::Tally;
use crate::context::Context;
use crate::error::Result;

#[derive(clap::Args)]
pub struct Args {
    /// The roles
    #[arg(required = true, value_parser = parse::path_argument)]
    role: Vec<String>,
}

/// Deletes roles; none of them when one does not exist.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    for name in &args.role {
        get(context, name).await?;
    }
    let client = context.client_to_change().await?.fab();
    let mut tally = Tally::new("role", &["deleted"], args.role.iter().cloned());
    for name in &args.role {
        let result = api::reply(client.delete_role().name(name).send()).await.map(drop);
        if !tally.note(name, "deleted", result) {
            break;
        }
    }
    tally.tell(context)
}
