//! Paths of this checkout, and running programs in it.

use std::env;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use anyhow::{Context, Result, bail};

/// The checkout: the folder of the workspace's `Cargo.toml`.
pub fn root() -> PathBuf {
    // Cargo also sets it for `cargo run`, so that a checkout that was moved after the build is still found.
    let xtask = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&xtask).parent().expect("xtask/ is in the workspace").to_owned()
}

/// Cargo's target directory, wherever the user configured it: two levels above this program.
pub fn target() -> Result<PathBuf> {
    let program = env::current_exe().context("cannot locate xtask")?;
    let target = program.parent().and_then(Path::parent);
    Ok(target.context("xtask is not in a target directory")?.to_owned())
}

/// A cargo command in the checkout, with the cargo that runs this program.
///
/// The variables that cargo sets for our own package are removed: build scripts that read them would run again, and
/// their dependents would be rebuilt, whenever cargo runs alternately from here and by hand.
pub fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let ours = |name: &str| name == "CARGO" || name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_");
    for (name, _) in env::vars_os().filter(|(name, _)| name.to_str().is_some_and(ours)) {
        command.env_remove(name);
    }
    command.current_dir(root());
    command
}

/// Builds the `airflow` program (a debug build, unless `release`) and returns its path.
pub fn build(release: bool) -> Result<PathBuf> {
    let mut command = cargo();
    command.args(["build", "--bin", "airflow"]);
    if release {
        command.arg("--release");
    }
    run(&mut command)?;
    Ok(target()?.join(if release { "release" } else { "debug" }).join("airflow"))
}

/// Runs a program with inherited stdio. Returns an error if it fails.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot run {}", name(command)))?;
    if !status.success() {
        bail!("{} failed ({status})", name(command));
    }
    Ok(())
}

/// Runs a program and returns its stdout. If it fails, the error contains its stderr.
pub fn read(command: &mut Command) -> Result<String> {
    read_with(command, "")
}

/// Like [`read`], with this input on stdin.
pub fn read_with(command: &mut Command, input: &str) -> Result<String> {
    let why = |command: &Command| format!("cannot run {}", name(command));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().with_context(|| why(command))?;
    // A program that exits without reading breaks the pipe; only its exit status matters.
    _ = child.stdin.take().expect("it is piped").write_all(input.as_bytes());
    let Output { status, stdout, stderr } = child.wait_with_output().with_context(|| why(command))?;
    if !status.success() {
        let stderr = String::from_utf8_lossy(&stderr);
        bail!("{} failed ({status}):\n{}", name(command), stderr.trim_end());
    }
    String::from_utf8(stdout).with_context(|| format!("{} did not write UTF-8", name(command)))
}

fn name(command: &Command) -> String {
    let arguments = command.get_args().map(|argument| argument.to_string_lossy());
    let program = command.get_program().to_string_lossy();
    std::iter::once(program).chain(arguments).take(4).collect::<Vec<_>>().join(" ")
}
