//! Backfills: the request, the progress, and waiting for the end.

pub mod progress;
pub mod request;
pub mod wait;
