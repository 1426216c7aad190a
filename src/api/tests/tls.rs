//! Certificates, each made for its test.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use reqwest::Url;
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::{NoClientAuth, WebPkiClientVerifier, danger::ClientCertVerifier};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_rustls::TlsAcceptor;

use super::*;
use crate::api::{Connection, Session};

type Issuer = CertifiedIssuer<'static, KeyPair>;

/// An authority of the test's own.
fn authority() -> Issuer {
    let mut params = CertificateParams::new([]).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

/// A certificate for `name` and its key, both as PEM.
fn certificate(authority: &Issuer, name: &str, last_year: i32) -> (rcgen::Certificate, KeyPair) {
    let mut params = CertificateParams::new([name.to_owned()]).unwrap();
    params.not_before = rcgen::date_time_ymd(2000, 1, 1);
    params.not_after = rcgen::date_time_ymd(last_year, 1, 1);
    let key = KeyPair::generate().unwrap();
    (params.signed_by(&key, authority).unwrap(), key)
}

/// A server with TLS, and the folder that its clients' files lie in.
struct Server {
    folder: TempDir,
    url: Url,
}

impl Server {
    async fn start(name: &str, last_year: i32, asks_clients: bool) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let authority = authority();
        let (certificate, key) = certificate(&authority, name, last_year);
        let clients: Arc<dyn ClientCertVerifier> = if asks_clients {
            let mut roots = rustls::RootCertStore::empty();
            roots.add(authority.der().clone()).unwrap();
            WebPkiClientVerifier::builder(Arc::new(roots)).build().unwrap()
        } else {
            Arc::new(NoClientAuth)
        };
        let config = ServerConfig::builder()
            .with_client_cert_verifier(clients)
            .with_single_cert(vec![CertificateDer::from(certificate)], PrivateKeyDer::from(key))
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let Ok(mut stream) = acceptor.accept(stream).await else { continue };
                let _ = stream.read(&mut [0; 4096]).await;
                let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await;
                let _ = stream.shutdown().await;
            }
        });
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("ca.pem"), authority.pem()).unwrap();
        let (certificate, key) = self::certificate(&authority, "client", 4000);
        std::fs::write(folder.path().join("client.pem"), certificate.pem()).unwrap();
        std::fs::write(folder.path().join("client.key"), key.serialize_pem()).unwrap();
        std::fs::write(folder.path().join("both.pem"), certificate.pem() + &key.serialize_pem()).unwrap();
        Self { folder, url: format!("https://localhost:{port}").parse().unwrap() }
    }

    fn file(&self, name: &str) -> Option<PathBuf> {
        Some(self.folder.path().join(name))
    }

    fn write(&self, name: &str, text: &str) -> Option<PathBuf> {
        std::fs::write(self.folder.path().join(name), text).unwrap();
        self.file(name)
    }

    /// A connection that trusts the server's authority.
    fn trusting(&self) -> Connection {
        Connection { ca_cert: self.file("ca.pem"), ..self.plain() }
    }

    fn plain(&self) -> Connection {
        Connection {
            url: self.url.clone(),
            token: None,
            timeout: Duration::from_secs(20),
            max_response: None,
            ca_cert: None,
            client_cert: None,
            client_key: None,
            insecure: false,
        }
    }
}

async fn ask(connection: Connection) -> Result<Reply<PoolCollectionResponse>> {
    reply(Session::connect(connection)?.hasty().client().get_pools().send()).await
}

