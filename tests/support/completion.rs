//! A TAB, as bash tells it.

use super::Cli;

/// The candidates for the last word; nothing may be told on stderr, whatever happens.
#[track_caller]
pub fn tab(cli: &Cli, line: &[&str]) -> Vec<String> {
    let mut arguments = vec!["--", "airflow"];
    arguments.extend(line);
    let mut command = cli.command(&arguments);
    command.env("COMPLETE", "bash").env("_CLAP_IFS", "\n").env("_CLAP_COMPLETE_INDEX", line.len().to_string());
    let output = command.output().expect("airflow can be run");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{line:?}");
    assert!(output.status.success(), "{line:?}");
    String::from_utf8(output.stdout).expect("UTF-8").lines().map(str::to_owned).collect()
}
