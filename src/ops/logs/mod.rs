//! Task logs: selecting, reading, following and printing them.

pub mod content;
pub mod entry;
pub mod filter;
pub mod follow;
#[cfg(any(test, fuzzing))]
pub mod fuzzing;
pub mod incremental;
pub mod instance;
pub mod level;
pub mod options;
pub mod position;
pub mod read;
pub mod run_logs;
pub mod sink;
pub mod text;
pub mod traceback;

pub use self::entry::Entry;
pub use self::follow::{COST_FACTOR, LINGER, LONGEST_PAUSE, SHORTEST_PAUSE, follow, is_outage};
pub use self::incremental::{IncrementalLog, Polled};
pub use self::instance::{Instance, Try, find};
pub use self::level::Level;
pub use self::options::Options;
pub use self::read::Next;
pub use self::sink::Sink;
pub use self::text::{Line, plain_lines};

use self::position::Position;
use self::text::TextStyle;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::runs;

/// Prints the logs that the arguments select; without `run`, those of the latest run.
///
/// # Errors
/// `NotFound` if the Dag, run, task or try does not exist; `Failed` if there is no log; the error of a request.
pub async fn show(
    context: &Context,
    dag: &str,
    run: Option<&str>,
    task: Option<&str>,
    options: &Options,
) -> Result<()> {
    let mut sink = Sink::new(context, options.sink_options())?;
    if task.is_none() && options.map_index.is_some() {
        return Err(Error::usage("--map-index selects an instance of a mapped task: add the task id"));
    }
    let given = run.unwrap_or(runs::LATEST);
    let run = runs::id(context, dag, given).await?;
    if runs::references().any(|reference| reference == given) {
        context.note(&format!("run {run}"));
    }
    let one = match task {
        Some(task) => instance::find(context, dag, &run, task, options.index()).await?,
        None => None,
    };
    match one {
        Some(instance) if !options.failed || instance.state() == "failed" => {
            show_one(context, instance, options, &mut sink).await?;
        }
        Some(instance) => {
            context.note(&format!(
                "{} of run {run} has not failed: its state is {}",
                instance.name(),
                instance.state()
            ));
        }
        None if options.follow && options.number.is_none() => {
            run_logs::follow_all(context, dag, &run, task, &mut sink).await?;
        }
        None if options.follow => {
            return Err(Error::usage("--follow with --try follows one task instance: add the task id"));
        }
        None => {
            let mut instances = instance::of_run(context, dag, &run).await?;
            instances.retain(|one| task.is_none_or(|task| task == one.task_id));
            instances.retain(|one| !options.failed || one.state() == "failed");
            if instances.is_empty() && options.failed {
                context.note(&format!("no task instance of run {run} has failed"));
            }
            if let Some(number) = options.number {
                instance::retain_with_try(&mut instances, number)?;
            }
            run_logs::print_all(context, &instances, options, &mut sink).await?;
        }
    }
    sink.finish()
}

async fn show_one(
    context: &Context,
    instance: instance::Instance,
    options: &Options,
    sink: &mut Sink<'_>,
) -> Result<()> {
    sink.begin(None)?;
    if options.follow {
        let last = follow(context, instance, options.number, sink).await?;
        sink.end()?;
        let state = last.state();
        match last.try_number {
            0 => context.note(&format!("{} has no log: {}", last.name(), run_logs::why_none(&last))),
            _ => context.note(&format!("{} is {state}", last.name())),
        }
        return Ok(());
    }
    let number = options.number.unwrap_or(instance.try_number);
    if options.number.is_none() && !instance.has_begun() {
        let message = format!("{} has no log: {}", instance.name(), run_logs::why_none(&instance));
        let follow = "--follow waits for it";
        return Err(match (instance.is_over(), instance.try_number) {
            (true, _) => Error::failed(message),
            (false, 0 | 1) => Error::failed(message).hint(follow),
            (false, next) => Error::failed(format!("{message} (try {next})"))
                .hint(format!("{follow}; --try {} shows the previous try", next - 1)),
        });
    }
    let of = instance.of_try(number)?;
    let position = print(context, &of, sink).await?;
    if position.entries == 0 && !sink.is_closed() {
        return Err(Error::failed(format!("the server has no log of {}", of.name()))
            .hint("-o ndjson prints the whole response, which names the places that the server checked"));
    }
    Ok(())
}

/// Prints the current log of a try, in constant memory.
///
/// # Errors
/// As [`read::read`]; the entries printed before the error are valid.
pub async fn print(context: &Context, of: &Try, sink: &mut Sink<'_>) -> Result<Position> {
    let result = read::read(context, of, |piece| {
        sink.take(piece)?;
        Ok(if sink.is_closed() { Next::Enough } else { Next::More })
    })
    .await;
    sink.end()?;
    result
}

/// An entry as lines of text with line feeds, safe for a terminal; empty for the end of a section.
pub fn lines_of(entry: &[u8], color: bool) -> String {
    let style = TextStyle { color, is_terminal: true, bare: false };
    let mut text = Vec::new();
    style.write(&mut text, &Entry::read(&String::from_utf8_lossy(entry)));
    String::from_utf8_lossy(&text).into_owned()
}

/// Passes each entry of a try's log to `take`, in constant memory. Skips entries that are too long to buffer.
///
/// # Errors
/// As [`read::read`].
pub async fn entries(context: &Context, of: &Try, mut take: impl FnMut(&Entry<'_>)) -> Result<()> {
    let read = read::read(context, of, |piece| {
        if piece.begins && piece.ends {
            take(&Entry::read(&String::from_utf8_lossy(piece.bytes)));
        }
        Ok(Next::More)
    });
    read.await.map(drop)
}
