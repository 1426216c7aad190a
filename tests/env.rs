//! `airflow env …`

use serde_json::json;

use crate::support::Cli;

fn config(cli: &Cli) -> String {
    std::fs::read_to_string(cli.config().join("config.toml")).unwrap_or_default()
}

#[test]
fn the_first_environment_is_selected_and_later_ones_are_not() {
    let cli = Cli::new();
    let first = cli.run(&["env", "set", "dev", "--url", "http://localhost:8080/home"]).done();
    assert_eq!(
        (first.stdout.as_str(), first.stderr.as_str()),
        ("", "environment dev (http://localhost:8080) added and selected\n")
    );
    let second = cli.run(&["env", "set", "prod", "--url", "https://airflow.example.com", "--protected"]).done();
    assert_eq!(second.stderr, "environment prod (https://airflow.example.com) added\n");
    assert_eq!(
        cli.run(&["env", "list", "-o", "csv"]).done().stdout,
        "name,url,selected,protected,credential_store\n\
         dev,http://localhost:8080,true,false,auto\n\
         prod,https://airflow.example.com,false,true,auto\n"
    );
    cli.run(&["env", "use", "prod"]).done();
    assert!(config(&cli).starts_with("environment = \"prod\"\n"));
}

#[test]
fn everything_that_can_be_set_is_set_shown_and_taken_away() {
    let cli = Cli::new();
    std::fs::write(cli.home().join("ca.pem"), "").unwrap();
    cli.run(&[
        "env",
        "set",
        "dev",
        "--url",
        "http://localhost",
        "--ca-cert",
        "ca.pem",
        "--client-cert",
        "ca.pem",
        "--client-key",
        "ca.pem",
        "--timeout",
        "2.5",
        "--insecure",
        "--protected=true",
        "--credential-store",
        "none",
        "--token-command",
        "printf my-token",
    ])
    .done();
    let row = &cli.run(&["env", "list", "-o", "json"]).done().json()[0];
    let path = cli.home().canonicalize().unwrap().join("ca.pem");
    assert_eq!(
        *row,
        json!({
            "name": "dev", "url": "http://localhost", "selected": true, "ca_cert": path, "client_cert": path,
            "client_key": path, "timeout": 2.5, "insecure": true, "protected": true, "credential_store": "none",
            "token_command": "printf my-token",
        })
    );
    let shown = cli.run(&["env", "show", "--timeout", "7", "-o", "json"]).done().json();
    assert_eq!(shown["timeout"], json!({ "value": 7, "source": "command line" }));
    assert_eq!(shown["insecure"], json!({ "value": true, "source": "config.toml" }));
    assert_eq!(shown["token"], json!({ "value": "present", "source": "token_command" }));

    let keys = [
        "ca-cert",
        "client-cert",
        "client-key",
        "timeout",
        "insecure",
        "protected",
        "credential-store",
        "token-command",
    ];
    let unset = keys.iter().flat_map(|key| ["--unset", key]);
    cli.run(&["env", "set", "dev"].into_iter().chain(unset).collect::<Vec<_>>()).done();
    assert_eq!(config(&cli), "environment = \"dev\"\n\n[environments.dev]\nurl = \"http://localhost\"\n");
}

#[test]
fn comments_of_the_user_survive() {
    let text =
        "# ours\nenvironment = \"dev\"\n\n# the sandbox\n[environments.dev]\nurl = \"http://localhost\" # mine\n";
    let cli = Cli::new().with_config(text);
    cli.run(&["env", "set", "dev", "--url", "http://127.0.0.1"]).done();
    assert_eq!(config(&cli), text.replace("localhost", "127.0.0.1"));
}

#[test]
fn removing_asks_first_and_leaves_the_others() {
    let text =
        "environment = \"dev\"\n\n[environments.dev]\nurl = \"http://a\"\n\n[environments.prod]\nurl = \"http://b\"\n";
    let cli = Cli::new().with_config(text);
    cli.run(&["env", "remove", "dev"]).fails(2, "--yes");
    assert_eq!(config(&cli), text);
    let removed = cli.run(&["env", "remove", "dev", "--yes"]).done();
    assert_eq!(removed.stderr, "environment dev removed; no environment is selected now\n");
    assert_eq!(config(&cli), "[environments.prod]\nurl = \"http://b\"\n");
    cli.run(&["env", "remove", "dev", "--yes"]).fails(2, "no environment \"dev\"");
}

