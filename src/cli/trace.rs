//! `-v`: requests and responses, logged to stderr with all secrets masked.

use std::io::{self, Write};

use tracing::Level;
use tracing_subscriber::Layer;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

use crate::secret::mask;

/// Installs the logger for `-v` (requests and responses) or `-vv` (headers too). Without either, nothing is installed.
pub fn install(verbose: u8) {
    let level = match verbose {
        0 => return,
        1 => Level::DEBUG,
        _ => Level::TRACE,
    };
    let own = Targets::new().with_target("airflow", LevelFilter::from_level(level));
    let lines =
        tracing_subscriber::fmt::layer().with_writer(|| Masked).with_target(false).with_level(false).without_time();
    tracing_subscriber::registry().with(lines.with_filter(own)).init();
}

/// Writes to stderr with secrets masked. Each write is one whole line of the log.
struct Masked;

impl Write for Masked {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        io::stderr().write_all(mask(&String::from_utf8_lossy(line)).as_bytes())?;
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
