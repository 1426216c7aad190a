//! The functions of generated commands: from the parsed arguments to the request, and from the response to the output.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::arguments::{self, Argument, Place, RUN};
use super::module;
use crate::document::{Document, Kind, Operation, Reply};
use crate::placement::{Command, Exists, Placement, Show};

pub fn emit(document: &Document, placement: &Placement) -> TokenStream {
    let mut functions = Vec::new();
    let mut arms = Vec::new();
    for (path, command) in &placement.command {
        let pattern = match path.split_once(' ') {
            Some((group, verb)) => quote!((#group, Some((#verb, matches)))),
            None => quote!((#path, _)),
        };
        arms.push(match command.operation.as_deref().and_then(|id| document.operation(id)) {
            Some(operation) => {
                let name = format_ident!("{}", path.replace([' ', '-'], "_"));
                functions.push(function(document, &name, path, operation, command));
                match (names_run(operation), changes(operation, command)) {
                    (false, _) => quote!(#pattern => Box::pin(#name(context, matches))),
                    (true, changes) => {
                        let wrapper = match changes {
                            true => quote!(changing),
                            false if lists_every_run(command) => quote!(listing),
                            false => quote!(reading),
                        };
                        quote! {
                            #pattern => Box::pin(async move {
                                let call = async |run: String| #name(context, matches, &run).await;
                                crate::ops::runs::#wrapper(context, matches, call).await
                            })
                        }
                    }
                }
            }
            None => {
                let module = module(path);
                quote! {
                    #pattern => Box::pin(async move {
                        let arguments = <#module::Args as clap::FromArgMatches>::from_arg_matches(matches)
                            .map_err(crate::ops::value_parsers::usage_error)?;
                        #module::run(context, arguments).await
                    })
                }
            }
        });
    }
    for (group, verb) in placement.group.iter().filter_map(|(name, group)| Some((name, group.default.as_ref()?))) {
        arms.push(quote! {
            (#group, None) => Box::pin(async move {
                dispatch(context, #group, &tree::without_verb(TREE, #group, #verb)).await
            })
        });
    }
    quote! {
        /// Runs the parsed command: `name` and `matches` are those of the first subcommand. It returns a future, so that its
        /// own large stack frame is gone when the command runs.
        ///
        /// # Errors
        /// The error of the command.
        pub fn dispatch<'a>(
            context: &'a Context,
            name: &str,
            matches: &'a ArgMatches,
        ) -> std::pin::Pin<Box<dyn Future<Output = Result<()>> + 'a>> {
            match (name, matches.subcommand()) {
                #(#arms,)*
                _ => unreachable!("clap accepted a command that commands.toml does not have"),
            }
        }
        #(#functions)*
    }
}

