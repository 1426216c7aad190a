//! What some tests need of the machine: found in `PATH`, else unpacked below `target/`, else reported as missing.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::debian;

/// A Secret Service.
pub struct Keyring {
    /// Where its programs are, unless in `PATH` anyway.
    pub bin: Option<PathBuf>,
}

/// A browser, and the program that drives it.
pub struct Browser {
    /// Where it is, unless the driver finds it by itself.
    pub chromium: Option<PathBuf>,
    pub chromedriver: PathBuf,
}

/// The programs of a Secret Service; without them the tests of the keyring are left out.
pub fn keyring() -> Option<Keyring> {
    if ["dbus-run-session", "dbus-daemon", "gnome-keyring-daemon"].into_iter().all(runs) {
        return Some(Keyring { bin: None });
    }
    let packages = ["dbus-daemon", "dbus-bin", "gnome-keyring"];
    match debian::unpack("keyring", &packages, &["gnome-keyring-daemon"]) {
        Ok(unpacked) => Some(Keyring { bin: Some(unpacked.bin) }),
        Err(error) => {
            eprintln!("LEFT OUT: the tests of the keyring (`keyring::`); install dbus and gnome-keyring for them");
            eprintln!("because: {error:#}");
            None
        }
    }
}

/// A browser; without one the tests of signing in with it are left out.
pub fn browser() -> Option<Browser> {
    if ["chromium", "chromium-browser", "google-chrome"].into_iter().any(runs) && runs("chromedriver") {
        return Some(Browser { chromium: None, chromedriver: "chromedriver".into() });
    }
    match debian::unpack("chromium", &["chromium", "chromium-driver"], &["chromium", "chromedriver"]) {
        Ok(debian::Unpacked { bin }) => {
            Some(Browser { chromium: Some(bin.join("chromium")), chromedriver: bin.join("chromedriver") })
        }
        Err(error) => {
            eprintln!("LEFT OUT: signing in with a browser (`chromium::`); install chromium and chromedriver for that");
            eprintln!("because: {error:#}");
            None
        }
    }
}

/// Whether there is a C++ compiler.
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
