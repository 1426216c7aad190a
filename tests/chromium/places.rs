//! Servers that are not simply at the root of a host, over http.

use super::{FAB, Form, SIMPLE, SignIn, works};
use crate::support::{Cli, real};

fn signs_in(place: &str, form: &Form, more: &[&str]) {
    let url = real::variable(&format!("AIRFLOW_CLI_TEST_{place}_URL"));
    let sign_in = SignIn::begin(Cli::new(), &url, more);
    sign_in.give(form, "admin", &real::password_in(&format!("AIRFLOW_CLI_TEST_{place}_PASSWORDS"), "admin"));
    sign_in.is_asked("admin");
    sign_in.approve().has_signed_in(&url, "admin");
}

#[test]
#[ignore = "needs a real Airflow and a browser: cargo xtask test"]
fn below_a_path() {
    signs_in("SUBPATH", &SIMPLE, &[]);
}

/// It calls itself by a name that leads nowhere from here (`[api] base_url`), as behind a load balancer.
#[test]
#[ignore = "needs a real Airflow and a browser: cargo xtask test"]
fn over_https_with_an_authority_of_its_own() {
    signs_in("HTTPS", &SIMPLE, &["--ca-cert", &real::variable("AIRFLOW_CLI_TEST_HTTPS_CA")]);
}

/// FAB compares `Origin` and `Referer` with its own address there.
#[test]
#[ignore = "needs a real Airflow and a browser: cargo xtask test"]
fn fab_over_https() {
    signs_in("FAB_HTTPS", &FAB, &["--ca-cert", &real::variable("AIRFLOW_CLI_TEST_FAB_HTTPS_CA")]);
}

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn where_everybody_is_an_admin_no_browser_is_needed() {
    let url = real::variable("AIRFLOW_CLI_TEST_ALL_ADMINS_URL");
    let cli = Cli::new();
    let outcome = cli.run(&["auth", "login", "--credential-store", "file", "--url", &url]).done();
    assert!(outcome.stderr.contains("every user is an admin"), "{outcome}");
    assert!(outcome.stderr.contains("Signed in to "), "{outcome}");
    works(&cli, "Anonymous", "all-admins");
}
