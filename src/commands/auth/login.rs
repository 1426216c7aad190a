//! `airflow auth login`

use std::time::Duration;

use clap::builder::{StringValueParser, TypedValueParser};

use super::keep::{self, Kept};
use super::obtain::{self, Obtained};
use super::revoke::revoke_replaced;
use super::target::{self, Target};
use super::way::Way;
use crate::auth::TOKEN_VARIABLE;
use crate::commands::env::set::store_kind;
use crate::commands::env::{warn_of_insecure, warn_of_variables};
use crate::config::{self, File, Folder, StoreKind, Variables};
use crate::context::Context;
use crate::error::Result;
use crate::secret::Secret;

#[derive(clap::Args)]
pub struct Args {
    /// The base URL of the server, for an environment that is new or moves; --env names it
    #[arg(long, value_name = "URL", alias = "api-url")]
    pub url: Option<String>,

    /// How to sign in, instead of the best way that the server has
    #[arg(long, value_name = "WAY", value_enum)]
    method: Option<Way>,

    /// Read the token from standard input; on a terminal it is asked for and not shown
    #[arg(long, conflicts_with_all = ["username", "client_id", "password_stdin", "client_secret_stdin"])]
    token_stdin: bool,

    /// The user's name, for a password
    #[arg(long, value_name = "NAME")]
    pub username: Option<String>,

    /// Read the password from standard input
    #[arg(long, requires = "username", conflicts_with = "client_id")]
    pub password_stdin: bool,

    /// The client's id, for its secret
    #[arg(long, value_name = "ID", conflicts_with = "username")]
    pub client_id: Option<String>,

    /// Read the client's secret from standard input
    #[arg(long, requires = "client_id")]
    pub client_secret_stdin: bool,

    /// Print the address for the browser instead of opening it
    #[arg(long)]
    pub no_browser: bool,

    /// The port on 127.0.0.1 that the browser comes back to, for `ssh -L PORT:127.0.0.1:PORT`; any free one otherwise
    #[arg(long, value_name = "PORT", default_value_t = 0, hide_default_value = true, value_parser = crate::commands::parse::port)]
    pub port: u16,

    /// How long to wait for the browser, in seconds or as 50s, 2m [default: 300]
    #[arg(long, value_name = "DURATION", allow_hyphen_values = true, value_parser = crate::duration::positive)]
    pub wait: Option<Duration>,

    /// Where the token rests
    #[arg(long, value_name = "KIND", value_parser = store_kind())]
    pub credential_store: Option<StoreKind>,

    /// Send secrets to another machine without encryption (http://)
    #[arg(long)]
    pub allow_http: bool,

    /// The password; airflowctl's spelling
    #[arg(long, value_name = "PASSWORD", hide = true, conflicts_with = "password_stdin", value_parser = StringValueParser::new().map(Secret::new))]
    pub password: Option<Secret>,

    /// Keep no token this time; airflowctl's spelling
    #[arg(long, hide = true, conflicts_with = "credential_store")]
    pub skip_keyring: bool,
}

impl Args {
    /// The way that the options name, by `--method` or by what they give.
    pub fn way(&self) -> Option<Way> {
        let given = [
            (self.token_stdin, Way::Token),
            (self.username.is_some() || self.password.is_some(), Way::Password),
            (self.client_id.is_some(), Way::ClientCredentials),
        ];
        self.method.or_else(|| given.into_iter().find(|(is_given, _)| *is_given).map(|(_, way)| way))
    }

    /// Whether the browser that the user means is not the one of this machine.
    pub fn is_about_browser(&self) -> bool {
        self.no_browser || self.port != 0
    }
}

/// Gets a token, checks it with the server and stores it. Nothing is stored or changed before the server has accepted
/// it.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let variables = Variables::of_process();
    let folder = Folder::find(&variables)?;
    let file = File::read(&folder)?;
    let (changes, target) = Target::find(context, &args, &variables, &file)?;
    target::check_encryption(&target.after.url, args.allow_http)?;
    let environment = config::with_variables(&target.name, target.after.clone(), &variables)?;
    let stores_insecure = changes.insecure.is_some();
    let kept = Kept::prepare(context, &folder, &target, args.skip_keyring)?;

    let connection = context.connection(&environment, None);
    let Obtained { token, way, user } = match obtain::given(context, &args, &variables)? {
        Some(token) => {
            obtain::check(token, &connection).await.map_err(|error| obtain::of_variable(error, context, &args))?
        }
        None => obtain::fetch(context, &args, &connection, &target.name).await?,
    };

    let replaced = kept.store(&folder, &target, &token).await?;
    keep::remember(context, &folder, &target, changes, &kept, way).await?;
    kept.tell(context, &target, &token, user.as_deref());
    if let Some(replaced) = replaced {
        revoke_replaced(context, &connection, &replaced).await;
    }
    if variables.raw(TOKEN_VARIABLE).is_some() {
        context.warn(&format!("{TOKEN_VARIABLE} is set, and wins over every stored token"));
    }
    if environment.token_command.is_some() {
        let name = &target.name;
        context.warn(&format!(
            "environment {name} has a token_command, which wins over the stored token; `airflow env set {name} --unset \
             token-command` takes it away"
        ));
    }
    if stores_insecure {
        warn_of_insecure(context, &target.name);
    }
    warn_of_variables(context, &target.name)
}
