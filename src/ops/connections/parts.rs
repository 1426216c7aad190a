//! The options of `connections create`, `update` and `test` for the fields of a connection, named as in airflowctl.

use clap::builder::{StringValueParser, TypedValueParser};
use serde_json::{Map, Value};

use super::object;
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
    /// The given fields, under the API's names.
    ///
    /// # Errors
    /// `Usage`: a file or stdin cannot be read, the extra is not a JSON object, or a secret is `***`.
    pub fn members(&self, context: &Context) -> Result<Map<String, Value>> {
        if self.password.is_some() {
            context
                .warn("--password is visible to all users of this machine in the process list; use --password-stdin");
        }
        self.read(|| input::secret("Password", "--password-stdin"))
    }

    fn read(&self, password: impl FnOnce() -> Result<Secret>) -> Result<Map<String, Value>> {
        if self.password_stdin && self.extra.as_deref() == Some("-") {
            return Err(Error::usage("stdin can be read only once: use @FILE for one of the options"));
        }
        let password = if self.password_stdin { Some(password()?) } else { self.password.clone() };
        let extra = self.extra.as_deref().map(|given| object::given_extra(given, "--extra")).transpose()?;
        super::refuse_masks(password.as_ref().map(Secret::expose), extra.as_deref())?;
        let given = [
            ("conn_type", self.conn_type.clone().map(Value::from)),
            ("description", self.description.clone().map(Value::from)),
            ("host", self.host.clone().map(Value::from)),
            ("login", self.login.clone().map(Value::from)),
            ("schema", self.schema.clone().map(Value::from)),
            ("port", self.port.map(Value::from)),
            ("password", password.as_ref().map(Secret::expose).map(Value::from)),
            ("extra", extra.map(Value::from)),
            ("team_name", self.team_name.clone().map(Value::from)),
        ];
        Ok(given.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect())
    }
}

#[cfg(test)]
mod tests {
    use clap::{Args as _, FromArgMatches};
    use serde_json::json;

    use super::*;

    fn sent(arguments: &[&str]) -> Result<Value> {
        let matches =
            Parts::augment_args(clap::Command::new("update")).get_matches_from([&["update"], arguments].concat());
        Parts::from_arg_matches(&matches).unwrap().read(|| Ok(Secret::of_line("typed"))).map(Value::Object)
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
