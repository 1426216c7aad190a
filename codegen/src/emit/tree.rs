//! The clap commands: groups, verbs, help and arguments.
//!
//! Groups hold their verbs behind `defer`, so that a start builds only the group that was named.

use anyhow::{Context, Result};
use proc_macro2::TokenStream;
use quote::quote;

use super::arguments::{self, Argument};
use super::module;
use crate::document::{Document, Operation};
use crate::placement::{Command, Placement};

pub fn emit(document: &Document, placement: &Placement) -> Result<TokenStream> {
    let mut top = Vec::new();
    for (path, command) in placement.command.iter().filter(|(path, _)| !path.contains(' ')) {
        top.push(verb(document, path, path, command)?);
    }
    for (name, group) in &placement.group {
        let (about, aliases) = (&group.about, &group.aliases);
        let prefix = format!("{name} ");
        let verbs = placement
            .command
            .iter()
            .filter_map(|(path, command)| Some((path, path.strip_prefix(&prefix)?, command)))
            .map(|(path, verb_name, command)| verb(document, path, verb_name, command))
            .collect::<Result<Vec<_>>>()?;
        top.push(quote! {
            Command::new(#name)
                .about(#about)
                .visible_aliases([#(#aliases),*] as [&str; _])
                .subcommand_required(true)
                .arg_required_else_help(true)
                .defer(|group| group.subcommands([#(#verbs),*]))
        });
    }
    Ok(quote! {
        /// Every command that `commands.toml` places, groups and single verbs.
        pub fn tree() -> Vec<Command> {
            vec![#(#top),*]
        }
    })
}

fn verb(document: &Document, path: &str, name: &str, command: &Command) -> Result<TokenStream> {
    let aliases = &command.aliases;
    let examples = match command.examples.as_slice() {
        [] => quote!(),
        examples => {
            let text = format!("Examples:\n{}", examples.iter().map(|line| format!("  {line}\n")).collect::<String>());
            let text = text.trim_end();
            quote!(.after_help(#text))
        }
    };
    let operation = command.operation.as_deref().map(|id| document.operation(id).context(id.to_owned())).transpose()?;
    let about = match (&command.about, operation) {
        (Some(about), _) => about.clone(),
        (None, Some(operation)) => first_sentence(&operation.description),
        (None, None) => String::new(),
    };
    let base = quote! {
        Command::new(#name).about(#about).visible_aliases([#(#aliases),*] as [&str; _]) #examples
    };
    Ok(match operation {
        Some(operation) => {
            let arguments = arguments::of(operation, command);
            let arguments = arguments.iter().map(Argument::clap).chain(extra_arguments(operation, command));
            let whole = quote!(#base.args([#(#arguments),*] as [Arg; _]));
            if command.presented {
                let module = module(path);
                quote!(<#module::Args as clap::Args>::augment_args(#whole))
            } else {
                whole
            }
        }
        None => {
            let module = module(path);
            quote!(<#module::Args as clap::Args>::augment_args(#base))
        }
    })
}

/// What no parameter of the document gives: the exact `--limit`, the whole body, flags that are refused.
fn extra_arguments(operation: &Operation, command: &Command) -> Vec<TokenStream> {
    let mut extra = Vec::new();
    if operation.is_paged() {
        extra.push(quote! {
            Arg::new("limit")
                .long("limit")
                .value_name("N")
                .value_parser(clap::value_parser!(usize))
                .help("At most this many rows; all of them when not given")
        });
    }
    if operation.body.is_some() {
        extra.push(quote! {
            Arg::new("json")
                .long("json")
                .value_name("BODY|@FILE|-")
                .help("The whole body as JSON, from a file with @FILE or from stdin with -; other options add to it")
        });
    }
    extra.extend(command.refuse.iter().map(|(name, refusal)| {
        let short = refusal.short.map(|short| quote!(.short(#short)));
        quote!(Arg::new(#name).long(#name) #short .action(ArgAction::SetTrue).hide(true))
    }));
    extra
}

/// The document writes "Get all pools entries." and, for some, paragraphs after it.
fn first_sentence(description: &str) -> String {
    let line = description.trim().split("\n\n").next().unwrap_or_default().replace('\n', " ");
    line.trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn help_is_the_first_sentence_without_its_period() {
        assert_eq!(first_sentence("Get a pool.\n\nMore of it."), "Get a pool");
    }
}
