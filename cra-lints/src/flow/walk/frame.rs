//! The ends of functions and closures: what they return and what holds then.

use crate::flow::known::Known;
use crate::flow::path::Path;
use crate::flow::taint::{Origin, Sinks, Taint};
use crate::flow::value::Value;
use crate::flow::words::names_check;
use crate::model::name::Name;
use crate::model::syntax::{BlockKind, ExprId, ExprKind, LocalId};
use crate::model::ty::TyKind;

use super::Walk;
use super::{ERROR, Frame};

/// The branches of a larger match are not told apart where a function ends.
const MAX_TAILS: usize = 16;

impl<'m> Walk<'_, 'm> {
    /// The end of the function: what it returns, and what its parameters hold.
    pub(super) fn finish(&mut self, value: Value) {
        if self.state.live {
            self.leave(value);
        }
        let frame = self.frames.pop().expect("the function's own frame is left");
        let last = self.state.take_back(frame.mark, true);
        let _ = last;
        self.state.merge(&frame.ends);
        self.summary.ret = frame.returned.light();
        self.made_of_shared();
        let mut outs = Vec::new();
        for (index, local) in self.parameter_locals() {
            let held = self.state.get(local);
            let itself = |taint: &Taint| {
                taint.whole
                    && taint.killed == Sinks::NONE
                    && taint.ended == 0
                    && taint.origin == Origin::Param(index, Path::root())
            };
            let unchanged = held.fields().is_empty()
                && held.own_taints().iter().any(itself)
                && held.own_taints().iter().all(|taint| {
                    itself(taint)
                        || !matches!(taint.origin, Origin::Param(..)) && self.is_entry_taint(taint)
                });
            if !unchanged && !self.only_expects(index, local, &held) {
                // What was written into on one of the ways out is filled there, and given up on the others.
                let filled = held.mapped(&|taint| {
                    let mut taint = taint.clone();
                    let own = taint.origin == Origin::Param(index, Path::root());
                    taint.mixed |= own && !taint.whole;
                    Some(taint)
                });
                outs.push((index, filled.light()));
            }
        }
        self.keep_conditions();
        self.frames.push(Frame::default());
        self.state.live = true;
        for (_, held) in &mut outs {
            *held = self.carried_out(std::mem::take(held));
        }
        self.summary.outs = outs;
    }

    /// Whether all that a function did with something it was lent is to go on only where it was as expected: that it would
    /// have failed else, as `parse().unwrap()` does, is no check for its callers, unless it is named for one.
    fn only_expects(&self, index: u16, local: LocalId, held: &Value) -> bool {
        let TyKind::Ref(false, _) = self.types.local(local).kind() else {
            return false;
        };
        let name = self.view.owner().map(|owner| owner.name);
        if self.answers() || name.is_none_or(|name| names_check(name.as_str())) {
            return false;
        }
        let itself = |taint: &Taint| taint.origin == Origin::Param(index, Path::root());
        held.fields().is_empty() && held.own_taints().iter().all(itself)
    }

    /// Finds the branches that the function ends with: `if … { Err(…) } else { Ok(…) }`.
    pub(super) fn find_tails(&mut self, id: ExprId) {
        let view = self.view;
        match &view.expr(id).kind {
            ExprKind::Block {
                kind,
                tail: Some(tail),
                ..
            } if *kind != BlockKind::Async => self.find_tails(*tail),
            ExprKind::If {
                then,
                otherwise: Some(otherwise),
                ..
            } => self.add_tails(&[*then, *otherwise]),
            ExprKind::Match { arms, .. } if arms.len() <= MAX_TAILS => {
                let bodies: Vec<ExprId> = arms.iter().map(|arm| arm.body).collect();
                self.add_tails(&bodies);
            }
            _ => {}
        }
    }

    fn add_tails(&mut self, branches: &[ExprId]) {
        for branch in branches {
            self.tails.insert(*branch);
            self.find_tails(*branch);
        }
    }

    /// What a branch is worth; one that the function ends with leaves it.
    pub(super) fn eval_branch(&mut self, id: ExprId) -> Value {
        let value = self.eval(id);
        if self.state.live && self.frames.len() == 1 && self.tails.contains(&id) {
            self.leave(value);
            return Value::NONE;
        }
        value
    }

    /// Leaves the function or closure with a value.
    pub(super) fn leave(&mut self, value: Value) {
        let mut value = value;
        if self.frames.len() == 1 {
            self.keep_outcome(&value);
            value = self.carried_out(value);
        }
        let mark = self.frame().mark;
        let end = self.state.since(mark);
        let frame = self.frame();
        frame.returned = match frame.gives {
            true => frame.returned.join(&value),
            false => value,
        };
        frame.gives = true;
        frame.end(end);
        self.state.live = false;
    }

    /// The function may end here because what is asked by `?` says no: what holds where it says yes does not hold then.
    pub(super) fn early_end(&mut self) {
        if self.frames.len() == 1 {
            let failed = Known::Named(Name::new("std::result::Result::Err"));
            self.keep_outcome(&Value::known(failed));
        }
        let mark = self.frame().mark;
        let end = self.state.since(mark);
        self.frame().end(end);
    }

    /// Closures that nobody was seen to call are read once, with parameters of which nothing is known.
    pub(super) fn read_rest(&mut self) {
        for (id, expr) in self.view.body.iter() {
            if matches!(expr.kind, ExprKind::Closure { .. }) && !self.read.contains(&id) {
                self.state.live = true;
                self.call_closure(id, &[]);
            }
        }
    }

    /// Runs a part of the body in which `return` ends only that part.
    pub(super) fn in_frame(&mut self, run: impl FnOnce(&mut Self) -> Value) -> Value {
        if !self.state.live {
            return Value::NONE;
        }
        let mark = self.state.mark();
        self.frames.push(Frame {
            mark,
            ..Frame::default()
        });
        let loops = std::mem::take(&mut self.loops);
        let value = run(self);
        if self.state.live {
            self.leave(value);
        }
        self.loops = loops;
        let frame = self.frames.pop().expect("it was pushed above");
        self.state.take_back(mark, true);
        self.state.merge(&frame.ends);
        // What never ends, such as a server's loop, is followed by code all the same when it is spawned.
        self.state.live = true;
        frame.returned
    }

    /// The function may end here with the error that is in a value.
    pub(super) fn early_error(&mut self, value: &Value) {
        if self.frames.len() == 1 && self.answers() {
            // Nothing is said of the parameters where it ends here.
            self.outcomes[1] = Some(Vec::new());
        }
        let error = value.field(Name::new(ERROR));
        let carried = value.fields().iter().any(|(name, _)| *name == ERROR);
        if carried && !error.is_none() {
            let frame = self.frame();
            let error = Value::parts([(Name::new(ERROR), error)]);
            frame.returned = match frame.gives {
                true => frame.returned.join(&error),
                false => error,
            };
            frame.gives = true;
        }
    }
}
