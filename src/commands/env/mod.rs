//! `airflow env …`

mod changes;
pub mod list;
pub mod remove;
pub mod set;
pub mod show;
mod tokens;
pub mod r#use;

pub(super) use self::changes::Changes;
pub(super) use self::tokens::{can_forget, forget, forget_asked, warn_of_file_store};

use crate::config::{ENVIRONMENT_VARIABLE, URL_VARIABLE, Variables};
use crate::context::Context;
use crate::error::{Error, Result};

/// The name is an argument of these verbs; `--env` must not name another one.
fn only_name(context: &Context, name: &str) -> Result<()> {
    match context.chosen_environment() {
        Some(other) if other != name => {
            Err(Error::usage(format!("both {name} and --env {other} are given; name one environment")))
        }
        _ => Ok(()),
    }
}

/// For one command `--insecure` is said and seen; stored, it is easily forgotten.
pub(super) fn warn_of_insecure(context: &Context, name: &str) {
    context.warn(&format!(
        "--insecure is stored: the certificate of environment {name}'s server is not checked from now on; \
         `airflow env set {name} --unset insecure` ends that"
    ));
}

/// Variables win over what is selected in the file, which surprises whoever has forgotten them.
pub(super) fn warn_of_variables(context: &Context, name: &str) -> Result<()> {
    let variables = Variables::of_process();
    if variables.raw(URL_VARIABLE).is_some() {
        context.warn(&format!("{URL_VARIABLE} is set, and wins over the selected environment"));
    } else if let Some(other) = variables.text(ENVIRONMENT_VARIABLE)?.filter(|other| other != name) {
        context.warn(&format!("{ENVIRONMENT_VARIABLE} is set to {other}, and wins over the selected environment"));
    }
    Ok(())
}
