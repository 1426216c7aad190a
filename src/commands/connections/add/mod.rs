//! `airflow connections add`

#[cfg(test)]
mod tests;

use clap::builder::{StringValueParser, TypedValueParser};

use crate::api::types::ConnectionBody;
use crate::api::{self, Body};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::connections::{Connection, THINGS, object, uri};
use crate::ops::connections::{exists, refuse_masks};
use crate::ops::{connection_types, import_export, input, names, value_parsers};
use crate::secret::Secret;

#[derive(clap::Args)]
#[command(group = clap::ArgGroup::new("way").args(["conn_type", "conn_uri", "conn_json"]).required(true).multiple(true))]
pub struct Args {
    /// Connection id
    #[arg(value_parser = names::new(names::Kind::Connection))]
    conn_id: String,

    /// Connection type, such as postgres; required without --conn-uri and --conn-json
    #[arg(long, value_name = "TYPE")]
    conn_type: Option<String>,

    /// Description of the connection
    #[arg(long, alias = "description", value_name = "TEXT", allow_hyphen_values = true)]
    conn_description: Option<String>,

    /// Host
    #[arg(long, alias = "host", value_name = "HOST", allow_hyphen_values = true)]
    conn_host: Option<String>,

    /// Port, 0 to 65535
    #[arg(long, alias = "port", value_name = "PORT", value_parser = port)]
    conn_port: Option<Port>,

    /// Login
    #[arg(long, alias = "login", value_name = "LOGIN", allow_hyphen_values = true)]
    conn_login: Option<String>,

    /// Password; other users of this machine can see it in the process list, so prefer --conn-password-stdin
    #[arg(
        long,
        alias = "password",
        value_name = "PASSWORD",
        allow_hyphen_values = true,
        value_parser = StringValueParser::new().map(Secret::new)
    )]
    conn_password: Option<Secret>,

    /// Read the password from stdin
    #[arg(long, alias = "password-stdin", conflicts_with = "conn_password")]
    conn_password_stdin: bool,

    /// Schema, such as a database name
    #[arg(long, alias = "schema", value_name = "SCHEMA", allow_hyphen_values = true)]
    conn_schema: Option<String>,

    /// Further fields of the connection type as a JSON object; @FILE reads it from a file, - from stdin
    #[arg(long, alias = "extra", value_name = "JSON|@FILE|-")]
    conn_extra: Option<String>,

    /// Whole connection as a URI; @FILE reads it from a file, - from stdin
    #[arg(long, value_name = "URI|@FILE|-")]
    conn_uri: Option<String>,

    /// Whole connection as JSON; @FILE reads it from a file, - from stdin
    #[arg(long, value_name = "JSON|@FILE|-")]
    conn_json: Option<String>,
}

/// Creates the connection. Fails if it exists.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let connection = connection(&args, || input::secret("Password", "--conn-password-stdin"))?;
    if let Some(option) = visible_secret(&args, &connection) {
        let better = if option == "--conn-password" { "--conn-password-stdin" } else { "@FILE or -" };
        context.warn(&format!(
            "the process list shows the password in {option} to every user of this machine; use {better}"
        ));
    }
    import_export::warn_of_prefix(context, &THINGS, &args.conn_id);
    let client = context.client_to_change().await?;
    let conn_type = crate::ops::connections::normal_type(&connection.conn_type);
    let body = Body::of(&body(&args.conn_id, connection))?;
    let created = api::reply(client.post_connection().body(body).send()).await;
    let reply = created.map_err(|error| match error.http_status() {
        Some(409) => exists(&args.conn_id),
        _ => error,
    })?;
    context.printer().text(&format!("Successfully added `conn_id`={}", args.conn_id), &reply)?;
    connection_types::warn_of_unknown(context, &conn_type).await;
    Ok(())
}

