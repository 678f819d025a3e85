//! # Privileges given up in the wrong order, or only perhaps
//!
//! ## What it checks
//! Programs that change their user and groups, with libc, nix, rustix, users and their kin, or by system calls: whether
//! the user is changed before the groups, whether results are thrown away, and, as a warning, whether a failure is only
//! told, and whether the supplementary groups or the group stay what they were. Also a child process that is given
//! another user but no group.
//!
//! ## Why it matters
//! Once the user is no longer root, the system refuses to change the groups: the process goes on with the groups of
//! root. And a change that failed unnoticed, as it does when the user has too many processes, leaves all of root.
//!
//! ## Bad
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! nix = "0.30"
//! ```
//! ```rust src/lib.rs
//! use nix::unistd::{Gid, Uid, setgid, setgroups, setuid};
//!
//! pub fn give_up(user: Uid, group: Gid) -> nix::Result<()> {
//!     setuid(user)?;
//!     setgroups(&[group])?;
//!     setgid(group)
//! }
//! ```
//!
//! ## Good
//! ```toml Cargo.toml
//! [package]
//! name = "example"
//! version = "0.1.0"
//! edition = "2024"
//! [dependencies]
//! nix = "0.30"
//! ```
//! ```rust src/lib.rs
//! use nix::unistd::{Gid, Uid, setgid, setgroups, setuid};
//!
//! pub fn give_up(user: Uid, group: Gid) -> nix::Result<()> {
//!     setgroups(&[group])?;
//!     setgid(group)?;
//!     setuid(user)
//! }
//! ```
//!
//! ## Limits
//! The order is read inside one function and the functions of the workspace that it calls, as it is written; loops are
//! read once. Calls on different branches are not compared. Raising privileges again (`seteuid(0)`) is not judged.
//! A function that changes to whichever user it is told, and that nobody in the workspace calls, is a note.

use crate::model::privilege::{Change, Step};
use crate::model::syntax::{PatId, PatKind};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Deny,
    since: "0.1.0",
    requirements: &[&I_2_D, &I_2_K],
    cwe: &[273, 271],
    tests: false,
    check: &[Check::Body(body), Check::Call(child)],
};

const GOES_ON: &str =
    "when the system refuses, the program goes on with all the rights that it meant to give up";

fn body(view: &BodyView<'_>, out: &mut Findings<'_>) {
    let steps = view.privilege_steps();
    // A guard that is dropped takes back what was given up, the user first.
    if !is_guard(view) {
        order(view, &steps, out);
    }
    for (call, name, span) in view.fallible_privilege_calls() {
        if let Some(how) = dropped(view, call, 16) {
            out.report(view.place(span), format!("the result of `{name}` {how}"))
                .why(GOES_ON)
                .help("end the program when the change fails");
        }
    }
    let direct = steps.iter().filter(|step| step.direct && !step.raises);
    for step in direct.filter(|step| !is_asked_by_another(view, &steps, step)) {
        let place = view.place(step.place);
        if let Some(how) = dropped(view, step.id, 16) {
            out.report(place, format!("the result of `{}` {how}", step.name))
                .why(GOES_ON)
                .help("end the program when the change fails");
        } else if only_told(view, step.id) {
            out.report(
                place,
                format!(
                    "a failure of `{}` is noticed, and the program goes on",
                    step.name
                ),
            )
            .why(GOES_ON)
            .help("end the program, or return the error, when the change fails")
            .at_most(Level::Warn);
        }
    }
    kept(view, &steps, out);
}

/// Whether this is what happens when a value is dropped.
fn is_guard(view: &BodyView<'_>) -> bool {
    let around = view.owner().and_then(|item| item.parent);
    let around = around.map(|around| &view.tree.item(around).kind);
    matches!(around, Some(ItemKind::Impl(block))
        if block.trait_.as_ref().is_some_and(|path| path.last().name == "Drop"))
}

