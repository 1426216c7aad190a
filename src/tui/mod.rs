//! `airflow watch`: the full-screen view of Dags, runs, tasks and logs.
//!
//! A key or a response changes the model (`model`, `keys`), which requests data (`fetch`) or actions (`act`). `drive` is
//! the event loop, and `draw` renders the model. Only `screen` accesses the terminal.

mod act;
mod data;
mod draw;
mod drive;
mod fetch;
mod keys;
mod level;
mod logbook;
mod model;
mod pace;
mod place;
mod reader;
mod screen;
#[cfg(test)]
mod tests;
mod work;

use std::io::IsTerminal;

use jiff::Timestamp;

use self::draw::Look;
use self::drive::Driver;
use self::model::Model;
use self::place::Place;
use self::reader::{Inbox, Reader};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::ops::wait::Interrupts;
use crate::ops::{logs, reply, runs};
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
        return Err(Error::usage("--verbose would write into the full-screen view").hint("redirect it to a file: 2>trace.log"));
    }
    let place = find(context, &start).await?;
    let environment = context.environment()?;
    let mut model = Model::new(place, context.place()?, Timestamp::now());
    model.protected =
        environment.protected.then(|| context.place()).transpose()?.map(|place| place + ", which is protected");
    model.yes = context.yes();
    let (inbox, mut reader) = (Inbox::default(), None::<Reader>);
    if !matches!(model.level().place, Place::Log { .. }) {
        let wish = model.wish();
        let fetched = fetch::fetch(context, &wish, &mut reader, &inbox).await?;
        model.take(&wish, fetched);
    }
    let look = Look { colour: output::shows_colours(context.globals().color) };
    show(context, Driver::new(context, model, look, reader, inbox), look).await
}

async fn show(context: &Context, mut driver: Driver<'_>, look: Look) -> Result<()> {
    let mut interrupts = Interrupts::new()?;
    context.notes().hold();
    let outcome = match screen::Screen::take(look.colour) {
        Ok(mut screen) => driver.drive(&mut screen, &mut screen::events(), &mut interrupts).await,
        Err(error) => Err(error),
    };
    context.notes().release();
    outcome
}

/// The view to start with.
async fn find(context: &Context, start: &Start) -> Result<Place> {
    let Some(dag) = start.dag_id.clone() else { return Ok(Place::Dags) };
    let Some(run) = &start.run else { return Ok(Place::Runs { dag }) };
    #[derive(serde::Deserialize)]
    struct Run {
        dag_run_id: String,
    }
    let row = runs::find(context, &dag, run).await?;
    let run = reply::view::<Run>(&row)?.dag_run_id;
    let Some(task) = start.task_id.clone() else { return Ok(Place::Tasks { dag, run }) };
    Ok(match logs::find(context, &dag, &run, &task, None).await? {
        Some(_) => Place::Log { dag, run, task, index: None },
        None => Place::Mapped { dag, run, task },
    })
}
