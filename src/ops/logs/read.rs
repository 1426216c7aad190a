//! Reads the whole current log of a try, in constant memory.

use std::time::Duration;

use progenitor_client::ClientInfo;

use super::instance::Try;
use super::position::{Pass, Position};
use crate::api::{NDJSON, Piece};
use crate::context::Context;
use crate::error::{Error, Kind, Result};

/// Number of consecutive reconnects without a new entry.
const MOST_LOSSES: u32 = 3;

/// Whether to continue reading.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Next {
    More,
    Enough,
}

/// Passes the entries of a log to `take` as the server sends them, and returns the position reached. After a lost
/// connection it continues after the last entry.
///
/// # Errors
/// `NotFound` if the try does not exist; `Unreachable` if the connection cannot be restored (the entries passed to
/// `take` are valid); the error of `take`.
pub async fn read(context: &Context, of: &Try, mut take: impl FnMut(Piece<'_>) -> Result<Next>) -> Result<Position> {
    let mut position = Position::default();
    let mut losses = 0;
    loop {
        let before = position;
        let Err(error) = pass(context, of, &mut position, &mut take).await else { return Ok(position) };
        if position != before {
            losses = 0;
        }
        losses += 1;
        if !is_lost(&error) || position.within || position == Position::default() || losses > MOST_LOSSES {
            return Err(error);
        }
        context.note(&format!("{error}; retrying from the last entry"));
        tokio::time::sleep(Duration::from_millis(250) * (1 << losses)).await;
    }
}

/// Whether the connection was lost, as opposed to an error response.
pub fn is_lost(error: &Error) -> bool {
    matches!(error.kind(), Kind::Unreachable | Kind::TimeLimit) && error.http_status().is_none()
}

async fn pass(
    context: &Context,
    of: &Try,
    position: &mut Position,
    take: &mut impl FnMut(Piece<'_>) -> Result<Next>,
) -> Result<()> {
    let session = context.client().await?.inner();
    let path = of.path();
    let request = session.get(&path).query(of.query()).accept(NDJSON).stream().send();
    let mut lines = request.await?.error_for_status()?.lines()?;
    let mut pass = Pass::default();
    while let Some(piece) = lines.next().await? {
        if piece.begins && piece.ends && piece.bytes.is_empty() {
            continue;
        }
        if pass.is_new(position, &piece) && take(piece)? == Next::Enough {
            break;
        }
    }
    Ok(())
}
