//! `-v`: what is sent and answered, told on stderr.

use tracing::Level;
use tracing_subscriber::filter::LevelFilter;

/// Installs the reporter for `-v` (requests) or `-vv` (headers too). Without either nothing is installed and tracing
/// costs nothing.
pub fn install(verbose: u8) {
    let level = match verbose {
        0 => return,
        1 => Level::DEBUG,
        _ => Level::TRACE,
    };
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_max_level(LevelFilter::from_level(level))
        .with_target(false)
        .without_time()
        .init();
}
