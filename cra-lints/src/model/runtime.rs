//! Which functions of the standard library are its own, and not those of `core` or `alloc`: they count on what its runtime
//! has set up, and has not yet taken down.

/// Modules and types whose functions do; what stands deeper in them is meant as well.
const NEEDS: &[&str] = &[
    "std::backtrace",
    "std::collections::HashMap",
    "std::collections::HashSet",
    "std::collections::hash_map",
    "std::collections::hash_set",
    "std::env",
    "std::fs",
    "std::hash::RandomState",
    "std::io::BufReader",
    "std::io::BufWriter",
    "std::io::LineWriter",
    "std::io::Stderr",
    "std::io::StderrLock",
    "std::io::Stdin",
    "std::io::StdinLock",
    "std::io::Stdout",
    "std::io::StdoutLock",
    "std::net",
    "std::os::unix::net",
    "std::os::unix::process",
    "std::panic",
    "std::process",
    "std::sync::Barrier",
    "std::sync::Condvar",
    "std::sync::LazyLock",
    "std::sync::Mutex",
    "std::sync::Once",
    "std::sync::OnceLock",
    "std::sync::RwLock",
    "std::sync::mpsc",
    "std::thread",
];

/// Functions that do, of modules and types that have others as well.
const FUNCTIONS: &[&str] = &[
    "std::io::copy",
    "std::io::read_to_string",
    "std::io::stderr",
    "std::io::stdin",
    "std::io::stdout",
    "std::time::Instant::elapsed",
    "std::time::Instant::now",
    "std::time::SystemTime::elapsed",
    "std::time::SystemTime::now",
];

/// Types and modules within those of [`NEEDS`] that only hold what was found before, or are those of `core`.
const HOLDS: &[&str] = &[
    "std::env::consts",
    "std::env::VarError",
    "std::fs::FileType",
    "std::fs::Metadata",
    "std::fs::Permissions",
    "std::net::AddrParseError",
    "std::net::IpAddr",
    "std::net::Ipv4Addr",
    "std::net::Ipv6Addr",
    "std::net::SocketAddr",
    "std::net::SocketAddrV4",
    "std::net::SocketAddrV6",
    "std::panic::AssertUnwindSafe",
    "std::panic::Location",
    "std::process::ExitCode",
    "std::process::ExitStatus",
    "std::process::Output",
    "std::process::Stdio",
    "std::thread::ThreadId",
];

/// What only writes down how something is to be done, or makes a lock or a table that is empty and constant.
const PREPARES: &[(&str, &[&str])] = &[
    (
        "std::process::Command",
        &[
            "arg",
            "args",
            "current_dir",
            "env",
            "env_clear",
            "env_remove",
            "envs",
            "stderr",
            "stdin",
            "stdout",
        ],
    ),
    (
        "std::fs::OpenOptions",
        &[
            "append",
            "create",
            "create_new",
            "mode",
            "read",
            "truncate",
            "write",
        ],
    ),
    ("std::fs::DirBuilder", &["mode", "recursive"]),
    ("std::thread::Builder", &["name", "stack_size"]),
    ("std::sync::Barrier", &["new"]),
    ("std::sync::Condvar", &["new"]),
    ("std::sync::LazyLock", &["new"]),
    ("std::sync::Mutex", &["get_mut", "into_inner", "new"]),
    ("std::sync::Once", &["new"]),
    ("std::sync::OnceLock", &["get_mut", "into_inner", "new"]),
    ("std::sync::RwLock", &["get_mut", "into_inner", "new"]),
    (
        "std::collections::HashMap",
        &["with_hasher", "with_capacity_and_hasher"],
    ),
    (
        "std::collections::HashSet",
        &["with_hasher", "with_capacity_and_hasher"],
    ),
];

/// Methods of paths that ask the file system.
const OF_PATHS: &[&str] = &[
    "canonicalize",
    "exists",
    "is_dir",
    "is_file",
    "is_symlink",
    "metadata",
    "read_dir",
    "read_link",
    "symlink_metadata",
    "try_exists",
];

/// Whether the function of this canonical path needs the runtime of the standard library.
pub fn needs_runtime(path: &str) -> bool {
    let within = |known: &str| {
        let rest = path.strip_prefix(known);
        rest.is_some_and(|rest| rest.starts_with("::"))
    };
    if !path.starts_with("std::") {
        return false;
    }
    if FUNCTIONS.contains(&path) {
        return true;
    }
    let Some((parent, last)) = path.rsplit_once("::") else {
        return false;
    };
    if matches!(parent, "std::path::Path" | "std::path::PathBuf") {
        return OF_PATHS.contains(&last);
    }
    // `Stdio::null` makes nothing, and a constructor of a variant is no call.
    let value = last.starts_with(char::is_uppercase) || parent.ends_with("Error");
    let prepares = PREPARES
        .iter()
        .any(|(of, names)| *of == parent && names.contains(&last));
    NEEDS.iter().any(|known| within(known))
        && !HOLDS.iter().any(|known| within(known))
        && !prepares
        && !value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_core_and_alloc_have_needs_no_runtime() {
        for path in [
            "std::env::var",
            "std::fs::File::open",
            "std::sync::Mutex::lock",
            "std::collections::HashMap::insert",
            "std::thread::LocalKey::with",
            "std::path::Path::exists",
            "std::time::Instant::now",
            "std::panic::catch_unwind",
        ] {
            assert!(needs_runtime(path), "{path}");
        }
        for path in [
            "std::mem::swap",
            "std::sync::Arc::new",
            "std::sync::atomic::AtomicBool::store",
            "std::sync::Mutex::new",
            "std::collections::BTreeMap::insert",
            "std::net::Ipv4Addr::new",
            "std::process::Command::arg",
            "std::path::Path::join",
            "std::time::Duration::from_secs",
            "std::vec::Vec::push",
            "std::environment",
            "own::env::var",
        ] {
            assert!(!needs_runtime(path), "{path}");
        }
    }
}
