//! # File that is asked about and then used
//!
//! ## What it checks
//! Whether a path is there, or what it is, is asked first (`exists`, `is_file`, `metadata`), and then, depending on the
//! answer, the same path is created, opened, written, renamed or removed.
//!
//! ## Why it matters
//! Between the question and the deed somebody else may put another file or a link there, or take it away. The deed
//! then meets what nobody asked about: a program with more rights writes where it should not, or overwrites what was
//! just made.
//!
//! ## Bad
//! ```rust src/lib.rs
//! use std::path::Path;
//!
//! pub fn lock(path: &Path) -> std::io::Result<()> {
//!     if !path.exists() {
//!         std::fs::write(path, "locked")?;
//!     }
//!     Ok(())
//! }
//! ```
//!
//! ## Good
//! ```rust src/lib.rs
//! use std::io::Write;
//! use std::path::Path;
//!
//! pub fn lock(path: &Path) -> std::io::Result<()> {
//!     std::fs::File::create_new(path)?.write_all(b"locked")
//! }
//! ```
//!
//! ## Limits
//! The question and the deed must stand in one function and name the path in the same way. Making a directory and all
//! above it does no harm where they are there, and is not reported; neither are the kernel's files in `/proc` and `/sys`.

use crate::model::around::Around;
use crate::model::syntax::LocalId;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_F],
    cwe: &[367],
    tests: false,
    check: &[Check::Body(races)],
};

/// Methods of a path, and functions with a path, that ask.
const QUESTIONS: &[&str] = &[
    "exists",
    "is_dir",
    "is_file",
    "is_symlink",
    "metadata",
    "symlink_metadata",
    "try_exists",
    "access",
    "faccessat",
    "accessat",
];

/// Functions that act, with the positions of their paths.
const DEEDS: &[(&str, &[usize])] = &[
    ("copy", &[0, 1]),
    ("create_dir", &[0]),
    ("hard_link", &[0, 1]),
    ("read", &[0]),
    ("read_dir", &[0]),
    ("read_to_string", &[0]),
    ("remove_dir", &[0]),
    ("remove_dir_all", &[0]),
    ("remove_file", &[0]),
    ("rename", &[0, 1]),
    ("set_permissions", &[0]),
    ("write", &[0]),
];

/// The modules that have them.
const MODULES: &[&str] = &[
    "std::fs",
    "tokio::fs",
    "async_std::fs",
    "async_fs",
    "smol::fs",
    "fs_err",
    "fs_err::tokio",
];

/// Functions of systems that act, with the positions of their paths.
const SYSTEM_DEEDS: &[(&str, usize)] = &[
    ("libc::chmod", 0),
    ("libc::chown", 0),
    ("libc::creat", 0),
    ("libc::fopen", 0),
    ("libc::lchown", 0),
    ("libc::open", 0),
    ("libc::open64", 0),
    ("libc::openat", 1),
    ("libc::rename", 0),
    ("libc::rmdir", 0),
    ("libc::truncate", 0),
    ("libc::unlink", 0),
    ("std::os::unix::fs::chown", 0),
    ("std::os::unix::fs::lchown", 0),
    ("std::os::unix::fs::symlink", 1),
    ("std::os::windows::fs::symlink_dir", 1),
    ("std::os::windows::fs::symlink_file", 1),
    ("tokio::fs::symlink", 1),
];

/// Longer paths than this are not compared.
const MAX_HOPS: usize = 12;

