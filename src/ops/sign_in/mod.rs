//! Signing in from the command line: choosing the method, getting and storing the token, revoking the old one.

pub mod method;
pub mod obtain;
pub mod open_browser;
pub mod options;
pub mod revocation;
pub mod save;
pub mod stored;
pub mod target;
pub mod username_password;
