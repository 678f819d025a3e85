//! # Locks that wait for themselves or for each other
//!
//! ## What it checks
//! Locks of std, parking_lot, spin, tokio, async-std, async-lock and futures: one that is taken while the same function
//! still holds it, also in a function that is called meanwhile; one that stops the thread and is held while the
//! function waits with `.await`; and two that one function takes in one order and another function in the other order.
//!
//! ## Why it matters
//! The thread then waits for ever, or all tasks of the program do, and nothing but a restart helps. Who can bring the
//! program there by what they send can stop it whenever they like.
//!
//! ## Bad
//! ```rust src/lib.rs
//! use std::sync::Mutex;
//!
//! pub fn twice(number: &Mutex<u32>) -> u32 {
//!     let first = number.lock().unwrap();
//!     let second = number.lock().unwrap();
//!     *first + *second
//! }
//! ```
//!
//! ## Good
//! ```rust src/lib.rs
//! use std::sync::Mutex;
//!
//! pub fn twice(number: &Mutex<u32>) -> u32 {
//!     let held = number.lock().unwrap();
//!     *held + *held
//! }
//! ```
//!
//! ## Limits
//! Locks that are picked from a list, or reached in a way that is computed, are not told apart and not judged. Two that
//! only read one lock are not reported, although they may wait for each other when a writer comes between them. What
//! closures do that are made while a lock is held is not counted, for it is not known when they run.

use std::collections::HashSet;

use crate::model::around::Around;
use crate::model::infer::Types;
use crate::model::locks::{Mode, Taken};
use crate::model::name::Name;
use crate::model::place::FileId;
use crate::model::spot::{Root, Spot};
use crate::model::syntax::{FnItem, ItemId, LocalId};
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_H],
    cwe: &[833, 764, 667],
    tests: false,
    check: &[Check::Body(body), Check::Package(orders)],
};

/// More functions than this are not looked into from one call.
const MAX_CALLS: usize = 64;

const WHY_TWICE: &str = "the lock waits for itself, and the thread or task never goes on";

fn body(view: &BodyView<'_>, out: &mut Findings<'_>) {
    if !takes_locks(view) {
        return;
    }
    let (around, types) = (view.around(), view.infer());
    let taken = view.locks(types, &around);
    for lock in &taken {
        over_wait(view, &around, lock, out);
        for again in &taken {
            let same = again.lock == lock.lock && again.kind == lock.kind;
            if same && lock.mode.excludes(again.mode) && meanwhile(view, &around, lock, again.at) {
                let what = "this lock is taken while it is still held".to_owned();
                out.report(view.place(again.span), what)
                    .why(WHY_TWICE)
                    .help("give the first guard back before, with `drop` or a block of its own, or use it once more")
                    .related(view.place(lock.span), "the lock is taken here and held");
            }
        }
        by_call(view, &around, types, lock, out);
    }
}

/// Whether a body has a call that may take a lock.
fn takes_locks(view: &BodyView<'_>) -> bool {
    view.body.exprs.iter().any(|expr| {
        matches!(&expr.kind, ExprKind::MethodCall { method, args, .. }
            if args.is_empty()
                && (method.as_str().contains("lock")
                    || method.as_str().contains("read")
                    || method.as_str().contains("write")))
    })
}

/// Whether something stands where a lock is held, and runs there.
fn meanwhile(view: &BodyView<'_>, around: &Around, lock: &Taken, at: ExprId) -> bool {
    let span = view.expr(at).span;
    // A call runs after its arguments, in which the lock may be taken.
    lock.held.start <= span.end
        && span.end <= lock.held.end
        && view.expr(lock.at).span.end < span.end
        && at != lock.at
        && view.run_of(around, at) == lock.run
        && (view.may_follow(around, lock.at, at)
            || around.outward(lock.at).any(|outer| outer == at))
}

