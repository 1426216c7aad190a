//! `airflow env use`

use crate::config::{Folder, Variables, edit, url_text};
use crate::context::Context;
use crate::error::Result;
use crate::ops::environments::{only_name, warn_of_variables};

#[derive(clap::Args)]
pub struct Args {
    /// Name of the environment
    name: String,
}

/// Selects the environment that commands use by default.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    only_name(context, &args.name)?;
    let url = edit(&Folder::find(&Variables::of_process())?, |editor| {
        let url = editor.before().named(&args.name)?.url.clone();
        editor.select(Some(&args.name));
        Ok(url)
    })?;
    context.note(&format!("environment {} ({}) selected", args.name, url_text(&url)));
    warn_of_variables(context, &args.name)
}
