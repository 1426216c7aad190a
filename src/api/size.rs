//! How much of a server's reply is held in memory: each is read as a whole before it is understood.

use std::fmt;

use bytes::{Bytes, BytesMut};
use http_body_util::StreamBody;
use reqwest::{Body, Response};

/// The limit that applies unless the user sets another one. The largest replies of real servers have a few MiB; apart,
/// as rows or values, a reply of tiny elements takes up to a hundred times its size.
pub const DEFAULT: u64 = 64 << 20;

/// What a reply may announce and gets set aside at once; more has to arrive first.
const MOST_IN_ADVANCE: u64 = 8 << 20;

/// A reply is larger than this many bytes, unpacked.
#[derive(Debug)]
pub(super) struct TooLarge(pub u64);

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the reply is larger than {}", text(self.0))
    }
}

impl std::error::Error for TooLarge {}

/// Reads a whole body of at most `limit` bytes after decompression.
///
/// # Errors
/// Those of the connection; one that has [`TooLarge`] among its causes.
pub(super) async fn read(mut response: Response, limit: Option<u64>) -> reqwest::Result<Bytes> {
    let limit = limit.unwrap_or(u64::MAX);
    let announced = response.content_length().unwrap_or_default();
    if announced > limit {
        return Err(too_large(limit).await);
    }
    let mut body = BytesMut::with_capacity(usize::try_from(announced.min(MOST_IN_ADVANCE)).unwrap_or_default());
    while let Some(chunk) = response.chunk().await? {
        if (body.len() + chunk.len()) as u64 > limit {
            // The connection and what came of the reply are dropped before anything is said of it.
            drop((response, body));
            return Err(too_large(limit).await);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

/// The HTTP library makes its errors itself: this is the one that it makes of ours.
async fn too_large(limit: u64) -> reqwest::Error {
    let body = StreamBody::new(futures_util::stream::iter([Err::<hyper::body::Frame<Bytes>, _>(TooLarge(limit))]));
    match Response::from(http::Response::new(Body::wrap(body))).bytes().await {
        Err(error) => error,
        Ok(_) => unreachable!("the body is an error"),
    }
}

/// A limit as the user gives it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Limit(pub Option<u64>);

impl Default for Limit {
    fn default() -> Self {
        Self(Some(DEFAULT))
    }
}

impl Limit {
    /// What all pages of one list may have together, with what it takes to hold their rows apart.
    pub fn of_list(self) -> Option<u64> {
        self.0.map(|bytes| bytes.saturating_mul(16))
    }
}

/// `256M`, `1G`, `500000`: bytes, with powers of 1024 as suffixes. 0 is no limit.
///
/// # Errors
/// What is expected instead.
pub fn parse(text: &str) -> Result<Limit, String> {
    let text = text.trim().to_ascii_uppercase();
    let plain = text.strip_suffix("IB").or_else(|| text.strip_suffix('B')).unwrap_or(&text);
    let (digits, factor) = match plain.char_indices().last() {
        Some((at, 'K')) => (&plain[..at], 1 << 10),
        Some((at, 'M')) => (&plain[..at], 1 << 20),
        Some((at, 'G')) => (&plain[..at], 1 << 30),
        _ => (plain, 1_u64),
    };
    let bytes = Some(digits.trim())
        .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))
        .and_then(|digits| digits.parse::<u64>().ok()?.checked_mul(factor));
    match bytes {
        Some(0) => Ok(Limit(None)),
        Some(bytes) => Ok(Limit(Some(bytes))),
        None => Err("expected a size such as 500000, 64K, 256M or 1G; 0 for no limit".to_owned()),
    }
}

/// As [`parse`] reads it, in the largest unit that is exact.
pub(super) fn text(bytes: u64) -> String {
    for (unit, name) in [(1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")] {
        if bytes >= unit && bytes.is_multiple_of(unit) {
            return format!("{} {name}", bytes / unit);
        }
    }
    format!("{bytes} bytes")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read_and_written() {
        for (given, bytes) in [
            ("1", 1),
            ("500000", 500_000),
            ("64k", 65_536),
            ("256M", 256 << 20),
            (" 1G ", 1 << 30),
            ("2 MiB", 2 << 20),
            ("3KB", 3 << 10),
            ("7B", 7),
        ] {
            assert_eq!(parse(given), Ok(Limit(Some(bytes))), "{given}");
        }
        assert_eq!((parse("0"), parse("0M")), (Ok(Limit(None)), Ok(Limit(None))));
        for wrong in ["", "M", "-1", "1.5G", "1T", "lots", "1 2", "99999999999999999999", "18446744073709551615K", "+5"]
        {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
        assert_eq!([DEFAULT, 3 << 30, 1 << 10, 1000].map(text), ["64 MiB", "3 GiB", "1 KiB", "1000 bytes"]);
    }

    fn reply(chunks: usize) -> Response {
        let chunks =
            (0..chunks).map(|_| Ok::<_, TooLarge>(hyper::body::Frame::data(Bytes::from_static(&[b'x'; 1000]))));
        Response::from(http::Response::new(Body::wrap(StreamBody::new(futures_util::stream::iter(chunks)))))
    }

    #[tokio::test]
    async fn what_fits_is_read_and_what_does_not_is_an_error() {
        assert_eq!(read(reply(3), Some(3000)).await.unwrap().len(), 3000);
        assert_eq!(read(reply(3), None).await.unwrap().len(), 3000);
        let error = read(reply(3), Some(2999)).await.unwrap_err();
        assert!(matches!(super::super::fault::Fault::of(&error), super::super::fault::Fault::TooLarge(2999)));
        let announced = Response::from(http::Response::new(vec![b'x'; 10]));
        assert!(read(announced, Some(9)).await.is_err());
    }
}
