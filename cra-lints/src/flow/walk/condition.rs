//! Conditions: what holds about a variable in the branch that is taken.

use std::sync::Arc;

use super::Walk;
use super::branch::condition_of;
use crate::flow::groups::{size_sinks, text_sinks};
use crate::flow::kinds::{SinkKind, SourceKind};
use crate::flow::value::{Condition, Known, Origin, Refinement, Sinks, Value};
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, UnaryOp};
use crate::model::values::Value as Constant;

/// Methods of an address whose comparison with a constant says that the address is one of ours.
pub(super) const ADDRESS_PARTS: &[&str] = &["host", "host_str", "domain", "authority", "origin"];

/// Methods that ask each character of a text.
const CHARACTERS: &[&str] = &[
    "is_alphanumeric",
    "is_ascii_alphanumeric",
    "is_alphabetic",
    "is_ascii_alphabetic",
    "is_numeric",
    "is_ascii_digit",
    "is_ascii_hexdigit",
    "is_digit",
    "is_ascii_lowercase",
    "is_ascii_uppercase",
];

impl Walk<'_, '_> {
    /// `a && b`, `a || b`: the right side is read only where the left one asks for it.
    pub(super) fn logic(&mut self, op: BinaryOp, left: ExprId, right: ExprId) -> Value {
        let a = self.eval(left);
        if !self.state.live {
            return Value::NONE;
        }
        let all = op == BinaryOp::And;
        match a.constant() {
            Some(Constant::Bool(held)) if *held != all => {
                return Value::known(Known::Constant(Constant::Bool(*held)));
            }
            Some(Constant::Bool(_)) => return self.eval(right),
            _ => {}
        }
        let first = condition_of(&a);
        let mark = self.state.mark();
        self.state.refine(if all {
            &first.when_true
        } else {
            &first.when_false
        });
        self.conditions += 1;
        let b = self.eval(right);
        self.conditions -= 1;
        // What patterns in the right side bound is needed by the branch.
        let right_live = self.state.live;
        let bound = self.state.take_back(mark, true);
        if right_live {
            self.state
                .merge(&[bound, crate::flow::state::Branch::nothing()]);
        }
        if let Some(Constant::Bool(held)) = b.constant()
            && *held != all
        {
            return Value::known(Known::Constant(Constant::Bool(*held)));
        }
        let second = condition_of(&b);
        let both = |a: &[Refinement], b: &[Refinement]| -> Vec<Refinement> {
            a.iter().chain(b).cloned().collect()
        };
        let condition = if all {
            Condition {
                when_true: both(&first.when_true, &second.when_true),
                when_false: either(&first.when_false, &second.when_false),
            }
        } else {
            Condition {
                when_true: either(&first.when_true, &second.when_true),
                when_false: both(&first.when_false, &second.when_false),
            }
        };
        self.mix(&[a, b])
            .with_known(Known::Condition(Arc::new(condition)))
    }

    /// `a == b` and its kin.
    pub(super) fn comparison(&mut self, op: BinaryOp, left: ExprId, right: ExprId) -> Value {
        let a = self.eval(left);
        let b = self.eval(right);
        if let (Some(x), Some(y)) = (a.constant(), b.constant())
            && let Some(held) = compare(op, x, y)
        {
            return Value::known(Known::Constant(Constant::Bool(held)));
        }
        let mut condition = Condition::default();
        match op {
            BinaryOp::Eq | BinaryOp::Ne => {
                let mut equal = Vec::new();
                self.equality(left, &b, right, &mut equal);
                self.equality(right, &a, left, &mut equal);
                // `text.find("..") == None` and such say nothing; `flag == true` is the flag itself.
                let turned = match (a.what(), b.constant()) {
                    (Known::Condition(own), Some(Constant::Bool(held))) => {
                        Some(((**own).clone(), *held))
                    }
                    _ => None,
                };
                condition = match turned {
                    Some((own, held)) if held == (op == BinaryOp::Eq) => own,
                    Some((own, _)) => Condition {
                        when_true: own.when_false,
                        when_false: own.when_true,
                    },
                    None if op == BinaryOp::Eq => Condition {
                        when_true: equal,
                        when_false: Vec::new(),
                    },
                    None => Condition {
                        when_true: Vec::new(),
                        when_false: equal,
                    },
                };
            }
            BinaryOp::Lt | BinaryOp::Le => {
                condition.when_true = self.bounded(left, &b);
                condition.when_false = self.bounded(right, &a);
            }
            BinaryOp::Gt | BinaryOp::Ge => {
                condition.when_true = self.bounded(right, &a);
                condition.when_false = self.bounded(left, &b);
            }
            _ => {}
        }
        let condition = self.with_hosts(condition);
        super::answer(&self.mix(&[a, b])).with_known(Known::Condition(Arc::new(condition)))
    }

