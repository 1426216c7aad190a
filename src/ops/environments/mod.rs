//! Changes to environments, for the `env` and `auth` commands.

pub mod changes;
pub mod tokens;

pub use self::changes::Changes;
pub use self::tokens::{can_forget, forget, forget_command_token, warn_of_file_store};
use std::time::Duration;

use serde_json::Value;

use crate::config::{ENVIRONMENT_VARIABLE, URL_VARIABLE, Variables};
use crate::context::Context;
use crate::error::{Error, Result};

/// Checks that `--env` does not contradict the environment in the arguments.
pub fn only_name(context: &Context, name: &str) -> Result<()> {
    match context.chosen_environment() {
        Some(other) if other != name => {
            Err(Error::usage(format!("{name} and --env {other} are different environments; pass only one")))
        }
        _ => Ok(()),
    }
}

/// Warns that `--insecure` is now stored: unlike an option of a single command, it is easily forgotten.
pub fn warn_of_insecure(context: &Context, name: &str) {
    context.warn(&format!(
        "--insecure is stored: the server certificate of environment {name} is no longer verified; undo this with \
         `airflow env set {name} --unset insecure`"
    ));
}

/// Warns about variables that override the selected environment, since they are easily forgotten.
pub fn warn_of_variables(context: &Context, name: &str) -> Result<()> {
    let variables = Variables::of_process();
    if variables.raw(URL_VARIABLE).is_some() {
        context.warn(&format!("{URL_VARIABLE} is set and overrides the selected environment"));
    } else if let Some(other) = variables.text(ENVIRONMENT_VARIABLE)?.filter(|other| other != name) {
        context.warn(&format!("{ENVIRONMENT_VARIABLE} is set to {other} and overrides the selected environment"));
    }
    Ok(())
}

/// Seconds as JSON, as an integer if possible.
pub fn seconds(time: Duration) -> Value {
    if time.subsec_nanos() == 0 { time.as_secs().into() } else { time.as_secs_f64().into() }
}
