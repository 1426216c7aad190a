//! FAB's auth manager, with a user of its database.

use super::{FAB, SignIn};
use crate::support::{Cli, real};

#[test]
#[ignore = "needs a real Airflow and a browser: cargo xtask test"]
fn a_person_signs_in_after_a_wrong_password() {
    let url = real::variable("AIRFLOW_CLI_TEST_FAB_URL");
    let sign_in = SignIn::begin(Cli::new(), &url, &[]);
    sign_in.give_wrong(&FAB, "admin");
    sign_in.give(&FAB, "admin", &real::variable("AIRFLOW_CLI_TEST_FAB_PASSWORD"));
    sign_in.is_asked("admin");
    sign_in.approve().has_signed_in(&url, "admin");
}
