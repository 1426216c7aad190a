//! `airflow users create`

use serde_json::json;

use crate::api::types::fab::UserBody;
use crate::api::{self, Body};
use crate::context::Context;
use crate::error::Result;
use crate::ops::users::password::Given;
use crate::ops::users::with_roles_hint;
use crate::ops::users::{find, role_references};
use crate::ops::{names, reply};

#[derive(clap::Args)]
pub struct Args {
    /// Username to sign in with
    #[arg(short, long, value_parser = names::new(names::Kind::User))]
    username: String,

    /// Email address
    #[arg(short, long)]
    email: String,

    /// First name
    #[arg(short, long)]
    firstname: String,

    /// Last name
    #[arg(short, long)]
    lastname: String,

    /// Role; may be repeated
    #[arg(short, long, required = true)]
    role: Vec<String>,

    #[command(flatten)]
    password: Given,
}

/// Creates the user. An existing user stays unchanged without an error, so that setup scripts can be repeated.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    args.password.check()?;
    // Checked before the password prompt, so that no password is typed for an existing user.
    if let Some(user) = reply::if_found(find::by_username(context, &args.username).await)? {
        let sentence = format!("User \"{}\" already exists and was not changed", user.username);
        let json = json!({ "username": user.username, "email": user.email, "created": false });
        return context.printer().text(&sentence, json);
    }
    let client = context.client_to_change().await?.fab();
    let password = args.password.read(context)?;
    let body = Body::of(&UserBody {
        username: args.username.clone(),
        email: args.email,
        first_name: args.firstname,
        last_name: args.lastname,
        roles: Some(Some(role_references(args.role.iter().map(String::as_str)))),
        password: password.text.expose().to_owned(),
    })?;
    let created = api::reply(client.create_user().body(body).send()).await.map_err(with_roles_hint)?;
    let sentence = format!("User \"{}\" created with role \"{}\"", args.username, args.role.join("\", \""));
    password.print(context, &sentence, created.value())
}
