//! `-v`: what is sent and answered, told on stderr.

use tracing::Level;
use tracing_subscriber::Layer;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// Installs the reporter for `-v` (requests) or `-vv` (headers too). Without either nothing is installed and tracing
/// costs nothing.
pub fn install(verbose: u8) {
    let level = match verbose {
        0 => return,
        1 => Level::DEBUG,
        _ => Level::TRACE,
    };
    let own = Targets::new().with_target("airflow", LevelFilter::from_level(level));
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(std::io::stderr)
        .with_target(false)
        .with_level(false)
        .without_time();
    tracing_subscriber::registry().with(lines.with_filter(own)).init();
}
