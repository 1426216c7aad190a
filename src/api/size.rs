//! Limits of the memory for responses, which are buffered before they are parsed.

use std::fmt;

use bytes::{Bytes, BytesMut};
use http_body_util::StreamBody;
use reqwest::{Body, Response};

use crate::output::scan::string_length;

/// The default limit. The largest responses of real servers have a few MiB; parsed into rows or values, a response of
/// tiny elements takes up to a hundred times its size.
pub const DEFAULT: u64 = 64 << 20;

/// The announced size that is allocated at once; more is allocated when it arrives.
const MOST_IN_ADVANCE: u64 = 8 << 20;

/// The memory for a parsed response, as a multiple of its own limit.
const APART: u64 = 16;

/// A response takes too much memory.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum TooLarge {
    /// It has more than this many bytes after decompression.
    Whole(u64),
    /// Its values take more than this many bytes.
    Apart(u64),
}

/// Completes `the response …`.
impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(limit) => write!(f, "is larger than {}", text(*limit)),
            Self::Apart(limit) => write!(f, "takes more than {} of memory", text(*limit)),
        }
    }
}

impl std::error::Error for TooLarge {}

/// Reads a whole body of at most `limit` bytes after decompression.
///
/// # Errors
/// Those of the connection; one with [`TooLarge`] among its causes.
pub(super) async fn read(mut response: Response, limit: Option<u64>) -> reqwest::Result<Bytes> {
    let most_apart = limit.and_then(|limit| limit.checked_mul(APART));
    let limit = limit.unwrap_or(u64::MAX);
    let announced = response.content_length().unwrap_or_default();
    if announced > limit {
        return Err(too_large(TooLarge::Whole(limit)).await);
    }
    let mut body = BytesMut::with_capacity(usize::try_from(announced.min(MOST_IN_ADVANCE)).unwrap_or_default());
    while let Some(chunk) = response.chunk().await? {
        if (body.len() + chunk.len()) as u64 > limit {
            // Drops the connection and the part of the response before the error is reported.
            drop((response, body));
            return Err(too_large(TooLarge::Whole(limit)).await);
        }
        body.extend_from_slice(&chunk);
    }
    match most_apart {
        Some(most) if takes_more_than(&body, most) => {
            drop(body);
            Err(too_large(TooLarge::Apart(most)).await)
        }
        _ => Ok(body.freeze()),
    }
}

/// Whether a JSON text needs more memory than that when parsed into values. A list of empty lists or objects takes up to
/// a hundred times its size; real responses take about ten times theirs.
fn takes_more_than(body: &[u8], most: u64) -> bool {
    // No text takes more for a byte.
    const GREATEST: u64 = 400;
    if (body.len() as u64).saturating_mul(GREATEST) <= most {
        return false;
    }
    let Some(b'{' | b'[') = body.trim_ascii_start().first() else { return false };
    let (mut apart, mut at) = (0_u64, 0);
    while let Some(byte) = body.get(at) {
        apart += match byte {
            b'"' => {
                at += string_length(&body[at..]);
                continue;
            }
            // An object may become a struct with all known fields.
            b'{' => 1024,
            b'[' => 320,
            // A name and its place, a value.
            b':' => 160,
            b',' => 80,
            _ => 0,
        };
        if apart > most {
            return true;
        }
        at += 1;
    }
    false
}

/// Wraps an error in one of the HTTP library, which has no public constructor.
async fn too_large(why: TooLarge) -> reqwest::Error {
    let body = StreamBody::new(futures_util::stream::iter([Err::<hyper::body::Frame<Bytes>, _>(why)]));
    match Response::from(http::Response::new(Body::wrap(body))).bytes().await {
        Err(error) => error,
        Ok(_) => unreachable!("the body is an error"),
    }
}

/// A limit from the command line.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Limit(pub Option<u64>);

impl Default for Limit {
    fn default() -> Self {
        Self(Some(DEFAULT))
    }
}

impl Limit {
    /// The limit for all pages of one list together, including the memory for separate rows.
    pub fn of_list(self) -> Option<u64> {
        self.0.map(|bytes| bytes.saturating_mul(APART))
    }
}

/// `256M`, `1G`, `500000`: bytes, with powers of 1024 as suffixes. 0 is no limit.
///
/// # Errors
/// The expected format.
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

/// The format of [`parse`], in the largest unit that is exact.
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

    fn json(value: &str, number: usize) -> Response {
        let text = format!("[{}{value}]", format!("{value},").repeat(number - 1));
        Response::from(http::Response::new(text))
    }

    #[test]
    fn what_a_text_takes_apart_is_estimated() {
        for (text, least, most) in [
            ("[1,1,1,1]", 320 + 3 * 80, 10_000),
            ("{\"a\":1}", 1024 + 160, 10_000),
            ("[\"[,{:\\\",\"]", 320, 700),
            ("[\"a", 320, 700),
            ("no JSON, but {}", 0, 0),
            ("\"[[[[[\"", 0, 0),
        ] {
            let takes_more = |most: u64| takes_more_than(text.as_bytes(), most);
            assert!(!takes_more(most) && (least == 0 || takes_more(least - 1)), "{text}");
            assert!(!takes_more(least), "{text}");
        }
        assert!(!takes_more_than(b"[", 320) && !takes_more_than(b"[\"\\", 320));
    }

    #[tokio::test]
    async fn what_fits_is_read_and_what_does_not_is_an_error() {
        assert_eq!(read(reply(3), Some(3000)).await.unwrap().len(), 3000);
        assert_eq!(read(reply(3), None).await.unwrap().len(), 3000);
        let error = read(reply(3), Some(2999)).await.unwrap_err();
        assert!(matches!(
            super::super::fault::Fault::of(&error),
            super::super::fault::Fault::TooLarge(TooLarge::Whole(2999))
        ));
        assert!(read(json("1", 100), Some(600)).await.is_ok());
        let error = read(json("1", 100), Some(400)).await.unwrap_err();
        let fault = super::super::fault::Fault::of(&error);
        assert!(matches!(fault, super::super::fault::Fault::TooLarge(TooLarge::Apart(6400))));
        let announced = Response::from(http::Response::new(vec![b'x'; 10]));
        assert!(read(announced, Some(9)).await.is_err());
    }
}
