//! `airflow auth login`

use crate::config::{self, File, Folder, Variables};
use crate::context::Context;
use crate::credentials::TOKEN_VARIABLE;
use crate::error::Result;
use crate::ops::environments::{warn_of_insecure, warn_of_variables};
use crate::ops::sign_in::obtain::{self, Obtained};
use crate::ops::sign_in::options::Options;
use crate::ops::sign_in::revocation::revoke_replaced;
use crate::ops::sign_in::save::{self, Destination};
use crate::ops::sign_in::target::{self, Target};

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    options: Options,
}

/// Gets a token, checks it with the server and stores it. Stores and changes nothing until the server has accepted the
/// token.
pub async fn run(context: &Context, Args { options }: Args) -> Result<()> {
    let variables = Variables::of_process();
    let folder = Folder::find(&variables)?;
    let file = File::read(&folder)?;
    let (changes, target) = Target::find(context, &options, &variables, &file)?;
    target::check_encryption(&target.after.url, options.allow_http)?;
    let environment = config::with_variables(&target.name, target.after.clone(), &variables)?;
    let stores_insecure = changes.insecure.is_some();
    let destination = Destination::prepare(context, &folder, &target, options.skip_keyring)?;

    let connection = context.connection(&environment, None);
    let Obtained { token, method, user } = match obtain::given(context, &options, &variables)? {
        Some(token) => {
            obtain::check(token, &connection).await.map_err(|error| obtain::of_variable(error, context, &options))?
        }
        None => obtain::fetch(context, &options, &connection, &target.name).await?,
    };

    let replaced = destination.store(&folder, &target, &token).await?;
    save::save(context, &folder, &target, changes, &destination, method).await?;
    destination.report(context, &target, &token, user.as_deref());
    if let Some(replaced) = replaced {
        revoke_replaced(context, &connection, &replaced).await;
    }
    if variables.raw(TOKEN_VARIABLE).is_some() {
        context.warn(&format!("{TOKEN_VARIABLE} is set and overrides every stored token"));
    }
    if environment.token_command.is_some() {
        let name = &target.name;
        context.warn(&format!(
            "environment {name} has a token_command, which overrides the stored token; `airflow env set {name} --unset \
             token-command` removes it"
        ));
    }
    if stores_insecure {
        warn_of_insecure(context, &target.name);
    }
    warn_of_variables(context, &target.name)
}
