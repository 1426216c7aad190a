//! `airflow roles list`

use serde_json::value::to_raw_value;

use super::Role;
use super::permissions::{Line, lines};
use crate::commands::generated::columns;
use crate::commands::reply;
use crate::context::Context;
use crate::error::Result;
use crate::output::{Column, Row};

const PERMISSIONS: &[Column] =
    &[Column::new("name", "name"), Column::new("resource", "resource"), Column::new("action", "action")];

#[derive(clap::Args)]
pub struct Args {
    /// What each role may do with which resource, a row for each
    #[arg(short, long)]
    permission: bool,
}

pub async fn present(context: &Context, args: Args, rows: Vec<Row>) -> Result<()> {
    if !args.permission {
        return context.printer().list(&rows, columns::ROLES_LIST);
    }
    let roles: Vec<Role> = rows.iter().map(reply::view).collect::<Result<_>>()?;
    let mut all: Vec<Line> = roles.iter().flat_map(lines).collect();
    all.sort_by(|one, other| (&one.name, &one.resource).cmp(&(&other.name, &other.resource)));
    let rows: Vec<Row> = all.iter().map(|line| to_raw_value(line).expect("made of plain JSON")).collect();
    context.printer().list(&rows, PERMISSIONS)
}
