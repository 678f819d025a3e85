//! Bytes that are written in the program, in forms that are no literal: counted up, cut out, filled in a loop.

use super::Walk;
use crate::flow::kinds::SinkKind;
use crate::flow::state::Branch;
use crate::flow::taint::{Origin, Sinks, Taint};
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::place::Place;
use crate::model::syntax::{Expr, ExprId, ExprKind, LocalId, PatId, PatKind, Stmt, UnaryOp};
use crate::model::values::Value as Constant;

/// Methods of numbers that make numbers of nothing else.
const OF_NUMBERS: &[&str] = &[
    "wrapping_add",
    "wrapping_sub",
    "wrapping_mul",
    "rotate_left",
    "rotate_right",
    "pow",
    "clone",
    "into",
    "enumerate",
    "iter_mut",
    "rev",
    "len",
];

/// What one number says nothing about: that it is written in the program makes neither it nor a list it is put into a key.
pub(super) fn key_sinks() -> Sinks {
    Sinks::of(&[SinkKind::Key, SinkKind::Iv, SinkKind::Nonce, SinkKind::Salt])
}

/// Whether a text of the program makes bytes that are all zero: `[0u8; 32]`, `vec![0; n]`.
pub(in crate::flow) fn is_zeroes(text: &str) -> bool {
    let inner = text
        .trim_start_matches('&')
        .trim_start_matches("vec!")
        .trim_start();
    let Some((first, _)) = inner
        .strip_prefix('[')
        .and_then(|inner| inner.split_once(';'))
    else {
        return false;
    };
    let digits = first.trim().trim_end_matches("u8").trim_end_matches('_');
    let digits = digits.strip_prefix("0x").unwrap_or(digits);
    !digits.is_empty() && digits.chars().all(|digit| digit == '0' || digit == '_')
}

impl Walk<'_, '_> {
    /// Calls that make the same bytes every time although no literal stands for them: `(0..32).collect()`,
    /// `from_fn(|at| at as u8)`, `7u64.to_be_bytes()`, `repeat(0x61)`.
    pub(super) fn is_written(
        &self,
        name: Name,
        receiver: Option<ExprId>,
        args: &[ExprId],
        held: &Value,
    ) -> bool {
        match (name.as_str(), receiver, args) {
            ("to_be_bytes" | "to_le_bytes" | "to_ne_bytes", Some(_), []) => {
                matches!(held.constant(), Some(Constant::Int(_)))
            }
            ("collect", Some(list), []) => self.counts_up(list),
            ("from_fn", None, [function]) => self.gives_numbers(*function),
            // Zeroes hold the place of what is put there later.
            ("repeat", None, [number]) | ("repeat_n", None, [number, _]) => {
                self.view.int(*number).is_some_and(|number| number != 0)
            }
            _ => false,
        }
    }

    /// Bytes that a function takes one by one from a list written in the program: `from_fn(|at| half[at % half.len()])`.
    pub(super) fn repeated(
        &self,
        name: Name,
        receiver: Option<ExprId>,
        args: &[ExprId],
    ) -> Option<Value> {
        let ("from_fn", None, [function]) = (name.as_str(), receiver, args) else {
            return None;
        };
        let ExprKind::Closure { params, body, .. } = &self.view.expr(*function).kind else {
            return None;
        };
        let ExprKind::Index { base, index } = &self.view.expr(*body).kind else {
            return None;
        };
        let ExprKind::Local(list) = self.view.expr(*base).kind else {
            return None;
        };
        let held = self.state.get(list);
        let mut taints = held.own_taints().iter();
        let written = taints.len() > 0 && taints.all(|taint| taint.origin == Origin::Constant);
        let mut known = vec![list];
        for (pat, _) in params {
            self.names(*pat, &mut known);
        }
        (written && self.of_numbers(*index, &known)).then(|| held.without_known())
    }

