//! `--jq`: a filter over the JSON that would have been printed.

use std::borrow::Cow;
use std::io::Write;

use jaq_core::data::JustLut;
use jaq_core::load::{self, Arena, File, Loader};
use jaq_core::native::{Fun, bome, run, v};
use jaq_core::{Compiler, Ctx, ValXs, Vars};
use jaq_json::{Map, Val, read, write};

use super::escape::{escape, escape_json, escape_lines};
use super::scan::deeper_than;
use super::{MAX_DEPTH, too_deep};
use crate::error::{Error, Result};

/// As much of a faulty value as an error message quotes, in characters.
const QUOTED: usize = 200;

const OWN: &str = include_str!("jq.jq");

/// A compiled filter.
pub(super) struct Filter(jaq_core::Filter<JustLut<Val>>);

impl Filter {
    /// Compiles `code`; an error says what is wrong with it, and where.
    pub fn compile(code: &str) -> Result<Self> {
        let own = load::parse(OWN, |parser| parser.defs()).unwrap_or_default();
        let definitions = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs()).chain(own);
        let replaced = |fun: &Fun<JustLut<Val>>| !matches!(fun.0, "env" | "debug_empty" | "stderr_empty");
        let functions =
            jaq_core::funs().chain(jaq_std::funs().filter(replaced)).chain(jaq_json::funs()).chain(own_functions());
        let arena = Arena::default();
        let modules = Loader::new(definitions)
            .load(&arena, File { code, path: () })
            .map_err(|errors| invalid(code, load_faults(errors)))?;
        let filter =
            Compiler::default().with_funs(functions).with_global_vars(["$ENV"]).compile(modules).map_err(|errors| {
                invalid(
                    code,
                    errors
                        .into_iter()
                        .flat_map(|(_, faults)| faults)
                        .map(|(name, kind)| (format!("there is no {} `{name}`", kind.as_str()), name))
                        .collect(),
                )
            })?;
        Ok(Self(filter))
    }

    /// Filters one JSON value; the results, one to a line, strings as they are, other values as compact JSON.
    ///
    /// With `escaped`, for terminals, control characters are made visible. An error anywhere means no results at all.
    pub fn one(&self, text: &str, escaped: bool) -> Result<Vec<u8>> {
        self.run(parse(text)?, escaped)
    }

    /// Filters a list of JSON values, as [`Filter::one`] does.
    pub fn list<'a>(&self, rows: impl Iterator<Item = Cow<'a, str>>, escaped: bool) -> Result<Vec<u8>> {
        self.run(rows.map(|row| parse(&row)).collect::<Result<Val>>()?, escaped)
    }

    fn run(&self, input: Val, escaped: bool) -> Result<Vec<u8>> {
        let mut out = Vec::new();
        let context = Ctx::<JustLut<Val>>::new(&self.0.lut, Vars::new([environment()]));
        for result in self.0.id.run((context, input)) {
            match result.map_err(|exception| exception.get_err().map_err(|exception| exception.get_halt())) {
                Ok(value) => print(&mut out, &value, escaped),
                Err(Ok(error)) => return Err(Error::failed(format!("--jq: {}", shortened(&error.to_string())))),
                Err(Err(Ok(0))) => break,
                Err(Err(Ok(code))) => return Err(Error::failed(format!("--jq: the filter halted with {code}"))),
                Err(Err(Err(_))) => return Err(Error::failed("--jq: a `break` outside of its `label`")),
            }
        }
        Ok(out)
    }
}

/// jaq's own reader, for big numbers and decimals to survive. It recurses, so depth is limited first.
fn parse(text: &str) -> Result<Val> {
    if deeper_than(text, MAX_DEPTH) {
        return Err(too_deep("--jq"));
    }
    read::parse_single(text.as_bytes()).map_err(|error| Error::failed(format!("--jq: can not read the reply: {error}")))
}

fn print(out: &mut Vec<u8>, value: &Val, escaped: bool) {
    match value {
        Val::TStr(text) if escaped => out.extend_from_slice(escape_lines(&String::from_utf8_lossy(text)).as_bytes()),
        Val::TStr(text) => out.extend_from_slice(text),
        value if escaped => out.extend_from_slice(escape_json(&value.to_string()).as_bytes()),
        value => write::write(out, &write::Pp::default(), 0, value).expect("a Vec takes all that is written"),
    }
    out.push(b'\n');
}

