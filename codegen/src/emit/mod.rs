//! Writes the Rust code: the table of operations, the clap commands and their dispatch.

mod arguments;
mod dispatch;
mod help;
mod tree;

use anyhow::{Context, Result};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::document::{Document, Reply};
use crate::placement::Placement;
use crate::since::Since;

/// `src/api/operations.rs`'s table.
pub fn operations(document: &Document, since: &Since) -> Result<String> {
    let entries = document.operations.iter().map(|operation| {
        let (id, method, path) = (&operation.id, &operation.method, &operation.path);
        let rows = match &operation.reply {
            Reply::Rows(key) if operation.is_paged() => quote!(Some(#key)),
            _ => quote!(None),
        };
        let (mut release, mut later) = (None, Vec::new());
        if !document.is_of_another_client(operation) {
            release = since.operation(&operation.id);
            later.extend(since.parameters(operation).map(|(name, release)| quote!((#name, #release))));
        }
        let release = arguments::optional(release);
        quote! {
            Operation {
                id: #id, method: #method, path: #path, rows: #rows, since: #release,
                later: &[#(#later),*],
            }
        }
    });
    pretty(quote! {
        /// Every operation of the documents, in their order.
        pub const OPERATIONS: &[Operation] = &[#(#entries),*];
    })
}

/// The command tree and the dispatch, one module.
pub fn commands(document: &Document, placement: &Placement) -> Result<String> {
    let tree = tree::emit(document, placement)?;
    let dispatch = dispatch::emit(document, placement);
    pretty(quote! {
        #tree
        #dispatch
    })
}

fn pretty(tokens: TokenStream) -> Result<String> {
    let text = tokens.to_string();
    let file = syn::parse2(tokens).with_context(|| format!("the generated code is not valid Rust: {text}"))?;
    Ok(prettyplease::unparse(&file))
}

/// The module of a hand-written verb: `commands::dags::list` for `dags list`.
fn module(path: &str) -> TokenStream {
    let parts = path.split(' ').map(|word| match word {
        // A module cannot have the name of a keyword.
        "use" => format_ident!("r#use"),
        word => format_ident!("{}", word.replace('-', "_")),
    });
    quote!(crate::commands #(::#parts)*)
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use super::*;

    /// Every operation as its own command, wherever commands.toml places it.
    fn everything() -> (Document, Placement) {
        let mut document = Document::default();
        for (text, client) in
            [(include_str!("../../../openapi.yaml"), "client"), (include_str!("../../../openapi/fab.yaml"), "fab")]
        {
            document.add(&mut crate::document::parse(text).unwrap(), client).unwrap();
        }
        let mut commands = String::from("headings = [\"H\"]\n[group.all]\nabout = \"All\"\nheading = \"H\"\n");
        for operation in &document.operations {
            write!(commands, "[command.\"all {}\"]\noperation = \"{}\"\n", operation.id, operation.id).unwrap();
        }
        let placement = Placement::read(&commands, &document).unwrap();
        (document, placement)
    }

    /// The generated code from `start` to the end.
    fn after<'a>(code: &'a str, start: &str) -> &'a str {
        &code[code.find(start).unwrap_or_else(|| panic!("no `{start}`"))..]
    }

    #[test]
    fn every_operation_can_be_a_command() {
        let (document, placement) = everything();
        let code = commands(&document, &placement).unwrap();
        for operation in &document.operations {
            assert!(code.contains(&format!("async fn all_{}(", operation.id)), "{}", operation.id);
        }
    }

    #[test]
    fn every_kind_of_parameter_becomes_an_argument() {
        let (document, placement) = everything();
        let code = commands(&document, &placement).unwrap();
        for kind in [
            "Text", "Path", "Integer", "Number", "Seconds", "Boolean", "Day", "Moment", "Choice(", "Json", "Body",
            "Count",
        ] {
            assert!(code.contains(&format!("value: Value::{kind}")), "{kind}");
        }
        for form in ["Positional", "Option", "Repeated"] {
            assert!(code.contains(&format!("form: Form::{form}")), "{form}");
        }
        for required in ["No", "Yes", "UnlessJson"] {
            assert!(code.contains(&format!("required: Required::{required}")), "{required}");
        }
    }

    #[test]
    fn the_mask_of_a_patch_names_only_the_given_fields() {
        let (document, placement) = everything();
        let code = commands(&document, &placement).unwrap();
        let pool = &after(&code, "async fn all_patch_pool(")[..4000];
        assert!(pool.contains("request.update_mask(collected.names())"), "{pool}");
    }

    #[test]
    fn a_list_has_a_limit_and_no_offset() {
        let (document, placement) = everything();
        let code = commands(&document, &placement).unwrap();
        let pools = after(&code, "name: \"get_pools\"");
        let pools = &pools[..pools.find("augment").unwrap()];
        assert!(pools.contains("value: Value::Count") && !pools.contains("\"offset\""), "{pools}");
    }

    #[test]
    fn options_that_people_use_most_come_first() {
        let (document, placement) = everything();
        let code = commands(&document, &placement).unwrap();
        let dags = after(&code, "name: \"get_dags\"");
        let at = |id: &str| dags.find(&format!("id: \"{id}\"")).unwrap_or_else(|| panic!("no {id}"));
        let order = ["tags", "order_by", "limit", "dag_id_pattern", "dag_run_start_date_gte"].map(at);
        assert!(order.is_sorted(), "{order:?}");
    }

    #[test]
    fn the_table_of_operations_contains_the_key_of_the_rows() {
        let (document, _) = everything();
        let table = operations(&document, &Since::default()).unwrap();
        assert!(table.contains("rows: Some(\"pools\")") && table.contains("path: \"/api/v2/pools/{pool_name}\""));
    }
}
