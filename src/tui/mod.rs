//! `airflow watch`: Dags, runs, tasks and logs on the whole screen.
//!
//! A key or an answer of the server changes the model (`model`, `keys`), which asks for things to be fetched (`fetch`)
//! or done (`act`); `drive` has them done, and `draw` makes a picture of the model. Only `screen` knows the terminal.

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

/// Where the user wants to begin: at all Dags, or at what is named.
pub struct Start {
    pub dag_id: Option<String>,
    pub run: Option<String>,
    pub task_id: Option<String>,
}

/// Shows it until somebody quits. What is named has to exist, and the server to answer, before the screen is taken.
pub async fn run(context: &Context, start: Start) -> Result<()> {
    if !std::io::stdin().is_terminal() || !std::io::stdout().is_terminal() {
        return Err(Error::usage("airflow watch needs a terminal: it reads keys and draws on the whole screen")
            .hint("`airflow dags list` and `airflow runs list --watch` print lines instead"));
    }
    if context.globals().verbose > 0 && std::io::stderr().is_terminal() {
        return Err(Error::usage("--verbose would write into the picture").hint("send it to a file: 2>trace.log"));
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

/// Where to begin.
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
