//! Why a run failed or waits: `evidence` fetches, `causes` decides, `render` prints.

pub mod causes;
pub mod evidence;
pub mod log;
pub mod render;
pub mod waits;
