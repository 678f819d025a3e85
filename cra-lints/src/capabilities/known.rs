//! Which paths of well-known crates mean which capability.

use crate::snapshot::Capability;

/// Paths of libraries, and what whoever names something at or below them in an expression can do.
const PATHS: &[(Capability, &[&str])] = &[
    (
        Capability::Network,
        &[
            "std::net::TcpListener",
            "std::net::TcpStream",
            "std::net::ToSocketAddrs",
            "std::net::UdpSocket",
            "std::os::unix::net::UnixDatagram",
            "std::os::unix::net::UnixListener",
            "std::os::unix::net::UnixStream",
            "actix_web::HttpServer",
            "async_std::net",
            "async_net",
            "attohttpc",
            "awc::Client",
            "axum::serve",
            "axum_server",
            "curl::easy",
            "curl::multi",
            "git2::Remote",
            "git2::Repository::clone",
            "git2::build::RepoBuilder",
            "gix::clone",
            "gix::prepare_clone",
            "gix::prepare_clone_bare",
            "hickory_resolver::Resolver",
            "hickory_resolver::TokioAsyncResolver",
            "hickory_resolver::TokioResolver",
            "hyper::Client",
            "hyper::Server",
            "hyper::client",
            "hyper::server",
            "hyper_util::client",
            "hyper_util::server",
            "isahc",
            "lettre::SmtpTransport",
            "lettre::AsyncSmtpTransport",
            "minreq",
            "mio::net",
            "mongodb::Client",
            "mysql::Conn",
            "mysql::Pool",
            "nix::sys::socket",
            "postgres::Client",
            "quinn::Endpoint",
            "redis::Client",
            "reqwest::Client",
            "reqwest::ClientBuilder",
            "reqwest::blocking",
            "reqwest::get",
            "rumqttc::AsyncClient",
            "rumqttc::Client",
            "rustix::net",
            "smol::net",
            "socket2::Socket",
            "sqlx::MySqlPool",
            "sqlx::PgPool",
            "sqlx::MySqlConnection",
            "sqlx::PgConnection",
            "sqlx::mysql::MySqlPoolOptions",
            "sqlx::postgres::PgListener",
            "sqlx::postgres::PgPoolOptions",
            "ssh2::Session",
            "suppaftp",
            "surf",
            "tokio::net",
            "tokio_postgres::connect",
            "tokio_tungstenite::connect_async",
            "tonic::transport",
            "trust_dns_resolver",
            "tungstenite::connect",
            "ureq",
            "warp::serve",
        ],
    ),
    (
        Capability::Process,
        &[
            "std::process::Command",
            "async_process::Command",
            "async_std::process::Command",
            "duct",
            "nix::unistd::execv",
            "nix::unistd::execve",
            "nix::unistd::execvp",
            "nix::unistd::execvpe",
            "nix::unistd::fork",
            "nix::spawn",
            "rustix::runtime",
            "smol::process::Command",
            "subprocess",
            "tokio::process::Command",
            "xshell",
        ],
    ),
    (
        Capability::File,
        &[
            "std::fs",
            "std::os::unix::fs::chown",
            "std::os::unix::fs::chroot",
            "std::os::unix::fs::symlink",
            "std::os::windows::fs",
            "async_fs",
            "async_std::fs",
            "cap_std::fs",
            "fs_err",
            "glob::glob",
            "ignore::WalkBuilder",
            "memmap2::MmapOptions::map_path",
            "nix::fcntl::open",
            "nix::fcntl::openat",
            "nix::sys::stat::mkdirat",
            "nix::unistd::mkdir",
            "nix::unistd::unlink",
            "rustix::fs",
            "smol::fs",
            "tempfile",
            "tokio::fs",
            "walkdir::WalkDir",
        ],
    ),
    (
        Capability::Environment,
        &[
            "std::env::current_dir",
            "std::env::current_exe",
            "std::env::home_dir",
            "std::env::remove_var",
            "std::env::set_current_dir",
            "std::env::set_var",
            "std::env::temp_dir",
            "std::env::var",
            "std::env::var_os",
            "std::env::vars",
            "std::env::vars_os",
            "dirs",
            "dotenv",
            "dotenvy",
            "envy",
            "home::home_dir",
        ],
    ),
    (
        Capability::Ffi,
        &[
            "libloading::Library",
            "windows_link::link",
            "windows_targets::link",
        ],
    ),
];

