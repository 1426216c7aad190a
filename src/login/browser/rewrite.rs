//! Changes requests and responses between the browser and the server, so that the server sees its own address, and the
//! browser stays on ours.

use http::header::{
    ACCEPT_ENCODING, AUTHORIZATION, CONNECTION, CONTENT_ENCODING, CONTENT_LENGTH, COOKIE, HOST, HeaderName, LOCATION,
    ORIGIN, PROXY_AUTHENTICATE, PROXY_AUTHORIZATION, REFERER, SET_COOKIE, STRICT_TRANSPORT_SECURITY, TE, TRAILER,
    TRANSFER_ENCODING, UPGRADE,
};
use http::{HeaderMap, HeaderValue, Method};
use percent_encoding::percent_decode_str;
use url::{Origin, Url};

/// The pages that are forwarded; all others are refused.
pub struct Pages {
    /// The path of the server's own pages, without a `/` at the end.
    base: String,
}

impl Pages {
    pub fn below(base: &str) -> Self {
        Self { base: base.to_owned() }
    }

    /// Whether a request is part of the sign-in.
    pub fn allow(&self, method: &Method, path: &str) -> bool {
        if !is_plain(path) {
            return false;
        }
        let Some(rest) = path.strip_prefix(self.base.as_str()) else { return false };
        let is_page = rest.starts_with("/auth/");
        match *method {
            Method::GET => is_page || rest == "/api/v2/auth/login",
            Method::POST => is_page,
            _ => false,
        }
    }

    /// Whether this is the request by which the Simple auth manager's page sends the username and password.
    pub fn gives_token(&self, method: &Method, path: &str) -> bool {
        *method == Method::POST && path.strip_prefix(self.base.as_str()) == Some("/auth/token")
    }
}

/// Whether a path has only one interpretation: no dot segments, no empty ones, no other spelling of a slash or a dot.
fn is_plain(path: &str) -> bool {
    let decoded = percent_decode_str(path).collect::<Vec<u8>>();
    let is_odd = |segment: &&[u8]| matches!(*segment, b"" | b"." | b"..");
    let slashes = |bytes: &[u8]| bytes.iter().filter(|byte| **byte == b'/').count();
    path.starts_with('/')
        && slashes(&decoded) == slashes(path.as_bytes())
        && !decoded.iter().any(|byte| matches!(byte, b'\\' | b'%' | b';') || byte.is_ascii_control())
        // A slash at the end is allowed.
        && !decoded[1..].strip_suffix(b"/").unwrap_or(&decoded[1..]).split(|byte| *byte == b'/').any(|s| is_odd(&s))
}

/// Whether a request is for a part of a page (a script, an icon), not for a page itself. Browsers send one of two
/// headers about it (Fetch Metadata, 2.1; RFC 9110, 12.5.1); without them, the name decides.
pub fn is_asset(head: &http::request::Parts) -> bool {
    let header = |name: &str| head.headers.get(name).and_then(|value| value.to_str().ok());
    let is_page = match (header("sec-fetch-dest"), header("accept")) {
        (Some(destination), _) => matches!(destination, "document" | "iframe" | "frame"),
        (None, Some(accept)) => accept.contains("text/html"),
        (None, None) => {
            let path = head.uri.path();
            let name = path.rsplit('/').next().unwrap_or_default();
            !name.contains('.') && !path.contains("/static/")
        }
    };
    head.method == Method::GET && !is_page
}

/// The addresses of the server.
pub struct Upstream {
    /// The address that requests are sent to: the one that the user set.
    pub origin: Url,
    /// The server's own origin, if it differs.
    pub alias: Option<Origin>,
}

/// The target of a `Location`.
#[derive(Debug, Eq, PartialEq)]
pub enum Target {
    /// A page of the server: path and query, to be requested through us.
    Here(String),
    /// Another host, which signs users in for the server.
    Elsewhere(String),
    /// Not a valid address.
    Nowhere,
}

