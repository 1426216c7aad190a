//! The URL of a server.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};

use super::configuration::Setting;

/// A port of 127.0.0.1, with a scheme and a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub port: u16,
    pub kind: PlaceKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceKind {
    /// At the root, over HTTP.
    Root,
    /// Below a path, over HTTP.
    Below(&'static str),
    /// At the root, over HTTPS with a certificate of its own authority. Its base URL has another host name that does not
    /// resolve, like that of a server behind a load balancer.
    Https,
}

impl Place {
    pub fn root(port: u16) -> Self {
        Self { port, kind: PlaceKind::Root }
    }

    /// The URL for clients, without a trailing slash.
    pub fn url(&self) -> String {
        let port = self.port;
        match self.kind {
            PlaceKind::Root => format!("http://127.0.0.1:{port}"),
            PlaceKind::Below(path) => format!("http://127.0.0.1:{port}{path}"),
            PlaceKind::Https => format!("https://127.0.0.1:{port}"),
        }
    }

    /// `[api] base_url`: the server's own idea of its URL.
    pub fn base_url(&self) -> String {
        match self.kind {
            PlaceKind::Https => "https://airflow.invalid".to_owned(),
            _ => self.url(),
        }
    }

    /// The options of `airflow.cfg` for TLS.
    pub fn tls(&self, home: &Path) -> Vec<Setting> {
        let option = |option, path: PathBuf| ("api", option, path.display().to_string());
        match self.kind {
            PlaceKind::Https => vec![option("ssl_cert", certificate(home)), option("ssl_key", key(home))],
            _ => Vec::new(),
        }
    }

    /// Writes the files that [`Place::tls`] names.
    pub fn make_certificates(&self, home: &Path) -> Result<()> {
        if self.kind != PlaceKind::Https {
            return Ok(());
        }
        let mut params = CertificateParams::new([])?;
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let authority = CertifiedIssuer::self_signed(params, KeyPair::generate()?)?;
        let server_key = KeyPair::generate()?;
        let server = CertificateParams::new(["127.0.0.1".to_owned()])?.signed_by(&server_key, &authority)?;
        fs::write(self::authority(home), authority.pem())?;
        fs::write(certificate(home), server.pem())?;
        super::home::write_secret(&key(home), &server_key.serialize_pem())
    }
}

/// The certificate of the authority, which clients have to trust.
pub fn authority(home: &Path) -> PathBuf {
    home.join("authority.pem")
}

fn certificate(home: &Path) -> PathBuf {
    home.join("server.pem")
}

fn key(home: &Path) -> PathBuf {
    home.join("server-key.pem")
}
