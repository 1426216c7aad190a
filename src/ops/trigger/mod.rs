//! Starting a run: its id, its params, the request, and checking whether it was started if the response is lost.

pub mod params;
pub mod recovery;
pub mod request;
pub mod run_id;
