//! Checks a run's conf against the Dag's params before it is sent. The server checks more of JSON Schema.

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use crate::api;
use crate::api::types::DagDetailsResponse;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::nearest::{did_you_mean, nearest};

/// The members of the conf, with the original spelling of their values.
pub type Conf = IndexMap<String, Box<RawValue>>;

/// Number of choices to list in an error.
const MOST_CHOICES: usize = 12;

/// What the conf is checked against.
pub struct Dag {
    pub is_paused: Option<bool>,
    params: IndexMap<String, Param>,
}

/// A param of a Dag, whose members the document does not describe.
#[derive(Deserialize)]
struct Param {
    #[serde(default)]
    value: Value,
    #[serde(default)]
    schema: Value,
}

/// Value parser for `NAME=VALUE` of `--param`.
pub fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("expected NAME=VALUE".to_owned()),
    }
}

impl Dag {
    /// # Errors
    /// The error of the request.
    pub async fn read(context: &Context, dag_id: &str) -> Result<Self> {
        Self::of(api::reply(context.client().await?.get_dag_details().dag_id(dag_id).send()).await?.read()?)
    }

    /// # Errors
    /// `Unreachable` for a param that is no object.
    pub fn of(dag: DagDetailsResponse) -> Result<Self> {
        let param = |(name, param): (String, Box<RawValue>)| match serde_json::from_str(param.get()) {
            Ok(param) => Ok((name, param)),
            Err(error) => Err(api::undocumented(api::unshaped(&error))),
        };
        let params = dag.params.into_iter().flatten().map(param).collect::<Result<_>>()?;
        Ok(Self { is_paused: dag.is_paused, params })
    }

    /// Adds the values of `--param`, converted to the types of the Dag's params.
    ///
    /// # Errors
    /// `Usage` for a value of another type.
    pub fn add(&self, conf: &mut Conf, given: &[(String, String)]) -> Result<()> {
        for (name, text) in given {
            let value = match self.param(name) {
                Some(param) => param.typed(name, text)?,
                None => read(text).unwrap_or_else(|| text.as_str().into()),
            };
            conf.insert(name.clone(), to_raw_value(&value).expect("made of plain JSON"));
        }
        Ok(())
    }

    /// Checks types, choices, bounds and missing values. Returns the names that are not params of the Dag.
    ///
    /// # Errors
    /// `Usage` for the first invalid param.
    pub fn check(&self, dag_id: &str, conf: &Conf) -> Result<Vec<String>> {
        let shown = crate::error::command_line::command("dags get-details --columns params", &[dag_id]);
        let hint = |error: Error| error.hint(format!("{shown} shows the params"));
        for (name, param) in &self.params {
            match conf.get(name) {
                Some(value) => {
                    let Ok(value) = serde_json::from_str::<Value>(value.get()) else { continue };
                    param.check(name, &value).map_err(hint)?;
                }
                None if param.value.is_null() && !param.takes(&Value::Null) => {
                    let message = format!("Dag {dag_id} needs a value for the param {name}: add --param {name}=VALUE");
                    return Err(hint(Error::usage(message)));
                }
                None => {}
            }
        }
        Ok(conf.keys().filter(|name| self.param(name).is_none()).cloned().collect())
    }

    /// Whether the Dag has params. Without params, a conf can have any keys.
    pub fn has_params(&self) -> bool {
        !self.params.is_empty()
    }

    /// The param with the nearest name.
    pub fn like(&self, name: &str) -> Option<&str> {
        nearest(name, self.params.keys().map(String::as_str))
    }

    /// The error for a `--param` that the Dag does not declare.
    pub fn unknown(&self, dag_id: &str, name: &str) -> Error {
        let error = Error::usage(format!("Dag {dag_id} has no param {name}"));
        match self.like(name) {
            Some(like) => error.hint(did_you_mean(like)),
            None => {
                let names = self.params.keys().take(MOST_CHOICES).map(String::as_str);
                let shown = names.collect::<Vec<_>>().join(", ");
                let more = if self.params.len() > MOST_CHOICES { " …" } else { "" };
                error.hint(format!("the params are {shown}{more}; --conf accepts any key"))
            }
        }
    }

    /// Whether the Dag declares this param.
    pub fn has(&self, name: &str) -> bool {
        self.param(name).is_some()
    }

    fn param(&self, name: &str) -> Option<&Param> {
        self.params.get(name)
    }
}

impl Param {
    /// The JSON types that the schema allows; empty if it has no types.
    fn types(&self) -> Vec<&str> {
        match &self.schema["type"] {
            Value::String(kind) => vec![kind],
            Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        }
    }

    fn takes(&self, value: &Value) -> bool {
        let types = self.types();
        (types.is_empty() || types.iter().any(|kind| is_of(value, kind)))
            && self.choices().is_none_or(|choices| choices.contains(value))
    }

    fn choices(&self) -> Option<&Vec<Value>> {
        self.schema["enum"].as_array()
    }

    /// Converts text to a value: JSON if the param accepts it, else the text itself.
    fn typed(&self, name: &str, text: &str) -> Result<Value> {
        let as_text = Value::from(text);
        let types = self.types();
        // Without a type, the type of the default decides.
        let is_text = types == ["string"] || (types.is_empty() && self.value.is_string());
        if is_text {
            return Ok(as_text);
        }
        match read(text).filter(|value| self.takes(value)) {
            Some(value) => Ok(value),
            None if types.is_empty() || types.contains(&"string") => Ok(as_text),
            None => Err(self.type_error(name, read(text).as_ref().unwrap_or(&as_text))),
        }
    }

