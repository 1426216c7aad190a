//! The arguments of a generated command, from the operation's parameters and the fields of its body.

use proc_macro2::TokenStream;
use quote::quote;

use super::help::Subject;
use crate::document::{Kind, Operation, Parameter};
use crate::placement::{Command, Tweak};

/// The path parameter that names a run.
pub const RUN: &str = "dag_run_id";

/// The part of the request that contains the value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Path,
    Query,
    Header,
    Body,
}

/// One argument: what clap needs, and where its value goes.
pub struct Argument<'a> {
    /// clap's id, unique in the command: the parameter's name, or `body.NAME` if the query has that name too.
    pub id: String,
    pub parameter: &'a Parameter,
    pub kind: Kind,
    pub place: Place,
    /// The long option, or the name of the positional.
    long: String,
    tweak: Option<&'a Tweak>,
    operation: &'a Operation,
    command: &'a Command,
}

/// Parameters that pagination sets.
const PAGING: [&str; 3] = ["limit", "offset", "cursor"];

/// What the operation takes, in the order of the help: the filters that people use most, then the families.
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
    let all = path.chain(query).chain(header).chain(body);
    let mut all: Vec<_> = all.map(|(place, parameter)| Argument::new(operation, command, place, parameter)).collect();
    all.sort_by_key(Argument::rank);
    all
}

impl<'a> Argument<'a> {
    fn new(operation: &'a Operation, command: &'a Command, place: Place, parameter: &'a Parameter) -> Self {
        let tweak = command.arg.get(&parameter.name);
        let name = tweak.and_then(|tweak| tweak.name.as_ref()).unwrap_or(&parameter.name);
        let clashes = place == Place::Body && operation.takes_outside_the_body(&parameter.name);
        let name = if clashes { format!("body_{name}") } else { name.clone() };
        Self {
            id: if clashes { format!("body.{}", parameter.name) } else { parameter.name.clone() },
            parameter,
            kind: match tweak {
                Some(tweak) if tweak.text => Kind::Text,
                Some(tweak) if !tweak.choices().is_empty() => Kind::Choice(tweak.choices().to_vec()),
                _ => parameter.kind.clone(),
            },
            place,
            long: spelled(&name),
            tweak,
            operation,
            command,
        }
    }

    /// The place among the options of the help: path and plain options, then sorting, patterns, ranges.
    pub fn rank(&self) -> u8 {
        let is_family = |ends: &[&str]| ends.iter().any(|end| self.parameter.name.ends_with(end));
        match self.place {
            Place::Query if self.is_order() => 1,
            Place::Query if is_family(&["_pattern", "_search"]) => 3,
            Place::Query if is_family(&["_gte", "_gt", "_lte", "_lt"]) => 4,
            Place::Query if self.parameter.name == "update_mask" => 5,
            _ => 0,
        }
    }

    /// Whether the operation is called once for each of its values.
    pub fn is_several(&self) -> bool {
        self.tweak.is_some_and(|tweak| tweak.several)
    }

    /// The data from which the clap argument is built.
    pub fn spec(&self) -> TokenStream {
        let (id, long, value) = (&self.id, &self.long, self.value());
        let help = self.help();
        let is_positional = self.is_positional();
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

    fn is_positional(&self) -> bool {
        self.place == Place::Path || self.tweak.is_some_and(|tweak| tweak.positional)
    }

    /// The text of `commands.toml`, or one made from the document.
    fn help(&self) -> String {
        if let Some(help) = self.tweak.and_then(|tweak| tweak.help.as_ref()) {
            return help.clone();
        }
        let subject = Subject {
            operation: self.operation,
            parameter: self.parameter,
            kind: &self.kind,
            place: self.place,
            is_positional: self.is_positional(),
            is_order: self.is_order(),
            has_default: self.tweak.is_some_and(|tweak| tweak.default.is_some()),
        };
        subject.help(|name| {
            let shown = self.command.arg.get(name).and_then(|tweak| tweak.name.as_deref()).unwrap_or(name);
            self.operation.takes_query(name).then(|| format!("--{}", spelled(shown)))
        })
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
            // Routes that match a `/`.
            (_, Place::Path) if ["variable_key", "pool_name", "xcom_key"].contains(&&*self.parameter.name) => {
                quote!(Value::Slashes)
            }
            (_, Place::Path) if self.parameter.name == "key" && self.operation.method == "PUT" => {
                quote!(Value::NewEntry)
            }
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

    /// The Rust type that the value parser returns.
    pub fn rust_type(&self) -> TokenStream {
        match (&self.kind, self.place) {
            (Kind::Integer, _) => quote!(i64),
            (Kind::Number, _) => quote!(f64),
            (Kind::Boolean, _) => quote!(bool),
            _ => quote!(String),
        }
    }
}

/// The long option for the name of a parameter.
fn spelled(name: &str) -> String {
    name.to_lowercase().replace(['_', '.'], "-")
}

/// An `Option` as code.
pub fn optional<T: quote::ToTokens>(value: Option<T>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}
