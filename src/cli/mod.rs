//! The command line: what is typed becomes a command that runs, and its outcome an exit code.

#[cfg(test)]
mod compatibility;
mod complete;
mod elsewhere;
mod help;
mod meta;
pub mod root;
mod suggest;
mod trace;

use std::process::ExitCode;

use clap::FromArgMatches;
use clap::error::ErrorKind;

use crate::commands;
use crate::commands::parse::first_line;
use crate::context::{Context, Globals};
use crate::error::{Error, Result};
use crate::output::{self, Settings};

/// Parses the command line, runs the command, and tells how it went.
pub fn main() -> ExitCode {
    complete::answer();
    let arguments: Vec<_> = std::env::args_os().collect();
    let matches = match root::command_for(&arguments).try_get_matches_from(&arguments) {
        Ok(matches) => matches,
        Err(error) => return not_parsed(error, &arguments),
    };
    let globals = match Globals::from_arg_matches(&matches) {
        Ok(globals) => globals,
        Err(error) => return not_parsed(error, &arguments),
    };
    let settings = globals.output_settings();
    trace::install(globals.verbose);
    match run(globals, &matches) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            output::error(&error, &settings);
            error.kind().exit_code()
        }
    }
}

fn run(globals: Globals, matches: &clap::ArgMatches) -> Result<()> {
    let (name, matches) = matches.subcommand().expect("clap requires a subcommand");
    if let Some(outcome) = meta::run(name, matches, || globals.output_settings()) {
        return outcome;
    }
    let context = Context::new(globals)?;
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Error::failed(format!("can not start: {error}")))?
        .block_on(commands::dispatch(&context, name, matches))
        .map_err(|error| context.with_sign_in(error))
}

/// Help and version go to stdout; faults to stderr, as JSON where JSON was asked for.
fn not_parsed(mut error: clap::Error, arguments: &[std::ffi::OsString]) -> ExitCode {
    let is_fault = !matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    );
    let format = asked_format(arguments);
    let settings = Settings { format, ..Settings::default() };
    if is_fault && let Some(answer) = elsewhere::answer(arguments) {
        output::error(&answer, &settings);
        return answer.kind().exit_code();
    }
    let suggestion = if is_fault { suggest::improve(&mut error) } else { None };
    if is_fault && format.is_some() {
        let fault = Error::usage(first_line(&error));
        output::error(&if let Some(hint) = suggestion { fault.hint(hint) } else { fault }, &settings);
    } else {
        // Nothing is left to tell if the terminal is gone.
        let _ = error.print();
    }
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

/// The machine-readable format among arguments that could not be parsed.
fn asked_format(arguments: &[std::ffi::OsString]) -> Option<output::Format> {
    let words: Vec<_> = arguments.iter().filter_map(|word| word.to_str()).collect();
    let value = words.iter().enumerate().find_map(|(at, word)| match *word {
        "-o" | "--output" => words.get(at + 1).copied(),
        word => word.strip_prefix("--output=").or_else(|| word.strip_prefix("-o").filter(|value| !value.is_empty())),
    })?;
    value.parse().ok().filter(|format| matches!(format, output::Format::Json | output::Format::Ndjson))
}
