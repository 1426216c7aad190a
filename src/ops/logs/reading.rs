//! The log of a try as it is now, whole and in constant memory.

use std::time::Duration;

use progenitor_client::ClientInfo;

use super::position::{Passage, Position};
use super::which::Try;
use crate::api::{NDJSON, Piece};
use crate::context::Context;
use crate::error::{Error, Kind, Result};

/// How often in a row a lost connection is made anew without one entry more.
const MOST_LOSSES: u32 = 3;

/// Whether to go on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Next {
    More,
    Enough,
}

/// Gives the entries of a log to `take`, as the server sends them now, and tells how far it came. Where the connection
/// is lost on the way it goes on behind the last entry.
///
/// # Errors
/// `NotFound` when there was no such try; `Unreachable` when the connection is lost for good, and what `take` got until
/// then is good; what `take` fails with.
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
        context.note(&format!("{error}; going on from there"));
        tokio::time::sleep(Duration::from_millis(250) * (1 << losses)).await;
    }
}

/// Whether the connection broke, as opposed to an answer that refuses.
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
    let mut passage = Passage::default();
    while let Some(piece) = lines.next().await? {
        if piece.begins && piece.ends && piece.bytes.is_empty() {
            continue;
        }
        if passage.is_new(position, &piece) && take(piece)? == Next::Enough {
            break;
        }
    }
    Ok(())
}
