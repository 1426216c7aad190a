//! Failures as errors for the user: kind, message, hint, and the server's own detail.

mod error_body;
mod manager;
mod payload;
mod status;
mod tls;
mod transport;

use progenitor_client::Error as ClientError;

use super::request_log::Exchange;
use crate::credentials::LONGEST_TOKEN;
use crate::error::{Advice, Error};
use crate::secret::mask;

pub(super) use payload::of_payload;
pub(super) use status::{is_invalid_token, of_status};
pub(super) use transport::of_transport;

const SCHEME_HINT: &str = "is the port right, and is it http:// or https://?";

/// A server's text is cut after this many bytes.
const LONGEST_TEXT: usize = 2000;

/// Only this much of a longer text is read: secrets are longer than their masks.
const LONGEST_READ: usize = 32 * 1024 + LONGEST_TOKEN;

/// The error for a call of the generated client. Without an exchange, the request was never sent.
pub(super) async fn of_client(error: ClientError<()>, exchange: Option<Exchange>) -> Error {
    if let ClientError::Custom(why) = error {
        return of_old_server(why);
    }
    let Some(mut exchange) = exchange else {
        return Error::usage(match error {
            ClientError::InvalidRequest(why) => format!("the request is not valid: {why}"),
            ClientError::CommunicationError(error) => format!("cannot create the request: {error}"),
            _ => "cannot create the request".to_owned(),
        });
    };
    match error {
        ClientError::UnexpectedResponse(response) => {
            exchange.answered(&response);
            let status = response.status();
            match response.bytes().await {
                Ok(body) => of_status(&exchange, status, &body),
                Err(error) => of_transport(&exchange, &error),
            }
        }
        ClientError::InvalidResponsePayload(body, error) => of_payload(&exchange, &body, Some(&error)),
        ClientError::ErrorResponse(response) => of_status(&exchange, response.status(), b""),
        ClientError::CommunicationError(error)
        | ClientError::ResponseBodyError(error)
        | ClientError::InvalidUpgrade(error) => of_transport(&exchange, &error),
        ClientError::InvalidRequest(why) | ClientError::Custom(why) => {
            Error::usage(format!("the request is not valid: {why}")).request(exchange.request())
        }
    }
}

/// The error for a request that the server is too old for, see `version_gate`. `why` is the whole message.
pub(super) fn of_old_server(why: String) -> Error {
    Error::failed(why).advise(Advice::CheckVersion)
}

/// The text without secrets; the beginning of a long text, with a note. Secrets are masked before the cut, since a part
/// of one would not be recognized.
fn cut(text: &str) -> String {
    let text = text.trim();
    let masked = mask(beginning(text, LONGEST_READ));
    if text.len() <= LONGEST_READ && masked.len() <= LONGEST_TEXT {
        return masked.into_owned();
    }
    format!("{} … (cut after {LONGEST_TEXT} of {} bytes)", beginning(&masked, LONGEST_TEXT), text.len())
}

/// The first bytes of a text, without part of a character.
fn beginning(text: &str, most: usize) -> &str {
    let end = (0..=most.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    &text[..end]
}

/// ` (tried 4 times)`, if a request was repeated.
fn tried(exchange: &Exchange) -> String {
    if exchange.tries > 1 { format!(" (tried {} times)", exchange.tries) } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_are_cut_between_characters() {
        assert_eq!(cut(" short\n"), "short");
        let cut = cut(&"ä".repeat(20_000));
        assert!(cut.ends_with(" … (cut after 2000 of 40000 bytes)"), "{}", &cut[cut.len() - 60..]);
        assert_eq!(cut.chars().filter(|c| *c == 'ä').count(), 1000);
    }

    #[test]
    fn a_secret_at_the_cut_is_masked_first() {
        let secret = format!("secret-at-the-cut-{}", "y".repeat(3000));
        crate::secret::protect(&secret);
        let text = cut(&format!("{}{secret}{}", "x ".repeat(990), "z".repeat(9000)));
        assert!(text.contains("[redacted]") && !text.contains("secret-at"), "{}", &text[1900..]);
    }
}
