//! Finds a user by username or email address, with the official options.

use super::User;
use crate::api;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::nearest::{did_you_mean, nearest};
use crate::ops::{reply, value_parsers};

// No doc comment: clap would use it as the help of the whole command.
#[derive(clap::Args)]
pub struct Named {
    /// Username
    #[arg(short, long, value_parser = value_parsers::path_argument_or_none)]
    username: Option<String>,

    /// Email address of the user
    #[arg(short, long)]
    email: Option<String>,
}

impl Named {
    /// Fetches the user.
    ///
    /// # Errors
    /// `Usage` unless exactly one of the options was given; `NotFound` if there is no such user.
    pub async fn find(&self, context: &Context) -> Result<User> {
        fn given(option: &Option<String>) -> Option<&str> {
            option.as_deref().filter(|value| !value.is_empty())
        }
        match (given(&self.username), given(&self.email)) {
            (Some(username), None) => by_username(context, username).await,
            (None, Some(email)) => by_email(context, email).await,
            (None, None) => Err(Error::usage("no user selected: add --username or --email")),
            (Some(_), Some(_)) => Err(Error::usage("--username and --email cannot be combined")),
        }
    }
}

/// Fetches the user with this name.
///
/// # Errors
/// `NotFound` if there is none.
pub async fn by_username(context: &Context, username: &str) -> Result<User> {
    let client = context.client().await?.fab();
    let call = client.get_user().username(username).send();
    Ok(api::reply(call).await?.read()?.try_into()?)
}

/// All users, oldest first.
///
/// # Errors
/// The error of a page.
pub async fn all(context: &Context) -> Result<Vec<User>> {
    let client = context.client().await?.fab();
    let request = client.get_users().order_by("id");
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    let rows = reply::list(context, None, fetch).await?;
    rows.read().map(|user| Ok(user?.try_into()?)).collect()
}

/// Searches the list of users, because the API has no filter for addresses.
async fn by_email(context: &Context, email: &str) -> Result<User> {
    let mut users = all(context).await?;
    let found = users.iter().position(|user| is_same_email(&user.email, email));
    let Some(place) = found else {
        let error = Error::not_found(format!("no user has the email address {email}"));
        let near = nearest(email, users.iter().map(|user| user.email.as_str()));
        return Err(error.hint(near.map_or_else(|| "`airflow users list` lists them".to_owned(), did_you_mean)));
    };
    Ok(users.swap_remove(place))
}

/// Ignores case, as the server and some databases do.
pub fn is_same_email(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}
