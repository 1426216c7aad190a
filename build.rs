//! Hands the OpenAPI documents and `commands.toml` to the code generator.

use std::{env, fs, path::Path, process};

/// The documents, the modules of their clients, and those of their types, see `src/api/`.
const DOCUMENTS: [(&str, &str, &str); 2] =
    [("openapi.yaml", "client", "crate::api::types"), ("openapi/fab.yaml", "fab", "crate::api::types::fab")];

fn main() {
    let read = |name: &str| {
        println!("cargo::rerun-if-changed={name}");
        fs::read_to_string(name).unwrap_or_else(|error| panic!("{name}: {error}"))
    };
    let texts = DOCUMENTS.map(|(file, ..)| read(file));
    let sources: Vec<_> = DOCUMENTS
        .iter()
        .zip(&texts)
        .map(|(&(file, client, types), text)| codegen::Source { file, client, types, text })
        .collect();
    let generated = codegen::generate(&sources, &read("commands.toml"), &read("openapi/since.toml"));
    let generated = generated.unwrap_or_else(|error| {
        eprintln!("{error:#}");
        process::exit(1);
    });
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let clients = generated.clients.into_iter().map(|(name, text)| (format!("{name}.rs"), text));
    let types = generated.types.into_iter().map(|(name, text)| (format!("{name}_types.rs"), text));
    let others = [("operations.rs".into(), generated.operations), ("commands.rs".into(), generated.commands)];
    for (name, text) in clients.chain(types).chain(others) {
        fs::write(Path::new(&out).join(&name), text).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}