impl Upstream {
    /// The headers for the server: the browser's, without ours and without those that would reveal our address.
    pub fn request_headers(&self, browser: &HeaderMap, listener: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in browser {
            let dropped = is_hop(name)
                || [HOST, COOKIE, AUTHORIZATION, ORIGIN, REFERER, ACCEPT_ENCODING, CONTENT_LENGTH].contains(name)
                || name == "forwarded"
                || ["x-forwarded-", "x-real-", "sec-"].iter().any(|prefix| name.as_str().starts_with(prefix));
            if !dropped {
                headers.append(name, value.clone());
            }
        }
        let own = self.origin.origin().ascii_serialization();
        // FAB compares these two with its own address before it accepts a form.
        if browser.contains_key(ORIGIN) {
            set(&mut headers, ORIGIN, &own);
        }
        let referer = browser.get(REFERER).and_then(|value| value.to_str().ok());
        if let Some(page) = referer.and_then(|value| value.strip_prefix(listener)).filter(|page| page.starts_with('/'))
        {
            set(&mut headers, REFERER, &format!("{own}{page}"));
        }
        set(&mut headers, ACCEPT_ENCODING, "identity");
        headers
    }

    /// The headers for the browser. Cookies are not forwarded, and neither are policies for the server's address.
    pub fn response_headers(server: &HeaderMap) -> HeaderMap {
        let kept = server.iter().filter(|(name, _)| {
            !is_hop(name)
                && ![SET_COOKIE, CONTENT_ENCODING, CONTENT_LENGTH, LOCATION, STRICT_TRANSPORT_SECURITY].contains(name)
                && !["content-security-policy", "alt-svc", "clear-site-data", "access-control-", "report"]
                    .iter()
                    .any(|prefix| name.as_str().starts_with(prefix))
        });
        kept.map(|(name, value)| (name.clone(), value.clone())).collect()
    }

    /// `asked` is the address of the response.
    pub fn follow(&self, asked: &Url, location: &HeaderValue) -> Target {
        let Some(url) = location.to_str().ok().and_then(|location| asked.join(location).ok()) else {
            return Target::Nowhere;
        };
        let origin = url.origin();
        if !matches!(url.scheme(), "http" | "https") {
            return Target::Nowhere;
        }
        if origin == self.origin.origin() || self.alias.as_ref() == Some(&origin) {
            let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
            return Target::Here(format!("{}{query}", url.path()));
        }
        Target::Elsewhere(url.host_str().unwrap_or_default().to_owned())
    }
}

fn set(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}

