//! Variables that get values: `let`, assignments, and writes through references.

use super::Walk;
use crate::flow::kinds::SinkKind;
use crate::flow::known::Target;
use crate::flow::taint::{Origin, Sinks, Taint};
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, LocalId, PatId, PatKind, UnaryOp};
use crate::model::ty::TyKind;
use crate::model::values::Value as Constant;

/// Methods whose result is a part of what they are called on, so that writing there writes into it.
const PLACES: &[&str] = &[
    "as_mut",
    "as_ref",
    "as_deref_mut",
    "as_mut_slice",
    "as_mut_vec",
    "as_mut_string",
    "borrow_mut",
    "borrow",
    "by_ref",
    "deref_mut",
    "entry",
    "expect",
    "first_mut",
    "get_mut",
    "get_or_insert_with",
    "headers_mut",
    "into_mut",
    "iter_mut",
    "last_mut",
    "lock",
    "make_mut",
    "or_default",
    "or_insert",
    "or_insert_with",
    "unwrap",
    "values_mut",
    "write",
    "body_mut",
    "spare_capacity_mut",
    "split_at_mut",
    "chunks_mut",
    "to_mut",
];

impl Walk<'_, '_> {
    /// The variable, or the part of one, that an expression stands for, and whether it may be another part as well.
    pub(super) fn target(&self, id: ExprId) -> Option<(Target, bool)> {
        match &self.view.expr(id).kind {
            ExprKind::Local(local) => Some((self.state.target(*local, Vec::new()), false)),
            ExprKind::Path(path) => Some((self.cell_at(path)?, false)),
            ExprKind::Field { base, name } => {
                let (mut target, weak) = self.target(*base)?;
                if target.path.len() < crate::flow::value::MAX_DEPTH {
                    target.path.push(*name);
                    return Some((target, weak));
                }
                Some((target, true))
            }
            ExprKind::Index { base, .. } => Some((self.target(*base)?.0, true)),
            ExprKind::Ref { operand, .. }
            | ExprKind::Unary(UnaryOp::Deref, operand)
            | ExprKind::Try(operand)
            | ExprKind::Await(operand)
            | ExprKind::Cast(operand, _) => self.target(*operand),
            ExprKind::MethodCall {
                receiver, method, ..
            } if let Some(part) = self.part_lent(*receiver, *method) => {
                let (mut target, weak) = self.target(*receiver)?;
                target.path.push(Name::new(part));
                Some((target, weak))
            }
            ExprKind::MethodCall {
                receiver, method, ..
            } if super::urls::keeps_part(method.as_str()) => self
                .target(*receiver)
                .filter(|(target, _)| super::urls::is_part(&target.path)),
            ExprKind::MethodCall {
                receiver, method, ..
            } if PLACES.contains(&method.as_str()) => {
                let (target, weak) = self.target(*receiver)?;
                let whole = matches!(
                    method.as_str(),
                    "as_mut"
                        | "as_ref"
                        | "borrow_mut"
                        | "by_ref"
                        | "deref_mut"
                        | "lock"
                        | "unwrap"
                        | "write"
                        | "expect"
                        | "as_mut_slice"
                        | "borrow"
                        | "to_mut"
                ) || *method == "get_mut" && self.holds_one(*receiver);
                Some((target, weak || !whole))
            }
            ExprKind::MethodCall { receiver, .. } if self.gives_itself(id, *receiver) => {
                self.target(*receiver)
            }
            ExprKind::MethodCall { receiver, .. } if let Some(part) = self.lent_part(id) => {
                Some(super::lent::part_of(self.target(*receiver)?, part))
            }
            ExprKind::Call { .. } if let Some(handle) = self.lent_by_handle(id) => {
                self.target(handle)
            }
            ExprKind::Call { .. } if let Some((whole, part)) = self.lent_argument(id) => {
                Some(super::lent::part_of(self.target(whole)?, part))
            }
            ExprKind::MethodCall { .. } | ExprKind::Call { .. } => {
                self.target(self.cloned_handle(id)?)
            }
            ExprKind::Block {
                stmts,
                tail: Some(tail),
                ..
            } if stmts.is_empty() => self.target(*tail),
            _ => None,
        }
    }

    /// `let pat = init else { otherwise };`
    pub(super) fn local(&mut self, pat: PatId, init: Option<ExprId>, otherwise: Option<ExprId>) {
        let Some(init) = init else {
            self.bind(pat, Value::NONE);
            return;
        };
        let mut value = self.eval(init);
        if let Some(otherwise) = otherwise {
            let mark = self.state.mark();
            self.conditions += 1;
            self.decided_by(init, &value, |walk| walk.eval(otherwise));
            self.conditions -= 1;
            self.state.take_back(mark, true);
            let answer = super::branch::condition_of(&self.pattern_condition(pat, &value, init));
            self.state.refine(&answer.when_true);
            // What is bound fits the pattern: `let Some(n @ 0..=64) = wanted() else { … }`.
            value = value.killed(self.pattern_kills(pat));
        }
        self.bind_to(pat, value, init);
    }

