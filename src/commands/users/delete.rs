//! `airflow users delete`

use serde_json::json;

use crate::api;
use crate::context::Context;
use crate::error::Result;
use crate::ops::users::find::Named;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    user: Named,
}

pub async fn run(context: &Context, args: Args) -> Result<()> {
    let user = args.user.find(context).await?;
    let client = context.client_to_change().await?.fab();
    api::reply(client.delete_user().username(&user.username).send()).await?;
    let sentence = format!("User \"{}\" deleted", user.username);
    context.printer().text(&sentence, json!({ "message": sentence }))
}
