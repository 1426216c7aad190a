//! The options of `connections create`, `update` and `test` for the fields of a connection, named as in airflowctl.

use clap::builder::{StringValueParser, TypedValueParser};

use super::{normal_type, object};
use crate::api::types::ConnectionBody;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::{input, value_parsers};
use crate::secret::Secret;

// Not a doc comment: clap would use it as the help of the whole command.
#[derive(clap::Args)]
pub struct Parts {
    /// Connection type, such as postgres; also accepted as --conn-type
    #[arg(value_name = "CONN_TYPE")]
    pub conn_type: Option<String>,

    /// Description of the connection
    #[arg(long, alias = "conn-description", value_name = "TEXT", allow_hyphen_values = true)]
    description: Option<String>,

    /// Host name or address
    #[arg(long, alias = "conn-host", value_name = "HOST", allow_hyphen_values = true)]
    host: Option<String>,

    /// Port number, 0 to 65535
    #[arg(long, alias = "conn-port", value_name = "PORT", value_parser = value_parsers::port)]
    port: Option<u16>,

    /// User name
    #[arg(long, alias = "conn-login", value_name = "LOGIN", allow_hyphen_values = true)]
    login: Option<String>,

    /// Password; other users of this machine can see it, so prefer --password-stdin
    #[arg(
        long,
        alias = "conn-password",
        value_name = "PASSWORD",
        allow_hyphen_values = true,
        value_parser = StringValueParser::new().map(Secret::new)
    )]
    password: Option<Secret>,

    /// Read the password from stdin
    #[arg(long, alias = "conn-password-stdin", conflicts_with = "password")]
    password_stdin: bool,

    /// Schema; depending on the type, a database or a path
    #[arg(long, alias = "conn-schema", value_name = "SCHEMA", allow_hyphen_values = true)]
    schema: Option<String>,

    /// Other settings of the type: a JSON object, @FILE, or - for stdin
    #[arg(long, alias = "conn-extra", value_name = "JSON|@FILE|-")]
    extra: Option<String>,

    /// Team of the connection, if the server has teams
    #[arg(long, value_name = "TEXT")]
    team_name: Option<String>,
}

impl Parts {
    /// A connection with the given fields. Without a type, its type is empty.
    ///
    /// # Errors
    /// `Usage`: a file or stdin cannot be read, the extra is not a JSON object, or a secret is `***`.
    pub fn body(&self, context: &Context, connection_id: &str) -> Result<ConnectionBody> {
        if self.password.is_some() {
            context
                .warn("--password is visible to all users of this machine in the process list; use --password-stdin");
        }
        self.read(connection_id, || input::secret("Password", "--password-stdin"))
    }

    /// The API's names of the given fields.
    pub fn mask(&self) -> Vec<String> {
        let given = [
            ("conn_type", self.conn_type.is_some()),
            ("description", self.description.is_some()),
            ("host", self.host.is_some()),
            ("login", self.login.is_some()),
            ("schema", self.schema.is_some()),
            ("port", self.port.is_some()),
            ("password", self.password.is_some() || self.password_stdin),
            ("extra", self.extra.is_some()),
            ("team_name", self.team_name.is_some()),
        ];
        given.into_iter().filter(|(_, is_given)| *is_given).map(|(name, _)| name.to_owned()).collect()
    }

    fn read(&self, connection_id: &str, password: impl FnOnce() -> Result<Secret>) -> Result<ConnectionBody> {
        if self.password_stdin && self.extra.as_deref() == Some("-") {
            return Err(Error::usage("stdin can be read only once: use @FILE for one of the options"));
        }
        let password = if self.password_stdin { Some(password()?) } else { self.password.clone() };
        let extra = self.extra.as_deref().map(|given| object::given_extra(given, "--extra")).transpose()?;
        super::refuse_masks(password.as_ref().map(Secret::expose), extra.as_deref())?;
        Ok(ConnectionBody {
            connection_id: connection_id.to_owned(),
            conn_type: self.conn_type.as_deref().map(normal_type).unwrap_or_default(),
            description: self.description.clone().map(Some),
            host: self.host.clone().map(Some),
            login: self.login.clone().map(Some),
            schema: self.schema.clone().map(Some),
            port: self.port.map(|port| Some(port.into())),
            password: password.map(|password| Some(password.expose().to_owned())),
            extra: extra.map(Some),
            team_name: self.team_name.clone().map(Some),
        })
    }
}

#[cfg(test)]
mod tests {
    use clap::{Args as _, FromArgMatches};
    use serde_json::{Value, json};

    use super::*;

    fn sent(arguments: &[&str]) -> Result<Value> {
        let matches =
            Parts::augment_args(clap::Command::new("update")).get_matches_from([&["update"], arguments].concat());
        let parts = Parts::from_arg_matches(&matches).unwrap();
        let mut sent = serde_json::to_value(parts.read("c", || Ok(Secret::of_line("typed")))?).unwrap();
        let fields = sent.as_object_mut().unwrap();
        assert_eq!(fields.shift_remove("connection_id").unwrap(), "c");
        // The server requires a type in every body.
        if parts.conn_type.is_none() {
            assert_eq!(fields.shift_remove("conn_type").unwrap(), "");
        }
        let mut names: Vec<_> = fields.keys().cloned().collect();
        let mut mask = parts.mask();
        names.sort();
        mask.sort();
        assert_eq!(names, mask);
        Ok(sent)
    }

    #[test]
    fn only_given_options_are_sent() {
        assert_eq!(sent(&[]).unwrap(), json!({}));
        assert_eq!(
            sent(&["fs", "--conn-host", "", "--port", "0", "--extra", "{\"n\":1.10}"]).unwrap(),
            json!({ "conn_type": "fs", "host": "", "port": 0, "extra": "{\"n\":1.10}" })
        );
        assert_eq!(sent(&["--password-stdin", "--extra", ""]).unwrap(), json!({ "password": "typed", "extra": "" }));
    }

    #[test]
    fn the_option_names_of_the_official_command_work_too() {
        let words = "t --conn-host h --conn-login l --conn-password p --conn-port 0 --conn-schema s \
                     --conn-description d --conn-extra {}";
        assert_eq!(
            sent(&words.split(' ').collect::<Vec<_>>()).unwrap(),
            json!({ "conn_type": "t", "host": "h", "login": "l", "password": "p", "port": 0, "schema": "s",
                "description": "d", "extra": "{}" })
        );
        assert_eq!(sent(&["--conn-password-stdin"]).unwrap(), json!({ "password": "typed" }));
    }

    #[test]
    fn masks_and_invalid_extras_are_rejected() {
        let refused = |arguments: &[&str]| sent(arguments).unwrap_err().to_string();
        assert!(refused(&["--password", "***"]).contains("a secret is ***"));
        assert!(refused(&["--extra", "{\"token\": \"***\"}"]).contains("a secret is ***"));
        assert!(refused(&["--extra", "{\"a\": }"]).contains("line 1 column 7"));
        assert!(refused(&["--extra", "-", "--password-stdin"]).contains("only once"));
    }
}
