//! The positionals and options that identify a task instance, as in the official command line.

use crate::api::types::TaskInstanceResponse;
use crate::api::{self, Reply};
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::ops::{runs, value_parsers};

// No doc comment: clap would use it as the help of the whole command.
#[derive(clap::Args)]
pub struct Instance {
    /// Dag id
    #[arg(value_parser = value_parsers::path_argument)]
    pub dag_id: String,

    /// Task id
    #[arg(value_parser = value_parsers::path_argument)]
    pub task_id: String,

    /// Run id or a unique prefix of it, logical date, @latest, @latest-failed or @running
    #[arg(value_name = "RUN_ID_OR_LOGICAL_DATE", value_parser = value_parsers::path_argument)]
    pub run: String,

    /// Map index of a mapped task's instance
    #[arg(long, value_name = "N", default_value_t = -1, allow_negative_numbers = true, hide_default_value = true, value_parser = value_parsers::at_least::<-1>)]
    pub map_index: i64,

    /// Ignored, for scripts of the official command line: the server chooses the Dag's bundle
    #[arg(short = 'B', long, hide = true)]
    #[allow(dead_code, reason = "accepted and ignored")]
    bundle_name: Vec<String>,
}

impl Instance {
    /// The id of the run.
    ///
    /// # Errors
    /// As [`runs::id`].
    pub async fn run_id(&self, context: &Context) -> Result<String> {
        runs::id(context, &self.dag_id, &self.run).await
    }

    /// The map index; `None` if the task is not mapped.
    pub fn index(&self) -> Option<i64> {
        (self.map_index >= 0).then_some(self.map_index)
    }

    /// The instance as the server sends it.
    ///
    /// # Errors
    /// `NotFound` if there is no such instance; `Usage` if the task is mapped and no index was given.
    pub async fn fetch(&self, context: &Context, run_id: &str) -> Result<Reply<TaskInstanceResponse>> {
        let client = context.client().await?;
        let reply = match self.index() {
            Some(index) => {
                let request = client.get_mapped_task_instance().map_index(index);
                api::reply(request.dag_id(&self.dag_id).dag_run_id(run_id).task_id(&self.task_id).send()).await
            }
            None => {
                let request = client.get_task_instance();
                api::reply(request.dag_id(&self.dag_id).dag_run_id(run_id).task_id(&self.task_id).send()).await
            }
        };
        reply.map_err(|error| self.explained(error))
    }

    /// Replaces the server's message about a missing map index, which mentions a URL parameter.
    fn explained(&self, error: Error) -> Error {
        if !is_about_mapped(&error) {
            return error;
        }
        let (dag, task, run) = (&self.dag_id, &self.task_id, &self.run);
        Error::usage(format!("task {task} is mapped: select one of its instances with --map-index"))
            .hint(format!("{} lists them", crate::error::command_line::command("tasks mapped", &[dag, run, task])))
    }
}

/// Whether the server refuses because the task is mapped and the request has no map index.
pub fn is_about_mapped(error: &Error) -> bool {
    error.kind() == Kind::NotFound && error.to_string().contains("is mapped, add the map_index")
}
