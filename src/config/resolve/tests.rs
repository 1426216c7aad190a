use std::path::Path;

use super::*;
use crate::config::StoreKind;
use crate::error::Kind;

const TWO: &str = r#"
environment = "dev"
[environments.dev]
url = "http://localhost:8080"
timeout = 5
ca_cert = "ca.pem"
[environments.prod]
url = "https://prod.example.com"
protected = true
insecure = true
credential_store = "file"
"#;

fn explained(chosen: Option<&str>, text: &str, variables: &[(&'static str, &str)]) -> Result<Resolved> {
    explain_from(chosen, &Variables::of(variables), || File::parse(text, &Folder::at(Path::new("/conf"))))
}

fn environment(chosen: Option<&str>, text: &str, variables: &[(&'static str, &str)]) -> Environment {
    explained(chosen, text, variables).unwrap().environment
}

fn refused(chosen: Option<&str>, text: &str, variables: &[(&'static str, &str)]) -> (String, String) {
    let error = explained(chosen, text, variables).unwrap_err();
    assert_eq!(error.kind(), Kind::Usage);
    (error.to_string(), error.hint_text().unwrap_or_default().to_owned())
}

#[test]
fn the_order_is_option_url_variable_selected() {
    let name = |chosen, variables: &[(&'static str, &str)]| environment(chosen, TWO, variables).name;
    let all = [(URL, "http://other"), (ENVIRONMENT, "dev")];
    assert_eq!(name(Some("prod"), &all).as_deref(), Some("prod"));
    assert_eq!(name(None, &all[..1]), None);
    assert_eq!(name(None, &[(ENVIRONMENT, "prod")]).as_deref(), Some("prod"));
    assert_eq!(name(None, &[]).as_deref(), Some("dev"));
    assert_eq!(name(None, &[(ENVIRONMENT, ""), (URL, "")]).as_deref(), Some("dev"));
}

#[test]
fn the_url_variable_alone_reads_no_file() {
    let variables = Variables::of(&[(URL, "https://air.example.com/team/")]);
    let resolved = explain_from(None, &variables, || panic!("the file was read")).unwrap();
    assert_eq!(resolved.environment.url.as_str(), "https://air.example.com/team");
    assert_eq!(resolved.environment.credential_store, StoreKind::Auto);
    assert_eq!(resolved.sources[0], ("name", Source::Variable(URL)));
}

#[test]
fn two_variables_that_name_different_servers_are_refused() {
    let (message, _) = refused(None, TWO, &[(URL, "https://other.example.com"), (ENVIRONMENT, "prod")]);
    let expected = "AIRFLOW_CLI_URL is https://other.example.com, but AIRFLOW_CLI_ENVIRONMENT is prod, whose URL is \
                    https://prod.example.com";
    assert_eq!(message, expected);
    let same = environment(None, TWO, &[(URL, "https://prod.example.com/"), (ENVIRONMENT, "prod")]);
    assert!(same.protected && same.name.as_deref() == Some("prod"));
}

#[test]
fn without_a_selected_environment_the_hint_explains_how_to_select_one() {
    assert_eq!(refused(None, "", &[]).0, "no environment is selected");
    assert!(refused(None, "", &[]).1.contains("`airflow auth login --url URL`"));
    let unselected = TWO.replace("environment = \"dev\"", "");
    let (message, hint) = refused(None, &unselected, &[]);
    assert_eq!(message, "no environment is selected");
    assert!(hint.contains("airflow env use dev") && hint.ends_with("dev, prod"), "{hint}");
}

#[test]
fn a_single_environment_is_not_used_unless_it_is_selected() {
    assert_eq!(refused(None, "[environments.prod]\nurl = \"https://prod\"", &[]).0, "no environment is selected");
}

#[test]
fn an_unknown_name_lists_the_known_ones() {
    assert_eq!(
        refused(Some("prodd"), TWO, &[]),
        (
            "there is no environment \"prodd\"".to_owned(),
            "did you mean prod? Existing environments: dev, prod".to_owned()
        )
    );
    assert_eq!(refused(Some("staging"), TWO, &[]).1, "existing environments: dev, prod");
    assert!(refused(Some("dev"), "", &[]).1.contains("`airflow auth login --url URL --env dev`"));
    assert!(refused(None, TWO, &[(ENVIRONMENT, "x")]).0.contains("which is set in AIRFLOW_CLI_ENVIRONMENT"));
    assert!(refused(None, "environment = \"gone\"", &[]).0.contains("the selected environment \"gone\""));
}

#[test]
fn the_file_fills_the_environment() {
    let prod = environment(Some("prod"), TWO, &[]);
    assert!(prod.protected && prod.insecure && prod.credential_store == StoreKind::File);
    let dev = environment(None, TWO, &[]);
    assert!(!dev.protected && !dev.insecure && dev.credential_store == StoreKind::Auto);
    assert_eq!((dev.timeout, dev.ca_cert), (Some(Duration::from_secs(5)), Some("/conf/ca.pem".into())));
}

#[test]
fn variables_for_single_values_override_the_file() {
    let variables =
        [(CA_CERT, "~/other.pem"), (CLIENT_CERT, "me.pem"), (CLIENT_KEY, "me.key"), (TIMEOUT, "0.5"), (INSECURE, "No")];
    let resolved = explained(Some("prod"), TWO, &variables).unwrap();
    let environment = &resolved.environment;
    assert_eq!(environment.ca_cert, Some(dirs::home_dir().unwrap().join("other.pem")));
    assert_eq!(environment.client_cert.as_deref(), Some(Path::new("me.pem")));
    assert_eq!(environment.client_key.as_deref(), Some(Path::new("me.key")));
    assert_eq!(environment.timeout, Some(Duration::from_millis(500)));
    assert!(!environment.insecure && environment.protected);
    let source = |key| resolved.sources.iter().find(|source| source.0 == key).unwrap().1;
    assert_eq!(source("name"), Source::Option("--env"));
    assert_eq!(source("url"), Source::File);
    assert_eq!(source("insecure"), Source::Variable(INSECURE));
    assert_eq!(source("protected"), Source::File);
    let dev = explained(None, TWO, &[]).unwrap();
    assert!(dev.sources.contains(&("protected", Source::Default)) && dev.sources.contains(&("timeout", Source::File)));
}

#[test]
fn every_key_of_the_file_has_a_source() {
    let resolved = explained(None, TWO, &[]).unwrap();
    let mut keys: Vec<_> = resolved.sources.iter().map(|source| source.0).collect();
    assert_eq!(keys.remove(0), "name");
    assert_eq!(keys, crate::config::KEYS);
}

#[test]
fn an_invalid_value_is_reported_with_its_variable() {
    for (name, value) in [(TIMEOUT, "soon"), (TIMEOUT, "-1"), (INSECURE, "maybe"), (URL, "localhost:8080")] {
        let message = refused(None, TWO, &[(name, value)]).0;
        assert!(message.starts_with(name), "{message}");
    }
    assert!(!refused(None, TWO, &[(URL, "https://me:s3cret@host")]).0.contains("s3cret"));
}
