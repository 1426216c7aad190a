//! The arguments of a generated command, from the operation's parameters and the fields of its body.

use proc_macro2::TokenStream;
use quote::quote;

use crate::document::{Kind, Operation, Parameter};
use crate::placement::{Command, Tweak};

/// Where the value travels.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Path,
    Query,
    Header,
    Body,
}

/// One argument: what clap must know and where its value goes.
pub struct Argument<'a> {
    /// clap's name for it, unique in the command: the parameter's name, or `body.NAME` when the query has it too.
    pub id: String,
    pub parameter: &'a Parameter,
    pub place: Place,
    /// The long option, or the name of the positional.
    long: String,
    tweak: Option<&'a Tweak>,
    method_reads: bool,
}

/// Parameters that the paging does itself.
const PAGING: [&str; 3] = ["limit", "offset", "cursor"];

/// What the operation takes, in the order of the help.
pub fn of<'a>(operation: &'a Operation, command: &'a Command) -> Vec<Argument<'a>> {
    let paged = operation.is_paged();
    let path = operation.path_parameters.iter().map(|parameter| (Place::Path, parameter));
    let query = operation
        .query_parameters
        .iter()
        .filter(|parameter| !(paged && PAGING.contains(&parameter.name.as_str())))
        .map(|parameter| (Place::Query, parameter));
    let header = operation.header_parameters.iter().map(|parameter| (Place::Header, parameter));
    // A body field that repeats a path parameter is filled from it.
    let body = operation
        .body
        .iter()
        .flat_map(|body| &body.fields)
        .map(|field| (Place::Body, field))
        .filter(|(_, field)| !operation.path_parameters.iter().any(|parameter| parameter.name == field.name));
    path.chain(query)
        .chain(header)
        .chain(body)
        .map(|(place, parameter)| Argument::new(operation, command, place, parameter))
        .collect()
}

impl<'a> Argument<'a> {
    fn new(operation: &Operation, command: &'a Command, place: Place, parameter: &'a Parameter) -> Self {
        let tweak = command.arg.get(&parameter.name);
        let name = tweak.and_then(|tweak| tweak.name.as_ref()).unwrap_or(&parameter.name);
        let clashes = place == Place::Body && operation.takes_query(&parameter.name);
        let spelled = if clashes { format!("body_{name}") } else { name.clone() };
        Self {
            id: if clashes { format!("body.{}", parameter.name) } else { parameter.name.clone() },
            parameter,
            place,
            long: spelled.to_lowercase().replace(['_', '.'], "-"),
            tweak,
            method_reads: operation.method == "GET",
        }
    }

    /// The second id of a path parameter, which can be given as a long option too.
    pub fn option_id(&self) -> String {
        format!("--{}", self.id)
    }

    /// The `clap::Arg`s of this argument; a path parameter has two.
    pub fn clap(&self) -> TokenStream {
        let id = &self.id;
        let long = &self.long;
        let help = match self.tweak.and_then(|tweak| tweak.help.as_ref()) {
            Some(help) => help.clone(),
            None => match one_line(&self.parameter.description) {
                silent if silent.is_empty() => self.own_help(),
                documented => documented,
            },
        };
        let parser = self.parser();
        if self.place == Place::Path {
            let (option, value_name) = (self.option_id(), self.long.to_uppercase().replace('-', "_"));
            return quote! {
                Arg::new(#id).value_name(#value_name).value_parser(#parser).required_unless_present(#option).help(#help),
                Arg::new(#option).long(#long).value_name(#value_name).value_parser(#parser).hide(true).conflicts_with(#id)
            };
        }
        let value_name = self.value_name();
        let required = match (self.parameter.required, self.place) {
            (true, Place::Body) => quote!(.required_unless_present("json")),
            (true, _) => quote!(.required(true)),
            (false, _) => quote!(),
        };
        let arity = match (&self.parameter.kind, self.parameter.repeated) {
            (Kind::Boolean, _) => {
                quote!(.action(ArgAction::Set).num_args(0..=1).require_equals(true).default_missing_value("true"))
            }
            (_, true) => quote!(.action(ArgAction::Append)),
            _ => quote!(.allow_hyphen_values(true)),
        };
        let short = self.tweak.and_then(|tweak| tweak.short).map(|short| quote!(.short(#short)));
        let default = self.tweak.and_then(|tweak| tweak.default.as_ref()).map(|value| quote!(.default_value(#value)));
        quote! {
            Arg::new(#id).long(#long) #short .value_name(#value_name).value_parser(#parser) #required #arity #default .help(#help)
        }
    }

    fn parser(&self) -> TokenStream {
        match (&self.parameter.kind, self.place) {
            (Kind::Integer, Place::Path) => quote!(clap::value_parser!(i64)),
            (_, Place::Path) => quote!(parse::path_argument),
            (Kind::Text, _) => quote!(clap::value_parser!(String)),
            (Kind::Integer, _) => quote!(clap::value_parser!(i64)),
            (Kind::Number, _) => quote!(parse::number),
            (Kind::Boolean, _) => quote!(clap::value_parser!(bool)),
            (Kind::Date, _) => quote!(parse::day),
            (Kind::DateTime, _) => quote!(parse::moment),
            (Kind::Choice(choices), _) => quote!([#(#choices),*]),
            (Kind::Json, _) => quote!(parse::json),
        }
    }

    fn value_name(&self) -> &'static str {
        match self.parameter.kind {
            Kind::Text => "TEXT",
            Kind::Integer | Kind::Number => "N",
            Kind::Boolean => "true|false",
            Kind::Date => "DATE",
            Kind::DateTime => "TIME",
            Kind::Choice(_) => "CHOICE",
            Kind::Json => "JSON",
        }
    }

    /// A help for the parameters on which the document is silent, from their names.
    fn own_help(&self) -> String {
        let name = &self.parameter.name;
        let words = |name: &str| name.replace('_', " ");
        let dated = matches!(self.parameter.kind, Kind::Date | Kind::DateTime);
        let bound = [
            ("_gte", "at or after", "at least"),
            ("_gt", "after", "more than"),
            ("_lte", "at or before", "at most"),
            ("_lt", "before", "less than"),
        ];
        let bounded = bound.iter().find_map(|(suffix, time, number)| {
            let subject = words(name.strip_suffix(suffix)?);
            Some(format!("Only with a {subject} {} this", if dated { time } else { number }))
        });
        let plain = match self.place {
            Place::Path => format!("The {}", words(name)),
            Place::Query if self.method_reads => format!("Only with this {}", words(name)),
            _ => capitalised(&words(name)),
        };
        let repeated = if self.parameter.repeated { "; may be repeated" } else { "" };
        bounded.unwrap_or(plain) + repeated
    }

    /// The Rust type that the value parser gives.
    pub fn rust_type(&self) -> TokenStream {
        match (&self.parameter.kind, self.place) {
            (Kind::Integer, _) => quote!(i64),
            (Kind::Number, _) => quote!(f64),
            (Kind::Boolean, _) => quote!(bool),
            _ => quote!(String),
        }
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The first paragraph of a description as one line, without the period that help texts do not have.
fn one_line(description: &str) -> String {
    let paragraph = description.trim().split("\n\n").next().unwrap_or_default();
    let line = paragraph.split_whitespace().collect::<Vec<_>>().join(" ").replace("``", "`");
    line.trim_end_matches('.').to_owned()
}
