//! The command line: parses the arguments, runs the command, and turns its result into an exit code.

#[cfg(test)]
mod compatibility;
mod complete;
mod dispatch;
mod elsewhere;
pub mod generated;
mod help;
#[cfg(test)]
mod hints;
mod meta;
mod old;
pub mod positional_aliases;
pub mod root;
mod spellings;
mod suggest;
mod trace;
pub mod tree;

use std::io::Write as _;
use std::process::ExitCode;

use clap::FromArgMatches;
use clap::error::{ContextValue, ErrorKind};

use crate::context::{Context, Globals};
use crate::error::{Error, Kind, Result};
use crate::ops::value_parsers::{Unaddressable, first_line};
use crate::output::{self, Settings};
use crate::secret;

/// Parses the command line, runs the command, and returns the exit code.
pub fn main() -> ExitCode {
    secret::disable_core_files();
    let code = run_process();
    secret::forget();
    code
}

fn run_process() -> ExitCode {
    complete::complete();
    let arguments: Vec<_> = std::env::args_os().collect();
    let matches = match spellings::parse(&arguments) {
        Ok(matches) => matches,
        Err(error) => return not_parsed(error, &arguments),
    };
    let globals = match Globals::from_arg_matches(&matches) {
        Ok(globals) => globals,
        Err(error) => return not_parsed(error, &arguments),
    };
    let settings = globals.output_settings();
    trace::install(globals.verbose);
    let (name, matches) = matches.subcommand().expect("clap requires a subcommand");
    // The hint of `old::check` is complete: adding `--env` would repeat the wrong environment.
    let done = old::check(&globals, name, matches)
        .map_err(|error| (error, false))
        .and_then(|()| run(globals.clone(), name, matches).map_err(|error| (error, true)));
    let Err((error, is_to_complete)) = done else { return ExitCode::SUCCESS };
    if error.kind() == Kind::Usage {
        secret::find_in_words(words_of(&arguments).iter().map(|word| &**word));
    }
    let code = error.kind().exit_code();
    let error = if is_to_complete { globals.with_completed_hint(error) } else { error };
    output::error(&error, &settings);
    code
}

fn run(globals: Globals, name: &str, matches: &clap::ArgMatches) -> Result<()> {
    if let Some(outcome) = meta::run(name, matches, || globals.output_settings()) {
        return outcome;
    }
    let context = Context::new(globals)?;
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::failed(format!("cannot start: {error}")))?
        .block_on(dispatch::run(&context, name, matches))
        .map_err(|error| context.with_sign_in(error))
}

/// Prints help and version to stdout and errors to stderr, as JSON with `-o json`.
fn not_parsed(mut error: clap::Error, arguments: &[std::ffi::OsString]) -> ExitCode {
    let is_fault = !matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    );
    let format = requested_format(arguments);
    let settings = Settings { format, ..Settings::default() };
    if is_fault && let Some(error) = elsewhere::error(arguments) {
        output::error(&error, &settings);
        return error.kind().exit_code();
    }
    let secrets = secret::find_in_unread_words(words_of(arguments).iter().map(|word| &**word));
    if let Some(missing) = unaddressable(&error) {
        output::error(&missing, &settings);
        return missing.kind().exit_code();
    }
    sanitize(&mut error, &secrets);
    let suggestion = if is_fault { suggest::improve(&mut error, arguments) } else { None };
    if is_fault && format.is_some() {
        let fault = Error::usage(first_line(&error));
        output::error(&if let Some(hint) = suggestion { fault.hint(hint) } else { fault }, &settings);
    } else {
        print(&error);
    }
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

/// The error for a name that no request can address, if the name is that of an existing object.
fn unaddressable(error: &clap::Error) -> Option<Error> {
    let why = std::error::Error::source(error)?.downcast_ref::<Unaddressable>().filter(|why| why.is_name())?;
    Some(Error::from(why))
}

