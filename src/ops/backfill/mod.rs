//! Backfills: what is asked for, how far they have come, and waiting for them.

pub mod progress;
pub mod request;
pub mod wait;
