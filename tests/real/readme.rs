//! The first session of the README, as a newcomer types it.

use crate::support::{documentation, real};

#[test]
#[ignore = "needs a real Airflow: cargo xtask test"]
fn the_first_session_works() {
    let _dag = real::example_dag();
    let cli = real::admin();
    let run = real::unique("first");
    let session = documentation::commands("README.md");
    assert!(session.len() > 10, "where is the session? {session:?}");
    for command in session {
        // The server shared by the tests has no place for two runs of one id.
        let command: Vec<_> =
            command.into_iter().map(|word| if word == "first" { run.clone() } else { word }).collect();
        cli.run(&command).done();
    }
}
