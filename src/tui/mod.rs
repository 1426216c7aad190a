//! `airflow watch`: the full-screen view of Dags, runs, tasks and logs.
//!
//! A key or a response changes the model (`model`, `keys`), which requests data (`fetch`) or actions (`act`). `drive` is
//! the event loop, and `draw` renders the model. Only `screen` accesses the terminal.

mod act;
mod action;
mod data;
mod draw;
mod drive;
mod fetch;
mod keys;
mod level;
mod log_buffer;
mod model;
mod pace;
mod reader;
mod screen;
#[cfg(test)]
mod tests;
mod view;

use std::io::IsTerminal;

use jiff::Timestamp;

use self::draw::Theme;
use self::drive::Driver;
use self::model::Model;
use self::reader::{Inbox, Reader};
use self::view::View;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::wait::Interrupts;
use crate::ops::{logs, runs};
use crate::output;

/// The view to start with: all Dags, or the named Dag, run or task.
pub struct Start {
    pub dag_id: Option<String>,
    pub run: Option<String>,
    pub task_id: Option<String>,
}

/// Runs until the user quits. Named things must exist, and the server must respond, before the screen is used.
pub async fn run(context: &Context, start: Start) -> Result<()> {
    if !std::io::stdin().is_terminal() || !std::io::stdout().is_terminal() {
        return Err(Error::usage("airflow watch requires a terminal for stdin and stdout")
            .hint("without a terminal, use `airflow dags list` or `airflow runs list --watch`"));
    }
    if context.globals().verbose > 0 && std::io::stderr().is_terminal() {
        return Err(
            Error::usage("--verbose would write into the full-screen view").hint("redirect it to a file: 2>trace.log")
        );
    }
    let view = find(context, &start).await?;
    let environment = context.environment()?;
    let mut model = Model::new(view, context.place()?, Timestamp::now());
    model.protected =
        environment.protected.then(|| context.place()).transpose()?.map(|name| name + ", which is protected");
    model.yes = context.yes();
    let (inbox, mut reader) = (Inbox::default(), None::<Reader>);
    if !matches!(model.level().view, View::Log { .. }) {
        let query = model.query();
        let fetched = fetch::fetch(context, &query, &mut reader, &inbox).await?;
        model.take(&query, fetched);
    }
    let theme = Theme { color: output::shows_colors(context.globals().color) };
    show(context, Driver::new(context, model, theme, reader, inbox), theme).await
}

async fn show(context: &Context, mut driver: Driver<'_>, theme: Theme) -> Result<()> {
    let mut interrupts = Interrupts::new()?;
    context.notes().hold();
    let outcome = match screen::Screen::take(theme.color) {
        Ok(mut screen) => driver.drive(&mut screen, &mut screen::events(), &mut interrupts).await,
        Err(error) => Err(error),
    };
    context.notes().release();
    outcome
}

/// The view to start with.
async fn find(context: &Context, start: &Start) -> Result<View> {
    let Some(dag) = start.dag_id.clone() else { return Ok(View::Dags) };
    let Some(run) = &start.run else { return Ok(View::Runs { dag }) };
    let run = runs::id_of(&runs::find(context, &dag, run).await?)?;
    let Some(task) = start.task_id.clone() else { return Ok(View::Tasks { dag, run }) };
    Ok(match logs::find(context, &dag, &run, &task, None).await? {
        Some(_) => View::Log { dag, run, task, index: None },
        None => View::Mapped { dag, run, task },
    })
}
