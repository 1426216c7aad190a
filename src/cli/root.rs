//! The root command: `airflow` itself.

use clap::{Args, Command};

use super::{help, meta};
use crate::commands;
use crate::context::Globals;

/// The whole command line; groups build their verbs when they are named.
pub fn command() -> Command {
    let root = Command::new("airflow")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Drives remote Apache Airflow 3 clusters through their REST API")
        .after_help("Start with `airflow auth login --url URL`.")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .propagate_version(false)
        .disable_help_subcommand(false)
        .infer_long_args(true);
    let root = Globals::augment_args(root).subcommands(commands::tree()).subcommands(meta::commands());
    let template = help::template(&root);
    root.help_template(template)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_whole_tree_is_sound() {
        super::command().debug_assert();
    }
}
