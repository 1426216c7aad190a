//! Gets a token with each sign-in method.

use std::io::IsTerminal;

use jiff::Timestamp;

use super::method::{self, Interaction, Method};
use super::open_browser;
use super::options::Options as SignIn;
use crate::api::{Connection, Session};
use crate::config::Variables;
use crate::context::Context;
use crate::credentials::{LONGEST_TOKEN, TOKEN_VARIABLE, Token, TokenSource};
use crate::error::command_line::Typed;
use crate::error::{Error, Kind, Result};
use crate::login::browser::{Options, interrupted, revoke_unused, sign_in};
use crate::login::{self, Manager, Server, password, token_api};
use crate::ops::input;
use crate::ops::wait::Interrupts;
use crate::secret::Secret;

/// A token that the server accepts, the sign-in method, and the user.
pub struct Obtained {
    pub token: Token,
    pub method: &'static str,
    pub user: Option<String>,
}

/// The token that the user provides, if any: on standard input, at a prompt, or in `AIRFLOW_CLI_TOKEN` if no method was
/// chosen.
///
/// # Errors
/// `Usage` if it is not a token; `NotSignedIn` if it has expired.
pub fn given(context: &Context, args: &SignIn, variables: &Variables) -> Result<Option<Token>> {
    let token = match (context.globals().api_token.as_ref(), args.method()) {
        (Some(token), _) => {
            warn_of_arguments(context, "--api-token", "--token-stdin");
            Token::read(token.expose(), "--api-token")?
        }
        (None, Some(Method::Token)) => read_token()?,
        (None, Some(_)) => return Ok(None),
        (None, None) => match variables.text(TOKEN_VARIABLE)?.filter(|_| !args.has_remote_browser()) {
            Some(text) => Token::read(&text, TOKEN_VARIABLE)?,
            None => return Ok(None),
        },
    };
    check_expiry(&token).map_err(|error| of_variable(error, context, args))?;
    Ok(Some(token))
}

/// Adds a hint to an error about a token that was taken from the variable by default.
pub fn of_variable(error: Error, context: &Context, args: &SignIn) -> Error {
    match (error.kind(), args.method(), context.given_token()) {
        (Kind::NotSignedIn, None, Some(TokenSource::Variable)) => error.hint(format!(
            "the token is from {TOKEN_VARIABLE}: replace it, or unset the variable to use another sign-in method; nothing \
             was stored"
        )),
        _ => error,
    }
}

/// Checks with the server that it accepts a token from the user.
///
/// # Errors
/// `NotSignedIn` if it does not; `Failed` for a token that cannot work.
pub async fn check(token: Token, connection: &Connection) -> Result<Obtained> {
    match verified(token.clone(), Method::Token.name(), connection).await {
        Err(error) if error.http_status() == Some(500) => {
            let server = Server::probe(&Session::connect(connection.clone())?).await?;
            check_keycloak(&token, &server)?;
            Err(error)
        }
        outcome => outcome,
    }
}

/// Signs in with the requested method, or the best one that the server supports.
///
/// # Errors
/// The error of the sign-in; nothing was stored.
pub async fn fetch(context: &Context, args: &SignIn, connection: &Connection, environment: &str) -> Result<Obtained> {
    let session = Session::connect(connection.clone())?;
    let server = Server::probe(&session).await?;
    if args.method().is_none()
        && let Some(token) = all_admins_token(&server, &session).await?
    {
        context.note(&format!("Airflow {}, {}: every user is an admin", server.version, server.manager));
        return finished(&server, connection, token, "all-admins", Interrupts::new()?).await;
    }
    let method = match args.method() {
        Some(method) => method,
        None => method::best(&server, interaction(args))?,
    };
    context.note(&format!("Airflow {}, {}: signing in with {}", server.version, server.manager, method.name()));
    let mut interrupts = None;
    let token = match method {
        Method::Browser => {
            let interrupts = interrupts.insert(Interrupts::new()?);
            in_browser(context, args, &server, connection, environment, interrupts).await?
        }
        Method::Password => {
            if args.password.is_none() && !args.password_stdin {
                // Don't ask for a password that belongs to the page of another identity provider.
                password::check_passwords(&server.manager).map_err(|error| with_alternative(error, &server))?;
            }
            let username = match &args.username {
                Some(username) => username.clone(),
                None => prompt_name()?,
            };
            let password = password(context, args.password.as_ref(), args.password_stdin)?;
            let token = password::with_password(&session, &server.manager, &username, &password).await;
            token.map_err(|error| with_alternative(error, &server))?
        }
        Method::ClientCredentials => {
            password::check_clients(&server.manager).map_err(|error| with_alternative(error, &server))?;
            let id = args.client_id.as_deref().ok_or_else(|| {
                let command = Typed::of_process().with(&["--client-id", "ID"]);
                Error::usage("--method client-credentials needs --client-id").hint(command.to_string())
            })?;
            let secret = secret(args.client_secret_stdin, "Client secret", "--client-secret-stdin")?;
            let token = password::with_client(&session, &server.manager, id, &secret).await;
            token.map_err(|error| with_alternative(error, &server))?
        }
        Method::Paste => paste(context, args, &server, &session)?,
        Method::Token => read_token()?,
    };
    check_keycloak(&token, &server)?;
    check_expiry(&token)?;
    let interrupts = match interrupts {
        Some(interrupts) => interrupts,
        None => Interrupts::new()?,
    };
    finished(&server, connection, token, method.name(), interrupts).await
}

