//! A command that is at work, for tests that have something to do meanwhile.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::{Cli, Outcome, PATIENCE};

/// It ends with the test at the latest.
pub struct Running {
    command: String,
    child: Child,
    lines: Receiver<String>,
    stdout: Option<JoinHandle<String>>,
    /// The lines that were waited for.
    stderr: String,
}

impl Cli {
    /// Starts it with nothing on stdin.
    pub fn start(&self, arguments: &[&str]) -> Running {
        let mut command = Command::new(assert_cmd::cargo::cargo_bin!("airflow"));
        command.env_clear().envs(self.variables()).current_dir(self.home()).args(arguments);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("airflow can be run");
        let (stdout, stderr) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
        let (sender, lines) = channel();
        thread::spawn(move || {
            for line in BufReader::new(stderr).lines().map_while(Result::ok) {
                _ = sender.send(line + "\n");
            }
        });
        let stdout = thread::spawn(move || {
            let mut text = String::new();
            BufReader::new(stdout).read_to_string(&mut text).expect("stdout is UTF-8");
            text
        });
        let command = format!("airflow {}", arguments.join(" "));
        Running { command, child, lines, stdout: Some(stdout), stderr: String::new() }
    }
}

impl Running {
    /// The first line on stderr with these words in it.
    #[track_caller]
    pub fn says(&mut self, words: &str) -> String {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            let Ok(line) = self.lines.recv_timeout(left) else {
                panic!("should have said {words:?}: {}\n{}", self.command, self.stderr);
            };
            self.stderr += &line;
            if line.contains(words) {
                return line;
            }
        }
    }

    /// Its process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Waits for its end.
    #[track_caller]
    pub fn ends(mut self) -> Outcome {
        let deadline = Instant::now() + PATIENCE;
        let status = loop {
            match self.child.try_wait().expect("it can be waited for") {
                Some(status) => break status,
                None => assert!(Instant::now() < deadline, "it does not end: {}\n{}", self.command, self.stderr),
            }
            thread::sleep(Duration::from_millis(5));
        };
        let rest: String = self.lines.iter().collect();
        let stderr = std::mem::take(&mut self.stderr) + &rest;
        let stdout = self.stdout.take().unwrap().join().unwrap();
        Outcome { command: self.command.clone(), code: status.code(), stdout, stderr }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}
