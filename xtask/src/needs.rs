//! What some tests need of the machine: it is installed where that is ours to do, and said to be missing elsewhere.

use std::path::PathBuf;
use std::process::{Command, Stdio};

/// What is to be skipped where no Secret Service can be started.
pub fn without_keyring() -> Vec<&'static str> {
    let there = || runs("dbus-run-session") && runs("gnome-keyring-daemon");
    if there() || install(&["dbus", "gnome-keyring"]) && there() {
        return Vec::new();
    }
    eprintln!("LEFT OUT: the tests of the keyring (`keyring::`); install dbus and gnome-keyring for them");
    vec!["keyring::"]
}

/// The program that leads a browser, where there are both.
pub fn chromedriver() -> Option<PathBuf> {
    let there = || {
        let browser = ["chromium", "chromium-browser", "google-chrome"].into_iter().any(runs);
        (browser && runs("chromedriver")).then(|| "chromedriver".into())
    };
    there().or_else(|| if install(&["chromium", "chromium-driver"]) { there() } else { None })
}

/// Installs Debian's packages, for root on a machine that has such.
fn install(packages: &[&str]) -> bool {
    if !rustix::process::geteuid().is_root() || !runs("apt-get") {
        return false;
    }
    eprintln!("Installing {} for the tests", packages.join(" and "));
    let install = || {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command.args(["install", "--yes", "--quiet", "--no-install-recommends"]).args(packages);
        succeeds(&mut command)
    };
    // The package lists of a fresh machine are empty or old.
    install() || (succeeds(Command::new("apt-get").args(["update", "--quiet"])) && install())
}

fn runs(program: &str) -> bool {
    succeeds(Command::new(program).arg("--version"))
}

fn succeeds(command: &mut Command) -> bool {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}
