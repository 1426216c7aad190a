//! The username and password options of `auth token`, for compatibility with airflowctl.

use clap::builder::{StringValueParser, TypedValueParser};

use super::obtain;
use crate::api::Session;
use crate::config::{Environment, parse_url};
use crate::context::Context;
use crate::credentials::Token;
use crate::error::command_line::{command, quoted};
use crate::error::{Error, Result};
use crate::login::{Server, password};
use crate::secret::Secret;

#[derive(clap::Args)]
pub struct Credentials {
    /// Get a new token for this user without storing it
    #[arg(long, value_name = "NAME")]
    username: Option<String>,

    /// Read the password from stdin
    #[arg(long, requires = "username")]
    password_stdin: bool,

    /// Base URL of the server (default: that of the environment)
    #[arg(long, value_name = "URL", alias = "api-url")]
    url: Option<String>,

    /// Allow sending the password to another machine without encryption (http://)
    #[arg(long, requires = "username")]
    allow_http: bool,

    /// Password (airflowctl's option)
    #[arg(long, value_name = "PASSWORD", hide = true, conflicts_with = "password_stdin", value_parser = StringValueParser::new().map(Secret::new))]
    password: Option<Secret>,
}

impl Credentials {
    /// A new token, if a user is given.
    ///
    /// # Errors
    /// As [`password::with_password`].
    pub async fn token(&self, context: &Context) -> Result<Option<Token>> {
        let username = match &self.username {
            Some(username) => username.clone(),
            None if self.url.is_none() && self.password.is_none() => return Ok(None),
            None => obtain::prompt_name()?,
        };
        let environment = match &self.url {
            Some(url) => Environment::at(parse_url(url)?),
            None => context.environment()?.clone(),
        };
        super::target::check_encryption(&environment.url, self.allow_http)?;
        let session = Session::connect(context.connection(&environment, None))?;
        let server = Server::probe(&session).await?;
        if self.password.is_none() && !self.password_stdin {
            password::check_passwords(&server.manager).map_err(|error| self.with_paste_hint(error))?;
        }
        let password = obtain::password(context, self.password.as_ref(), self.password_stdin)?;
        password::with_password(&session, &server.manager, &username, &password).await.map(Some)
    }

    /// Adds a hint for servers without passwords.
    fn with_paste_hint(&self, error: Error) -> Error {
        let url = self.url.as_deref().map(|url| format!(" --url {}", quoted(url))).unwrap_or_default();
        let login = command(&format!("auth login --method paste{url}"), &[]);
        error.hint(format!("{login} stores a token from Airflow's page, and `airflow auth token` prints it"))
    }
}
