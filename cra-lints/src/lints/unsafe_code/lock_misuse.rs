//! # Locks that wait for themselves or for each other
//!
//! ## What it checks
//! Locks of std, parking_lot, spin, tokio, async-std, async-lock and futures: one that is taken while the same function
//! still holds it, also in a function that is called meanwhile; one that stops the thread and is held while the
//! function waits with `.await`; two that one function takes in one order and another function in the other order, itself
//! or by the functions it calls; one whose guard `let _ =` drops before what follows; and one whose guard is given to
//! `mem::forget`, in packages that give no lock back without its guard.
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
//! closures do that are made while a lock is held is counted where a method of the standard library runs them at once,
//! such as `retain`; for others it is not known when they run.

use crate::model::around::Around;
use crate::model::infer::Types;
use crate::model::locks::{Lost, Mode, Taken};
use crate::model::name::Name;
use crate::prelude::*;

pub(crate) static LINT: Lint = Lint {
    level: Level::Warn,
    since: "0.1.0",
    requirements: &[&I_2_H],
    cwe: &[833, 764, 667],
    tests: false,
    check: &[Check::Body(body), Check::Package(orders)],
};

const WHY_TWICE: &str = "the lock waits for itself, and the thread or task never goes on";

fn body(view: &BodyView<'_>, out: &mut Findings<'_>) {
    if !view.takes_locks() {
        return;
    }
    let (around, types) = (view.around(), view.infer());
    let taken = view.locks(types, &around);
    let mut waits: Vec<ExprId> = Vec::new();
    for lock in &taken {
        over_wait(view, &around, lock, &mut waits, out);
        lost(view, &around, lock, out);
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
        by_call(view, &around, types, &taken, lock, out);
    }
}

/// Whether something stands where a lock is held, and runs there.
fn meanwhile(view: &BodyView<'_>, around: &Around, lock: &Taken, at: ExprId) -> bool {
    let span = view.expr(at).span;
    // A call runs after its arguments, in which the lock may be taken.
    lock.is_held_at(span)
        && view.expr(lock.at).span.end < span.end
        && at != lock.at
        && view.runs_within(around, at, lock.run)
        && (view.may_follow(around, lock.at, at)
            || around.outward(lock.at).any(|outer| outer == at))
}

/// A lock that stops the thread, held over an `.await`; each is told once, however many locks are held there.
fn over_wait(
    view: &BodyView<'_>,
    around: &Around,
    lock: &Taken,
    told: &mut Vec<ExprId>,
    out: &mut Findings<'_>,
) {
    if !lock.kind.stops_thread() {
        return;
    }
    let wait = view.body.iter().find(|(id, expr)| {
        matches!(expr.kind, ExprKind::Await(_)) && meanwhile(view, around, lock, *id)
    });
    if let Some((wait, _)) = wait
        && !told.contains(&wait)
    {
        told.push(wait);
        let end = view.expr(wait).span.end;
        let place = view.place(Span {
            start: end.saturating_sub(5),
            end,
        });
        out.report(place, "the function waits here and holds a lock that stops threads")
            .why("other tasks that want the lock stop their thread, and the task that holds it may then never run again")
            .help("give the guard back before `.await`, or take a lock made for tasks, such as `tokio::sync::Mutex`")
            .related(view.place(lock.span), "the lock is taken here and held");
    }
}

/// A lock that guards nothing, or that nobody gives back.
fn lost(view: &BodyView<'_>, around: &Around, lock: &Taken, out: &mut Findings<'_>) {
    match view.lost(around, lock) {
        Some(Lost::AtOnce) => {
            let what = "the lock is given back before the next statement: `let _` keeps nothing";
            out.report(view.place(lock.span), what)
                .why("what follows runs without the lock, and other threads change at the same time what it was to guard")
                .help("give the guard a name, `let _guard`, or `drop` it where it is enough to have waited");
        }
        Some(Lost::Forgotten(span)) => {
            out.report(
                view.place(span),
                "a lock is never given back whose guard is forgotten",
            )
            .why("who wants the lock after that waits for ever")
            .help("let the guard go at the end of its scope, or `drop` it")
            .related(view.place(lock.span), "the lock is taken here");
        }
        None => {}
    }
}

