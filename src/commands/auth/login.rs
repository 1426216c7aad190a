//! `airflow auth login`

use std::io::{IsTerminal, Read};

use jiff::Timestamp;
use url::Url;

use super::target::Target;
use crate::api;
use crate::auth::store::{Key, Stores, title};
use crate::auth::{LONGEST_TOKEN, TOKEN_VARIABLE, Token};
use crate::commands::env::set::store_kind;
use crate::commands::env::{Changes, forget, warn_of_file_store, warn_of_variables};
use crate::config::{
    self, ENVIRONMENT_VARIABLE, Environment, File, Folder, StoreKind, URL_VARIABLE, Variables, edit, is_loopback,
    parse_url, url_text,
};
use crate::context::Context;
use crate::error::{Error, Kind, Result};

#[derive(clap::Args)]
pub struct Args {
    /// Read the token from standard input; on a terminal it is asked for and not shown
    #[arg(long, required = true)]
    token_stdin: bool,

    /// The base URL of the server, for an environment that is new or moves; --env names it
    #[arg(long, alias = "api-url", value_name = "URL")]
    url: Option<String>,

    /// Where the token rests
    #[arg(long, value_name = "KIND", value_parser = store_kind())]
    credential_store: Option<StoreKind>,

    /// Send the token to another machine without encryption (http://)
    #[arg(long)]
    allow_http: bool,
}

/// Checks a token with the server and stores it. Nothing is stored or changed before the server has accepted it.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let variables = Variables::of_process();
    let folder = Folder::find(&variables)?;
    let file = File::read(&folder)?;
    let (mut changes, target) = target(context, &args, &variables, &file)?;
    check_encryption(&target.after.url, args.allow_http)?;

    let stores = Stores::new(folder.clone());
    let key = Key::new(&target.name, &target.after.url);
    let kind = stores.probe(target.after.credential_store.unwrap_or_default(), &key)?;

    let token = read_token()?;
    check_expiry(&token)?;
    let environment = config::with_variables(&target.name, target.after.clone(), &variables)?;
    check_with_server(context, &environment, &token).await?;

    stores.write(kind, &key, &token)?;
    changes.credential_store = Some(kind);
    let after = changes.applied_to(&target.name, target.before.as_ref())?;
    let is_selected = edit(&folder, |editor| {
        changes.write(editor, &target.name);
        if editor.before().environments.is_empty() {
            editor.select(Some(&target.name));
            return Ok(true);
        }
        Ok(editor.before().selected.as_deref() == Some(&target.name))
    })?;
    if let Some(before) = &target.before
        && (target.moves() || before.credential_store != after.credential_store)
    {
        forget(context, &folder, &target.name, before);
    }
    warn_of_file_store(context, &folder, target.before.as_ref(), &after);
    context.note(&sentence(&token, &target, kind));
    if !is_selected {
        context.note(&format!("use it with --env {0}, or select it: `airflow env use {0}`", target.name));
    }
    if variables.raw(TOKEN_VARIABLE).is_some() {
        context.warn(&format!("{TOKEN_VARIABLE} is set, and wins over every stored token"));
    }
    warn_of_variables(context, &target.name)
}

fn target(context: &Context, args: &Args, variables: &Variables, file: &File) -> Result<(Changes, Target)> {
    let chosen = context.chosen_environment();
    let Some(url) = &args.url else {
        let changes = Changes { credential_store: args.credential_store, ..Changes::default() };
        let Some(name) = config::resolve(chosen)?.name else {
            let message = format!("{URL_VARIABLE} is an environment without a name, and no token can be stored for it");
            return Err(Error::usage(message)
                .hint(format!("name an environment with --env; or give the token in {TOKEN_VARIABLE}")));
        };
        let target = Target::of(name, file, &changes)?;
        return Ok((changes, target));
    };
    // A new environment is remembered with all that it takes to reach it.
    let mut changes = Changes::of_connection(context.globals())?;
    let url = parse_url(url)?;
    changes.url = Some(url.clone());
    changes.credential_store = args.credential_store;
    let variable = variables.text(ENVIRONMENT_VARIABLE)?;
    let target = Target::at(&url, chosen.or(variable.as_deref()), file, &changes)?;
    Ok((changes, target))
}

