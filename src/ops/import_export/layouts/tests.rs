use super::*;
use crate::error::Kind;

const VARIABLES: Things = Things { one: "variable", many: "variables", name: "key", header: "key" };
const POOLS: Things = Things { one: "pool", many: "pools", name: "name", header: "pool" };

const OF_VARIABLES: Group = Group {
    things: &VARIABLES,
    names: &["key"],
    settings: &[("variable_name", "key"), ("variable_value", "value")],
    allows_any_value: true,
};

const OF_POOLS: Group = Group {
    things: &POOLS,
    names: &["name", "pool"],
    settings: &[("pool_name", "name"), ("pool_slot", "slots"), ("pool_description", "description")],
    allows_any_value: false,
};

fn items(group: &Group, text: &str, format: Format) -> Result<Items> {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), text).unwrap();
    Source::open(file.path().to_str().unwrap(), Some(format))?.items(group)
}

/// One line per entry.
fn shown(items: &Items) -> Vec<String> {
    let content = |content: &Content| match content {
        Content::Value(json) => json.get().to_owned(),
        Content::Parts(members) => {
            members.iter().map(|(key, json)| format!("{key}={}", json.get())).collect::<Vec<_>>().join(" ")
        }
    };
    items.items.iter().map(|item| format!("{}: {}", item.name, content(&item.content))).collect()
}

fn read(group: &Group, text: &str, format: Format) -> Vec<String> {
    let items = items(group, text, format).unwrap();
    assert_eq!(items.warnings, Vec::<String>::new());
    shown(&items)
}

#[test]
fn an_object_a_list_and_a_page_are_read() {
    let of = |text| read(&OF_VARIABLES, text, Format::Json);
    assert_eq!(of(r#"{"a": 1, "b": {"value": 2}}"#), ["a: 1", "b: {\"value\": 2}"]);
    assert_eq!(of(r#"[{"key": "a", "value": "x"}, {"value": 1.10, "key": 7}]"#), ["a: value=\"x\"", "7: value=1.10"]);
    assert_eq!(of(r#"{"variables": [{"key": "a", "value": "x"}], "total_entries": 1}"#), ["a: value=\"x\""]);
    assert_eq!(of("[]"), Vec::<String>::new());
    let pool = read(&OF_POOLS, r#"{"pools": [{"pool": "p", "slots": 1}]}"#, Format::Json);
    assert_eq!(pool, ["p: slots=1"]);
    let pool = read(&OF_POOLS, r#"[{"name": "p", "slots": 1, "pool": "p"}]"#, Format::Json);
    assert_eq!(pool, ["p: slots=1"]);
    let error = items(&OF_POOLS, r#"[{"name": "p", "pool": "q"}]"#, Format::Json).err().unwrap().to_string();
    assert!(error.ends_with("pool 1 of the list has two names: name, pool"), "{error}");
    let yaml = "- key: a\n  value: 01234\n- {key: b, value: yes}\n";
    assert_eq!(read(&OF_VARIABLES, yaml, Format::Yaml), ["a: value=\"01234\"", "b: value=true"]);
}

#[test]
fn variables_that_look_like_a_page_are_variables() {
    let of = |text| read(&OF_VARIABLES, text, Format::Json);
    assert_eq!(of(r#"{"variables": [1, 2]}"#), ["variables: [1, 2]"]);
    assert_eq!(of(r#"{"variables": "x", "total_entries": 3}"#), ["variables: \"x\"", "total_entries: 3"]);
    assert_eq!(of(r#"{"airflow": {"home": "/x"}}"#), ["airflow: {\"home\": \"/x\"}"]);
}

#[test]
fn an_incomplete_page_causes_a_warning() {
    let page = r#"{"variables": [{"key": "a", "value": "x"}], "total_entries": 250, "next_cursor": null}"#;
    let items = items(&OF_VARIABLES, page, Format::Json).unwrap();
    assert!(
        items.warnings[0].ends_with(" has 1 of 250 variables; the others are on other pages"),
        "{:?}",
        items.warnings
    );
}

const SETTINGS: &str = "\
airflow:
  connections:
  - {conn_id: c, conn_type: fs}
  pools:
  - pool_name: p
    pool_slot: 3
    pool_description:
  - {pool_name: , pool_slot: , pool_description: }
  variables:
  - {variable_name: a, variable_value: 007}
  - {variable_name: b, variable_value: {x: 1}}
  - {variable_name: , variable_value: }
";

#[test]
fn astro_settings_are_read_and_blank_entries_skipped() {
    assert_eq!(read(&OF_VARIABLES, SETTINGS, Format::Yaml), ["a: value=\"007\"", "b: value={\"x\":1}"]);
    assert_eq!(read(&OF_POOLS, SETTINGS, Format::Yaml), ["p: slots=3"]);
    let template = "airflow:\n  variables:\n  - {conn_id: , conn_extra: {example_extra_field: example-value}}\n";
    assert_eq!(read(&OF_VARIABLES, template, Format::Yaml), Vec::<String>::new());
    let none = items(&OF_POOLS, "airflow:\n  variables: []\n  pools:\n", Format::Yaml).unwrap();
    assert!(none.items.is_empty() && none.warnings[0].ends_with(" has no pools"));
}

#[test]
fn invalid_entries_are_reported_with_their_position() {
    let page_of_pools = r#"{"pools": [], "total_entries": 0}"#;
    for (text, why) in [
        (r#"[{"value": 1}]"#, "variable 1 of the list has no `key`"),
        (r#"[{"key": true, "value": 1}]"#, "variable 1 of the list has no `key`"),
        (r#"[{"key": "a", "value": 1}, 5]"#, "variable 2 of the list: not an object"),
        (r#"[{"key": "a"}, {"key": "a"}]"#, "variable 2 of the list: duplicate name `a`"),
        (r#"[{"key": "a", "key": "b"}]"#, "variable 1 of the list: duplicate key `key`"),
        (
            r#"{"variables": [], "total_entries": 1, "more": 2}"#,
            "unexpected key `more`: besides `variables`, a page has only",
        ),
        (r#"{"variables": [5], "total_entries": 1}"#, "variable 1 of `variables`: not an object"),
        (page_of_pools, "this is a page of pools"),
        (
            r#"{"airflow": {"variables": [{"variable_value": 1}]}}"#,
            "variable 1 of `airflow.variables` has no `variable_name`",
        ),
        (r#"{"airflow": {"variables": [{"key": "a"}]}}"#, "variable 1 of `airflow.variables` has an unknown key `key`"),
        (
            r#"{"airflow": {"variables": [], "dags": []}}"#,
            "`airflow` has an unknown key `dags`; valid keys: connections, pools",
        ),
        (r#"{"airflow": {"variables": 5, "pools": []}}"#, "`airflow.variables` must be a list"),
    ] {
        let error = items(&OF_VARIABLES, text, Format::Json).err().unwrap_or_else(|| panic!("{text}"));
        assert_eq!(error.kind(), Kind::Usage, "{text}");
        assert!(error.to_string().contains(why), "{text}: {error}");
    }
    let hint =
        items(&OF_VARIABLES, page_of_pools, Format::Json).err().unwrap().hint_text().unwrap_or_default().to_owned();
    assert!(hint.starts_with("airflow pools import /"), "{hint}");
}
