//! `airflow roles export`

use crate::context::Context;
use crate::error::Result;
use crate::ops::import_export::access;
use crate::ops::reply;
use crate::ops::roles::permissions::{Line, lines};
use crate::ops::roles::{Role, rows};

/// Airflow's own roles, which every server has (`EXISTING_ROLES` of the FAB provider).
const OWN: [&str; 5] = ["Admin", "Viewer", "User", "Op", "Public"];

#[derive(clap::Args)]
pub struct Args {
    /// File to write; - for stdout
    #[arg(value_name = "FILE|-")]
    file: String,

    /// Indent the JSON
    #[arg(short, long)]
    pretty: bool,
}

pub async fn run(context: &Context, args: Args) -> Result<()> {
    let roles: Vec<Role> = rows(context).await?.iter().map(reply::view).collect::<Result<_>>()?;
    let roles: Vec<_> = roles.iter().filter(|role| !OWN.contains(&role.name.as_str())).collect();
    let lines: Vec<_> = roles.iter().flat_map(|role| to_lines(role)).collect();
    let text = if args.pretty { access::indented(&lines) } else { access::in_one_line(&lines) };
    let sentence =
        format!("{} roles with {} linked permissions successfully exported to {}", roles.len(), lines.len(), args.file);
    access::write(context, &args.file, &text, &sentence, roles.len())
}

/// A role without permissions also has a line, because the import would not create it otherwise.
fn to_lines(role: &Role) -> Vec<Line> {
    let lines = lines(role);
    match lines.is_empty() {
        true => vec![Line { name: role.name.clone(), resource: String::new(), action: String::new() }],
        false => lines,
    }
}
