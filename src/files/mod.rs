//! Files on this machine: replaced whole, private where they hold secrets, read as text.

pub mod atomic;
pub mod private;
pub mod text;
