//! The entries in a JSON answer of a log, while it comes in: `{"content": [ … ], "continuation_token": …}`.

use memchr::memchr2;
use serde::Deserialize;

use crate::api::{LONGEST_LINE, Piece};
use crate::error::{Error, Kind, Result};

/// There is a token beside the list, and little else.
const LARGEST_REST: usize = 1 << 20;

/// Takes the elements of the list out of the answer; what stays is small.
#[derive(Default)]
pub struct Content {
    /// The answer without the elements.
    outside: Vec<u8>,
    element: Vec<u8>,
    depth: usize,
    in_string: bool,
    escaped: bool,
    /// The list stands where the depth is 2.
    in_list: bool,
    begun: bool,
}

/// How the answer ends.
#[derive(Deserialize)]
struct End {
    continuation_token: Option<String>,
}

impl Content {
    /// Takes the next bytes of the answer, and gives each element that they complete.
    ///
    /// # Errors
    /// What `give` fails with; `Unreachable` for an answer with too much beside the list.
    pub fn push(&mut self, mut bytes: &[u8], give: &mut dyn FnMut(Piece<'_>) -> Result<()>) -> Result<()> {
        while let Some(&byte) = bytes.first() {
            let length = if self.in_string && !self.escaped { string_run(bytes) } else { 0 };
            if length > 0 {
                self.keep(&bytes[..length]);
                bytes = &bytes[length..];
            } else {
                self.step(byte, give)?;
                bytes = &bytes[1..];
            }
            if self.in_list && self.element.len() >= LONGEST_LINE {
                self.give(false, give)?;
            }
            if self.outside.len() > LARGEST_REST {
                return Err(Error::new(
                    Kind::Unreachable,
                    "the server's answer is not a log: it has no list of entries",
                ));
            }
        }
        Ok(())
    }

    /// The token with which the log goes on, after the last byte.
    ///
    /// # Errors
    /// What is wrong with the answer, and the answer without the list.
    pub fn token(self) -> Result<Option<String>, (serde_json::Error, Vec<u8>)> {
        match serde_json::from_slice::<End>(&self.outside) {
            Ok(end) => Ok(end.continuation_token),
            Err(error) => Err((error, self.outside)),
        }
    }

    fn keep(&mut self, bytes: &[u8]) {
        if self.in_list { self.element.extend_from_slice(bytes) } else { self.outside.extend_from_slice(bytes) }
    }

    fn step(&mut self, byte: u8, give: &mut dyn FnMut(Piece<'_>) -> Result<()>) -> Result<()> {
        if self.in_string {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => self.in_string = false,
                _ => {}
            }
            self.keep(&[byte]);
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
                    self.give(true, give)?;
                    self.in_list = false;
                }
            }
            b',' if at_list => return self.give(true, give),
            byte if at_list && byte.is_ascii_whitespace() => return Ok(()),
            _ => {}
        }
        self.keep(&[byte]);
        Ok(())
    }

    fn give(&mut self, ends: bool, give: &mut dyn FnMut(Piece<'_>) -> Result<()>) -> Result<()> {
        if !self.element.is_empty() || self.begun {
            let begins = !std::mem::replace(&mut self.begun, !ends);
            give(Piece { bytes: &self.element, begins, ends })?;
            self.element.clear();
        }
        Ok(())
    }
}

/// How many bytes are surely within the string.
fn string_run(bytes: &[u8]) -> usize {
    memchr2(b'"', b'\\', bytes).unwrap_or(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(answer: &str, step: usize) -> (Vec<String>, Result<Option<String>, String>) {
        let mut content = Content::default();
        let mut elements = Vec::new();
        for chunk in answer.as_bytes().chunks(step) {
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
    fn elements_come_as_they_were_sent_wherever_the_chunks_end() {
        let answer = r#" { "content": [{"event":"a \"]},{\\","n":[1,{}]} , "text, [x]",
            ["host", "b"],{}], "continuation_token" : "t.\"1" } "#;
        for step in [1, 2, 3, 7, 1000] {
            let (elements, token) = read(answer, step);
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
    fn the_token_may_be_absent_and_come_first() {
        assert_eq!(read(r#"{"continuation_token":null,"content":[]}"#, 5), (vec![], Ok(None)));
        assert_eq!(
            read(r#"{"continuation_token":"t","content":["a"]}"#, 5),
            (vec!["\"a\"".into()], Ok(Some("t".into())))
        );
    }

    #[test]
    fn what_is_no_such_answer_is_told() {
        for answer in ["", "[1,2]", r#"{"content":["a""#, "<html>"] {
            assert!(read(answer, 4).1.is_err(), "{answer}");
        }
    }

    #[test]
    fn an_answer_without_a_list_is_not_held() {
        for beginning in ["{\"a\":\"", "", "{"] {
            let mut content = Content::default();
            content.push(beginning.as_bytes(), &mut |_| Ok(())).unwrap();
            let error = (0..).find_map(|_| content.push(&[b' '; 60_000], &mut |_| Ok(())).err()).unwrap();
            assert_eq!(error.kind(), Kind::Unreachable);
            assert!(content.outside.len() < 2 * LARGEST_REST);
        }
    }

    #[test]
    fn a_huge_element_comes_in_pieces() {
        let answer = format!(r#"{{"content":["{}"],"continuation_token":null}}"#, "x".repeat(2 * LONGEST_LINE));
        let mut content = Content::default();
        let mut pieces = Vec::new();
        for chunk in answer.as_bytes().chunks(60_000) {
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
