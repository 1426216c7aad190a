//! `airflow api`: calls any operation, including those without a command.

use std::borrow::Cow;

use indexmap::IndexMap;
use progenitor_client::ClientInfo;
use reqwest::Method;
use serde_json::value::RawValue;

use crate::api::{Body, Pages, Reply, Response, Session};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::ops::progress::Progress;
use crate::ops::request::fields;
use crate::ops::request::fields::Field;
use crate::ops::request::target::Target;
use crate::ops::{input, value_parsers};
use crate::output::{self, Format, Printer, Row, Settings};

#[derive(clap::Args)]
pub struct Args {
    /// HTTP method and path below /api/v2, or the id of an operation
    #[arg(value_name = "METHOD PATH|OPERATION", required = true, num_args = 1..=2)]
    target: Vec<String>,

    /// Path parameter (of an operation), query parameter (GET, DELETE) or body field (other methods); JSON values keep
    /// their type, @FILE reads a text file
    #[arg(short, long, value_name = "KEY=VALUE", value_parser = fields::key_value)]
    field: Vec<(String, String)>,

    /// Like --field, but the value is always a string
    #[arg(long, value_name = "KEY=VALUE", value_parser = fields::key_value)]
    raw_field: Vec<(String, String)>,

    /// Query parameter, for any method
    #[arg(long, value_name = "KEY=VALUE", value_parser = fields::key_value)]
    query: Vec<(String, String)>,

    /// Read the whole request body from FILE, or from stdin with -
    #[arg(long, value_name = "FILE|-", conflicts_with_all = ["field", "raw_field"])]
    input: Option<String>,

    /// Whole request body as JSON; @FILE reads it from a file, - from stdin
    #[arg(long, value_name = "BODY|@FILE|-", conflicts_with_all = ["field", "raw_field", "input"])]
    json: Option<String>,

    /// Fetch all pages of a list and print them as one
    #[arg(long)]
    paginate: bool,

    /// Maximum number of rows with --paginate; default: all
    #[arg(long, value_name = "N", allow_negative_numbers = true, requires = "paginate", value_parser = value_parsers::count)]
    limit: Option<usize>,
}

struct Request {
    target: Target,
    query: Vec<(String, String)>,
    body: Option<Body>,
}

pub async fn run(context: &Context, args: Args) -> Result<()> {
    let request = request(&args)?;
    if args.paginate && request.target.method != Method::GET {
        return Err(Error::usage("--paginate works only with GET"));
    }
    let client =
        if request.target.method == Method::GET { context.client().await? } else { context.client_to_change().await? };
    let session = client.inner();
    let printer = printer(context)?;
    if args.paginate {
        return show(context, &printer, &every_page(context, session, &request, args.limit).await?);
    }
    let mut call = session.request(request.target.method.clone(), &request.target.path).query(request.query);
    if let Some(body) = &request.body {
        call = call.json(body);
    }
    let response = call.send().await?.error_for_status()?;
    print(context, &printer, &request.target, &response)
}

fn request(args: &Args) -> Result<Request> {
    let typed = args.field.iter().map(|(key, value)| Field::typed(key, value)).collect::<Result<Vec<_>>>()?;
    let raw = args.raw_field.iter().map(|(key, value)| Field::text(key, value));
    let mut fields: Vec<Field> = typed.into_iter().chain(raw).collect();
    let target = Target::read(&args.target, &mut fields)?;
    let mut query = args.query.clone();
    let text = match (&args.input, &args.json) {
        (Some(file), _) => Some(input::file(file, "--input")?),
        (None, Some(json)) => Some(input::text(json, "--json")?),
        (None, None) => None,
    };
    let mut body = text.map(Body::from_json).transpose()?;
    if matches!(target.method, Method::GET | Method::DELETE) {
        query.extend(fields.into_iter().map(Field::into_query));
    } else if !fields.is_empty() {
        body = Some(fields::into_body(fields)?);
    }
    Ok(Request { target, query, body })
}

/// The default format is JSON, the server's own format.
fn printer(context: &Context) -> Result<Printer> {
    let settings = context.globals().output_settings();
    let format = settings.format.or(Some(Format::Json));
    Printer::new(Settings { format, ..settings })
}

