//! Getting a token, one function for each way.

use std::io::IsTerminal;

use jiff::Timestamp;

use super::method::{self, Person, Way};
use super::open_browser;
use super::options::Options as SignIn;
use crate::api::{Connection, Session};
use crate::config::Variables;
use crate::context::Context;
use crate::credentials::{LONGEST_TOKEN, TOKEN_VARIABLE, Token, TokenSource};
use crate::error::command_line::Typed;
use crate::error::{Error, Kind, Result};
use crate::login::browser::{Options, drop_token, interrupted, sign_in};
use crate::login::{self, Manager, Server, password, token_api};
use crate::ops::input;
use crate::ops::wait::Interrupts;
use crate::secret::Secret;

/// A token that the server accepts, how it was got, and whose it is.
pub struct Obtained {
    pub token: Token,
    pub way: &'static str,
    pub user: Option<String>,
}

/// The token that the user brings along, if it is one: on standard input, at a prompt, or in `AIRFLOW_CLI_TOKEN` where
/// no other way is named.
///
/// # Errors
/// Usage: it is no token. `NotSignedIn`: it is over.
pub fn given(context: &Context, args: &SignIn, variables: &Variables) -> Result<Option<Token>> {
    let token = match (context.globals().api_token.as_ref(), args.way()) {
        (Some(token), _) => {
            warn_of_arguments(context, "--api-token", "--token-stdin");
            Token::read(token.expose(), "--api-token")?
        }
        (None, Some(Way::Token)) => read_token()?,
        (None, Some(_)) => return Ok(None),
        (None, None) => match variables.text(TOKEN_VARIABLE)?.filter(|_| !args.is_about_browser()) {
            Some(text) => Token::read(&text, TOKEN_VARIABLE)?,
            None => return Ok(None),
        },
    };
    check_expiry(&token).map_err(|error| of_variable(error, context, args))?;
    Ok(Some(token))
}

/// An error about a token that was taken from the variable although nobody named it.
pub fn of_variable(error: Error, context: &Context, args: &SignIn) -> Error {
    match (error.kind(), args.way(), context.given_token()) {
        (Kind::NotSignedIn, None, Some(TokenSource::Variable)) => error.hint(format!(
            "it comes from {TOKEN_VARIABLE}: replace it there, or unset the variable to sign in otherwise; nothing was \
             stored"
        )),
        _ => error,
    }
}

/// Asks the server whether it accepts a token that the user brought.
///
/// # Errors
/// `NotSignedIn` when it does not. `Failed` for one that can not work.
pub async fn check(token: Token, connection: &Connection) -> Result<Obtained> {
    match proven(token.clone(), Way::Token.name(), connection).await {
        Err(error) if error.http_status() == Some(500) => {
            let server = Server::probe(&Session::connect(connection.clone())?).await?;
            check_keycloak(&token, &server)?;
            Err(error)
        }
        outcome => outcome,
    }
}

/// Signs in the way that was asked for, else the best way that the server has.
///
/// # Errors
/// Whatever keeps it from working; nothing has been kept then.
pub async fn fetch(context: &Context, args: &SignIn, connection: &Connection, environment: &str) -> Result<Obtained> {
    let session = Session::connect(connection.clone())?;
    let server = Server::probe(&session).await?;
    if args.way().is_none()
        && let Some(token) = open_to_all(&server, &session).await?
    {
        context.note(&format!("Airflow {}, {}: everybody is an admin here", server.version, server.manager));
        return settled(&server, connection, token, "all-admins", Interrupts::new()?).await;
    }
    let way = match args.way() {
        Some(way) => way,
        None => method::best(&server, person(args))?,
    };
    context.note(&format!("Airflow {}, {}: signing in by {}", server.version, server.manager, way.name()));
    let mut interrupts = None;
    let token = match way {
        Way::Browser => {
            let interrupts = interrupts.insert(Interrupts::new()?);
            in_browser(context, args, &server, connection, environment, interrupts).await?
        }
        Way::Password => {
            if args.password.is_none() && !args.password_stdin {
                // Before a secret is typed that belongs to somebody else's page.
                password::check_passwords(&server.manager).map_err(|error| instead(error, &server))?;
            }
            let username = match &args.username {
                Some(username) => username.clone(),
                None => prompt_name()?,
            };
            let password = password(context, args.password.as_ref(), args.password_stdin)?;
            let token = password::with_password(&session, &server.manager, &username, &password).await;
            token.map_err(|error| instead(error, &server))?
        }
        Way::ClientCredentials => {
            password::check_clients(&server.manager).map_err(|error| instead(error, &server))?;
            let id = args.client_id.as_deref().ok_or_else(|| {
                let command = Typed::of_process().with(&["--client-id", "ID"]);
                Error::usage("--method client-credentials needs --client-id").hint(command.to_string())
            })?;
            let secret = secret(args.client_secret_stdin, "Client secret", "--client-secret-stdin")?;
            let token = password::with_client(&session, &server.manager, id, &secret).await;
            token.map_err(|error| instead(error, &server))?
        }
        Way::Paste => paste(context, args, &server, &session)?,
        Way::Token => read_token()?,
    };
    check_keycloak(&token, &server)?;
    check_expiry(&token)?;
    let interrupts = match interrupts {
        Some(interrupts) => interrupts,
        None => Interrupts::new()?,
    };
    settled(&server, connection, token, way.name(), interrupts).await
}

