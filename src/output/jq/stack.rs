//! A stack of its own for filters: jaq recurses wherever a filter does, and the end of the stack is the end of us.

use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use crate::error::{Error, Result};

/// Address space, of which only what is used takes memory; less where the system does not give that much.
const SIZES: [usize; 3] = [1 << 30, 256 << 20, 64 << 20];

/// What evaluation may use. The rest is for what recurses over a value without asking: to compare, print and drop it.
const EVALUATION: usize = 32 << 20;

/// How deep the calls of a filter go.
pub struct Guard {
    start: usize,
    most: usize,
    give_up: Box<dyn Fn()>,
}

impl Guard {
    /// Returns while there is enough of the stack left.
    pub fn check(&self) {
        if self.start.abs_diff(here()) > self.most {
            self.stop();
        }
    }

    /// Ends the work as one that went too deep. Nobody can be given an error from here, and to drop a value that is
    /// nested too deep is no better than to print it: the thread is left as it is, until the process ends.
    pub fn stop(&self) -> ! {
        (self.give_up)();
        loop {
            thread::park();
        }
    }
}

/// About where the stack ends now.
#[inline(never)]
fn here() -> usize {
    let local = 0_u8;
    std::hint::black_box(&raw const local).addr()
}

/// Does the work on a large stack.
///
/// # Errors
/// Failed: the work went too deep, or there is no memory for a stack.
pub fn run<T: Send + 'static>(work: impl FnOnce(&Guard) -> T + Send + 'static) -> Result<T> {
    let (sender, receiver) = channel();
    // A thread that can not be started does not give the work back.
    let job = Arc::new(Mutex::new(Some((work, sender))));
    for size in SIZES {
        let job = Arc::clone(&job);
        let start = move || {
            let Some((work, sender)) = job.lock().unwrap_or_else(PoisonError::into_inner).take() else { return };
            let too_deep = sender.clone();
            let give_up = Box::new(move || drop(too_deep.send(None)));
            let guard = Guard { start: here(), most: EVALUATION.min(size / 2), give_up };
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
        Err(_) => Err(Error::failed("--jq: there is no memory to run the filter")),
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
    fn work_gives_what_it_found() {
        assert_eq!(run(|_| "found".to_owned()).unwrap(), "found");
    }

    #[test]
    fn endless_recursion_is_an_error() {
        let error = run(endless).unwrap_err();
        assert!(error.to_string().contains("too deep"), "{error}");
    }
}