fn print(context: &Context, printer: &Printer, target: &Target, response: &Response) -> Result<()> {
    if response.body().is_empty() {
        return Ok(());
    }
    if response.is_json() {
        return show(context, printer, &response.json::<Row>()?);
    }
    if response.body().trim_ascii_start().starts_with(b"<") {
        // A path outside the API: Airflow returns its web page for nearly all of them.
        return response.json::<Row>().map(drop).map_err(|error| match target.path.strip_prefix('/') {
            Some(path) if error.kind() == Kind::Unreachable && !path.starts_with("api/v2/") => {
                error.hint(format!("for a path below /api/v2, omit the leading slash: {path}"))
            }
            _ => error,
        });
    }
    output::raw(response.body())
}

/// Prints the document as the server sent it. Formats that consist of rows, and `--columns`, print the rows of a list.
fn show(context: &Context, printer: &Printer, document: &Row) -> Result<()> {
    let globals = context.globals();
    let by_rows = globals.columns.is_some() || !matches!(printer.format(), Format::Json | Format::Yaml);
    match rows(document).filter(|_| by_rows && globals.jq.is_none()) {
        Some(rows) => {
            Pages::new("rows").bytes(context.max_response().of_list()).check(&rows)?;
            printer.list(&rows, &[])
        }
        None => printer.properties(document),
    }
}

/// The rows of a document that is a list, or that contains one list besides its page counts and cursors.
fn rows(document: &Row) -> Option<Vec<Row>> {
    const PAGING: [&str; 3] = ["total_entries", "next_cursor", "previous_cursor"];
    if let Ok(rows) = serde_json::from_str(document.get()) {
        return Some(rows);
    }
    let members: IndexMap<Cow<str>, &RawValue> = serde_json::from_str(document.get()).ok()?;
    let mut lists = members.iter().filter(|(key, _)| !PAGING.contains(&key.as_ref()));
    match (lists.next(), lists.next()) {
        (Some((_, list)), None) => serde_json::from_str(list.get()).ok(),
        _ => None,
    }
}

/// One object that contains the rows of all pages.
async fn every_page(context: &Context, session: &Session, request: &Request, limit: Option<usize>) -> Result<Row> {
    let Request { target, query, .. } = request;
    let key = target
        .rows_key()
        .ok_or_else(|| Error::usage(format!("{} {} is not a paginated list", target.method, target.path)))?;
    let fetch = async |offset: usize, limit: usize| {
        let mut query: Vec<_> = query.iter().filter(|(name, _)| name != "offset" && name != "limit").cloned().collect();
        query.extend([("offset".to_owned(), offset.to_string()), ("limit".to_owned(), limit.to_string())]);
        session.get(&target.path).query(query).send().await?.error_for_status()?.json::<Reply>()
    };
    let progress = Progress::new(context);
    let pages = Pages::new(key).limit(limit).bytes(context.max_response().of_list());
    let rows = pages.read(fetch, &|received, due| progress.show(received, due)).await?;
    let texts: Vec<&str> = rows.iter().map(|row| row.get()).collect();
    let whole = format!("{{\"{key}\":[{}],\"total_entries\":{}}}", texts.join(","), rows.len());
    Ok(RawValue::from_string(whole).expect("valid JSON"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_found_in_lists_only() {
        let found = |text: &str| {
            let rows = rows(&RawValue::from_string(text.to_owned()).unwrap())?;
            Some(rows.iter().map(|row| row.get().to_owned()).collect::<Vec<_>>().join(" "))
        };
        assert_eq!(found(r#"{"pools": [{"a":1.10}, {"b":2}], "total_entries": 2}"#).unwrap(), r#"{"a":1.10} {"b":2}"#);
        assert_eq!(found(r#"{"dag_runs":[],"next_cursor":null,"previous_cursor":null}"#).unwrap(), "");
        assert_eq!(found(r#"[{"a":1}]"#).unwrap(), r#"{"a":1}"#);
        for one in [r#"{"name":"p","tags":[]}"#, r#"{"tags":[],"owners":[]}"#, r#"{"a":{"b":[]}}"#, "{}", "5"] {
            assert_eq!(found(one), None, "{one}");
        }
    }
}
