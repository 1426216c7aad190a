//! The command tree as data: groups, verbs, help and arguments. `src/cli/tree.rs` turns it into clap commands.

use anyhow::{Context, Result};
use proc_macro2::TokenStream;
use quote::quote;

use super::arguments::{self, optional};
use super::{help, module};
use crate::document::{Document, Operation, Reply};
use crate::placement::{Command, Placement};

pub fn emit(document: &Document, placement: &Placement) -> Result<TokenStream> {
    let mut entries = Vec::new();
    for (name, group) in &placement.group {
        let (about, aliases) = (&group.about, &group.aliases);
        let heading = group.heading.as_deref().unwrap_or_default();
        let needs_verb = group.default.is_none();
        let prefix = format!("{name} ");
        let verbs = placement
            .command
            .iter()
            .filter_map(|(path, command)| Some((path, path.strip_prefix(&prefix)?, command)))
            .map(|(path, verb_name, command)| verb(document, path, verb_name, command))
            .collect::<Result<Vec<_>>>()?;
        entries.push(quote! {
            Entry::Group {
                name: #name, heading: #heading, about: #about, aliases: &[#(#aliases),*],
                verbs: |group| tree::add(group, &[#(#verbs),*]),
                needs_verb: #needs_verb,
            }
        });
    }
    for (path, command) in placement.command.iter().filter(|(path, _)| !path.contains(' ')) {
        let heading = command.heading.as_deref().unwrap_or_default();
        let verb = verb(document, path, path, command)?;
        entries.push(quote!(Entry::Verb { heading: #heading, verb: #verb }));
    }
    let headings = &placement.headings;
    let elsewhere = placement.elsewhere.iter().flat_map(|elsewhere| {
        let why = &elsewhere.why;
        elsewhere.commands.iter().map(move |path| quote!((#path, #why)))
    });
    Ok(quote! {
        /// The headings of the help, in its order.
        pub const HEADINGS: &[&str] = &[#(#headings),*];

        /// Every command that `commands.toml` places, single verbs and groups.
        pub static TREE: &[Entry] = &[#(#entries),*];

        /// Official commands and groups that cannot work over the API, each with the rest of the error after its name.
        pub const ELSEWHERE: &[(&str, &str)] = &[#(#elsewhere),*];
    })
}

fn verb(document: &Document, path: &str, name: &str, command: &Command) -> Result<TokenStream> {
    let aliases = &command.aliases;
    let after_help = match command.examples.as_slice() {
        [] => String::new(),
        examples => format!("Examples:\n  {}", examples.join("\n  ")),
    };
    let operation = command.operation.as_deref().map(|id| document.operation(id).context(id.to_owned())).transpose()?;
    let about = match (&command.about, operation) {
        (Some(about), _) => about.clone(),
        (None, Some(operation)) => help::plain(&operation.description, |_| None),
        (None, None) => String::new(),
    };
    let arguments: Vec<_> = match operation {
        Some(operation) => {
            let ranked = arguments::of(operation, command);
            let ranked = ranked.iter().map(|argument| (argument.rank(), argument.spec()));
            let mut all: Vec<_> = ranked.chain(extra_arguments(operation, command)).collect();
            all.sort_by_key(|(rank, _)| *rank);
            all.into_iter().map(|(_, spec)| spec).collect()
        }
        None => Vec::new(),
    };
    let augment = optional((operation.is_none() || command.presented).then(|| {
        let module = module(path);
        quote!(<#module::Args as clap::Args>::augment_args)
    }));
    let watch = command.watch.unwrap_or_else(|| operation.is_some_and(is_list));
    Ok(quote! {
        Verb {
            name: #name, about: #about, aliases: &[#(#aliases),*], after_help: #after_help,
            arguments: &[#(#arguments),*], augment: #augment, watch: #watch,
        }
    })
}

fn is_list(operation: &Operation) -> bool {
    operation.method == "GET" && matches!(operation.reply, Reply::Rows(_))
}

/// Arguments that are not parameters of the document: the exact `--limit`, the whole body, refused flags; each with its
/// rank.
fn extra_arguments(operation: &Operation, command: &Command) -> Vec<(u8, TokenStream)> {
    let mut extra = Vec::new();
    if operation.is_paged() {
        let help = help::LIMIT;
        extra.push((2, quote! {
            Argument {
                id: "limit", form: Form::Option, long: "limit", alias: None, short: None, value: Value::Count, required: Required::No,
                default: None, help: #help,
            }
        }));
    }
    if operation.body.is_some() {
        let help = help::BODY;
        extra.push((2, quote! {
            Argument {
                id: "json", form: Form::Option, long: "json", alias: None, short: None, value: Value::Body, required: Required::No,
                default: None, help: #help,
            }
        }));
    }
    extra.extend(command.refuse.iter().map(|(name, refusal)| {
        let short = optional(refusal.short);
        let spec = quote! {
            Argument {
                id: #name, form: Form::Refused, long: #name, alias: None, short: #short, value: Value::Text, required: Required::No,
                default: None, help: "",
            }
        };
        (u8::MAX, spec)
    }));
    extra
}