/// A lock that stops the thread, held over an `.await`.
fn over_wait(view: &BodyView<'_>, around: &Around, lock: &Taken, out: &mut Findings<'_>) {
    if !lock.kind.stops_thread() {
        return;
    }
    let wait = view.body.iter().find(|(id, expr)| {
        matches!(expr.kind, ExprKind::Await(_)) && meanwhile(view, around, lock, *id)
    });
    if let Some((wait, _)) = wait {
        let end = view.expr(wait).span.end;
        let place = view.place(Span {
            start: end.saturating_sub(5),
            end,
        });
        out.report(view.place(lock.span), "this lock is held while the function waits")
            .why("other tasks that want the lock stop their thread, and the task that holds it may then never run again")
            .help("give the guard back before `.await`, or take a lock made for tasks, such as `tokio::sync::Mutex`")
            .related(place, "the function waits here");
    }
}

/// A function of the workspace that takes the lock while it is held.
fn by_call(
    view: &BodyView<'_>,
    around: &Around,
    types: &Types,
    lock: &Taken,
    out: &mut Findings<'_>,
) {
    for (id, expr) in view.body.iter() {
        let (name, span) = match &expr.kind {
            ExprKind::Call { callee, .. } => match &view.expr(*callee).kind {
                ExprKind::Path(path) => (path.last().name, path.last().span),
                _ => continue,
            },
            ExprKind::MethodCall {
                method,
                method_span,
                ..
            } => (*method, *method_span),
            _ => continue,
        };
        if !meanwhile(view, around, lock, id) {
            continue;
        }
        let Some(place) = taken_by(view, around, types, id, lock) else {
            continue;
        };
        let span = Span {
            start: span.start,
            end: expr.span.end,
        };
        out.report(
            view.place(span),
            format!("`{name}` takes a lock that is held here"),
        )
        .why(WHY_TWICE)
        .help("give the guard back before the call, or hand what it guards to the function")
        .related(view.place(lock.span), "the lock is taken here and held")
        .related(place, "and is taken once more here");
    }
}

/// What a function's parameters are to its caller: the lock is in this field of this parameter.
struct Inside<'m> {
    view: BodyView<'m>,
    lock: Spot,
}

/// Where a call, or what it calls in turn, takes a lock.
fn taken_by(
    view: &BodyView<'_>,
    around: &Around,
    types: &Types,
    call: ExprId,
    lock: &Taken,
) -> Option<Place> {
    let mut seen: HashSet<((FileId, ItemId), Spot)> = HashSet::new();
    let mut left = inside(view, around, types, call, &lock.lock, &mut seen);
    let mut done = 0;
    while let Some(Inside { view, lock: wanted }) = left.pop() {
        done += 1;
        if done > MAX_CALLS {
            return None;
        }
        let (around, types) = (view.around(), view.infer());
        let root = view.body.root();
        if takes_locks(&view) {
            let found = view.locks(types, &around).into_iter().find(|taken| {
                taken.lock == wanted && taken.run == root && lock.mode.excludes(taken.mode)
            });
            if let Some(found) = found {
                return Some(view.place(found.span));
            }
        }
        for (id, expr) in view.body.iter() {
            if matches!(
                expr.kind,
                ExprKind::Call { .. } | ExprKind::MethodCall { .. }
            ) && view.run_of(&around, id) == root
            {
                left.extend(inside(&view, &around, types, id, &wanted, &mut seen));
            }
        }
    }
    None
}

/// The function that a call runs, with where a lock is for it.
fn inside<'m>(
    view: &BodyView<'m>,
    around: &Around,
    types: &Types,
    call: ExprId,
    lock: &Spot,
    seen: &mut HashSet<((FileId, ItemId), Spot)>,
) -> Vec<Inside<'m>> {
    let Some(function) = view.own_callee(types, call) else {
        return Vec::new();
    };
    let Some((signature, body)) = view.model.function(function) else {
        return Vec::new();
    };
    // An async function runs when it is waited for.
    let waited = around
        .parent(call)
        .is_some_and(|outer| matches!(view.expr(outer).kind, ExprKind::Await(_)));
    if signature.async_ && !waited {
        return Vec::new();
    }
    let mut out = Vec::new();
    let mut add = |lock: Spot| {
        if seen.insert((function, lock.clone())) {
            out.push(Inside { view: body, lock });
        }
    };
    if let Root::Global(_) = lock.root {
        add(lock.clone());
        return out;
    }
    for (param, arg) in params(signature, &body, view, call) {
        let Some(given) = view.spot(arg) else {
            continue;
        };
        if given.root == lock.root
            && let Some(rest) = lock.fields.strip_prefix(&*given.fields)
        {
            let here = Spot {
                root: Root::Local(param),
                fields: Vec::new(),
            };
            add(here.inner(rest));
        }
    }
    out
}