fn races(view: &BodyView<'_>, out: &mut Findings<'_>) {
    let questions: Vec<(Call<'_>, String)> = view
        .calls()
        .filter_map(|call| {
            let path = match QUESTIONS.contains(&call.name.as_str()) {
                true => asked(&call)?,
                false => asked_elsewhere(&call)?,
            };
            let path = view.path_key(path)?;
            Some((call, path))
        })
        .collect();
    if questions.is_empty() {
        return;
    }
    let around = view.around();
    let deeds: Vec<(Call<'_>, Vec<ExprId>)> = view
        .calls()
        .filter_map(|call| {
            let mut paths = acted_on(&call);
            paths.extend(acted_on_elsewhere(&call));
            (!paths.is_empty()).then_some((call, paths))
        })
        .collect();
    for (question, path) in &questions {
        let first = deeds
            .iter()
            .filter(|(deed, paths)| {
                paths
                    .iter()
                    .any(|used| view.path_key(*used).as_ref() == Some(path))
                    && view.may_follow(&around, question.id, deed.id)
                    && decides(view, &around, question.id, deed.id)
            })
            .min_by_key(|(deed, _)| view.expr(deed.id).span.start);
        let Some((deed, paths)) = first else {
            continue;
        };
        if paths.iter().any(|used| is_of_kernel(view, *used)) {
            continue;
        }
        if paths
            .iter()
            .any(|used| changed_between(view, *used, question.id, deed.id))
        {
            continue;
        }
        let what = format!(
            "`{}` uses a path about which `{}` asked before",
            deed.name, question.name
        );
        out.report(deed.place, what)
            .why("in between somebody else may put another file or a link there, or take it away")
            .help("act at once and look at the error, open the file once and ask the open file, or create it with `create_new`")
            .related(question.place, "the path is asked about here");
    }
}

/// Whether a path leads to files that the kernel makes, among which nobody can put others.
fn is_of_kernel(view: &BodyView<'_>, path: ExprId) -> bool {
    view.outcomes(path).iter().any(|(view, id)| {
        let text = match &view.expr(*id).kind {
            ExprKind::Call { args, .. } => args.first().and_then(|arg| view.str(*arg)),
            _ => view.str(*id),
        };
        text.is_some_and(|text| text.starts_with("/proc/") || text.starts_with("/sys/"))
    })
}

/// The path that a question is about.
fn asked(question: &Call<'_>) -> Option<ExprId> {
    if let Some(receiver) = question.receiver {
        // The type of what `join` and its kin give is not always known; the same path in a deed tells as much.
        let ty = question.receiver_type();
        let path = ty.is_none_or(|ty| {
            matches!(
                ty.as_str(),
                "std::path::Path" | "std::path::PathBuf" | "std::fs::DirEntry"
            ) || ty.as_str().ends_with("::Utf8Path")
                || ty.as_str().ends_with("::Utf8PathBuf")
        });
        return (path && question.args.is_empty()).then_some(receiver);
    }
    if let Some(path) = permitted(question) {
        return Some(path);
    }
    of_module(question).then(|| question.arg(0)).flatten()
}

/// The path about which the system is asked whether the user may use it.
fn permitted(question: &Call<'_>) -> Option<ExprId> {
    if question.is_any(&["nix::unistd::access", "rustix::fs::access", "libc::access"]) {
        return question.arg(0);
    }
    let second = question.is_any(&[
        "nix::unistd::faccessat",
        "rustix::fs::accessat",
        "libc::faccessat",
    ]);
    second.then(|| question.arg(1)).flatten()
}

/// Functions with more expressions than this do more than ask.
const SMALL: usize = 12;

/// The argument about which a small function of the workspace asks.
fn asked_elsewhere(call: &Call<'_>) -> Option<ExprId> {
    let (view, model) = (call.view, call.view.model);
    call.path.filter(|_| call.args.len() == 1)?;
    let callee = view.own_callee(view.infer(), call.id)?;
    let (function, body) = model.function(callee)?;
    let parameter = function.params.first()?.local?;
    let is_small = body.body.exprs.len() <= SMALL && function.params.len() == 1;
    let asks = is_small
        && body.calls().any(|inner| {
            let path = QUESTIONS
                .contains(&inner.name.as_str())
                .then(|| asked(&inner))
                .flatten();
            path.and_then(|path| body.spot(path))
                .is_some_and(|spot| spot.local() == Some(parameter) && spot.fields.is_empty())
        });
    asks.then(|| call.args[0])
}

/// The arguments on which a small function of the workspace acts, as a path that it is given as it is.
fn acted_on_elsewhere(call: &Call<'_>) -> Vec<ExprId> {
    let (view, model) = (call.view, call.view.model);
    let callee = call
        .path
        .and_then(|_| view.own_callee(view.infer(), call.id));
    let Some((function, body)) = callee.and_then(|callee| model.function(callee)) else {
        return Vec::new();
    };
    // What asks itself has its own question.
    let asks = |inner: &Call<'_>| QUESTIONS.contains(&inner.name.as_str());
    if body.body.exprs.len() > SMALL || function.has_self || body.calls().any(|inner| asks(&inner))
    {
        return Vec::new();
    }
    // What only reads, and says what went wrong, is often worth asking before.
    let reads = |inner: &Call<'_>| inner.name.as_str().starts_with("read");
    let deeds = body.calls().filter(|inner| !reads(inner));
    let deeds: Vec<ExprId> = deeds.flat_map(|inner| acted_on(&inner)).collect();
    let spots: Vec<_> = deeds.iter().filter_map(|path| body.spot(*path)).collect();
    let acts = |local: Option<LocalId>| {
        let mut spots = spots.iter();
        local.is_some() && spots.any(|spot| spot.local() == local && spot.fields.is_empty())
    };
    let params = function.params.iter().zip(call.args);
    let given = params.filter(|(param, _)| acts(param.local));
    given.map(|(_, arg)| *arg).collect()
}

fn of_module(call: &Call<'_>) -> bool {
    call.path.is_some()
        && call.target().is_some_and(|target| {
            let names = std::iter::once(target.path).chain(target.others.iter().copied());
            names
                .into_iter()
                .filter_map(|name| name.as_str().rsplit_once("::"))
                .any(|(module, name)| {
                    MODULES.contains(&module) && name == target.last()
                        || name == "exists" && module.starts_with("std::path::Path")
                })
        })
}

/// The paths that a call acts on, when it is one that acts.
fn acted_on(call: &Call<'_>) -> Vec<ExprId> {
    let Some(target) = call.path.and_then(|_| call.target()) else {
        // `options.open(path)`
        let opens = call.is_method("open") && call.args.len() == 1 && opens_options(call);
        return if opens {
            call.args.to_vec()
        } else {
            Vec::new()
        };
    };
    if let Some((_, at)) = SYSTEM_DEEDS.iter().find(|(name, _)| call.is_any(&[*name])) {
        return match asks_for_new(call) {
            true => Vec::new(),
            false => call.arg(*at).into_iter().collect(),
        };
    }
    let file = matches!(
        target.last(),
        "open" | "create" | "create_buffered" | "open_buffered"
    ) && MODULES
        .iter()
        .any(|module| target.parent() == format!("{module}::File"));
    if file {
        return call.args.iter().copied().take(1).collect();
    }
    let known = DEEDS.iter().find(|(name, _)| *name == target.last());
    match known {
        Some((_, at)) if of_module(call) => at.iter().filter_map(|at| call.arg(*at)).collect(),
        _ => Vec::new(),
    }
}

/// Whether a file is opened only if it is made by that: `O_CREAT | O_EXCL`.
fn asks_for_new(call: &Call<'_>) -> bool {
    let insists = |arg: ExprId| {
        let span = call.view.expr(arg).span;
        call.view.body.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::Path(path) => span.contains(expr.span) && path.last().name == "O_EXCL",
            _ => false,
        })
    };
    call.args.iter().any(|arg| insists(*arg))
}

