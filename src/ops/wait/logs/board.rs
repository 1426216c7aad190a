//! Which logs there are, which of them are over, and whose turn it is.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, VecDeque};
use std::time::Duration;

use tokio::time::Instant;

use crate::ops::logs::{self, Growing, Try};
use crate::ops::states;
use crate::ops::wait::Run;
use crate::ops::wait::tasks::Instance;

type Key = (String, i64);

/// The log of one try of a task instance.
pub struct Log {
    key: Key,
    number: i64,
    /// `task[3]`, or `task, try 2`
    pub name: String,
    pub growing: Growing,
    /// When to ask for more.
    pub due: Instant,
    pub pause: Duration,
    /// Answers in a row without news.
    pub empty: u32,
}

impl Log {
    /// The command that shows it.
    pub fn command(&self, run: &Run) -> String {
        let (task, index) = &self.key;
        let index = if *index < 0 { String::new() } else { format!(" --map-index {index}") };
        run.command_for(&format!("tasks logs{index} --try {}", self.number), task)
    }
}

/// What is known of a task instance.
struct Seen {
    /// The latest try that has begun.
    begun: i64,
    /// How many tries are over, and since when that of the last one is known.
    over: i64,
    since: Instant,
}

#[derive(Default)]
pub struct Board {
    seen: RefCell<HashMap<Key, Seen>>,
    waiting: RefCell<VecDeque<Log>>,
    /// The names of those that are not over, also of those that are being asked for.
    growing: RefCell<HashMap<String, (Key, i64)>>,
    looks: Cell<u32>,
    finished: Cell<bool>,
    abandoned: Cell<bool>,
}

impl Board {
    /// Takes up what has begun since the last look. What had been tried before the first look, and failed, is not.
    pub fn saw(&self, run: &Run, instances: &[Instance]) {
        let now = Instant::now();
        let is_first = self.looks.replace(self.looks.get() + 1) == 0;
        let mut instances: Vec<&Instance> = instances.iter().filter(|one| begun(one) > 0).collect();
        instances.sort_by_key(|one| (one.start_date.is_none(), one.start_date.clone()));
        for instance in instances {
            let key = (instance.task_id.clone(), instance.map_index);
            let (begun, over) = (begun(instance), over(instance));
            let mut seen = self.seen.borrow_mut();
            let before = if is_first { begun - 1 } else { 0 };
            let known = seen.entry(key.clone()).or_insert(Seen { begun: before, over: 0, since: now });
            let new = known.begun + 1..=begun;
            known.begun = known.begun.max(begun);
            if over > known.over {
                (known.over, known.since) = (over, now);
            }
            drop(seen);
            for number in new {
                let name = match number {
                    1 => instance.name(),
                    number => format!("{}, try {number}", instance.name()),
                };
                let of = Try::named(&run.dag_id, &run.run_id, &instance.task_id, instance.map_index, number);
                self.growing.borrow_mut().insert(name.clone(), (key.clone(), number));
                let growing = Growing::new(of).without_head();
                let log =
                    Log { key: key.clone(), number, name, growing, due: now, pause: logs::SHORTEST_PAUSE, empty: 0 };
                self.waiting.borrow_mut().push_back(log);
            }
        }
        self.settle();
    }

    /// What is over is read to its end soon.
    fn settle(&self) {
        for log in self.waiting.borrow_mut().iter_mut() {
            if let Some(since) = self.over_since(log) {
                log.due = log.due.min(since + logs::LINGER);
            }
        }
        self.growing.borrow_mut().retain(|_, (key, number)| self.since(key, *number).is_none());
    }

    /// Nothing begins any more, and all is over.
    pub fn finish(&self) {
        self.finished.set(true);
        for seen in self.seen.borrow_mut().values_mut().filter(|seen| seen.over < seen.begun) {
            (seen.over, seen.since) = (seen.begun, Instant::now());
        }
        self.settle();
    }

    pub fn abandon(&self) {
        self.abandoned.set(true);
    }

    /// Whether there is nothing left to do but for so many requests.
    pub fn is_done(&self, asked: usize) -> bool {
        self.abandoned.get() || (self.finished.get() && asked == 0 && self.waiting.borrow().is_empty())
    }

