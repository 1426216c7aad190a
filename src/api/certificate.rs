//! The certificate that a server shows.

use jiff::Timestamp;
use reqwest::tls::TlsInfo;
use x509_parser::prelude::{FromDer, X509Certificate};

use super::connection::{CONNECT_LIMIT, Connection};
use super::request_log::Exchange;
use super::{errors, tls};
use crate::error::Result;

/// What a certificate says of itself.
#[derive(Debug, Eq, PartialEq)]
pub struct Certificate {
    pub subject: String,
    /// The authority that made it.
    pub issuer: String,
    pub expires: Timestamp,
}

impl Connection {
    /// The server's certificate, after it was found good by the rules of this connection. None over http, and where the
    /// certificate cannot be read.
    ///
    /// # Errors
    /// `Unreachable` if there is no connection, with the reason.
    pub async fn certificate(&self) -> Result<Option<Certificate>> {
        if self.url.scheme() == "http" {
            return Ok(None);
        }
        let limit = self.limit().unwrap_or(CONNECT_LIMIT);
        let (client, base) = self.client(|builder| builder.tls_info(true).timeout(limit))?;
        let request = client.head(base).build().map_err(|error| tls::unusable_set_up(&error))?;
        let exchange = Exchange::new(&request, None, self.limit());
        let response = client.execute(request).await.map_err(|error| errors::of_transport(&exchange, &error))?;
        let der = response.extensions().get::<TlsInfo>().and_then(TlsInfo::peer_certificate);
        Ok(der.and_then(Certificate::read))
    }
}

impl Certificate {
    fn read(der: &[u8]) -> Option<Self> {
        let (_, certificate) = X509Certificate::from_der(der).ok()?;
        Some(Self {
            subject: certificate.subject().to_string(),
            issuer: certificate.issuer().to_string(),
            expires: Timestamp::from_second(certificate.validity().not_after.timestamp()).ok()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_certificate_tells_who_made_it_and_how_long_it_lasts() {
        let key = rcgen::KeyPair::generate().unwrap();
        let mut parameters = rcgen::CertificateParams::new(vec!["airflow.example.com".into()]).unwrap();
        parameters.distinguished_name.push(rcgen::DnType::CommonName, "Ours");
        parameters.not_after = rcgen::date_time_ymd(2031, 5, 6);
        let certificate = parameters.self_signed(&key).unwrap();
        let read = Certificate::read(certificate.der()).unwrap();
        assert_eq!(read.issuer, read.subject);
        assert!(read.issuer.contains("CN=Ours"), "{}", read.issuer);
        assert_eq!(read.expires.to_string(), "2031-05-06T00:00:00Z");
        assert_eq!(Certificate::read(b"nonsense"), None);
    }
}
