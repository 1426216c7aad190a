//! Our own pages: the question, and the result. They have no scripts and load nothing.

use http::StatusCode;
use http::header::{
    CACHE_CONTROL, CONTENT_TYPE, HeaderValue, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};

use super::{Full, Response};
use crate::output::markup;

/// What the approval page shows.
pub struct Approval<'a> {
    pub user: &'a str,
    /// Host, port and path.
    pub server: &'a str,
    pub environment: &'a str,
    /// The path that the two buttons post to.
    pub folder: &'a str,
}

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;color:#1f2933;background:#f4f6f8;margin:0;\
    display:grid;place-items:center;min-height:100vh}main{background:#fff;border-radius:12px;\
    box-shadow:0 2px 16px #0002;padding:2.5rem 3rem;max-width:30rem;min-width:20rem}h1{font-size:1.4rem;margin:0 0 1rem}\
    dl{display:grid;grid-template-columns:auto 1fr;gap:.3rem 1rem;margin:1rem 0 1.5rem}dt{color:#66737f}\
    dd{margin:0;font-weight:600;overflow-wrap:anywhere}form{display:inline-block;margin-top:1.25rem}\
    code{font-size:.95em}.after{color:#66737f}\
    button{font:inherit;padding:.55rem 1.4rem;border-radius:8px;border:1px solid #c5cdd5;background:#fff;cursor:pointer}\
    .yes{background:#017cee;border-color:#017cee;color:#fff;margin-right:.6rem}p{margin:.5rem 0}\
    @media(prefers-color-scheme:dark){body{color:#e4e7eb;background:#15191d}main{background:#20262c}\
    button{background:#2b333b;color:inherit;border-color:#46515c}.yes{background:#017cee;color:#fff}dt,.after{color:#9aa5b1}}";

/// Target the browser to the sign-in page. A page does this, not a redirect: the browser sends the gate's cookie to
/// where our own page leads, whatever opened it.
pub fn start(to: &str) -> Response {
    let to = markup(to);
    let head = format!("<meta http-equiv=\"refresh\" content=\"0;url={to}\">");
    page(StatusCode::OK, &head, "Sign in", &format!("<p><a href=\"{to}\">Continue to the sign-in page</a></p>"))
}

pub fn approval(approval: &Approval<'_>) -> Response {
    let Approval { user, server, environment, folder } = approval;
    let body = format!(
        "<dl><dt>User</dt><dd id=\"user\">{}</dd><dt>Server</dt><dd>{}</dd><dt>Environment</dt><dd>{}</dd></dl>\
         <p class=\"after\">The command <code>airflow</code> gets this user's permissions.</p>\
         <form method=\"post\" action=\"{folder}/approve\"><button class=\"yes\" id=\"approve\">Approve</button></form>\
         <form method=\"post\" action=\"{folder}/deny\"><button id=\"deny\">Cancel</button></form>",
        markup(user),
        markup(server),
        markup(environment),
    );
    page(StatusCode::OK, "", "Sign in to the command line?", &body)
}

/// The page after the answer.
pub fn end(approved: bool, user: &str) -> Response {
    let sentence = match approved {
        true => format!("The command line now works as <b>{}</b>.", markup(user)),
        false => "Nothing was stored.".to_owned(),
    };
    let body = format!("<p>{sentence}</p><p class=\"after\">You can close this tab.</p>");
    page(StatusCode::OK, "", ending(approved), &body)
}

/// The page for a second answer that contradicts the first, `approved`.
pub fn answered(approved: bool) -> Response {
    page(StatusCode::GONE, "", ending(approved), "<p>This was answered already.</p>")
}

fn ending(approved: bool) -> &'static str {
    if approved { "✓ Signed in" } else { "Not signed in" }
}

/// Why the sign-in cannot continue.
pub fn stopped(status: StatusCode, sentence: &str) -> Response {
    page(status, "", "Not signed in", &format!("<p>{}</p>", markup(sentence)))
}

/// The server did not respond to this page or form. Another request may succeed.
pub fn lost(sentence: &str, by_page: bool) -> Response {
    let again = if by_page { "Reload this page to try again" } else { "Go back and try again" };
    let body = format!("<p>{}</p><p class=\"after\">{again}: the command line is still waiting.</p>", markup(sentence));
    page(StatusCode::BAD_GATEWAY, "", "No response from the server", &body)
}

fn page(status: StatusCode, head: &str, title: &str, body: &str) -> Response {
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\">{head}<title>{title} · airflow</title><style>{STYLE}</style></head>\
         <body><main><h1>{title}</h1>{body}</main></body></html>"
    );
    let mut response = Response::new(Full::from(html));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    for (name, value) in [
        (CONTENT_TYPE, "text/html; charset=utf-8"),
        (CACHE_CONTROL, "no-store"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (X_FRAME_OPTIONS, "DENY"),
        (REFERRER_POLICY, "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.insert(
        "content-security-policy",
        HeaderValue::from_static(
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        ),
    );
    response
}

#[cfg(test)]
mod tests {
    use http_body_util::BodyExt;

    use super::*;

    async fn text(response: Response) -> String {
        String::from_utf8(response.into_body().collect().await.unwrap().to_bytes().to_vec()).unwrap()
    }

    #[tokio::test]
    async fn text_from_the_server_is_never_html() {
        let evil = "<script>alert('1')</script>\"&";
        let page = approval(&Approval { user: evil, server: evil, environment: evil, folder: "/.airflow-cli/x" });
        assert!(page.headers()["content-security-policy"].to_str().unwrap().contains("default-src 'none'"));
        let page = text(page).await;
        assert_eq!(page.matches("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;").count(), 3);
        for page in [
            page,
            text(end(true, evil)).await,
            text(stopped(StatusCode::OK, evil)).await,
            text(lost(evil, true)).await,
            text(start(evil)).await,
        ] {
            assert!(!page.contains("<script"), "{page}");
        }
    }
}
