//! Texts whose beginning is asked apart from the rest: `text.bytes().take(2).all(…) && text.bytes().skip(2).all(…)`, a
//! first letter with `next()` and those behind it with `all`.

use super::Walk;
use crate::flow::known::{Refinement, Target};
use crate::flow::taint::Sinks;
use crate::model::name::Name;
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, LocalId, PatId, PatKind, Stmt, UnaryOp};

/// Variables are followed through so many others to where they were made.
const MAX_HOPS: u32 = 4;

/// Which characters of a text a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// So many from the beginning.
    Head(i128),
    /// All behind so many.
    Tail(i128),
}

impl Part {
    /// Whether no character is left out by both.
    fn completes(self, other: Self) -> bool {
        match (self, other) {
            (Self::Head(first), Self::Tail(rest)) | (Self::Tail(rest), Self::Head(first)) => {
                first >= rest
            }
            _ => false,
        }
    }
}

/// What a question says of a part of a text.
struct Half {
    text: Target,
    /// How the characters are counted.
    by: Name,
    part: Part,
    /// For which sinks such characters are harmless.
    kills: Sinks,
}

impl Walk<'_, '_> {
    /// What two questions say of a text that they ask one part of each: of `a && b` where it holds, of `!a || !b` where it
    /// does not.
    pub(super) fn halves(&self, op: BinaryOp, left: ExprId, right: ExprId) -> Option<Refinement> {
        let last = self.half(op, right, MAX_HOPS)?;
        let mut rest = vec![left];
        while let Some(id) = rest.pop() {
            match self.view.expr(id).kind {
                ExprKind::Binary(other, left, right) if other == op => rest.extend([left, right]),
                _ => {
                    let found = self.half(op, id, MAX_HOPS).filter(|first| {
                        first.text == last.text
                            && first.by == last.by
                            && first.part.completes(last.part)
                    });
                    if let Some(first) = found {
                        return Some(Refinement {
                            target: last.text,
                            kills: first.kills.both(last.kills),
                        });
                    }
                }
            }
        }
        None
    }

    /// What a part of a condition says of a part of a text.
    fn half(&self, op: BinaryOp, id: ExprId, hops: u32) -> Option<Half> {
        let hops = hops.checked_sub(1)?;
        match (&self.view.expr(id).kind, op) {
            (ExprKind::Unary(UnaryOp::Not, inner), BinaryOp::Or) => {
                self.half(BinaryOp::And, *inner, hops)
            }
            (ExprKind::Local(local), _) if !self.view.body.local(*local).mutable => {
                match self.view.only_value(*local) {
                    Some(value) => self.half(op, value, hops),
                    None => None,
                }
            }
            (
                ExprKind::MethodCall {
                    receiver,
                    method,
                    args,
                    ..
                },
                BinaryOp::And,
            ) if matches!(
                (method.as_str(), &**args),
                ("all" | "is_some_and", [_]) | ("map_or", [_, _])
            ) =>
            {
                self.asked_half(*receiver, *method, args)
            }
            (_, BinaryOp::And) => self.first_character(id),
            _ => None,
        }
    }

    /// `text.chars().take(2).all(…)`, `rest.all(…)`, `letters.next().is_some_and(…)`
    fn asked_half(&self, receiver: ExprId, method: Name, args: &[ExprId]) -> Option<Half> {
        let asked = match (method.as_str(), args) {
            ("map_or", [no, asked]) if self.view.bool(*no) == Some(false) => *asked,
            ("all" | "is_some_and", [asked]) => *asked,
            _ => return None,
        };
        let harmless = match &self.view.expr(asked).kind {
            ExprKind::Path(_) => self.asks_of_path(asked),
            ExprKind::Closure { body, .. } => self.asks_harmless(*body) == Some(true),
            _ => false,
        };
        if !harmless {
            return None;
        }
        let kills = self.made_of(asked);
        if method != "all" {
            let (text, by) = self.first_of(receiver)?;
            let part = Part::Head(1);
            return Some(Half {
                text,
                by,
                part,
                kills,
            });
        }
        let (characters, part) = match &self.view.expr(receiver).kind {
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => {
                let count = self.view.int(*args.first()?)?;
                match method.as_str() {
                    "take" => (*receiver, Part::Head(count)),
                    "skip" => (*receiver, Part::Tail(count)),
                    _ => return None,
                }
            }
            // One that was taken from before.
            ExprKind::Local(local) if self.times_taken(*local) == 1 => (receiver, Part::Tail(1)),
            _ => return None,
        };
        let (text, by) = self.characters_of(characters)?;
        Some(Half {
            text,
            by,
            part,
            kills,
        })
    }

