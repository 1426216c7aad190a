//! A stub server behind TLS, with an authority of its own.

use std::io::Write;
use std::net::TcpListener;
use std::sync::Arc;
use std::thread;

use jiff::{SignedDuration, Zoned};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use tempfile::TempDir;

use crate::support::stub::{Request, receive};

pub struct TlsStub {
    /// `https://127.0.0.1:…`
    pub url: String,
    folder: TempDir,
}

impl TlsStub {
    /// Answers as `script` says, with a certificate that ends in so many days.
    pub fn new(days: i64, script: impl Fn(&Request) -> Vec<u8> + Send + Sync + 'static) -> Self {
        let mut params = CertificateParams::new([]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, "Our authority");
        let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
        let mut params = CertificateParams::new(["127.0.0.1".to_owned()]).unwrap();
        let end = Zoned::now().saturating_add(SignedDuration::from_hours(24 * days)).date();
        let [month, day] = [end.month(), end.day()].map(|number| u8::try_from(number).unwrap());
        params.not_before = rcgen::date_time_ymd(2000, 1, 1);
        params.not_after = rcgen::date_time_ymd(end.year().into(), month, day);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &authority).unwrap();
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("ca.pem"), authority.pem()).unwrap();

        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        let config = config
            .with_no_client_auth()
            .with_single_cert(vec![CertificateDer::from(certificate)], PrivateKeyDer::from(key))
            .unwrap();
        let (config, script) = (Arc::new(config), Arc::new(script));
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("https://{}", listener.local_addr().unwrap());
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (config, script) = (Arc::clone(&config), Arc::clone(&script));
                thread::spawn(move || {
                    let mut stream = StreamOwned::new(ServerConnection::new(config).unwrap(), stream);
                    let Some(request) = receive(&mut stream) else { return };
                    // The command may have gone by now; that is its right.
                    _ = stream.write_all(&script(&request));
                    stream.conn.send_close_notify();
                    _ = stream.flush();
                });
            }
        });
        Self { url, folder }
    }

    /// The file with the authority.
    pub fn authority(&self) -> String {
        self.folder.path().join("ca.pem").display().to_string()
    }
}
