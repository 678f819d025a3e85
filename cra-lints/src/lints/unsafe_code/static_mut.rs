//! # Mutable global state that threads share without protection
//!
//! ## What it checks
//! References to a `static mut`: written with `&`, made by a method call, by a pattern or by a formatting macro, or made
//! again from a raw pointer to it (`&mut *addr_of_mut!(X)`); changes of one by `+=`, its kin and `X = X + 1` without a lock
//! around;
//! and changes of the environment (`env::set_var`, `remove_var`, `setenv`) after threads were started, in async code, or
//! in a library, which cannot know whether there are other threads.
//!
//! ## Why it matters
//! Two threads that meet there read half-written values, and two references of which one may write are undefined
//! behaviour even without threads. The environment is such a global variable too: the C library reads it behind our back.
//!
//! ## Bad
//! ```rust src/lib.rs
//! static mut NAMES: Vec<String> = Vec::new();
//!
//! pub fn add(name: String) {
//!     unsafe { (&mut *std::ptr::addr_of_mut!(NAMES)).push(name) }
//! }
//! ```
//!
//! ## Good
//! ```rust src/lib.rs
//! use std::sync::Mutex;
//!
//! static NAMES: Mutex<Vec<String>> = Mutex::new(Vec::new());
//!
//! pub fn add(name: String) {
//!     NAMES.lock().unwrap_or_else(|broken| broken.into_inner()).push(name);
//! }
//! ```
//!
//! ## Limits
//! Raw pointers to such a static are left alone until they become a reference that may write, in the same function; so
//! are plain reads and writes, and references that read behind `addr_of!`, for those who take the trouble have a reason. A
//! reference that only reads is left alone where the type is an atomic or a lock, or where the static is written inside
//! `call_once` before; of other functions that write it is not known. Whether other threads exist is read from the same function and from the functions of the workspace
//! that it calls; a function that `main` calls early and one that nothing calls look the same, and are left out. So is a
//! function of a library that changes the environment before it starts threads itself: it is taken for the beginning of a
//! program.

use crate::model::statics::{MutableStatic, StaticKind, Way};
use crate::model::syntax::{Expr, PatId, PatKind};
use crate::prelude::*;
use crate::snapshot::TargetKind;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_K],
    cwe: &[362],
    tests: false,
    check: &[Check::Body(statics), Check::Call(environment)],
};

const WHY: &str = "two references of which one may write are undefined behaviour, and nothing keeps two threads apart";
const HELP: &str =
    "use a `Mutex`, a `OnceLock`, an atomic or a `thread_local!` in a static without `mut`";

fn statics(view: &BodyView<'_>, out: &mut Findings<'_>) {
    for (id, expr) in view.body.iter() {
        match &expr.kind {
            ExprKind::Ref {
                raw: false,
                mutable,
                operand,
            } => {
                if let Some(found) = view.mutable_static(*operand)
                    && (*mutable || found.way == Way::Name)
                    && found.kind != StaticKind::Empty
                    && (*mutable || !may_be_read(view, expr.span, &found))
                    && !at_once_a_pointer(view, id)
                {
                    let kind = if *mutable {
                        "a reference that may write to"
                    } else {
                        "a reference to"
                    };
                    report(view, expr.span, kind, &found, out);
                }
            }
            ExprKind::MethodCall {
                receiver,
                method,
                method_span,
                ..
            } => method_call(view, *receiver, *method, *method_span, out),
            ExprKind::Macro(call) if FORMATS.contains(&call.path.last().name.as_str()) => {
                for arg in &call.args {
                    let found = view.mutable_static(*arg);
                    let found = found.filter(|found| {
                        found.way == Way::Name && !may_be_read(view, expr.span, found)
                    });
                    if let Some(found) = found {
                        report(view, view.expr(*arg).span, "a reference to", &found, out);
                    }
                }
            }
            ExprKind::Assign(op, target, value) => {
                let found = view.mutable_static(*target).filter(|found| found.scalar);
                // `COUNT = COUNT + 1`
                let found = found.filter(|found| op.is_some() || view.reads_static(*value, found));
                if let Some(found) = found.filter(|_| !view.is_guarded(id)) {
                    let what = format!(
                        "`{}`, a mutable static, is read and written in two steps without a lock",
                        found.name
                    );
                    out.report(view.place(expr.span), what)
                        .why("another thread can write in between, and is then overwritten; in Rust that is undefined behaviour")
                        .help("use an atomic type and `fetch_add` or its kin, or a `Mutex`");
                }
            }
            ExprKind::Match { scrutinee, arms } => {
                let mut pats = arms.iter().map(|arm| arm.pat);
                if let Some(found) = view.mutable_static(*scrutinee)
                    && pats.any(|pat| binds_by_reference(view, pat))
                {
                    report(
                        view,
                        view.expr(*scrutinee).span,
                        "a reference to",
                        &found,
                        out,
                    );
                }
            }
            ExprKind::Let(pat, value) => {
                if let Some(found) = view.mutable_static(*value)
                    && binds_by_reference(view, *pat)
                {
                    report(view, view.expr(*value).span, "a reference to", &found, out);
                }
            }
            _ => {}
        }
    }
}