/// The last step of every method: exchanges the token for a short-lived one if the server offers it, and verifies it. A
/// signal revokes it.
async fn finished(
    server: &Server,
    connection: &Connection,
    long: Token,
    method: &'static str,
    mut interrupts: Interrupts,
) -> Result<Obtained> {
    let token = tokio::select! {
        token = login::shorter(server, connection, long.clone()) => token,
        () = interrupts.next() => return Err(revoked(connection, &long).await),
    };
    tokio::select! {
        obtained = verified(token.clone(), method, connection) => obtained,
        () = interrupts.next() => Err(revoked(connection, &token).await),
    }
}

/// Adds a hint with a supported method to an error about one that the server lacks or refuses.
fn with_alternative(error: Error, server: &Server) -> Error {
    if error.hint_text().is_some() {
        return error;
    }
    let has_alternative = !matches!(
        (&server.manager, error.kind()),
        (Manager::Simple | Manager::Fab { form: true } | Manager::Keycloak, Kind::NotSignedIn)
    );
    match method::best(server, Interaction { terminal: true, browser: open_browser::is_here() }) {
        Ok(method) if has_alternative => error.hint(format!("sign in with {}", login_with(method))),
        Err(none) if has_alternative => match none.hint_text() {
            Some(hint) => error.hint(hint),
            None => error,
        },
        _ => error,
    }
}

/// The same command line with another method.
pub fn login_with(method: Method) -> Typed {
    let typed = Typed::of_process().without(&["--method", "--username", "--client-id"]).without_flags(&[
        "--token-stdin",
        "--password-stdin",
        "--client-secret-stdin",
    ]);
    match method {
        Method::ClientCredentials => typed.with(&["--method", method.name(), "--client-id", "ID"]),
        method => typed.with(&["--method", method.name()]),
    }
}

/// The methods for Keycloak, whose sign-in page the browser proxy cannot forward.
fn keycloak_methods() -> String {
    format!("sign in with {} if the server allows it, or with {}", login_with(Method::Password), {
        login_with(Method::ClientCredentials)
    })
}

/// Revokes a token that was not stored because of a signal.
async fn revoked(connection: &Connection, token: &Token) -> Error {
    let session = Session::connect(Connection { token: Some(token.clone()), ..connection.clone() });
    revoke_unused(session, token).await;
    interrupted()
}

/// Checks with the server that it accepts the token.
async fn verified(token: Token, method: &'static str, connection: &Connection) -> Result<Obtained> {
    let session = Session::connect(Connection { token: Some(token.clone()), ..connection.clone() })?;
    token_api::check(&session).await.map_err(|error| match error.kind() {
        Kind::NotSignedIn => error.hint("get a new token from the server and try again; nothing was stored"),
        _ => error,
    })?;
    let user = token_api::user_name(&session, &token).await;
    Ok(Obtained { token, method, user })
}

async fn all_admins_token(server: &Server, session: &Session) -> Result<Option<Token>> {
    match server.manager {
        Manager::Simple => password::without_credentials(session).await,
        _ => Ok(None),
    }
}

/// `--no-browser` and `--port` mean that the user has a browser on another machine.
fn interaction(args: &SignIn) -> Interaction {
    let terminal = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    let elsewhere = args.has_remote_browser();
    Interaction { terminal: terminal || elsewhere, browser: open_browser::is_here() || elsewhere }
}

