//! What could not be found of a task, because the task is mapped and no instance of it was named.

use clap::ArgMatches;

use crate::api;
use crate::context::Context;
use crate::error::{Error, Kind};
use crate::ops::runs;
use crate::ops::tasks::instance;

/// Stands for every Dag, run or task.
const EVERY: &str = "~";

/// The error of a command. Where it is about an instance that is not there, one more request tells whether the task is
/// mapped: then that is what is wrong with the command line.
pub async fn explained(context: &Context, name: &str, matches: &ArgMatches, error: Error) -> Error {
    if error.kind() != Kind::NotFound && !(error.http_status() == Some(500) && is_answered_with_500(name, matches)) {
        return error;
    }
    // About a name that no request can hold, none helps.
    if error.is_worded() && error.http_status().is_none() {
        return error;
    }
    let Some(named) = Named::of(name, matches) else { return error };
    match instance::is_about_mapped(&error) || named.is_mapped(context).await {
        true => named.error(),
        false => error,
    }
}

/// The server stumbles over an XCom for a mapped task, instead of refusing it.
fn is_answered_with_500(name: &str, matches: &ArgMatches) -> bool {
    name == "xcom" && matches.subcommand_name() == Some("add")
}

/// A task of a run, without a map index.
struct Named {
    dag: String,
    run: String,
    task: String,
}

impl Named {
    /// Of a command that is about one instance: logs are of all of them.
    fn of(name: &str, matches: &ArgMatches) -> Option<Self> {
        let (verb, matches) = matches.subcommand().unwrap_or((name, matches));
        if verb == "logs" {
            return None;
        }
        let given = |ids: &[&str]| {
            let mut values = ids.iter().filter_map(|id| matches.try_get_one::<String>(id).ok().flatten());
            values.next().filter(|value| *value != EVERY).cloned()
        };
        let index = |id: &str| matches.try_get_one::<i64>(id).ok().flatten().copied();
        if index("map_index").is_some_and(|index| index >= 0) {
            return None;
        }
        Some(Self {
            dag: given(&["dag_id"])?,
            run: given(&["dag_run_id", "run_id", "run"])?,
            task: given(&["task_id"])?,
        })
    }

    async fn is_mapped(&self, context: &Context) -> bool {
        let Ok(run) = runs::id(context, &self.dag, &self.run).await else { return false };
        let Ok(client) = context.client().await else { return false };
        let request = client.get_task_instance().dag_id(&self.dag).dag_run_id(run).task_id(&self.task);
        api::reply(request.send()).await.is_err_and(|error| instance::is_about_mapped(&error))
    }

    fn error(&self) -> Error {
        let Self { dag, run, task } = self;
        let error = Error::usage(format!("task {task} is mapped: name one of its instances by its map index"));
        match shlex::try_join(["airflow", "tasks", "mapped", dag, run, task]) {
            Ok(line) => error.hint(format!("`{line}` lists them")),
            Err(_) => error,
        }
    }
}
