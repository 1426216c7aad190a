//! The client that progenitor generates from the lowered document: one builder for each operation.

#![allow(clippy::all, clippy::pedantic, dead_code, unused, mismatched_lifetime_syntaxes)]

include!(concat!(env!("OUT_DIR"), "/client.rs"));
