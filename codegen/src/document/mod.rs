//! The parts of the OpenAPI documents that the command line is generated from: operations, parameters, bodies and
//! responses. They are read from the documents as published, before any lowering.

mod schema;

use anyhow::{Context, Result, anyhow, bail};
use serde_json::Value;

pub use schema::{Kind, resolve, without_null};

/// Parses the YAML text.
pub fn parse(text: &str) -> Result<Value> {
    let value: Value = serde_saphyr::from_str(text).context("not valid YAML")?;
    if !value["paths"].is_object() {
        bail!("no `paths`: not an OpenAPI document");
    }
    Ok(value)
}

/// The operations of all documents, in document order.
#[derive(Default)]
pub struct Document {
    pub operations: Vec<Operation>,
}

pub struct Operation {
    /// Unique among all documents.
    pub id: String,
    /// The module of its client. Commands get the client of the first document.
    pub client: String,
    /// In upper case: `GET`, `POST` …
    pub method: String,
    /// With `{placeholders}`, from the root of the server: `/api/v2/pools/{pool_name}`.
    pub path: String,
    pub description: String,
    pub path_parameters: Vec<Parameter>,
    pub query_parameters: Vec<Parameter>,
    pub header_parameters: Vec<Parameter>,
    pub body: Option<Body>,
    pub reply: Reply,
}

pub struct Parameter {
    pub name: String,
    pub kind: Kind,
    pub repeated: bool,
    pub required: bool,
    pub description: String,
    /// The number that the server takes if the parameter is missing.
    pub default: Option<i64>,
}

/// A JSON request body; without fields if its schema is not a plain object.
pub struct Body {
    pub fields: Vec<Parameter>,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Reply {
    /// Success has no body (204).
    Empty,
    /// A list under this key, usually with `total_entries`.
    Rows(String),
    /// Any other JSON.
    Json,
}

impl Document {
    /// Adds the operations of a document. If an earlier document has the same id, the new one gets a prefix, also in
    /// `raw`: `logout` of the client `fab` becomes `fab_logout`.
    pub fn add(&mut self, raw: &mut Value, client: &str) -> Result<()> {
        self.distinguish(raw, client);
        for (path, item) in raw["paths"].as_object().into_iter().flatten() {
            for (method, operation) in item.as_object().into_iter().flatten() {
                if method == "parameters" {
                    bail!("{path}: parameters shared by a path are not supported");
                }
                let read = Operation::read(raw, client, path, method, operation);
                self.operations.push(read.with_context(|| format!("{method} {path}"))?);
            }
        }
        Ok(())
    }

    fn distinguish(&self, raw: &mut Value, client: &str) {
        let items = raw["paths"].as_object_mut().into_iter().flat_map(|paths| paths.values_mut());
        for operation in items.filter_map(Value::as_object_mut).flat_map(|item| item.values_mut()) {
            if let Some(id) = operation["operationId"].as_str().filter(|id| self.operation(id).is_some()) {
                operation["operationId"] = format!("{client}_{id}").into();
            }
        }
    }

    /// Whether the operation belongs to another client than the first document's.
    pub fn is_of_another_client(&self, operation: &Operation) -> bool {
        self.operations.first().is_some_and(|first| first.client != operation.client)
    }

    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }
}

impl Operation {
    fn read(raw: &Value, client: &str, path: &str, method: &str, operation: &Value) -> Result<Self> {
        let text = |key: &str| operation[key].as_str().unwrap_or_default().to_owned();
        let id = operation["operationId"].as_str().ok_or_else(|| anyhow!("no operationId"))?.to_owned();
        let description = if text("description").is_empty() { text("summary") } else { text("description") };
        let (mut in_path, mut in_query, mut in_header) = (Vec::new(), Vec::new(), Vec::new());
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let name = parameter["name"].as_str().ok_or_else(|| anyhow!("a parameter without a name"))?;
            let read = Parameter::read(raw, name, parameter, &parameter["schema"], parameter["required"] == true);
            match parameter["in"].as_str() {
                Some("path") => in_path.push(read),
                Some("query") => in_query.push(read),
                Some("header") if name.eq_ignore_ascii_case("accept") => {}
                Some("header") => in_header.push(read),
                place => bail!("parameter {name} is in {place:?}, which is not supported"),
            }
        }
        in_path.sort_by_key(|parameter| path.find(&format!("{{{}}}", parameter.name)));
        Ok(Self {
            id,
            client: client.to_owned(),
            method: method.to_uppercase(),
            path: path.to_owned(),
            description,
            path_parameters: in_path,
            query_parameters: in_query,
            header_parameters: in_header,
            body: Body::read(raw, operation)?,
            reply: Reply::read(raw, operation),
        })
    }

    pub fn is_paged(&self) -> bool {
        matches!(self.reply, Reply::Rows(_)) && self.takes_query("limit") && self.takes_query("offset")
    }

    /// Whether a path, query or header parameter has this name.
    pub fn takes_outside_the_body(&self, name: &str) -> bool {
        let outside = self.path_parameters.iter().chain(&self.query_parameters).chain(&self.header_parameters);
        outside.into_iter().any(|parameter| parameter.name == name)
    }

    /// The path or query parameter that contains values for another operation's parameter of this name.
    pub fn naming(&self, name: &str) -> Option<&Parameter> {
        let is_it = |parameter: &&Parameter| parameter.name == name || parameter.name.strip_suffix('s') == Some(name);
        self.path_parameters.iter().chain(&self.query_parameters).find(is_it)
    }

    pub fn takes_query(&self, name: &str) -> bool {
        self.query_parameters.iter().any(|parameter| parameter.name == name)
    }
}

