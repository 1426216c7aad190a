//! `airflow teams list`

use progenitor_client::ClientInfo;

use crate::api::{Pages, ui_routes};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::output::Column;

const COLUMNS: &[Column] = &[Column::new("name", "name")];

#[derive(clap::Args)]
pub struct Args {}

/// Lists the teams. The list is empty on a server without teams.
pub async fn run(context: &Context, _: Args) -> Result<()> {
    let session = context.client().await?.inner();
    let fetch = async |offset: usize, limit: usize| {
        let query = [("order_by", "name".to_owned()), ("offset", offset.to_string()), ("limit", limit.to_string())];
        ui_routes::get(session, "teams", &query.map(|(name, value)| (name.to_owned(), value)), "its teams").await
    };
    let rows = match Pages::new("teams").read(fetch, &|_, _| {}).await {
        Err(error) if is_without_teams(&error) => {
            context.note("this server has no teams: the option `multi_team` in its [core] section is off");
            Vec::new()
        }
        read => read?,
    };
    context.printer().list_or("No teams found.", &rows, COLUMNS)
}

/// The server refuses the request with this message if teams are disabled.
fn is_without_teams(error: &Error) -> bool {
    error.http_status() == Some(403) && error.to_string().contains("ulti-team mode is not configured")
}
