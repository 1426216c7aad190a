//! Starting a run: its id, its params, the request, and finding out whether a lost one arrived.

pub mod params;
pub mod recovery;
pub mod request;
pub mod run_id;