impl Parameter {
    fn read(raw: &Value, name: &str, holder: &Value, schema: &Value, required: bool) -> Self {
        let (kind, repeated) = schema::kind(raw, schema);
        let description = [holder, schema].into_iter().find_map(|value| value["description"].as_str());
        Self {
            name: name.to_owned(),
            kind,
            repeated,
            required,
            description: description.unwrap_or_default().to_owned(),
            default: schema["default"].as_i64(),
        }
    }

    /// The fields that a list can be sorted by, from the description: "Supported attributes: `id, name`". Empty if it lists
    /// none. An attribute of the server's own classes, such as `_val`, is not a field.
    pub fn orders(&self) -> Vec<&str> {
        let Some((_, rest)) = self.description.split_once("Supported attributes: `") else { return Vec::new() };
        let attributes = rest.split('`').next().unwrap_or_default().split(',').map(str::trim);
        attributes.filter(|attribute| !attribute.is_empty() && !attribute.starts_with('_')).collect()
    }
}

impl Body {
    fn read(raw: &Value, operation: &Value) -> Result<Option<Self>> {
        let Some(body) = operation.get("requestBody") else { return Ok(None) };
        let media = &body["content"]["application/json"];
        if media.is_null() {
            bail!("a request body that is not JSON is not supported");
        }
        let schema = resolve(raw, without_null(resolve(raw, &media["schema"])));
        let required: Vec<_> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let properties = schema["properties"].as_object().into_iter().flatten();
        let fields = properties
            .map(|(name, property)| Parameter::read(raw, name, property, property, required.contains(&name.as_str())))
            .collect();
        Ok(Some(Self { fields }))
    }
}

impl Reply {
    fn read(raw: &Value, operation: &Value) -> Self {
        let responses = operation["responses"].as_object().into_iter().flatten();
        let Some((_, success)) = responses.into_iter().find(|(status, _)| status.starts_with('2')) else {
            return Reply::Empty;
        };
        let Some(content) = success["content"].as_object() else { return Reply::Empty };
        let schema = resolve(raw, &content.get("application/json").unwrap_or(&Value::Null)["schema"]);
        match rows(raw, schema) {
            Some((name, _)) => Reply::Rows(name.to_owned()),
            None => Reply::Json,
        }
    }
}

/// The property that has the rows of a counted list, and its schema.
pub fn rows<'a>(raw: &'a Value, schema: &'a Value) -> Option<(&'a str, &'a Value)> {
    let properties = schema["properties"].as_object().filter(|properties| properties.contains_key("total_entries"))?;
    let is_list = |property| resolve(raw, without_null(property))["type"] == "array";
    properties.iter().find(|(_, property)| is_list(property)).map(|(name, property)| (name.as_str(), property))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn published() -> Document {
        let mut document = Document::default();
        document.add(&mut parse(include_str!("../../../openapi.yaml")).unwrap(), "client").unwrap();
        document
    }

    #[test]
    fn every_operation_of_the_published_document_is_read() {
        let document = published();
        assert_eq!(document.operations.len(), 128);
        let variables = document.operation("get_variables").unwrap();
        assert_eq!((variables.method.as_str(), variables.path.as_str()), ("GET", "/api/v2/variables"));
        assert_eq!(variables.reply, Reply::Rows("variables".into()));
        assert!(variables.is_paged());
    }

    #[test]
    fn a_delete_has_an_empty_reply() {
        assert_eq!(published().operation("delete_pool").unwrap().reply, Reply::Empty);
    }

    #[test]
    fn path_parameters_have_the_order_of_the_path() {
        let document = published();
        let names: Vec<_> = document
            .operation("get_mapped_task_instance")
            .unwrap()
            .path_parameters
            .iter()
            .map(|p| p.name.as_str())
            .collect();
        assert_eq!(names, ["dag_id", "dag_run_id", "task_id", "map_index"]);
    }

    #[test]
    fn the_required_fields_of_a_body_are_read() {
        let document = published();
        let fields = &document.operation("post_pool").unwrap().body.as_ref().unwrap().fields;
        let required: Vec<_> = fields.iter().filter(|field| field.required).map(|field| field.name.as_str()).collect();
        assert_eq!(required, ["name", "slots"]);
    }

    #[test]
    fn other_yaml_is_rejected() {
        assert!(parse("a: [").is_err());
        assert!(parse("a: 1").unwrap_err().to_string().contains("not an OpenAPI document"));
    }
}
