//! `airflow users reset-password`

use crate::api::types::fab::UserPatchBody;
use crate::api::{self, Body};
use crate::context::Context;
use crate::error::Result;
use crate::ops::users::find::Named;
use crate::ops::users::password::Given;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    user: Named,

    #[command(flatten)]
    password: Given,
}

/// Sets the password. The server ends sessions that use the old password.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    args.password.check()?;
    let user = args.user.find(context).await?;
    let client = context.client_to_change().await?.fab();
    let password = args.password.read(context)?;
    let new = Some(Some(password.text.expose().to_owned()));
    let body = Body::of(&UserPatchBody { password: new, ..UserPatchBody::default() })?;
    let call = client.update_user().username(&user.username).update_mask("password").body(body).send();
    let changed = api::reply(call).await?;
    password.print(context, &format!("User \"{}\" password reset successfully", user.username), changed.value())
}
