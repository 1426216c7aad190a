//! `airflow tasks …`

mod chosen;
pub mod clear;
pub mod delete_instance;
pub mod failed_deps;
mod instance;
pub mod list;
mod listing;
pub mod logs;
pub mod note;
mod order;
pub mod render;
pub mod set_state;
mod set_states;
pub mod state;
pub mod states_for_dag_run;

pub use instance::is_about_mapped;
pub use listing::count;