    fn check(&self, name: &str, value: &Value) -> Result<()> {
        if !self.takes(value) {
            return Err(self.type_error(name, value));
        }
        let bound = |key: &str| self.schema[key].as_f64();
        let (measure, unit, least, most) = match value {
            Value::Number(number) => (number.as_f64(), "", bound("minimum"), bound("maximum")),
            Value::String(text) => {
                let length = u32::try_from(text.chars().count()).ok().map(f64::from);
                (length, " characters long", bound("minLength"), bound("maxLength"))
            }
            _ => return Ok(()),
        };
        let Some(measure) = measure else { return Ok(()) };
        let wrong = |what: &str, bound: f64| {
            Error::usage(format!("the param {name} must be {what} {bound}{unit}, not {value}"))
        };
        match (least, most) {
            (Some(least), _) if measure < least => Err(wrong("at least", least)),
            (_, Some(most)) if measure > most => Err(wrong("at most", most)),
            _ => Ok(()),
        }
    }

    fn type_error(&self, name: &str, value: &Value) -> Error {
        let wanted = match self.choices() {
            Some(choices) if choices.len() <= MOST_CHOICES => {
                format!("one of {}", choices.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))
            }
            Some(choices) => format!("one of its {} choices", choices.len()),
            None => format!("of type {}", self.types().join(" or ")),
        };
        Error::usage(format!("the param {name} must be {wanted}, not {value}"))
    }
}

fn read(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

/// Whether a value has a type of JSON Schema. A whole number is an integer in any spelling, such as `5.0`.
fn is_of(value: &Value, kind: &str) -> bool {
    match kind {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dag(params: &str) -> Dag {
        Dag::of(serde_json::from_str(&format!("{{\"params\": {params}}}")).unwrap()).unwrap()
    }

    fn conf(text: &str) -> Conf {
        serde_json::from_str(text).unwrap()
    }

    fn check_error(params: &str, given: &str) -> String {
        dag(params).check("d", &conf(given)).unwrap_err().to_string()
    }

    #[test]
    fn types_choices_and_bounds_are_checked() {
        let params = r#"{"n": {"value": 4, "schema": {"type": ["integer", "null"], "minimum": 0, "maximum": 128}},
                         "pick": {"value": "a", "schema": {"type": "string", "enum": ["a", "b"]}},
                         "name": {"value": "abc", "schema": {"type": "string", "minLength": 2}}}"#;
        for good in ["{}", r#"{"n": 5, "pick": "b"}"#, r#"{"n": 5.0}"#, r#"{"n": null, "name": "xy"}"#] {
            assert!(dag(params).check("d", &conf(good)).unwrap().is_empty(), "{good}");
        }
        assert_eq!(check_error(params, r#"{"n": "5"}"#), "the param n must be of type integer or null, not \"5\"");
        assert_eq!(check_error(params, r#"{"n": 129}"#), "the param n must be at most 128, not 129");
        assert_eq!(check_error(params, r#"{"pick": "c"}"#), "the param pick must be one of \"a\", \"b\", not \"c\"");
        assert_eq!(
            check_error(params, r#"{"name": "x"}"#),
            "the param name must be at least 2 characters long, not \"x\""
        );
    }

    #[test]
    fn a_param_without_a_default_is_required_unless_null_is_valid() {
        let needed = r#"{"p": {"value": null, "schema": {"type": "string"}}}"#;
        assert!(check_error(needed, "{}").contains("needs a value for the param p"));
        for not in [r#"{"p": {"value": null, "schema": {}}}"#, r#"{"p": {"schema": {"type": ["string", "null"]}}}"#] {
            assert!(dag(not).check("d", &conf("{}")).is_ok(), "{not}");
        }
    }

    #[test]
    fn unsupported_schemas_are_left_to_the_server() {
        let odd =
            r#"{"p": {"value": 1, "schema": {"anyOf": [{"type": "string"}]}}, "q": {"value": 1, "schema": null}}"#;
        assert!(dag(odd).check("d", &conf(r#"{"p": 1, "q": [2]}"#)).is_ok());
        let bare = Dag::of(DagDetailsResponse::default()).unwrap();
        assert_eq!(bare.check("d", &conf(r#"{"any": 1}"#)).unwrap(), ["any"]);
        assert!(!bare.has_params());
    }

    #[test]
    fn values_are_converted_to_the_types_of_the_params() {
        let dag = dag(
            r#"{"n": {"value": 1, "schema": {"type": "integer"}}, "s": {"value": "", "schema": {"type": "string"}},
                "either": {"schema": {"type": ["string", "null"]}}, "bare": {"value": "x", "schema": {}},
                "list": {"value": [], "schema": {"type": "array"}}}"#,
        );
        let typed = |name: &str, text: &str| {
            let mut conf = Conf::new();
            dag.add(&mut conf, &[(name.to_owned(), text.to_owned())]).map(|()| conf[name].get().to_owned())
        };
        for (name, text, value) in [
            ("n", "5", "5"),
            ("s", "5", "\"5\""),
            ("either", "null", "null"),
            ("either", "5", "\"5\""),
            ("bare", "5", "\"5\""),
            ("list", "[1]", "[1]"),
            ("unknown", "5", "5"),
            ("unknown", "five", "\"five\""),
        ] {
            assert_eq!(typed(name, text).unwrap(), value, "{name}={text}");
        }
        assert!(typed("n", "five").unwrap_err().to_string().contains("must be of type integer, not \"five\""));
        assert_eq!(dag.like("lst"), Some("list"));
    }

    #[test]
    fn a_pair_needs_a_name() {
        assert_eq!(pair("a=b=c"), Ok(("a".into(), "b=c".into())));
        assert!(pair("a").is_err() && pair("=b").is_err());
    }
}
