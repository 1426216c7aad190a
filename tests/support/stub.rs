//! Servers for the faults that a real one does not show on demand.
//!
//! Written on bare sockets, since the faults are below what HTTP libraries let a server do: to close in the midst of a
//! body, for one. A connection serves one request.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use serde_json::{Value, json};

use super::Cli;

/// The token that [`Stub::cli`] sends.
pub const TOKEN: &str = "stub-token-that-nobody-may-see";

/// A request as it arrived.
#[derive(Clone, Debug)]
pub struct Request {
    pub method: String,
    /// With the query.
    pub target: String,
    /// The lines of the head after the first, as sent.
    pub headers: Vec<String>,
    pub body: String,
}

impl Request {
    /// A number of the query.
    pub fn number(&self, name: &str) -> Option<usize> {
        let (_, query) = self.target.split_once('?')?;
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(key, _)| *key == name)?.1.parse().ok()
    }

    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut pairs = self.headers.iter().filter_map(|line| line.split_once(": "));
        pairs.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

/// A server that answers as its script says; it ends with the tests.
pub struct Stub {
    /// Without a slash at the end.
    pub url: String,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl Stub {
    /// Answers each request with the bytes that `script` gives for it, then closes the connection.
    pub fn new(script: impl Fn(&Request) -> Vec<u8> + Send + Sync + 'static) -> Self {
        // The command may have gone by now; that is its right.
        Self::serving(move |request, connection| _ = connection.write_all(&script(request)))
    }

    /// Lets `serve` write the answer to each request bit by bit, then closes the connection.
    pub fn serving(serve: impl Fn(&Request, &mut TcpStream) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (record, serve) = (Arc::clone(&requests), Arc::new(serve));
        thread::spawn(move || {
            for mut connection in listener.incoming().flatten() {
                let (record, serve) = (Arc::clone(&record), Arc::clone(&serve));
                thread::spawn(move || {
                    let Some(request) = receive(&mut connection) else { return };
                    record.lock().unwrap().push(request.clone());
                    serve(&request, &mut connection);
                });
            }
        });
        Self { url, requests }
    }

    /// The command line with this server and [`TOKEN`].
    pub fn cli(&self) -> Cli {
        Cli::at(&self.url, TOKEN)
    }

    /// The requests so far.
    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }
}

/// An answer of this status and media type.
pub fn answer(status: u16, media_type: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    let head = format!("HTTP/1.1 {status} -\r\nContent-Type: {media_type}\r\nContent-Length: {length}\r\n");
    format!("{head}Connection: close\r\n\r\n{body}").into_bytes()
}

/// An answer of JSON.
pub fn reply(status: u16, body: &Value) -> Vec<u8> {
    answer(status, "application/json", &body.to_string())
}

/// An answer that ends ten bytes before its length.
pub fn cut_off(body: &Value) -> Vec<u8> {
    let mut bytes = reply(200, body);
    bytes.truncate(bytes.len() - 10);
    bytes
}

/// The page of `rows` that the request asks for, as Airflow does: `limit` is capped without a word.
pub fn page(request: &Request, field: &str, rows: &[Value], cap: usize) -> Value {
    let limit = request.number("limit").unwrap_or(50).min(cap);
    let page: Vec<_> = rows.iter().skip(request.number("offset").unwrap_or(0)).take(limit).collect();
    json!({ field: page, "total_entries": rows.len() })
}

/// Reads one request; none when the other side goes away before its end.
pub fn receive(connection: &mut impl Read) -> Option<Request> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        read_more(connection, &mut bytes)?;
    };
    let head = String::from_utf8(bytes[..end].to_vec()).ok()?;
    let mut lines = head.split("\r\n").map(str::to_owned);
    let first = lines.next()?;
    let (method, rest) = first.split_once(' ')?;
    let target = rest.strip_suffix(" HTTP/1.1")?.to_owned();
    let mut request = Request { method: method.to_owned(), target, headers: lines.collect(), body: String::new() };
    let length = request.header("content-length").map_or(0, |length| length.parse().expect("a length"));
    while bytes.len() < end + 4 + length {
        read_more(connection, &mut bytes)?;
    }
    request.body = String::from_utf8(bytes.split_off(end + 4)).ok()?;
    Some(request)
}

fn read_more(connection: &mut impl Read, bytes: &mut Vec<u8>) -> Option<()> {
    let mut chunk = [0; 8192];
    let length = connection.read(&mut chunk).ok().filter(|length| *length > 0)?;
    bytes.extend_from_slice(&chunk[..length]);
    Some(())
}
