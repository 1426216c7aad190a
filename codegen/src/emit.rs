//! Writes the Rust code: the table of operations, the clap commands and their dispatch.

mod arguments;
mod dispatch;
mod tree;

use anyhow::{Context, Result};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::document::{Document, Reply};
use crate::placement::Placement;

/// `src/api/operations.rs`'s table.
pub fn operations(document: &Document) -> Result<String> {
    let entries = document.operations.iter().map(|operation| {
        let (id, method, path) = (&operation.id, &operation.method, &operation.path);
        let rows = match &operation.reply {
            Reply::Rows(key) if operation.is_paged() => quote!(Some(#key)),
            _ => quote!(None),
        };
        quote!(Operation { id: #id, method: #method, path: #path, rows: #rows })
    });
    pretty(quote! {
        /// Every operation of the document, in its order.
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
    let file = syn::parse2(tokens).with_context(|| format!("the generated code is no Rust: {text}"))?;
    Ok(prettyplease::unparse(&file))
}

/// The module of a hand-written verb: `dags list` lies in `commands::dags::list`.
fn module(path: &str) -> TokenStream {
    let parts = path.split(' ').map(|word| match word {
        // Modules can not carry the names of keywords.
        "use" => format_ident!("r#use"),
        word => format_ident!("{}", word.replace('-', "_")),
    });
    quote!(crate::commands #(::#parts)*)
}
