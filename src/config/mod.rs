//! Environments: the Airflow servers that the user has named, and which of them a command uses.

mod address;
mod edit;
mod environment;
mod file;
mod folder;
mod position;
mod resolve;
mod variables;

pub use self::address::{is_loopback, parse_url, text as url_text};
#[cfg(any(test, fuzzing))]
pub use self::edit::fuzzing;
pub use self::edit::{Editor, edit};
pub use self::environment::{Environment, StoreKind, check_command, check_name};
pub use self::file::{Entry, File, KEYS};
pub use self::folder::{Folder, Lock, make_private};
pub use self::resolve::{
    ENVIRONMENT as ENVIRONMENT_VARIABLE, INSECURE as INSECURE_VARIABLE, Source, URL as URL_VARIABLE, explain, resolve,
    with_variables,
};
pub use self::variables::Variables;
