use super::*;

fn read(text: &str) -> Result<File> {
    File::parse(text, &Folder::at(Path::new("/conf")))
}

fn fault(text: &str) -> String {
    let error = read(text).unwrap_err();
    assert_eq!(error.kind(), Kind::Usage);
    error.to_string()
}

#[test]
fn a_full_file_is_read() {
    let file = read(
        r#"# ours
environment = "dev"

[environments.dev]
url = "http://localhost:8080/"

[environments.prod]
url = "https://airflow.example.com/team/api/v2"
ca_cert = "ca.pem"
client_cert = "/etc/me.pem"
client_key = "/etc/me.key"
timeout = 1.5
insecure = false
protected = true
credential_store = "file"
"#,
    )
    .unwrap();
    assert_eq!(file.selected.as_deref(), Some("dev"));
    assert_eq!(file.environments["dev"], Entry::of(Url::parse("http://localhost:8080").unwrap()));
    let expected = Entry {
        url: Url::parse("https://airflow.example.com/team").unwrap(),
        ca_cert: Some("/conf/ca.pem".into()),
        client_cert: Some("/etc/me.pem".into()),
        client_key: Some("/etc/me.key".into()),
        timeout: Some(Duration::from_millis(1500)),
        insecure: Some(false),
        protected: Some(true),
        credential_store: Some(StoreKind::File),
        token_command: None,
        sign_in: None,
    };
    assert_eq!(file.environments["prod"], expected);
}

#[test]
fn inline_and_dotted_tables_are_tables_too() {
    let file = read("environments = { dev = { url = \"http://a\" } }").unwrap();
    assert!(file.environments.contains_key("dev"));
    let file = read("environments.dev.url = \"http://a\"\nenvironments.\"prod.eu\".url = \"http://b\"").unwrap();
    assert_eq!(file.environments.keys().collect::<Vec<_>>(), ["dev", "prod.eu"]);
}

#[test]
fn no_file_and_an_empty_file_are_no_environments() {
    assert!(read("").unwrap().environments.is_empty());
    assert_eq!(read("environment = \"\"").unwrap().selected, None);
    let folder = tempfile::tempdir().unwrap();
    assert!(File::read(&Folder::at(folder.path())).unwrap().environments.is_empty());
}

#[test]
fn broken_toml_is_reported_with_position_and_reason() {
    let message = fault("environment = \"dev\"\n[environments.dev\nurl = 1");
    assert!(message.starts_with("/conf/config.toml, line 2, column 18: "), "{message}");
    assert!(!message.contains('\n'), "{message}");
    assert!(fault("a = 1\na = 2").contains("line 2"));
}

#[test]
fn an_unknown_key_is_reported_with_its_position_and_the_known_ones() {
    let error = read("[environments.dev]\nurl = \"http://a\"\n protcted = true").unwrap_err();
    assert_eq!(error.to_string(), "/conf/config.toml, line 3, column 2: unknown key `protcted`");
    assert!(error.hint_text().unwrap().contains("protected"));
    assert!(fault("enviroment = \"dev\"").contains("line 1, column 1: unknown key `enviroment`"));
    assert!(fault("[environments.dev.more]\nx = 1").contains("unknown key `more`"));
}

#[test]
fn every_value_of_a_wrong_type_is_reported_with_its_position() {
    for (line, expected) in [
        ("url = 5", "`url` must be a string"),
        ("url = \"localhost:8080\"", "`url`: the URL is not complete"),
        ("ca_cert = true", "`ca_cert` must be a string"),
        ("client_key = \"\"", "`client_key` must be the path of a file"),
        ("timeout = \"soon\"", "`timeout` must be a number of seconds"),
        ("timeout = -1", "`timeout` must be a number of seconds"),
        ("timeout = nan", "`timeout` must be a number of seconds"),
        ("timeout = 1e300", "`timeout` must be a number of seconds"),
        ("insecure = \"yes\"", "`insecure` must be true or false"),
        ("protected = 1", "`protected` must be true or false"),
        ("credential_store = \"vault\"", "`credential_store`: expected one of auto, keyring, file, none"),
    ] {
        let url = if line.starts_with("url") { "" } else { "url = \"http://a\"\n" };
        let message = fault(&format!("[environments.dev]\n{url}{line}"));
        let place = format!("line {}, column", if url.is_empty() { 2 } else { 3 });
        assert!(message.contains(&place) && message.contains(expected), "{line}: {message}");
    }
    assert!(fault("environment = 5").contains("line 1, column 15: `environment` must be a string"));
    assert!(fault("environments = 5").contains("`environments` must be a table"));
    assert!(fault("[environments]\ndev = \"http://a\"").contains("line 2, column 7: `dev` must be a table"));
}

#[test]
fn an_environment_needs_a_url_a_valid_name_and_a_certificate_for_its_key() {
    assert!(
        fault("\n[environments.dev]\nprotected = true").contains("line 2, column 15: environment dev has no `url`")
    );
    assert!(fault("[environments.\"a b\"]\nurl = \"http://a\"").contains("line 1, column 15: \"a b\" cannot be"));
    assert!(fault("[environments.dev]\nurl = \"http://a\"\nclient_key = \"k\"").contains("no `client_cert`"));
}

#[test]
fn a_secret_in_a_url_is_not_shown() {
    assert!(!fault("[environments.dev]\nurl = \"https://me:s3cret@host\"").contains("s3cret"));
}

#[test]
fn an_unreadable_file_is_an_error() {
    let root = tempfile::tempdir().unwrap();
    let folder = Folder::at(root.path());
    std::fs::create_dir(folder.config()).unwrap();
    assert!(File::read(&folder).unwrap_err().to_string().ends_with("is not a regular file"));
    std::fs::remove_dir(folder.config()).unwrap();
    std::fs::write(folder.config(), b"environment = \"\xff\"").unwrap();
    let error = File::read(&folder).unwrap_err();
    assert!(error.to_string().contains("UTF-8") && error.kind() == Kind::Usage, "{error}");
}

#[test]
fn a_timeout_can_have_a_unit() {
    let timeout = |value: &str| {
        let file = read(&format!("[environments.dev]\nurl = \"http://a\"\ntimeout = {value}\n")).unwrap();
        file.environments["dev"].timeout
    };
    assert_eq!(timeout("\"2m\""), Some(Duration::from_secs(120)));
    assert_eq!(timeout("\"30\""), timeout("30"));
}
