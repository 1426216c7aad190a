//! Checks the free disk space before a task starts.

use std::path::Path;

use anyhow::{Context, Result, bail};

/// Needed and free disk space, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    pub needed: u64,
    pub free: u64,
}

impl Room {
    /// Reads the free space of the file system that contains this folder, which must exist.
    pub fn below(folder: &Path, needed: u64) -> Result<Self> {
        let system = rustix::fs::statvfs(folder)
            .with_context(|| format!("cannot determine the free space of {}", folder.display()))?;
        Ok(Self { needed, free: system.f_bavail.saturating_mul(system.f_frsize) })
    }

    /// Returns an error if there is too little.
    pub fn check(self, what: &str, folder: &Path) -> Result<()> {
        let Self { needed, free } = self;
        if free >= needed {
            return Ok(());
        }
        bail!(
            "{what} needs {} of free disk space in {}, but only {} is available\n\
             hint: free up space, or set CARGO_TARGET_DIR to a folder on a larger disk",
            size(needed),
            folder.display(),
            size(free)
        )
    }
}

/// Formats a number of bytes: `2.5 GB`.
pub fn size(bytes: u64) -> String {
    let megabytes = bytes / 1_000_000;
    if megabytes < 1000 {
        format!("{megabytes} MB")
    } else {
        format!("{}.{} GB", megabytes / 1000, megabytes % 1000 / 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_little_space_is_an_error_with_the_needed_and_available_space() {
        let folder = Path::new("/home/ada/target");
        let room = |free| Room { needed: 2_500_000_000, free };
        assert!(room(2_500_000_000).check("the demo", folder).is_ok());
        let error = room(740_000_000).check("the demo", folder).unwrap_err().to_string();
        assert!(error.starts_with(
            "the demo needs 2.5 GB of free disk space in /home/ada/target, but only 740 MB is available\nhint: "
        ));
    }

    #[test]
    fn the_free_space_of_a_folder_is_that_of_its_file_system() {
        let room = Room::below(&std::env::temp_dir(), 1).unwrap();
        assert!(room.free > 0 && room.check("a test", Path::new("/")).is_ok());
        assert!(Room::below(Path::new("/nowhere"), 1).is_err());
    }
}
