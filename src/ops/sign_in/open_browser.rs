//! Opens the browser of this machine.

use std::time::Duration;

use crate::config::Variables;
use crate::context::Context;
use crate::output;

/// Whether the user can use a browser on this machine: over SSH, it would open on another screen or on none.
pub fn is_here() -> bool {
    let variables = Variables::of_process();
    let has = |name: &str| variables.raw(name).is_some();
    let screen =
        cfg!(any(target_os = "macos", windows)) || ["DISPLAY", "WAYLAND_DISPLAY", "BROWSER"].into_iter().any(has);
    screen && !has("SSH_CONNECTION") || has("WSL_DISTRO_NAME")
}

/// Opens an address, or only prints it.
pub fn open(context: &Context, address: &str, print_only: bool) {
    if print_only {
        // The user needs the address, so --quiet does not hide it.
        eprintln!("Open this address in your browser:\n\n  {}\n", output::escape(address));
        return;
    }
    context.note(&format!("opening {address}"));
    // The library's error is of no use to the user.
    if open::that_detached(address).is_err() {
        context.warn("cannot open a browser");
        open(context, address, true);
    }
}

/// The default of `--wait`.
pub const TIME_LIMIT: Duration = Duration::from_secs(300);
