//! Failures of TLS.

use rustls::{AlertDescription, CertificateError, Error as TlsError};

use super::SCHEME_HINT;
use crate::error::{Advice, Error, Kind};

/// The error for a failed handshake with `server`.
pub(super) fn error(server: &str, error: &TlsError) -> Error {
    match error {
        TlsError::InvalidCertificate(certificate) => of_certificate(server, certificate),
        TlsError::AlertReceived(alert) => {
            let error = unreachable(format!("{server} refuses the secure connection ({})", words(*alert)));
            match alert {
                AlertDescription::CertificateRequired
                | AlertDescription::HandshakeFailure
                | AlertDescription::BadCertificate
                | AlertDescription::UnknownCA
                | AlertDescription::CertificateExpired
                | AlertDescription::CertificateUnknown => error.advise(Advice::ClientCertificate),
                _ => error.hint("is the port right?"),
            }
        }
        TlsError::InvalidMessage(_) => unreachable(format!("{server} does not speak TLS")).hint(SCHEME_HINT),
        other => {
            let why = in_words(&other.to_string());
            unreachable(format!("no secure connection to {server}: {why}")).hint("is the port right?")
        }
    }
}

fn of_certificate(server: &str, error: &CertificateError) -> Error {
    let invalid = |why: &str| unreachable(format!("the certificate of {server} {why}"));
    match error {
        // The last three: an authority of the same name is trusted, but has another key, as a renewed one has.
        CertificateError::UnknownIssuer
        | CertificateError::BadSignature
        | CertificateError::UnsupportedSignatureAlgorithmContext { .. }
        | CertificateError::UnsupportedSignatureAlgorithmForPublicKeyContext { .. } => {
            invalid("is signed by an authority that is not trusted").advise(Advice::TrustAuthority)
        }
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            invalid("has expired").hint("it must be renewed on the server; is this machine's clock right?")
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            invalid("is not valid yet").hint("is this machine's clock right?")
        }
        CertificateError::NotValidForName => {
            invalid("is for another name").hint("use the name that the certificate has")
        }
        CertificateError::NotValidForNameContext { presented, .. } => {
            invalid(&format!("is for other names: {}", names(presented))).hint("use a name that the certificate has")
        }
        CertificateError::Revoked => invalid("has been revoked").hint("it must be replaced on the server"),
        other if format!("{other:?}").contains("CaUsedAsEndEntity") => {
            invalid("is an authority's own, which servers may not use").advise(Advice::SignServerCertificate)
        }
        other => invalid(&format!("is not valid: {}", in_words(&other.to_string()))).advise(Advice::TrustAuthority),
    }
}

fn unreachable(message: String) -> Error {
    Error::new(Kind::Unreachable, message)
}

/// `CertificateRequired` as `certificate required`.
fn words(alert: AlertDescription) -> String {
    spaced(&format!("{alert:?}"))
}

/// A sentence of rustls without the names of its types: `Other(OtherError(UnsupportedCertVersion))` is
/// `unsupported cert version`.
fn in_words(sentence: &str) -> String {
    let is_name =
        |word: &str| word.chars().skip(1).any(|c| c.is_ascii_uppercase()) && word.contains(char::is_lowercase);
    let innermost = |word: &str| word.trim_end_matches(')').rsplit('(').next().unwrap_or_default().to_owned();
    let words = sentence.split(' ').map(|word| match innermost(word) {
        name if is_name(&name) => spaced(&name),
        _ => word.to_owned(),
    });
    words.collect::<Vec<_>>().join(" ")
}

fn spaced(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !words.is_empty() && !words.ends_with(|last: char| last.is_ascii_uppercase())
        {
            words.push(' ');
        }
        words.push(letter);
    }
    words.to_ascii_lowercase()
}

/// The names in a certificate; rustls prints them as `DnsName("host")`.
fn names(presented: &[String]) -> String {
    let plain = |name: &String| {
        let inner = name.split_once('(').and_then(|(_, rest)| rest.strip_suffix(')')).unwrap_or(name);
        inner.trim_matches('"').to_owned()
    };
    if presented.is_empty() { "none".to_owned() } else { presented.iter().map(plain).collect::<Vec<_>>().join(", ") }
}