#[test]
fn what_makes_no_sense_is_refused_and_nothing_is_written() {
    let text = "[environments.prod]\nurl = \"http://b\"\n";
    let cli = Cli::new().with_config(text);
    for (arguments, words) in [
        (&["env", "set", "dev"][..], "nothing to change"),
        (&["env", "set", "dev", "--select"], "a new one needs a URL"),
        (&["env", "set", "prod", "--url", "localhost:8080"], "did you mean http://localhost:8080?"),
        (&["env", "set", "prod", "--url", "https://me:pw@host"], "user name or password"),
        (&["env", "set", "a b", "--url", "http://a"], "cannot be the name"),
        (&["env", "set", "prod", "--timeout", "soon"], "--timeout"),
        (&["env", "set", "prod", "--ca-cert", "gone.pem"], "cannot read gone.pem"),
        (&["env", "set", "prod", "--client-key", "."], "--client-key: cannot read"),
        (&["env", "set", "prod", "--credential-store", "vault"], "vault"),
        (&["env", "set", "prod", "--unset", "url"], "url"),
        (&["env", "set", "prod", "--protected", "--unset", "protected"], "contradict"),
        (&["env", "set", "prod", "--protected", "--env", "dev"], "pass only one"),
        (&["env", "use", "prodd"], "did you mean prod?"),
        (&["env", "show", "prodd"], "did you mean prod?"),
    ] {
        cli.run(arguments).fails(2, words);
        assert_eq!(config(&cli), text);
    }
}

#[test]
fn variables_that_win_over_the_selection_are_reported() {
    let text = "[environments.dev]\nurl = \"http://a\"\n\n[environments.prod]\nurl = \"http://b\"\n";
    let cli = Cli::new().with_config(text).with("AIRFLOW_CLI_ENVIRONMENT", "prod");
    assert!(cli.run(&["env", "use", "dev"]).done().stderr.contains("AIRFLOW_CLI_ENVIRONMENT is set to prod"));
    assert!(!cli.run(&["env", "use", "prod"]).done().stderr.contains("warning"));
    let shown = cli.run(&["env", "show", "-o", "json"]).done().json();
    assert_eq!(shown["name"], json!({ "value": "prod", "source": "AIRFLOW_CLI_ENVIRONMENT" }));
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_to_is_reported_and_the_file_stays() {
    let cli = Cli::new().with("AIRFLOW_CLI_CONFIG_DIR", "/dev/null/conf");
    cli.run(&["env", "set", "dev", "--url", "http://a"]).fails(1, "/dev/null/conf");
}

#[cfg(unix)]
mod shared_folders {
    use std::fs;
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::path::Path;

    use super::*;

    const SET: [&str; 5] = ["env", "set", "dev", "--url", "http://localhost"];

    fn chmod(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    #[test]
    fn nothing_is_written_where_it_would_not_be_read() {
        let cli = Cli::new();
        chmod(&cli.config(), 0o777);
        let outcome = cli.run(&SET).fails(2, "every user of this machine can write to");
        assert!(outcome.stderr.contains("chmod o-w '"), "{outcome}");
        assert_eq!(fs::read_dir(cli.config()).unwrap().count(), 0);
        chmod(&cli.config(), 0o755);
        cli.run(&SET).done();
    }

    #[test]
    fn a_lock_that_is_a_link_leaves_its_target_alone() {
        let cli = Cli::new();
        let victim = cli.home().join("victim");
        fs::write(&victim, "content").unwrap();
        symlink(&victim, cli.config().join(".lock")).unwrap();
        cli.run(&SET).fails(2, "is a symbolic link instead of a lock file");
        assert_eq!(fs::read_to_string(&victim).unwrap(), "content");
    }

    #[test]
    fn a_pipe_in_the_place_of_a_file_is_an_error_at_once() {
        let cli = Cli::new();
        let pipe = |name: &str| {
            let status = std::process::Command::new("mkfifo").arg(cli.config().join(name)).status().unwrap();
            assert!(status.success());
        };
        pipe("config.toml");
        cli.run(&["env", "list"]).fails(2, "config.toml is not a regular file");
        cli.run(&SET).fails(2, "config.toml is not a regular file");
        fs::remove_file(cli.config().join("config.toml")).unwrap();
        cli.run(&[&SET[..], &["--credential-store", "file"]].concat()).done();
        pipe("credentials.json");
        cli.run(&["pools", "list"]).fails(2, "credentials.json is not a regular file");
        fs::remove_file(cli.config().join(".lock")).unwrap();
        pipe(".lock");
        cli.run(&["env", "set", "dev", "--timeout", "3"]).fails(2, ".lock is not a regular file");
    }

    #[test]
    fn credentials_behind_a_link_into_an_open_folder_are_refused() {
        let cli = Cli::new();
        cli.run(&[&SET[..], &["--credential-store", "file"]].concat()).done();
        let open = cli.home().join("open");
        fs::create_dir(&open).unwrap();
        fs::write(open.join("credentials.json"), "{\"tokens\":[]}").unwrap();
        chmod(&open.join("credentials.json"), 0o600);
        symlink(open.join("credentials.json"), cli.config().join("credentials.json")).unwrap();
        chmod(&open, 0o777);
        let outcome = cli.run(&["pools", "list"]).fails(2, "others have access to");
        assert!(outcome.stderr.contains("/open'"), "{outcome}");
        chmod(&open, 0o700);
        cli.run(&["auth", "token"]).fails(3, "");
    }
}
