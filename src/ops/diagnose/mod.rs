//! Diagnoses why a run failed or does not progress: `evidence` fetches, `causes` decides, `render` prints.

pub mod causes;
pub mod evidence;
pub mod log;
pub mod render;
pub mod waits;