    /// Binds a pattern to the value of an expression; a changeable reference becomes another name for what it refers to.
    pub(super) fn bind_to(&mut self, pat: PatId, value: Value, init: ExprId) {
        if let Some(local) = self.bound_inside(pat) {
            if self.is_changeable(init)
                && let Some((target, _)) = self.target(init)
                && !Self::is_entry(&self.state.at(&target))
            {
                self.state.alias(local, target);
                return;
            }
            if let Some(target) = self.same_thing(init)
                && target.local != local
            {
                self.state.share(target.local);
                self.state.alias(local, target);
                return;
            }
        }
        self.bind_hosts(pat, init);
        if !self.takes_apart && matches!(self.view.body.pat(pat).kind, PatKind::Tuple(_)) {
            // `let (head, tail) = bytes.split_at_mut(4)`
            self.changed_by_loop(init);
        }
        let value = self.key_apart(pat, init, value);
        let value = self.parts_with_names(pat, init, value);
        let from = self.name_of(init);
        let before = std::mem::replace(&mut self.bound_from, from);
        self.bind_parts(pat, value, init);
        self.bound_from = before;
        self.bind_halves(pat, init);
        self.alias_in_pair(pat, init);
    }

    /// The name that a pattern binds to all of a value, or to what is in its `Option` or `Result`.
    fn bound_inside(&self, pat: PatId) -> Option<LocalId> {
        match &self.view.body.pat(pat).kind {
            PatKind::Bind(local, None) => Some(*local),
            PatKind::TupleStruct(path, parts)
                if matches!(path.last().name.as_str(), "Some" | "Ok") =>
            {
                self.bound_inside(*parts.first()?)
            }
            _ => None,
        }
    }

    /// Whether an expression is a reference through which something is changed.
    pub(super) fn is_changeable(&self, id: ExprId) -> bool {
        match &self.view.expr(id).kind {
            ExprKind::Ref { mutable, raw, .. } => *mutable && !*raw,
            ExprKind::MethodCall {
                receiver, method, ..
            } => match method.as_str() {
                "iter_mut" | "as_mut" | "get_mut" | "values_mut" | "borrow_mut" | "last_mut"
                | "first_mut" | "by_ref" | "or_default" | "or_insert" | "or_insert_with"
                | "as_mut_slice" | "as_deref_mut" | "lock" | "write" | "headers_mut"
                | "query_pairs_mut" | "path_segments_mut" => true,
                "unwrap" | "expect" | "map_err" => self.is_changeable(*receiver),
                _ => false,
            },
            ExprKind::Try(inner) | ExprKind::Await(inner) => self.is_changeable(*inner),
            // Another name for a changeable reference.
            ExprKind::Local(local) => self.state.is_alias(*local),
            _ => false,
        }
    }

    pub(super) fn assign(&mut self, op: Option<BinaryOp>, left: ExprId, right: ExprId) {
        let value = self.eval(right);
        self.assign_value(op, left, right, value);
    }

