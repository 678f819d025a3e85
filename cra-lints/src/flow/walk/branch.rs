//! Branches and loops.

use super::decided::Fit;
use super::{Loop, Walk};
use crate::flow::known::{Condition, Known, Refinement, Target};
use crate::flow::state::Branch;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::syntax::{Arm, ExprId, ExprKind, ItemKind, PatId, PatKind, Stmt};
use crate::model::values::Value as Constant;

/// A loop is read again until nothing changes, but not more often than this.
const MAX_ROUNDS: usize = 4;

impl<'m> Walk<'_, 'm> {
    /// `if condition { then } else { otherwise }`
    pub(super) fn branch(
        &mut self,
        condition: ExprId,
        then: ExprId,
        otherwise: Option<ExprId>,
    ) -> Value {
        let value = self.eval(condition);
        if !self.state.live {
            return Value::NONE;
        }
        match value.constant() {
            Some(Constant::Bool(true)) => return self.eval(then),
            Some(Constant::Bool(false)) => {
                return otherwise.map_or(Value::NONE, |otherwise| self.eval(otherwise));
            }
            _ => {}
        }
        let decider = condition;
        let mut condition = condition_of(&value);
        self.truth(decider, &mut condition);
        self.conditions += 1;
        let mark = self.state.mark();
        self.state.refine(&condition.when_true);
        let first = self.decided_by(decider, &value, |walk| walk.eval_branch(then));
        let first_live = self.state.live;
        let then_branch = self.state.take_back(mark, true);
        self.state.refine(&condition.when_false);
        let second = otherwise.map_or(Value::NONE, |otherwise| {
            self.decided_by(decider, &value, |walk| walk.eval_branch(otherwise))
        });
        let second_live = self.state.live;
        let else_branch = self.state.take_back(mark, true);
        self.conditions -= 1;
        self.state.merge(&[then_branch, else_branch]);
        match (first_live, second_live) {
            (true, true) => first.join(&second),
            (true, false) => first,
            (false, true) => second,
            (false, false) => Value::NONE,
        }
    }

    /// `match scrutinee { arms }`
    pub(super) fn select(&mut self, scrutinee: ExprId, arms: &'m [Arm]) -> Value {
        let mut held = self.eval(scrutinee);
        if !self.state.live || arms.is_empty() {
            return Value::NONE;
        }
        let target = self.target(scrutinee).filter(|(_, weak)| !weak);
        let arms = self.reached(arms, &held);
        let many = arms.len() > 1;
        let mut branches = Vec::with_capacity(arms.len());
        let mut out: Option<Value> = None;
        let start = self.state.mark();
        for arm in arms {
            let mark = self.state.mark();
            let fitting = held.killed(self.pattern_kills(arm.pat));
            let answer = condition_of(&self.pattern_condition(arm.pat, &held, scrutinee));
            self.state.refine(&answer.when_true);
            self.conditions += u32::from(many);
            self.bind_hosts(arm.pat, scrutinee);
            let from = self.name_of(scrutinee);
            let before = std::mem::replace(&mut self.bound_from, from);
            self.bind_parts(arm.pat, fitting, scrutinee);
            self.bound_from = before;
            let mut after = answer.when_false;
            if let Some(guard) = arm.guard {
                let guard = self.eval(guard);
                let condition = condition_of(&guard);
                self.state.refine(&condition.when_true);
                // Where a later arm is taken, there may have been no address to ask.
                let texts = self.behind_hosts(arm.pat);
                let told = condition.when_false.into_iter();
                after.extend(told.filter(|said| !texts.contains(&said.target)));
            }
            let decides = held.clone();
            let value = self.decided_by(scrutinee, &decides, |walk| walk.eval_branch(arm.body));
            self.conditions -= u32::from(many);
            if self.state.live {
                out = Some(match out {
                    Some(before) => before.join(&value),
                    None => value,
                });
            }
            let mut branch = self.state.take_back(mark, true);
            // A branch counts from where the match began, and what later arms know is not part of that.
            branch = self.from(start, mark, branch);
            branches.push(branch);
            // The arms that follow know that the guard did not hold.
            let whole = self.bound_whole(arm.pat);
            for refinement in after {
                if Some(refinement.target.local) != whole {
                    self.state.refine(&[refinement]);
                    continue;
                }
                if refinement.target.path.is_empty() {
                    held = held.killed(refinement.kills);
                }
                if let Some((target, _)) = &target {
                    let mut target = target.clone();
                    target.path.extend(refinement.target.path);
                    self.state.refine(&[Refinement {
                        target,
                        kills: refinement.kills,
                    }]);
                }
            }
        }
        self.state.take_back(start, true);
        self.state.merge(&branches);
        out.unwrap_or(Value::NONE)
    }

    /// The arms that a value may reach; all of them where none seems to fit it.
    fn reached(&self, arms: &'m [Arm], held: &Value) -> Vec<&'m Arm> {
        let mut out = Vec::with_capacity(arms.len());
        for arm in arms {
            match self.fit(arm.pat, held) {
                Fit::Never => {}
                Fit::Always if arm.guard.is_none() => {
                    out.push(arm);
                    break;
                }
                Fit::Maybe | Fit::Always => out.push(arm),
            }
        }
        match out.is_empty() {
            true => arms.iter().collect(),
            false => out,
        }
    }

    /// A branch that began at `mark`, as one that began at `start`.
    fn from(&mut self, start: usize, mark: usize, branch: Branch) -> Branch {
        if start == mark {
            return branch;
        }
        let live = self.state.live;
        let redo = self.state.mark();
        self.state.merge(std::slice::from_ref(&branch));
        let whole = self.state.since(start);
        self.state.take_back(redo, live);
        whole
    }

    /// `loop`, `while` and `for`.
    pub(super) fn repeat(
        &mut self,
        id: Option<ExprId>,
        condition: Option<ExprId>,
        body: ExprId,
        over: Option<(PatId, Value, ExprId)>,
    ) -> Value {
        if !self.state.live {
            return Value::NONE;
        }
        let mark = self.state.mark();
        let label = id.and_then(|id| self.view.label(self.span(id)));
        self.loops.push(Loop::begun(mark, label, false));
        let ends = condition.is_some() || over.is_some();
        let each = over
            .as_ref()
            .and_then(|(pat, _, list)| self.each(*pat, *list));
        let mut changed_each = None;
        let mut last = Condition::default();
        let mut parts = match &over {
            Some((pat, _, list)) => self.parts_of(*pat, *list),
            None => None,
        };
        // A list with something in it is gone through once at least.
        let mut surely = over
            .as_ref()
            .is_some_and(|(_, _, list)| self.is_filled_list(*list));
        for _ in 0..MAX_ROUNDS {
            let round = self.state.mark();
            if let Some(condition) = condition {
                let value = self.eval(condition);
                if let Some(Constant::Bool(false)) = value.constant() {
                    break;
                }
                last = condition_of(&value);
                self.state.refine(&last.when_true);
            }
            if let Some((pat, held, list)) = &over {
                if !self.fills_with_numbers(*pat, *list, body) {
                    self.changed_by_loop(*list);
                }
                self.takes_apart = true;
                let held = match self.is_own_struct(*list) {
                    // What it is made with, such as the client that asks for more, is not what it gives.
                    true => super::shown::without_secrets(held),
                    false => held.clone(),
                };
                let held = self.of_pairs(*pat, Self::one_of(&held));
                self.bind_to(*pat, held, *list);
                self.takes_apart = false;
            }
            if let Some(parts) = &mut parts {
                self.part_begins(parts);
            }
            self.conditions += u32::from(ends);
            self.eval(body);
            self.conditions -= u32::from(ends);
            let each = each.as_ref().filter(|_| self.state.live);
            changed_each = each.map(|target| self.state.at(target));
            let around = self.loops.last_mut().expect("it was pushed above");
            if !around.continues.is_empty() {
                changed_each = None;
            }
            let continues = std::mem::take(&mut around.continues);
            if let Some(parts) = &mut parts {
                self.part_ends(parts, body, !continues.is_empty());
            }
            let mut rounds = vec![self.state.take_back(round, true)];
            if !std::mem::take(&mut surely) {
                rounds.push(Branch::nothing());
            }
            rounds.extend(continues);
            let changed = self.state.merge(&rounds);
            self.filled_by_rounds(&rounds[0]);
            if !changed {
                break;
            }
        }
        let around = self.loops.pop().expect("it was pushed above");
        let through = self.state.take_back(mark, true);
        let changed = through.changed();
        let mut exits = around.breaks;
        let broke = !exits.is_empty();
        if ends {
            exits.push(through);
        }
        self.state.merge(&exits);
        if let Some(parts) = parts.filter(|_| !broke) {
            self.parts_end(parts);
        }
        if ends && let Some(through) = exits.last() {
            self.filled_by_rounds(through);
        }
        if ends && !broke {
            // `while i < n { i += 1 }` makes `i` reach `n`, however large that is.
            last.when_false
                .retain(|refinement| changed.contains(&refinement.target.local));
            self.state.refine(&last.when_false);
            // Without a round there is nothing in the list.
            if let (Some(target), Some(value)) = (each, changed_each) {
                self.state.write(&target, value, false);
            }
        }
        around.value
    }

    fn is_own_struct(&self, id: ExprId) -> bool {
        let model = self.view.model;
        let item = self.ty(id).path().and_then(|path| model.item_at(path));
        item.is_some_and(|(file, item)| {
            let tree = model.file(file).tree.as_ref();
            tree.is_some_and(|tree| match &tree.item(item).kind {
                ItemKind::Struct(fields) => fields.len() > 1,
                _ => false,
            })
        })
    }

    /// The list of which a loop changes every element by its variable: `for cookie in list.iter_mut()`.
    fn each(&self, pat: PatId, list: ExprId) -> Option<Target> {
        let plain = matches!(self.view.body.pat(pat).kind, PatKind::Bind(_, None));
        let (target, _) = self.target(list)?;
        (plain && self.is_changeable(list)).then_some(target)
    }

    /// `list.iter_mut().for_each(|byte| …)` is a loop that changes the list.
    pub(super) fn each_changed(
        &mut self,
        receiver: ExprId,
        method: Name,
        args: &'m [ExprId],
    ) -> Option<Value> {
        let [function] = args else {
            return None;
        };
        if method != "for_each" || !self.is_changeable(receiver) {
            return None;
        }
        let ExprKind::Closure { params, body, .. } = &self.view.expr(*function).kind else {
            return None;
        };
        let [(pat, _)] = &params[..] else {
            return None;
        };
        self.read.insert(*function);
        let held = self.eval(receiver);
        Some(self.repeat(None, None, *body, Some((*pat, held, receiver))))
    }

    /// `for (byte, other) in list.iter_mut().zip(others)`: other things may be written into the list.
    pub(super) fn changed_by_loop(&mut self, id: ExprId) {
        let crate::model::syntax::ExprKind::MethodCall {
            receiver, method, ..
        } = &self.view.expr(id).kind
        else {
            return;
        };
        if matches!(
            method.as_str(),
            "iter_mut"
                | "chunks_mut"
                | "chunks_exact_mut"
                | "split_at_mut"
                | "split_first_mut"
                | "split_last_mut"
        ) {
            self.overwritten(*receiver);
        } else {
            self.changed_by_loop(*receiver);
        }
    }

    /// `'found: { … break 'found value; … }`: a block that is left early, with a value.
    pub(super) fn labelled(
        &mut self,
        id: ExprId,
        stmts: &'m [Stmt],
        tail: Option<ExprId>,
    ) -> Value {
        if !self.state.live {
            return Value::NONE;
        }
        let mark = self.state.mark();
        let label = self.view.label(self.span(id));
        self.loops.push(Loop::begun(mark, label, true));
        let value = self.statements(stmts, tail);
        let around = self.loops.pop().expect("it was pushed above");
        let ends = self.state.live;
        let through = self.state.take_back(mark, true);
        let mut exits = around.breaks;
        exits.extend(around.continues);
        let left = !exits.is_empty();
        exits.push(through);
        self.state.merge(&exits);
        match (left, ends) {
            (false, _) => value,
            (true, false) => around.value,
            (true, true) => around.value.join(&value),
        }
    }

    /// `break` and `continue`.
    pub(super) fn jump(&mut self, id: ExprId, value: Value, breaks: bool) {
        if !self.state.live {
            return;
        }
        let label = self.view.label_named(self.span(id));
        let meant = self.loops.iter().rposition(|around| match label {
            Some(label) => around.label.as_deref() == Some(label),
            None => !around.is_block,
        });
        let Some(at) = meant.or(self.loops.len().checked_sub(1)) else {
            return;
        };
        let around = &mut self.loops[at];
        let branch = self.state.since(around.mark);
        if breaks {
            around.value = if around.breaks.is_empty() {
                value
            } else {
                around.value.join(&value)
            };
            around.breaks.push(branch);
        } else {
            around.continues.push(branch);
        }
        self.state.live = false;
    }
}

/// What a truth value says about variables.
pub(super) fn condition_of(value: &Value) -> Condition {
    match value.what() {
        Known::Condition(condition) => (**condition).clone(),
        _ => Condition::default(),
    }
}