/// A function of the workspace that takes the lock while it is held.
fn by_call(
    view: &BodyView<'_>,
    around: &Around,
    types: &Types,
    taken: &[Taken],
    lock: &Taken,
    out: &mut Findings<'_>,
) {
    for (id, expr) in view.body.iter() {
        let Some((name, start)) = called(view, id) else {
            continue;
        };
        // A call that gives its guard is judged as if the lock were taken here.
        if taken.iter().any(|other| other.at == id) || !meanwhile(view, around, lock, id) {
            continue;
        }
        let Some(place) = view.taken_by(around, types, id, lock) else {
            continue;
        };
        let span = Span {
            start,
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

/// The name of the function that a call runs, and where that name begins.
fn called(view: &BodyView<'_>, call: ExprId) -> Option<(Name, u32)> {
    match &view.expr(call).kind {
        ExprKind::Call { callee, .. } => match &view.expr(*callee).kind {
            ExprKind::Path(path) => Some((path.last().name, path.last().span.start)),
            _ => None,
        },
        ExprKind::MethodCall {
            method,
            method_span,
            ..
        } => Some((*method, method_span.start)),
        _ => None,
    }
}

/// Two locks that a function takes one while it holds the other.
struct Order {
    first: (Name, Mode),
    second: (Name, Mode),
    place: Place,
    held: Place,
    /// Where another function takes the second, when it is one that is called.
    inside: Option<Place>,
}

/// Locks that the functions of a package take in both orders.
fn orders(model: &Model<'_>, package: usize, out: &mut Findings<'_>) {
    let mut all: Vec<Order> = Vec::new();
    for file in model.package_files(package).filter(|file| file.ships()) {
        for view in model.bodies(file) {
            if !view.body.test && view.takes_locks() {
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
            let filed = out
                .report(order.place, what)
                .why("when both functions run at once, each holds what the other waits for, and neither goes on")
                .help("take the locks in one order everywhere, or give the first back before the second is taken")
                .related(order.held, "the first lock is held from here on")
                .related(other.place, "here the second of them is the first");
            if let Some(inside) = order.inside {
                filed.related(inside, "the second lock is taken here");
            }
        }
    }
}

fn orders_of(view: &BodyView<'_>) -> Vec<Order> {
    let (around, types) = (view.around(), view.infer());
    let taken = view.locks(types, &around);
    let mut out = Vec::new();
    for first in &taken {
        // A first lock that nobody else can want is never what another function waits for.
        if view.is_alone_with(first) {
            continue;
        }
        for second in &taken {
            if first.lock == second.lock || !meanwhile(view, &around, first, second.at) {
                continue;
            }
            let (Some(one), Some(other)) = (view.lasting(&first.lock), view.lasting(&second.lock))
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
                    inside: None,
                });
            }
        }
        orders_by_call(view, &around, types, first, &mut out);
    }
    out
}

/// The locks that called functions take while a lock is held.
fn orders_by_call(
    view: &BodyView<'_>,
    around: &Around,
    types: &Types,
    first: &Taken,
    out: &mut Vec<Order>,
) {
    let Some((owner, held)) = view.lasting(&first.lock) else {
        return;
    };
    for (id, expr) in view.body.iter() {
        let Some((_, start)) = called(view, id) else {
            continue;
        };
        if !meanwhile(view, around, first, id) {
            continue;
        }
        for inner in view.taken_in(around, types, id) {
            // Fields of two values are two pairs of locks.
            let apart = matches!((owner, inner.of), (Some(one), Some(other)) if one != other);
            if apart || inner.name == held {
                continue;
            }
            out.push(Order {
                first: (held, first.mode),
                second: (inner.name, inner.mode),
                place: view.place(Span {
                    start,
                    end: expr.span.end,
                }),
                held: view.place(first.span),
                inside: Some(inner.place),
            });
        }
    }
}
