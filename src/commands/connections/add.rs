//! `airflow connections add`

use super::{Connection, MASK, object, uri};
use crate::api::client::types::ConnectionBody;
use crate::api::{self, Body};
use crate::commands::{parse, source};
use crate::context::Context;
use crate::error::{Error, Result};

#[derive(clap::Args)]
#[command(group = clap::ArgGroup::new("way").args(["conn_type", "conn_uri", "conn_json"]).required(true))]
pub struct Args {
    /// The connection
    #[arg(value_parser = parse::path_argument)]
    conn_id: String,

    /// Its type, such as postgres; needed unless a URI or JSON tells it
    #[arg(long, value_name = "TYPE")]
    conn_type: Option<String>,

    /// What it is for
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    conn_description: Option<String>,

    /// The host
    #[arg(long, value_name = "HOST", allow_hyphen_values = true)]
    conn_host: Option<String>,

    /// The port, 0 to 65535
    #[arg(long, value_name = "PORT", value_parser = parse::port)]
    conn_port: Option<u16>,

    /// The login
    #[arg(long, value_name = "LOGIN", allow_hyphen_values = true)]
    conn_login: Option<String>,

    /// The password; other users of this machine can see it here, better use --conn-password-stdin
    #[arg(long, value_name = "PASSWORD", allow_hyphen_values = true)]
    conn_password: Option<String>,

    /// Read the password from stdin
    #[arg(long, conflicts_with = "conn_password")]
    conn_password_stdin: bool,

    /// The schema: a database, a path
    #[arg(long, value_name = "SCHEMA", allow_hyphen_values = true)]
    conn_schema: Option<String>,

    /// What else the type needs, as a JSON object, from a file with @FILE or from stdin with -
    #[arg(long, value_name = "JSON|@FILE|-")]
    conn_extra: Option<String>,

    /// The whole connection as a URI, from a file with @FILE or from stdin with -
    #[arg(long, value_name = "URI|@FILE|-", conflicts_with_all = PARTS)]
    conn_uri: Option<String>,

    /// The whole connection as JSON, from a file with @FILE or from stdin with -
    #[arg(long, value_name = "JSON|@FILE|-", conflicts_with_all = PARTS, conflicts_with = "conn_extra")]
    conn_json: Option<String>,
}

/// What a URI or JSON tells, so that options need not.
const PARTS: [&str; 6] =
    ["conn_host", "conn_port", "conn_login", "conn_password", "conn_password_stdin", "conn_schema"];

/// Creates the connection; one that exists is left as it is.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let connection =
        connection(&args, || Ok(source::secret("Password", "--conn-password-stdin")?.expose().to_owned()))?;
    if let Some(option) = visible_secret(&args, &connection) {
        let better = if option == "--conn-password" { "--conn-password-stdin" } else { "@FILE or -" };
        context.warn(&format!(
            "the process list shows the password in {option} to every user of this machine; use {better}"
        ));
    }
    let client = context.client_to_change().await?;
    let body = Body::of(&body(&args.conn_id, connection))?;
    let created = api::reply(client.post_connection().body(body).send()).await;
    let reply = created.map_err(|error| match error.http_status() {
        Some(409) => exists(&args.conn_id),
        _ => error,
    })?;
    context.printer().line(&format!("Successfully added `conn_id`={}", args.conn_id), &reply)
}

/// The connection that the options tell of; `password` reads the one that is not among them.
fn connection(args: &Args, password: impl FnOnce() -> Result<String>) -> Result<Connection> {
    let wants_stdin = [&args.conn_uri, &args.conn_json, &args.conn_extra].map(|option| option.as_deref() == Some("-"));
    if wants_stdin.iter().filter(|&&wants| wants).count() + usize::from(args.conn_password_stdin) > 1 {
        return Err(Error::usage("stdin can be read only once: use @FILE for one of the options"));
    }
    let mut connection = match (&args.conn_uri, &args.conn_json) {
        (Some(given), _) => uri::parse(&source::text(given, "--conn-uri")?)?,
        (_, Some(given)) => object::parse(&source::text(given, "--conn-json")?)?,
        (None, None) => Connection {
            conn_type: args.conn_type.clone().unwrap_or_default(),
            host: args.conn_host.clone(),
            login: args.conn_login.clone(),
            password: if args.conn_password_stdin { Some(password()?) } else { args.conn_password.clone() },
            port: args.conn_port.map(i64::from),
            schema: args.conn_schema.clone(),
            ..Connection::default()
        },
    };
    if let Some(given) = &args.conn_extra {
        connection.extra = Some(object::given_extra(given, "--conn-extra")?);
    }
    if args.conn_description.is_some() {
        connection.description.clone_from(&args.conn_description);
    }
    refuse_masks(connection.password.as_deref(), connection.extra.as_deref())?;
    Ok(connection)
}

/// `***` comes from a server that would not tell the secret; stored, it would only look like one.
pub(super) fn refuse_masks(password: Option<&str>, extra: Option<&str>) -> Result<()> {
    let is_masked = password == Some(MASK) || extra.is_some_and(|extra| extra.contains(&format!("\"{MASK}\"")));
    match is_masked {
        true => Err(Error::usage(format!("a secret is {MASK}, what servers show in the place of one"))
            .hint("give the secret itself: it can not be read back from a server")),
        false => Ok(()),
    }
}

/// The option that shows a password to whoever lists processes.
fn visible_secret(args: &Args, connection: &Connection) -> Option<&'static str> {
    connection.password.as_ref()?;
    let options =
        [(&args.conn_password, "--conn-password"), (&args.conn_uri, "--conn-uri"), (&args.conn_json, "--conn-json")];
    let (_, name) = options
        .into_iter()
        .find(|(given, name)| given.as_deref().is_some_and(|given| *name == "--conn-password" || is_literal(given)))?;
    Some(name)
}

fn is_literal(given: &str) -> bool {
    given != "-" && !given.starts_with('@')
}

fn body(conn_id: &str, connection: Connection) -> ConnectionBody {
    ConnectionBody {
        connection_id: conn_id.to_owned(),
        conn_type: connection.conn_type,
        description: connection.description,
        extra: connection.extra,
        host: connection.host,
        login: connection.login,
        password: connection.password,
        port: connection.port,
        schema: connection.schema,
        team_name: connection.team_name,
    }
}

/// A new error, for the server's own detail may quote the statement that its database refused, secrets and all.
pub(super) fn exists(conn_id: &str) -> Error {
    Error::failed(format!("a connection `{conn_id}` exists already"))
        .status(409)
        .hint(format!("delete it first with `airflow connections delete {conn_id}`"))
}

#[cfg(test)]
#[path = "add_tests.rs"]
mod tests;
