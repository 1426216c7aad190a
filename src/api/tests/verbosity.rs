//! What `-v` has to show.

use std::io::Write;
use std::sync::{Arc, Mutex};

use tracing_subscriber::fmt::MakeWriter;

use super::*;
use crate::api::stub::{json, with_headers};

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Lines {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// The log of listing pools, at most at this level.
async fn log_at(level: tracing::Level, script: impl Fn(usize, &Asked) -> Answer + Send + Sync + 'static) -> String {
    let lines = Lines::default();
    let subscriber =
        tracing_subscriber::fmt().with_max_level(level).with_writer(lines.clone()).without_time().with_ansi(false);
    let guard = tracing::subscriber::set_default(subscriber.finish());
    let (result, stub) = pools(script).await;
    drop(guard);
    result.unwrap();
    let log = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    log.lines()
        .filter(|line| line.contains("airflow::http"))
        .map(|line| format!("{line}\n"))
        .collect::<String>()
        .replace(stub.url.as_str(), "http://stub/")
}

#[tokio::test]
async fn each_try_is_one_line() {
    let log = log_at(tracing::Level::DEBUG, |number, _| match number {
        0 => Answer::Reset,
        1 => json(503, "later"),
        _ => json(200, "{}"),
    })
    .await;
    let lines: Vec<_> = log.lines().filter(|line| !line.contains("retrying")).collect();
    let shape = |line: &str| line.split(' ').filter(|word| word.parse::<u32>().is_err()).collect::<Vec<_>>().join(" ");
    assert_eq!(
        lines.iter().map(|line| shape(line).trim_start().to_owned()).collect::<Vec<_>>(),
        [
            "DEBUG airflow::http: GET http://stub/api/v2/pools?limit=100 → connection closed without a response after ms",
            "DEBUG airflow::http: GET http://stub/api/v2/pools?limit=100 → in ms, bytes (try 2)",
            "DEBUG airflow::http: GET http://stub/api/v2/pools?limit=100 → in ms, bytes (try 3)",
        ]
    );
    assert!(lines[1].contains("→ 503 in ") && lines[1].contains(" ms, 5 bytes"), "{log}");
    assert!(lines[2].contains("→ 200 in ") && lines[2].contains(" ms, 2 bytes"), "{log}");
}

#[tokio::test]
async fn headers_show_without_their_secrets() {
    let headers = "set-cookie: _token=s3cret\r\nx-request-id: 7\r\n";
    let log = log_at(tracing::Level::TRACE, move |_, _| with_headers(200, headers, b"{}")).await;
    assert!(log.contains("authorization: [redacted]") && log.contains("x-request-id: 7"), "{log}");
    assert!(!log.contains("t0ken") && !log.contains("s3cret"), "{log}");
}
