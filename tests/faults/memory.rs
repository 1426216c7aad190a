//! A log that is larger than the memory that reading it may take.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use crate::support::PATIENCE;

const BLOCKS: usize = 48;

/// What the process may have held at most.
const MOST_KB: usize = 50_000;

#[test]
fn a_log_is_read_in_constant_memory() {
    assert!(peak(&[], "application/x-ndjson") < MOST_KB);
}

#[test]
fn a_log_is_followed_in_constant_memory() {
    assert!(peak(&["--follow"], "application/json") < MOST_KB);
}

/// Serves one large log, and gives the most memory that `airflow logs` held until its end, in kB.
fn peak(more: &[&str], media_type: &'static str) -> usize {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (sent, all_sent) = channel();
    let (release, released) = channel();
    thread::spawn(move || serve(&listener, media_type, &sent, &released));
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("airflow"));
    command.env("AIRFLOW_CLI_URL", url).env("AIRFLOW_CLI_TOKEN", "t").env("NO_PROXY", "127.0.0.1");
    command.args(["logs", "d", "r", "t"]).args(more).stdout(Stdio::null());
    let mut child = command.spawn().unwrap();
    all_sent.recv_timeout(PATIENCE).expect("the log is read");
    thread::sleep(Duration::from_millis(300));
    let peak = high_water(&child);
    release.send(()).unwrap();
    assert!(child.wait().unwrap().success());
    peak
}

fn high_water(child: &Child) -> usize {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

fn serve(listener: &TcpListener, media_type: &str, sent: &Sender<()>, released: &Receiver<()>) {
    let mut is_first = true;
    for connection in listener.incoming().flatten() {
        let mut head = BufReader::new(connection.try_clone().unwrap()).lines().map_while(Result::ok);
        let target = head.next().unwrap_or_default();
        head.by_ref().take_while(|line| !line.is_empty()).for_each(drop);
        let body = match (target.contains("/logs/"), is_first) {
            (false, _) => {
                r#"{"dag_id":"d","dag_run_id":"r","task_id":"t","map_index":-1,"state":"success","try_number":1}"#
            }
            (true, false) => r#"{"content":[],"continuation_token":null}"#,
            (true, true) => {
                is_first = false;
                large(connection, media_type, sent, released);
                continue;
            }
        };
        let length = body.len();
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n";
        _ = { connection }.write_all(format!("{head}Content-Length: {length}\r\n\r\n{body}").as_bytes());
    }
}

fn large(mut connection: TcpStream, media_type: &str, sent: &Sender<()>, released: &Receiver<()>) {
    let is_list = media_type == "application/json";
    let entry =
        format!(r#"{{"timestamp":"2026-11-22T04:54:17.256044Z","level":"info","event":"{}"}}"#, "x".repeat(930));
    let block = format!("{entry}{}", if is_list { "," } else { "\n" }).repeat(1024);
    let head = format!("HTTP/1.1 200 OK\r\nContent-Type: {media_type}\r\nConnection: close\r\n\r\n");
    connection.write_all(head.as_bytes()).unwrap();
    if is_list {
        connection.write_all(b"{\"content\":[").unwrap();
    }
    for _ in 0..BLOCKS {
        connection.write_all(block.as_bytes()).unwrap();
    }
    sent.send(()).unwrap();
    released.recv().unwrap();
    if is_list {
        connection.write_all(format!("{entry}],\"continuation_token\":null}}").as_bytes()).unwrap();
    }
}