    /// What is equal to something that nobody outside chose is that something.
    fn equality(&self, id: ExprId, other: &Value, other_id: ExprId, out: &mut Vec<Refinement>) {
        if is_chosen_outside(other) || !self.is_fixed(other_id, other) {
            return;
        }
        if let Some(target) = self.looked_at(id) {
            out.push(Refinement {
                target,
                kills: Sinks::ALL,
            });
        }
        // A part of an address decides where it leads.
        if let Some((receiver, method)) = self.method_behind(id)
            && ADDRESS_PARTS.contains(&method)
            && let Some((target, _)) = self.target(receiver)
        {
            out.push(Refinement {
                target,
                kills: Sinks::of(&[SinkKind::Url, SinkKind::Redirect]),
            });
        }
    }

    /// Whether an expression is worth the same in every run, as far as reading tells: a constant, a field or a
    /// variable that nothing from outside reached.
    fn is_fixed(&self, _id: ExprId, value: &Value) -> bool {
        !value
            .all_taints()
            .iter()
            .any(|taint| matches!(taint.origin, Origin::Source(kind) if kind.is_untrusted()))
    }

    /// What is smaller than something that does not grow with it is bounded.
    fn bounded(&self, id: ExprId, bound: &Value) -> Vec<Refinement> {
        if is_chosen_outside(bound) {
            return Vec::new();
        }
        let mut out = Vec::new();
        self.bounded_parts(id, &mut out);
        out
    }

