//! Local files: replaced as a whole, private if they contain secrets, read as text.

pub mod atomic;
pub mod private;
pub mod text;
