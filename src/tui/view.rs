//! The views: Dags, runs of a Dag, tasks of a run, instances of a mapped task, a log.

/// A view, with the ids that its requests need.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum View {
    Dags,
    Runs { dag: String },
    Tasks { dag: String, run: String },
    Mapped { dag: String, run: String, task: String },
    Log { dag: String, run: String, task: String, index: Option<i64> },
}

impl View {
    /// The breadcrumbs of the view.
    pub fn steps(&self) -> Vec<String> {
        let mut steps = vec!["Dags".to_owned()];
        match self {
            Self::Dags => {}
            Self::Runs { dag } => steps.push(dag.clone()),
            Self::Tasks { dag, run } => steps.extend([dag.clone(), run.clone()]),
            Self::Mapped { dag, run, task } | Self::Log { dag, run, task, index: None } => {
                steps.extend([dag.clone(), run.clone(), task.clone()]);
            }
            Self::Log { dag, run, task, index: Some(index) } => {
                steps.extend([dag.clone(), run.clone(), format!("{task} [{index}]")]);
            }
        }
        steps
    }

    pub fn dag(&self) -> Option<&str> {
        match self {
            Self::Dags => None,
            Self::Runs { dag } | Self::Tasks { dag, .. } | Self::Mapped { dag, .. } | Self::Log { dag, .. } => {
                Some(dag)
            }
        }
    }
}
