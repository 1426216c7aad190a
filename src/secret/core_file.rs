//! The memory of this process holds tokens: it must not end up in a core file, and other processes of the user must not
//! read it.

/// Keeps the system from writing core files of this process. Where it refuses, everything works as before.
///
/// On Linux that also keeps debuggers of the same user out. The programs that we start are not concerned.
#[cfg(any(target_os = "linux", target_os = "android"))]
pub fn disable() {
    use rustix::process::{DumpableBehavior, set_dumpable_behavior};
    _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

/// Keeps the system from writing core files of this process, and of those that it starts.
#[cfg(all(unix, not(any(target_os = "linux", target_os = "android"))))]
pub fn disable() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let maximum = getrlimit(Resource::Core).maximum;
    _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum });
}

/// Windows writes none unless its administrator asks for them.
#[cfg(not(unix))]
pub fn disable() {}
