//! Where a body takes locks, and how long it holds each.

mod at_once;
mod held;
mod inside;
mod kind;
mod lent;
mod lost;

use super::around::Around;
use super::infer::Types;
use super::name::Name;
use super::place::Span;
use super::spot::{Root, Spot};
use super::syntax::{ExprId, ExprKind, LocalId};
use super::view::BodyView;

pub use inside::Inner;
pub use kind::LockKind;
pub use lost::Lost;

/// How a lock is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mode {
    /// For reading, beside others who read.
    Shared,
    /// Alone.
    Alone,
}

impl Mode {
    /// Whether two who take a lock like this wait for each other.
    pub fn excludes(self, other: Self) -> bool {
        self == Self::Alone || other == Self::Alone
    }
}

/// A place where a lock is taken.
#[derive(Debug, Clone)]
pub struct Taken {
    /// The call that takes it.
    pub at: ExprId,
    /// The name token of that call, and what follows to its end.
    pub span: Span,
    /// The lock.
    pub lock: Spot,
    /// What kind of lock.
    pub kind: LockKind,
    /// How it is taken.
    pub mode: Mode,
    /// From where to where it is held.
    pub held: Span,
    /// Branches that leave the function after the lock was given back in them: from there to their end.
    pub given_back: Vec<Span>,
    /// The closure or async block in which that is so, or the root of the body.
    pub run: ExprId,
}

impl Taken {
    /// Whether the lock is held all through a piece of text.
    pub fn is_held_at(&self, span: Span) -> bool {
        let free = self.given_back.iter().any(|free| free.contains(span));
        self.held.start <= span.end && span.end <= self.held.end && !free
    }
}

impl BodyView<'_> {
    /// The locks that this body takes and waits for, itself or by a function that gives it the guard.
    pub fn locks(&self, types: &Types, around: &Around) -> Vec<Taken> {
        let mut out = self.own_locks(types, around);
        out.extend(self.lent_locks(types, around));
        out
    }

    /// The locks that this body takes itself.
    fn own_locks(&self, types: &Types, around: &Around) -> Vec<Taken> {
        let mut out = Vec::new();
        for (at, expr) in self.body.iter() {
            let ExprKind::MethodCall {
                receiver,
                method,
                method_span,
                args,
                ..
            } = &expr.kind
            else {
                continue;
            };
            let (mode, shares) = match method.as_str() {
                "lock" | "blocking_lock" | "lock_arc" | "lock_owned" => (Mode::Alone, false),
                "write" | "blocking_write" | "write_arc" | "write_owned" => (Mode::Alone, true),
                "read" | "blocking_read" | "read_arc" | "read_owned" => (Mode::Shared, true),
                _ => continue,
            };
            if !args.is_empty() {
                continue;
            }
            let (Some(kind), Some(lock)) = (self.lock_kind(types, *receiver), self.spot(*receiver))
            else {
                continue;
            };
            if kind.shares() != shares {
                continue;
            }
            let (held, given_back) = self.held(around, at, self.lock_fails(types, *receiver));
            out.push(Taken {
                at,
                span: Span {
                    start: method_span.start,
                    end: expr.span.end,
                },
                lock,
                kind,
                mode,
                held,
                given_back,
                run: self.run_of(around, at),
            });
        }
        out
    }

    /// A lock by a name that means the same in other functions: a static, or a field of a type.
    pub fn shared_lock(&self, lock: &Spot) -> Option<(LocalId, Name)> {
        let Root::Local(local) = lock.root else {
            return None;
        };
        let (last, front) = lock.fields.split_last()?;
        if !front.is_empty() {
            return None;
        }
        let id = self
            .body
            .iter()
            .find(|(_, expr)| matches!(expr.kind, ExprKind::Local(named) if named == local))?
            .0;
        let owner = self.type_of(id)?;
        Some((local, Name::new(&format!("{owner}::{last}"))))
    }
}
