//! Runs one target under libFuzzer. See CONTRIBUTING.md.

#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
mod target {
    use std::sync::LazyLock;

    use airflow_cli::fuzzing::{TARGETS, Target, target};

    static TARGET: LazyLock<&Target> = LazyLock::new(|| {
        let name = std::env::var("AIRFLOW_CLI_FUZZ_TARGET").unwrap_or_default();
        target(&name).unwrap_or_else(|| {
            let names: Vec<_> = TARGETS.iter().map(|target| target.name).collect();
            eprintln!("error: AIRFLOW_CLI_FUZZ_TARGET must be one of {}", names.join(", "));
            std::process::exit(2)
        })
    });

    libfuzzer_sys::fuzz_target!(|data: &[u8]| (TARGET.run)(data));
}

#[cfg(not(fuzzing))]
fn main() {
    eprintln!("error: this build has no fuzz targets; run `cargo xtask fuzz`");
    std::process::exit(2);
}
