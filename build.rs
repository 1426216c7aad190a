//! Hands the OpenAPI document and `commands.toml` to the code generator.

use std::{env, fs, path::Path, process};

fn main() {
    println!("cargo::rerun-if-changed=openapi.yaml");
    println!("cargo::rerun-if-changed=commands.toml");
    let read = |name: &str| fs::read_to_string(name).unwrap_or_else(|error| panic!("{name}: {error}"));
    let generated = codegen::generate(&read("openapi.yaml"), &read("commands.toml")).unwrap_or_else(|error| {
        eprintln!("{error:#}");
        process::exit(1);
    });
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    for (name, text) in
        [("client.rs", generated.client), ("operations.rs", generated.operations), ("commands.rs", generated.commands)]
    {
        fs::write(Path::new(&out).join(name), text).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}
