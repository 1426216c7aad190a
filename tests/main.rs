//! Whole commands: arguments in; stdout, stderr and exit code out.
//!
//! `usage` needs no server, `faults` has stub servers that misbehave, `signin` some that people sign in to, `real` has a
//! real Airflow, and `chromium` a real browser too: these tests are ignored unless `cargo xtask test` runs them.

mod architecture;
mod chromium;
mod env;
mod faults;
mod generated;
mod keyring;
mod real;
mod screens;
mod signin;
mod support;
mod tokens;
mod usage;
