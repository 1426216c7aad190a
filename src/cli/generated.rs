//! The commands that commands.toml places: their tree, and the dispatch to generated code or hand-written verbs.

#![allow(clippy::too_many_lines, unused_variables, reason = "generated: some commands take no arguments, or no body")]

use clap::ArgMatches;

use super::tree::{self, Argument, Entry, Form, Required, Value, Verb};
use crate::context::Context;
use crate::error::Result;
use crate::ops::{arguments, body, reply};
use crate::output::Column;

include!(concat!(env!("OUT_DIR"), "/commands.rs"));
