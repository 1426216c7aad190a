//! Lists and single objects in each format.

use super::*;
use crate::error::Kind;

const PIPE: Stream = Stream { is_terminal: false, color: false, width: None };
const TERMINAL: Stream = Stream { is_terminal: true, color: false, width: Some(80) };
const POOLS: [Column; 3] =
    [Column::new("pool", "name"), Column::new("slots", "slots"), Column::new("shared", "shared")];
const ONE: &str = r#"{"name":"p\u001b[2J\nq","slots":1.10,"shared":true,"tags":["a","b"],"team":null}"#;

fn row(text: &str) -> Row {
    serde_json::value::RawValue::from_string(text.to_owned()).unwrap()
}

fn settings(format: Format) -> Settings {
    Settings { format: Some(format), ..Settings::default() }
}

fn columns(names: &str) -> Option<Vec<String>> {
    Some(vec![names.to_owned()])
}

fn written(writing: Result<Writing<'_>>) -> String {
    let mut out = Vec::new();
    writing.unwrap()(&mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn list(settings: Settings, stream: Stream, rows: &[&str]) -> String {
    let rows: Vec<_> = rows.iter().map(|text| row(text)).collect();
    written(Printer::on(settings, stream).unwrap().list_writing(&rows, &POOLS))
}

fn one(settings: Settings, stream: Stream) -> String {
    written(Printer::on(settings, stream).unwrap().one_writing(&row(ONE), &POOLS))
}

fn properties(settings: Settings) -> String {
    written(Printer::on(settings, PIPE).unwrap().properties_writing(&row(ONE)))
}

#[test]
fn lists_in_each_format() {
    let list = |format| list(settings(format), PIPE, &[ONE, r#"{"name":"b"}"#]);
    assert_eq!(
        list(Format::Table),
        "pool        | slots | shared\n============+=======+=======\n\
         p\\x1b[2J\\nq | 1.10  | True  \nb           |       |       \n"
    );
    assert_eq!(list(Format::Plain), "pool         slots  shared\np\\x1b[2J\\nq  1.10   True\nb\n");
    assert_eq!(list(Format::Csv), "pool,slots,shared\n\"p\x1b[2J\nq\",1.10,true\nb,,\n");
    let ndjson = list(Format::Ndjson);
    assert_eq!(ndjson.lines().last(), Some(r#"{"name":"b","pool":"b"}"#));
    assert_eq!(ndjson.lines().next(), Some(&*ONE.replace('}', r#","pool":"p\u001b[2J\nq"}"#)));
    assert_eq!(
        list(Format::Json),
        "[{\"name\": \"p\\u001b[2J\\nq\", \"slots\": 1.10, \"shared\": true, \"tags\": [\"a\", \"b\"], \"team\": null, \
         \"pool\": \"p\\u001b[2J\\nq\"}, {\"name\": \"b\", \"pool\": \"b\"}]\n"
    );
    assert!(list(Format::Yaml).ends_with("- name: b\n  pool: b\n"));
}

#[test]
fn empty_lists_in_each_format() {
    let empty = |format| list(settings(format), PIPE, &[]);
    let all = Format::ALL.map(empty);
    assert_eq!(all, ["No data found\n", "No data found\n", "[]\n", "[]\n", "pool,slots,shared\n", ""]);
    let quiet = |format| list(Settings { no_header: true, ..settings(format) }, TERMINAL, &[]);
    assert_eq!(Format::ALL.map(quiet), ["No data found\n", "No data found\n", "[]\n", "[]\n", "", ""]);
}

#[test]
fn one_thing_is_an_object_or_one_row() {
    assert!(one(settings(Format::Json), PIPE).starts_with("{\"name\": "));
    assert_eq!(one(settings(Format::Json), PIPE).lines().count(), 1);
    assert!(one(settings(Format::Json), TERMINAL).starts_with("{\n  \"name\": "));
    assert!(one(settings(Format::Yaml), PIPE).starts_with("name: "));
    assert_eq!(one(settings(Format::Ndjson), PIPE).lines().count(), 1);
    assert_eq!(one(settings(Format::Table), PIPE).lines().count(), 3);
}

#[test]
fn headers_can_be_omitted() {
    let without = |format| one(Settings { no_header: true, ..settings(format) }, PIPE);
    assert_eq!(without(Format::Table), "p\\x1b[2J\\nq | 1.10 | True\n");
    assert_eq!(without(Format::Plain), "p\\x1b[2J\\nq  1.10  True\n");
    assert_eq!(without(Format::Csv), "\"p\x1b[2J\nq\",1.10,true\n");
}

#[test]
fn properties_have_two_columns() {
    let only = |format| properties(Settings { columns: columns("slots, tags,team"), ..settings(format) });
    assert_eq!(
        only(Format::Table),
        "property_name | property_value\n==============+===============\n\
         slots         | 1.10          \ntags          | a,b           \nteam          | None          \n"
    );
    assert_eq!(only(Format::Plain), "property_name  property_value\nslots          1.10\ntags           a,b\nteam\n");
    assert_eq!(only(Format::Csv), "property_name,property_value\nslots,1.10\ntags,\"a,b\"\nteam,\n");
    assert_eq!(only(Format::Ndjson), "{\"slots\":1.10,\"tags\":[\"a\",\"b\"],\"team\":null}\n");
    assert_eq!(properties(settings(Format::Ndjson)), format!("{ONE}\n"));
}

#[test]
fn chosen_columns_apply_to_every_format() {
    let chosen = |format| one(Settings { columns: columns("tags.0,pool"), ..settings(format) }, PIPE);
    assert_eq!(chosen(Format::Ndjson), "{\"tags.0\":\"a\",\"pool\":\"p\\u001b[2J\\nq\"}\n");
    assert_eq!(chosen(Format::Csv), "tags.0,pool\na,\"p\x1b[2J\nq\"\n");
    assert_eq!(chosen(Format::Yaml), "tags.0: a\npool: \"p\\e[2J\\nq\"\n");
    let unknown = Settings { columns: columns("nope"), ..settings(Format::Csv) };
    let printer = Printer::on(unknown, PIPE).unwrap();
    let rows = [row(ONE)];
    let error = printer.list_writing(&rows, &POOLS).err().unwrap();
    assert_eq!(error.kind(), Kind::Usage);
}

#[test]
fn text_for_programs_keeps_its_spelling() {
    let printer = Printer::on(settings(Format::Json), PIPE).unwrap();
    printer.capture();
    printer.text("text", row(r#"{"z":1.10,"big":123456789012345678901234567890,"n":null}"#)).unwrap();
    let expected = "{\"z\": 1.10, \"big\": 123456789012345678901234567890, \"n\": null}\n";
    assert_eq!(String::from_utf8(printer.captured()).unwrap(), expected);
}

#[test]
fn a_sentence_has_every_format() {
    let text = |format, json: &str| {
        let printer = Printer::on(settings(format), PIPE).unwrap();
        printer.capture();
        printer.lines(&["one", "two"], row(json)).unwrap();
        String::from_utf8(printer.captured()).unwrap()
    };
    let all = |json| Format::ALL.map(|format| text(format, json));
    let people = "one\ntwo\n";
    let object = all(r#"{"a":1.10,"b":"x,y","c":null}"#);
    let csv = "a,b,c\n1.10,\"x,y\",\n";
    let ndjson = "{\"a\":1.10,\"b\":\"x,y\",\"c\":null}\n";
    assert_eq!(object[..2], [people, people]);
    assert_eq!(object[3..], ["a: 1.1\nb: x,y\nc: null\n", csv, ndjson]);
    let list = all(r#"[{"a":1},{"a":2,"b":3}]"#);
    assert_eq!(list[3..], ["- a: 1\n- a: 2\n  b: 3\n", "a,b\n1,\n2,3\n", "{\"a\":1}\n{\"a\":2,\"b\":3}\n"]);
    assert_eq!(all(r#"["x","y"]"#)[4..], ["value\nx\ny\n", "\"x\"\n\"y\"\n"]);
    assert_eq!(all("5")[4..], ["value\n5\n", "5\n"]);
    assert_eq!(all("[]")[2..], ["[]\n", "[]\n", "", ""]);
}

#[test]
fn deeply_nested_responses_do_not_overflow_the_stack() {
    let nested = |open: &str, close: &str| format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
    for deep in [nested("[", "]"), nested("{\"a\":", "}")] {
        for text in [deep.clone(), format!("{{\"name\":{deep},\"x\":{deep}}}")] {
            let rows = [row(&text)];
            for format in Format::ALL {
                for names in [None, columns("x.a.a,pool.0")] {
                    let printer = Printer::on(Settings { columns: names, ..settings(format) }, TERMINAL).unwrap();
                    for outcome in [printer.list_writing(&rows, &POOLS), printer.properties_writing(&rows[0])] {
                        match outcome {
                            Ok(writing) => writing(&mut io::sink()).unwrap(),
                            Err(error) => assert!(matches!(error.kind(), Kind::Failed | Kind::Usage), "{error}"),
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn jq_filters_what_json_would_show() {
    let jq = |filter: &str, names: Option<Vec<String>>| Settings {
        jq: Some(filter.to_owned()),
        columns: names,
        ..Settings::default()
    };
    assert_eq!(list(jq(".[].pool", None), PIPE, &[r#"{"name":"b"}"#]), "b\n");
    assert_eq!(list(jq(".", columns("slots")), PIPE, &[ONE]), "[{\"slots\":1.10}]\n");
    assert_eq!(one(jq(".slots, .name", None), TERMINAL), "1.10\np\\x1b[2J\\nq\n");
    assert_eq!(properties(jq(".tags[]", None)), "a\nb\n");
    let printer = Printer::on(jq(".a", None), PIPE).unwrap();
    assert_eq!(printer.format(), Format::Json);
    assert_eq!(written(printer.text_writing("text", r#"{"a": "b"}"#.to_owned())), "b\n");
}

#[test]
fn settings_are_checked_before_any_request() {
    let refused = |settings| Printer::on(settings, PIPE).err().map(|error| (error.kind(), error.to_string())).unwrap();
    let jq = |format| Settings { jq: Some(".".to_owned()), ..settings(format) };
    for format in Format::ALL.into_iter().filter(|format| *format != Format::Json) {
        let message = format!("--jq filters JSON and cannot be used with -o {}", format.name());
        assert_eq!(refused(jq(format)), (Kind::Usage, message));
    }
    assert!(Printer::on(jq(Format::Json), PIPE).is_ok());
    let message = "--columns: a name is empty".to_owned();
    assert_eq!(refused(Settings { columns: columns("a,,b"), ..Settings::default() }), (Kind::Usage, message));
}

#[test]
fn text_is_unchanged_in_a_pipe_and_escaped_on_a_terminal() {
    let value = "line\n\x1b[31m\u{9b}é";
    let written_by = |format, stream, is_line: bool| {
        let printer = Printer::on(settings(format), stream).unwrap();
        let text = if is_line { printer.one_to_a_line(&[value]) } else { value.to_owned() };
        written(printer.text_writing(&text, serde_json::json!({"value": value}).to_string()))
    };
    let text = |format, stream| written_by(format, stream, true);
    for format in [Format::Table, Format::Plain] {
        assert_eq!(text(format, PIPE), format!("{value}\n"));
        assert_eq!(text(format, TERMINAL), "line\\n\\x1b[31m\\x9bé\n");
        assert_eq!(written_by(format, TERMINAL, false), "line\n\\x1b[31m\\x9bé\n");
    }
    assert_eq!(text(Format::Csv, PIPE), format!("value\n\"{value}\"\n"));
    assert_eq!(text(Format::Csv, TERMINAL), "value\nline\\n\\x1b[31m\\x9bé\n");
    assert_eq!(text(Format::Ndjson, PIPE), "{\"value\":\"line\\n\\u001b[31m\u{9b}é\"}\n");
    assert_eq!(text(Format::Json, TERMINAL), "{\n  \"value\": \"line\\n\\u001b[31m\\u009bé\"\n}\n");
    assert_eq!(text(Format::Yaml, PIPE), "value: \"line\\n\\e[31m\\x9Bé\"\n");
}

#[test]
fn no_format_prints_control_characters_on_a_terminal() {
    let harmful = |c: char| c.is_control() && c != '\n' || ('\u{202a}'..='\u{202e}').contains(&c);
    let rows = ["{\"\u{9b}k\u{202e}\":\"\u{9b}\u{202e}\\u001b\\r\",\"l\":[\"\u{7f}\",\"\u{2066}\"]}"];
    for format in Format::ALL {
        let printer = Printer::on(settings(format), TERMINAL).unwrap();
        let rows = rows.map(row);
        let text = written(printer.list_writing(&rows, &[]));
        assert!(!text.contains(harmful), "{format:?}: {text:?}");
        let text = written(printer.properties_writing(&rows[0]));
        assert!(!text.contains(harmful), "{format:?}: {text:?}");
    }
}

#[test]
fn states_are_colored_if_colors_are_on() {
    let stream = Stream { color: true, ..PIPE };
    let rows = [row(r#"{"state":"failed"}"#)];
    let printer = Printer::on(settings(Format::Table), stream).unwrap();
    assert!(written(printer.list_writing(&rows, &[])).contains("\x1b[31mfailed\x1b[0m"));
    assert!(written(printer.properties_writing(&rows[0])).contains("\x1b[31mfailed\x1b[0m"));
}
