//! What a server shows without a sign-in: its version, and how users sign in.

use std::fmt;

use serde::Deserialize;

use crate::api::{JSON_OR_PAGE, Response, Session};
use crate::error::{Error, Kind, Result};

/// Airflow's auth manager. In every release, the document of its own API names it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Manager {
    /// Airflow's own, with names and passwords in its configuration, or without any sign-in.
    Simple,
    /// Flask AppBuilder. `form` is whether its page has a password field, or only leads to single sign-on.
    Fab {
        form: bool,
    },
    Keycloak,
    Aws,
    /// Any other, by the title of its document.
    Other(String),
}

impl fmt::Display for Manager {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Manager::Simple => "Simple auth manager",
            Manager::Fab { form: true } => "FAB auth manager",
            Manager::Fab { form: false } => "FAB auth manager with single sign-on",
            Manager::Keycloak => "Keycloak auth manager",
            Manager::Aws => "AWS auth manager",
            Manager::Other(title) => title,
        })
    }
}

/// A server, as seen without a sign-in.
#[derive(Clone, Debug)]
pub struct Server {
    /// `3.3.2`
    pub version: String,
    /// The path of its own pages, without a `/` at the end: that of its `[api] base_url`.
    pub base_path: String,
    /// The origin of its own pages, if it differs from the one that requests are sent to.
    pub base_origin: Option<String>,
    pub manager: Manager,
}

#[derive(Deserialize)]
struct Version {
    version: String,
}

#[derive(Deserialize)]
struct Document {
    info: Info,
}

#[derive(Deserialize)]
struct Info {
    title: String,
}

impl Server {
    /// Queries the server with three or four requests, none of which contains a token.
    ///
    /// # Errors
    /// `Unreachable` if it does not respond, or not like an Airflow 3 API server.
    pub async fn probe(session: &Session) -> Result<Self> {
        let version = get(session, "version").await?;
        let Ok(Version { version }) = version.json() else { return Err(not_airflow(&version)) };
        let login = get(session, "auth/login").await?;
        let own = login.trail().find_map(|url| Some((url.origin(), base_of(url.path())?.to_owned())));
        let ours = session.base().path().trim_end_matches('/');
        let (origin, base_path) = own.unwrap_or_else(|| (session.base().origin(), ours.to_owned()));
        let document: Option<Document> = get(session, "/auth/openapi.json").await?.json().ok();
        let title = document.map_or_else(|| "unknown auth manager".to_owned(), |document| document.info.title);
        // If the server uses another origin for itself, the redirect to its page was not followed.
        let page = match login.status().as_u16() {
            200 => login,
            _ => get(session, "/auth/login/").await?,
        };
        Ok(Self {
            version,
            base_path,
            base_origin: (origin != session.base().origin()).then(|| origin.ascii_serialization()),
            manager: Manager::of(&title, &page.text()),
        })
    }

    /// Whether it has `POST /ui/auth/token`, which issues tokens for command lines; since Airflow 3.2. Those for
    /// Keycloak cannot be used.
    pub fn issues_tokens(&self) -> bool {
        issues(&self.version) && self.manager != Manager::Keycloak
    }
}

impl Manager {
    /// By the title of the document below `/auth`, and the sign-in page.
    fn of(title: &str, login_page: &str) -> Self {
        match title {
            "Simple auth manager sub application" => Manager::Simple,
            "FAB auth manager API" | "FAB auth manager sub application" => {
                Manager::Fab { form: login_page.contains("name=\"password\"") }
            }
            "Keycloak auth manager sub application" => Manager::Keycloak,
            "AWS auth manager sub application" => Manager::Aws,
            other => Manager::Other(other.to_owned()),
        }
    }
}

async fn get(session: &Session, path: &str) -> Result<Response> {
    session.get(path).accept(JSON_OR_PAGE).send().await
}

/// The part of a sign-in page's path before the page.
fn base_of(path: &str) -> Option<&str> {
    let path = path.trim_end_matches('/');
    let base = path.strip_suffix("/auth/token/login").or_else(|| path.strip_suffix("/auth/login"))?;
    // The API's own route to the page.
    (!base.ends_with("/api/v2")).then_some(base)
}

fn issues(version: &str) -> bool {
    let mut numbers = version.split('.').map(|number| number.parse::<u32>().unwrap_or(0));
    (numbers.next(), numbers.next()) >= (Some(3), Some(2))
}

fn not_airflow(response: &Response) -> Error {
    match response.status().as_u16() {
        404 => Error::new(Kind::Unreachable, "there is no Airflow 3 API at this URL")
            .status(404)
            .hint("use the URL of Airflow's web page; Airflow 2 has a different API"),
        _ => response.unexpected(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_base_path_is_the_part_before_the_sign_in_page() {
        assert_eq!(base_of("/auth/login"), Some(""));
        assert_eq!(base_of("/team-a/auth/login/"), Some("/team-a"));
        assert_eq!(base_of("/team-a/auth/token/login"), Some("/team-a"));
        for other in ["/api/v2/auth/login", "/team-a/api/v2/auth/login", "/", "/realms/x/protocol"] {
            assert_eq!(base_of(other), None, "{other}");
        }
    }

    #[test]
    fn auth_managers_are_recognized() {
        let form = "<input id='x' name=\"password\" type='password'>";
        assert_eq!(Manager::of("Simple auth manager sub application", ""), Manager::Simple);
        assert_eq!(Manager::of("FAB auth manager API", form), Manager::Fab { form: true });
        assert_eq!(Manager::of("FAB auth manager API", "<a href='/login/google'>"), Manager::Fab { form: false });
        assert_eq!(Manager::of("Ours", ""), Manager::Other("Ours".into()));
    }

    #[test]
    fn tokens_are_issued_since_3_2() {
        for (version, expected) in
            [("3.0.6", false), ("3.1.8", false), ("3.2.0", true), ("3.10.0", true), ("4.0", true)]
        {
            assert_eq!(issues(version), expected, "{version}");
        }
    }
}
