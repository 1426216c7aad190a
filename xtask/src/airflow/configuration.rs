//! `airflow.cfg`, for every server that the tasks start.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use super::auth_manager::AuthManager;
use super::dags::Dags;
use super::place::Place;

/// Section, option, value.
pub type Setting = (&'static str, &'static str, String);

/// Time limits for slow machines. Airflow's defaults assume enough idle cores; on a busy machine, where everything takes
/// ten times as long, they kill tasks and components. These limits are longer, and have no effect on what ends in time.
/// Older releases ignore options that they do not support.
const PATIENCE: [(&str, &str, &str); 20] = [
    // A Dag file that takes longer to parse counts as broken.
    ("core", "dagbag_import_timeout", "600"),
    ("dag_processor", "dag_file_processor_timeout", "600"),
    ("dag_processor", "stale_dag_threshold", "300"),
    // A task reports to the API server, which may be slow (the default is five seconds) or restarting.
    ("workers", "execution_api_timeout", "120"),
    ("workers", "execution_api_retries", "10"),
    ("workers", "execution_api_retry_wait_max", "5"),
    ("workers", "max_failed_heartbeats", "100"),
    ("workers", "missing_dag_retries", "20"),
    ("workers", "missing_dag_retry_delay", "5"),
    ("execution_api", "jwt_expiration_time", "3600"),
    ("api", "worker_timeout", "600"),
    // A task that succeeded may still be recording its end.
    ("core", "task_success_overtime", "300"),
    ("scheduler", "task_instance_heartbeat_timeout", "900"),
    ("scheduler", "task_queued_timeout", "3600"),
    // A slow component is not dead. The next check notices a dead one.
    ("scheduler", "scheduler_health_check_threshold", "120"),
    ("scheduler", "orphaned_tasks_check_interval", "60"),
    ("dag_processor", "health_check_threshold", "120"),
    ("triggerer", "triggerer_health_check_threshold", "120"),
    ("triggerer", "runner_health_check_threshold", "300"),
    ("database", "max_db_retries", "10"),
];

/// How many seconds a connection waits for SQLite's lock. Airflow's API server may wait for its own lock, so longer is
/// not always better.
const LOCK_TIMEOUT: u32 = 20;

/// The text of `airflow.cfg`: loopback only, no usage data, little background work. Airflow 3.0 requires a `jwt_issuer`
/// and starts four API servers by default.
pub fn configuration(manager: AuthManager, dags: Dags, home: &Path, place: &Place, secret: &str) -> String {
    let patience = PATIENCE.map(|(section, option, value)| (section, option, value.to_owned()));
    let base = base(dags, home, place, secret);
    render(patience.into_iter().chain(base).chain(dags.options()).chain(place.tls(home)).chain(manager.options(home)))
}

fn base(dags: Dags, home: &Path, place: &Place, secret: &str) -> [Setting; 15] {
    let database = format!("sqlite:///{}?timeout={LOCK_TIMEOUT}", home.join("airflow.db").display());
    [
        ("core", "load_examples", dags.loads_examples().to_owned()),
        ("core", "dags_folder", home.join("dags").display().to_string()),
        ("core", "parallelism", dags.parallelism().to_string()),
        ("core", "execution_api_server_url", format!("{}/execution/", place.url())),
        ("database", "sql_alchemy_conn", database),
        ("logging", "base_log_folder", home.join("logs/tasks").display().to_string()),
        ("api", "host", "127.0.0.1".to_owned()),
        ("api", "port", place.port.to_string()),
        ("api", "base_url", place.base_url()),
        ("api", "workers", "1".to_owned()),
        ("api", "expose_config", "True".to_owned()),
        ("api_auth", "jwt_secret", secret.to_owned()),
        ("api_auth", "jwt_issuer", "airflow".to_owned()),
        // A command line stays signed in for a day.
        ("api_auth", "jwt_cli_expiration_time", "86400".to_owned()),
        ("usage_data_collection", "enabled", "False".to_owned()),
    ]
}

/// Writes every section and option once; a later setting replaces an earlier one.
fn render(settings: impl Iterator<Item = Setting>) -> String {
    let mut sections: BTreeMap<_, BTreeMap<_, _>> = BTreeMap::new();
    for (section, option, value) in settings {
        sections.entry(section).or_default().insert(option, value);
    }
    let mut text = String::new();
    for (section, options) in sections {
        writeln!(text, "[{section}]").expect("writing to a String cannot fail");
        for (option, value) in options {
            writeln!(text, "{option} = {value}").expect("writing to a String cannot fail");
        }
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_section_and_option_appears_once_and_the_last_setting_counts() {
        let text = configuration(AuthManager::Simple, Dags::OfTests, Path::new("/home"), &Place::root(80), "s");
        let count = |line: &str| text.lines().filter(|other| other.starts_with(line)).count();
        for line in ["[core]", "[workers]", "[api_auth]", "[dag_processor]"] {
            assert_eq!(count(line), 1, "{text}");
        }
        assert_eq!(count("execution_api_retry_wait_max = "), 1);
        assert!(text.contains("execution_api_retry_wait_max = 2\n") && text.contains("execution_api_timeout = 120\n"));
    }

    #[test]
    fn every_server_has_the_time_limits_for_slow_machines() {
        for (manager, dags) in [(AuthManager::Simple, Dags::OfDemo), (AuthManager::Fab, Dags::None)] {
            let text = configuration(manager, dags, Path::new("/home"), &Place::root(80), "s");
            for (_, option, value) in PATIENCE {
                assert!(text.contains(&format!("\n{option} = {value}\n")), "{option}: {text}");
            }
        }
    }
}
