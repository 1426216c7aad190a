//! Task instances: identifying, selecting, ordering and listing them.

pub mod instance;
pub mod listing;
pub mod order;
pub mod selection;
pub mod set_states;
