//! `airflow config get-value`

use serde_json::Value;

use crate::api;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::ops::server_config::{Config, HIDDEN, explain};
use crate::ops::value_parsers;

#[derive(clap::Args)]
pub struct Args {
    /// Section, such as core
    #[arg(value_parser = value_parsers::path_argument)]
    section: String,

    /// Option, such as executor
    #[arg(value_parser = value_parsers::path_argument)]
    option: String,
}

/// Prints only the value.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let call = context.client().await?.get_config_value().section(&args.section).option(&args.option).send();
    let reply = api::reply(call).await.map_err(explain)?;
    let config: Config = reply.view()?;
    let option = config.sections.iter().flat_map(|section| &section.options).next();
    let option = option.ok_or_else(|| {
        Error::new(Kind::Unreachable, "cannot read the option: the server's response contains no value")
    })?;
    let value = option.text();
    if value == HIDDEN {
        context.warn(&format!("the server hides the value of [{}] {}", args.section, args.option));
    }
    context.printer().whole(&value, Value::String(value.clone()))
}
