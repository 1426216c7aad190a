//! What can be done to what is shown.

/// Task instances that can be cleared.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Target {
    pub dag: String,
    pub run: String,
    /// One task, and one of its instances; none stands for the whole run.
    pub task: Option<(String, Option<i64>)>,
    /// Clear only what has failed.
    pub only_failed: bool,
}

/// Something to do on the server.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Work {
    /// Looks whether the Dag is paused, before it asks.
    LookToPause {
        dag: String,
    },
    Pause {
        dag: String,
        pause: bool,
    },
    /// Looks whether the Dag can be started just so, before it asks.
    LookToTrigger {
        dag: String,
    },
    Trigger {
        dag: String,
    },
    /// Counts what would be cleared, before it asks.
    LookToClear(Target),
    Clear(Target),
}

/// What came of it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Done {
    /// It is done; in words.
    Said(String),
    IsPaused {
        dag: String,
        is_paused: bool,
    },
    CanStart {
        dag: String,
        is_paused: bool,
    },
    /// So many would be cleared.
    Count {
        target: Target,
        number: usize,
    },
}

impl Work {
    /// While it goes on.
    pub fn words(&self) -> String {
        match self {
            Self::LookToPause { dag } | Self::LookToTrigger { dag } => format!("looking at Dag {dag} …"),
            Self::Pause { dag, pause: true } => format!("pausing {dag} …"),
            Self::Pause { dag, pause: false } => format!("unpausing {dag} …"),
            Self::Trigger { dag } => format!("starting a run of {dag} …"),
            Self::LookToClear(_) => "counting what would be cleared …".to_owned(),
            Self::Clear(_) => "clearing …".to_owned(),
        }
    }
}

impl Target {
    /// `run R of Dag D`, `task T of run R and what comes after it`
    pub fn words(&self) -> String {
        match &self.task {
            None => format!("run {} of Dag {}", self.run, self.dag),
            Some((task, None)) => format!("{task} of run {} and what comes after it", self.run),
            Some((task, Some(index))) => format!("{task} [{index}] of run {} and what comes after it", self.run),
        }
    }
}
