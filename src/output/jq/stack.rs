//! A stack of its own for filters: jaq recurses like the filter does, and a stack overflow would end the process.

use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use crate::error::{Error, Result};

/// Address space, of which only the used part takes memory; smaller if the system refuses.
const SIZES: [usize; 3] = [1 << 30, 256 << 20, 64 << 20];

/// The part for evaluation. The rest is for unguarded recursion over a value: comparing, printing and dropping it.
const EVALUATION: usize = 32 << 20;

/// Limits how deeply a filter recurses.
pub struct Guard {
    start: usize,
    most: usize,
    abort: Box<dyn Fn()>,
}

impl Guard {
    /// Returns if enough of the stack is left.
    pub fn check(&self) {
        if self.start.abs_diff(here()) > self.most {
            self.stop();
        }
    }

    /// Ends the work because it recursed too deeply. It cannot return an error from here, and dropping a deeply nested
    /// value would overflow the stack, too: the thread is parked until the process ends.
    pub fn stop(&self) -> ! {
        (self.abort)();
        loop {
            thread::park();
        }
    }
}

/// Approximately the current end of the stack.
#[inline(never)]
fn here() -> usize {
    let local = 0_u8;
    std::hint::black_box(&raw const local).addr()
}

/// Runs the work on a large stack.
///
/// # Errors
/// Failed: the work recursed too deeply, or there is no memory for a stack.
pub fn run<T: Send + 'static>(work: impl FnOnce(&Guard) -> T + Send + 'static) -> Result<T> {
    let (sender, receiver) = channel();
    // A thread that cannot be started does not return the work.
    let job = Arc::new(Mutex::new(Some((work, sender))));
    for size in SIZES {
        let job = Arc::clone(&job);
        let start = move || {
            let Some((work, sender)) = job.lock().unwrap_or_else(PoisonError::into_inner).take() else { return };
            let too_deep = sender.clone();
            let abort = Box::new(move || drop(too_deep.send(None)));
            let guard = Guard { start: here(), most: EVALUATION.min(size / 2), abort };
            _ = sender.send(Some(work(&guard)));
        };
        if thread::Builder::new().name("jq".to_owned()).stack_size(size).spawn(start).is_ok() {
            break;
        }
    }
    drop(job);
    match receiver.recv() {
        Ok(Some(done)) => Ok(done),
        Ok(None) => Err(Error::failed("--jq: the filter recurses too deep, or its result is nested too deep")),
        Err(_) => Err(Error::failed("--jq: there is not enough memory to run the filter")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[expect(unconditional_recursion, reason = "the guard ends it")]
    fn endless(guard: &Guard) -> usize {
        guard.check();
        1 + std::hint::black_box(endless(guard))
    }

    #[test]
    fn work_returns_its_result() {
        assert_eq!(run(|_| "found".to_owned()).unwrap(), "found");
    }

    #[test]
    fn endless_recursion_is_an_error() {
        let error = run(endless).unwrap_err();
        assert!(error.to_string().contains("too deep"), "{error}");
    }
}
