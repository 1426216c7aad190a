//! Programs that some tests need: found in `PATH`, or unpacked under `target/`, or reported as missing.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::debian;

/// A Secret Service.
pub struct Keyring {
    /// The folder of its programs, unless they are in `PATH`.
    pub bin: Option<PathBuf>,
}

/// A browser and its driver.
pub struct Browser {
    /// The path of the browser, unless the driver finds it by itself.
    pub chromium: Option<PathBuf>,
    pub chromedriver: PathBuf,
}

/// Returns the programs of a Secret Service. Without them, the keyring tests are skipped.
pub fn keyring() -> Option<Keyring> {
    if ["dbus-run-session", "dbus-daemon", "gnome-keyring-daemon"].into_iter().all(runs) {
        return Some(Keyring { bin: None });
    }
    let packages = ["dbus-daemon", "dbus-bin", "gnome-keyring"];
    match debian::unpack("keyring", &packages, &["gnome-keyring-daemon"]) {
        Ok(unpacked) => Some(Keyring { bin: Some(unpacked.bin) }),
        Err(error) => {
            eprintln!("SKIPPED: the keyring tests (`keyring::`); install dbus and gnome-keyring to run them");
            eprintln!("reason: {error:#}");
            None
        }
    }
}

/// Returns a browser. Without one, the browser sign-in tests are skipped.
pub fn browser() -> Option<Browser> {
    if ["chromium", "chromium-browser", "google-chrome"].into_iter().any(runs) && runs("chromedriver") {
        return Some(Browser { chromium: None, chromedriver: "chromedriver".into() });
    }
    match debian::unpack("chromium", &["chromium", "chromium-driver"], &["chromium", "chromedriver"]) {
        Ok(debian::Unpacked { bin }) => {
            Some(Browser { chromium: Some(bin.join("chromium")), chromedriver: bin.join("chromedriver") })
        }
        Err(error) => {
            eprintln!(
                "SKIPPED: the browser sign-in tests (`chromium::`); install chromium and chromedriver to run them"
            );
            eprintln!("reason: {error:#}");
            None
        }
    }
}

/// Returns whether there is a C++ compiler.
pub fn has_cxx() -> bool {
    match std::env::var("CXX") {
        Ok(program) => runs(&program),
        Err(_) => runs("c++"),
    }
}

fn runs(program: &str) -> bool {
    let mut command = Command::new(program);
    command.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}
