//! The ways to sign in, and which of them is best.

use crate::error::command_line::Typed;
use crate::error::{Error, Result};
use crate::login::{Manager, Server};

/// A way to sign in that the user may name.
#[derive(Clone, Copy, Debug, Eq, PartialEq, clap::ValueEnum)]
pub enum Way {
    /// The server's own page, in the browser
    Browser,
    /// A user's name and password, at a prompt or from stdin
    Password,
    /// A token from stdin
    Token,
    /// A token that is copied from Airflow's web page, at a prompt: for single sign-on
    Paste,
    /// A client's id and secret (Keycloak)
    ClientCredentials,
}

impl Way {
    pub fn name(self) -> &'static str {
        match self {
            Way::Browser => "browser",
            Way::Password => "password",
            Way::Token => "token",
            Way::Paste => "paste",
            Way::ClientCredentials => "client-credentials",
        }
    }
}

/// Who is there to sign in.
#[derive(Clone, Copy)]
pub struct Person {
    /// Somebody can answer at a prompt.
    pub terminal: bool,
    /// A browser can be opened on this machine, or somebody opens one elsewhere.
    pub browser: bool,
}

/// The best way that an unmodified server allows.
///
/// # Errors
/// Usage: nobody is there to go it. Failed: the server has none.
pub fn best(server: &Server, person: Person) -> Result<Way> {
    if !person.terminal {
        let typed = Typed::of_process();
        let token = typed.clone().with(&["--token-stdin"]);
        let password = typed.with(&["--username", "NAME", "--password-stdin"]);
        return Err(Error::usage("there is no terminal, and so nobody to sign in").hint(format!(
            "{token} and {password} read from standard input; with AIRFLOW_CLI_TOKEN set, there is no need to sign in"
        )));
    }
    match server.manager {
        Manager::Simple | Manager::Fab { form: true } if person.browser => Ok(Way::Browser),
        Manager::Simple | Manager::Fab { form: true } | Manager::Keycloak => Ok(Way::Password),
        Manager::Aws => Ok(Way::Paste),
        Manager::Fab { form: false } | Manager::Other(_) if server.mints_tokens() => Ok(Way::Paste),
        Manager::Fab { form: false } | Manager::Other(_) => Err(Error::failed(format!(
            "Airflow {} gives no token to people who come through single sign-on; that came with Airflow 3.2",
            server.version
        ))
        .hint(format!(
            "an administrator can make a token for you: sign in with {}",
            super::obtain::login_by(Way::Token)
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
    fn each_auth_manager_has_its_best_way() {
        let here = Person { terminal: true, browser: true };
        let remote = Person { terminal: true, browser: false };
        for (manager, version, person, way) in [
            (Manager::Simple, "3.0.6", here, Way::Browser),
            (Manager::Simple, "3.3.2", remote, Way::Password),
            (Manager::Fab { form: true }, "3.3.2", here, Way::Browser),
            (Manager::Fab { form: true }, "3.3.2", remote, Way::Password),
            (Manager::Fab { form: false }, "3.3.2", here, Way::Paste),
            (Manager::Keycloak, "3.3.2", here, Way::Password),
            (Manager::Aws, "3.0.6", here, Way::Paste),
            (Manager::Other("Ours".into()), "3.2.0", here, Way::Paste),
        ] {
            assert_eq!(best(&server(manager.clone(), version), person).unwrap(), way, "{manager}");
        }
    }

    #[test]
    fn where_there_is_no_way_somebody_says_so() {
        let here = Person { terminal: true, browser: true };
        let error = best(&server(Manager::Fab { form: false }, "3.1.8"), here).unwrap_err();
        assert!(error.to_string().contains("Airflow 3.2") && error.hint_text().unwrap().contains("--method token"));
        let nobody = Person { terminal: false, browser: true };
        let error = best(&server(Manager::Simple, "3.3.2"), nobody).unwrap_err();
        assert!(error.hint_text().unwrap().contains("--password-stdin"));
    }
}