/// The user is changed, and a group after it.
fn order(view: &BodyView<'_>, steps: &[Step], out: &mut Findings<'_>) {
    let late = steps.iter().enumerate().find_map(|(at, user)| {
        let drops = user.change == Change::User && !user.raises;
        let rest = steps[at + 1..]
            .iter()
            // Who takes root back in between may change groups again.
            .take_while(|step| !(step.change == Change::User && step.raises));
        let mut groups = rest.filter(|step| step.change != Change::User && !step.raises);
        let group = groups.find(|group| drops && same_way(view, user.id, group.id))?;
        Some((user, group))
    });
    if let Some((user, group)) = late {
        let what = format!(
            "`{}` changes the user before `{}` changes the groups",
            user.name, group.name
        );
        out.report(view.place(user.place), what)
            .why("without root the system refuses to change the groups, and the process keeps those of root")
            .help("change the supplementary groups first, then the group, then the user, and see that each succeeds")
            .related(view.place(group.place), "this comes too late");
    }
}

/// Whether both are on one way through the body: in the same closure, not on different branches, and with no return
/// on the way that the first is on alone.
fn same_way(view: &BodyView<'_>, first: ExprId, second: ExprId) -> bool {
    let (first, second) = (view.expr(first).span, view.expr(second).span);
    let apart = |parts: &[ExprId]| {
        let holder = |span: Span| {
            parts
                .iter()
                .position(|part| view.expr(*part).span.contains(span))
        };
        match (holder(first), holder(second)) {
            (Some(a), Some(b)) => a != b,
            (Some(a), None) => leaves(view, view.expr(parts[a]).span, first.end),
            _ => false,
        }
    };
    !view.body.iter().any(|(id, expr)| match &expr.kind {
        ExprKind::If {
            then, otherwise, ..
        } => {
            let parts: Vec<ExprId> = std::iter::once(*then).chain(*otherwise).collect();
            apart(&parts)
        }
        ExprKind::Match { arms, .. } => {
            let parts: Vec<ExprId> = arms.iter().map(|arm| arm.body).collect();
            apart(&parts)
        }
        ExprKind::Closure { body, .. } => {
            let inside = view.expr(*body).span;
            inside.contains(first) != inside.contains(second) && !is_chained(view, id, first)
        }
        _ => false,
    })
}

/// Methods that run a closure when what they are called on went well.
const GOES_WELL: &[&str] = &["and_then", "map", "then", "is_ok_and"];

/// Whether a closure is run right after what is before it in a chain: `first.and_then(|()| …)`.
fn is_chained(view: &BodyView<'_>, closure: ExprId, first: Span) -> bool {
    view.body.exprs.iter().any(|expr| match &expr.kind {
        ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } => {
            GOES_WELL.contains(&method.as_str())
                && args.contains(&closure)
                && view.expr(*receiver).span.contains(first)
        }
        _ => false,
    })
}

/// Whether another change goes on with the result in a chain, so that its result is that of both.
fn is_asked_by_another(view: &BodyView<'_>, steps: &[Step], step: &Step) -> bool {
    let (first, others) = (view.expr(step.id).span, steps.iter());
    let mut later = others.filter(|other| other.id > step.id && other.direct);
    later.any(|other| {
        let second = view.expr(other.id).span;
        view.body.iter().any(|(id, expr)| {
            matches!(&expr.kind, ExprKind::Closure { body, .. }
                if view.expr(*body).span.contains(second))
                && is_chained(view, id, first)
        })
    })
}

/// Whether the function is left inside a span, after a byte.
fn leaves(view: &BodyView<'_>, inside: Span, after: u32) -> bool {
    view.body.exprs.iter().any(|expr| {
        let leaves = match &expr.kind {
            ExprKind::Return(_) | ExprKind::Break(_) | ExprKind::Continue => true,
            ExprKind::Call { callee, .. } => match &view.expr(*callee).kind {
                ExprKind::Path(path) => ends_program(path.last().name.as_str()),
                _ => false,
            },
            _ => false,
        };
        leaves && inside.contains(expr.span) && expr.span.start >= after
    })
}