/// The environment as `env` and `$ENV` show it: without our own variables, one of which holds the token.
fn environment() -> Val {
    let variables =
        std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
    let variables = variables.filter(|(name, _)| !name.starts_with("AIRFLOW_CLI_"));
    Val::obj(variables.map(|(name, value)| (Val::from(name), Val::from(value))).collect::<Map>())
}

fn own_functions() -> [Fun<JustLut<Val>>; 3] {
    [
        run(("env", v(0), |_| bome(Ok(environment())))),
        run(("debug_empty", v(0), |cv| note(&format!("[\"DEBUG:\",{}]", cv.1)))),
        run(("stderr_empty", v(0), |cv| note(&cv.1.to_string()))),
    ]
}

/// Says something on the side and gives no result; where stderr is closed, nobody wanted to hear it.
fn note<'a>(text: &str) -> ValXs<'a, Val> {
    let _ = writeln!(std::io::stderr(), "{}", escape(text));
    Box::new(std::iter::empty())
}

/// What is wrong, and the part of the code where it is.
type Faults<'a> = Vec<(String, &'a str)>;

fn load_faults<'a>(errors: load::Errors<&'a str, ()>) -> Faults<'a> {
    let faults = errors.into_iter().flat_map(|(_, error)| match error {
        load::Error::Io(faults) => {
            faults.into_iter().map(|(path, reason)| (format!("can not include `{path}`: {reason}"), path)).collect()
        }
        load::Error::Lex(faults) => faults.into_iter().map(|(wanted, rest)| (lexer_reason(&wanted), rest)).collect(),
        load::Error::Parse(faults) => faults
            .into_iter()
            .map(|(wanted, found)| (format!("expected {}", wanted.as_str()), found))
            .collect::<Vec<_>>(),
    });
    faults.collect()
}

fn lexer_reason(wanted: &load::lex::Expect<&str>) -> String {
    match wanted {
        load::lex::Expect::Token => "unexpected text".to_owned(),
        wanted => format!("expected {}", wanted.as_str()),
    }
}

fn invalid(code: &str, faults: Faults<'_>) -> Error {
    let Some((reason, part)) = faults.into_iter().next() else {
        return Error::usage("invalid --jq filter");
    };
    let start = (part.as_ptr() as usize).wrapping_sub(code.as_ptr() as usize);
    let place = match code.get(..start) {
        Some(before) if start < code.len() => {
            format!("at character {}: `{}`", before.chars().count() + 1, shortened(&code[start..]))
        }
        _ => "at its end".to_owned(),
    };
    Error::usage(format!("invalid --jq filter: {reason} {place}"))
}

fn shortened(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(QUOTED) {
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
        None => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;

    fn filtered(code: &str, text: &str) -> Result<String> {
        Ok(String::from_utf8(Filter::compile(code)?.one(text, false)?).unwrap())
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
        let rows = ["{\"a\":1}", "{\"a\":2}"].into_iter().map(Cow::Borrowed);
        let out = Filter::compile("[.[].a] | add").unwrap().list(rows, false).unwrap();
        assert_eq!(out, b"3\n");
        assert_eq!(Filter::compile(".").unwrap().list(std::iter::empty(), false).unwrap(), b"[]\n");
    }

    #[test]
    fn what_the_manual_promises_is_there() {
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
    fn an_invalid_filter_is_told_with_reason_and_place() {
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
            "invalid --jq filter: can not include `x`: module loading not supported at character 9: `x\" as x; .`"
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
    fn halting_keeps_what_was_said() {
        assert_eq!(filtered("1, halt, 2", "null").unwrap(), "1\n");
        assert_eq!(filtered("\"gone\" | halt_error", "null").unwrap_err().to_string(), "--jq: \"gone\"");
        assert_eq!(filtered("halt(3)", "null").unwrap_err().to_string(), "--jq: the filter halted with 3");
    }

    #[test]
    fn terminals_get_no_control_characters() {
        let out = Filter::compile(".[]").unwrap().one("[\"a\\u001b[1m\\n\\u009b\", [\"\u{202e}\"]]", true).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), "a\\x1b[1m\n\\x9b\n[\"\\u202e\"]\n");
    }

    #[test]
    fn the_environment_is_there_without_our_own_variables() {
        assert_eq!(filtered("env.PATH == $ENV.PATH and (env | length) > 0", "null").unwrap(), "true\n");
        assert_eq!(filtered("[env | keys[] | select(startswith(\"AIRFLOW_CLI_\"))]", "null").unwrap(), "[]\n");
    }

    #[test]
    fn nesting_has_a_limit_instead_of_a_crash() {
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        assert_eq!(filtered(".", &deep).unwrap_err().kind(), Kind::Failed);
    }
}
