//! What `auth login` can be asked for.

use std::time::Duration;

use clap::builder::{StringValueParser, TypedValueParser};

use super::method::Way;
use crate::config::StoreKind;
use crate::ops::environments::changes::store_kind;
use crate::ops::value_parsers;
use crate::secret::Secret;

#[derive(clap::Args)]
pub struct Options {
    /// The base URL of the server, for an environment that is new or moves; --env names it
    #[arg(long, value_name = "URL", alias = "api-url")]
    pub url: Option<String>,

    /// How to sign in, instead of the best way that the server has
    #[arg(long, value_name = "WAY", value_enum)]
    pub method: Option<Way>,

    /// Read the token from standard input; on a terminal it is asked for and not shown
    #[arg(long, conflicts_with_all = ["username", "client_id", "password_stdin", "client_secret_stdin"])]
    pub token_stdin: bool,

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
    #[arg(long, value_name = "PORT", default_value_t = 0, hide_default_value = true, value_parser = value_parsers::port)]
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

impl Options {
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
