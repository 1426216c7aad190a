//! Fuzz targets: whatever reads bytes from outside, each as a function of bytes that panics where a promise is broken.
//!
//! Built for tests and under `--cfg fuzzing` alone. `cargo xtask fuzz` runs them under libFuzzer; the tests run them on
//! the inputs in `fuzz/seeds` and `fuzz/regressions`, and on mutations of those.

#[cfg(any(test, fuzzing))]
mod dags;
pub mod inputs;
#[cfg(test)]
mod mutation;
#[cfg(test)]
mod tests;

use crate::{api, config, credentials, graph, login, output};

/// A fuzz target.
pub struct Target {
    pub name: &'static str,
    pub run: fn(&[u8]),
}

/// All targets.
pub const TARGETS: [Target; 27] = [
    // What the server sends.
    Target { name: "json", run: output::fuzzing::json },
    Target { name: "tables", run: output::fuzzing::tables },
    Target { name: "yaml", run: output::fuzzing::yaml },
    Target { name: "jq", run: output::fuzzing::jq },
    Target { name: "escape", run: output::fuzzing::escaping },
    Target { name: "pages", run: api::fuzzing::pages },
    Target { name: "refusals", run: api::fuzzing::refusals },
    Target { name: "lines", run: api::fuzzing::lines },
    Target { name: "log_content", run: inputs::log_content },
    Target { name: "log_entries", run: inputs::log_entries },
    Target { name: "graph_replies", run: inputs::graph_replies },
    Target { name: "graph_shapes", run: graph::fuzzing::shapes },
    Target { name: "claims", run: credentials::fuzzing::claims },
    Target { name: "token", run: credentials::fuzzing::token },
    Target { name: "cron", run: inputs::cron },
    // What the browser and the server send during a sign-in.
    Target { name: "sign_in", run: login::browser::fuzzing::sign_in },
    // What the user gives.
    Target { name: "import_json", run: inputs::import_json },
    Target { name: "import_yaml", run: inputs::import_yaml },
    Target { name: "import_env", run: inputs::import_env },
    Target { name: "import_access", run: inputs::import_access },
    Target { name: "connection_uri", run: inputs::connection_uri },
    Target { name: "connection_json", run: inputs::connection_json },
    Target { name: "conf", run: inputs::conf },
    Target { name: "dates", run: inputs::dates },
    Target { name: "paths", run: api::fuzzing::paths },
    Target { name: "config", run: config::fuzzing::config },
    Target { name: "credentials", run: credentials::fuzzing::credentials },
];

/// The target with this name.
pub fn target(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.name == name)
}

/// The input as text; `None` for what is no UTF-8.
pub(crate) fn text(data: &[u8]) -> Option<&str> {
    std::str::from_utf8(data).ok()
}

/// The first byte, for choices, and the rest as text.
pub(crate) fn choice_and_text(data: &[u8]) -> Option<(u8, &str)> {
    let (choice, rest) = data.split_first()?;
    Some((*choice, text(rest)?))
}
