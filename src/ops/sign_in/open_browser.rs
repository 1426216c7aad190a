//! Opening the browser of this machine.

use std::time::Duration;

use crate::config::Variables;
use crate::context::Context;
use crate::output;

/// Whether a browser can be opened for whoever sits in front of this: on a machine that one is signed in to from
/// elsewhere, it would open on the wrong screen or on none.
pub fn is_here() -> bool {
    let variables = Variables::of_process();
    let has = |name: &str| variables.raw(name).is_some();
    let screen =
        cfg!(any(target_os = "macos", windows)) || ["DISPLAY", "WAYLAND_DISPLAY", "BROWSER"].into_iter().any(has);
    screen && !has("SSH_CONNECTION") || has("WSL_DISTRO_NAME")
}

/// Prints an address, and opens it unless told otherwise.
pub fn open(context: &Context, address: &str, print_only: bool) {
    if print_only {
        // The one thing that the user needs: --quiet does not hide it.
        eprintln!("Open this address in your browser:\n\n  {}\n", output::escape(address));
        return;
    }
    context.note(&format!("opening {address}"));
    // What the library says of it is of use to programmers alone.
    if open::that_detached(address).is_err() {
        context.warn("no browser could be opened");
        open(context, address, true);
    }
}

/// How long somebody may take to sign in, unless they say otherwise.
pub const PATIENCE: Duration = Duration::from_secs(300);
