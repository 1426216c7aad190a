//! The operations of the documents as data, for errors and for `airflow api`.

/// One operation.
pub struct Operation {
    pub id: &'static str,
    /// In capitals.
    pub method: &'static str,
    /// With `{placeholders}`: `/api/v2/pools/{pool_name}`.
    pub path: &'static str,
    /// The property with the rows of a paged list.
    pub rows: Option<&'static str>,
    /// The release of Airflow that introduced it, `3.1`, if not every Airflow 3 has it.
    pub since: Option<&'static str>,
    /// The query parameters that are newer than the operation, each with its release.
    pub later: &'static [(&'static str, &'static str)],
}

include!(concat!(env!("OUT_DIR"), "/operations.rs"));

/// The operation with this id.
pub fn find(id: &str) -> Option<&'static Operation> {
    OPERATIONS.iter().find(|operation| operation.id == id)
}

/// The operation that a method and a path without its query belong to.
pub fn matching(method: &str, path: &str) -> Option<&'static Operation> {
    OPERATIONS.iter().find(|operation| operation.method == method && fits(operation.path, path))
}

impl Operation {
    /// The names between braces, in the order of the path.
    pub fn placeholders(&self) -> impl Iterator<Item = &'static str> {
        self.path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
    }
}

fn fits(template: &str, path: &str) -> bool {
    let mut segments = path.trim_end_matches('/').split('/');
    let fits = template.trim_end_matches('/').split('/').all(|part| {
        segments.next().is_some_and(|segment| part == segment || (part.starts_with('{') && !segment.is_empty()))
    });
    fits && segments.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_is_in_the_table() {
        let count = |path| OPERATIONS.iter().filter(|operation| operation.path.starts_with(path)).count();
        assert_eq!((count("/api/v2/"), count("/auth/fab/v1/"), OPERATIONS.len()), (128, 11, 142));
        assert_eq!(find("get_pools").unwrap().rows, Some("pools"));
    }

    #[test]
    fn what_came_later_is_known() {
        let since = |id| find(id).unwrap().since;
        assert_eq!(since("get_dags"), None);
        assert_eq!(since("wait_dag_run_until_finished"), Some("3.1"));
        assert_eq!(since("delete_xcom_entry"), Some("3.2"));
        assert!(find("get_dags").unwrap().later.contains(&("dag_id_prefix_pattern", "3.2.2")));
    }

    #[test]
    fn a_path_finds_its_operation() {
        let id = |method, path| matching(method, path).map(|operation| operation.id);
        assert_eq!(id("GET", "/api/v2/pools"), Some("get_pools"));
        assert_eq!(id("DELETE", "/api/v2/pools/a%2Fb"), Some("delete_pool"));
        assert_eq!(id("GET", "/api/v2/nowhere"), None);
        assert_eq!(id("GET", "/auth/fab/v1/users/ann"), Some("get_user"));
    }

    #[test]
    fn placeholders_stand_in_order() {
        let names: Vec<_> = find("get_dag_run").unwrap().placeholders().collect();
        assert_eq!(names, ["dag_id", "dag_run_id"]);
    }
}
