//! Certificates to trust and to present. Unused for plain http.

use std::fs;
use std::path::Path;

use reqwest::{Certificate, ClientBuilder, Identity, Url};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore};

use crate::error::{Advice, Error, Result};

/// Which certificates to trust and to present. The files are PEM.
#[derive(Clone, Copy)]
pub(super) struct Certificates<'a> {
    /// Authorities to trust in addition to those of the platform.
    pub ca_cert: Option<&'a Path>,
    /// The client's certificate.
    pub client_cert: Option<&'a Path>,
    /// Its key, if that is not in the same file.
    pub client_key: Option<&'a Path>,
    /// Trust any certificate.
    pub insecure: bool,
}

/// Configures TLS for a server.
///
/// # Errors
/// `Usage`, naming the invalid file.
pub(super) fn configure(builder: ClientBuilder, certificates: Certificates<'_>, base: &Url) -> Result<ClientBuilder> {
    // The process-wide default; a second call fails because it is installed, which is fine.
    let _ = rustls::crypto::ring::default_provider().install_default();
    if base.scheme() == "http" && !proxy_speaks_tls() {
        return Ok(builder.tls_backend_preconfigured(without_roots()));
    }
    let mut builder = builder.tls_danger_accept_invalid_certs(certificates.insecure);
    if let Some(path) = certificates.ca_cert {
        builder = builder.tls_certs_merge(authorities(path)?);
    }
    match (certificates.client_cert, certificates.client_key) {
        (Some(cert), key) => Ok(builder.identity(identity(cert, key.unwrap_or(cert))?)),
        (None, Some(key)) => {
            Err(Error::usage(format!("there is a client key ({}), but no client certificate", key.display())))
        }
        (None, None) => Ok(builder),
    }
}

/// Loading the platform's authorities takes milliseconds, and reqwest does it even if there is no https request.
fn without_roots() -> ClientConfig {
    ClientConfig::builder().with_root_certificates(RootCertStore::empty()).with_no_client_auth()
}

/// An https proxy needs the authorities even for an http server.
fn proxy_speaks_tls() -> bool {
    ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"]
        .iter()
        .filter_map(std::env::var_os)
        .any(|proxy| proxy.as_encoded_bytes().starts_with(b"https:"))
}

/// The authorities in a PEM file, at least one.
fn authorities(path: &Path) -> Result<Vec<Certificate>> {
    let pem = read("the CA certificate", path)?;
    certificates("the CA certificate", path, &pem)?
        .into_iter()
        .map(|der| Certificate::from_der(&der).map_err(|error| unusable("the CA certificate", path, &cause(&error))))
        .collect()
}

/// The client's certificate with its key.
fn identity(cert: &Path, key: &Path) -> Result<Identity> {
    let mut pem = read("the client certificate", cert)?;
    certificates("the client certificate", cert, &pem)?;
    if key != cert {
        pem.push(b'\n');
        pem.extend(read("the client key", key)?);
    }
    match PrivateKeyDer::from_pem_slice(&pem) {
        Ok(_) => {}
        Err(_) if holds(&pem, "ENCRYPTED") => {
            return Err(unusable("the client key", key, "it is encrypted; give one without a passphrase"));
        }
        Err(_) => return Err(unusable("the client key", key, "it contains no private key in PEM format")),
    }
    Identity::from_pem(&pem).map_err(|error| unusable("the client certificate", cert, &cause(&error)))
}

fn certificates(what: &str, path: &Path, pem: &[u8]) -> Result<Vec<CertificateDer<'static>>> {
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    match found {
        Ok(found) if found.is_empty() => Err(unusable(what, path, "it contains no certificate in PEM format")),
        Ok(found) => Ok(found),
        Err(error) => Err(unusable(what, path, &format!("its PEM text is damaged ({error})"))),
    }
}

fn read(what: &str, path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(|error| unusable(what, path, &error.to_string()))
}

fn unusable(what: &str, path: &Path, why: &str) -> Error {
    Error::usage(format!("cannot use {what} {}: {why}", path.display()))
}

fn holds(text: &[u8], word: &str) -> bool {
    text.windows(word.len()).any(|window| window == word.as_bytes())
}

/// The error for certificates and keys that only turn out to be of no use when they are put together.
pub(super) fn unusable_set_up(error: &reqwest::Error) -> Error {
    let cause = cause(error);
    let error = Error::usage(format!("cannot set up secure connections: {cause}"));
    if cause.contains("No CA certificates") { error.advise(Advice::InstallAuthorities) } else { error }
}

/// The innermost cause of an error, which says what the layers around it do not.
fn cause(error: &reqwest::Error) -> String {
    let mut innermost: &dyn std::error::Error = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}
