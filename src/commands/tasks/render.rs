//! `airflow tasks render`

use indexmap::IndexMap;
use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use crate::api;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::tasks::instance::Instance;
use crate::output::{Format, Row};

const RULE: &str = "# ----------------------------------------------------------";

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    instance: Instance,
}

type Fields = IndexMap<String, Box<RawValue>>;

/// Shows the templated fields as they were rendered when the task started. The server does not render them on request.
pub async fn run(context: &Context, args: Args) -> Result<()> {
    let Instance { dag_id, task_id, .. } = &args.instance;
    let run_id = args.instance.run_id(context).await?;
    let row = args.instance.fetch(context, &run_id).await?;
    let call = context.client().await?.get_task().dag_id(dag_id).task_id(task_id).send();
    let order = api::reply(call).await?.read()?.template_fields.unwrap_or_default();
    let fields = row.read()?.rendered_fields.unwrap_or_default();
    if fields.is_empty() && !order.is_empty() {
        return Err(Error::failed(format!("the server has no rendered fields for task {task_id} in run {run_id}"))
            .hint("it stores them when a task starts, and only for the latest runs; Airflow's own `airflow tasks render` on the server can render any run"));
    }
    show(context, sorted(fields, &order))
}

/// Sorts by the operator's `template_fields`. Other fields come last.
fn sorted(mut fields: Fields, order: &[String]) -> Fields {
    let position = |name: &str| order.iter().position(|field| field == name).unwrap_or(order.len());
    fields.sort_by(|a, _, b, _| position(a).cmp(&position(b)));
    fields
}

fn show(context: &Context, fields: Fields) -> Result<()> {
    let printer = context.printer();
    if !matches!(printer.format(), Format::Table | Format::Plain) || context.globals().columns.is_some() {
        let row: Row = to_raw_value(&fields).expect("valid JSON");
        return printer.properties(&row);
    }
    match fields.is_empty() {
        true => Ok(()),
        false => printer.whole(&text(&fields), Value::Null),
    }
}

fn text(fields: &Fields) -> String {
    let block = |name: &str, value: &RawValue| {
        let value = match serde_json::from_str(value.get()) {
            Ok(Value::String(text)) => text,
            Ok(Value::Null) => "None".to_owned(),
            _ => value.get().to_owned(),
        };
        let name = crate::output::escape(name);
        format!("{RULE}\n# property: {name}\n{RULE}\n{value}")
    };
    fields.iter().map(|(name, value)| block(name, value)).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_printed_in_the_operators_order() {
        let fields: Fields = serde_json::from_str(r#"{"new":1.10,"env":null,"bash_command":"echo a\nb"}"#).unwrap();
        let order = ["bash_command", "env", "cwd"].map(str::to_owned);
        let expected = format!(
            "{RULE}\n# property: bash_command\n{RULE}\necho a\nb\n{RULE}\n# property: env\n{RULE}\nNone\n{RULE}\n\
             # property: new\n{RULE}\n1.10"
        );
        assert_eq!(text(&sorted(fields, &order)), expected);
    }
}
