//! Keeps the tokens in this process' memory out of core files, and from other processes of the user.

/// Prevents core files of this process. If the system refuses, nothing else changes.
///
/// On Linux, this also keeps out debuggers of the same user. Programs that we start are not affected.
#[cfg(any(target_os = "linux", target_os = "android"))]
pub fn disable() {
    use rustix::process::{DumpableBehavior, set_dumpable_behavior};
    _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

/// Prevents core files of this process and of those that it starts.
#[cfg(all(unix, not(any(target_os = "linux", target_os = "android"))))]
pub fn disable() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let maximum = getrlimit(Resource::Core).maximum;
    _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum });
}

/// Windows writes none unless an administrator configures it.
#[cfg(not(unix))]
pub fn disable() {}
