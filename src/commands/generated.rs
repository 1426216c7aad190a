//! The commands that commands.toml places: the clap tree, and the dispatch to generated code or hand-written verbs.

#![allow(clippy::too_many_lines, unused_variables, reason = "generated: some commands take no arguments, or no body")]

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::{arguments, body, parse, reply};
use crate::cli::Context;
use crate::error::Result;
use crate::output::Column;

include!(concat!(env!("OUT_DIR"), "/commands.rs"));
