//! Whether there is room for what a task is about to make.

use std::path::Path;

use anyhow::{Context, Result, bail};

/// What is needed and what is free, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    pub needed: u64,
    pub free: u64,
}

impl Room {
    /// In the file system of this folder, which exists.
    pub fn below(folder: &Path, needed: u64) -> Result<Self> {
        let system =
            rustix::fs::statvfs(folder).with_context(|| format!("can not see how full {} is", folder.display()))?;
        Ok(Self { needed, free: system.f_bavail.saturating_mul(system.f_frsize) })
    }

    /// An error where it is too little.
    pub fn check(self, what: &str, folder: &Path) -> Result<()> {
        let Self { needed, free } = self;
        if free >= needed {
            return Ok(());
        }
        bail!(
            "{what} needs {} of free disk for {}, and {} are free\n\
             hint: free some space, or set CARGO_TARGET_DIR to a folder on a larger disk",
            size(needed),
            folder.display(),
            size(free)
        )
    }
}

/// A number of bytes in words: `2.5 GB`.
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
    fn too_little_room_is_an_error_that_says_how_much_is_missing_where() {
        let folder = Path::new("/home/ada/target");
        let room = |free| Room { needed: 2_500_000_000, free };
        assert!(room(2_500_000_000).check("the demo", folder).is_ok());
        let error = room(740_000_000).check("the demo", folder).unwrap_err().to_string();
        assert!(
            error.starts_with("the demo needs 2.5 GB of free disk for /home/ada/target, and 740 MB are free\nhint: ")
        );
    }

    #[test]
    fn the_room_below_a_folder_is_that_of_its_file_system() {
        let room = Room::below(&std::env::temp_dir(), 1).unwrap();
        assert!(room.free > 0 && room.check("a test", Path::new("/")).is_ok());
        assert!(Room::below(Path::new("/nowhere"), 1).is_err());
    }
}
