//! Requests and responses: the generated clients, one session that sends everything, pages, errors. Prints nothing.

mod answer;
mod body;
mod browser;
mod certificate;
pub mod client;
mod connection;
mod errors;
pub mod fab;
mod fault;
#[cfg(any(test, fuzzing))]
pub mod fuzzing;
mod hooks;
mod lines;
pub mod operations;
pub mod pages;
mod path;
mod proxy;
mod reply;
mod request;
mod request_log;
mod response;
mod retry;
mod session;
pub mod size;
#[cfg(test)]
mod stub;
#[cfg(test)]
mod tests;
mod tls;
mod token_provider;
mod trace;
pub mod types;
pub mod ui_routes;
mod version_gate;

pub use self::token_provider::TokenProvider;
pub use answer::reply;
pub use body::Body;
pub use browser::Browser;
pub use connection::Connection;
pub use lines::{LONGEST_LINE, Lines, Piece};
pub use pages::Pages;
pub use path::{below, path_argument, segment};
pub use proxy::check as check_proxy;
pub use reply::{Collection, Reply, Rows, parse, undocumented, unshaped};
pub use request::{JSON_OR_PAGE, NDJSON};
pub use response::Response;
pub use session::Session;
