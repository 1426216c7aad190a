//! `airflow config list | get-value`

use crate::support::real;

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn a_value_is_printed_bare() {
    let cli = real::admin();
    assert_eq!(cli.run(&["config", "get-value", "core", "load_examples"]).done().stdout, "True\n");
    cli.run(&["config", "get-value", "core", "no_such_option"]).fails(4, "no_such_option");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn the_configuration_is_listed_as_a_file_of_sections() {
    let stdout = real::admin().run(&["config", "list", "--show-values"]).done().stdout;
    assert!(stdout.starts_with("[core]\n"), "{stdout}");
    assert!(stdout.lines().any(|line| line == "parallelism = 4"), "{stdout}");
    let names = real::admin().run(&["config", "list", "--section", "core"]).done().stdout;
    assert!(names.lines().any(|line| line.trim_end() == "# parallelism ="), "{names}");
    assert!(!names.contains("[api_auth]"), "{names}");
}
