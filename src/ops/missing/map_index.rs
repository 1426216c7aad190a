//! Explains a `NotFound` for a mapped task whose instance was not given.

use clap::ArgMatches;

use crate::api;
use crate::context::Context;
use crate::error::command_line::command;
use crate::error::{Error, Kind};
use crate::ops::runs;
use crate::ops::tasks::instance;

/// Means every Dag, run or task.
const EVERY: &str = "~";

/// Replaces the error of a command if the task is mapped and the command line has no map index. Checking that takes
/// one more request, which is sent only after an error about a missing instance.
pub async fn explained(context: &Context, name: &str, matches: &ArgMatches, error: Error) -> Error {
    if error.kind() != Kind::NotFound && !(error.http_status() == Some(500) && fails_with_500(name, matches)) {
        return error;
    }
    // The name does not fit into a request path, so another request would not help.
    if error.is_worded() && error.http_status().is_none() {
        return error;
    }
    let Some(named) = Named::of(name, matches) else { return error };
    match instance::is_about_mapped(&error) || named.is_mapped(context).await {
        true => named.error(),
        false => error,
    }
}

/// For an XCom of a mapped task without an index, the server responds with 500 instead of 404.
fn fails_with_500(name: &str, matches: &ArgMatches) -> bool {
    name == "xcom" && matches.subcommand_name() == Some("add")
}

/// A task of a run that the command line names without a map index.
struct Named {
    dag: String,
    run: String,
    task: String,
}

impl Named {
    /// `None` for commands that need no instance: `logs` prints those of all instances.
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
        let error = Error::usage(format!("task {task} is mapped: select one of its instances by its map index"));
        // A name with a NUL cannot be an argument.
        let is_typable = [dag, run, task].iter().all(|name| !name.contains('\0'));
        match is_typable {
            true => error.hint(format!("{} lists them", command("tasks mapped", &[dag, run, task]))),
            false => error,
        }
    }
}
