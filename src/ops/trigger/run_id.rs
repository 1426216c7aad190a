//! The id of a new run: chosen by the user, generated here, or by the server.

use jiff::Timestamp;

/// The source of a run id.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum RunId {
    /// Chosen by the user; another run may have it.
    Given(String),
    /// Derived from `run_after`; another run with the same time has the same id.
    At(String),
    /// Derived from the current microsecond.
    Now(String),
    /// Chosen by the server.
    Server,
}

impl RunId {
    /// Generates the id of a run that may start at `run_after`, or at once.
    pub fn generate(run_after: Option<&str>) -> Self {
        match run_after.and_then(|time| time.parse().ok()) {
            Some(time) => Self::At(manual(time)),
            None => Self::Now(manual(Timestamp::now())),
        }
    }

    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Given(id) | Self::At(id) | Self::Now(id) => Some(id),
            Self::Server => None,
        }
    }
}

/// As `Timetable.generate_run_id` in Airflow 3.1 and newer: Python's `isoformat`, which omits a fraction of zero.
fn manual(time: Timestamp) -> String {
    let format = match time.subsec_microsecond() {
        0 => "manual__%Y-%m-%dT%H:%M:%S+00:00",
        _ => "manual__%Y-%m-%dT%H:%M:%S.%6f+00:00",
    };
    time.strftime(format).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_has_the_server_s_format() {
        for (time, id) in [
            ("2026-11-01T10:00:00Z", "manual__2026-11-01T10:00:00+00:00"),
            ("2026-11-01T10:00:00.5Z", "manual__2026-11-01T10:00:00.500000+00:00"),
            ("2026-11-01T10:00:00.123456789Z", "manual__2026-11-01T10:00:00.123456+00:00"),
            ("2026-11-01T10:00:00.0000001Z", "manual__2026-11-01T10:00:00+00:00"),
        ] {
            assert_eq!(RunId::generate(Some(time)), RunId::At(id.to_owned()));
        }
    }

    #[test]
    fn an_id_of_now_has_at_most_microseconds() {
        let id = RunId::generate(None);
        let Some(("manual", time)) = id.text().and_then(|id| id.split_once("__")) else { panic!("{id:?}") };
        let age = Timestamp::now().duration_since(time.parse().unwrap());
        assert!(age.as_secs() < 60 && time.ends_with("+00:00") && time.len() <= 32, "{time}");
    }
}
