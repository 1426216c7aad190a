//! Where things lie in this checkout, and how programs are run in it.

use std::env;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use anyhow::{Context, Result, bail};

/// The checkout: the folder of the workspace's `Cargo.toml`.
pub fn root() -> PathBuf {
    // Cargo sets it for `cargo run` too: a checkout that was moved after the build is still found.
    let xtask = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&xtask).parent().expect("xtask/ lies in the workspace").to_owned()
}

/// Cargo's target directory, wherever the user's cargo puts it: two levels above this very program.
pub fn target() -> Result<PathBuf> {
    let program = env::current_exe().context("can not tell where xtask was built")?;
    let target = program.parent().and_then(Path::parent);
    Ok(target.context("xtask is not in a target directory")?.to_owned())
}

/// A cargo command in the checkout, by the cargo that runs us.
///
/// What that cargo tells us of our own package is kept from it: build scripts that look at these variables would run
/// again, and all that depends on them be built again, whenever cargo is called now by us and now by hand.
pub fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let ours = |name: &str| name == "CARGO" || name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_");
    for (name, _) in env::vars_os().filter(|(name, _)| name.to_str().is_some_and(ours)) {
        command.env_remove(name);
    }
    command.current_dir(root());
    command
}

/// Builds the `airflow` program (its debug build, unless `release`) and gives its path.
pub fn build(release: bool) -> Result<PathBuf> {
    let mut command = cargo();
    command.args(["build", "--bin", "airflow"]);
    if release {
        command.arg("--release");
    }
    run(&mut command)?;
    Ok(target()?.join(if release { "release" } else { "debug" }).join("airflow"))
}

/// Runs a program that talks to the user itself; an error unless it succeeds.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("can not run {}", name(command)))?;
    if !status.success() {
        bail!("{} failed ({status})", name(command));
    }
    Ok(())
}

/// Runs a program and gives what it wrote to stdout; an error, with what it wrote to stderr, unless it succeeds.
pub fn read(command: &mut Command) -> Result<String> {
    read_with(command, "")
}

/// As [`read`], with this on its stdin.
pub fn read_with(command: &mut Command, input: &str) -> Result<String> {
    let why = |command: &Command| format!("can not run {}", name(command));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().with_context(|| why(command))?;
    // A program that ends without reading breaks the pipe; how it ended is what matters.
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
