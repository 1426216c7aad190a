//! What the user can do about a failure, where that takes a command or an option. Layers that do not know the command
//! line attach an [`Advice`] to their errors; its words are here.

use std::fmt;

/// One thing to do.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Advice {
    /// Get a token.
    SignIn,
    /// Use the URL to which the server redirects.
    NewUrl(String),
    /// Check the server's version.
    CheckVersion,
    /// Wait longer for one response.
    LongerTimeout,
    /// Accept a larger response.
    LargerResponse,
    /// Request fewer rows, or accept a larger list.
    FewerRows,
    /// Repeat a list that changed while it was read.
    ReadAgain,
    /// Trust the authority that signed the server's certificate.
    TrustAuthority,
    /// Give the server another certificate than the authority's own.
    SignServerCertificate,
    /// Present a certificate.
    ClientCertificate,
    /// Install the authorities of the system.
    InstallAuthorities,
}

impl fmt::Display for Advice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::SignIn => "sign in with `airflow auth login`, or set AIRFLOW_CLI_TOKEN",
            Self::NewUrl(url) => return write!(f, "the URL of the server is now {url}"),
            Self::CheckVersion => "`airflow version` shows the server's version",
            Self::LongerTimeout => "use a longer --timeout SECONDS; 0 disables it",
            Self::LargerResponse => {
                "raise the limit with --max-response-size SIZE (2G, or 0 for none) or AIRFLOW_CLI_MAX_RESPONSE_SIZE"
            }
            Self::FewerRows => {
                "get fewer rows with --limit N or a filter, or raise the limit with --max-response-size SIZE"
            }
            Self::ReadAgain => "run the command again, or request fewer rows with a filter or --limit N",
            Self::TrustAuthority => {
                "trust its authority with --ca-cert FILE (PEM); --insecure trusts any certificate, for one command only \
                 unless `auth login --url` or `env set` stores it"
            }
            Self::SignServerCertificate => {
                "use a server certificate that the authority signed, or a self-signed one that is not an authority \
                 (`openssl req -x509 … -addext basicConstraints=critical,CA:FALSE`) with --ca-cert FILE"
            }
            Self::ClientCertificate => {
                "the server may require a client certificate: give it with --client-cert FILE and --client-key FILE"
            }
            Self::InstallAuthorities => {
                "install the system's CA certificates, or give the authority to trust with --ca-cert FILE"
            }
        })
    }
}
