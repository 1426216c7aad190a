//! The target of `airflow api`: a method and a path, or the id of an operation.

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
    /// Parses one or two words. Removes the path parameters of an operation from `fields`.
    ///
    /// # Errors
    /// `Usage` for an unknown method or operation, and for missing path parameters.
    pub fn read(words: &[String], fields: &mut Vec<Field>) -> Result<Self> {
        match words {
            [only] => match operations::find(only) {
                Some(operation) => Self::of_operation(operation, fields),
                None if only.contains('/') => Ok(Self { method: Method::GET, path: only.clone() }),
                None => Err(unknown(only)),
            },
            [method, path] => {
                if let (Some(operation), true) = (operations::find(method), path.contains('=')) {
                    return Err(Error::usage(format!("`{path}` is not a path")).hint(format!(
                        "pass parameters with -f: `airflow api {} -f {field}`",
                        operation.id,
                        field = crate::error::command_line::quoted(path)
                    )));
                }
                let method = Self::method(method)?;
                match operations::find(path) {
                    Some(operation) if operation.method == method.as_str() => Self::of_operation(operation, fields),
                    Some(operation) => Err(Error::usage(format!(
                        "the method of operation {path} is {}, not {method}",
                        operation.method
                    ))),
                    None => Ok(Self { method, path: path.clone() }),
                }
            }
            _ => Err(Error::usage("expected METHOD PATH or the id of an operation")),
        }
    }

    /// The key of the rows in each page, if the target is a list.
    pub fn rows_key(&self) -> Option<&'static str> {
        let path = self.path.split('?').next().unwrap_or_default().trim_end_matches('/');
        operations::matching(self.method.as_str(), &format!("/{}", below(path)))?.rows
    }

    fn method(word: &str) -> Result<Method> {
        METHODS.into_iter().find(|method| method.as_str().eq_ignore_ascii_case(word)).ok_or_else(|| {
            Error::usage(format!("`{word}` is not a method")).hint("the methods are GET, POST, PUT, PATCH and DELETE")
        })
    }

    fn of_operation(operation: &Operation, fields: &mut Vec<Field>) -> Result<Self> {
        let mut path = operation.path.to_owned();
        for name in operation.placeholders() {
            let Some(at) = fields.iter().position(|field| field.key == name) else {
                return Err(Error::usage(format!("operation {} needs the parameter `{name}`", operation.id))
                    .hint(format!("add -f {name}=VALUE; the path is {}", operation.path)));
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
        [] => error.hint("pass METHOD PATH (`airflow api GET dags`) or an operation id (`airflow api get_dags`)"),
        similar => error.hint(format!("did you mean {}? Before a path, add the method", similar.join(", "))),
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
    fn the_path_of_an_operation_gets_its_parameters() {
        let found = target(&["get_dag_run"], &[("dag_run_id", "a/b c"), ("dag_id", "d")]).unwrap();
        assert_eq!(found, ("GET".into(), "/api/v2/dags/d/dagRuns/a%2Fb%20c".into()));
    }

    #[test]
    fn a_method_and_a_path_are_used_unchanged() {
        assert_eq!(target(&["get", "dags?limit=1"], &[]).unwrap(), ("GET".into(), "dags?limit=1".into()));
    }

    #[test]
    fn errors_name_the_wrong_word() {
        let message = |words: &[&str]| target(words, &[]).unwrap_err().to_string();
        assert_eq!(message(&["get_dag"]), "operation get_dag needs the parameter `dag_id`");
        assert_eq!(message(&["get_dagz"]), "there is no operation `get_dagz`");
        assert_eq!(message(&["FETCH", "dags"]), "`FETCH` is not a method");
        let error = target(&["get_pool", "pool_name=p=q"], &[]).unwrap_err();
        assert_eq!(error.hint_text(), Some("pass parameters with -f: `airflow api get_pool -f 'pool_name=p=q'`"));
        assert_eq!(message(&["POST", "get_dags"]), "the method of operation get_dags is GET, not POST");
    }

    #[test]
    fn the_key_of_the_rows_is_found_for_any_spelling_of_the_path() {
        let rows = |path: &str| Target { method: Method::GET, path: path.into() }.rows_key();
        assert_eq!(rows("dags"), Some("dags"));
        assert_eq!(rows("/api/v2/pools?order_by=id"), Some("pools"));
        assert_eq!(rows("auth/fab/v1/users"), Some("users"));
        assert_eq!(rows("/auth/fab/v1/permissions"), Some("actions"));
        assert_eq!(rows("version"), None);
    }
}