    /// `matches!(letters.next(), Some('a'..='z'))`, `c.is_alphabetic()` of the `c` in `Some(c) = letters.next()`.
    fn first_character(&self, id: ExprId) -> Option<Half> {
        if self.asks_harmless(id) != Some(true) {
            return None;
        }
        let taken = match &self.view.expr(id).kind {
            ExprKind::Macro(call) => match call.value.map(|value| &self.view.expr(value).kind) {
                Some(ExprKind::Let(_, asked)) => *asked,
                _ => *call.args.first()?,
            },
            _ => self.taken_as(self.local_asked(id)?)?,
        };
        let (text, by) = self.first_of(taken)?;
        let (part, kills) = (Part::Head(1), self.made_of(id));
        Some(Half {
            text,
            by,
            part,
            kills,
        })
    }

    /// The variable that a question is about: `c` in `c.is_alphanumeric() || c == '_'`.
    fn local_asked(&self, id: ExprId) -> Option<LocalId> {
        match &self.view.expr(id).kind {
            ExprKind::Local(local) => Some(*local),
            ExprKind::MethodCall {
                receiver: inner, ..
            }
            | ExprKind::Unary(_, inner)
            | ExprKind::Ref { operand: inner, .. } => self.local_asked(*inner),
            ExprKind::Binary(_, left, right) => {
                let left = self.local_asked(*left)?;
                let other = self.local_asked(*right);
                other.is_none_or(|other| other == left).then_some(left)
            }
            _ => None,
        }
    }

    /// What was looked into where a pattern `Some(c)` bound this variable.
    fn taken_as(&self, local: LocalId) -> Option<ExprId> {
        let binds = |pat: PatId| match &self.view.body.pat(pat).kind {
            PatKind::TupleStruct(path, parts) => {
                path.last().name == "Some"
                    && matches!(**parts, [part] if self.bound_whole(part) == Some(local))
            }
            _ => false,
        };
        self.view
            .body
            .iter()
            .find_map(|(_, expr)| match &expr.kind {
                ExprKind::Match { scrutinee, arms } => {
                    arms.iter().any(|arm| binds(arm.pat)).then_some(*scrutinee)
                }
                ExprKind::Let(pat, value) => binds(*pat).then_some(*value),
                ExprKind::Block { stmts, .. } => stmts.iter().find_map(|stmt| match stmt {
                    Stmt::Let {
                        pat,
                        init: Some(init),
                        ..
                    } => binds(*pat).then_some(*init),
                    _ => None,
                }),
                _ => None,
            })
    }

    /// The text whose first character an expression takes: `text.chars().next()`, `letters.next()`.
    fn first_of(&self, id: ExprId) -> Option<(Target, Name)> {
        let ExprKind::MethodCall {
            receiver, method, ..
        } = &self.view.expr(id).kind
        else {
            return None;
        };
        let first = match &self.view.expr(*receiver).kind {
            ExprKind::Local(local) => self.times_taken(*local) == 1,
            _ => true,
        };
        if *method != "next" || !first {
            return None;
        }
        self.characters_of(*receiver)
    }

    /// The text whose characters an iterator goes through, and how it counts them.
    fn characters_of(&self, id: ExprId) -> Option<(Target, Name)> {
        let made = match &self.view.expr(id).kind {
            ExprKind::Local(local) => self.view.only_value(*local)?,
            _ => id,
        };
        let ExprKind::MethodCall {
            receiver, method, ..
        } = &self.view.expr(made).kind
        else {
            return None;
        };
        let counts = matches!(method.as_str(), "chars" | "bytes");
        let text = self.looked_at(*receiver).filter(|_| counts)?;
        Some((text, *method))
    }

    /// How often one is taken from an iterator; where it is used in other ways, that is not known, and many.
    fn times_taken(&self, iterator: LocalId) -> usize {
        const MANY: usize = usize::MAX;
        let is_it = |id: ExprId| matches!(self.view.expr(id).kind, ExprKind::Local(local) if local == iterator);
        let mut times = 0;
        let mut used = 0;
        for (_, expr) in self.view.body.iter() {
            match &expr.kind {
                ExprKind::MethodCall {
                    receiver, method, ..
                } if is_it(*receiver) => match method.as_str() {
                    "next" => times += 1,
                    "all" => used += 1,
                    _ => return MANY,
                },
                ExprKind::Local(local) if *local == iterator => used += 1,
                _ => {}
            }
        }
        // Each of these calls names the variable once; nothing else does.
        match used == times + 2 {
            true => times,
            false => MANY,
        }
    }
}