fn report(
    view: &BodyView<'_>,
    span: Span,
    kind: &str,
    found: &MutableStatic,
    out: &mut Findings<'_>,
) {
    out.report(
        view.place(span),
        format!("this makes {kind} the mutable static `{}`", found.name),
    )
    .why(WHY)
    .help(HELP);
}

/// Macros that take references to their arguments.
const FORMATS: &[&str] = &[
    "format",
    "format_args",
    "print",
    "println",
    "eprint",
    "eprintln",
    "write",
    "writeln",
    "panic",
    "assert_eq",
    "assert_ne",
    "debug_assert_eq",
    "debug_assert_ne",
    "trace",
    "debug",
    "info",
    "warn",
    "error",
];

/// Methods of pointers that make a reference of them that may write.
const TO_REFERENCE: &[&str] = &["as_mut", "as_mut_unchecked", "as_uninit_mut"];

/// Methods that take what they are called on by value, which for a static means a copy.
const BY_VALUE: &[&str] = &[
    "unwrap",
    "expect",
    "unwrap_or",
    "unwrap_or_else",
    "unwrap_or_default",
    "unwrap_unchecked",
    "map",
    "map_or",
    "map_or_else",
    "and_then",
    "or",
    "or_else",
    "ok_or",
    "ok_or_else",
    "ok",
    "into",
    "filter",
    "copied",
    "cloned",
];

fn method_call(
    view: &BodyView<'_>,
    receiver: ExprId,
    method: crate::model::name::Name,
    method_span: Span,
    out: &mut Findings<'_>,
) {
    let method = method.as_str();
    if TO_REFERENCE.contains(&method)
        && let Some(found) = view.pointed_static(receiver)
    {
        return report(view, method_span, "a reference to", &found, out);
    }
    let found = view.mutable_static(receiver);
    let Some(found) = found.filter(|found| !found.scalar && found.way != Way::ConstPointer) else {
        return;
    };
    let writes = method.ends_with("_mut") || matches!(method, "into_inner" | "take" | "insert");
    let once_written = READS.contains(&method) && view.is_written_once(method_span, &found);
    match found.kind {
        StaticKind::Empty => return,
        StaticKind::Synchronized if !writes => return,
        _ if once_written => return,
        _ => {}
    }
    // Of a part the type is not known; what ends like arithmetic works on a number.
    let by_value = BY_VALUE.contains(&method)
        || [
            "wrapping_",
            "checked_",
            "saturating_",
            "overflowing_",
            "is_null",
            "offset",
            "add",
            "cast",
        ]
        .iter()
        .any(|start| method.starts_with(start));
    if !by_value {
        let kind = format!("`{method}` takes a reference to");
        let span = view.expr(receiver).span.to(method_span);
        out.report(
            view.place(span),
            format!("{kind} the mutable static `{}`", found.name),
        )
        .why(WHY)
        .help(HELP);
    }
}

/// Methods that only read, whatever they are called on.
const READS: &[&str] = &[
    "as_ref", "as_deref", "as_str", "as_slice", "clone", "is_none", "is_some", "iter", "len",
    "is_empty",
];

/// Whether a reference that only reads does no harm: the type keeps threads apart, or nobody writes any more.
fn may_be_read(view: &BodyView<'_>, at: Span, found: &MutableStatic) -> bool {
    found.kind != StaticKind::Any || view.is_written_once(at, found)
}

