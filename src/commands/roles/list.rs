//! `airflow roles list`

use clap::ArgMatches;
use serde_json::value::to_raw_value;

use crate::api::Rows;
use crate::api::types::fab::RoleResponse;
use crate::context::Context;
use crate::error::Result;
use crate::ops::arguments;
use crate::ops::reply;
use crate::ops::roles::Role;
use crate::ops::roles::permissions::{Line, lines};
use crate::output::{Column, Row};

const PERMISSIONS: &[Column] =
    &[Column::new("name", "name"), Column::new("resource", "resource"), Column::new("action", "action")];

#[derive(clap::Args)]
pub struct Args {
    /// Show the permissions, one row per role and resource
    #[arg(short, long)]
    permission: bool,
}

pub async fn present(
    context: &Context,
    matches: &ArgMatches,
    rows: Rows<RoleResponse>,
    columns: &[Column],
) -> Result<()> {
    let args: Args = arguments::parsed(matches)?;
    if !args.permission {
        return context.printer().list(&rows, columns);
    }
    let roles: Vec<Role> = rows.iter().map(reply::view).collect::<Result<_>>()?;
    let mut all: Vec<Line> = roles.iter().flat_map(lines).collect();
    all.sort_by(|one, other| (&one.name, &one.resource).cmp(&(&other.name, &other.resource)));
    let rows: Vec<Row> = all.iter().map(|line| to_raw_value(line).expect("valid JSON")).collect();
    context.printer().list(&rows, PERMISSIONS)
}
