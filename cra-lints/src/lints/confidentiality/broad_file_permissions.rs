//! # File that others may write
//!
//! ## What it checks
//! Unix modes that give the group or everybody the right to write, where they are set: `Permissions::from_mode` and
//! `set_mode`, the `mode` of `OpenOptions` and `DirBuilder`, `chmod`, `open` and their kin in libc, nix and rustix, and an
//! `umask` that takes nothing away. The mode is a number, a set of named bits, or what a function, a field or a caller
//! gives. A mode with which everybody may read is told where the file is named as a secret or a secret is written to it,
//! and so is a private key that is written to a file named as one with no mode at all.
//!
//! ## Why it matters
//! Every other user and every other program on the machine can then change what this one relies on.
//!
//! ## Bad
//! ```rust src/lib.rs
//! use std::os::unix::fs::PermissionsExt;
//!
//! pub fn share(path: &std::path::Path) -> std::io::Result<()> {
//!     std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o777))
//! }
//! ```
//!
//! ## Good
//! ```rust src/lib.rs
//! use std::os::unix::fs::PermissionsExt;
//!
//! pub fn keep(path: &std::path::Path) -> std::io::Result<()> {
//!     std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))
//! }
//! ```
//!
//! ## Limits
//! A mode that is only known when the program runs is not judged, nor are access lists, nor a file that is made with the
//! mode that the system chooses, but for private keys. A directory with the sticky bit, in which nobody can remove what belongs to somebody else, is left out.

use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_B, &I_2_D],
    cwe: &[732],
    tests: false,
    check: &[Check::Call(call)],
};

/// Write permission of the group and of others.
const BROAD: i128 = 0o022;

/// Read permission of others.
const READ: i128 = 0o004;

/// All bits of a mode but those that say what kind of file it is.
const PERMISSIONS: i128 = 0o7777;

/// The sticky bit.
const STICKY: i128 = 0o1000;

/// Functions with a mode, and which argument it is.
const FUNCTIONS: &[(&str, usize)] = &[
    ("std::fs::Permissions::from_mode", 0),
    ("std::os::unix::fs::PermissionsExt::from_mode", 0),
    ("libc::chmod", 1),
    ("libc::fchmod", 1),
    ("libc::fchmodat", 2),
    ("libc::mkdir", 1),
    ("libc::mkdirat", 2),
    ("libc::creat", 1),
    ("libc::mkfifo", 1),
    ("libc::mkfifoat", 2),
    ("libc::mknod", 1),
    ("nix::sys::stat::fchmod", 1),
    ("nix::sys::stat::fchmodat", 2),
    ("nix::sys::stat::mkdirat", 2),
    ("nix::sys::stat::mknod", 2),
    ("nix::unistd::mkdir", 1),
    ("nix::unistd::mkfifo", 1),
    ("nix::unistd::mkfifoat", 2),
    ("rustix::fs::chmod", 1),
    ("rustix::fs::chmodat", 2),
    ("rustix::fs::fchmod", 1),
    ("rustix::fs::mkdir", 1),
    ("rustix::fs::mkdirat", 2),
    ("rustix::fs::mkfifoat", 2),
];

/// Those whose mode says what kind of file to make.
const NODES: &[&str] = &["libc::mknod", "nix::sys::stat::mknod"];

/// Methods with a mode, by the types that have them.
const METHODS: &[&str] = &[
    "std::fs::Permissions::set_mode",
    "std::os::unix::fs::PermissionsExt::set_mode",
    "std::fs::OpenOptions::mode",
    "std::os::unix::fs::OpenOptionsExt::mode",
    "std::fs::DirBuilder::mode",
    "std::os::unix::fs::DirBuilderExt::mode",
    "tokio::fs::OpenOptions::mode",
    "tokio::fs::DirBuilder::mode",
    "async_std::fs::OpenOptions::mode",
    "fs_err::OpenOptions::mode",
    "cap_std::fs::OpenOptions::mode",
];

/// The same with the flags of the file: a mode is only given where they may create it.
const OPENERS: &[(&str, usize, usize)] = &[
    ("libc::open", 1, 2),
    ("libc::open64", 1, 2),
    ("libc::openat", 2, 3),
    ("libc::openat64", 2, 3),
    ("libc::shm_open", 1, 2),
    ("nix::fcntl::open", 1, 2),
    ("nix::fcntl::openat", 2, 3),
    ("nix::sys::mman::shm_open", 1, 2),
    ("rustix::fs::open", 1, 2),
    ("rustix::fs::openat", 2, 3),
    ("rustix::shm::open", 1, 2),
    ("rustix::shm::shm_open", 1, 2),
];

/// Functions that replace the mask of the process.
const UMASK: &[&str] = &[
    "libc::umask",
    "nix::sys::stat::umask",
    "rustix::process::umask",
];