/// The parameters of a function with the arguments of a call, the receiver among them.
fn params(
    signature: &FnItem,
    body: &BodyView<'_>,
    view: &BodyView<'_>,
    call: ExprId,
) -> Vec<(LocalId, ExprId)> {
    let (receiver, args) = match &view.expr(call).kind {
        ExprKind::Call { args, .. } => (None, args),
        ExprKind::MethodCall { receiver, args, .. } => (Some(*receiver), args),
        _ => return Vec::new(),
    };
    let given: Vec<ExprId> = receiver.into_iter().chain(args.iter().copied()).collect();
    let own = (0u32..)
        .map(LocalId)
        .zip(&body.body.locals)
        .find(|(_, local)| local.name == "self")
        .map(|(id, _)| id);
    let first = signature.has_self.then_some(own);
    let named = signature.params.iter().map(|param| param.local);
    first
        .into_iter()
        .chain(named)
        .zip(given)
        .filter_map(|(param, arg)| Some((param?, arg)))
        .collect()
}

/// Two locks that a function takes one while it holds the other.
struct Order {
    first: (Name, Mode),
    second: (Name, Mode),
    place: Place,
    held: Place,
}

/// Locks that the functions of a package take in both orders.
fn orders(model: &Model<'_>, package: usize, out: &mut Findings<'_>) {
    let mut all: Vec<Order> = Vec::new();
    for file in model.package_files(package).filter(|file| file.ships()) {
        for view in model.bodies(file) {
            if !view.body.test && takes_locks(&view) {
                all.extend(orders_of(&view));
            }
        }
    }
    for order in &all {
        let other = all.iter().find(|other| {
            other.first.0 == order.second.0
                && other.second.0 == order.first.0
                && other.first.1.excludes(order.second.1)
                && other.second.1.excludes(order.first.1)
        });
        if let Some(other) = other {
            let what = "two locks are taken in the opposite order elsewhere";
            out.report(order.place, what)
                .why("when both functions run at once, each holds what the other waits for, and neither goes on")
                .help("take the locks in one order everywhere, or give the first back before the second is taken")
                .related(order.held, "the first lock is held from here on")
                .related(other.place, "here the second of them is the first");
        }
    }
}

fn orders_of(view: &BodyView<'_>) -> Vec<Order> {
    let (around, types) = (view.around(), view.infer());
    let taken = view.locks(types, &around);
    let mut out = Vec::new();
    for first in &taken {
        for second in &taken {
            if first.lock == second.lock || !meanwhile(view, &around, first, second.at) {
                continue;
            }
            let (Some(one), Some(other)) =
                (lasting(view, &first.lock), lasting(view, &second.lock))
            else {
                continue;
            };
            // Fields of two values are two pairs of locks.
            let apart = matches!((one.0, other.0), (Some(one), Some(other)) if one != other);
            if !apart && one.1 != other.1 {
                out.push(Order {
                    first: (one.1, first.mode),
                    second: (other.1, second.mode),
                    place: view.place(second.span),
                    held: view.place(first.span),
                });
            }
        }
    }
    out
}

/// A lock by a name that is the same in all functions, and the variable through which it is reached.
fn lasting(view: &BodyView<'_>, lock: &Spot) -> Option<(Option<LocalId>, Name)> {
    match lock.root {
        Root::Global(path) if lock.fields.is_empty() => Some((None, path)),
        Root::Global(_) => None,
        Root::Local(_) => {
            let (local, name) = view.shared_lock(lock)?;
            Some((Some(local), name))
        }
    }
}
