//! Announces what the demo will do, how long it takes, and how much disk space it needs.

use anyhow::Result;

use crate::airflow::Release;
use crate::disk::{Room, size};
use crate::project;

/// One-time work: minutes on two idle cores, and bytes. Measured, and rounded up.
struct Work {
    what: &'static str,
    minutes: u64,
    bytes: u64,
}

const BUILD: Work = Work { what: "builds the command line", minutes: 6, bytes: 2_200_000_000 };
const INSTALL: Work = Work { what: "installs Airflow", minutes: 2, bytes: 500_000_000 };

/// The cost of each demo: the run, its database and its logs.
const MINUTES: u64 = 1;
const BYTES: u64 = 200_000_000;

/// Prints the plan, and fails if something is missing, before anything is created.
pub fn announce() -> Result<()> {
    let (release, target) = (Release::newest(), project::target()?);
    release.check_python()?;
    let is_built = target.join("debug/airflow").exists();
    let is_installed = release.is_installed()?;
    let work: Vec<_> = [(is_built, BUILD), (is_installed, INSTALL)]
        .into_iter()
        .filter(|(done, _)| !done)
        .map(|(_, work)| work)
        .collect();
    let needed = BYTES + work.iter().map(|work| work.bytes).sum::<u64>();
    let room = Room::below(&target, needed)?;
    println!("{}", sentence(&work, needed));
    println!("It writes to {}, where {} is free.", target.display(), size(room.free));
    room.check("the demo", &target)
}

fn sentence(work: &[Work], needed: u64) -> String {
    let minutes = MINUTES + work.iter().map(|work| work.minutes).sum::<u64>();
    let plural = if minutes == 1 { "minute" } else { "minutes" };
    let mut text =
        format!("The demo takes about {minutes} {plural} on two idle cores, and several times as long on a busy");
    text += &format!(" machine.\nIt needs {} of free disk space.", size(needed));
    if !work.is_empty() {
        let what: Vec<_> = work.iter().map(|work| work.what).collect();
        text += &format!(" The first time, it {}; after that, it takes {MINUTES} minute.", what.join(" and "));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_demo_is_announced_as_longer_and_larger_than_the_next() {
        let first = sentence(&[BUILD, INSTALL], BYTES + BUILD.bytes + INSTALL.bytes);
        assert!(first.contains("about 9 minutes on two idle cores") && first.contains("2.9 GB"), "{first}");
        assert!(first.contains("The first time, it builds the command line and installs Airflow;"), "{first}");
        let next = sentence(&[], BYTES);
        assert!(next.contains("about 1 minute on") && next.contains("200 MB") && !next.contains("first"), "{next}");
    }
}