/// Whether a method `open` is that of options which do not insist on a new file.
fn opens_options(call: &Call<'_>) -> bool {
    let Some(receiver) = call.receiver else {
        return false;
    };
    let origin = call.view.origin(receiver);
    let options = origin.is_some_and(|origin| {
        origin.as_str().contains("OpenOptions") || origin == "std::fs::File::options"
    });
    options && !insists(call.view, receiver, MAX_HOPS)
}

/// Whether `create_new(true)` is among the calls that a chain is made of, or is made on the variable at its beginning.
fn insists(view: BodyView<'_>, id: ExprId, hops: usize) -> bool {
    let Some(hops) = hops.checked_sub(1) else {
        return false;
    };
    match &view.expr(id).kind {
        ExprKind::MethodCall {
            receiver, method, ..
        } => *method == "create_new" || insists(view, *receiver, hops),
        ExprKind::Local(local) => view.calls().any(|call| {
            let on = call.receiver.and_then(|receiver| view.spot(receiver));
            call.name == "create_new" && on.and_then(|spot| spot.local()) == Some(*local)
        }),
        _ => false,
    }
}

/// Whether the answer to a question decides if a deed is done.
fn decides(view: &BodyView<'_>, around: &Around, question: ExprId, deed: ExprId) -> bool {
    let answer = kept_answer(view, around, question);
    let holds = |outer: ExprId, inner: ExprId| {
        outer == inner || around.outward(inner).any(|around| around == outer)
    };
    let asks = |condition: ExprId| {
        holds(condition, question)
            || answer.is_some_and(|local| {
                view.body.iter().any(|(id, expr)| {
                    matches!(expr.kind, ExprKind::Local(named) if named == local)
                        && holds(condition, id)
                })
            })
    };
    view.body.iter().any(|(id, expr)| {
        let decision = match &expr.kind {
            ExprKind::If { condition, .. } => *condition,
            ExprKind::While(condition, _) => *condition,
            ExprKind::Match { scrutinee, .. } => *scrutinee,
            // Whoever may not is sent away.
            ExprKind::Try(inner) if *inner == question && is_permission(view, question) => {
                return !holds(id, deed) && view.may_follow(around, question, deed);
            }
            ExprKind::Binary(BinaryOp::And | BinaryOp::Or, left, right) => {
                return asks(*left) && holds(*right, deed);
            }
            _ => return false,
        };
        // The deed stands in a branch, or behind a decision of which a branch leaves.
        asks(decision)
            && !holds(decision, deed)
            && (holds(id, deed) || leaves(view, id) && view.may_follow(around, decision, deed))
    })
}