/// Headers for one connection only (RFC 9110, 7.6.1).
fn is_hop(name: &HeaderName) -> bool {
    [CONNECTION, PROXY_AUTHENTICATE, PROXY_AUTHORIZATION, TE, TRAILER, TRANSFER_ENCODING, UPGRADE].contains(name)
        || name == "keep-alive"
        || name == "proxy-connection"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn upstream() -> Upstream {
        let alias = Url::parse("https://airflow.example.com/team").unwrap().origin();
        Upstream { origin: Url::parse("https://10.0.0.5:8443/team/").unwrap(), alias: Some(alias) }
    }

    fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse::<HeaderName>().unwrap(), value.parse().unwrap())).collect()
    }

    #[test]
    fn only_sign_in_pages_are_forwarded() {
        let pages = Pages::below("/team");
        for (method, path) in [
            (Method::GET, "/team/api/v2/auth/login"),
            (Method::GET, "/team/auth/login/"),
            (Method::POST, "/team/auth/login/"),
            (Method::POST, "/team/auth/token"),
            (Method::GET, "/team/auth/static/a%20b.js"),
        ] {
            assert!(pages.allow(&method, path), "{method} {path}");
        }
        for (method, path) in [
            (Method::GET, "/auth/login"),
            (Method::GET, "/team/api/v2/dags"),
            (Method::POST, "/team/api/v2/auth/login"),
            (Method::DELETE, "/team/auth/users/1"),
            (Method::GET, "/teamx/auth/login"),
            (Method::GET, "/team/authx"),
            (Method::GET, "/"),
        ] {
            assert!(!pages.allow(&method, path), "{method} {path}");
        }
    }

    #[test]
    fn an_ambiguous_path_is_refused() {
        for path in [
            "/auth/../api/v2/dags",
            "/auth/%2e%2e/api/v2/dags",
            "/auth/.%2E/api/v2/dags",
            "/auth/./login",
            "/auth//login",
            "/auth/..%2fapi/v2/dags",
            "/auth/%5c..%5capi",
            "/auth/\\..\\api",
            "/auth/%252e%252e/api",
            "/auth/login;/../x",
            "/auth/%00",
            "auth/login",
            "",
        ] {
            assert!(!Pages::below("").allow(&Method::GET, path), "{path}");
        }
    }

    #[test]
    fn the_server_gets_its_own_address_and_no_secrets_of_the_browser() {
        let browser = headers(&[
            ("host", "127.0.0.1:4321"),
            ("cookie", "airflow-cli-gate=secret"),
            ("authorization", "Bearer x"),
            ("origin", "http://127.0.0.1:4321"),
            ("referer", "http://127.0.0.1:4321/team/auth/login/?next=x"),
            ("x-forwarded-host", "evil"),
            ("forwarded", "host=evil"),
            ("connection", "keep-alive"),
            ("accept-encoding", "br"),
            ("content-type", "application/json"),
            ("user-agent", "browser"),
        ]);
        let sent = upstream().request_headers(&browser, "http://127.0.0.1:4321");
        let mut sent: Vec<_> =
            sent.iter().map(|(name, value)| format!("{name}: {}", value.to_str().unwrap())).collect();
        sent.sort();
        assert_eq!(
            sent,
            [
                "accept-encoding: identity",
                "content-type: application/json",
                "origin: https://10.0.0.5:8443",
                "referer: https://10.0.0.5:8443/team/auth/login/?next=x",
                "user-agent: browser",
            ]
        );
        let foreign = headers(&[("referer", "http://127.0.0.1:43210/x")]);
        assert!(!upstream().request_headers(&foreign, "http://127.0.0.1:4321").contains_key(REFERER));
    }

    #[test]
    fn the_browser_gets_no_cookie_and_no_policy_of_the_server() {
        let server = headers(&[
            ("set-cookie", "_token=a.b.c"),
            ("strict-transport-security", "max-age=1"),
            ("content-security-policy", "default-src 'none'"),
            ("access-control-allow-origin", "*"),
            ("clear-site-data", "*"),
            ("alt-svc", "h3"),
            ("content-length", "5"),
            ("content-encoding", "gzip"),
            ("location", "/x"),
            ("content-type", "text/html"),
            ("cache-control", "no-store"),
        ]);
        let kept: Vec<String> = Upstream::response_headers(&server).keys().map(ToString::to_string).collect();
        assert_eq!(kept, ["content-type", "cache-control"]);
    }

    #[test]
    fn parts_of_a_page_are_distinguished_from_pages() {
        let asks = |method: &str, path: &str, headers: &[(&str, &str)]| {
            let mut request = http::Request::builder().method(method).uri(path);
            for (name, value) in headers {
                request = request.header(*name, *value);
            }
            is_asset(&request.body(()).unwrap().into_parts().0)
        };
        let (html, any) = ([("accept", "text/html,application/xhtml+xml,*/*;q=0.8")], [("accept", "*/*")]);
        let (document, script) = ([("sec-fetch-dest", "document")], [("sec-fetch-dest", "script"), html[0]]);
        for (path, headers) in [
            ("/auth/static/a.js", &[][..]),
            ("/auth/static/icons/x", &[]),
            ("/auth/login/", &any),
            ("/auth/login/", &script),
            ("/auth/openapi.json", &[]),
        ] {
            assert!(asks("GET", path, headers), "{path} {headers:?}");
        }
        for (path, headers) in [
            ("/auth/login/", &[][..]),
            ("/auth/login/github", &html),
            ("/auth/a.html", &html),
            ("/auth/oauth-authorized/x.y", &document),
            ("/api/v2/auth/login", &[]),
        ] {
            assert!(!asks("GET", path, headers), "{path} {headers:?}");
        }
        assert!(!asks("POST", "/auth/token", &any));
    }

    #[test]
    fn redirects_are_to_the_server_or_to_a_single_sign_on() {
        let asked = Url::parse("https://10.0.0.5:8443/team/auth/login/").unwrap();
        let follow = |location: &str| upstream().follow(&asked, &location.parse().unwrap());
        let here = |path: &str| Target::Here(path.to_owned());
        assert_eq!(follow("/team/?a=b"), here("/team/?a=b"));
        assert_eq!(follow("next"), here("/team/auth/login/next"));
        assert_eq!(follow("https://10.0.0.5:8443/x"), here("/x"));
        assert_eq!(follow("https://airflow.example.com/team/x"), here("/team/x"));
        for (location, host) in [
            ("https://login.example.org/authorize?client_id=1", "login.example.org"),
            ("//evil.example/x", "evil.example"),
            ("http://10.0.0.5:8443/x", "10.0.0.5"),
            ("https://airflow.example.com:444/x", "airflow.example.com"),
            ("https://10.0.0.5:8443@evil.example/", "evil.example"),
        ] {
            assert_eq!(follow(location), Target::Elsewhere(host.to_owned()), "{location}");
        }
        for location in ["javascript:alert(1)", "data:text/html,x", "https://"] {
            assert_eq!(follow(location), Target::Nowhere, "{location}");
        }
    }
}