/// `&mut X as *mut T`: the reference ends where it begins.
fn at_once_a_pointer(view: &BodyView<'_>, id: ExprId) -> bool {
    let to_pointer = |expr: &Expr| match &expr.kind {
        ExprKind::Cast(inner, ty) => *inner == id && matches!(ty.kind, TypeKind::Ptr { .. }),
        _ => false,
    };
    view.body.exprs.iter().any(to_pointer)
}

fn binds_by_reference(view: &BodyView<'_>, pat: PatId) -> bool {
    let inside = view.body.pat(pat).span;
    view.body.pats.iter().any(|pat| {
        let PatKind::Bind(local, _) = pat.kind else {
            return false;
        };
        let span = view.body.local(local).span;
        let before = view.file.text[..span.start as usize].trim_end();
        let word = |word: &str| {
            before.strip_suffix(word).is_some_and(|rest| {
                rest.ends_with(|char: char| char.is_whitespace() || "({[,:|".contains(char))
            })
        };
        let word_before_mut = || {
            before
                .strip_suffix("mut")
                .is_some_and(|rest| rest.trim_end().ends_with("ref"))
        };
        inside.contains(span) && (word("ref") || word_before_mut())
    })
}

/// Functions that change the environment of the process.
const CHANGES: &[&str] = &[
    "std::env::set_var",
    "std::env::remove_var",
    "libc::setenv",
    "libc::unsetenv",
    "libc::putenv",
    "libc::clearenv",
    "nix::env::clearenv",
];

fn environment(call: &Call<'_>, out: &mut Findings<'_>) {
    if !call.is_any(CHANGES) {
        return;
    }
    let Some(reason) = other_threads(call) else {
        return;
    };
    let what = format!("`{}` changes the environment {reason}", call.name);
    out.report(call.place, what)
        .why("other threads may read the environment at the same time, also inside the C library, which takes no lock of ours: they then read freed memory")
        .help("set variables for a child process with `Command::env`, keep settings in a value of your own, or do it first thing in `main`");
}

/// Why there may be other threads when the call is made.
fn other_threads(call: &Call<'_>) -> Option<&'static str> {
    let view = &call.view;
    let span = view.expr(call.id).span;
    let around = |kind: &dyn Fn(&ExprKind) -> bool| {
        view.body
            .exprs
            .iter()
            .any(|expr| kind(&expr.kind) && expr.span.contains(span))
    };
    let owner = view.owner();
    let function = owner.and_then(|item| match &item.kind {
        ItemKind::Fn(function) => Some(function),
        _ => None,
    });
    let target = view.file.target;
    // There the system itself takes a lock.
    if view.model.is_for_windows(call.place) {
        return None;
    }
    if target == Some(TargetKind::Build) || owner.is_some_and(|item| one_thread(view, item)) {
        return None;
    }
    let in_async = function.is_some_and(|function| function.async_)
        || around(&|kind| {
            matches!(
                kind,
                ExprKind::Block {
                    kind: BlockKind::Async,
                    ..
                }
            )
        })
        || around(&|kind| matches!(kind, ExprKind::Closure { async_: true, .. }));
    if in_async {
        return Some("in async code, which an executor runs beside its other threads");
    }
    let in_thread = view.calls().any(|outer| {
        outer.starts_threads(0)
            && outer
                .args
                .iter()
                .any(|arg| view.expr(*arg).span.contains(span))
    });
    if in_thread {
        return Some("in a thread beside others");
    }
    let starts = |other: &Call<'_>| other.starts_threads(2);
    let mut others = view.calls();
    if others.any(|other| view.expr(other.id).span.end <= span.start && starts(&other)) {
        return Some("after threads were started");
    }
    // A function that starts the threads itself, and only behind it, knows that there were none before.
    let mut others = view.calls();
    if others.any(|other| view.expr(other.id).span.start >= span.end && starts(&other)) {
        return None;
    }
    // An unsafe function asks its callers for what it cannot know itself.
    let passes_on = function.is_some_and(|function| function.unsafe_);
    let library = matches!(target, Some(TargetKind::Lib));
    (library && !passes_on)
        .then_some("in a library, which cannot know whether there are other threads")
}

/// Whether an attribute makes the function a `main` whose executor has one thread.
fn one_thread(view: &BodyView<'_>, item: &Item) -> bool {
    item.attrs.iter().any(|attr| {
        let name = attr.meta.path.as_ref().map(|path| path.last().name);
        let text = &view.file.text[attr.span.range()];
        name.is_some_and(|name| name == "main") && text.contains("current_thread")
    })
}
