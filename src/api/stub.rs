//! A server for tests that misbehaves on demand: it closes the connection within a body, resets it, stalls, or sends a
//! given response. One connection serves one request, so that the test knows what happens to it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use reqwest::Url;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

pub(super) use super::connection::Connection;
use super::session::Session;

/// A request as received.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    /// `GET /api/v2/pools?limit=100`
    pub line: String,
    /// The head as text, names of headers in lower case.
    pub head: String,
    pub body: String,
}

/// What the server does with a request.
pub(super) enum Answer {
    /// These bytes, then the end of the connection.
    Bytes(Vec<u8>),
    /// These bytes, then nothing for so long.
    Silence(Vec<u8>, Duration),
    /// Not even a proper end.
    Reset,
}

/// A valid response.
pub(super) fn answer(status: u16, media_type: &str, body: &str) -> Answer {
    with_headers(status, &format!("content-type: {media_type}\r\n"), body.as_bytes())
}

pub(super) fn json(status: u16, body: &str) -> Answer {
    answer(status, "application/json", body)
}

/// A response with the given headers, each with its line end.
pub(super) fn with_headers(status: u16, headers: &str, body: &[u8]) -> Answer {
    let head = format!("HTTP/1.1 {status} -\r\ncontent-length: {}\r\nconnection: close\r\n{headers}\r\n", body.len());
    Answer::Bytes([head.as_bytes(), body].concat())
}

/// A response whose connection ends before the body does.
pub(super) fn truncated(body: &str) -> Answer {
    let head =
        format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\ncontent-type: application/json\r\n\r\n", body.len() + 9);
    Answer::Bytes(format!("{head}{body}").into_bytes())
}

/// A running server; it ends with the test's runtime.
pub(super) struct Stub {
    pub url: Url,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Stub {
    /// Responds to each request with the result of `script` for the request and its number, from 0.
    pub async fn start(script: impl Fn(usize, &Asked) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = Url::parse(&format!("http://{}/", listener.local_addr().unwrap())).unwrap();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (record, script) = (Arc::clone(&asked), Arc::new(script));
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let (record, script) = (Arc::clone(&record), Arc::clone(&script));
                tokio::spawn(async move {
                    let Some(request) = receive(&mut stream).await else { return };
                    let number = {
                        let mut record = record.lock().unwrap();
                        record.push(request.clone());
                        record.len() - 1
                    };
                    perform(script(number, &request), stream).await;
                });
            }
        });
        Self { url, asked }
    }

    /// The requests so far.
    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    /// Their first lines.
    pub fn lines(&self) -> Vec<String> {
        self.asked().into_iter().map(|asked| asked.line).collect()
    }

    /// A session with this server that does not pause for long.
    pub fn session(&self) -> Session {
        Session::connect(self.connection()).unwrap().hasty()
    }

    pub fn connection(&self) -> Connection {
        Connection {
            url: self.url.clone(),
            token: Some(crate::credentials::Token::read("t0ken", "the test").unwrap()),
            timeout: Duration::from_secs(20),
            max_response: Some(super::size::DEFAULT),
            ca_cert: None,
            client_cert: None,
            client_key: None,
            insecure: false,
        }
    }
}

async fn receive(stream: &mut TcpStream) -> Option<Asked> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end + 4;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .map_or(0, |length| length.trim().parse().unwrap());
    while bytes.len() < end + length {
        stream.read_buf(&mut bytes).await.ok()?;
    }
    let line = head.lines().next()?.trim_end_matches(" HTTP/1.1").to_owned();
    Some(Asked { line, head, body: String::from_utf8_lossy(&bytes[end..]).into_owned() })
}

async fn perform(answer: Answer, mut stream: TcpStream) {
    match answer {
        Answer::Bytes(bytes) => {
            let _ = stream.write_all(&bytes).await;
            let _ = stream.shutdown().await;
        }
        Answer::Silence(bytes, time) => {
            let _ = stream.write_all(&bytes).await;
            tokio::time::sleep(time).await;
        }
        Answer::Reset => {
            let _ = stream.set_zero_linger();
        }
    }
}