/// The words after the program. Errors repeat them, so their secrets must be masked.
fn words_of(arguments: &[std::ffi::OsString]) -> Vec<std::borrow::Cow<'_, str>> {
    arguments.iter().skip(1).map(|word| word.to_string_lossy()).collect()
}

/// Escapes control characters and masks secrets in what clap repeats from the command line. Secrets that are too short
/// to be masked inside other text are masked as whole words.
fn sanitize(error: &mut clap::Error, secrets: &[String]) {
    let sanitized: Vec<_> = error
        .context()
        .filter_map(|(kind, value)| {
            let ContextValue::String(text) = value else { return None };
            let is_secret = secrets.iter().any(|secret| secret == text);
            let shown = if is_secret { secret::MASK.into() } else { secret::mask(text) };
            let shown = output::escape(&shown);
            (shown != *text).then(|| (kind, shown.into_owned()))
        })
        .collect();
    for (kind, text) in sanitized {
        error.insert(kind, ContextValue::String(text));
    }
}

/// Prints the error as clap does, without the secrets that its causes repeat.
fn print(error: &clap::Error) {
    let text = error.render().ansi().to_string();
    let text = if error.use_stderr() { secret::mask(&text) } else { text.as_str().into() };
    // If the terminal is gone, there is no place to report it.
    let _ = if error.use_stderr() {
        anstream::stderr().write_all(text.as_bytes())
    } else {
        anstream::stdout().write_all(text.as_bytes())
    };
}

/// The machine-readable format that unparsable arguments request; the last one counts.
fn requested_format(arguments: &[std::ffi::OsString]) -> Option<output::Format> {
    let words: Vec<_> = arguments.iter().skip(1).take_while(|word| *word != "--").map(|word| word.to_str()).collect();
    let mut values = words.iter().enumerate().filter_map(|(at, word)| match output_value((*word)?)? {
        "" => words.get(at + 1).copied().flatten(),
        value => Some(value),
    });
    values.next_back()?.parse().ok().filter(|format| matches!(format, output::Format::Json | output::Format::Ndjson))
}

/// The value in a word that is `-o` or `--output` in any spelling; empty if the value is the next word.
fn output_value(word: &str) -> Option<&str> {
    if let Some(long) = word.strip_prefix("--") {
        let (name, value) = long.split_once('=').unwrap_or((long, ""));
        // clap accepts unambiguous prefixes of long options.
        return (name.len() > 1 && "output".starts_with(name)).then_some(value);
    }
    // Flags without a value can precede it: `-vo json`.
    let value = word.strip_prefix('-')?.trim_start_matches(['v', 'q', 'y']).strip_prefix('o')?;
    Some(value.strip_prefix('=').unwrap_or(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_recognized_in_every_spelling_of_the_option() {
        let requested = |line: &str| {
            let arguments: Vec<_> = line.split(' ').map(std::ffi::OsString::from).collect();
            requested_format(&arguments).map(output::Format::name)
        };
        for line in [
            "airflow pools list -o json --nope",
            "airflow -ojson pools list --nope",
            "airflow pools list -o=json --nope",
            "airflow pools list --output json --nope",
            "airflow --output=json pools lst",
            "airflow --out json pools lst",
            "airflow -vqojson pools lst",
            "airflow -yo json pools lst",
            "airflow pools list -o csv -o json --nope",
        ] {
            assert_eq!(requested(line), Some("json"), "{line}");
        }
        assert_eq!(requested("airflow pools list --nope -o ndjson"), Some("ndjson"));
        for line in [
            "airflow pools list --nope",
            "airflow pools list -o json -o csv --nope",
            "airflow pools list -o yaml --nope",
            "airflow pools list --nope -o",
            "airflow pools list --nope -- -o json",
            "airflow pools list --jq . --nope",
            "airflow pools list --overwrite json",
            "airflow pools list - -- json",
        ] {
            assert_eq!(requested(line), None, "{line}");
        }
    }
}
