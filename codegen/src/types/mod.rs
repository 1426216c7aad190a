//! The types of responses and of request bodies, from the schemas of a document as published.
//!
//! A response type reads what servers of other releases send as well: every property is optional, unknown properties are
//! ignored, and an enumeration is text. A request type serializes exactly what was set: an optional property that is not
//! set is left out, and one that the document allows to be null is an `Option<Option<T>>`, so that null can be sent too.
//! A schema for both is read as a response, and serialized without what is not set.

mod reach;

use anyhow::{Context, Result};
use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

pub use self::reach::references;
use crate::document::{self, resolve, without_null};

/// The Rust types of a document, as the text of one module.
///
/// # Errors
/// A name that is no Rust identifier.
pub fn generate(raw: &Value) -> Result<String> {
    let reachable = reach::schemas(raw);
    let responses = reachable.responses.iter().map(|name| response(raw, name, reachable.requests.contains(name)));
    let requests = reachable.requests.difference(&reachable.responses).map(|name| request(raw, name));
    let types = responses.chain(requests).collect::<Result<Vec<_>>>()?;
    let file = syn::parse2(quote!(#(#types)*)).context("the generated types are no Rust")?;
    Ok(prettyplease::unparse(&file))
}

/// The type of a schema of the document: `DagRunResponse` for `DAGRunResponse`.
pub fn name(schema: &str) -> String {
    schema.to_upper_camel_case()
}

/// The name of the schema that a successful JSON response refers to, if it is an object with properties.
pub fn of_response(raw: &Value, response: &Value) -> Option<String> {
    let name = response["content"]["application/json"]["schema"]["$ref"].as_str()?.rsplit('/').next()?;
    is_struct(&raw["components"]["schemas"][name]).then(|| self::name(name))
}

fn is_struct(schema: &Value) -> bool {
    schema["properties"].is_object()
}

/// Properties, by schema, that older servers send as another JSON type: this one was a boolean before Airflow 3.2.
const CHANGED: [(&str, &str); 1] = [("TaskResponse", "retry_exponential_backoff")];

/// Which side of the exchange a type is for.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Response,
    Request,
}

fn response(raw: &Value, schema_name: &str, is_request_too: bool) -> Result<TokenStream> {
    let schema = &raw["components"]["schemas"][schema_name];
    let (name, documentation) = head(schema_name, schema)?;
    let mut fields = Vec::new();
    for (property, schema) in properties(schema) {
        let (field, rename) = field(property)?;
        let of = match CHANGED.contains(&(schema_name, property)) {
            true => quote!(Box<RawValue>),
            false => rust_type(raw, schema, Side::Response),
        };
        let skip = is_request_too.then(skip_unset);
        fields.push(quote!(#rename #skip pub #field: Option<#of>));
    }
    let collection = document::rows(raw, schema).map(|(key, rows)| {
        let row = rust_type(raw, &resolve(raw, without_null(rows))["items"], Side::Response);
        quote! {
            impl Collection for #name {
                type Row = #row;
                const ROWS: &'static str = #key;
            }
        }
    });
    let serialize = is_request_too.then(|| quote!(#[derive(Serialize)]));
    Ok(quote! {
        #[doc = #documentation]
        #[derive(Clone, Debug, Default, Deserialize)]
        #serialize
        #[serde(default)]
        pub struct #name { #(#fields),* }
        #collection
    })
}

fn request(raw: &Value, schema_name: &str) -> Result<TokenStream> {
    let schema = &raw["components"]["schemas"][schema_name];
    let (name, documentation) = head(schema_name, schema)?;
    let required: Vec<_> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let mut fields = Vec::new();
    for (property, schema) in properties(schema) {
        let (field, rename) = field(property)?;
        let of = rust_type(raw, schema, Side::Request);
        let of = if is_nullable(schema) { quote!(Option<#of>) } else { of };
        fields.push(if required.contains(&property.as_str()) {
            quote!(#rename pub #field: #of)
        } else {
            let skip = skip_unset();
            quote!(#rename #skip pub #field: Option<#of>)
        });
    }
    Ok(quote! {
        #[doc = #documentation]
        #[derive(Default, Serialize)]
        pub struct #name { #(#fields),* }
    })
}

fn skip_unset() -> TokenStream {
    quote!(#[serde(skip_serializing_if = "Option::is_none")])
}

fn head(schema_name: &str, schema: &Value) -> Result<(Ident, String)> {
    let name = syn::parse_str(&name(schema_name)).with_context(|| format!("schema {schema_name}"))?;
    let description = schema["description"].as_str().unwrap_or_default();
    let documentation = format!(" `{schema_name}` of the document. {description}");
    Ok((name, documentation.trim_end().to_owned()))
}

fn properties(schema: &Value) -> impl Iterator<Item = (&String, &Value)> {
    schema["properties"].as_object().into_iter().flatten()
}

/// The field for a property, and how serde finds it if the two names differ.
fn field(property: &str) -> Result<(Ident, Option<TokenStream>)> {
    let name = property.to_snake_case();
    let rename = (name != property).then(|| quote!(#[serde(rename = #property)]));
    let field = match syn::parse_str::<Ident>(&name) {
        Ok(field) => field,
        Err(_) => {
            syn::parse_str::<Ident>(&format!("{name}_")).with_context(|| format!("property {property}"))?;
            format_ident!("r#{name}")
        }
    };
    Ok((field, rename))
}

fn is_nullable(schema: &Value) -> bool {
    schema["anyOf"].as_array().into_iter().flatten().any(|alternative| alternative["type"] == "null")
}

/// The type of a value that is there.
fn rust_type(raw: &Value, schema: &Value, side: Side) -> TokenStream {
    let schema = without_null(schema);
    let name = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next());
    let schema = resolve(raw, schema);
    let any = match side {
        Side::Response => quote!(Box<RawValue>),
        Side::Request => quote!(Body),
    };
    if let Some(name) = name.filter(|_| is_struct(schema)) {
        let name = format_ident!("{}", self::name(name));
        return quote!(#name);
    }
    match schema["type"].as_str() {
        Some("string") => quote!(String),
        Some("integer") => quote!(i64),
        Some("number") => quote!(f64),
        Some("boolean") => quote!(bool),
        Some("array") if schema["items"].is_object() => {
            let item = rust_type(raw, &schema["items"], side);
            let item = if is_nullable(&schema["items"]) { quote!(Option<#item>) } else { item };
            quote!(Vec<#item>)
        }
        Some("object") if schema["additionalProperties"].is_object() => {
            let values = &schema["additionalProperties"];
            let value = rust_type(raw, values, side);
            let value = if is_nullable(values) { quote!(Option<#value>) } else { value };
            quote!(IndexMap<String, #value>)
        }
        Some("object") if side == Side::Response => quote!(IndexMap<String, #any>),
        _ => any,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn reference(name: &str) -> Value {
        json!({ "$ref": format!("#/components/schemas/{name}") })
    }

    fn nullable(schema: Value) -> Value {
        json!({ "anyOf": [schema, { "type": "null" }] })
    }

    /// A document whose only operation answers with `XResponse` and takes `XBody`.
    fn generated(response: Value, body: Value) -> String {
        let media = |schema: &str| json!({ "content": { "application/json": { "schema": reference(schema) } } });
        let raw = json!({
            "paths": { "/x": { "post": {
                "operationId": "post_x",
                "requestBody": media("XBody"),
                "responses": { "200": media("XResponse"), "404": media("Unused") },
            } } },
            "components": { "schemas": {
                "XResponse": { "type": "object", "properties": response },
                "XBody": { "type": "object", "properties": body, "required": ["needed", "needed_or_null"] },
                "DAGRunState": { "type": "string", "enum": ["queued"] },
                "Inner": { "type": "object", "properties": { "a": { "type": "string" } } },
                "Unused": { "type": "object", "properties": { "detail": { "type": "string" } } },
            } },
        });
        generate(&raw).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn every_property_of_a_response_is_optional_and_open() {
        let code = generated(
            json!({
                "name": { "type": "string" },
                "state": nullable(reference("DAGRunState")),
                "count": { "type": "integer" },
                "inner": reference("Inner"),
                "list": { "type": "array", "items": nullable(json!({ "type": "number" })) },
                "links": { "type": "object", "additionalProperties": nullable(json!({ "type": "string" })) },
                "conf": { "type": "object", "additionalProperties": true },
                "value": {},
                "union": { "anyOf": [{ "type": "string" }, { "type": "array" }] },
                "type": { "type": "boolean" },
                "camelCase": { "type": "string", "format": "date-time" },
            }),
            json!({}),
        );
        for field in [
            "pub name: Option<String>,",
            "pub state: Option<String>,",
            "pub count: Option<i64>,",
            "pub inner: Option<Inner>,",
            "pub list: Option<Vec<Option<f64>>>,",
            "pub links: Option<IndexMap<String, Option<String>>>,",
            "pub conf: Option<IndexMap<String, Box<RawValue>>>,",
            "pub value: Option<Box<RawValue>>,",
            "pub union: Option<Box<RawValue>>,",
            "pub r#type: Option<bool>,",
            "#[serde(rename = \"camelCase\")] pub camel_case: Option<String>,",
        ] {
            assert!(code.contains(field), "{field} in {code}");
        }
        assert!(code.contains("#[serde(default)] pub struct XResponse {"), "{code}");
        assert!(code.contains("pub struct Inner {") && !code.contains("Unused"), "{code}");
    }

    #[test]
    fn a_property_that_older_servers_send_as_another_type_is_any_json() {
        let task = json!({ "properties": { "retry_exponential_backoff": { "type": "number" } } });
        let code = response(&json!({ "components": { "schemas": { "TaskResponse": task } } }), "TaskResponse", false);
        let code = code.unwrap().to_string().replace(' ', "");
        assert!(code.contains("pubretry_exponential_backoff:Option<Box<RawValue>>"), "{code}");
    }

    #[test]
    fn a_request_tells_absence_from_null() {
        let code = generated(
            json!({}),
            json!({
                "needed": { "type": "string" },
                "needed_or_null": nullable(json!({ "type": "string" })),
                "optional": { "type": "integer" },
                "optional_or_null": nullable(json!({ "type": "integer" })),
                "conf": { "type": "object", "additionalProperties": true },
            }),
        );
        let skipped = "#[serde(skip_serializing_if = \"Option::is_none\")]";
        for field in [
            "pub needed: String,".to_owned(),
            "pub needed_or_null: Option<String>,".to_owned(),
            format!("{skipped} pub optional: Option<i64>,"),
            format!("{skipped} pub optional_or_null: Option<Option<i64>>,"),
            format!("{skipped} pub conf: Option<Body>,"),
        ] {
            assert!(code.contains(&field), "{field} in {code}");
        }
        assert!(code.contains("#[derive(Default, Serialize)] pub struct XBody {"), "{code}");
    }

    #[test]
    fn a_list_names_its_rows() {
        let code = generated(
            json!({ "inners": { "type": "array", "items": reference("Inner") }, "total_entries": { "type": "integer" } }),
            json!({}),
        );
        assert!(
            code.contains("impl Collection for XResponse { type Row = Inner; const ROWS: &'static str = \"inners\"; }"),
            "{code}"
        );
    }
}