fn function(
    document: &Document,
    name: &proc_macro2::Ident,
    path: &str,
    operation: &Operation,
    command: &Command,
) -> TokenStream {
    let arguments = arguments::of(operation, command);
    let call = format_ident!("{}", operation.id);
    let client = match (changes(operation, command), &command.confirm) {
        (true, Some(question)) => {
            let question = template(question, operation);
            quote!(context.client_to_change_after(#question).await?)
        }
        (true, None) => quote!(context.client_to_change().await?),
        _ => quote!(context.client().await?),
    };
    let its_own = document.is_of_another_client(operation).then(|| {
        let client = format_ident!("{}", operation.client);
        quote!(.#client())
    });
    let sent_once = arguments.iter().filter(|argument| argument.place != Place::Body && !argument.is_several());
    let setters: Vec<_> = sent_once.map(setter).collect();
    let body = body(operation, command, &arguments);
    let refusals = command.refuse.iter().map(|(name, refusal)| {
        let why = &refusal.why;
        quote!(arguments::refuse(matches, #name, #why)?;)
    });
    let prepare = quote! {
        #(#refusals)*
        let client = #client #its_own;
        #[allow(unused_mut, reason = "generated: some requests take no options")]
        let mut request = client.#call();
        #(#setters)*
        #body
    };
    let columns = columns(command);
    let finish = match &operation.reply {
        Reply::Rows(_) if operation.is_paged() => {
            let order = command.order_by.as_ref().map(|order| {
                let parameter = operation.query_parameters.iter().find(|parameter| parameter.name == "order_by");
                let several = parameter.is_some_and(|parameter| parameter.repeated);
                let order = if several { quote!(vec![#order.to_owned()]) } else { quote!(#order) };
                quote! {
                    if !arguments::is_given(matches, "order_by") {
                        request = request.order_by(#order);
                    }
                }
            });
            let pages = match arguments.iter().find(|argument| argument.is_several()) {
                Some(several) => {
                    let (id, setter) = (&several.id, setter_name(&several.parameter.name));
                    quote! {
                        reply::pages_of_each(context, matches, #id, |value, offset, limit| {
                            let request = request.clone().offset(offset).limit(limit);
                            match value {
                                Some(value) => request.#setter(value).send(),
                                None => request.send(),
                            }
                        })
                    }
                }
                None => quote! {
                    reply::pages(context, matches, |offset, limit| {
                        request.clone().offset(offset).limit(limit).send()
                    })
                },
            };
            let rows = quote! {
                #order
                let rows = #pages.await?;
            };
            let (check, show) = (must_exist(document, operation, command), present(path, command));
            quote!(#rows #check #show)
        }
        Reply::Rows(_) => {
            let (check, show) = (must_exist(document, operation, command), present(path, command));
            quote!(let rows = reply::whole(request.send()).await?; #check #show)
        }
        Reply::Empty => {
            let done = done(operation, command);
            let already = arguments::optional(command.already.as_ref().map(|already| {
                let already = template(already, operation);
                quote!(#already as &str)
            }));
            let check = must_exist_before(document, command, &arguments);
            quote!(#check reply::done(context, #done, #already, request.send()).await)
        }
        Reply::Json if command.done.is_some() => {
            let done = done(operation, command);
            quote!(reply::done_with_reply(context, #done, request.send()).await)
        }
        Reply::Json if command.show == Show::Row => {
            quote!(reply::row(context, #columns, request.send()).await)
        }
        Reply::Json => quote!(reply::properties(context, request.send()).await),
    };
    let finish = match command.exists {
        Some(_) => quote! {
            let result: Result<()> = { #finish };
            result.map_err(explain)
        },
        None => finish,
    };
    let run = names_run(operation).then(|| quote!(, run: &str));
    quote! {
        async fn #name(context: &Context, matches: &ArgMatches #run) -> Result<()> {
            #prepare
            #finish
        }
    }
}

fn changes(operation: &Operation, command: &Command) -> bool {
    operation.method != "GET" && !command.reads
}

/// Whether the path contains a run of a Dag, which the user can give as a reference.
fn names_run(operation: &Operation) -> bool {
    ["dag_id", RUN].iter().all(|name| operation.path_parameters.iter().any(|parameter| parameter.name == *name))
}

/// Whether it lists all runs by default.
fn lists_every_run(command: &Command) -> bool {
    command.arg.get(RUN).is_some_and(|tweak| tweak.default.as_deref() == Some("~"))
}

/// Before a change without a response body, checks that the object exists, with the same arguments.
fn must_exist_before(document: &Document, command: &Command, arguments: &[Argument]) -> TokenStream {
    let checks = command.must_exist.iter().filter_map(|id| document.operation(id)).map(|get| {
        let call = format_ident!("{}", get.id);
        let is_taken = |argument: &&Argument| {
            let mut parameters = get.path_parameters.iter().chain(&get.query_parameters);
            parameters.any(|parameter| parameter.name == argument.parameter.name)
        };
        let setters = arguments.iter().filter(|argument| argument.place != Place::Body).filter(is_taken).map(setter);
        quote!({
            let mut request = client.#call();
            #(#setters)*
            reply::must_exist(request.send()).await?;
        })
    });
    quote!(#(#checks)*)
}

/// After an empty list, checks that the object it belongs to exists.
fn must_exist(document: &Document, operation: &Operation, command: &Command) -> TokenStream {
    let checks = command.must_exist.iter().filter_map(|id| document.operation(id)).map(|get| {
        let call = format_ident!("{}", get.id);
        let named = get.path_parameters.iter().filter_map(|wanted| Some((wanted, operation.naming(&wanted.name)?)));
        let check = named.clone().fold(quote!(client.#call()), |request, (wanted, given)| {
            let setter = setter_name(&wanted.name);
            let reference = (given.kind != Kind::Integer).then(|| quote!(&));
            quote!(#request.#setter(#reference #setter))
        });
        let check = quote!(reply::must_exist(#check.send()).await?;);
        named.fold(check, |check, (wanted, given)| {
            let (variable, id) = (setter_name(&wanted.name), &given.name);
            let values = match (given.name == RUN && names_run(operation), &given.kind) {
                (true, _) => quote!(arguments::single([run.to_owned()])),
                (false, Kind::Integer) => quote!(arguments::many::<i64>(matches, #id).unwrap_or_default()),
                (false, _) => quote!(arguments::single(arguments::many(matches, #id).unwrap_or_default())),
            };
            quote!(for #variable in #values { #check })
        })
    });
    let checks: Vec<_> = checks.collect();
    if checks.is_empty() {
        return quote!();
    }
    quote!(if rows.is_empty() { #(#checks)* })
}

/// Prints the rows: with the default columns, or by the verb's own `present`.
fn present(path: &str, command: &Command) -> TokenStream {
    let columns = columns(command);
    if command.presented {
        let module = module(path);
        return quote! {
            #module::present(context, matches, rows, #columns).await
        };
    }
    quote!(context.printer().list(&rows, #columns))
}

fn setter(argument: &Argument) -> TokenStream {
    let setter = setter_name(&argument.parameter.name);
    let (id, of) = (&argument.id, argument.rust_type());
    if argument.place == Place::Path && argument.parameter.name == RUN {
        // Already resolved, see `names_run`.
        return quote!(request = request.#setter(run););
    }
    if argument.place == Place::Path {
        return quote!(request = request.#setter(arguments::path::<#of>(matches, #id)););
    }
    if argument.parameter.repeated {
        return quote! {
            if let Some(values) = arguments::many::<#of>(matches, #id) {
                request = request.#setter(values);
            }
        };
    }
    let read = match argument.kind {
        Kind::Boolean => quote!(arguments::boolean(matches, #id)),
        _ => quote!(arguments::one::<#of>(matches, #id)),
    };
    quote! {
        if let Some(value) = #read {
            request = request.#setter(value);
        }
    }
}

/// The name of a parameter's setter in progenitor's code.
fn setter_name(parameter: &str) -> proc_macro2::Ident {
    format_ident!("{}", parameter.to_lowercase().replace(['-', '.'], "_"))
}

/// The body from `--json` and the given fields. For a PATCH with a mask, also the mask with exactly these fields.
fn body(operation: &Operation, command: &Command, arguments: &[Argument]) -> TokenStream {
    if operation.body.is_none() {
        return quote!();
    }
    let fields = arguments.iter().filter(|argument| argument.place == Place::Body).map(|argument| {
        let (id, name) = (&argument.id, &argument.parameter.name);
        let kind = match argument.kind {
            Kind::Integer => quote!(Integer),
            Kind::Boolean => quote!(Boolean),
            Kind::Json => quote!(Json),
            Kind::Number => quote!(Number),
            Kind::Text | Kind::Date | Kind::DateTime | Kind::Choice(_) => quote!(Text),
        };
        let repeated = argument.parameter.repeated;
        quote!(body::Field { id: #id, name: #name, kind: body::Kind::#kind, repeated: #repeated })
    });
    let mask = operation.query_parameters.iter().find(|parameter| parameter.name == "update_mask");
    let mask = mask.filter(|_| operation.method == "PATCH").map(|mask| {
        let names = if mask.repeated { quote!(collected.names()) } else { quote!(collected.names().join(",")) };
        quote! {
            if !arguments::is_given(matches, "update_mask") {
                request = request.update_mask(#names);
            }
        }
    });
    let explain = command.exists.as_ref().map(|Exists { field, thing, change }| {
        let kind = format_ident!("{}{}", thing[..1].to_uppercase(), &thing[1..]);
        quote! {
            collected.check_name(#field, crate::ops::names::Kind::#kind)?;
            let explain = collected.explain_existing(#field, #thing, #change);
        }
    });
    quote! {
        let collected = body::collect(matches, &[#(#fields),*])?;
        #mask
        #explain
        request = request.body(collected.into_body()?);
    }
}

fn columns(command: &Command) -> TokenStream {
    let columns = command.columns.iter().map(|column| {
        let (header, path) = column.split_once('=').unwrap_or((column, column));
        quote!(Column::new(#header, #path))
    });
    quote!(const { &[#(#columns),*] })
}

fn done(operation: &Operation, command: &Command) -> TokenStream {
    match &command.done {
        Some(done) => template(done, operation),
        None => quote!("Done"),
    }
}

/// A `&str` expression for a message, with the values of path parameters instead of their names.
fn template(text: &str, operation: &Operation) -> TokenStream {
    let names: Vec<_> = crate::placement::placeholders(text).collect();
    if names.is_empty() {
        return quote!(#text);
    }
    let mut format = text.to_owned();
    for name in &names {
        format = format.replacen(&format!("{{{name}}}"), "{}", 1);
    }
    let values = names.iter().map(|name| {
        if *name == RUN && names_run(operation) {
            return quote!(run);
        }
        let integer = operation.path_parameters.iter().any(|p| p.name == **name && p.kind == Kind::Integer);
        let of = if integer { quote!(i64) } else { quote!(String) };
        quote!(arguments::path::<#of>(matches, #name))
    });
    let format = Literal::string(&format);
    quote!(&format!(#format, #(#values),*))
}