    /// `key.fill(7)`, and `key.resize(32, 7)` of a list in which nothing else is: then all of it is written in the program.
    /// Zeroes hold the place of what is put there later.
    pub(super) fn one_number_throughout(
        &mut self,
        id: ExprId,
        name: Name,
        receiver: Option<ExprId>,
        args: &[ExprId],
        held: &Value,
    ) {
        let (number, all) = match (name.as_str(), args) {
            ("fill", [number]) => (*number, true),
            ("resize", [_, number]) => (*number, false),
            _ => return,
        };
        let constant = |taint: &Taint| taint.origin == Origin::Constant;
        let nothing_else = all || held.own_taints().iter().all(constant);
        let whole = receiver.filter(|receiver| {
            let expr = &self.view.expr(*receiver).kind;
            matches!(expr, ExprKind::Local(_) | ExprKind::Field { .. })
        });
        let Some((target, false)) = whole.and_then(|whole| self.target(whole)) else {
            return;
        };
        let counts = self.view.int(number).is_some_and(|number| number != 0);
        if nothing_else && counts {
            let filled = self.constant_site(self.span(id));
            self.state.write(&target, filled, false);
        }
    }

    /// Whether an iterator gives numbers that only count: `0..32`, `(0..32).map(|at| at * 7)`.
    fn counts_up(&self, id: ExprId) -> bool {
        match &self.view.expr(id).kind {
            ExprKind::Range(Some(start), Some(end)) => {
                self.view.int(*start).is_some() && self.view.int(*end).is_some()
            }
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => match (method.as_str(), &**args) {
                ("map", [function]) => self.counts_up(*receiver) && self.gives_numbers(*function),
                ("rev", []) => self.counts_up(*receiver),
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether a closure works its answer out of nothing but its parameters and numbers.
    fn gives_numbers(&self, id: ExprId) -> bool {
        let ExprKind::Closure { params, body, .. } = &self.view.expr(id).kind else {
            return false;
        };
        let mut known = Vec::new();
        for (pat, _) in params {
            self.names(*pat, &mut known);
        }
        self.of_numbers(*body, &known)
    }

    pub(super) fn names(&self, pat: PatId, out: &mut Vec<LocalId>) {
        match &self.view.body.pat(pat).kind {
            PatKind::Bind(local, None) => out.push(*local),
            PatKind::Ref(inner) => self.names(*inner, out),
            PatKind::Tuple(parts) => parts.iter().for_each(|part| self.names(*part, out)),
            _ => {}
        }
    }

    fn of_numbers(&self, id: ExprId, known: &[LocalId]) -> bool {
        let inner = |id: ExprId| self.of_numbers(id, known);
        match &self.view.expr(id).kind {
            ExprKind::Literal(_) => self.view.int(id).is_some(),
            ExprKind::Local(local) => known.contains(local),
            ExprKind::Cast(operand, _)
            | ExprKind::Unary(UnaryOp::Deref | UnaryOp::Not | UnaryOp::Neg, operand) => {
                inner(*operand)
            }
            ExprKind::Binary(_, left, right) => inner(*left) && inner(*right),
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => {
                OF_NUMBERS.contains(&method.as_str())
                    && inner(*receiver)
                    && args.iter().all(|arg| inner(*arg))
            }
            ExprKind::Block {
                stmts,
                tail: Some(tail),
                ..
            } if stmts.is_empty() => inner(*tail),
            _ => false,
        }
    }

    /// Whether a loop writes nothing into a list but numbers that count: `for (at, byte) in key.iter_mut().enumerate()
    /// { *byte = at as u8; }`.
    pub(super) fn fills_with_numbers(&self, pat: PatId, over: ExprId, body: ExprId) -> bool {
        let mut list = over;
        while let ExprKind::MethodCall {
            receiver, method, ..
        } = &self.view.expr(list).kind
        {
            match method.as_str() {
                "iter_mut" => break,
                "enumerate" | "rev" => list = *receiver,
                _ => return false,
            }
        }
        if !matches!(self.view.expr(list).kind, ExprKind::MethodCall { .. }) {
            return false;
        }
        let mut known = Vec::new();
        self.names(pat, &mut known);
        let sets = |id: ExprId| match &self.view.expr(id).kind {
            ExprKind::Assign(_, left, right) => {
                let ExprKind::Unary(UnaryOp::Deref, to) = self.view.expr(*left).kind else {
                    return false;
                };
                self.of_numbers(to, &known) && self.of_numbers(*right, &known)
            }
            _ => false,
        };
        match &self.view.expr(body).kind {
            ExprKind::Block { stmts, tail, .. } => {
                let each = |stmt: &Stmt| matches!(stmt, Stmt::Expr(expr) if sets(*expr));
                (!stmts.is_empty() || tail.is_some())
                    && stmts.iter().all(each)
                    && tail.is_none_or(sets)
            }
            _ => sets(body),
        }
    }

    /// The variables after a loop: a buffer that is no longer what the program wrote into it behind one round is taken to
    /// have been filled, for it is made as large as what is put into it.
    pub(super) fn filled_by_rounds(&mut self, round: &Branch) {
        let model = self.view.model;
        for (local, after) in round.values() {
            let now = self.state.held(*local);
            let left = constants(after);
            let gone = |site: &Place| {
                let repeat = is_repeat(model.text(*site)) || self.is_expanded_repeat(*site);
                repeat && !left.contains(site)
            };
            if !constants(&now).iter().any(gone) {
                continue;
            }
            let kept =
                now.filtered(&|taint| taint.origin != Origin::Constant || !gone(&taint.site));
            self.state.hold(*local, kept.without_known());
        }
    }

    /// Whether zeroes are a buffer that a function makes as long as it is told to and gives back: who asked for it fills it.
    pub(super) fn is_allocated(&self, id: ExprId, value: ExprId, length: ExprId) -> bool {
        let ExprKind::Local(length) = self.view.expr(length).kind else {
            return false;
        };
        let given = self
            .parameter_locals()
            .iter()
            .any(|(_, local)| *local == length);
        if !given || self.view.int(value) != Some(0) {
            return false;
        }
        let around = self.view.around();
        let mut at = id;
        while let Some(parent) = around.parent(at) {
            at = match &self.view.expr(parent).kind {
                ExprKind::MethodCall { receiver, .. } if *receiver == at => parent,
                ExprKind::Call { args, .. } if args[..] == [at] => parent,
                ExprKind::Macro(_) | ExprKind::Struct { .. } => parent,
                ExprKind::Block { tail, .. } if *tail == Some(at) => parent,
                _ => return false,
            };
        }
        true
    }

    /// Whether a macro of the workspace made a list of one thing many times here: what it was made from stands elsewhere.
    fn is_expanded_repeat(&self, site: Place) -> bool {
        let repeats = |expr: &Expr| matches!(expr.kind, ExprKind::Repeat(..));
        let mut exprs = self.view.body.exprs.iter();
        site.file == self.view.file.id && exprs.any(|expr| expr.span == site.span && repeats(expr))
    }

    /// A part of zeroes whose length only shows when the program runs is what a protocol has in the place of a value
    /// that is not there, or what was filled so far.
    pub(super) fn cut_of_zeroes(&self, range: ExprId, held: Value) -> Value {
        let ExprKind::Range(_, Some(end)) = self.view.expr(range).kind else {
            return held;
        };
        if self.view.int(end).is_some() {
            return held;
        }
        held.filtered(&|taint| {
            taint.origin != Origin::Constant || !is_zeroes(self.view.model.text(taint.site))
        })
    }
}

/// Whether a text of the program makes a list of one thing many times: `[0x36; 64]`, `vec![0; n]`.
fn is_repeat(text: &str) -> bool {
    let inner = text
        .trim_start_matches('&')
        .trim_start_matches("vec!")
        .trim_start();
    inner.starts_with('[') && inner.contains(';')
}

fn constants(value: &Value) -> Vec<Place> {
    let mut out = Vec::new();
    collect(value, &mut out);
    out
}

fn collect(value: &Value, out: &mut Vec<Place>) {
    let own = value.own_taints().iter();
    out.extend(
        own.filter(|taint| taint.origin == Origin::Constant)
            .map(|taint| taint.site),
    );
    for (_, part) in value.fields() {
        collect(part, out);
    }
}
