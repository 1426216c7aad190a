//! What `airflow api` is pointed at: a method and a path, or an operation by its id.

use reqwest::Method;

use super::fields::Field;
use crate::api::operations::{self, Operation};
use crate::api::{below, path_argument};
use crate::error::{Error, Result};

pub struct Target {
    pub method: Method,
    pub path: String,
}

const METHODS: [Method; 5] = [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE];

impl Target {
    /// Reads one or two words. The path parameters of an operation are taken out of `fields`.
    ///
    /// # Errors
    /// Usage errors for an unknown method or operation, and for path parameters that are missing.
    pub fn read(words: &[String], fields: &mut Vec<Field>) -> Result<Self> {
        match words {
            [only] => match operations::find(only) {
                Some(operation) => Self::of_operation(operation, fields),
                None if only.contains('/') => Ok(Self { method: Method::GET, path: only.clone() }),
                None => Err(unknown(only)),
            },
            [method, path] => {
                if let (Some(operation), true) = (operations::find(method), path.contains('=')) {
                    return Err(Error::usage(format!("`{path}` is no path")).hint(format!(
                        "parameters go with -f: `airflow api {} -f {field}`",
                        operation.id,
                        field = crate::error::command_line::quoted(path)
                    )));
                }
                let method = Self::method(method)?;
                match operations::find(path) {
                    Some(operation) if operation.method == method.as_str() => Self::of_operation(operation, fields),
                    Some(operation) => {
                        Err(Error::usage(format!("operation {path} is a {}, not a {method}", operation.method)))
                    }
                    None => Ok(Self { method, path: path.clone() }),
                }
            }
            _ => Err(Error::usage("expected METHOD PATH, or the id of an operation")),
        }
    }

    /// Where the rows of this list stand in each page.
    pub fn rows_key(&self) -> Option<&'static str> {
        let path = self.path.split('?').next().unwrap_or_default().trim_end_matches('/');
        operations::matching(self.method.as_str(), &format!("/{}", below(path)))?.rows
    }

    fn method(word: &str) -> Result<Method> {
        METHODS.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(word)).ok_or_else(|| {
            Error::usage(format!("`{word}` is no method")).hint("methods are GET, POST, PUT, PATCH and DELETE")
        })
    }

    fn of_operation(operation: &Operation, fields: &mut Vec<Field>) -> Result<Self> {
        let mut path = operation.path.to_owned();
        for name in operation.placeholders() {
            let Some(at) = fields.iter().position(|field| field.key == name) else {
                return Err(Error::usage(format!("operation {} needs `{name}`", operation.id))
                    .hint(format!("add -f {name}=VALUE; its path is {}", operation.path)));
            };
            let value = fields.remove(at).text;
            let segment = progenitor_client::encode_path(path_argument(&value)?);
            path = path.replacen(&format!("{{{name}}}"), &segment, 1);
        }
        let method = operation.method.parse().expect("the document's methods are HTTP's");
        Ok(Self { method, path })
    }
}

fn unknown(word: &str) -> Error {
    let similar: Vec<_> = operations::OPERATIONS
        .iter()
        .map(|operation| operation.id)
        .filter(|id| id.contains(word) || word.contains(id))
        .take(5)
        .collect();
    let error = Error::usage(format!("there is no operation `{word}`"));
    match similar.as_slice() {
        [] => error.hint("give METHOD PATH (`airflow api GET dags`) or an operation id of Airflow's API (`get_dags`)"),
        similar => error.hint(format!("did you mean {}? For a path, put the method before it", similar.join(", "))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(words: &[&str], fields: &[(&str, &str)]) -> Result<(String, String)> {
        let words: Vec<_> = words.iter().map(|&word| word.to_owned()).collect();
        let mut fields = fields.iter().map(|(key, value)| Field::text(key, value)).collect();
        Target::read(&words, &mut fields).map(|target| (target.method.to_string(), target.path))
    }

    #[test]
    fn an_operation_fills_its_path() {
        let found = target(&["get_dag_run"], &[("dag_run_id", "a/b c"), ("dag_id", "d")]).unwrap();
        assert_eq!(found, ("GET".into(), "/api/v2/dags/d/dagRuns/a%2Fb%20c".into()));
    }

    #[test]
    fn a_method_and_a_path_are_taken_as_they_are() {
        assert_eq!(target(&["get", "dags?limit=1"], &[]).unwrap(), ("GET".into(), "dags?limit=1".into()));
    }

    #[test]
    fn what_is_wrong_is_named() {
        let message = |words: &[&str]| target(words, &[]).unwrap_err().to_string();
        assert_eq!(message(&["get_dag"]), "operation get_dag needs `dag_id`");
        assert_eq!(message(&["get_dagz"]), "there is no operation `get_dagz`");
        assert_eq!(message(&["FETCH", "dags"]), "`FETCH` is no method");
        let error = target(&["get_pool", "pool_name=p=q"], &[]).unwrap_err();
        assert_eq!(error.hint_text(), Some("parameters go with -f: `airflow api get_pool -f 'pool_name=p=q'`"));
        assert_eq!(message(&["POST", "get_dags"]), "operation get_dags is a GET, not a POST");
    }

    #[test]
    fn rows_are_found_under_the_path_in_any_spelling() {
        let rows = |path: &str| Target { method: Method::GET, path: path.into() }.rows_key();
        assert_eq!(rows("dags"), Some("dags"));
        assert_eq!(rows("/api/v2/pools?order_by=id"), Some("pools"));
        assert_eq!(rows("auth/fab/v1/users"), Some("users"));
        assert_eq!(rows("/auth/fab/v1/permissions"), Some("actions"));
        assert_eq!(rows("version"), None);
    }
}
