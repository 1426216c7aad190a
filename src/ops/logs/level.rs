//! Log levels.

/// The levels of Python's logging, lowest first.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Level {
    Debug,
    Info,
    Warning,
    Error,
    Critical,
}

impl Level {
    /// The values of `--level`.
    pub const NAMES: [&'static str; 5] = ["debug", "info", "warning", "error", "critical"];

    /// Parses the name of a level in a log or on the command line, in any case.
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
    fn names_of_the_option_and_of_libraries_are_parsed() {
        let levels = Level::NAMES.map(|name| Level::of(name).unwrap());
        assert!(levels.is_sorted() && Level::of("WARN") == Some(Level::Warning));
        assert_eq!((Level::of("fatal"), Level::of("loud")), (Some(Level::Critical), None));
    }
}
