//! The id of a run that is started: the user's, or the one that the server would make.

use jiff::Timestamp;

/// Where the id of a run comes from.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum RunId {
    /// The user chose it: another run may have it.
    Given(String),
    /// It is made of the time from which on the run may start: another run for the same time has the same id.
    At(String),
    /// It is made of the present microsecond.
    Now(String),
    /// The server makes it.
    Server,
}

impl RunId {
    /// The id for a run that may start at `run_after`, or at once.
    pub fn made(run_after: Option<&str>) -> Self {
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

/// As Airflow's `Timetable.generate_run_id` does since 3.1: Python's `isoformat`, which leaves out a fraction of zero.
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
    fn an_id_is_spelled_as_the_server_spells_it() {
        for (time, id) in [
            ("2026-11-01T10:00:00Z", "manual__2026-11-01T10:00:00+00:00"),
            ("2026-11-01T10:00:00.5Z", "manual__2026-11-01T10:00:00.500000+00:00"),
            ("2026-11-01T10:00:00.123456789Z", "manual__2026-11-01T10:00:00.123456+00:00"),
            ("2026-11-01T10:00:00.0000001Z", "manual__2026-11-01T10:00:00+00:00"),
        ] {
            assert_eq!(RunId::made(Some(time)), RunId::At(id.to_owned()));
        }
    }

    #[test]
    fn an_id_of_now_has_microseconds_and_no_tail() {
        let id = RunId::made(None);
        let Some(("manual", time)) = id.text().and_then(|id| id.split_once("__")) else { panic!("{id:?}") };
        let age = Timestamp::now().duration_since(time.parse().unwrap());
        assert!(age.as_secs() < 60 && time.ends_with("+00:00") && time.len() <= 32, "{time}");
    }
}
