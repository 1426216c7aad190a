//! The Simple auth manager, with passwords.

use super::{SIMPLE, SignIn};
use crate::support::{Cli, real};

#[test]
#[ignore = "needs a real Airflow and a browser: cargo xtask test"]
fn a_person_signs_in_after_a_wrong_password() {
    let sign_in = SignIn::begin(Cli::new(), &real::url(), &[]);
    sign_in.give_wrong(&SIMPLE, "viewer");
    sign_in.give(&SIMPLE, "viewer", &real::password("viewer"));
    sign_in.is_asked("viewer");
    let ended = sign_in.approve().has_signed_in(&real::url(), "viewer");
    // The role came along.
    ended.cli.run(&["variables", "set", &real::unique("key"), "x"]).fails(3, "");
}

#[test]
#[ignore = "needs a real Airflow and a browser: cargo xtask test"]
fn a_person_who_declines_is_not_signed_in() {
    let sign_in = SignIn::begin(Cli::new(), &real::url(), &[]);
    sign_in.give(&SIMPLE, "viewer", &real::password("viewer"));
    sign_in.is_asked("viewer");
    let ended = sign_in.answer("#deny", "Not signed in");
    ended.outcome.fails(1, "canceled in the browser");
    let kept: Vec<_> = std::fs::read_dir(ended.cli.config()).unwrap().flatten().map(|entry| entry.path()).collect();
    assert!(kept.is_empty(), "{kept:?}");
}

#[test]
#[ignore = "needs a real Airflow and a browser: cargo xtask test"]
fn the_address_works_in_one_browser_once() {
    let sign_in = SignIn::begin(Cli::new(), &real::url(), &[]);
    sign_in.browser.find(SIMPLE.name);
    sign_in.browser.go(&sign_in.address);
    assert!(sign_in.browser.find("main").text().contains("This address works once"));
    // The one who was let in goes on.
    sign_in.browser.run("history.back()");
    sign_in.give(&SIMPLE, "viewer", &real::password("viewer"));
    sign_in.is_asked("viewer");
    sign_in.approve().has_signed_in(&real::url(), "viewer");
}

#[test]
#[ignore = "needs a real Airflow and a browser: cargo xtask test"]
fn another_airflow_on_this_machine_stays_signed_in_in_the_browser() {
    let sign_in = SignIn::begin(Cli::new(), &real::url(), &[]);
    sign_in.browser.find(SIMPLE.name);
    // All ports of 127.0.0.1 share their cookies.
    sign_in.browser.run("document.cookie = '_token=of-another-server; path=/'");
    sign_in.give(&SIMPLE, "viewer", &real::password("viewer"));
    sign_in.is_asked("viewer");
    assert_eq!(sign_in.browser.run("return document.cookie"), "_token=of-another-server");
}