/// What every way ends with: a token of a short life where the server has it, tried. A signal gives it back.
async fn settled(
    server: &Server,
    connection: &Connection,
    long: Token,
    way: &'static str,
    mut interrupts: Interrupts,
) -> Result<Obtained> {
    let token = tokio::select! {
        token = login::shorter(server, connection, long.clone()) => token,
        () = interrupts.next() => return Err(given_back(connection, &long).await),
    };
    tokio::select! {
        obtained = proven(token.clone(), way, connection) => obtained,
        () = interrupts.next() => Err(given_back(connection, &token).await),
    }
}

/// An error about a way that the server does not have, or refuses, with a way that it has.
fn instead(error: Error, server: &Server) -> Error {
    if error.hint_text().is_some() {
        return error;
    }
    let has = !matches!(
        (&server.manager, error.kind()),
        (Manager::Simple | Manager::Fab { form: true } | Manager::Keycloak, Kind::NotSignedIn)
    );
    match method::best(server, Person { terminal: true, browser: open_browser::is_here() }) {
        Ok(way) if has => error.hint(format!("sign in with {}", login_by(way))),
        Err(none) if has => match none.hint_text() {
            Some(hint) => error.hint(hint),
            None => error,
        },
        _ => error,
    }
}

/// The same sign-in another way.
pub fn login_by(way: Way) -> Typed {
    let typed = Typed::of_process().without(&["--method", "--username", "--client-id"]).without_flags(&[
        "--token-stdin",
        "--password-stdin",
        "--client-secret-stdin",
    ]);
    match way {
        Way::ClientCredentials => typed.with(&["--method", way.name(), "--client-id", "ID"]),
        way => typed.with(&["--method", way.name()]),
    }
}

/// For Keycloak, whose own page cannot be passed through.
fn keycloak_ways() -> String {
    format!("sign in with {} where the server allows it, or with {}", login_by(Way::Password), {
        login_by(Way::ClientCredentials)
    })
}

/// Gives a token back to the server that a signal kept from being stored.
async fn given_back(connection: &Connection, token: &Token) -> Error {
    let session = Session::connect(Connection { token: Some(token.clone()), ..connection.clone() });
    drop_token(session, token).await;
    interrupted()
}

/// The server has the last word on a token.
async fn proven(token: Token, way: &'static str, connection: &Connection) -> Result<Obtained> {
    let session = Session::connect(Connection { token: Some(token.clone()), ..connection.clone() })?;
    token_api::prove(&session).await.map_err(|error| match error.kind() {
        Kind::NotSignedIn => error.hint("get a new token from the server and try again; nothing was stored"),
        _ => error,
    })?;
    let user = token_api::user_name(&session, &token).await;
    Ok(Obtained { token, way, user })
}

async fn open_to_all(server: &Server, session: &Session) -> Result<Option<Token>> {
    match server.manager {
        Manager::Simple => password::of_all_admins(session).await,
        _ => Ok(None),
    }
}

/// Whoever wants to see the address, or a certain port, has a browser elsewhere.
fn person(args: &SignIn) -> Person {
    let terminal = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    let elsewhere = args.is_about_browser();
    Person { terminal: terminal || elsewhere, browser: open_browser::is_here() || elsewhere }
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
        let message = format!("the page of the {} can not be used from a command line", server.manager);
        return Err(match method::best(server, Person { terminal: true, browser: false }) {
            Ok(Way::Password) => Error::failed(message).hint(keycloak_ways()),
            Ok(way) => Error::failed(message).hint(format!("sign in with {}", login_by(way))),
            Err(none) => none,
        });
    }
    let patience = args.wait.unwrap_or(open_browser::PATIENCE);
    let options = Options { port: args.port, patience, environment };
    let print_only = args.no_browser || !open_browser::is_here();
    let open = |address: &str| {
        let port = url::Url::parse(address).ok().and_then(|address| address.port());
        if let Some(port) = port.filter(|_| print_only) {
            let fixes = if args.port == 0 { "; --port fixes the port" } else { "" };
            context.note(&format!("from another machine, `ssh -L {port}:127.0.0.1:{port} HOST` leads here{fixes}"));
        }
        open_browser::open(context, address, print_only);
    };
    let signed_in = sign_in(server, connection, &options, open, interrupts.next()).await;
    signed_in.map_err(|error| match error.kind() {
        Kind::TimeLimit if !args.no_browser => {
            let command = Typed::of_process().with(&["--no-browser"]);
            error.hint(format!("{command} prints the address, for a browser elsewhere"))
        }
        Kind::TimeLimit => {
            error.hint(format!("{} gives it longer", Typed::of_process().without(&["--wait"]).with(&["--wait", "15m"])))
        }
        _ => error,
    })
}