impl Args {
    /// Checks that exactly one of type, URI and JSON describes the connection. As in the official command, an empty
    /// value counts as missing.
    fn check(&self) -> Result<()> {
        let (uri, json) = (given(&self.conn_uri).is_some(), given(&self.conn_json).is_some());
        let whole = match (uri, json) {
            (true, true) => {
                return Err(Error::usage("--conn-uri and --conn-json cannot be used together: give one of them"));
            }
            (false, false) if given(&self.conn_type).is_none() => {
                return Err(Error::usage("one of --conn-type, --conn-uri and --conn-json is required"));
            }
            (false, false) => return Ok(()),
            (true, false) => "--conn-uri",
            (false, true) => "--conn-json",
        };
        let parts = [
            ("--conn-type", given(&self.conn_type).is_some()),
            ("--conn-host", given(&self.conn_host).is_some()),
            ("--conn-port", self.conn_port.is_some_and(|port| port.0.is_some())),
            ("--conn-login", given(&self.conn_login).is_some()),
            ("--conn-password", self.conn_password.as_ref().is_some_and(|password| !password.is_empty())),
            ("--conn-password-stdin", self.conn_password_stdin),
            ("--conn-schema", given(&self.conn_schema).is_some()),
            ("--conn-extra", json && given(&self.conn_extra).is_some()),
        ];
        match parts.into_iter().find(|(_, is_given)| *is_given) {
            Some((part, _)) => {
                Err(Error::usage(format!("{whole} describes the whole connection: {part} cannot be used with it")))
            }
            None => Ok(()),
        }
    }
}

/// The value of `--conn-port`: a port, or none if it is empty.
#[derive(Clone, Copy)]
struct Port(Option<u16>);

fn port(text: &str) -> Result<Port, String> {
    if text.is_empty() { Ok(Port(None)) } else { value_parsers::port(text).map(|port| Port(Some(port))) }
}

/// An option's value, unless it is empty.
fn given(option: &Option<String>) -> Option<&str> {
    option.as_deref().filter(|value| !value.is_empty())
}

/// The connection that the options describe; `password` reads the password that `--conn-password-stdin` asks for.
fn connection(args: &Args, password: impl FnOnce() -> Result<Secret>) -> Result<Connection> {
    args.check()?;
    let wants_stdin = [&args.conn_uri, &args.conn_json, &args.conn_extra].map(|option| option.as_deref() == Some("-"));
    if wants_stdin.iter().filter(|&&wants| wants).count() + usize::from(args.conn_password_stdin) > 1 {
        return Err(Error::usage("stdin can be read only once: use @FILE for one of the options"));
    }
    let password = if args.conn_password_stdin { Some(password()?) } else { args.conn_password.clone() };
    let mut connection = match (given(&args.conn_uri), given(&args.conn_json)) {
        (Some(given), _) => uri::parse(&input::text(given, "--conn-uri")?)?,
        (_, Some(given)) => object::parse(&input::text(given, "--conn-json")?)?,
        (None, None) => Connection {
            conn_type: args.conn_type.clone().unwrap_or_default(),
            host: args.conn_host.clone(),
            login: args.conn_login.clone(),
            password: password.map(|password| password.expose().to_owned()),
            port: args.conn_port.and_then(|port| port.0).map(i64::from),
            schema: args.conn_schema.clone(),
            ..Connection::default()
        },
    };
    if let Some(extra) = given(&args.conn_extra) {
        connection.extra = Some(object::given_extra(extra, "--conn-extra")?);
    }
    if args.conn_description.is_some() {
        connection.description.clone_from(&args.conn_description);
    }
    refuse_masks(connection.password.as_deref(), connection.extra.as_deref())?;
    Ok(connection)
}

/// The option that makes a password visible in the process list.
fn visible_secret(args: &Args, connection: &Connection) -> Option<&'static str> {
    connection.password.as_ref()?;
    let password = args.conn_password.as_ref().map(Secret::expose);
    let options = [
        (password, "--conn-password"),
        (args.conn_uri.as_deref(), "--conn-uri"),
        (args.conn_json.as_deref(), "--conn-json"),
    ];
    let (_, name) = options
        .into_iter()
        .find(|(given, name)| given.is_some_and(|given| *name == "--conn-password" || is_literal(given)))?;
    Some(name)
}

fn is_literal(given: &str) -> bool {
    given != "-" && !given.starts_with('@')
}

fn body(conn_id: &str, connection: Connection) -> ConnectionBody {
    ConnectionBody {
        connection_id: conn_id.to_owned(),
        conn_type: connection.conn_type,
        description: connection.description.map(Some),
        extra: connection.extra.map(Some),
        host: connection.host.map(Some),
        login: connection.login.map(Some),
        password: connection.password.map(Some),
        port: connection.port.map(Some),
        schema: connection.schema.map(Some),
        team_name: connection.team_name.map(Some),
    }
}
