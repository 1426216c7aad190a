//! Environments as the `env` and `auth` commands change them.

pub mod changes;
pub mod tokens;

pub use self::changes::Changes;
pub use self::tokens::{can_forget, forget, forget_asked, warn_of_file_store};
use std::time::Duration;

use serde_json::Value;

use crate::config::{ENVIRONMENT_VARIABLE, URL_VARIABLE, Variables};
use crate::context::Context;
use crate::error::{Error, Result};

/// The name is an argument of these verbs; `--env` must not name another one.
pub fn only_name(context: &Context, name: &str) -> Result<()> {
    match context.chosen_environment() {
        Some(other) if other != name => {
            Err(Error::usage(format!("both {name} and --env {other} are given; name one environment")))
        }
        _ => Ok(()),
    }
}

/// For one command `--insecure` is said and seen; stored, it is easily forgotten.
pub fn warn_of_insecure(context: &Context, name: &str) {
    context.warn(&format!(
        "--insecure is stored: the certificate of environment {name}'s server is not checked from now on; \
         `airflow env set {name} --unset insecure` ends that"
    ));
}

/// Variables win over what is selected in the file, which surprises whoever has forgotten them.
pub fn warn_of_variables(context: &Context, name: &str) -> Result<()> {
    let variables = Variables::of_process();
    if variables.raw(URL_VARIABLE).is_some() {
        context.warn(&format!("{URL_VARIABLE} is set, and wins over the selected environment"));
    } else if let Some(other) = variables.text(ENVIRONMENT_VARIABLE)?.filter(|other| other != name) {
        context.warn(&format!("{ENVIRONMENT_VARIABLE} is set to {other}, and wins over the selected environment"));
    }
    Ok(())
}

/// Seconds, a whole number where they are whole.
pub fn seconds(time: Duration) -> Value {
    if time.subsec_nanos() == 0 { time.as_secs().into() } else { time.as_secs_f64().into() }
}