/// Crates that are declarations of another language's functions, beside those called `…_sys`: to call one is to leave Rust.
pub(super) const FOREIGN: &[&str] = &["libc", "ntapi", "winapi", "windows"];

/// Functions of the system's C library, by what they do.
const C_FUNCTIONS: &[(Capability, &[&str])] = &[
    (
        Capability::Network,
        &[
            "accept",
            "accept4",
            "bind",
            "connect",
            "getaddrinfo",
            "gethostbyname",
            "listen",
            "recv",
            "recvfrom",
            "recvmsg",
            "send",
            "sendmsg",
            "sendto",
            "socket",
            "socketpair",
            "WSASocketW",
            "WSAConnect",
        ],
    ),
    (
        Capability::Process,
        &[
            "execl",
            "execle",
            "execlp",
            "execv",
            "execve",
            "execvp",
            "execvpe",
            "fexecve",
            "fork",
            "popen",
            "posix_spawn",
            "posix_spawnp",
            "system",
            "vfork",
            "CreateProcessW",
            "CreateProcessA",
        ],
    ),
    (
        Capability::File,
        &[
            "chmod",
            "chown",
            "creat",
            "fopen",
            "link",
            "lstat",
            "mkdir",
            "mkdirat",
            "mkdtemp",
            "mkstemp",
            "open",
            "open64",
            "openat",
            "openat64",
            "opendir",
            "readlink",
            "rename",
            "renameat",
            "rmdir",
            "shm_open",
            "stat",
            "symlink",
            "truncate",
            "unlink",
            "unlinkat",
            "CreateFileW",
            "CreateFileA",
            "DeleteFileW",
        ],
    ),
    (
        Capability::Environment,
        &[
            "getenv",
            "putenv",
            "setenv",
            "unsetenv",
            "clearenv",
            "GetEnvironmentVariableW",
        ],
    ),
];

/// The names of libraries of interest, `std` apart.
pub(super) fn libraries() -> impl Iterator<Item = &'static str> {
    let heads = rows().map(|row| row.split("::").next().unwrap_or(row));
    heads
        .filter(|head| *head != "std")
        .chain(FOREIGN.iter().copied())
}

/// The names of the modules of `std` that are of interest.
pub(super) fn below_std() -> impl Iterator<Item = &'static str> {
    let below = rows().filter_map(|row| row.strip_prefix("std::"));
    below.map(|row| row.split("::").next().unwrap_or(row))
}

/// Whether a path of a library, its name apart, leads to something of interest or through it.
pub(super) fn is_on_the_way(library: &str, rest: &[&str]) -> bool {
    rows().any(|row| {
        let mut words = row.split("::");
        words.next() == Some(library) && words.zip(rest).all(|(word, other)| word == *other)
    })
}

fn rows() -> impl Iterator<Item = &'static str> {
    PATHS.iter().flat_map(|(_, rows)| rows.iter().copied())
}

/// What an expression that names this path can do.
pub(super) fn capabilities(path: &[&str], called: bool) -> Vec<Capability> {
    let (Some(first), Some(last)) = (path.first(), path.last()) else {
        return Vec::new();
    };
    if FOREIGN.contains(first) || first.ends_with("_sys") {
        if !called || path.len() < 2 {
            return Vec::new();
        }
        let does = C_FUNCTIONS.iter().filter(|(_, names)| names.contains(last));
        let does = does.map(|(capability, _)| *capability);
        return std::iter::once(Capability::Ffi).chain(does).collect();
    }
    // A constant of a library does nothing.
    if path.len() > 1 && is_constant(last) {
        return Vec::new();
    }
    let whole = path.join("::");
    let below = |row: &&str| {
        whole
            .strip_prefix(*row)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
    };
    PATHS
        .iter()
        .filter(|(_, rows)| path.len() > 1 && rows.iter().any(below))
        .map(|(capability, _)| *capability)
        .collect()
}

fn is_constant(name: &str) -> bool {
    name.len() > 1 && !name.chars().any(char::is_lowercase)
}

/// Whether cargo sets this variable for build scripts and macros.
pub(super) fn is_of_cargo(variable: &str) -> bool {
    let whole = [
        "DEBUG",
        "HOST",
        "NUM_JOBS",
        "OPT_LEVEL",
        "OUT_DIR",
        "PROFILE",
        "RUSTC",
        "RUSTDOC",
        "TARGET",
    ];
    whole.contains(&variable)
        || ["CARGO", "DEP_", "RUSTC_"]
            .iter()
            .any(|begin| variable.starts_with(begin))
}
