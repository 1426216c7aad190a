//! Logs of tasks: which, how they are read and followed, and how they are printed.

pub mod content;
pub mod entry;
pub mod filter;
pub mod following;
#[cfg(any(test, fuzzing))]
pub mod fuzzing;
pub mod growing;
pub mod level;
pub mod options;
pub mod position;
pub mod reading;
pub mod several;
pub mod sink;
pub mod text;
pub mod traceback;
pub mod which;

pub use self::entry::Entry;
pub use self::following::{COST_FACTOR, LINGER, LONGEST_PAUSE, SHORTEST_PAUSE, follow, may_pass};
pub use self::growing::{Brought, Growing};
pub use self::level::Level;
pub use self::options::Options;
pub use self::reading::Next;
pub use self::sink::Sink;
pub use self::text::{Line, plain_lines};
pub use self::which::{Instance, Try, find};

use self::position::Position;
use self::text::Look;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::runs;

/// Prints the logs that the arguments stand for; of the latest run where none is named.
///
/// # Errors
/// `NotFound` for what does not exist; `Failed` where there is no log; whatever a request fails with.
pub async fn show(
    context: &Context,
    dag: &str,
    run: Option<&str>,
    task: Option<&str>,
    options: &Options,
) -> Result<()> {
    let mut sink = Sink::new(context, options.wanted())?;
    if task.is_none() && options.map_index.is_some() {
        return Err(Error::usage("--map-index chooses among the instances of one task: name the task too"));
    }
    let given = run.unwrap_or(runs::LATEST);
    let run = runs::id(context, dag, given).await?;
    if runs::references().any(|reference| reference == given) {
        context.note(&format!("run {run}"));
    }
    let one = match task {
        Some(task) => which::find(context, dag, &run, task, options.index()).await?,
        None => None,
    };
    match one {
        Some(instance) if !options.failed || instance.state() == "failed" => {
            show_one(context, instance, options, &mut sink).await?;
        }
        Some(instance) => {
            context.note(&format!("{} of run {run} is not failed: {}", instance.name(), instance.state()));
        }
        None if options.follow && options.number.is_none() => {
            several::as_they_come(context, dag, &run, task, &mut sink).await?;
        }
        None if options.follow => return Err(Error::usage("--follow with --try follows one task: name it")),
        None => {
            let mut instances = which::of_run(context, dag, &run).await?;
            instances.retain(|one| task.is_none_or(|task| task == one.task_id));
            instances.retain(|one| !options.failed || one.state() == "failed");
            if instances.is_empty() && options.failed {
                context.note(&format!("no task instance of run {run} has failed"));
            }
            if let Some(number) = options.number {
                which::keep_with_try(&mut instances, number)?;
            }
            several::as_they_are(context, &instances, options, &mut sink).await?;
        }
    }
    sink.finish()
}

async fn show_one(context: &Context, instance: which::Instance, options: &Options, sink: &mut Sink<'_>) -> Result<()> {
    sink.begin(None)?;
    if options.follow {
        let last = follow(context, instance, options.number, sink).await?;
        sink.end()?;
        let state = last.state();
        match last.try_number {
            0 => context.note(&format!("{} has no log: {}", last.name(), several::why_none(&last))),
            _ => context.note(&format!("{} is {state}", last.name())),
        }
        return Ok(());
    }
    let number = options.number.unwrap_or(instance.try_number);
    if options.number.is_none() && !instance.has_begun() {
        let message = format!("{} has no log: {}", instance.name(), several::why_none(&instance));
        let waits = "--follow waits for it";
        return Err(match (instance.is_over(), instance.try_number) {
            (true, _) => Error::failed(message),
            (false, 0 | 1) => Error::failed(message).hint(waits),
            (false, next) => Error::failed(format!("{message} (try {next})"))
                .hint(format!("{waits}; --try {} shows the try before", next - 1)),
        });
    }
    let of = instance.of_try(number)?;
    let position = print(context, &of, sink).await?;
    if position.entries == 0 && !sink.is_closed() {
        return Err(Error::failed(format!("the server has no log of {}", of.name()))
            .hint("where it looked is told by `-o ndjson`, which prints all it sent"));
    }
    Ok(())
}

/// Prints the log of a try as it is now, in constant memory.
///
/// # Errors
/// As [`reading::read`]; what was printed until then is good.
pub async fn print(context: &Context, of: &Try, sink: &mut Sink<'_>) -> Result<Position> {
    let result = reading::read(context, of, |piece| {
        sink.take(piece)?;
        Ok(if sink.is_closed() { Next::Enough } else { Next::More })
    })
    .await;
    sink.end()?;
    result
}

/// An entry as lines of text, each with its end, safe to show anywhere; nothing for the end of a section.
pub fn lines_of(entry: &[u8], colour: bool) -> String {
    let look = Look { colour, is_terminal: true, bare: false };
    let mut text = Vec::new();
    look.write(&mut text, &Entry::read(&String::from_utf8_lossy(entry)));
    String::from_utf8_lossy(&text).into_owned()
}

/// Gives each entry of the log of a try, in constant memory; what is too long to be kept whole is passed over.
///
/// # Errors
/// As [`reading::read`].
pub async fn entries(context: &Context, of: &Try, mut take: impl FnMut(&Entry<'_>)) -> Result<()> {
    let read = reading::read(context, of, |piece| {
        if piece.begins && piece.ends {
            take(&Entry::read(&String::from_utf8_lossy(piece.bytes)));
        }
        Ok(Next::More)
    });
    read.await.map(drop)
}
