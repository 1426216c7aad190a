//! `airflow env remove`

use crate::config::{self, File, Folder, Variables, edit, url_text};
use crate::context::Context;
use crate::error::Result;
use crate::ops::environments::{can_forget, forget, only_name};
use crate::ops::sign_in::revocation::revoke;

#[derive(clap::Args)]
pub struct Args {
    /// Name of the environment
    name: String,
}

/// Removes an environment from the configuration and its token from the store. Revokes the token if the server supports
/// it.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let name = args.name.as_str();
    only_name(context, name)?;
    let variables = Variables::of_process();
    let folder = Folder::find(&variables)?;
    let entry = File::read(&folder)?.named(name)?.clone();
    can_forget(&folder, name, &entry)?;
    let environment = config::with_variables(name, entry, &variables)?;
    let url = url_text(&environment.url);
    context.confirm(&format!("Remove environment {name} ({url}) and its token?"))?;
    let (before, was_selected) = edit(&folder, |editor| {
        let before = editor.before().named(name)?.clone();
        let was_selected = editor.before().selected.as_deref() == Some(name);
        editor.remove(name);
        if was_selected {
            editor.select(None);
        }
        Ok((before, was_selected))
    })?;
    let selected = if was_selected { "; no environment is selected now" } else { "" };
    context.note(&format!("environment {name} removed{selected}"));
    forget(context, &folder, name, &before, async |token| revoke(context, &environment, token).await).await;
    Ok(())
}