fn ends_program(name: &str) -> bool {
    matches!(
        name,
        "exit"
            | "_exit"
            | "abort"
            | "fatal"
            | "die"
            | "bail"
            | "panic"
            | "unreachable"
            | "execv"
            | "execvp"
            | "exec"
    )
}

/// How the result of a call is thrown away; `None` when somebody looks at it.
fn dropped(view: &BodyView<'_>, id: ExprId, hops: usize) -> Option<&'static str> {
    let hops = hops.checked_sub(1)?;
    for (outer, expr) in view.body.iter() {
        match &expr.kind {
            ExprKind::Block { stmts, tail, .. } => {
                for stmt in stmts {
                    match stmt {
                        Stmt::Expr(inner) if *inner == id => return Some("is not looked at"),
                        Stmt::Let {
                            pat,
                            init: Some(init),
                            otherwise: None,
                            ..
                        } if *init == id => return unread(view, *pat),
                        _ => {}
                    }
                }
                if *tail == Some(id) {
                    // The value of the block is the value of what holds it; that of a body goes to the caller.
                    return dropped(view, outer, hops);
                }
            }
            ExprKind::MethodCall {
                receiver, method, ..
            } if *receiver == id => {
                // The result of both is that of the chain.
                if matches!(method.as_str(), "and" | "and_then") {
                    return dropped(view, outer, hops);
                }
                let hides = matches!(
                    method.as_str(),
                    "ok" | "err"
                        | "is_ok"
                        | "is_err"
                        | "unwrap_or"
                        | "unwrap_or_default"
                        | "map_err"
                        | "inspect_err"
                );
                return hides.then(|| dropped(view, outer, hops)).flatten();
            }
            ExprKind::Call { callee, args } if args.contains(&id) => {
                let ExprKind::Path(path) = &view.expr(*callee).kind else {
                    return None;
                };
                let drops = view
                    .resolve(path)
                    .is_some_and(|known| known.is("std::mem::drop"));
                return drops.then_some("is thrown away");
            }
            // What a closure of the chain gives is what the chain gives.
            ExprKind::Closure { body, .. } if *body == id => {
                let chain = view.body.iter().find(|(_, expr)| {
                    matches!(&expr.kind, ExprKind::MethodCall { method, args, .. }
                        if *method == "and_then" && args.contains(&outer))
                });
                return chain.and_then(|(chain, _)| dropped(view, chain, hops));
            }
            ExprKind::Assign(None, target, value) if *value == id => {
                let nothing = matches!(view.expr(*target).kind, ExprKind::Other);
                return nothing.then_some("is thrown away");
            }
            ExprKind::If {
                then, otherwise, ..
            } if *then == id || *otherwise == Some(id) => {
                return dropped(view, outer, hops);
            }
            ExprKind::Match { arms, .. } if arms.iter().any(|arm| arm.body == id) => {
                return dropped(view, outer, hops);
            }
            _ => {}
        }
    }
    None
}

/// Whether a binding is `_`, or a name that nothing reads.
fn unread(view: &BodyView<'_>, pat: PatId) -> Option<&'static str> {
    match view.body.pat(pat).kind {
        PatKind::Wild => Some("is thrown away"),
        PatKind::Bind(local, None) => {
            let read = view
                .body
                .exprs
                .iter()
                .any(|expr| matches!(expr.kind, ExprKind::Local(known) if known == local));
            // A format string may read it without naming it as an expression.
            let text = &view.file.text[view.expr(view.body.root()).span.range()];
            let shown = text.contains(&format!("{{{}", view.body.local(local).name));
            (!read && !shown).then_some("is kept in a name that nothing reads")
        }
        _ => None,
    }
}

/// Whether the call is the condition of an `if` that goes on afterwards whatever it was.
fn only_told(view: &BodyView<'_>, id: ExprId) -> bool {
    let span = view.expr(id).span;
    let inside = |part: ExprId| view.expr(part).span.contains(span);
    let fails = |condition: ExprId| {
        let text = &view.file.text[view.expr(condition).span.range()];
        ["Err(", "is_err()", "!= 0", "== -1", "< 0"]
            .iter()
            .any(|form| text.contains(form))
            && !text.contains("&&")
    };
    view.body.iter().any(|(outer, expr)| match &expr.kind {
        ExprKind::If {
            condition,
            then,
            otherwise: None,
        } if inside(*condition) && fails(*condition) => {
            let branch = view.expr(*then).span;
            let text = &view.file.text[branch.range()];
            let ends = [
                "return",
                "exit(",
                "panic!",
                "bail!",
                "abort(",
                "break",
                "continue",
                "unreachable!",
                "Err(",
                "?",
                "fatal",
                "die(",
                "process::",
                " = ",
            ]
            .iter()
            .any(|word| text.contains(word));
            // As the last thing of a function it may be the failure of the function itself.
            !ends && !is_last(view, outer)
        }
        _ => false,
    })
}

/// Whether nothing of the body comes after an expression.
fn is_last(view: &BodyView<'_>, id: ExprId) -> bool {
    id == view.body.root()
        || view.body.iter().any(|(outer, expr)| match &expr.kind {
            ExprKind::Block { tail, .. } => *tail == Some(id) && is_last(view, outer),
            ExprKind::Closure { body, .. } => *body == id,
            _ => false,
        })
}

/// A group, or the supplementary groups, that nothing in the workspace ever changes.
fn kept(view: &BodyView<'_>, steps: &[Step], out: &mut Findings<'_>) {
    let mut direct = steps.iter().filter(|step| step.direct && !step.raises);
    let Some(user) = direct.find(|step| step.change == Change::User && step.for_good && !step.own)
    else {
        return;
    };
    let seen = view.model.privilege_changes();
    let (what, first) = match (
        seen.contains(&Change::Group),
        seen.contains(&Change::Groups),
    ) {
        (_, true) => return,
        (true, false) => (
            "the supplementary groups stay what they were",
            "setgroups` or `initgroups",
        ),
        (false, false) => ("the groups stay what they were", "initgroups` and `setgid"),
    };
    let place = view.place(user.place);
    out.report(place, format!("`{}` changes the user, and {what}", user.name))
        .why("what the groups of whoever started the program may read and write, the process may still read and write")
        .help(format!("call `{first}` before the user is changed"))
        .at_most(if view.is_offered(user.id) { Level::Note } else { Level::Warn });
}

/// `Command::uid` without `Command::gid`, and a builder that is not asked whether it succeeded.
fn child(call: &Call<'_>, out: &mut Findings<'_>) {
    if call.is_method("apply") && call.comes_from("privdrop") && call.args.is_empty() {
        if let Some(how) = dropped(&call.view, call.id, 16) {
            out.report(call.place, format!("the result of `apply` {how}"))
                .why(GOES_ON)
                .help("end the program when the change fails");
        }
        return;
    }
    if !call.is_method("uid") || call.args.len() != 1 || call.is_own() {
        return;
    }
    let origin = call
        .receiver
        .and_then(|receiver| call.view.origin(receiver));
    let command = origin.is_some_and(|origin| {
        matches!(
            origin.as_str(),
            "std::process::Command::new"
                | "std::process::Command"
                | "tokio::process::Command::new"
                | "tokio::process::Command"
        )
    });
    let grouped = call.view.calls().any(|other| {
        other.is_method("gid") || other.is_method("groups") || other.is_method("pre_exec")
    });
    let root = call.arg(0).and_then(|user| call.view.int(user)) == Some(0);
    if command && !grouped && !root {
        // What somebody else made, they may give a group as well.
        let ours = origin.is_some_and(|origin| origin.as_str().ends_with("::new"));
        out.report(call.place, "the child process gets another user and keeps the group")
            .why("what the group of whoever started the program may read and write, the child may still read and write")
            .help("call `.gid(…)` as well")
            .at_most(if ours { Level::Warn } else { Level::Note });
    }
}
