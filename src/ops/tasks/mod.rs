//! Task instances: how commands name, select, order and list them.

pub mod instance;
pub mod listing;
pub mod order;
pub mod selection;
pub mod set_states;