    /// The first log that is due.
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

    /// A log that is not at its end.
    pub fn put_back(&self, log: Option<Log>) {
        self.waiting.borrow_mut().extend(log);
    }

    /// How many logs grow.
    pub fn number(&self) -> u32 {
        u32::try_from(self.growing.borrow().len()).unwrap_or(u32::MAX)
    }

    /// Whether a log of another name grows.
    pub fn others_grow(&self, name: &str) -> bool {
        self.growing.borrow().keys().any(|other| other != name)
    }

    /// Since when the try is known to be over.
    pub fn over_since(&self, log: &Log) -> Option<Instant> {
        self.since(&log.key, log.number)
    }

    fn since(&self, key: &Key, number: i64) -> Option<Instant> {
        let seen = self.seen.borrow();
        seen.get(key).filter(|seen| seen.over >= number).map(|seen| seen.since)
    }
}

/// The latest try that has begun. A try has its number before it begins.
fn begun(instance: &Instance) -> i64 {
    match instance.state.as_deref() {
        None | Some("scheduled" | "queued" | "restarting") => instance.try_number - 1,
        _ => instance.try_number,
    }
}

/// How many tries are over.
fn over(instance: &Instance) -> i64 {
    let is_over = |state: &str| states::task_has_ended(state) || state == "up_for_retry";
    if instance.state.as_deref().is_some_and(is_over) { instance.try_number } else { instance.try_number - 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instance(task: &str, state: &str, try_number: i64) -> Instance {
        let state = (!state.is_empty()).then(|| state.to_owned());
        Instance { task_id: task.into(), map_index: -1, state, try_number, start_date: None }
    }

    fn run() -> Run {
        Run { dag_id: "d".into(), run_id: "r".into() }
    }

    fn taken(board: &Board) -> Vec<String> {
        std::iter::from_fn(|| board.take_due()).map(|log| log.name).collect()
    }

    #[tokio::test]
    async fn each_try_is_taken_up_once() {
        let board = Board::default();
        board.saw(&run(), &[instance("a", "running", 1), instance("b", "", 0), instance("c", "queued", 1)]);
        assert_eq!(taken(&board), ["a"]);
        // Between two looks, a try ended and the next one began.
        board.saw(&run(), &[instance("a", "running", 3), instance("b", "success", 1), instance("c", "queued", 1)]);
        assert_eq!(taken(&board), ["a, try 2", "a, try 3", "b"]);
        board.saw(&run(), &[instance("a", "failed", 3), instance("b", "success", 1)]);
        assert_eq!(taken(&board), [""; 0]);
    }

    #[tokio::test]
    async fn of_the_tries_before_the_waiting_the_last_one_is_shown() {
        let board = Board::default();
        board.saw(&run(), &[instance("a", "running", 3), instance("b", "up_for_retry", 2), instance("c", "queued", 2)]);
        assert_eq!(taken(&board), ["a, try 3", "b, try 2", "c"]);
    }

    #[tokio::test]
    async fn what_is_over_is_told_and_asked_for_soon() {
        let board = Board::default();
        board.saw(&run(), &[instance("a", "running", 1), instance("b", "running", 1)]);
        let mut logs: Vec<_> = std::iter::from_fn(|| board.take_due()).collect();
        logs.iter_mut().for_each(|log| log.due = Instant::now() + Duration::from_secs(60));
        let a = logs.remove(0);
        assert!(board.over_since(&a).is_none() && board.others_grow(&a.name));
        board.put_back(Some(a));
        board.saw(&run(), &[instance("a", "up_for_retry", 1), instance("b", "running", 1)]);
        assert!(board.next_due().unwrap() <= Instant::now() + logs::LINGER);
        assert!(!board.others_grow("b"));
        board.finish();
        assert!(!board.is_done(0) && board.over_since(&logs[0]).is_some());
        tokio::time::sleep(logs::LINGER).await;
        assert_eq!(taken(&board), ["a"]);
        assert!(board.is_done(0) && !board.is_done(1));
    }
}
