//! The sign-in methods, and the choice of the best one.

use crate::error::command_line::Typed;
use crate::error::{Error, Result};
use crate::login::{Manager, Server};

/// A sign-in method.
#[derive(Clone, Copy, Debug, Eq, PartialEq, clap::ValueEnum)]
pub enum Method {
    /// The server's sign-in page in the browser
    Browser,
    /// Username and password, from a prompt or stdin
    Password,
    /// A token from stdin
    Token,
    /// A token copied from Airflow's web page and pasted at a prompt (for single sign-on)
    Paste,
    /// Client id and secret (Keycloak)
    ClientCredentials,
}

impl Method {
    pub fn name(self) -> &'static str {
        match self {
            Method::Browser => "browser",
            Method::Password => "password",
            Method::Token => "token",
            Method::Paste => "paste",
            Method::ClientCredentials => "client-credentials",
        }
    }
}

/// How the user can interact with the command.
#[derive(Clone, Copy)]
pub struct Interaction {
    /// The user can answer prompts.
    pub terminal: bool,
    /// A browser can be opened on this machine, or the user opens one elsewhere.
    pub browser: bool,
}

/// The best method that the server supports without changes to its configuration.
///
/// # Errors
/// `Usage` without a terminal; `Failed` if the server supports no method.
pub fn best(server: &Server, interaction: Interaction) -> Result<Method> {
    if !interaction.terminal {
        let typed = Typed::of_process();
        let token = typed.clone().with(&["--token-stdin"]);
        let password = typed.with(&["--username", "NAME", "--password-stdin"]);
        return Err(Error::usage("cannot sign in interactively: there is no terminal").hint(format!(
            "{token} or {password} reads from standard input; if AIRFLOW_CLI_TOKEN is set, you need not sign in"
        )));
    }
    match server.manager {
        Manager::Simple | Manager::Fab { form: true } if interaction.browser => Ok(Method::Browser),
        Manager::Simple | Manager::Fab { form: true } | Manager::Keycloak => Ok(Method::Password),
        Manager::Aws => Ok(Method::Paste),
        Manager::Fab { form: false } | Manager::Other(_) if server.issues_tokens() => Ok(Method::Paste),
        Manager::Fab { form: false } | Manager::Other(_) => Err(Error::failed(format!(
            "cannot sign in: Airflow {} does not offer tokens for single sign-on; Airflow 3.2 and newer do",
            server.version
        ))
        .hint(format!(
            "ask an administrator for a token, and sign in with {}",
            super::obtain::login_with(Method::Token)
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(manager: Manager, version: &str) -> Server {
        Server { version: version.into(), base_path: String::new(), base_origin: None, manager }
    }

    #[test]
    fn each_auth_manager_has_its_best_method() {
        let here = Interaction { terminal: true, browser: true };
        let remote = Interaction { terminal: true, browser: false };
        for (manager, version, interaction, method) in [
            (Manager::Simple, "3.0.6", here, Method::Browser),
            (Manager::Simple, "3.3.2", remote, Method::Password),
            (Manager::Fab { form: true }, "3.3.2", here, Method::Browser),
            (Manager::Fab { form: true }, "3.3.2", remote, Method::Password),
            (Manager::Fab { form: false }, "3.3.2", here, Method::Paste),
            (Manager::Keycloak, "3.3.2", here, Method::Password),
            (Manager::Aws, "3.0.6", here, Method::Paste),
            (Manager::Other("Ours".into()), "3.2.0", here, Method::Paste),
        ] {
            assert_eq!(best(&server(manager.clone(), version), interaction).unwrap(), method, "{manager}");
        }
    }

    #[test]
    fn without_a_method_the_error_has_a_hint() {
        let here = Interaction { terminal: true, browser: true };
        let error = best(&server(Manager::Fab { form: false }, "3.1.8"), here).unwrap_err();
        assert!(error.to_string().contains("Airflow 3.2") && error.hint_text().unwrap().contains("--method token"));
        let script = Interaction { terminal: false, browser: true };
        let error = best(&server(Manager::Simple, "3.3.2"), script).unwrap_err();
        assert!(error.hint_text().unwrap().contains("--password-stdin"));
    }
}
