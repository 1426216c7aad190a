//! The options of `auth login`.

use std::time::Duration;

use clap::builder::{StringValueParser, TypedValueParser};

use super::method::Method;
use crate::config::StoreKind;
use crate::ops::environments::changes::store_kind;
use crate::ops::value_parsers;
use crate::secret::Secret;

#[derive(clap::Args)]
pub struct Options {
    /// Base URL of the server, for a new environment or to change the URL of --env
    #[arg(long, value_name = "URL", alias = "api-url")]
    pub url: Option<String>,

    /// Sign-in method (default: the best one that the server supports)
    #[arg(long, value_name = "METHOD", value_enum)]
    pub method: Option<Method>,

    /// Read the token from stdin, or from a hidden prompt on a terminal
    #[arg(long, conflicts_with_all = ["username", "client_id", "password_stdin", "client_secret_stdin"])]
    pub token_stdin: bool,

    /// Username, to sign in with a password
    #[arg(long, value_name = "NAME")]
    pub username: Option<String>,

    /// Read the password from stdin
    #[arg(long, requires = "username", conflicts_with = "client_id")]
    pub password_stdin: bool,

    /// Client id, to sign in with its secret (Keycloak)
    #[arg(long, value_name = "ID", conflicts_with = "username")]
    pub client_id: Option<String>,

    /// Read the client secret from stdin
    #[arg(long, requires = "client_id")]
    pub client_secret_stdin: bool,

    /// Print the address instead of opening the browser
    #[arg(long)]
    pub no_browser: bool,

    /// Port on 127.0.0.1 that the browser connects to, for `ssh -L PORT:127.0.0.1:PORT` (default: any free port)
    #[arg(long, value_name = "PORT", default_value_t = 0, hide_default_value = true, value_parser = value_parsers::port)]
    pub port: u16,

    /// Time limit for the sign-in in the browser (seconds, or 50s, 2m) [default: 300]
    #[arg(long, value_name = "DURATION", allow_hyphen_values = true, value_parser = crate::duration::positive)]
    pub wait: Option<Duration>,

    /// Where to store the token
    #[arg(long, value_name = "KIND", value_parser = store_kind())]
    pub credential_store: Option<StoreKind>,

    /// Allow sending secrets to another machine without encryption (http://)
    #[arg(long)]
    pub allow_http: bool,

    /// Password (airflowctl's option)
    #[arg(long, value_name = "PASSWORD", hide = true, conflicts_with = "password_stdin", value_parser = StringValueParser::new().map(Secret::new))]
    pub password: Option<Secret>,

    /// Do not store the token (airflowctl's option)
    #[arg(long, hide = true, conflicts_with = "credential_store")]
    pub skip_keyring: bool,
}

impl Options {
    /// The method that the options select, directly or by their arguments.
    pub fn method(&self) -> Option<Method> {
        let given = [
            (self.token_stdin, Method::Token),
            (self.username.is_some() || self.password.is_some(), Method::Password),
            (self.client_id.is_some(), Method::ClientCredentials),
        ];
        self.method.or_else(|| given.into_iter().find(|(is_given, _)| *is_given).map(|(_, method)| method))
    }

    /// Whether the user has a browser on another machine.
    pub fn has_remote_browser(&self) -> bool {
        self.no_browser || self.port != 0
    }
}
