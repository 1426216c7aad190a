//! The arguments of a generated command, from the operation's parameters and the fields of its body.

use proc_macro2::TokenStream;
use quote::quote;

use crate::document::{Kind, Operation, Parameter};
use crate::placement::{Command, Tweak};

/// The path parameter that names a run.
pub const RUN: &str = "dag_run_id";

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
    pub kind: Kind,
    pub place: Place,
    /// The long option, or the name of the positional.
    long: String,
    tweak: Option<&'a Tweak>,
    method_reads: bool,
    method_makes: bool,
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
    let body = operation.body.iter().flat_map(|body| &body.fields).map(|field| (Place::Body, field));
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
        let clashes = place == Place::Body && operation.takes_outside_the_body(&parameter.name);
        let spelled = if clashes { format!("body_{name}") } else { name.clone() };
        Self {
            id: if clashes { format!("body.{}", parameter.name) } else { parameter.name.clone() },
            parameter,
            kind: match tweak {
                Some(tweak) if tweak.text => Kind::Text,
                Some(tweak) if !tweak.choices().is_empty() => Kind::Choice(tweak.choices().to_vec()),
                _ => parameter.kind.clone(),
            },
            place,
            long: spelled.to_lowercase().replace(['_', '.'], "-"),
            tweak,
            method_reads: operation.method == "GET",
            method_makes: operation.method == "PUT",
        }
    }

    /// Whether the operation is called once for each of its values.
    pub fn is_several(&self) -> bool {
        self.tweak.is_some_and(|tweak| tweak.several)
    }

    /// The data of which the command line is built.
    pub fn spec(&self) -> TokenStream {
        let (id, long, value) = (&self.id, &self.long, self.value());
        let help = match self.tweak.and_then(|tweak| tweak.help.as_ref()) {
            Some(help) => help.clone(),
            None if self.is_order() => {
                "Sort by this field, descending with `-` before it; repeat it for a second order".to_owned()
            }
            None => match one_line(&self.parameter.description) {
                silent if silent.is_empty() => self.own_help(),
                documented => documented,
            },
        };
        let is_positional = self.place == Place::Path || self.tweak.is_some_and(|tweak| tweak.positional);
        let form = match (is_positional, &self.kind, self.parameter.repeated) {
            (true, _, false) => quote!(Form::Positional),
            (true, _, true) => quote!(Form::Positionals),
            _ if self.is_several() => quote!(Form::Repeated),
            (_, Kind::Boolean, _) | (.., false) => quote!(Form::Option),
            (.., true) => quote!(Form::Repeated),
        };
        let required = match (self.parameter.required, self.place) {
            (true, Place::Body) => quote!(Required::UnlessJson),
            (true, Place::Path | Place::Query | Place::Header) => quote!(Required::Yes),
            (false, _) => quote!(Required::No),
        };
        let short = optional(self.tweak.and_then(|tweak| tweak.short));
        let alias = optional(self.tweak.and_then(|tweak| tweak.alias.as_ref()));
        let default = optional(self.tweak.and_then(|tweak| tweak.default.as_ref()));
        quote! {
            Argument {
                id: #id, form: #form, long: #long, alias: #alias, short: #short, value: #value, required: #required,
                default: #default, help: #help,
            }
        }
    }

    /// Whether it takes one of the fields that a list can be sorted by.
    fn is_order(&self) -> bool {
        !self.orders().is_empty()
    }

    /// The fields that a list can be sorted by, as the document or `choices` name them.
    fn orders(&self) -> Vec<&str> {
        match (&self.kind, self.place, self.parameter.name.as_str()) {
            (Kind::Choice(choices), Place::Query, "order_by") => choices.iter().map(String::as_str).collect(),
            (_, Place::Query, "order_by") => self.parameter.orders(),
            _ => Vec::new(),
        }
    }

    fn value(&self) -> TokenStream {
        match (&self.kind, self.place) {
            (Kind::Integer, _) => quote!(Value::Integer),
            // The routes that match a `/`.
            (_, Place::Path) if ["variable_key", "pool_name", "xcom_key"].contains(&&*self.parameter.name) => {
                quote!(Value::Slashes)
            }
            (_, Place::Path) if self.parameter.name == "key" && self.method_makes => quote!(Value::NewEntry),
            (_, Place::Path) if self.parameter.name == "key" => quote!(Value::Slashes),
            (_, Place::Path) => quote!(Value::Path),
            (Kind::Text | Kind::Choice(_), _) if self.is_order() => {
                let fields = self.orders();
                quote!(Value::Order(&[#(#fields),*]))
            }
            (Kind::Text, _) => quote!(Value::Text),
            (Kind::Number, _) if self.parameter.name.starts_with("duration_") => quote!(Value::Seconds),
            (Kind::Number, _) => quote!(Value::Number),
            (Kind::Boolean, _) => quote!(Value::Boolean),
            (Kind::Date, _) => quote!(Value::Day),
            (Kind::DateTime, _) => quote!(Value::Moment),
            (Kind::Choice(choices), _) => quote!(Value::Choice(&[#(#choices),*])),
            (Kind::Json, _) => quote!(Value::Json),
        }
    }

    /// A help for the parameters on which the document is silent, from their names.
    fn own_help(&self) -> String {
        let name = &self.parameter.name;
        // "Run after at or after this" would be hard to read.
        let words = |name: &str| if name == "run_after" { "due time".to_owned() } else { name.replace('_', " ") };
        let dated = matches!(self.kind, Kind::Date | Kind::DateTime);
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
            Place::Path if name == RUN => {
                "The run's id or the beginning of it, @latest, @latest-failed or @running".to_owned()
            }
            Place::Path => format!("The {}", words(name)),
            Place::Query if self.method_reads => format!("Filter by {}", words(name)),
            _ => capitalised(&words(name)),
        };
        let repeated = if self.parameter.repeated { "; may be repeated" } else { "" };
        bounded.unwrap_or(plain) + repeated
    }

    /// The Rust type that the value parser gives.
    pub fn rust_type(&self) -> TokenStream {
        match (&self.kind, self.place) {
            (Kind::Integer, _) => quote!(i64),
            (Kind::Number, _) => quote!(f64),
            (Kind::Boolean, _) => quote!(bool),
            _ => quote!(String),
        }
    }
}

/// An `Option` as code.
pub fn optional<T: quote::ToTokens>(value: Option<T>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
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
