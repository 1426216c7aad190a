//! `airflow variables update`

use crate::api::types::VariableBody;
use crate::api::{self, Body};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::files::text::without_mark;
use crate::ops::variables::{no_mask, without_value};
use crate::ops::{input, names};

#[derive(clap::Args)]
pub struct Args {
    /// Variable key
    #[arg(value_parser = names::with_slashes)]
    key: String,

    /// New literal value; same as `--value TEXT`
    #[arg(allow_hyphen_values = true)]
    value: Option<String>,

    /// Read the value from a file, or from stdin with -, including whitespace and line breaks
    #[arg(long, value_name = "FILE|-", conflicts_with = "value")]
    from_file: Option<String>,

    /// Description
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    description: Option<String>,

    /// Team that owns the variable
    #[arg(long, value_name = "NAME")]
    team_name: Option<String>,
}

/// Changes only the given fields.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let key = args.key;
    let value = match (args.value, &args.from_file) {
        (Some(value), _) => Some(without_mark(&value).to_owned()),
        (None, Some(path)) => Some(input::file(path, "--from-file")?),
        (None, None) => None,
    };
    let value = value.map(no_mask).transpose()?;
    let given = [
        ("value", value.is_some()),
        ("description", args.description.is_some()),
        ("team_name", args.team_name.is_some()),
    ];
    let mask: Vec<_> = given.into_iter().filter(|(_, is_given)| *is_given).map(|(name, _)| name.to_owned()).collect();
    if mask.is_empty() {
        return Err(Error::usage("nothing to change: give a value, --from-file, --description or --team-name"));
    }
    // The server requires a value in the body even if the mask does not contain it.
    let body = Body::of(&VariableBody {
        key: key.clone(),
        value: Body::of(&value)?,
        description: args.description.map(Some),
        team_name: args.team_name.map(Some),
    })?;
    let client = context.client_to_change().await?;
    let changed = api::reply(client.patch_variable().variable_key(&key).update_mask(mask).body(body).send()).await?;
    context.printer().text(&format!("Variable {key} updated"), without_value(&changed))
}
