//! How much an entry matters.

/// The levels of Python's logging, the least first.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Level {
    Debug,
    Info,
    Warning,
    Error,
    Critical,
}

impl Level {
    /// What `--level` takes.
    pub const NAMES: [&'static str; 5] = ["debug", "info", "warning", "error", "critical"];

    /// The level that has this name in a log or on the command line, in any spelling.
    pub fn of(name: &str) -> Option<Self> {
        let is = |names: &[&str]| names.iter().any(|known| name.eq_ignore_ascii_case(known));
        Some(match () {
            () if is(&["info"]) => Self::Info,
            () if is(&["debug", "trace", "notset"]) => Self::Debug,
            () if is(&["warning", "warn"]) => Self::Warning,
            () if is(&["error", "exception"]) => Self::Error,
            () if is(&["critical", "fatal"]) => Self::Critical,
            () => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_libraries_and_of_ours_are_known() {
        let levels = Level::NAMES.map(|name| Level::of(name).unwrap());
        assert!(levels.is_sorted() && Level::of("WARN") == Some(Level::Warning));
        assert_eq!((Level::of("fatal"), Level::of("loud")), (Some(Level::Critical), None));
    }
}