async fn in_browser(
    context: &Context,
    args: &SignIn,
    server: &Server,
    connection: &Connection,
    environment: &str,
    interrupts: &mut Interrupts,
) -> Result<Token> {
    if !matches!(server.manager, Manager::Simple | Manager::Fab { form: true }) {
        let message =
            format!("cannot use --method browser: the sign-in page of the {} is not supported", server.manager);
        return Err(match method::best(server, Interaction { terminal: true, browser: false }) {
            Ok(Method::Password) => Error::failed(message).hint(keycloak_methods()),
            Ok(method) => Error::failed(message).hint(format!("sign in with {}", login_with(method))),
            Err(none) => none,
        });
    }
    let patience = args.wait.unwrap_or(open_browser::TIME_LIMIT);
    let options = Options { port: args.port, patience, environment };
    let print_only = args.no_browser || !open_browser::is_here();
    let open = |address: &str| {
        let port = url::Url::parse(address).ok().and_then(|address| address.port());
        if let Some(port) = port.filter(|_| print_only) {
            let choose = if args.port == 0 { "; --port sets the port" } else { "" };
            context.note(&format!(
                "if the browser is on another machine, run `ssh -L {port}:127.0.0.1:{port} HOST` there first{choose}"
            ));
        }
        open_browser::open(context, address, print_only);
    };
    let signed_in = sign_in(server, connection, &options, open, interrupts.next()).await;
    signed_in.map_err(|error| match error.kind() {
        Kind::TimeLimit if !args.no_browser => {
            let command = Typed::of_process().with(&["--no-browser"]);
            error.hint(format!("{command} prints the address for a browser on another machine"))
        }
        Kind::TimeLimit => {
            error.hint(format!("{} waits longer", Typed::of_process().without(&["--wait"]).with(&["--wait", "15m"])))
        }
        _ => error,
    })
}

fn paste(context: &Context, args: &SignIn, server: &Server, session: &Session) -> Result<Token> {
    let base = session.base();
    let (page, steps) = match server.manager {
        Manager::Aws => (format!("{base}auth/login/token"), "copy the text of the page"),
        Manager::Keycloak => {
            return Err(Error::failed(
                "cannot sign in with a pasted token: the Keycloak auth manager does not accept tokens from Airflow's page",
            )
            .hint(keycloak_methods()));
        }
        _ => (base.to_string(), "then choose User (bottom left) › Generate Token › CLI Token › Copy"),
    };
    open_browser::open(context, &page, args.no_browser || !open_browser::is_here());
    context.note(&format!("sign in on that page; {steps}"));
    read_token()
}

/// The Keycloak auth manager checks permissions with a Keycloak token inside Airflow's token. Without it, requests fail
/// with a server error.
fn check_keycloak(token: &Token, server: &Server) -> Result<()> {
    if server.manager != Manager::Keycloak || token.claims().wraps_another {
        return Ok(());
    }
    Err(Error::failed("cannot use this token: the Keycloak auth manager needs one that contains a Keycloak token")
        .hint(format!("tokens from Airflow's page do not contain one; {}", keycloak_methods())))
}

fn check_expiry(token: &Token) -> Result<()> {
    match token.expired_at(Timestamp::now()) {
        None => Ok(()),
        Some(expired) => Err(Error::new(
            Kind::NotSignedIn,
            format!("the token expired on {}", crate::output::times::minute(expired)),
        )
        .hint("get a new token from the server and try again; nothing was stored")),
    }
}

fn warn_of_arguments(context: &Context, option: &str, instead: &str) {
    context.warn(&format!("other users of this machine can see {option} in the process list; use {instead}"));
}

/// A password: from the command line, with a warning, or as in [`secret`].
///
/// # Errors
/// `Usage` if there is no terminal or the password is empty.
pub fn password(context: &Context, given: Option<&Secret>, from_stdin: bool) -> Result<Secret> {
    match given {
        Some(password) => {
            warn_of_arguments(context, "--password", "--password-stdin");
            Ok(Secret::of_line(password.expose()))
        }
        None => secret(from_stdin, "Password", "--password-stdin"),
    }
}

/// Reads a secret from standard input if requested, else from a prompt.
fn secret(from_stdin: bool, what: &str, option: &str) -> Result<Secret> {
    if !from_stdin && !std::io::stdin().is_terminal() {
        return Err(Error::usage(format!("cannot ask for the {}: there is no terminal", what.to_lowercase()))
            .hint(format!("{} reads it from standard input", Typed::of_process().with(&[option]))));
    }
    input::secret(what, option)
}

/// Asks for a username.
///
/// # Errors
/// `Usage` if there is no terminal or the name is empty.
pub fn prompt_name() -> Result<String> {
    if !std::io::stdin().is_terminal() {
        let typed = Typed::of_process().without_flags(&["--password-stdin"]);
        let command = typed.with(&["--username", "NAME", "--password-stdin"]);
        return Err(Error::usage("cannot ask for the username: there is no terminal")
            .hint(format!("{command} reads the password from standard input")));
    }
    eprint!("Username: ");
    let mut name = String::new();
    let read = std::io::stdin().read_line(&mut name);
    if read.map_err(|reason| Error::failed(format!("cannot read the username: {reason}")))? == 0 {
        eprintln!();
    }
    let name = name.trim();
    if name.is_empty() { Err(Error::usage("the username is empty")) } else { Ok(name.to_owned()) }
}

fn read_token() -> Result<Token> {
    if std::io::stdin().is_terminal() {
        return Token::read(input::ask("Token (not shown): ")?.expose(), "the prompt");
    }
    // Longer input cannot be a token.
    Token::read(&input::beginning(2 * LONGEST_TOKEN as u64)?, "standard input")
}