async fn refused(connection: Connection) -> (Kind, String, String) {
    let error = ask(connection).await.unwrap_err();
    (error.kind(), error.to_string(), error.hint_text().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn an_unknown_authority_is_refused_until_it_is_trusted() {
    let server = Server::start("localhost", 4000, false).await;
    let (kind, message, hint) = refused(server.plain()).await;
    assert_eq!(kind, Kind::Unreachable);
    assert!(message.ends_with(" is signed by an authority that is not trusted"), "{message}");
    assert!(hint.contains("--ca-cert"));
    ask(server.trusting()).await.unwrap();
    ask(Connection { insecure: true, ..server.plain() }).await.unwrap();
    let several =
        format!("{}\n{}", authority().pem(), std::fs::read_to_string(server.file("ca.pem").unwrap()).unwrap());
    ask(Connection { ca_cert: server.write("several.pem", &several), ..server.plain() }).await.unwrap();
}

#[tokio::test]
async fn what_is_wrong_with_a_certificate_is_said() {
    let server = Server::start("localhost", 2001, false).await;
    let (kind, message, _) = refused(server.trusting()).await;
    assert_eq!(kind, Kind::Unreachable);
    assert!(message.ends_with(" has expired"), "{message}");
    ask(Connection { insecure: true, ..server.plain() }).await.unwrap();
    let server = Server::start("airflow.example", 4000, false).await;
    let (_, message, _) = refused(server.trusting()).await;
    assert!(message.ends_with(" is for other names: airflow.example"), "{message}");
}

#[tokio::test]
async fn a_server_may_ask_for_a_client_certificate() {
    let server = Server::start("localhost", 4000, true).await;
    let (kind, message, hint) = refused(server.trusting()).await;
    assert_eq!(kind, Kind::Unreachable);
    assert!(message.ends_with(" refuses the secure connection (certificate required)"), "{message}");
    assert!(hint.contains("--client-cert"));
    for (cert, key) in [("client.pem", Some("client.key")), ("both.pem", None), ("both.pem", Some("both.pem"))] {
        let client_key = key.and_then(|key| server.file(key));
        ask(Connection { client_cert: server.file(cert), client_key, ..server.trusting() }).await.unwrap();
    }
}

#[tokio::test]
async fn files_that_cannot_be_used_are_named() {
    let server = Server::start("localhost", 4000, false).await;
    let damaged = "-----BEGIN CERTIFICATE-----\n!!!\n-----END CERTIFICATE-----\n";
    for (name, text, why) in [
        ("empty.pem", "", "it contains no certificate"),
        ("text.pem", "hello", "it contains no certificate"),
        ("damaged.pem", damaged, "its PEM text is damaged"),
        ("cut.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n", "its PEM text is damaged"),
        ("no-der.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", ""),
    ] {
        let ca_cert = server.write(name, text);
        let (kind, message, _) = refused(Connection { ca_cert, ..server.plain() }).await;
        assert_eq!(kind, Kind::Usage, "{message}");
        assert!(message.contains(why) && (why.is_empty() || message.contains(name)), "{message}");
    }
    let (_, message, _) = refused(Connection { ca_cert: server.file("none.pem"), ..server.plain() }).await;
    assert!(message.contains("none.pem") && message.contains("No such file"), "{message}");
    let encrypted = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n";
    server.write("encrypted.key", encrypted);
    std::fs::write(server.folder.path().join("other.key"), KeyPair::generate().unwrap().serialize_pem()).unwrap();
    for (cert, key, why) in [
        ("client.pem", None, "client.pem: it contains no private key"),
        ("client.pem", Some("ca.pem"), "ca.pem: it contains no private key"),
        ("client.pem", Some("encrypted.key"), "encrypted.key: it is encrypted"),
        ("client.key", Some("client.key"), "client.key: it contains no certificate"),
        ("client.pem", Some("none.key"), "none.key: No such file"),
        ("client.pem", Some("other.key"), "keys may not be consistent"),
    ] {
        let client_key = key.and_then(|key| server.file(key));
        let (kind, message, _) =
            refused(Connection { client_cert: server.file(cert), client_key, ..server.plain() }).await;
        assert_eq!(kind, Kind::Usage);
        assert!(message.contains(why), "{message}");
    }
    let (_, message, _) = refused(Connection { client_key: server.file("client.key"), ..server.plain() }).await;
    assert!(message.contains("no client certificate"), "{message}");
}
