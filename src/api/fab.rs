//! The client of the FAB auth manager's API, likewise generated (from openapi/fab.yaml).

#![allow(clippy::all, clippy::pedantic, dead_code, unused, mismatched_lifetime_syntaxes)]

include!(concat!(env!("OUT_DIR"), "/fab.rs"));

impl super::client::Client {
    /// The FAB auth manager's part of the same server, through the same session.
    pub fn fab(&self) -> Client {
        use progenitor_client::ClientInfo;
        Client::new_with_client(&self.baseurl, self.client.clone(), self.inner.clone())
    }
}
