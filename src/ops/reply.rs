//! Turns API replies into rows and output.

use clap::ArgMatches;
use progenitor_client::{Error as ClientError, ResponseValue};

use super::arguments;
use super::progress::Progress;
use crate::api::{self, Collection, Pages, Reply, Rows};
use crate::context::Context;
use crate::error::{Kind, Result};
use crate::ops::tasks::instance;
use crate::output::{Column, Row};

type Sent<T> = Result<ResponseValue<T>, ClientError<()>>;

/// All rows of a paginated list, up to `--limit`.
///
/// # Errors
/// The error of a page; `Failed` if rows are missing.
pub async fn pages<F, S, C>(context: &Context, matches: &ArgMatches, fetch: F) -> Result<Rows<C::Row>>
where
    F: Fn(i64, i64) -> S,
    S: Future<Output = Sent<Reply<C>>>,
    C: Collection,
{
    list(context, arguments::one::<usize>(matches, "limit"), fetch).await
}

/// As [`pages`], once per value of the option `id`, or once without it; `--limit` applies to all rows together.
///
/// # Errors
/// As [`pages`].
pub async fn pages_of_each<F, S, C>(context: &Context, matches: &ArgMatches, id: &str, fetch: F) -> Result<Rows<C::Row>>
where
    F: Fn(Option<String>, i64, i64) -> S,
    S: Future<Output = Sent<Reply<C>>>,
    C: Collection,
{
    let Some(values) = arguments::many::<String>(matches, id) else {
        return pages(context, matches, |offset, limit| fetch(None, offset, limit)).await;
    };
    let limit = arguments::one::<usize>(matches, "limit");
    let mut rows = Rows::new(Vec::new());
    for value in indexmap::IndexSet::<String>::from_iter(values) {
        let left = limit.map(|limit| limit - rows.len());
        let fetch = |offset, limit| fetch(Some(value.clone()), offset, limit);
        rows.extend(list(context, left, fetch).await?.into_texts());
    }
    Ok(rows)
}

/// As [`pages`], for handwritten commands: at most `limit` rows.
///
/// # Errors
/// As [`pages`].
pub async fn list<F, S, C>(context: &Context, limit: Option<usize>, fetch: F) -> Result<Rows<C::Row>>
where
    F: Fn(i64, i64) -> S,
    S: Future<Output = Sent<Reply<C>>>,
    C: Collection,
{
    let progress = Progress::new(context);
    let fetch = |offset: usize, limit: usize| api::reply(fetch(to_i64(offset), to_i64(limit)));
    let pages = Pages::new(C::ROWS).limit(limit).bytes(context.max_response().of_list());
    pages.read(fetch, &|received, total| progress.show(received, total)).await.map(Rows::new)
}

/// The rows of a list without pagination.
///
/// # Errors
/// The error of the call.
pub async fn whole<C: Collection>(call: impl Future<Output = Sent<Reply<C>>>) -> Result<Rows<C::Row>> {
    api::reply(call).await?.rows()
}

/// Prints one thing as a table of its properties.
///
/// # Errors
/// The error of the call or of the output.
pub async fn properties<T>(context: &Context, call: impl Future<Output = Sent<Reply<T>>>) -> Result<()> {
    context.printer().properties(&api::reply(call).await?.0)
}

/// Prints one thing as one row.
///
/// # Errors
/// As [`properties`].
pub async fn row<T>(context: &Context, columns: &[Column], call: impl Future<Output = Sent<Reply<T>>>) -> Result<()> {
    context.printer().one(&api::reply(call).await?.0, columns)
}

/// Makes a change whose reply is empty, and prints the sentence; after a 409, prints `already` if given.
///
/// # Errors
/// As [`properties`].
pub async fn done(
    context: &Context,
    sentence: &str,
    already: Option<&str>,
    call: impl Future<Output = Sent<()>>,
) -> Result<()> {
    let sentence = match (api::reply(call).await, already) {
        (Err(error), Some(already)) if error.http_status() == Some(409) => already,
        (outcome, _) => outcome.map(|()| sentence)?,
    };
    context.printer().text(sentence, serde_json::json!({ "message": sentence }))
}

/// Makes a change; prints the sentence on a terminal, and the reply for programs.
///
/// # Errors
/// As [`properties`].
pub async fn done_with_reply<T>(
    context: &Context,
    sentence: &str,
    call: impl Future<Output = Sent<Reply<T>>>,
) -> Result<()> {
    let reply = api::reply(call).await?;
    context.printer().text(sentence, &reply)
}

/// Turns `NotFound` into `None`.
///
/// # Errors
/// All others.
pub fn if_found<T>(result: Result<T>) -> Result<Option<T>> {
    match result {
        Ok(found) => Ok(Some(found)),
        Err(error) if error.kind() == Kind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// After an empty list, checks that the thing it belongs to exists. Passes if the user is not permitted to check.
///
/// # Errors
/// `NotFound` with the server's message; other errors of the request.
pub async fn must_exist<T>(request: impl Future<Output = Sent<Reply<T>>>) -> Result<()> {
    match api::reply(request).await {
        // For a mapped task, the server responds with 404, but the task exists.
        Err(error) if error.kind() != Kind::NotPermitted && !instance::is_about_mapped(&error) => Err(error),
        _ => Ok(()),
    }
}

/// Deserializes the fields that a command needs; other fields may have any shape.
///
/// # Errors
/// `Unreachable` if the fields are not as documented.
pub fn view<'a, T: serde::Deserialize<'a>>(row: &'a Row) -> Result<T> {
    api::parse(row)
}

/// The number of rows on all pages; `None` if the server does not report it.
///
/// # Errors
/// As [`view`].
pub fn total_entries<T>(found: &Reply<T>) -> Result<Option<usize>> {
    #[derive(serde::Deserialize)]
    struct Counted {
        total_entries: Option<usize>,
    }
    Ok(found.view::<Counted>()?.total_entries)
}

/// Converts a number for the API's parameters.
pub fn to_i64(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
