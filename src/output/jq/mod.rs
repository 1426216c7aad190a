//! `--jq`: a filter for the JSON that would be printed.

mod faults;
mod functions;
mod stack;

use std::sync::Arc;

use jaq_core::load::{Arena, File, Loader};
use jaq_core::{Compiler, Ctx, Vars};
use jaq_json::{Val, read, write};

use self::faults::shortened;
use self::functions::{Data, Guarded, definitions, environment, functions};
use self::stack::Guard;
use super::escape::{escape_line, escape_lines};
use super::json::{self, Look};
use super::scan::deeper_than;
use super::{MAX_DEPTH, too_deep};
use crate::error::{Error, Result};

/// The longest filter, in bytes: the compiler recurses as deeply as its brackets are nested.
const MAX_CODE: usize = 64 * 1024;

/// The deepest nesting of a result, which can be deeper than that of the input: as in jq.
const MAX_RESULT_DEPTH: usize = 10_000;

/// A compiled filter.
pub(super) struct Filter {
    compiled: Arc<jaq_core::Filter<Data>>,
    /// Whether line feeds in its results may come from the filter.
    writes_lines: bool,
}

impl Filter {
    /// Compiles `code`; an error reports what is wrong with it, and where.
    pub fn compile(code: &str) -> Result<Self> {
        if code.len() > MAX_CODE {
            return Err(Error::usage(format!("the --jq filter is longer than {MAX_CODE} bytes")));
        }
        let writes_lines = code.contains("\\n");
        let code = code.to_owned();
        let compiled = stack::run(move |_| compile(&code))??;
        Ok(Self { compiled: Arc::new(compiled), writes_lines })
    }

    /// Filters one JSON value. Strings are printed raw, other values as JSON in this look, each on a line of its own.
    ///
    /// On a terminal, control characters are escaped, including line feeds: one string from the server cannot look like
    /// several results. Tabs are kept (`@tsv`), and line feeds if the filter itself contains some. If the filter fails,
    /// there are no results.
    pub fn one(&self, text: String, look: Look) -> Result<Vec<u8>> {
        self.run(look, move || parse(&text))
    }

    /// Filters a list of JSON values, like [`Filter::one`].
    pub fn list(&self, rows: Vec<String>, look: Look) -> Result<Vec<u8>> {
        self.run(look, move || rows.iter().map(|row| parse(row)).collect())
    }

    fn run(&self, look: Look, input: impl FnOnce() -> Result<Val> + Send + 'static) -> Result<Vec<u8>> {
        let (compiled, writes_lines) = (Arc::clone(&self.compiled), self.writes_lines);
        stack::run(move |guard| {
            results(&compiled, guard, input()?, |out, value| print(out, value, look, writes_lines))
        })?
    }
}

fn compile(code: &str) -> Result<jaq_core::Filter<Data>> {
    let arena = Arena::default();
    let modules = Loader::new(definitions())
        .load(&arena, File { code, path: () })
        .map_err(|errors| faults::of_load(code, errors))?;
    let compiler = Compiler::default().with_funs(functions()).with_global_vars(["$ENV"]);
    compiler.compile(modules).map_err(|errors| faults::of_compile(code, errors))
}

fn results(
    filter: &jaq_core::Filter<Data>,
    guard: &Guard,
    input: Val,
    print: impl Fn(&mut Vec<u8>, &Val),
) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let context = Ctx::<Data>::new(Guarded { lut: &filter.lut, guard }, Vars::new([environment()]));
    for result in filter.id.run((context, input)) {
        match result.map_err(|exception| exception.get_err().map_err(|exception| exception.get_halt())) {
            Ok(value) if nested_deeper(&value, MAX_RESULT_DEPTH) => guard.stop(),
            Ok(value) => print(&mut out, &value),
            Err(Ok(error)) => return Err(Error::failed(format!("--jq: {}", shortened(&error.to_string())))),
            Err(Err(Ok(0))) => break,
            Err(Err(Ok(code))) => return Err(Error::failed(format!("--jq: the filter halted with {code}"))),
            Err(Err(Err(_))) => return Err(Error::failed("--jq: a `break` outside of its `label`")),
        }
    }
    Ok(out)
}