    fn bounded_parts(&self, id: ExprId, out: &mut Vec<Refinement>) {
        if let Some((target, false)) = self.target(id) {
            out.push(Refinement {
                target,
                kills: size_sinks(),
            });
            return;
        }
        match &self.view.expr(id).kind {
            // `a * b <= MAX` bounds both of them, where they are at least one.
            ExprKind::Binary(BinaryOp::Add | BinaryOp::Mul, left, right) => {
                self.bounded_parts(*left, out);
                self.bounded_parts(*right, out);
            }
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } if matches!(
                method.as_str(),
                "len" | "saturating_mul" | "saturating_add" | "checked_mul" | "checked_add" | "abs"
            ) =>
            {
                self.bounded_parts(*receiver, out);
                for arg in args {
                    self.bounded_parts(*arg, out);
                }
            }
            ExprKind::Cast(inner, _) | ExprKind::Unary(UnaryOp::Deref, inner) => {
                self.bounded_parts(*inner, out);
            }
            _ => {}
        }
    }

    /// The variable that a test looks at: itself, or through something that keeps its text.
    pub(super) fn looked_at(&self, id: ExprId) -> Option<crate::flow::value::Target> {
        match &self.view.expr(id).kind {
            ExprKind::MethodCall {
                receiver, method, ..
            } if matches!(
                method.as_str(),
                "as_str"
                    | "as_ref"
                    | "as_bytes"
                    | "as_deref"
                    | "to_lowercase"
                    | "to_uppercase"
                    | "to_ascii_lowercase"
                    | "to_string"
                    | "to_owned"
                    | "clone"
                    | "trim"
                    | "borrow"
                    | "into"
                    | "as_path"
                    | "as_os_str"
                    | "iter"
                    | "to_str"
                    | "unwrap"
            ) =>
            {
                self.looked_at(*receiver)
            }
            ExprKind::Call { callee, args } => match (&self.view.expr(*callee).kind, &**args) {
                (ExprKind::Path(path), [only])
                    if matches!(path.last().name.as_str(), "Some" | "Ok" | "from" | "new") =>
                {
                    self.looked_at(*only)
                }
                _ => None,
            },
            ExprKind::Ref { operand, .. } => self.looked_at(*operand),
            _ => match self.target(id) {
                Some((target, false)) => Some(target),
                _ => None,
            },
        }
    }

    /// The method whose result an expression is, references and wrappers looked through.
    pub(super) fn method_behind(&self, id: ExprId) -> Option<(ExprId, &'static str)> {
        match &self.view.expr(id).kind {
            ExprKind::MethodCall {
                receiver, method, ..
            } if matches!(
                method.as_str(),
                "unwrap"
                    | "expect"
                    | "unwrap_or"
                    | "unwrap_or_default"
                    | "as_str"
                    | "to_string"
                    | "ok_or"
                    | "ok_or_else"
                    | "to_owned"
                    | "context"
            ) =>
            {
                self.method_behind(*receiver)
            }
            ExprKind::MethodCall {
                receiver, method, ..
            } => Some((*receiver, method.as_str())),
            ExprKind::Ref { operand, .. } | ExprKind::Try(operand) => self.method_behind(*operand),
            _ => None,
        }
    }

    /// What a call that gives a truth value says about what it looks at.
    pub(super) fn test(
        &self,
        method: &str,
        receiver: Option<ExprId>,
        args: &[ExprId],
        held: &[Value],
    ) -> Option<Condition> {
        let mut out = Condition::default();
        let kill = |target, kills| vec![Refinement { target, kills }];
        let receiver_value = held.first();
        match method {
            // `ALLOWED.contains(&name)`: the list is ours.
            "contains" | "contains_key" | "binary_search" => {
                let list = receiver_value?;
                if is_chosen_outside(list) {
                    let target = self.looked_at(receiver?)?;
                    let kills = self.without_these(*args.first()?);
                    out.when_false = kill(target, kills);
                    return Some(out);
                }
                // A range of numbers.
                let range = self.is_range(receiver?);
                if let Some(target) = self.looked_at(*args.first()?) {
                    let kills = if range { size_sinks() } else { Sinks::ALL };
                    out.when_true = kill(target, kills);
                } else if let Some(target) = self.looked_at(receiver?) {
                    // `text.contains('/')`: where it does not, it is one name.
                    let kills = self.without_these(*args.first()?);
                    if kills != Sinks::NONE {
                        out.when_false = kill(target, kills);
                    }
                }
            }
            "starts_with" | "strip_prefix" => {
                let path = receiver?;
                let target = self.looked_at(path)?;
                let value = receiver_value?;
                let prefix = held.get(1)?;
                if is_chosen_outside(prefix) {
                    return None;
                }
                let canonical = value
                    .all_taints()
                    .iter()
                    .any(|taint| taint.origin == Origin::Source(SourceKind::CanonicalPath));
                let mut kills = Sinks::NONE;
                if canonical {
                    kills = kills.with(Sinks::of(&[
                        SinkKind::Path,
                        SinkKind::ArchivePath,
                        SinkKind::ExecutedFile,
                        SinkKind::Library,
                    ]));
                }
                if let Some(Constant::Str(text)) = prefix.constant()
                    && super::concat::decides_host(text)
                {
                    kills = kills.with(Sinks::of(&[SinkKind::Url, SinkKind::Redirect]));
                }
                if kills == Sinks::NONE {
                    return None;
                }
                out.when_true = kill(target, kills);
            }
            // `text.chars().all(char::is_alphanumeric)`
            "all" => {
                let (subject, asked) = self.every_character(receiver?, *args.first()?)?;
                let target = self.looked_at(subject)?;
                if asked {
                    out.when_true = kill(target, text_sinks());
                }
            }
            "any" => {
                // `!text.chars().any(|c| !c.is_alphanumeric())`
                let (subject, asked) = self.every_character(receiver?, *args.first()?)?;
                let target = self.looked_at(subject)?;
                if !asked {
                    out.when_false = kill(target, text_sinks());
                }
            }
            "is_match" | "is_full_match" => {
                let pattern = receiver_value?;
                if is_chosen_outside(pattern) {
                    return None;
                }
                let target = self.looked_at(*args.first()?)?;
                out.when_true = kill(target, text_sinks());
            }
            "is_ok" | "is_some" | "is_err" | "is_none" => {
                // `text.parse::<u32>().is_ok()`
                let ExprKind::MethodCall {
                    receiver: inner,
                    method: parse,
                    ..
                } = &self.view.expr(receiver?).kind
                else {
                    return None;
                };
                if *parse != "parse" || !self.analysis.is_barrier(wrapped(self.ty(receiver?))) {
                    return None;
                }
                let refinement = kill(self.looked_at(*inner)?, text_sinks());
                if matches!(method, "is_ok" | "is_some") {
                    out.when_true = refinement;
                } else {
                    out.when_false = refinement;
                }
            }
            "eq" | "eq_ignore_ascii_case" => {
                let (left, right) = match receiver {
                    Some(receiver) => (receiver, *args.first()?),
                    None => (*args.first()?, *args.get(1)?),
                };
                let mut equal = Vec::new();
                self.equality(left, held.get(1)?, right, &mut equal);
                self.equality(right, held.first()?, left, &mut equal);
                out.when_true = equal;
            }
            _ => {
                let asks = says_good(method);
                let refuses = says_bad(method);
                if !asks && !refuses {
                    return None;
                }
                let subjects = receiver
                    .filter(|_| args.is_empty())
                    .into_iter()
                    .chain(args.iter().copied());
                let refinements: Vec<Refinement> = subjects
                    .filter_map(|subject| self.looked_at(subject))
                    .map(|target| Refinement {
                        target,
                        kills: Sinks::ALL,
                    })
                    .collect();
                if asks {
                    out.when_true = refinements;
                } else {
                    out.when_false = refinements;
                }
            }
        }
        Some(self.with_hosts(out))
    }

    /// For which sinks a text is harmless that has none of these characters.
    fn without_these(&self, id: ExprId) -> Sinks {
        let mut kills = Sinks::NONE;
        for (view, part) in self.view.elements(id) {
            let Some(Constant::Str(text)) = view.value(part) else {
                continue;
            };
            kills = kills.with(match text.as_str() {
                "\n" | "\r" => Sinks::of(&[SinkKind::Log, SinkKind::Header]),
                "/" => Sinks::of(&[SinkKind::Path, SinkKind::ArchivePath]),
                "<" => Sinks::of(&[SinkKind::Html]),
                _ => Sinks::NONE,
            });
        }
        kills
    }

    /// What holds about the host of an address holds about the address.
    fn with_hosts(&self, mut condition: Condition) -> Condition {
        if self.hosts.is_empty() {
            return condition;
        }
        for list in [&mut condition.when_true, &mut condition.when_false] {
            let more: Vec<Refinement> = list
                .iter()
                .filter(|refinement| refinement.target.path.is_empty())
                .filter_map(|refinement| {
                    let target = self.hosts.get(&refinement.target.local)?.clone();
                    let kills = refinement
                        .kills
                        .both(Sinks::of(&[SinkKind::Url, SinkKind::Redirect]));
                    Some(Refinement { target, kills })
                })
                .collect();
            list.extend(more);
        }
        condition
    }

    fn is_range(&self, id: ExprId) -> bool {
        matches!(self.view.expr(id).kind, ExprKind::Range(..))
    }

    /// The text whose characters are asked one by one, and whether what is asked is that they are harmless.
    fn every_character(&self, chars: ExprId, asked: ExprId) -> Option<(ExprId, bool)> {
        let ExprKind::MethodCall {
            receiver, method, ..
        } = &self.view.expr(chars).kind
        else {
            return None;
        };
        if !matches!(method.as_str(), "chars" | "bytes" | "iter" | "components") {
            return None;
        }
        let harmless = match &self.view.expr(asked).kind {
            ExprKind::Path(path) => CHARACTERS.contains(&path.last().name.as_str()),
            ExprKind::Closure { body, .. } => self.asks_harmless(*body)?,
            _ => return None,
        };
        Some((*receiver, harmless))
    }

    fn asks_harmless(&self, id: ExprId) -> Option<bool> {
        match &self.view.expr(id).kind {
            ExprKind::MethodCall { method, .. } => {
                CHARACTERS.contains(&method.as_str()).then_some(true)
            }
            ExprKind::Unary(UnaryOp::Not, inner) => self.asks_harmless(*inner).map(|asked| !asked),
            // `c.is_alphanumeric() || c == '_'`
            ExprKind::Binary(BinaryOp::Or, left, right) => {
                let left = self.asks_harmless(*left);
                let right = self.asks_harmless(*right);
                match (left, right) {
                    (Some(true), _) | (_, Some(true)) => Some(true),
                    _ => None,
                }
            }
            ExprKind::Binary(BinaryOp::And, left, right) => {
                let left = self.asks_harmless(*left);
                let right = self.asks_harmless(*right);
                match (left, right) {
                    (Some(false), _) | (_, Some(false)) => Some(false),
                    _ => None,
                }
            }
            ExprKind::Binary(BinaryOp::Eq, ..) => None,
            ExprKind::Macro(call) => {
                // `matches!(c, 'a'..='z' | '0'..='9')`
                (call.path.last().name == "matches").then_some(true)
            }
            ExprKind::Block {
                stmts,
                tail: Some(tail),
                ..
            } if stmts.is_empty() => self.asks_harmless(*tail),
            _ => None,
        }
    }
}