fn call(call: &Call<'_>, out: &mut Findings<'_>) {
    if call.is_any(UMASK) {
        return umask(call, out);
    }
    let Some(given) = mode(call) else {
        return key_without_mode(call, out);
    };
    let view = &call.view;
    // A mode that also says what kind of file it is of is that of another file, unless it is written here.
    let of_another = |mode: i128| {
        mode & !PERMISSIONS != 0 && view.int(given) != Some(mode) && !call.is_any(NODES)
    };
    let broad = |mode: i128| mode & BROAD != 0 && mode & STICKY == 0 && !of_another(mode);
    if let Some(mode) = view.possible_mode(given, &broad) {
        let who = if mode & 0o002 != 0 {
            "everybody"
        } else {
            "the group"
        };
        out.report(call.place, format!("the mode {mode:#o} lets {who} write"))
            .why("other users and programs on the machine can change what this one relies on")
            .help("give only the owner the right to write: 0o600 for a file, 0o700 for a directory or a program");
        return;
    }
    if let Some(mode) = view.int(given).filter(|mode| mode & READ != 0)
        && view.secret_given_mode(call.id)
    {
        out.report(
            call.place,
            format!(
                "the mode {mode:#o} lets everybody read a file that is named or filled as a secret"
            ),
        )
        .why("every other user and every other program on the machine can take the secret")
        .help("give only the owner the right to read: 0o600")
        .at_most(Level::Warn);
    }
}

/// Functions that make a file with the mode that the system chooses, and write to it.
const WRITES: &[&str] = &[
    "std::fs::write",
    "tokio::fs::write",
    "fs_err::write",
    "async_std::fs::write",
];

/// A private key in a file that everybody may read, as most systems make them.
fn key_without_mode(call: &Call<'_>, out: &mut Findings<'_>) {
    let (name, [place, what]) = (call.name, call.args) else {
        return;
    };
    let view = &call.view;
    if name != "write" || !call.is_any(WRITES) || !view.writes_key(*place, *what) {
        return;
    }
    let sets = |other: Call<'_>| {
        matches!(
            other.name.as_str(),
            "set_permissions" | "set_mode" | "mode" | "umask" | "chmod" | "fchmod"
        )
    };
    if view.calls().any(sets) || view.model.is_for_windows(call.place) {
        return;
    }
    out.report(call.place, "a private key is written to a file that everybody may read")
        .why("without a mode the system lets every other user and every other program on the machine read it")
        .help("make the file with `OpenOptions`, `create_new(true)` and `mode(0o600)`, and write to it then")
        .at_most(Level::Warn);
}

/// The argument with which the call sets a mode.
fn mode(call: &Call<'_>) -> Option<ExprId> {
    if let Some((_, at)) = FUNCTIONS.iter().find(|(path, _)| call.is_any(&[path])) {
        return call.arg(*at);
    }
    if let Some((_, flags, mode)) = OPENERS.iter().find(|(path, ..)| call.is_any(&[path])) {
        return call.arg(*mode).filter(|_| may_create(call, *flags));
    }
    let setter = call.is_any(METHODS) || (is_mode_setter(call) && call.receiver_type().is_none());
    setter.then(|| call.last_arg()).flatten()
}

/// Whether the flags with which a file is opened say that it is made where there is none.
fn may_create(call: &Call<'_>, flags: usize) -> bool {
    let view = &call.view;
    let Some(flags) = call.arg(flags) else {
        return false;
    };
    let flags = match view.expr(flags).kind {
        ExprKind::Local(local) => view.only_value(local).unwrap_or(flags),
        _ => flags,
    };
    let span = view.expr(flags).span;
    view.body.exprs.iter().any(|expr| match &expr.kind {
        ExprKind::Path(path) => {
            let creates = matches!(
                path.last().name.as_str(),
                "O_CREAT" | "O_TMPFILE" | "CREATE" | "CREAT" | "TMPFILE"
            );
            creates && span.contains(expr.span)
        }
        _ => false,
    })
}

/// `set_mode` and `mode` belong to many types; unknown receivers count where the Unix extensions are in scope.
fn is_mode_setter(call: &Call<'_>) -> bool {
    let traits: &[&str] = match call.name.as_str() {
        "set_mode" => &["PermissionsExt"],
        "mode" => &["OpenOptionsExt", "DirBuilderExt"],
        _ => return false,
    };
    call.receiver.is_some()
        && call.args.len() == 1
        && traits.iter().any(|name| {
            let known = call.view.model.resolve_name(
                call.view.file.id,
                call.view.body.scope,
                crate::model::name::Name::new(name),
            );
            known.is_some_and(|known| known.krate() == "std")
        })
}

fn umask(call: &Call<'_>, out: &mut Findings<'_>) {
    let view = &call.view;
    let constant = |id: ExprId| {
        let nothing = view
            .named_by(id)
            .is_some_and(|named| named.last() == "empty");
        view.int(id).or(nothing.then_some(0))
    };
    let inner = call.arg(0).map(|arg| match &view.expr(arg).kind {
        ExprKind::Call { callee, args } => match (args.first(), &view.expr(*callee).kind) {
            (Some(bits), _) => constant(*bits),
            (None, ExprKind::Path(path)) => (path.last().name == "empty").then_some(0),
            _ => None,
        },
        _ => constant(arg),
    });
    let Some(Some(mask)) = inner else {
        return;
    };
    if mask & 0o002 != 0 || restored(call) {
        return;
    }
    out.report(call.place, format!("the mask {mask:#o} lets everybody write to new files"))
        .why("from here on every file that is created without a mode of its own can be changed by other users")
        .help("use a mask of 0o077, or at least 0o022");
}

/// `let old = umask(0); …; umask(old)` asks for the mask, or lifts it for a moment.
fn restored(call: &Call<'_>) -> bool {
    call.view.lets().any(|(_, value)| {
        let span = call.view.expr(value).span;
        span.contains(call.view.expr(call.id).span)
    }) && call
        .view
        .calls()
        .filter(|other| other.name == call.name)
        .count()
        > 1
}