fn check_encryption(url: &Url, allowed: bool) -> Result<()> {
    if url.scheme() == "https" || allowed || is_loopback(url) {
        return Ok(());
    }
    Err(Error::usage(format!("anybody on the way to {} could read the token: the URL is http://", host(url)))
        .hint("use https://, or add --allow-http if you trust the network between"))
}

fn read_token() -> Result<Token> {
    const SOURCE: &str = "standard input";
    let fail = |reason: std::io::Error| Error::failed(format!("can not read the token: {reason}"));
    if std::io::stdin().is_terminal() {
        let typed = rpassword::prompt_password("Token (not shown): ").map_err(fail)?;
        return Token::read(&typed, "the prompt");
    }
    let mut bytes = Vec::new();
    // Enough to notice that it is too long, and no endless stream.
    let limit = 2 * LONGEST_TOKEN as u64;
    std::io::stdin().lock().take(limit).read_to_end(&mut bytes).map_err(fail)?;
    let text = String::from_utf8(bytes).map_err(|_| Error::usage(format!("{SOURCE}: this is not a token")))?;
    Token::read(&text, SOURCE)
}

fn check_expiry(token: &Token) -> Result<()> {
    match token.expired_at(Timestamp::now()) {
        None => Ok(()),
        Some(expired) => Err(Error::new(Kind::NotSignedIn, format!("the token expired on {}", clock(expired)))
            .hint("get a new one from the server and try again; nothing was stored")),
    }
}

/// Any authenticated call tells whether the token is good; this one most roles may do.
async fn check_with_server(context: &Context, environment: &Environment, token: &Token) -> Result<()> {
    let client = context.connect_with(environment, Some(token.clone()))?;
    match api::reply(client.get_dags().limit(1).send()).await {
        Ok(_) => Ok(()),
        Err(error) if is_role_too_low(&error) => Ok(()),
        Err(error) if error.kind() == Kind::NotSignedIn => {
            Err(error.hint("get a new token from the server and try again; nothing was stored"))
        }
        Err(error) => Err(error),
    }
}

/// Airflow knows the token, and its role may just not list Dags. A proxy's 403 says something else.
fn is_role_too_low(error: &Error) -> bool {
    error.kind() == Kind::NotPermitted && error.to_json()["detail"] == "Forbidden"
}

fn sentence(token: &Token, target: &Target, kind: StoreKind) -> String {
    let claims = token.claims();
    let user = claims.subject.map(|subject| format!(" as {subject}")).unwrap_or_default();
    let until = claims.expires.map(|expires| format!(" until {}", clock(expires))).unwrap_or_default();
    let host = host(&target.after.url);
    format!("Signed in to {host}{user}{until} (environment {}, stored in {})", target.name, title(kind))
}

fn clock(time: Timestamp) -> String {
    time.strftime("%Y-%m-%d %H:%M UTC").to_string()
}

/// Host, port and path: what tells servers apart.
fn host(url: &Url) -> &str {
    let text = url_text(url);
    text.split_once("://").map_or(text, |(_, rest)| rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn http_is_for_this_machine_unless_allowed() {
        let check = |url, allowed| check_encryption(&Url::parse(url).unwrap(), allowed);
        assert!(check("http://127.0.0.1:8080", false).is_ok() && check("https://a.example.com", false).is_ok());
        assert!(check("http://a.example.com", true).is_ok());
        let error = check("http://a.example.com/team", false).unwrap_err();
        assert!(
            error.to_string().contains("a.example.com/team") && error.hint_text().unwrap().contains("--allow-http")
        );
    }

    #[test]
    fn only_airflows_own_forbidden_means_that_the_token_is_good() {
        let refused = |detail: &str| Error::new(Kind::NotPermitted, "no").detail(detail.into());
        assert!(is_role_too_low(&refused("Forbidden")));
        assert!(!is_role_too_low(&refused("Invalid JWT token")));
        assert!(!is_role_too_low(&Error::new(Kind::NotPermitted, "a proxy's page")));
        assert!(!is_role_too_low(&Error::new(Kind::NotSignedIn, "no").detail("Forbidden".into())));
    }
}