/// Whether lists and objects are nested more than `limit` deep.
fn nested_deeper(value: &Val, limit: usize) -> bool {
    fn below<'a>(value: &'a Val) -> Box<dyn Iterator<Item = &'a Val> + 'a> {
        match value {
            Val::Arr(items) => Box::new(items.iter()),
            Val::Obj(members) => Box::new(members.iter().flat_map(|(key, value)| [key, value])),
            _ => Box::new(std::iter::empty()),
        }
    }
    let mut open = vec![below(value)];
    while let Some(values) = open.last_mut() {
        match values.next() {
            Some(Val::Arr(_) | Val::Obj(_)) if open.len() >= limit => return true,
            Some(value @ (Val::Arr(_) | Val::Obj(_))) => open.push(below(value)),
            Some(_) => {}
            None => drop(open.pop()),
        }
    }
    false
}

/// jaq's own parser preserves big numbers and decimals. It recurses, so the depth is checked first.
fn parse(text: &str) -> Result<Val> {
    if deeper_than(text, MAX_DEPTH) {
        return Err(too_deep("--jq"));
    }
    read::parse_single(text.as_bytes())
        .map_err(|error| Error::failed(format!("--jq: cannot read the response: {error}")))
}

fn print(out: &mut Vec<u8>, value: &Val, look: Look, writes_lines: bool) {
    match value {
        Val::TStr(text) if look.escaped => {
            let text = String::from_utf8_lossy(text);
            let text = if writes_lines { escape_lines(&text) } else { escape_line(&text) };
            out.extend_from_slice(text.as_bytes());
        }
        Val::TStr(text) => out.extend_from_slice(text),
        value => {
            let mut text = Vec::new();
            // A vector accepts every write.
            let _ = write::write(&mut text, &write::Pp::default(), 0, value);
            if look == Look::default() {
                out.append(&mut text);
            } else {
                out.extend_from_slice(json::in_look(&String::from_utf8_lossy(&text), look).as_bytes());
            }
        }
    }
    out.push(b'\n');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;

    const TERMINAL: Look = Look { indent: 2, spaced: false, color: false, escaped: true };

    fn filtered(code: &str, text: &str) -> Result<String> {
        on(code, text, Look::default())
    }

    fn on(code: &str, text: &str, look: Look) -> Result<String> {
        Ok(String::from_utf8(Filter::compile(code)?.one(text.to_owned(), look)?).unwrap())
    }

    #[test]
    fn strings_are_raw_and_the_rest_compact_json() {
        let text = r#"[{"id":"a\nb","n":[1, 2],"o":{"x": null}},{"id":"c"}]"#;
        assert_eq!(filtered(".[].id", text).unwrap(), "a\nb\nc\n");
        assert_eq!(filtered(".[0].n, .[0].o", text).unwrap(), "[1,2]\n{\"x\":null}\n");
        assert_eq!(filtered("map(select(.id == \"c\")) | length", text).unwrap(), "1\n");
        assert_eq!(filtered("empty", text).unwrap(), "");
    }

    #[test]
    fn numbers_survive() {
        let text = r#"{"z":1.10,"a":123456789012345678901234567890,"s":-0.50}"#;
        assert_eq!(filtered(".", text).unwrap(), format!("{text}\n"));
        assert_eq!(filtered(".a + 1", text).unwrap(), "123456789012345678901234567891\n");
    }

    #[test]
    fn lists_come_from_rows() {
        let list = |code, rows: &[&str]| {
            let rows = rows.iter().map(|row| (*row).to_owned()).collect();
            String::from_utf8(Filter::compile(code).unwrap().list(rows, Look::default()).unwrap()).unwrap()
        };
        assert_eq!(list("[.[].a] | add", &["{\"a\":1}", "{\"a\":2}"]), "3\n");
        assert_eq!(list(".", &[]), "[]\n");
    }

    #[test]
    fn functions_of_jqs_manual_exist() {
        let same = |code: &str, text: &str, expected: &str| {
            assert_eq!(filtered(code, text).unwrap(), format!("{expected}\n"), "{code}");
        };
        same("@csv", r#"["a\"b", 1.10, null, true, "", ","]"#, r#""a""b",1.10,,true,"",",""#);
        same("@tsv", r#"["a\tb\\\n\r", 1, null, false]"#, "a\\tb\\\\\\n\\r\t1\t\tfalse");
        same("@tsv", "[]", "");
        same("map(select(.a | IN(1, 3)).a)", r#"[{"a":1},{"a":2},{"a":3}]"#, "[1,3]");
        same("INDEX(.a) | keys", r#"[{"a":1},{"a":"x"}]"#, r#"["1","x"]"#);
        same("map(toarray)", "[1,[2]]", "[[1],[2]]");
        same("[leaf_paths]", r#"{"a":[1]}"#, r#"[["a",0]]"#);
        same("trimstr(\"x\")", "\"xax\"", "a");
        same("65 | ascii", "null", "A");
        same("date", "0", "1970-01-01T00:00:00Z");
        for code in ["@csv", "@tsv"] {
            assert_eq!(filtered(code, "[{}]").unwrap_err().kind(), Kind::Failed);
            assert_eq!(filtered(code, "1").unwrap_err().kind(), Kind::Failed);
        }
    }

    #[test]
    fn an_invalid_filter_is_reported_with_reason_and_position() {
        let message = |code: &str| {
            let error = Filter::compile(code).map(|_| ()).unwrap_err();
            assert_eq!(error.kind(), Kind::Usage, "{code}");
            error.to_string()
        };
        assert_eq!(message(".a | nope(1)"), "invalid --jq filter: there is no filter `nope` at character 6: `nope(1)`");
        assert_eq!(message("\"é\" | $x"), "invalid --jq filter: there is no variable `$x` at character 7: `$x`");
        assert_eq!(message(".[] | ]"), "invalid --jq filter: unexpected text at character 7: `]`");
        assert_eq!(message(".a |"), "invalid --jq filter: expected term at its end");
        assert_eq!(message(""), "invalid --jq filter: expected term at its end");
        assert_eq!(message("(.a"), "invalid --jq filter: expected closing parenthesis at its end");
        assert_eq!(
            message("import \"x\" as x; ."),
            "invalid --jq filter: cannot include `x`: module loading not supported at character 9: `x\" as x; .`"
        );
    }

    #[test]
    fn an_error_at_run_time_leaves_no_results() {
        let error = filtered(".[] | .a", r#"[{"a":1}, 2]"#).unwrap_err();
        assert_eq!(error.kind(), Kind::Failed);
        assert_eq!(error.to_string(), "--jq: cannot index 2 with \"a\"");
        let error = filtered(". | .a", &format!("[\"{}\"]", "x".repeat(1000))).unwrap_err();
        assert!(error.to_string().chars().count() < 220);
    }

    #[test]
    fn halt_keeps_earlier_results() {
        assert_eq!(filtered("1, halt, 2", "null").unwrap(), "1\n");
        assert_eq!(filtered("\"gone\" | halt_error", "null").unwrap_err().to_string(), "--jq: \"gone\"");
        assert_eq!(filtered("halt(3)", "null").unwrap_err().to_string(), "--jq: the filter halted with 3");
    }

    #[test]
    fn terminals_get_no_control_characters_and_one_line_per_string() {
        let text = "[\"a\\u001b[1m\\n\\u009b\\tb\", [\"\u{202e}\"]]";
        assert_eq!(on(".[]", text, TERMINAL).unwrap(), "a\\x1b[1m\\n\\x9b\tb\n[\n  \"\\u202e\"\n]\n");
    }

    #[test]
    fn terminals_get_the_line_feeds_that_the_filter_writes() {
        assert_eq!(on(r#"join("\n")"#, r#"["a\u001b","b"]"#, TERMINAL).unwrap(), "a\\x1b\nb\n");
    }

    #[test]
    fn results_are_indented_on_a_terminal() {
        assert_eq!(on(".", r#"{"a":[1.10,{}]}"#, TERMINAL).unwrap(), "{\n  \"a\": [\n    1.10,\n    {}\n  ]\n}\n");
        let colored = on(".a", r#"{"a":[null]}"#, Look { color: true, ..Look::default() }).unwrap();
        assert!(colored.starts_with("[\x1b[90mnull"), "{colored:?}");
    }

    #[test]
    fn the_environment_has_no_variables_of_ours() {
        assert_eq!(filtered("env.PATH == $ENV.PATH and (env | length) > 0", "null").unwrap(), "true\n");
        assert_eq!(filtered("[env | keys[] | select(startswith(\"AIRFLOW_CLI_\"))]", "null").unwrap(), "[]\n");
    }

    #[test]
    fn deep_nesting_is_an_error() {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let deep = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
            let in_text = serde_json::Value::from(deep.as_str()).to_string();
            for code in [".", "..", "walk(.)", "[paths]", "tojson", "flatten"] {
                let error = filtered(code, &deep).unwrap_err();
                assert_eq!(error.kind(), Kind::Failed, "{code}");
                assert!(error.to_string().contains("256 deep"), "{code}: {error}");
            }
            for code in ["fromjson", "tonumber", "[fromjson]"] {
                let error = filtered(code, &in_text).unwrap_err();
                assert!(error.to_string().contains("256 deep"), "{code}: {error}");
            }
        }
        let hidden = serde_json::Value::from(format!("# \"\n{}", "[".repeat(100_000))).to_string();
        assert_eq!(filtered("fromjson", &hidden).unwrap_err().kind(), Kind::Failed);
    }

    #[test]
    fn strings_that_contain_json_are_parsed() {
        let deep = format!("{}1{}", "[".repeat(256), "]".repeat(256));
        assert_eq!(filtered("fromjson | [..] | length", &serde_json::Value::from(deep).to_string()).unwrap(), "257\n");
        let many = format!("{{\"a\":[{}0.10]}} 2", "{\"]\":[]},".repeat(1000));
        let many = serde_json::Value::from(many).to_string();
        assert_eq!(filtered("fromjson | numbers // (.a | length, .[-1])", &many).unwrap(), "1001\n0.10\n2\n");
        assert_eq!(filtered("map(tonumber)", r#"["1.10", "7"]"#).unwrap(), "[1.10,7]\n");
        assert_eq!(filtered("fromjson", "\"[1\"").unwrap_err().kind(), Kind::Failed);
        assert_eq!(filtered("fromjson", "1").unwrap_err().kind(), Kind::Failed);
    }

    #[test]
    fn endless_recursion_is_an_error() {
        for code in [
            "def f: [f]; f",
            "def f: f | f; f",
            "def f: 1 + f; f",
            "def f: try f catch f; f",
            "def f: {a: f}; f",
            "def f(x): x + f(x); f(1)",
            "last(limit(20000; recurse([.])))",
            "reduce range(20000) as $i (null; {a: .})",
        ] {
            let error = filtered(code, "null").unwrap_err();
            assert!(error.to_string().contains("too deep"), "{code}: {error}");
        }
        let nested = format!("{}1{}", "[".repeat(MAX_CODE / 2), "]".repeat(MAX_CODE / 2));
        assert_eq!(Filter::compile(&nested).map(drop).unwrap_err().kind(), Kind::Usage);
        assert_eq!(filtered(&nested[2..nested.len() - 2], "1").unwrap_err().kind(), Kind::Failed);
    }

    #[test]
    fn recursion_that_ends_works() {
        assert_eq!(filtered("def f: if . > 0 then . - 1 | f else . end; f", "100000").unwrap(), "0\n");
        assert_eq!(
            filtered("def f: if . > 0 then [. - 1 | f] else . end; f | [..] | length", "1000").unwrap(),
            "1001\n"
        );
        assert_eq!(filtered("reduce range(9000) as $i (.; [.]) | tojson | length", "1").unwrap(), "18001\n");
        assert_eq!(filtered("last(range(300000))", "null").unwrap(), "299999\n");
    }
}
