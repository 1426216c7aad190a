//! The commands that the documentation shows.

use std::fs;
use std::path::Path;

/// The arguments of each `$ airflow …` line of a file of the checkout.
pub fn commands(file: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let lines = text.lines().filter_map(|line| line.strip_prefix("$ airflow "));
    lines.map(|line| shlex::split(line).unwrap_or_else(|| panic!("{file}: a quote is open: {line}"))).collect()
}
