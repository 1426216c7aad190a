//! `airflow users export`

use serde_json::{Value, json};

use crate::context::Context;
use crate::error::Result;
use crate::ops::import_export::access;
use crate::ops::users::{User, find};

#[derive(clap::Args)]
pub struct Args {
    /// File to write; - for stdout
    #[arg(value_name = "FILE|-")]
    file: String,
}

pub async fn run(context: &Context, args: Args) -> Result<()> {
    let users = find::all(context).await?;
    let entries: Vec<_> = users.iter().map(entry).collect();
    let sentence = format!("{} users successfully exported to {}", users.len(), args.file);
    access::write(context, &args.file, &access::indented(&entries), &sentence, users.len())
}

/// The official keys in the official order. `users import` reads them.
fn entry(user: &User) -> Value {
    json!({
        "email": user.email, "firstname": user.first_name, "lastname": user.last_name,
        "roles": user.roles().collect::<Vec<_>>(), "username": user.username,
    })
}
