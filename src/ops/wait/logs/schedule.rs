//! Schedules the requests for the logs of a run's tasks.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use tokio::time::Instant;

use crate::ops::logs::{self, IncrementalLog, Try};
use crate::ops::runs::snapshot::Task;
use crate::ops::states;
use crate::ops::wait::Run;

type Key = (String, i64);

/// The log of one try of a task instance.
pub struct Log {
    key: Key,
    number: i64,
    /// `task[3]`, or `task, try 2`
    pub name: String,
    pub reader: IncrementalLog,
    /// When the next request is due.
    pub due: Instant,
    pub pause: Duration,
    /// Number of consecutive responses without new entries.
    pub empty: u32,
}

impl Log {
    /// The command that prints it.
    pub fn command(&self, run: &Run) -> String {
        let (task, index) = &self.key;
        let index = if *index < 0 { String::new() } else { format!(" --map-index {index}") };
        run.command_for(&format!("tasks logs{index} --try {}", self.number), task)
    }
}

/// The tries of a task instance.
struct Tries {
    /// The latest try that has started.
    started: i64,
    /// The number of tries that have ended, and when the end of the last one was noticed.
    ended: i64,
    since: Instant,
}

#[derive(Default)]
pub struct Schedule {
    tries: RefCell<HashMap<Key, Tries>>,
    waiting: RefCell<VecDeque<Log>>,
    /// The names of logs whose tries have not ended, including those being requested.
    growing: RefCell<HashMap<String, (Key, i64)>>,
    updates: Cell<u32>,
    finished: Cell<bool>,
    abandoned: Cell<bool>,
}

impl Schedule {
    /// Adds the logs of tries that have started since the last update. At the first update, adds only the latest tries.
    pub fn update(&self, run: &Run, instances: &[Task]) {
        let now = Instant::now();
        let is_first = self.updates.replace(self.updates.get() + 1) == 0;
        let mut instances: Vec<&Task> = instances.iter().filter(|one| started_tries(one) > 0).collect();
        instances.sort_by_key(|one| (one.start_date.is_none(), one.start_date));
        for instance in instances {
            let key = (instance.task_id.clone(), instance.index());
            let (started, ended) = (started_tries(instance), ended_tries(instance));
            let mut tries = self.tries.borrow_mut();
            let skipped = if is_first { started - 1 } else { 0 };
            let known = tries.entry(key.clone()).or_insert(Tries { started: skipped, ended: 0, since: now });
            let new = known.started + 1..=started;
            known.started = known.started.max(started);
            if ended > known.ended {
                (known.ended, known.since) = (ended, now);
            }
            drop(tries);
            for number in new {
                let name = match number {
                    1 => instance.short_name(),
                    number => format!("{}, try {number}", instance.short_name()),
                };
                let of = Try::named(&run.dag_id, &run.run_id, &instance.task_id, instance.index(), number);
                self.growing.borrow_mut().insert(name.clone(), (key.clone(), number));
                let reader = IncrementalLog::new(of).without_head();
                let log =
                    Log { key: key.clone(), number, name, reader, due: now, pause: logs::SHORTEST_PAUSE, empty: 0 };
                self.waiting.borrow_mut().push_back(log);
            }
        }
        self.apply_ends();
    }

    /// Makes logs of ended tries due soon, and removes them from the growing ones.
    fn apply_ends(&self) {
        for log in self.waiting.borrow_mut().iter_mut() {
            if let Some(since) = self.ended_since(log) {
                log.due = log.due.min(since + logs::LINGER);
            }
        }
        self.growing.borrow_mut().retain(|_, (key, number)| self.since(key, *number).is_none());
    }

    /// Marks all tries as ended: no more will start.
    pub fn finish(&self) {
        self.finished.set(true);
        for tries in self.tries.borrow_mut().values_mut().filter(|tries| tries.ended < tries.started) {
            (tries.ended, tries.since) = (tries.started, Instant::now());
        }
        self.apply_ends();
    }

    pub fn abandon(&self) {
        self.abandoned.set(true);
    }

    /// Whether all logs are complete, given the number of running requests.
    pub fn is_done(&self, requests: usize) -> bool {
        self.abandoned.get() || (self.finished.get() && requests == 0 && self.waiting.borrow().is_empty())
    }

    /// Removes and returns the first log that is due.
    pub fn take_due(&self) -> Option<Log> {
        let now = Instant::now();
        let mut waiting = self.waiting.borrow_mut();
        let first = waiting.iter().position(|log| log.due <= now)?;
        waiting.remove(first)
    }

