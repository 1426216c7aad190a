//! A fuzz target for answers that are read line by line.

use bytes::Bytes;
use futures_util::FutureExt;
use reqwest::{Method, Request, Url};

use super::*;
use crate::api::request_log::Exchange;

/// However an answer is cut into chunks, its lines are the same, and no piece is much longer than the longest line.
pub fn lines(data: &[u8]) {
    thread_local! {
        static EXCHANGE: Exchange = {
            let url = Url::parse("http://localhost/").expect("it is a URL");
            Exchange::new(&Request::new(Method::GET, url), None, None)
        };
    }
    let Some((choice, body)) = data.split_first() else { return };
    let step = usize::from(*choice).max(1);
    let chunks: Vec<_> = body.chunks(step).map(Bytes::copy_from_slice).collect();
    let exchange = EXCHANGE.with(Exchange::clone);
    let mut lines = Lines::of(Response::of_chunks(exchange, chunks));
    let mut found: Vec<Vec<u8>> = Vec::new();
    let mut within = false;
    while let Some(piece) = lines.next().now_or_never().expect("all chunks are there").expect("no chunk is an error") {
        assert_eq!(piece.begins, !within);
        assert!(piece.bytes.len() < LONGEST_LINE + step);
        if piece.begins {
            found.push(Vec::new());
        }
        found.last_mut().expect("a line begins first").extend_from_slice(piece.bytes);
        within = !piece.ends;
    }
    assert!(!within, "the last line has no end");
    let mut wanted: Vec<_> = body.split(|byte| *byte == b'\n').collect();
    // What follows the last line feed is no line, unless there is something.
    if wanted.last().is_some_and(|last| last.is_empty()) {
        wanted.pop();
    }
    let whole = |line: &[u8]| line.strip_suffix(b"\r").unwrap_or(line).to_vec();
    let last = body.last().is_some_and(|byte| *byte != b'\n');
    let count = wanted.len();
    let wanted: Vec<_> = wanted
        .into_iter()
        .enumerate()
        // The last line keeps its carriage return where no line feed follows.
        .map(|(at, line)| if last && at + 1 == count { line.to_vec() } else { whole(line) })
        .collect();
    if body.len() < LONGEST_LINE {
        assert_eq!(found, wanted);
    } else {
        assert_eq!(found.len(), wanted.len());
    }
}