fn paste(context: &Context, args: &SignIn, server: &Server, session: &Session) -> Result<Token> {
    let base = session.base();
    let (page, way) = match server.manager {
        Manager::Aws => (format!("{base}auth/login/token"), "copy what the page shows"),
        Manager::Keycloak => {
            return Err(Error::failed(
                "the tokens that Airflow's page makes for the Keycloak auth manager can not be used",
            )
            .hint(keycloak_ways()));
        }
        _ => (base.to_string(), "then User (bottom left) › Generate Token › CLI Token › Copy"),
    };
    open_browser::open(context, &page, args.no_browser || !open_browser::is_here());
    context.note(&format!("sign in there; {way}"));
    read_token()
}

/// Keycloak's auth manager asks Keycloak what the user may do, with a token within Airflow's. Without it, calls end with
/// a server error.
fn check_keycloak(token: &Token, server: &Server) -> Result<()> {
    if server.manager != Manager::Keycloak || token.claims().wraps_another {
        return Ok(());
    }
    Err(Error::failed("this token can not work: the Keycloak auth manager needs one with Keycloak's own token in it")
        .hint(format!("Airflow's page makes tokens without it; {}", keycloak_ways())))
}

fn check_expiry(token: &Token) -> Result<()> {
    match token.expired_at(Timestamp::now()) {
        None => Ok(()),
        Some(expired) => Err(Error::new(
            Kind::NotSignedIn,
            format!("the token expired on {}", crate::output::times::minute(expired)),
        )
        .hint("get a new one from the server and try again; nothing was stored")),
    }
}

fn warn_of_arguments(context: &Context, option: &str, instead: &str) {
    context.warn(&format!("others on this machine can read {option} in the list of processes: use {instead}"));
}

/// A password: the one on the command line, with a warning, else from where [`secret`] finds it.
///
/// # Errors
/// Usage: there is nobody to ask, or it is empty.
pub fn password(context: &Context, given: Option<&Secret>, from_stdin: bool) -> Result<Secret> {
    match given {
        Some(password) => {
            warn_of_arguments(context, "--password", "--password-stdin");
            Ok(Secret::of_line(password.expose()))
        }
        None => secret(from_stdin, "Password", "--password-stdin"),
    }
}

/// From standard input where that was asked for, else from somebody at a terminal.
fn secret(from_stdin: bool, what: &str, option: &str) -> Result<Secret> {
    if !from_stdin && !std::io::stdin().is_terminal() {
        return Err(Error::usage(format!("there is no terminal to ask for the {} on", what.to_lowercase()))
            .hint(format!("{} reads it from standard input", Typed::of_process().with(&[option]))));
    }
    input::secret(what, option)
}

/// The name of a user, from somebody at a terminal.
///
/// # Errors
/// Usage: there is nobody to ask, or it is empty.
pub fn prompt_name() -> Result<String> {
    if !std::io::stdin().is_terminal() {
        let typed = Typed::of_process().without_flags(&["--password-stdin"]);
        let command = typed.with(&["--username", "NAME", "--password-stdin"]);
        return Err(Error::usage("there is no terminal to ask for the user's name on")
            .hint(format!("{command} reads the password from standard input; give the name with --username")));
    }
    eprint!("Username: ");
    let mut name = String::new();
    let read = std::io::stdin().read_line(&mut name);
    if read.map_err(|reason| Error::failed(format!("can not read it: {reason}")))? == 0 {
        eprintln!();
    }
    let name = name.trim();
    if name.is_empty() { Err(Error::usage("the user's name is empty")) } else { Ok(name.to_owned()) }
}

fn read_token() -> Result<Token> {
    if std::io::stdin().is_terminal() {
        return Token::read(input::ask("Token (not shown): ")?.expose(), "the prompt");
    }
    // More would be too long for a token.
    Token::read(&input::beginning(2 * LONGEST_TOKEN as u64)?, "standard input")
}
