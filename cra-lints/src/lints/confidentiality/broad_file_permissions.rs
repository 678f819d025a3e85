//! # File that others may write
//!
//! ## What it checks
//! Constant Unix modes that give the group or everybody the right to write, where they are set: `Permissions::from_mode`
//! and `set_mode`, the `mode` of `OpenOptions` and `DirBuilder`, `chmod` and its kin in libc, nix and rustix, and an
//! `umask` that takes nothing away.
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
//! A mode that is only known when the program runs is not judged, nor are access lists, nor a secret that everybody may
//! read. A directory with the sticky bit, in which nobody can remove what belongs to somebody else, is left out.

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
];

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

/// Constructors of a mode from a number in nix and rustix.
const FROM_BITS: &[&str] = &[
    "nix::sys::stat::Mode::from_bits",
    "nix::sys::stat::Mode::from_bits_truncate",
    "nix::sys::stat::Mode::from_bits_retain",
    "rustix::fs::Mode::from_bits",
    "rustix::fs::Mode::from_bits_truncate",
    "rustix::fs::Mode::from_bits_retain",
    "rustix::fs::Mode::from_raw_mode",
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
    let Some(mode) = mode(call) else {
        return;
    };
    if mode & BROAD == 0 || mode & STICKY != 0 {
        return;
    }
    let who = if mode & 0o002 != 0 {
        "everybody"
    } else {
        "the group"
    };
    out.report(call.place, format!("the mode {mode:#o} lets {who} write"))
        .why("other users and programs on the machine can change what this one relies on")
        .help("give only the owner the right to write: 0o600 for a file, 0o700 for a directory or a program");
}

/// The constant mode that the call sets.
fn mode(call: &Call<'_>) -> Option<i128> {
    let view = &call.view;
    if let Some((_, at)) = FUNCTIONS.iter().find(|(path, _)| call.is_any(&[path])) {
        return set(view, call.arg(*at)?);
    }
    if call.is_any(FROM_BITS) {
        // A mask that is combined or compared is no mode that is set: only a value that goes straight into a call counts.
        return is_argument(call).then(|| view.int(call.arg(0)?)).flatten();
    }
    let setter = call.is_any(METHODS) || (is_mode_setter(call) && call.receiver_type().is_none());
    // The mask of the process takes away from a mode that a file is made with, not from one that is set.
    match call.name.as_str() {
        _ if !setter => None,
        "set_mode" => set(view, call.last_arg()?),
        _ => view.int(call.last_arg()?),
    }
}

/// A mode that is set: a constant, one that a field or a caller gives, or what is added to the mode that is there.
fn set(view: &BodyView<'_>, id: ExprId) -> Option<i128> {
    let broad = |mode: i128| mode & BROAD != 0 && mode & STICKY == 0;
    if let ExprKind::Binary(BinaryOp::BitOr, left, right) = view.expr(id).kind
        && view.int(id).is_none()
    {
        let sides = [view.int(left), view.int(right)];
        return sides.into_iter().flatten().find(|mode| broad(*mode));
    }
    match view.expr(id).kind {
        ExprKind::Local(local) if view.only_value(local).is_some() => {
            set(view, view.only_value(local)?)
        }
        _ => view.possible_int(id, &broad),
    }
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

/// Whether the call is an argument of a function that sets modes, perhaps unwrapped on the way.
fn is_argument(call: &Call<'_>) -> bool {
    call.view.calls().any(|outer| {
        let sets = matches!(
            outer.name.as_str(),
            "fchmod"
                | "fchmodat"
                | "chmod"
                | "chmodat"
                | "mkdir"
                | "mkdirat"
                | "open"
                | "openat"
                | "mkfifo"
                | "mkfifoat"
                | "create"
        );
        sets && outer.args.iter().any(|arg| {
            call.view
                .expr(*arg)
                .span
                .contains(call.view.expr(call.id).span)
        })
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
