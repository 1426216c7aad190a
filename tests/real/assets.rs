//! `airflow assets list | details | materialize`

use serde_json::json;

use crate::support::real;

/// Airflow's examples have one Dag that produces it.
const ASSET: &str = "s3://dag1/output_1.txt";

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn assets_and_aliases_are_listed_with_the_official_columns() {
    let cli = real::viewer();
    let assets = cli.run(&["assets", "list", "-o", "csv"]).done().stdout;
    assert!(assets.starts_with("name,uri,group,extra\n"), "{assets}");
    assert!(assets.contains(&format!("{ASSET},{ASSET},asset,")), "{assets}");
    let aliases = cli.run(&["assets", "list", "--alias", "-o", "csv"]).done().stdout;
    assert!(aliases.starts_with("name,group\n"), "{aliases}");
    // Before 3.2 some aliases have no group.
    let is_there = |line: &str| line == "example-alias,asset" || (line == "example-alias," && !real::since("3.2"));
    assert!(aliases.lines().any(is_there), "{aliases}");
    let names = cli.run(&["assets", "list", "--name-pattern", "dag1", "--jq", "[.[].name]"]).done().json();
    assert_eq!(names, json!([ASSET]));
    cli.run(&["assets", "list", "--alias", "--uri-pattern", "x"]).fails(2, "--alias");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn one_asset_is_meant_by_its_exact_name_or_uri() {
    let cli = real::viewer();
    let asset = cli.run(&["assets", "details", "--name", ASSET, "-o", "json"]).done().json();
    assert_eq!(asset["producing_tasks"][0]["dag_id"], "asset_produces_1");
    let by_uri = cli.run(&["assets", "details", "--uri", ASSET, "-o", "json"]).done().json();
    assert_eq!(asset["id"], by_uri["id"]);
    let alias = cli.run(&["assets", "details", "--alias", "--name", "example-alias", "-o", "json"]).done().json();
    assert_eq!(alias["name"], "example-alias");
    let fails = |arguments: &[&str], code, words| {
        cli.run(&[&["assets", "details"], arguments].concat()).fails(code, words);
    };
    // _ and % are no wildcards here.
    fails(&["--name", "s3://dag1/output_1_txt"], 4, "there is no asset s3://dag1/output_1_txt");
    fails(&["--name", "%"], 4, "there is no asset %");
    // Two assets of the examples have it.
    fails(&["--uri", "s3://output/1.txt"], 1, "more than one asset");
    fails(&["--alias", "--name", "example"], 4, "no asset alias");
    fails(&[], 2, "--name or --uri");
    fails(&["--alias"], 2, "--name");
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn an_asset_is_materialized_by_name_and_by_id() {
    let cli = real::admin();
    let id = cli.run(&["assets", "details", "--name", ASSET, "--jq", ".id"]).done().stdout;
    for which in [&["--name", ASSET][..], &[id.trim_end()]] {
        let run = cli.run(&[&["assets", "materialize", "-o", "json"], which].concat()).done().json();
        assert_eq!(run["dag_id"], "asset_produces_1");
        let run_id = run["dag_run_id"].as_str().expect("an id");
        cli.run(&["api", "DELETE", &format!("dags/asset_produces_1/dagRuns/{run_id}")]).done();
    }
    let several = cli.run(&["assets", "materialize", "--name", "test-asset"]).fails(1, "409 Conflict");
    assert!(several.stderr.to_lowercase().contains("more than one dag"), "{several}");
    cli.run(&["assets", "materialize", "--name", "no such asset"]).fails(4, "no such asset");
    cli.run(&["assets", "materialize"]).fails(2, "--uri");
    cli.run(&["assets", "materialize", "1", "--name", "x"]).fails(2, "--name");
    real::viewer().run(&["assets", "materialize", "--name", ASSET]).fails(3, "");
}