fn is_permission(view: &BodyView<'_>, question: ExprId) -> bool {
    view.calls()
        .any(|call| call.id == question && permitted(&call).is_some())
}

/// Whether a branch of a choice leaves the way.
fn leaves(view: &BodyView<'_>, id: ExprId) -> bool {
    match &view.expr(id).kind {
        ExprKind::If {
            then, otherwise, ..
        } => view.diverges(*then) || otherwise.is_some_and(|other| view.diverges(other)),
        ExprKind::Match { arms, .. } => arms.iter().any(|arm| view.diverges(arm.body)),
        _ => false,
    }
}

/// The local that keeps the answer to a question.
fn kept_answer(view: &BodyView<'_>, around: &Around, question: ExprId) -> Option<LocalId> {
    view.lets()
        .find(|(_, init)| *init == question || around.outward(question).any(|outer| outer == *init))
        .map(|(local, _)| local)
}

/// Whether the variable at the beginning of a path gets another value between a question and a deed.
fn changed_between(view: &BodyView<'_>, path: ExprId, question: ExprId, deed: ExprId) -> bool {
    let Some(local) = view.spot(path).and_then(|spot| spot.local()) else {
        return false;
    };
    let (from, to) = (view.expr(question).span.end, view.expr(deed).span.start);
    let between = |id: ExprId| {
        let span = view.expr(id).span;
        from <= span.start && span.start < to
    };
    view.body.iter().any(|(id, expr)| match &expr.kind {
        ExprKind::Assign(_, left, _) => between(id) && view.root_local(*left) == Some(local),
        ExprKind::MethodCall {
            receiver, method, ..
        } => {
            between(*receiver)
                && matches!(
                    method.as_str(),
                    "push" | "pop" | "set_file_name" | "set_extension" | "clear"
                )
                && view.root_local(*receiver) == Some(local)
        }
        _ => false,
    })
}
