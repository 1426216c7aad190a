use super::*;
use crate::error::Kind;

/// The results of `Connection(uri=…)` and `get_uri()` in Airflow 3.3.2, with empty parts as absent ones.
const AS_AIRFLOW: &[(&str, Expected, &str)] = &[
    (
        "postgresql://user:p%40ss@Host.Example:5432/db",
        Expected {
            conn_type: "postgres",
            host: "host.example",
            login: "user",
            password: "p@ss",
            port: 5432,
            schema: "db",
            extra: "",
        },
        "postgres://user:p%40ss@host.example:5432/db",
    ),
    ("google-cloud-platform://", Expected { conn_type: "google_cloud_platform", ..NONE }, "google-cloud-platform://"),
    (
        "postgresql+psycopg2://h",
        Expected { conn_type: "postgresql+psycopg2", host: "h", ..NONE },
        "postgresql+psycopg2://h",
    ),
    (
        "aws://key:sec%2Fret@/?region_name=eu&b=true&o=%7B%22a%22%3A1%7D&e=",
        Expected {
            conn_type: "aws",
            login: "key",
            password: "sec/ret",
            extra: r#"{"region_name":"eu","b":true,"o":{"a":1},"e":""}"#,
            ..NONE
        },
        "aws://key:sec%2Fret@/?__extra__=%7B%22region_name%22%3A%22eu%22%2C%22b%22%3Atrue%2C%22o%22%3A%7B%22a%22%3A1%7D%2C\
         %22e%22%3A%22%22%7D",
    ),
    (
        "http://https://u:pw@h:443/p%2Fq?a=b+c",
        Expected {
            conn_type: "http",
            host: "https://h",
            login: "u",
            password: "pw",
            port: 443,
            schema: "p/q",
            extra: r#"{"a":"b c"}"#,
        },
        "http://https://u:pw@h:443/p%2Fq?a=b+c",
    ),
    ("http://https://", Expected { conn_type: "http", ..NONE }, "http://"),
    ("fs://%2FTmp%2FX", Expected { conn_type: "fs", host: "/Tmp/X", ..NONE }, "fs://%2FTmp%2FX"),
    ("fs:///", Expected { conn_type: "fs", ..NONE }, "fs://"),
    ("sqlite:////tmp/x.db", Expected { conn_type: "sqlite", schema: "/tmp/x.db", ..NONE }, "sqlite:///%2Ftmp%2Fx.db"),
    ("my://u:@h", Expected { login: "u", host: "h", ..NONE }, "my://u@h"),
    ("my://:pw@h", Expected { password: "pw", host: "h", ..NONE }, "my://:pw@h"),
    ("my://@h", Expected { host: "h", ..NONE }, "my://h"),
    ("my://h:", Expected { host: "h", ..NONE }, "my://h"),
    ("my://u:p@w@h", Expected { login: "u", password: "p@w", host: "h", ..NONE }, "my://u:p%40w@h"),
    ("my://u:p:q@h", Expected { login: "u", password: "p:q", host: "h", ..NONE }, "my://u:p%3Aq@h"),
    (
        "my://us%3Aer:p%25%2F@My%2FPath:7",
        Expected { login: "us:er", password: "p%/", host: "My/Path", port: 7, ..NONE },
        "my://us%3Aer:p%25%2F@My%2FPath:7",
    ),
    ("my://Ho%41ST", Expected { host: "hoAST", ..NONE }, "my://hoAST"),
    ("my://ho%20st", Expected { host: "ho st", ..NONE }, "my://ho%20st"),
    ("my://[::1]:99/x", Expected { host: "::1", port: 99, schema: "x", ..NONE }, "my://%3A%3A1:99/x"),
    ("my://h/%zz", Expected { host: "h", schema: "%zz", ..NONE }, "my://h/%25zz"),
    (
        "my://h/db?__extra__=%7B%22a%22%3A+%7B%22b%22%3A1%7D%7D",
        Expected { host: "h", schema: "db", extra: r#"{"a": {"b":1}}"#, ..NONE },
        "my://h/db?__extra__=%7B%22a%22%3A+%7B%22b%22%3A1%7D%7D",
    ),
    (
        "my://h/db?a=1&a=2&b",
        Expected { host: "h", schema: "db", extra: r#"{"a":2,"b":""}"#, ..NONE },
        "my://h/db?__extra__=%7B%22a%22%3A2%2C%22b%22%3A%22%22%7D",
    ),
    ("my://h/db?", Expected { host: "h", schema: "db", ..NONE }, "my://h/db"),
    ("my://h/db?&", Expected { host: "h", schema: "db", extra: "{}", ..NONE }, "my://h/db?__extra__=%7B%7D"),
    (
        "spark-connect://h/?url=http%3A%2F%2Fx",
        Expected { conn_type: "spark_connect", host: "h", extra: r#"{"url":"http://x"}"#, ..NONE },
        "spark-connect://h/?url=http%3A%2F%2Fx",
    ),
];

struct Expected {
    conn_type: &'static str,
    host: &'static str,
    login: &'static str,
    password: &'static str,
    port: i64,
    schema: &'static str,
    extra: &'static str,
}

const NONE: Expected = Expected { conn_type: "my", host: "", login: "", password: "", port: 0, schema: "", extra: "" };

impl Expected {
    fn connection(&self) -> Connection {
        let text = |text: &str| given(text.to_owned());
        Connection {
            conn_type: self.conn_type.to_owned(),
            host: text(self.host),
            login: text(self.login),
            password: text(self.password),
            port: (self.port != 0).then_some(self.port),
            schema: text(self.schema),
            extra: text(self.extra),
            ..Connection::default()
        }
    }
}

#[test]
fn uris_are_read_and_written_as_airflow_does() {
    for (uri, expected, written) in AS_AIRFLOW {
        let connection = parse(uri).unwrap_or_else(|error| panic!("{uri}: {error}"));
        assert_eq!(connection, expected.connection(), "{uri}");
        assert_eq!(&compose(&connection), written, "{uri}");
    }
}

/// Airflow drops or garbles a part of each of these.
#[test]
fn parts_that_airflow_would_lose_are_preserved() {
    let host = |uri: &str| parse(uri).unwrap().host.unwrap();
    assert_eq!(host("http://http://h"), "http://h");
    assert_eq!(host("HTTP://HTTPS://H"), "https://h");
    assert_eq!(host("my://h?url=http://x"), "h");
    assert_eq!(parse("my://h?n=1.10&x=NaN").unwrap().extra.unwrap(), r#"{"n":1.10,"x":"NaN"}"#);
    assert_eq!(host(" my://h\n"), "h");
}

#[test]
fn invalid_uris_are_rejected_without_repeating_them() {
    for (uri, why) in [
        ("", "does not start with a connection type"),
        ("mysql", "does not start with a connection type"),
        ("mysql:s3cret", "does not start with a connection type"),
        ("://s3cret", "valid connection type"),
        ("1a://s3cret", "valid connection type"),
        ("google_cloud://s3cret", "valid connection type"),
        ("my://u:s3cret#x@h", "write %23"),
        ("my://u:s3\ncret@h", "control character"),
        ("a://b://c://s3cret", "write %3A%2F%2F"),
        ("http://u:s3cret@https://h", "write %3A%2F%2F"),
        ("my://h/a://s3cret", "write %3A%2F%2F"),
        ("my://h:70000", "0 to 65535"),
        ("my://h:+80", "0 to 65535"),
        ("my://u:s3cret/@h", "0 to 65535"),
        ("my://[::1", "without a `]`"),
        ("my://[s3cret]", "not an IPv6 address"),
        ("my://[::1]x", "not an IPv6 address"),
        ("my://h]", "%5B and %5D"),
        ("my://u:s3cret%FF@h", "not UTF-8"),
        ("my://h?a=%FFs3cret", "not UTF-8"),
        ("my://h?__extra__=s3cret", "must be a JSON object"),
        ("my://h?__extra__=%22s3cret%22", "must be a JSON object"),
    ] {
        let error = parse(uri).err().unwrap_or_else(|| panic!("{uri}"));
        assert_eq!(error.kind(), Kind::Usage, "{uri}");
        assert!(error.to_string().contains(why), "{uri}: {error}");
        assert!(!error.to_json().to_string().contains("s3"), "{uri}: {error}");
    }
    assert!(parse("a_b://h").unwrap_err().hint_text().unwrap().contains("`-` instead of `_`"));
}

#[test]
fn odd_connections_are_written_as_airflow_does() {
    let of = |host: &str, port: Option<i64>, extra: &str| {
        compose(&Connection {
            conn_type: "http".to_owned(),
            host: given(host.to_owned()),
            port,
            extra: given(extra.to_owned()),
            ..Connection::default()
        })
    };
    assert_eq!(of("http://h", None, ""), "http://http%3A%2F%2Fh");
    assert_eq!(of("", Some(80), ""), "http://@:80");
    assert_eq!(of("h", Some(0), ""), "http://h");
    assert_eq!(of("h", None, r#"{"a": "x y*~"}"#), "http://h/?a=x+y%2A~");
    assert_eq!(compose(&Connection::default()), "//");
    let masked = Connection { password: Some(MASK.to_owned()), ..Connection::default() };
    assert_eq!(compose(&masked), "//:***@");
}
