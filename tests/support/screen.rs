//! A full-screen command on a terminal of its own: keys in, the picture out.

use std::fs;
use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use super::{Cli, PATIENCE};

/// What the shell does beside: the terminal's settings before and after, its name, the process, and the exit code.
const SCRIPT: &str = "stty rows \"$ROWS\" cols \"$COLS\"; stty -g > before; tty > tty; \
    ( echo \"$(exec sh -c 'echo $PPID')\" > pid; exec \"$AIRFLOW\" \"$@\" ); \
    echo $? > code; stty -g > after; echo THE-END";

/// The last line of the script.
const END: &str = "THE-END";

/// It ends with the test at the latest.
pub struct Screen {
    cli: Cli,
    child: Child,
    output: Arc<Mutex<Vec<u8>>>,
    size: (u16, u16),
}

impl Cli {
    /// Starts it on a terminal of so many rows and columns, which `script` of util-linux makes.
    pub fn on_screen(self, (rows, columns): (u16, u16), arguments: &[&str]) -> Screen {
        let words: Vec<_> = arguments.iter().map(|word| shlex::try_quote(word).expect("no NUL").into_owned()).collect();
        let line = format!("sh run {}", words.join(" "));
        fs::write(self.home().join("run"), SCRIPT).expect("the script can be written");
        let mut command = Command::new("/usr/bin/script");
        command.args(["--quiet", "--flush", "--return", "--command", &line, "/dev/null"]);
        command.env_clear().envs(self.variables()).current_dir(self.home());
        command.env("PATH", "/usr/bin:/bin").env("TERM", "xterm-256color").env("SHELL", "/bin/sh");
        command.env("ROWS", rows.to_string()).env("COLS", columns.to_string());
        command.env("AIRFLOW", assert_cmd::cargo::cargo_bin!("airflow"));
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        let mut child = command.spawn().expect("script can be run");
        let mut stdout = child.stdout.take().unwrap();
        let output = Arc::new(Mutex::new(Vec::new()));
        let record = Arc::clone(&output);
        thread::spawn(move || {
            let mut chunk = [0; 8192];
            while let Some(length) = stdout.read(&mut chunk).ok().filter(|length| *length > 0) {
                record.lock().unwrap().extend_from_slice(&chunk[..length]);
            }
        });
        Screen { cli: self, child, output, size: (rows, columns) }
    }
}

impl Screen {
    /// All that was written to the terminal.
    pub fn bytes(&self) -> Vec<u8> {
        self.output.lock().unwrap().clone()
    }

    /// What stands on the screen now.
    pub fn picture(&self) -> String {
        let mut terminal = vt100::Parser::new(self.size.0, self.size.1, 0);
        terminal.process(&self.bytes());
        terminal.screen().contents()
    }

    /// Waits until these words stand on the screen.
    #[track_caller]
    pub fn shows(&self, words: &str) -> String {
        self.waits_for(words, |picture| picture.contains(words))
    }

    #[track_caller]
    fn waits_for(&self, words: &str, is_so: impl Fn(&str) -> bool) -> String {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let picture = self.picture();
            if is_so(&picture) {
                return picture;
            }
            let is_over = Instant::now() > deadline || picture.contains(END);
            assert!(!is_over, "waited in vain for {words:?}:\n{picture}");
            thread::sleep(Duration::from_millis(30));
        }
    }

    /// Types keys, as a terminal sends them.
    pub fn types(&mut self, keys: &str) {
        let stdin = self.child.stdin.as_mut().expect("it is piped");
        stdin.write_all(keys.as_bytes()).and_then(|()| stdin.flush()).expect("it reads");
    }

    /// Gives the terminal another size.
    pub fn resize(&mut self, rows: u16, columns: u16) {
        let tty = self.note("tty");
        let (rows_text, columns_text) = (rows.to_string(), columns.to_string());
        // The lock keeps the drawing for the new size from arriving before that for the old size is cleared.
        let mut output = self.output.lock().unwrap();
        let stty = Command::new("/bin/stty").args(["-F", &tty, "rows", &rows_text, "cols", &columns_text]).status();
        assert!(stty.expect("stty can be run").success());
        output.clear();
        drop(output);
        self.size = (rows, columns);
    }

    /// Sends a signal, `TERM` for one, to the command.
    pub fn signals(&self, name: &str) {
        let kill = Command::new("/bin/kill").args(["-s", name, &self.note("pid")]).status();
        assert!(kill.expect("kill can be run").success());
    }

    /// Waits for its end: the exit code, and all that was written. The terminal has to be as it was.
    #[track_caller]
    pub fn ends(&mut self) -> (i32, String) {
        self.shows(END);
        let bytes = String::from_utf8_lossy(&self.bytes()).into_owned();
        assert_eq!(self.note("before"), self.note("after"), "the settings of the terminal");
        for (on, off) in [("\x1b[?1049h", "\x1b[?1049l"), ("\x1b[?25l", "\x1b[?25h")] {
            assert!(bytes.rfind(on) < bytes.rfind(off), "{on:?} without {off:?}");
        }
        (self.note("code").parse().expect("a number"), bytes)
    }

    /// The exit code of one that ended without a picture.
    pub fn ends_without_screen(&self) -> i32 {
        self.shows(END);
        self.note("code").parse().expect("a number")
    }

    /// What the script wrote down.
    fn note(&self, name: &str) -> String {
        fs::read_to_string(self.cli.home().join(name)).unwrap_or_default().trim().to_owned()
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}