    /// What is used on the way to a place that is written: the indices of `rows[row][column].name = …`, and calls as in
    /// `*list.get_unchecked_mut(at) = …`.
    fn place_used(&mut self, place: ExprId) {
        match &self.view.expr(place).kind {
            ExprKind::Index { base, index } => {
                self.place_used(*base);
                let at = self.eval(*index);
                let span = self.span(place);
                self.index(*base, *index, &at, span);
            }
            ExprKind::Field { base, .. } | ExprKind::Unary(UnaryOp::Deref, base) => {
                self.place_used(*base);
            }
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
                self.eval(place);
            }
            _ => {}
        }
    }

    fn assign_value(&mut self, op: Option<BinaryOp>, left: ExprId, right: ExprId, value: Value) {
        if let ExprKind::Tuple(parts) | ExprKind::Array(parts) = &self.view.expr(left).kind {
            for (at, part) in parts.iter().enumerate() {
                let held = value.field(super::index_name(at));
                self.assign_value(op, *part, right, held);
            }
            return;
        }
        let old = if op.is_some() {
            self.eval(left)
        } else {
            self.place_used(left);
            Value::NONE
        };
        let value = match op {
            None => value,
            Some(BinaryOp::Add) if !self.ty(left).is_scalar() => self.concat(&[old, value]),
            Some(op) => match (old.constant(), value.constant()) {
                (Some(Constant::Int(_)), Some(Constant::Int(_))) => {
                    // In a loop it takes many values.
                    self.mix(&[old, value])
                }
                _ => {
                    self.arithmetic(op, left, [(left, &old), (right, &value)]);
                    // What was compared before is not what it is now.
                    let moved = Sinks::of(&[SinkKind::Index, SinkKind::Bound]);
                    let old = match op {
                        BinaryOp::Add | BinaryOp::Mul => old.revived(moved),
                        _ => old,
                    };
                    self.mix(&[old, value])
                }
            },
        };
        let Some((mut target, weak)) = self.target(left) else {
            return;
        };
        if let ExprKind::Local(local) = self.view.expr(left).kind
            && super::shared::is_handle(self.types.local(local))
        {
            // `handle = other` leads elsewhere from now on.
            self.state.bind(local, Value::NONE);
            target = Target {
                local,
                path: Vec::new(),
            };
        }
        let name = self.name_at(&target);
        // A variable that was used again already, for the hash of what it held, is no longer what its name says.
        let reused = op.is_none() && target.path.is_empty() && self.state.at(&target).is_sealed();
        let value = match reused {
            true => value,
            false => self.named_binding(name, value, right, self.span(left)),
        };
        self.made_part(left, &value);
        if weak {
            self.write_part(&target, value);
        } else {
            self.state.write(&target, value, false);
        }
    }

    /// Writes something into a list, a map or a buffer beside what is there already.
    pub(super) fn write_part(&mut self, target: &Target, value: Value) {
        let held = self.state.at(target);
        let constant = |value: &Value| {
            value
                .own_taints()
                .iter()
                .any(|taint| taint.origin == Origin::Constant)
        };
        // A buffer into which something else is written is no longer what was written in the program.
        if constant(&held) && !constant(&value) {
            let held = held
                .filtered(&|taint| taint.origin != Origin::Constant)
                .only_function();
            self.state.write(target, held.join(&value), false);
            return;
        }
        let one = matches!(value.constant(), Some(Constant::Int(_) | Constant::Bool(_)));
        let other = !held.own_taints().is_empty() && !constant(&held);
        let value = if one || other {
            // Neither one number among others nor one part among others makes a buffer a constant.
            value.filtered(&|taint| taint.origin != Origin::Constant)
        } else {
            value
        };
        // Of two parts that callers give neither is the whole, whatever each of them is.
        let two = |taint: &Taint| {
            matches!(taint.origin, Origin::Param(..))
                && value.own_taints().iter().all(|own| {
                    matches!(own.origin, Origin::Param(..)) && own.origin != taint.origin
                })
        };
        if !value.own_taints().is_empty() && held.own_taints().iter().any(two) {
            let both = held.join(&value).only_part();
            self.state.write(target, both.only_function(), false);
            return;
        }
        self.state.write(target, value.only_function(), true);
    }

    /// What an unknown function may have done to something that it was lent for change.
    pub(super) fn touched(&mut self, id: ExprId) {
        let lends = matches!(&self.view.expr(id).kind, ExprKind::Local(local)
            if self.state.is_alias(*local) || matches!(self.types.local(*local).kind(), TyKind::Ref(true, _)));
        if lends || self.is_changeable(id) {
            self.overwritten(id);
        }
    }

    /// Forgets that something is constant, because other things may have been written into it.
    pub(super) fn overwritten(&mut self, id: ExprId) {
        let Some((target, _)) = self.target(id) else {
            return;
        };
        let held = self.state.at(&target);
        if held.is_none() {
            return;
        }
        let held = held
            .mapped(&|taint| {
                let mut taint = taint.clone();
                taint.mixed = true;
                taint.whole = false;
                (taint.origin != Origin::Constant).then_some(taint)
            })
            .only_function();
        self.state.write(&target, held, false);
    }

    /// The name that a part of something is bound to, for values that are told by their names.
    pub(super) fn name_of(&self, id: ExprId) -> Option<Name> {
        match &self.view.expr(id).kind {
            ExprKind::Local(local) => Some(self.view.body.local(*local).name),
            ExprKind::Field { name, .. } => Some(*name),
            ExprKind::Path(path) => Some(path.last().name),
            ExprKind::Ref { operand, .. }
            | ExprKind::Unary(_, operand)
            | ExprKind::Try(operand)
            | ExprKind::Await(operand) => self.name_of(*operand),
            ExprKind::MethodCall {
                receiver, method, ..
            } => match method.as_str() {
                "as_str" | "as_bytes" | "as_ref" | "clone" | "to_string" | "to_owned" | "trim"
                | "as_slice" | "into" | "unwrap" | "expect" | "borrow" => self.name_of(*receiver),
                _ => Some(*method),
            },
            _ => None,
        }
    }
}
