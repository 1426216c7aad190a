//! `airflow env set`

use clap::builder::PossibleValuesParser;

use crate::config::{Entry, Folder, KEYS, StoreKind, Variables, check_command, check_name, edit, parse_url, url_text};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::environments::changes::store_kind;
use crate::ops::environments::{
    Changes, can_forget, forget, forget_command_token, only_name, warn_of_file_store, warn_of_insecure,
};
use crate::ops::sign_in::revocation::stays_valid;

#[derive(clap::Args)]
pub struct Args {
    /// Name of the environment: letters, digits, `.`, `_`, `-`
    name: String,

    /// Base URL of the Airflow server
    #[arg(long, value_name = "URL")]
    url: Option<String>,

    /// Ask for confirmation before every change on this server
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    protected: Option<bool>,

    /// Where to store tokens
    #[arg(long, value_name = "KIND", value_parser = store_kind())]
    credential_store: Option<StoreKind>,

    /// Command that prints a token, for CI and secret managers: "vault read -field=token …"
    #[arg(long, value_name = "COMMAND", value_parser = command)]
    token_command: Option<String>,

    /// Select the environment, so that commands use it without --env
    #[arg(long)]
    select: bool,

    /// Remove this setting; may be repeated
    #[arg(long, value_name = "KEY", value_parser = unsettable())]
    unset: Vec<String>,
}

fn command(text: &str) -> Result<String, &'static str> {
    check_command(text).map(|()| text.to_owned())
}

/// All keys except the URL, spelled like options.
fn unsettable() -> PossibleValuesParser {
    PossibleValuesParser::new(KEYS.iter().filter(|key| **key != "url").map(|key| key.replace('_', "-")))
}

/// Adds or changes an environment. Global options for the connection are stored with it.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    check_name(&args.name)?;
    only_name(context, &args.name)?;
    let changes = changes(context, &args)?;
    if changes.are_none() && !args.select {
        return Err(Error::usage("nothing to change").hint("`airflow env set --help` lists the settings"));
    }
    let folder = Folder::find(&Variables::of_process())?;
    let name = args.name.as_str();
    let done = edit(&folder, |editor| {
        let before = editor.before().environments.get(name).cloned();
        let after = changes.applied_to(name, before.as_ref())?;
        if let Some(before) = before.as_ref().filter(|before| leaves_tokens(before, &after)) {
            can_forget(&folder, name, before)?;
        }
        changes.write(editor, name);
        // The first environment is selected without --select, because there is no choice yet.
        let selects = args.select || editor.before().environments.is_empty();
        if selects {
            editor.select(Some(name));
        }
        Ok(Done { before, after, selects })
    })?;
    done.report(context, &folder, name).await;
    if changes.insecure.is_some() {
        warn_of_insecure(context, name);
    }
    Ok(())
}

fn changes(context: &Context, args: &Args) -> Result<Changes> {
    let mut changes = Changes::of_connection(context.globals())?;
    changes.url = args.url.as_deref().map(parse_url).transpose()?;
    changes.timeout = context.globals().timeout;
    changes.protected = args.protected;
    changes.credential_store = args.credential_store;
    changes.token_command.clone_from(&args.token_command);
    changes.unset(&args.unset)?;
    Ok(changes)
}

/// Whether the change moves the token to another key or another store.
fn moves_token(before: &Entry, after: &Entry) -> bool {
    (&before.url, before.credential_store) != (&after.url, after.credential_store)
}

/// Whether the change makes stored tokens unreachable.
fn leaves_tokens(before: &Entry, after: &Entry) -> bool {
    moves_token(before, after) || before.token_command != after.token_command
}

struct Done {
    before: Option<Entry>,
    after: Entry,
    selects: bool,
}

impl Done {
    async fn report(&self, context: &Context, folder: &Folder, name: &str) {
        let verb = if self.before.is_some() { "changed" } else { "added" };
        let selected = if self.selects { " and selected" } else { "" };
        context.note(&format!("environment {name} ({}) {verb}{selected}", url_text(&self.after.url)));
        match &self.before {
            Some(before) if moves_token(before, &self.after) => {
                forget(context, folder, name, before, async |token| stays_valid(token)).await;
            }
            Some(before) if before.token_command != self.after.token_command => {
                forget_command_token(context, folder, name, before);
            }
            _ => {}
        }
        warn_of_file_store(context, folder, self.before.as_ref(), &self.after);
    }
}