/// What holds when one of two sides holds: what both say of the same variable.
fn either(a: &[Refinement], b: &[Refinement]) -> Vec<Refinement> {
    let mut out = Vec::new();
    for first in a {
        for second in b {
            if first.target == second.target {
                let kills = first.kills.both(second.kills);
                if kills != Sinks::NONE {
                    out.push(Refinement {
                        target: first.target.clone(),
                        kills,
                    });
                }
            }
        }
    }
    out
}

/// Whether somebody outside may have chosen a value; of what a function is given that is not known.
pub(super) fn is_chosen_outside(value: &Value) -> bool {
    value
        .all_taints()
        .iter()
        .any(|taint| matches!(taint.origin, Origin::Source(kind) if kind.is_untrusted()))
}

/// Names of functions that say that something is as it should be.
fn says_good(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [
        "is_valid",
        "is_safe",
        "is_allowed",
        "is_permitted",
        "is_trusted",
        "is_whitelisted",
        "is_allowlisted",
    ]
    .iter()
    .any(|start| name.starts_with(start))
}

/// Names of functions that say that something is not as it should be.
fn says_bad(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [
        "is_invalid",
        "is_unsafe",
        "is_forbidden",
        "is_malicious",
        "is_blocked",
    ]
    .iter()
    .any(|start| name.starts_with(start))
}

/// What is in an `Option` or a `Result`.
pub(super) fn wrapped(ty: crate::model::ty::Ty) -> crate::model::ty::Ty {
    let ty = ty.peel_refs();
    if ty.is("std::option::Option") || ty.is("std::result::Result") {
        return ty.args().first().copied().unwrap_or(ty);
    }
    ty
}

fn compare(op: BinaryOp, a: &Constant, b: &Constant) -> Option<bool> {
    Some(match (op, a, b) {
        (BinaryOp::Eq, a, b) => a == b,
        (BinaryOp::Ne, a, b) => a != b,
        (op, Constant::Int(a), Constant::Int(b)) => match op {
            BinaryOp::Lt => a < b,
            BinaryOp::Le => a <= b,
            BinaryOp::Gt => a > b,
            BinaryOp::Ge => a >= b,
            _ => return None,
        },
        _ => return None,
    })
}