    /// When the next log is due.
    pub fn next_due(&self) -> Option<Instant> {
        self.waiting.borrow().iter().map(|log| log.due).min()
    }

    /// Returns a log that is not complete to the queue.
    pub fn put_back(&self, log: Option<Log>) {
        self.waiting.borrow_mut().extend(log);
    }

    /// The number of growing logs.
    pub fn number(&self) -> u32 {
        u32::try_from(self.growing.borrow().len()).unwrap_or(u32::MAX)
    }

    /// Whether a log with another name is growing.
    pub fn has_others(&self, name: &str) -> bool {
        self.growing.borrow().keys().any(|other| other != name)
    }

    /// When the end of the try was noticed.
    pub fn ended_since(&self, log: &Log) -> Option<Instant> {
        self.since(&log.key, log.number)
    }

    fn since(&self, key: &Key, number: i64) -> Option<Instant> {
        let tries = self.tries.borrow();
        tries.get(key).filter(|tries| tries.ended >= number).map(|tries| tries.since)
    }
}

/// The number of tries that have started. A try gets its number before it starts.
fn started_tries(instance: &Task) -> i64 {
    match instance.state.as_deref() {
        None | Some("scheduled" | "queued" | "restarting") => instance.number() - 1,
        _ => instance.number(),
    }
}

/// The number of tries that have ended.
fn ended_tries(instance: &Task) -> i64 {
    let has_ended = |state: &str| states::task_has_ended(state) || state == "up_for_retry";
    if instance.state.as_deref().is_some_and(has_ended) { instance.number() } else { instance.number() - 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instance(task: &str, state: &str, try_number: i64) -> Task {
        let state = (!state.is_empty()).then(|| state.to_owned());
        Task { task_id: task.into(), state, try_number: Some(try_number), ..Task::default() }
    }

    fn run() -> Run {
        Run { dag_id: "d".into(), run_id: "r".into() }
    }

    fn taken(schedule: &Schedule) -> Vec<String> {
        std::iter::from_fn(|| schedule.take_due()).map(|log| log.name).collect()
    }

    #[tokio::test]
    async fn each_try_is_added_once() {
        let schedule = Schedule::default();
        schedule.update(&run(), &[instance("a", "running", 1), instance("b", "", 0), instance("c", "queued", 1)]);
        assert_eq!(taken(&schedule), ["a"]);
        // A try ended and the next one started between two updates.
        schedule
            .update(&run(), &[instance("a", "running", 3), instance("b", "success", 1), instance("c", "queued", 1)]);
        assert_eq!(taken(&schedule), ["a, try 2", "a, try 3", "b"]);
        schedule.update(&run(), &[instance("a", "failed", 3), instance("b", "success", 1)]);
        assert_eq!(taken(&schedule), [""; 0]);
    }

    #[tokio::test]
    async fn only_the_latest_of_earlier_tries_is_added() {
        let schedule = Schedule::default();
        schedule.update(
            &run(),
            &[instance("a", "running", 3), instance("b", "up_for_retry", 2), instance("c", "queued", 2)],
        );
        assert_eq!(taken(&schedule), ["a, try 3", "b, try 2", "c"]);
    }

    #[tokio::test]
    async fn the_log_of_an_ended_try_is_due_soon() {
        let schedule = Schedule::default();
        schedule.update(&run(), &[instance("a", "running", 1), instance("b", "running", 1)]);
        let mut logs: Vec<_> = std::iter::from_fn(|| schedule.take_due()).collect();
        logs.iter_mut().for_each(|log| log.due = Instant::now() + Duration::from_secs(60));
        let a = logs.remove(0);
        assert!(schedule.ended_since(&a).is_none() && schedule.has_others(&a.name));
        schedule.put_back(Some(a));
        schedule.update(&run(), &[instance("a", "up_for_retry", 1), instance("b", "running", 1)]);
        assert!(schedule.next_due().unwrap() <= Instant::now() + logs::LINGER);
        assert!(!schedule.has_others("b"));
        schedule.finish();
        assert!(!schedule.is_done(0) && schedule.ended_since(&logs[0]).is_some());
        tokio::time::sleep(logs::LINGER).await;
        assert_eq!(taken(&schedule), ["a"]);
        assert!(schedule.is_done(0) && !schedule.is_done(1));
    }
}
