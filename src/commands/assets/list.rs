//! `airflow assets list`

use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::{reply, value_parsers};
use crate::output::Column;

const ASSETS: &[Column] = &[
    Column::new("name", "name"),
    Column::new("uri", "uri"),
    Column::new("group", "group"),
    Column::new("extra", "extra"),
];
const ALIASES: &[Column] = &[Column::new("name", "name"), Column::new("group", "group")];

/// Fields that the server can sort assets by.
const FIELDS: &[&str] = &["id", "name", "uri", "created_at", "updated_at"];

/// Fields that the server can sort asset aliases by.
const ALIAS_FIELDS: [&str; 2] = ["id", "name"];

#[derive(clap::Args)]
pub struct Args {
    /// List asset aliases instead of assets
    #[arg(long, conflicts_with_all = ["uri_pattern", "dag_ids", "only_active"])]
    alias: bool,

    /// Only those whose name contains this text; % matches any text, _ any one character
    #[arg(long, value_name = "TEXT")]
    name_pattern: Option<String>,

    /// Only assets whose URI contains this text; % matches any text, _ any one character
    #[arg(long, value_name = "TEXT")]
    uri_pattern: Option<String>,

    /// Only assets that this Dag consumes or produces; may be repeated
    #[arg(long, value_name = "DAG_ID")]
    dag_ids: Vec<String>,

    /// Only assets that a Dag uses
    #[arg(long)]
    only_active: bool,

    /// Sort by this field, descending with a leading `-`; may be repeated
    #[arg(long, value_name = "FIELD", allow_hyphen_values = true, value_parser = value_parsers::order(FIELDS), default_values = ["name", "id"])]
    order_by: Vec<String>,

    /// Maximum number of rows; default: all
    #[arg(long, value_name = "N", allow_negative_numbers = true, value_parser = value_parsers::count)]
    limit: Option<usize>,
}

/// Lists the assets. Like the official command, includes assets that are no longer used by a Dag.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    if args.alias { list_aliases(context, args).await } else { list_assets(context, args).await }
}

async fn list_assets(context: &Context, args: Args) -> Result<()> {
    let mut request = context.client().await?.get_assets().only_active(args.only_active).order_by(args.order_by);
    if let Some(pattern) = args.name_pattern {
        request = request.name_pattern(pattern);
    }
    if let Some(pattern) = args.uri_pattern {
        request = request.uri_pattern(pattern);
    }
    if !args.dag_ids.is_empty() {
        request = request.dag_ids(args.dag_ids);
    }
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    context.printer().list(&reply::list(context, args.limit, fetch).await?, ASSETS)
}

async fn list_aliases(context: &Context, args: Args) -> Result<()> {
    let unknown = args.order_by.iter().find(|field| !ALIAS_FIELDS.contains(&field.trim_start_matches('-')));
    if let Some(field) = unknown {
        let fields = ALIAS_FIELDS.join(", ");
        return Err(Error::usage(format!("cannot sort asset aliases by {field}: use one of {fields}")));
    }
    let mut request = context.client().await?.get_asset_aliases().order_by(args.order_by);
    if let Some(pattern) = args.name_pattern {
        request = request.name_pattern(pattern);
    }
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    context.printer().list(&reply::list(context, args.limit, fetch).await?, ALIASES)
}
