//! Restricts the listener to the one browser that was sent here, and keeps out everything else on this machine and on
//! the web.

use http::header::{COOKIE, HOST, ORIGIN};
use http::{HeaderMap, Method, StatusCode};
use uuid::Uuid;

/// The start of the name of the cookie that the start page sets. The port follows: all ports of a host share cookies,
/// and a browser can have two sign-ins at once.
const COOKIE_PREFIX: &str = "airflow-cli-gate";

/// The secrets of one sign-in, and its address.
pub struct Gate {
    /// `127.0.0.1:43210`
    host: String,
    /// The name of the cookie.
    name: String,
    /// In the path of our own pages.
    nonce: String,
    /// In the cookie.
    pass: String,
}

impl Gate {
    /// The listener is on `port`.
    pub fn new(port: u16) -> Self {
        let name = format!("{COOKIE_PREFIX}-{port}");
        Self { host: format!("127.0.0.1:{port}"), name, nonce: secret(), pass: secret() }
    }

    /// `http://127.0.0.1:43210`
    pub fn origin(&self) -> String {
        format!("http://{}", self.host)
    }

    /// The path of our own pages, which cannot be guessed.
    pub fn folder(&self) -> String {
        format!("/.airflow-cli/{}", self.nonce)
    }

    /// The cookie for the browser that opened the start page.
    pub fn cookie(&self) -> String {
        format!("{}={}; Path=/; HttpOnly; SameSite=Strict", self.name, self.pass)
    }

    /// Whether a request is for this listener. Refuses pages of other names that resolve to this machine (DNS
    /// rebinding), and forms that other sites post here.
    ///
    /// # Errors
    /// The status to refuse with.
    pub fn check_address(&self, method: &Method, headers: &HeaderMap) -> Result<(), StatusCode> {
        if headers.get_all(HOST).iter().count() != 1 || headers[HOST] != self.host.as_str() {
            return Err(StatusCode::MISDIRECTED_REQUEST);
        }
        let foreign = headers.get_all(ORIGIN).iter().any(|origin| *origin != self.origin().as_str());
        if foreign && method != Method::GET {
            return Err(StatusCode::FORBIDDEN);
        }
        Ok(())
    }

    /// Whether it comes from the browser that opened the start page.
    ///
    /// # Errors
    /// The status to refuse with.
    pub fn check_pass(&self, headers: &HeaderMap) -> Result<(), StatusCode> {
        let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut pairs = cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
        match pairs.any(|(name, value)| name == self.name && same(value, &self.pass)) {
            true => Ok(()),
            false => Err(StatusCode::FORBIDDEN),
        }
    }
}

/// 244 random bits, from the operating system.
fn secret() -> String {
    format!("{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple())
}

/// Compares in constant time.
fn same(given: &str, wanted: &str) -> bool {
    given.len() == wanted.len() && given.bytes().zip(wanted.bytes()).fold(0, |all, (a, b)| all | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse::<http::HeaderName>().unwrap(), value.parse().unwrap())).collect()
    }

    #[test]
    fn only_the_exact_host_is_served() {
        let gate = Gate::new(4321);
        let check = |pairs: &[(&str, &str)]| gate.check_address(&Method::GET, &headers(pairs));
        assert_eq!(check(&[("host", "127.0.0.1:4321")]), Ok(()));
        for host in ["localhost:4321", "127.0.0.1", "127.0.0.1:4322", "evil.example:4321", "127.0.0.1:4321.evil"] {
            assert_eq!(check(&[("host", host)]), Err(StatusCode::MISDIRECTED_REQUEST), "{host}");
        }
        assert_eq!(check(&[]), Err(StatusCode::MISDIRECTED_REQUEST));
        let mut twice = headers(&[("host", "127.0.0.1:4321")]);
        twice.append(HOST, "evil.example".parse().unwrap());
        assert_eq!(gate.check_address(&Method::GET, &twice), Err(StatusCode::MISDIRECTED_REQUEST));
    }

    #[test]
    fn other_sites_can_post_nothing() {
        let gate = Gate::new(4321);
        let check = |method: Method, origin: &str| {
            gate.check_address(&method, &headers(&[("host", "127.0.0.1:4321"), ("origin", origin)]))
        };
        assert_eq!(check(Method::POST, "http://127.0.0.1:4321"), Ok(()));
        for origin in ["https://evil.example", "null", "http://127.0.0.1:9", "https://127.0.0.1:4321"] {
            assert_eq!(check(Method::POST, origin), Err(StatusCode::FORBIDDEN), "{origin}");
        }
    }

    #[test]
    fn the_pass_is_required_and_differs_from_the_nonce() {
        let gate = Gate::new(4321);
        let pass = gate.cookie().split(';').next().unwrap().to_owned();
        let check = |cookie: &str| gate.check_pass(&headers(&[("cookie", cookie)]));
        assert_eq!(check(&pass), Ok(()));
        assert_eq!(check(&format!("session=x; {pass}; a=b")), Ok(()));
        let nonce = gate.folder().rsplit('/').next().unwrap().to_owned();
        for wrong in ["", "a=b", &pass[..pass.len() - 1], &format!("{pass}0"), &format!("{}={nonce}", gate.name)] {
            assert_eq!(check(wrong), Err(StatusCode::FORBIDDEN), "{wrong}");
        }
        assert_eq!(gate.check_pass(&HeaderMap::new()), Err(StatusCode::FORBIDDEN));
        // Another sign-in at the same time has its own cookie.
        let other = Gate::new(4322).cookie();
        assert_eq!(check(&format!("{pass}; {other}")), Ok(()));
        assert_ne!(other.split('=').next(), pass.split('=').next());
    }

    #[test]
    fn no_two_sign_ins_share_their_secrets() {
        let (one, other) = (Gate::new(1), Gate::new(1));
        assert!(one.folder() != other.folder() && one.cookie() != other.cookie());
        assert!(one.folder().len() > 48 && one.cookie().contains("HttpOnly; SameSite=Strict"));
    }
}
