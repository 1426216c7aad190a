//! The options that every command accepts.

use std::path::PathBuf;
use std::time::Duration;

use clap::builder::{PossibleValuesParser, StringValueParser, TypedValueParser};
use clap::{Arg, Args, Command};

use crate::api::size;
use crate::duration;
use crate::output::{ColorChoice, Format, Settings};
use crate::secret::Secret;

const HEADING: &str = "Global options";
const FORMATS: [&str; 6] = ["table", "plain", "json", "yaml", "csv", "ndjson"];

// Not a doc comment: clap would use it as the help of the whole command.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = HEADING)]
pub struct Globals {
    /// Environment to use instead of the selected one
    #[arg(long, global = true, value_name = "NAME")]
    pub env: Option<String>,

    /// Token; arguments are visible to other users, but airflowctl has this option
    #[arg(long, global = true, hide = true, value_name = "TOKEN", value_parser = StringValueParser::new().map(Secret::new))]
    pub api_token: Option<Secret>,

    /// Output format
    // As in gh and kubectl, the last one counts, so that an alias can be overridden.
    #[arg(short, long, global = true, overrides_with = "output", value_name = "FORMAT", value_parser = PossibleValuesParser::new(FORMATS).try_map(|name| name.parse::<Format>()))]
    pub output: Option<Format>,

    /// Columns to print; dots select fields of objects (`dag_id,tags.name`)
    #[arg(long, global = true, value_name = "A,B.C", value_delimiter = ',')]
    pub columns: Option<Vec<String>>,

    /// Filter the JSON result with a jq expression
    #[arg(long, global = true, value_name = "FILTER")]
    pub jq: Option<String>,

    /// Omit the header of table, plain and csv
    #[arg(long, global = true)]
    pub no_header: bool,

    /// When to use colors
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", value_parser = PossibleValuesParser::new(["auto", "always", "never", "on", "off"]).try_map(|name| name.parse::<ColorChoice>()))]
    pub color: ColorChoice,

    /// Log requests and responses to stderr (-vv adds headers)
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    pub verbose: u8,

    /// Suppress progress, notes and warnings on stderr
    #[arg(short, long, global = true)]
    pub quiet: bool,

    /// Answer yes to every question
    #[arg(short, long, global = true)]
    pub yes: bool,

    /// Timeout per request, in seconds or as 50s, 2m; 0 disables it [default: 60]
    #[arg(long, global = true, value_name = "DURATION", allow_hyphen_values = true, value_parser = duration::parse)]
    pub timeout: Option<Duration>,

    /// Largest response to hold in memory, such as 256M or 1G; 0 for no limit [default: 64M]
    #[arg(long, global = true, value_name = "SIZE", value_parser = size::parse)]
    pub max_response_size: Option<size::Limit>,

    /// Additional certificate authorities to trust (PEM)
    #[arg(long, global = true, value_name = "FILE")]
    pub ca_cert: Option<PathBuf>,

    /// Client certificate to send to the server (PEM, optionally with its key)
    #[arg(long, global = true, value_name = "FILE")]
    pub client_cert: Option<PathBuf>,

    /// Key of the client certificate (PEM)
    #[arg(long, global = true, value_name = "FILE")]
    pub client_key: Option<PathBuf>,

    /// Do not verify the server's certificate
    #[arg(long, global = true)]
    pub insecure: bool,
}

impl Globals {
    /// `--env` again, with `-e` as a hidden short form: for the commands in which that letter is free.
    pub fn short_env() -> Arg {
        let globals = Self::augment_args(Command::new(""));
        let env = globals.get_arguments().find(|arg| arg.get_id() == "env").expect("it is one of the fields");
        env.clone().short_alias('e')
    }

    /// The settings for the output layer.
    pub fn output_settings(&self) -> Settings {
        Settings {
            format: self.output,
            columns: self.columns.clone(),
            jq: self.jq.clone(),
            no_header: self.no_header,
            color: self.color,
        }
    }
}
