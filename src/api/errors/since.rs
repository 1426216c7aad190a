//! The Airflow in which an operation came.

/// The operations that Airflow 3.0 lacks, by the first version whose published document (in the wheels of
/// `apache-airflow-core`: 3.0.6, 3.1.0, 3.2.0, 3.3.0) has them.
const LATER: [(&str, &[&str]); 3] = [
    (
        "3.1",
        &[
            "bulk_task_instances",
            "delete_task_instance",
            "favorite_dag",
            "get_external_log_url",
            "get_hitl_detail",
            "get_hitl_details",
            "import_errors",
            "unfavorite_dag",
            "update_hitl_detail",
            "wait_dag_run_until_finished",
        ],
    ),
    ("3.2", &["delete_xcom_entry", "get_hitl_detail_try_detail"]),
    (
        "3.3",
        &[
            "bulk_dag_runs",
            "clear_asset_state_store",
            "clear_dag_run_partitions",
            "clear_dag_runs",
            "clear_task_state_store",
            "delete_asset_state_store",
            "delete_task_state_store",
            "enqueue_connection_test",
            "get_asset_state_store",
            "get_connection_test",
            "get_task_state_store",
            "list_asset_state_store",
            "list_task_state_store",
            "patch_task_group_instances",
            "patch_task_group_instances_dry_run",
            "patch_task_state_store",
            "set_asset_state_store",
            "set_task_state_store",
        ],
    ),
];

/// The version that an operation needs, if that is later than 3.0.
pub(super) fn since(operation: &str) -> Option<&'static str> {
    LATER.iter().find(|(_, operations)| operations.contains(&operation)).map(|(version, _)| *version)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::operations;

    #[test]
    fn every_name_is_an_operation() {
        for name in LATER.iter().flat_map(|(_, names)| names.iter()) {
            assert!(operations::find(name).is_some(), "{name}");
        }
    }

    #[test]
    fn versions_are_known() {
        assert_eq!(since("get_dags"), None);
        assert_eq!(since("wait_dag_run_until_finished"), Some("3.1"));
        assert_eq!(since("delete_xcom_entry"), Some("3.2"));
        assert_eq!(since("clear_dag_runs"), Some("3.3"));
    }
}
