//! `airflow providers get`

use crate::api::Rows;
use crate::api::types::{ProviderResponse, required};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::nearest::{did_you_mean, nearest};
use crate::ops::reply;
use crate::output::{Column, Row};

const COLUMNS: &[Column] = &[Column::new("Provider", "package_name"), Column::new("Version", "version")];

/// The prefix of Airflow's own providers, which users may omit.
const COMMON: &str = "apache-airflow-providers-";

#[derive(clap::Args)]
pub struct Args {
    /// Package name of the provider, such as apache-airflow-providers-http
    provider_name: String,

    #[arg(short, long, hide = true)]
    full: bool,
}

/// Shows one of the server's providers.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    if args.full {
        return Err(Error::usage(
            "--full is not supported: the API does not return the provider's full description; -o json shows all \
             fields that it returns",
        ));
    }
    let request = context.client().await?.get_providers();
    let fetch = |offset, limit| request.clone().offset(offset).limit(limit).send();
    let rows = reply::list(context, None, fetch).await?;
    context.printer().one(find(&rows, &args.provider_name)?, COLUMNS)
}

fn find<'a>(rows: &'a Rows<ProviderResponse>, name: &str) -> Result<&'a Row> {
    let mut similar = None;
    let mut names = Vec::new();
    for (row, provider) in rows.iter().zip(rows.read()) {
        let package = required(provider?.package_name, "package_name")?;
        if package == name {
            return Ok(row);
        }
        if package.strip_suffix(name).is_some_and(|rest| rest.ends_with('-')) {
            similar = Some(package.clone());
        }
        names.push(package);
    }
    let near = || nearest(name, names.iter().map(String::as_str));
    let short = || {
        let shorts = names.iter().filter_map(|name| name.strip_prefix(COMMON));
        nearest(name, shorts).map(|short| format!("{COMMON}{short}"))
    };
    let similar = similar.or_else(|| near().map(str::to_owned)).or_else(short);
    let hint =
        similar.as_deref().map_or_else(|| "`airflow providers list` lists the providers".to_owned(), did_you_mean);
    Err(Error::not_found(format!("there is no provider {name}")).hint(hint))
}

#[cfg(test)]
mod tests {
    use serde_json::value::RawValue;

    use super::*;

    #[test]
    fn a_provider_is_found_by_its_full_name() {
        let rows = [r#"{"package_name":"apache-airflow-providers-common-io"}"#, r#"{"package_name":"own"}"#]
            .map(|row| RawValue::from_string(row.to_owned()).unwrap());
        let rows = Rows::new(rows.to_vec());
        assert_eq!(find(&rows, "own").unwrap().get(), rows[1].get());
        let hint = |name| find(&rows, name).err().and_then(|error| error.hint_text().map(str::to_owned)).unwrap();
        assert_eq!(hint("common-io"), "did you mean apache-airflow-providers-common-io?");
        assert_eq!(hint("owm"), "did you mean own?");
        assert_eq!(hint("comon-io"), "did you mean apache-airflow-providers-common-io?");
        assert!(hint("zebra").contains("providers list"));
    }
}
