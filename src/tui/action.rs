//! The actions.

/// Task instances that can be cleared.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Target {
    pub dag: String,
    pub run: String,
    /// A task and optionally one of its instances; `None` is the whole run.
    pub task: Option<(String, Option<i64>)>,
    /// Clear only failed task instances.
    pub only_failed: bool,
}

/// An action, or the check before it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Action {
    /// Checks whether the Dag is paused, before the question.
    CheckPause {
        dag: String,
    },
    Pause {
        dag: String,
        pause: bool,
    },
    /// Checks whether the Dag can be triggered without params, before the question.
    CheckTrigger {
        dag: String,
    },
    Trigger {
        dag: String,
    },
    /// Counts the task instances that would be cleared, before the question.
    CheckClear(Target),
    Clear(Target),
}

/// The result of an action.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Done {
    /// Done; the text is shown.
    Message(String),
    IsPaused {
        dag: String,
        is_paused: bool,
    },
    CanStart {
        dag: String,
        is_paused: bool,
    },
    /// The number of task instances that would be cleared.
    Count {
        target: Target,
        number: usize,
    },
}

impl Action {
    /// The text to show while the action is in progress.
    pub fn words(&self) -> String {
        match self {
            Self::CheckPause { dag } | Self::CheckTrigger { dag } => format!("checking Dag {dag} …"),
            Self::Pause { dag, pause: true } => format!("pausing Dag {dag} …"),
            Self::Pause { dag, pause: false } => format!("unpausing Dag {dag} …"),
            Self::Trigger { dag } => format!("triggering Dag {dag} …"),
            Self::CheckClear(_) => "counting task instances …".to_owned(),
            Self::Clear(_) => "clearing …".to_owned(),
        }
    }
}

impl Target {
    /// `run R of Dag D`, `T and its downstream tasks in run R`
    pub fn words(&self) -> String {
        match &self.task {
            None => format!("run {} of Dag {}", self.run, self.dag),
            Some((task, None)) => format!("{task} and its downstream tasks in run {}", self.run),
            Some((task, Some(index))) => format!("{task} [{index}] and its downstream tasks in run {}", self.run),
        }
    }
}
