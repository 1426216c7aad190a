//! Extracts the entries from a JSON log response while it arrives: `{"content": [ … ], "continuation_token": …}`.

use memchr::memchr2;
use serde::Deserialize;

use crate::api::{LONGEST_LINE, Piece};
use crate::error::{Error, Kind, Result};

/// Limit for everything outside the list, which is the token and little else.
const MAX_OUTSIDE: usize = 1 << 20;

/// Separates the elements of the list from the rest of the response, which is small.
#[derive(Default)]
pub struct Content {
    /// The response without the elements.
    outside: Vec<u8>,
    element: Vec<u8>,
    depth: usize,
    in_string: bool,
    escaped: bool,
    /// Whether the parser is in the list, whose elements are at depth 2.
    in_list: bool,
    started: bool,
}

/// The member after the list. The generated type accepts more, such as `[]`, which is not a log.
#[derive(Deserialize)]
struct End {
    continuation_token: Option<String>,
}

impl Content {
    /// Parses the next bytes of the response, and passes each element that they complete to `take`.
    ///
    /// # Errors
    /// The error of `take`; `Unreachable` if the response has too much data outside the list.
    pub fn push(&mut self, mut bytes: &[u8], take: &mut dyn FnMut(Piece<'_>) -> Result<()>) -> Result<()> {
        while let Some(&byte) = bytes.first() {
            let length = if self.in_string && !self.escaped { plain_string_length(bytes) } else { 0 };
            if length > 0 {
                self.store(&bytes[..length]);
                bytes = &bytes[length..];
            } else {
                self.step(byte, take)?;
                bytes = &bytes[1..];
            }
            if self.in_list && self.element.len() >= LONGEST_LINE {
                self.emit(false, take)?;
            }
            if self.outside.len() > MAX_OUTSIDE {
                return Err(Error::new(
                    Kind::Unreachable,
                    "the server's response is not a log: it has no list of entries",
                ));
            }
        }
        Ok(())
    }

    /// The token for the next part of the log. Call it after the last byte.
    ///
    /// # Errors
    /// The parse error, and the response without the list.
    pub fn token(self) -> Result<Option<String>, (serde_json::Error, Vec<u8>)> {
        match serde_json::from_slice::<End>(&self.outside) {
            Ok(end) => Ok(end.continuation_token),
            Err(error) => Err((error, self.outside)),
        }
    }

    fn store(&mut self, bytes: &[u8]) {
        if self.in_list { self.element.extend_from_slice(bytes) } else { self.outside.extend_from_slice(bytes) }
    }

    fn step(&mut self, byte: u8, take: &mut dyn FnMut(Piece<'_>) -> Result<()>) -> Result<()> {
        if self.in_string {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => self.in_string = false,
                _ => {}
            }
            self.store(&[byte]);
            return Ok(());
        }
        let at_list = self.in_list && self.depth == 2;
        match byte {
            b'"' => self.in_string = true,
            b'{' | b'[' => {
                self.depth += 1;
                if byte == b'[' && self.depth == 2 && !self.in_list {
                    self.outside.push(byte);
                    self.in_list = true;
                    return Ok(());
                }
            }
            b'}' | b']' => {
                self.depth = self.depth.saturating_sub(1);
                if at_list {
                    self.emit(true, take)?;
                    self.in_list = false;
                }
            }
            b',' if at_list => return self.emit(true, take),
            byte if at_list && byte.is_ascii_whitespace() => return Ok(()),
            _ => {}
        }
        self.store(&[byte]);
        Ok(())
    }

    fn emit(&mut self, ends: bool, take: &mut dyn FnMut(Piece<'_>) -> Result<()>) -> Result<()> {
        if !self.element.is_empty() || self.started {
            let begins = !std::mem::replace(&mut self.started, !ends);
            take(Piece { bytes: &self.element, begins, ends })?;
            self.element.clear();
        }
        Ok(())
    }
}

/// The number of bytes before the next quote or backslash.
fn plain_string_length(bytes: &[u8]) -> usize {
    memchr2(b'"', b'\\', bytes).unwrap_or(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(response: &str, step: usize) -> (Vec<String>, Result<Option<String>, String>) {
        let mut content = Content::default();
        let mut elements = Vec::new();
        for chunk in response.as_bytes().chunks(step) {
            content
                .push(chunk, &mut |piece| {
                    assert!(piece.begins && piece.ends);
                    elements.push(String::from_utf8(piece.bytes.to_vec()).unwrap());
                    Ok(())
                })
                .unwrap();
        }
        (elements, content.token().map_err(|(error, _)| error.to_string()))
    }

    #[test]
    fn elements_are_unchanged_wherever_the_chunks_end() {
        let response = r#" { "content": [{"event":"a \"]},{\\","n":[1,{}]} , "text, [x]",
            ["host", "b"],{}], "continuation_token" : "t.\"1" } "#;
        for step in [1, 2, 3, 7, 1000] {
            let (elements, token) = read(response, step);
            let expected = [r#"{"event":"a \"]},{\\","n":[1,{}]}"#, r#""text, [x]""#, r#"["host","b"]"#, "{}"];
            assert_eq!(elements.len(), 4);
            assert_eq!(elements[0], expected[0]);
            assert_eq!(elements[1], expected[1]);
            assert_eq!(elements[2].replace(' ', ""), expected[2]);
            assert_eq!(elements[3], expected[3]);
            assert_eq!(token.unwrap().as_deref(), Some("t.\"1"));
        }
    }

    #[test]
    fn the_token_may_be_null_or_come_first() {
        assert_eq!(read(r#"{"continuation_token":null,"content":[]}"#, 5), (vec![], Ok(None)));
        assert_eq!(
            read(r#"{"continuation_token":"t","content":["a"]}"#, 5),
            (vec!["\"a\"".into()], Ok(Some("t".into())))
        );
    }

    #[test]
    fn another_response_is_an_error() {
        for response in ["", "[1,2]", r#"{"content":["a""#, "<html>"] {
            assert!(read(response, 4).1.is_err(), "{response}");
        }
    }

    #[test]
    fn a_response_without_a_list_is_not_buffered() {
        for beginning in ["{\"a\":\"", "", "{"] {
            let mut content = Content::default();
            content.push(beginning.as_bytes(), &mut |_| Ok(())).unwrap();
            let error = (0..).find_map(|_| content.push(&[b' '; 60_000], &mut |_| Ok(())).err()).unwrap();
            assert_eq!(error.kind(), Kind::Unreachable);
            assert!(content.outside.len() < 2 * MAX_OUTSIDE);
        }
    }

    #[test]
    fn a_huge_element_is_split_into_pieces() {
        let response = format!(r#"{{"content":["{}"],"continuation_token":null}}"#, "x".repeat(2 * LONGEST_LINE));
        let mut content = Content::default();
        let mut pieces = Vec::new();
        for chunk in response.as_bytes().chunks(60_000) {
            content
                .push(chunk, &mut |piece| {
                    pieces.push((piece.bytes.len(), piece.begins, piece.ends));
                    Ok(())
                })
                .unwrap();
        }
        assert_eq!(pieces.iter().map(|piece| piece.0).sum::<usize>(), 2 * LONGEST_LINE + 2);
        assert_eq!((pieces[0].1, pieces[0].2, pieces.last().unwrap().2), (true, false, true));
        assert_eq!(content.token().ok(), Some(None));
    }
}
