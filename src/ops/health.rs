//! The status of a server's components, from its health route.

use indexmap::IndexMap;
use serde_json::value::to_raw_value;
use serde_json::{Map, Value, json};

use crate::output::Row;

/// The fields of each component, by the component's name.
pub type Health = IndexMap<String, Map<String, Value>>;

pub fn rows(health: &Health) -> Vec<Row> {
    let row = |(name, component): (&String, &Map<String, Value>)| {
        let heartbeat = component.iter().find(|(key, _)| key.ends_with("heartbeat")).map(|(_, time)| time);
        let row = json!({ "component": name, "status": component.get("status"), "latest_heartbeat": heartbeat });
        to_raw_value(&row).expect("made of JSON")
    };
    health.iter().map(row).collect()
}

/// A component without a status never ran, such as a triggerer that is not needed, and does not count as unhealthy.
pub fn unhealthy(health: &Health) -> Vec<&str> {
    let is_unhealthy = |component: &Map<String, Value>| {
        component.get("status").and_then(Value::as_str).is_some_and(|status| status != "healthy")
    };
    health.iter().filter(|(_, component)| is_unhealthy(component)).map(|(name, _)| name.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_component_that_never_ran_is_not_unhealthy() {
        let health: Health = serde_json::from_str(
            r#"{"metadatabase":{"status":"healthy"},"scheduler":{"status":"unhealthy","latest_scheduler_heartbeat":"t"},
                "triggerer":{"status":null,"latest_triggerer_heartbeat":null}}"#,
        )
        .unwrap();
        assert_eq!(unhealthy(&health), ["scheduler"]);
        assert_eq!(rows(&health)[1].get(), r#"{"component":"scheduler","status":"unhealthy","latest_heartbeat":"t"}"#);
        assert_eq!(
            rows(&health)[0].get(),
            r#"{"component":"metadatabase","status":"healthy","latest_heartbeat":null}"#
        );
    }
}
