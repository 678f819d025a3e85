//! Reads one body: what every expression may be worth at the point where it stands.

mod assign;
mod bind;
mod branch;
mod call;
mod callback;
mod concat;
mod condition;
mod constant;
mod entry;
mod macros;
mod names;
mod own;
mod sink;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::analysis::Analysis;
use super::groups::text_sinks;
use super::kinds::{SensitiveKind, SinkKind, SourceKind};
use super::program::Function;
use super::state::{Branch, State};
use super::summary::{Hit, Summary};
use super::value::{Known, Origin, Sinks, Taint, Target, Value};
use crate::model::infer::{Callee, Types};
use crate::model::name::Name;
use crate::model::place::{Place, Span};
use crate::model::syntax::{
    BinaryOp, BlockKind, ExprId, ExprKind, Literal, LocalId, Stmt, UnaryOp,
};
use crate::model::ty::Ty;
use crate::model::values::Value as Constant;
use crate::model::view::BodyView;

/// Expressions read in one function, loops and closures counted as often as they are read; more are not.
const MAX_STEPS: u32 = 400_000;

/// Closures within closures, and constants within constants, deeper than this are not read.
const MAX_NESTING: u32 = 6;

/// What is known at the end of a function or a closure.
#[derive(Default)]
pub(super) struct Frame {
    /// What it returned so far.
    returned: Value,
    /// What the variables held at its early ends, since it began.
    ends: Vec<Branch>,
    /// Where the journal stood when it began.
    mark: usize,
}

/// What is known of a loop that is being read.
struct Loop {
    /// What the variables held at each `break`.
    breaks: Vec<Branch>,
    /// And at each `continue`.
    continues: Vec<Branch>,
    /// What `break` gave.
    value: Value,
    /// Where the journal stood when it began.
    mark: usize,
}

/// One reading of a body.
pub(super) struct Walk<'a, 'm> {
    analysis: &'a Analysis<'m>,
    view: BodyView<'m>,
    types: &'a Types,
    state: State,
    frames: Vec<Frame>,
    loops: Vec<Loop>,
    /// Variables that hold the host of an address, with the address.
    hosts: HashMap<LocalId, Target>,
    /// Closures that are being read, so that one that calls itself ends.
    active: Vec<ExprId>,
    /// Closures that were read at all.
    read: HashSet<ExprId>,
    /// How many conditions decide whether this point is reached.
    conditions: u32,
    nesting: u32,
    steps: u32,
    summary: Summary,
    /// What holds about the parameters wherever the function ends well, and wherever it does not.
    outcomes: [Option<Vec<(u16, Sinks)>>; 2],
    hits: Vec<Hit>,
    /// Whether something was left out because it was too much.
    cut: bool,
}

/// What one reading of a function gives.
pub(super) struct Reading {
    pub(super) summary: Summary,
    pub(super) hits: Vec<Hit>,
    pub(super) cut: bool,
}

impl<'a, 'm> Walk<'a, 'm> {
    /// Reads a function. Truth values among its arguments may be known, the receiver first.
    pub(super) fn function(
        analysis: &'a Analysis<'m>,
        function: &'a Function<'m>,
        flags: &[Option<bool>],
        nesting: u32,
    ) -> Reading {
        let mut walk = Self::new(analysis, function.view, &function.types, nesting);
        walk.parameters(function, flags);
        let root = function.view.body.root();
        let value = walk.eval(root);
        walk.finish(value);
        walk.read_rest();
        walk.summary.hits.truncate(super::summary::MAX_HITS);
        Reading {
            summary: walk.summary,
            hits: walk.hits,
            cut: walk.cut,
        }
    }

    fn new(analysis: &'a Analysis<'m>, view: BodyView<'m>, types: &'a Types, nesting: u32) -> Self {
        Self {
            analysis,
            view,
            types,
            state: State::new(view.body.locals.len()),
            frames: vec![Frame::default()],
            loops: Vec::new(),
            hosts: HashMap::new(),
            active: Vec::new(),
            read: HashSet::new(),
            conditions: 0,
            nesting,
            steps: 0,
            summary: Summary::default(),
            outcomes: [None, None],
            hits: Vec::new(),
            cut: false,
        }
    }

    fn frame(&mut self) -> &mut Frame {
        self.frames.last_mut().expect("a body is read in a frame")
    }

    /// The end of the function: what it returns, and what its parameters hold.
    fn finish(&mut self, value: Value) {
        if self.state.live {
            self.leave(value);
        }
        let frame = self.frames.pop().expect("the function's own frame is left");
        let last = self.state.take_back(frame.mark, true);
        let _ = last;
        self.state.merge(&frame.ends);
        self.summary.ret = frame.returned;
        let mut outs = Vec::new();
        for (index, local) in self.parameter_locals() {
            let held = self.state.get(local);
            let itself = |taint: &Taint| {
                taint.whole
                    && taint.killed == Sinks::NONE
                    && taint.ended == 0
                    && taint.origin == Origin::Param(index, Name::new(""))
            };
            let unchanged = held.fields().is_empty()
                && held.own_taints().iter().any(itself)
                && held.own_taints().iter().all(|taint| {
                    itself(taint)
                        || !matches!(taint.origin, Origin::Param(..)) && self.is_entry_taint(taint)
                });
            if !unchanged {
                outs.push((index, held));
            }
        }
        self.summary.outs = outs;
        self.keep_conditions();
        self.frames.push(Frame::default());
        self.state.live = true;
    }

    /// Leaves the function or closure with a value.
    fn leave(&mut self, value: Value) {
        if self.frames.len() == 1 {
            self.keep_outcome(&value);
        }
        let mark = self.frame().mark;
        let end = self.state.since(mark);
        let frame = self.frame();
        frame.returned = if frame.ends.is_empty() {
            value
        } else {
            frame.returned.join(&value)
        };
        frame.ends.push(end);
        if frame.ends.len() > 64 {
            // Many early ends: what differs between them is of no more use.
            frame.ends.remove(0);
        }
        self.state.live = false;
    }

    /// Closures that nobody was seen to call are read once, with parameters of which nothing is known.
    fn read_rest(&mut self) {
        for (id, expr) in self.view.body.iter() {
            if matches!(expr.kind, ExprKind::Closure { .. }) && !self.read.contains(&id) {
                self.state.live = true;
                self.call_closure(id, &[]);
            }
        }
    }

    fn place(&self, span: Span) -> Place {
        self.view.place(span)
    }

    fn span(&self, id: ExprId) -> Span {
        self.view.expr(id).span
    }

    fn ty(&self, id: ExprId) -> Ty {
        self.types.of(id)
    }

    /// What an expression may be worth.
    fn eval(&mut self, id: ExprId) -> Value {
        if !self.state.live {
            return Value::NONE;
        }
        self.steps += 1;
        if self.steps > MAX_STEPS {
            self.cut = true;
            return Value::NONE;
        }
        let view = self.view;
        let expr = view.expr(id);
        let value = match &expr.kind {
            ExprKind::Literal(literal) => self.literal(literal, expr.span),
            ExprKind::Local(local) => self.state.get(*local),
            ExprKind::Path(path) => self.path(id, path),
            ExprKind::Call { callee, args } => self.call(id, *callee, args),
            ExprKind::MethodCall {
                receiver,
                method,
                method_span,
                args,
                ..
            } => self.method_call(id, *receiver, *method, *method_span, args),
            ExprKind::Field { base, name } => {
                let held = self.eval(*base);
                let field = self.declared_part(*base, held.field(*name), id);
                self.named_part(*name, field, id)
            }
            ExprKind::Index { base, index } => {
                let held = self.eval(*base);
                let at = self.eval(*index);
                self.index(*index, &at, expr.span);
                let out = self.keyed(*index, held.without_known(), id);
                if matches!(view.expr(*index).kind, ExprKind::Range(..)) {
                    return out;
                }
                // One entry of a table is no longer the table.
                out.filtered(&|taint| taint.origin != Origin::Constant)
            }
            ExprKind::Unary(op, operand) => self.unary(*op, *operand),
            ExprKind::Binary(op, left, right) => self.binary(*op, *left, *right, id),
            ExprKind::Assign(op, left, right) => {
                self.assign(*op, *left, *right);
                Value::NONE
            }
            ExprKind::Ref { operand, .. } => self.eval(*operand),
            ExprKind::Cast(operand, _) => {
                let value = self.eval(*operand);
                match value.constant() {
                    Some(_) => value,
                    None => value.without_known(),
                }
            }
            ExprKind::Try(operand) => {
                let value = self.eval(*operand);
                self.early_error(&value);
                // Behind `check(&input)?` holds what the check said.
                let condition = branch::condition_of(&value);
                self.state.refine(&condition.when_true);
                without_error(value.without_known().with_known_of(&value))
            }
            ExprKind::Await(operand) => self.eval(*operand),
            ExprKind::Block { kind, stmts, tail } => self.block(*kind, stmts, *tail),
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => self.branch(*condition, *then, *otherwise),
            ExprKind::Let(pat, value) => {
                let held = self.eval(*value);
                let condition = self.pattern_condition(*pat, &held, *value);
                self.bind_to(*pat, held, *value);
                condition
            }
            ExprKind::Match { scrutinee, arms } => self.select(*scrutinee, arms),
            ExprKind::Loop(body) => self.repeat(None, *body, None),
            ExprKind::While(condition, body) => self.repeat(Some(*condition), *body, None),
            ExprKind::For(pat, over, body) => {
                let held = self.eval(*over);
                self.repeat(None, *body, Some((*pat, held, *over)))
            }
            ExprKind::Closure { .. } => Value::known(Known::Closure(id)),
            ExprKind::Return(value) => {
                let value = value.map_or(Value::NONE, |value| self.eval(value));
                if self.state.live {
                    self.leave(value);
                }
                Value::NONE
            }
            ExprKind::Break(value) => {
                let value = value.map_or(Value::NONE, |value| self.eval(value));
                self.jump(value, true);
                Value::NONE
            }
            ExprKind::Continue => {
                self.jump(Value::NONE, false);
                Value::NONE
            }
            ExprKind::Struct { path, fields, rest } => {
                let base = rest.map_or(Value::NONE, |rest| self.eval(rest));
                let variant = self.variant_prefix(id, path);
                let mut parts: Vec<(Name, Value)> = base.fields().to_vec();
                for field in fields {
                    let value = self.eval(field.value);
                    let name = match &variant {
                        Some(variant) => Name::new(&format!("{variant}.{}", field.name)),
                        None => field.name,
                    };
                    parts.retain(|(known, _)| *known != name);
                    let value = self.named_binding(field.name, value, field.value, field.span);
                    parts.push((name, value));
                }
                Value::parts(parts)
            }
            ExprKind::Tuple(parts) => {
                let values: Vec<(Name, Value)> = parts
                    .iter()
                    .enumerate()
                    .map(|(at, part)| (index_name(at), self.eval(*part)))
                    .collect();
                Value::parts(values)
            }
            ExprKind::Array(parts) => self.list(parts, expr.span),
            ExprKind::Repeat(value, length) => {
                let held = self.eval(*value);
                self.eval(*length);
                match held.constant() {
                    Some(_) => self.constant_site(expr.span),
                    None => held.without_known(),
                }
            }
            ExprKind::Range(start, end) => {
                let parts: Vec<Value> = [start, end]
                    .into_iter()
                    .flatten()
                    .map(|side| self.eval(*side))
                    .collect();
                self.mix(&parts)
            }
            ExprKind::Macro(call) => self.macro_call(id, call),
            ExprKind::Other => Value::NONE,
        };
        self.barrier(id, value)
    }

    /// No text hides in a number, a truth value or an identifier of fixed form.
    fn barrier(&self, id: ExprId, value: Value) -> Value {
        if value.own_taints().is_empty() && value.fields().is_empty() {
            return value;
        }
        let ty = self.ty(id);
        if !self.analysis.is_barrier(ty) {
            return value;
        }
        let name = ty.peel_refs().path().map_or("", Name::as_str);
        match name {
            "bool" => answer(&value),
            // So few that no harm is done.
            "u8" | "i8" | "u16" | "i16" => value
                .killed(text_sinks())
                .killed(Sinks::of(&[SinkKind::Allocation])),
            _ => value.killed(text_sinks()),
        }
    }

    fn literal(&mut self, literal: &Literal, span: Span) -> Value {
        let constant = match literal {
            Literal::Str(text) => Constant::Str(text.to_string()),
            Literal::Bytes(bytes) => Constant::Bytes(bytes.to_vec()),
            Literal::Char(char) => Constant::Str(char.to_string()),
            Literal::Bool(value) => return Value::known(Known::Constant(Constant::Bool(*value))),
            Literal::Int(Some(value)) => match i128::try_from(*value) {
                Ok(value) => Constant::Int(value),
                Err(_) => return Value::NONE,
            },
            Literal::Int(None) | Literal::Float(_) => return Value::NONE,
        };
        self.constant_site(span)
            .with_known(Known::Constant(constant))
    }

    /// Something that is written in the program at this place.
    fn constant_site(&self, span: Span) -> Value {
        if !self.analysis.tracks_constants {
            return Value::NONE;
        }
        Value::from_taint(self.taint(Origin::Constant, span, None))
    }

    fn taint(&self, origin: Origin, span: Span, words: Option<&Arc<str>>) -> Taint {
        let site = self.place(span);
        Taint {
            origin,
            site,
            killed: Sinks::NONE,
            ended: 0,
            whole: matches!(origin, Origin::Param(..)),
            lossy: false,
            mixed: false,
            trail: words.and_then(|words| super::value::step(&None, site, words)),
        }
    }

    fn path(&mut self, id: ExprId, path: &crate::model::syntax::Path) -> Value {
        match self.types.callee(id) {
            Some(Callee::Own(_, items)) => {
                if let [(file, item)] = &**items {
                    return Value::known(Known::Function(*file, *item));
                }
            }
            Some(Callee::Foreign(paths)) => {
                if let Some(first) = paths.first() {
                    return Value::known(Known::Foreign(*first));
                }
            }
            _ => {}
        }
        let value = self.constant_of(path);
        self.named_part(path.last().name, value, id)
    }

    fn unary(&mut self, op: UnaryOp, operand: ExprId) -> Value {
        let value = self.eval(operand);
        match op {
            UnaryOp::Deref => value,
            UnaryOp::Not => match value.what() {
                Known::Constant(Constant::Bool(held)) => {
                    Value::known(Known::Constant(Constant::Bool(!held)))
                }
                Known::Condition(condition) => {
                    let turned = macros::turned(condition);
                    value.clone().with_known(Known::Condition(turned))
                }
                _ => value.without_known(),
            },
            UnaryOp::Neg => match value.constant() {
                Some(Constant::Int(held)) => {
                    let negative = Constant::Int(held.saturating_neg());
                    value.clone().with_known(Known::Constant(negative))
                }
                _ => value.without_known(),
            },
        }
    }

    fn binary(&mut self, op: BinaryOp, left: ExprId, right: ExprId, id: ExprId) -> Value {
        match op {
            BinaryOp::And | BinaryOp::Or => return self.logic(op, left, right),
            BinaryOp::Eq
            | BinaryOp::Ne
            | BinaryOp::Lt
            | BinaryOp::Le
            | BinaryOp::Ge
            | BinaryOp::Gt => return self.comparison(op, left, right),
            _ => {}
        }
        let a = self.eval(left);
        let b = self.eval(right);
        if a.is_none() && b.is_none() {
            return Value::NONE;
        }
        match (op, a.constant(), b.constant()) {
            (BinaryOp::Add, Some(Constant::Str(_)), _)
            | (BinaryOp::Add, _, Some(Constant::Str(_))) => self.concat(&[a, b]),
            (op, Some(Constant::Int(x)), Some(Constant::Int(y))) => {
                let known = integer(op, *x, *y).map_or(Known::Nothing, |value| {
                    Known::Constant(Constant::Int(value))
                });
                self.mix(&[a, b]).with_known(known)
            }
            (BinaryOp::Rem | BinaryOp::BitAnd, _, Some(Constant::Int(_))) => {
                // What is left of a division by a constant is smaller than that.
                self.mix(&[a, b]).killed(super::groups::size_sinks())
            }
            (BinaryOp::Add, ..) if !self.ty(id).is_scalar() && !self.ty(left).is_scalar() => {
                self.concat(&[a, b])
            }
            _ => {
                self.arithmetic(op, id, &a, &b);
                self.mix(&[a, b])
            }
        }
    }

    fn list(&mut self, parts: &[ExprId], span: Span) -> Value {
        let values: Vec<Value> = parts.iter().map(|part| self.eval(*part)).collect();
        let numbers = values
            .iter()
            .all(|value| matches!(value.constant(), Some(Constant::Int(_))));
        if numbers && !values.is_empty() {
            return self.constant_site(span);
        }
        join_all(&values)
    }

    /// Several values put together: constant only when all of them are.
    fn mix(&self, values: &[Value]) -> Value {
        let constant = values.iter().all(|value| {
            value.constant().is_some()
                || value
                    .own_taints()
                    .iter()
                    .any(|taint| taint.origin == Origin::Constant)
        });
        let mut out = Value::NONE;
        for value in values {
            let flat = value.flattened();
            let flat = if constant {
                flat
            } else {
                flat.mapped(&|taint| {
                    let mut taint = taint.clone();
                    taint.mixed = true;
                    (taint.origin != Origin::Constant).then_some(taint)
                })
            };
            out = if out.is_none() {
                flat
            } else if flat.is_none() {
                out
            } else {
                out.join(&flat)
            };
        }
        out
    }

    fn block(&mut self, kind: BlockKind, stmts: &'m [Stmt], tail: Option<ExprId>) -> Value {
        if kind == BlockKind::Async {
            return self.in_frame(|walk| walk.statements(stmts, tail));
        }
        self.statements(stmts, tail)
    }

    fn statements(&mut self, stmts: &'m [Stmt], tail: Option<ExprId>) -> Value {
        for stmt in stmts {
            if !self.state.live {
                break;
            }
            match stmt {
                Stmt::Let {
                    pat,
                    init,
                    otherwise,
                    ..
                } => self.local(*pat, *init, *otherwise),
                Stmt::Expr(expr) => {
                    self.eval(*expr);
                }
                Stmt::Item(_) => {}
            }
        }
        tail.map_or(Value::NONE, |tail| self.eval(tail))
    }

    /// Runs a part of the body in which `return` ends only that part.
    fn in_frame(&mut self, run: impl FnOnce(&mut Self) -> Value) -> Value {
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
    fn early_error(&mut self, value: &Value) {
        let error = value.field(Name::new(ERROR));
        let carried = value.fields().iter().any(|(name, _)| name == &ERROR);
        if carried && !error.is_none() {
            let frame = self.frame();
            let error = Value::parts([(Name::new(ERROR), error)]);
            frame.returned = frame.returned.join(&error);
        }
    }

    /// The kind of source or sensitive value behind a word of the rows.
    fn source(&self, kind: SourceKind, span: Span) -> Value {
        if !self.analysis.is_on(kind) {
            return Value::NONE;
        }
        let words = self.analysis.words(kind.as_str());
        Value::from_taint(self.taint(Origin::Source(kind), span, Some(&words)))
    }

    fn sensitive(&self, kind: SensitiveKind, span: Span) -> Taint {
        let words = self.analysis.words(kind.as_str());
        self.taint(Origin::Sensitive(kind), span, Some(&words))
    }
}

/// The part of a `Result` that is its error.
pub(super) const ERROR: &str = "Err.0";

/// The name of a part of a tuple.
pub(super) fn index_name(at: usize) -> Name {
    const NAMES: [&str; 8] = ["0", "1", "2", "3", "4", "5", "6", "7"];
    match NAMES.get(at) {
        Some(name) => Name::new(name),
        None => Name::new(&at.to_string()),
    }
}

/// What is in a `Result` when it is no error.
fn without_error(value: Value) -> Value {
    if value.fields().iter().any(|(name, _)| name == &ERROR) {
        value.with_field(&[Name::new(ERROR)], Value::NONE)
    } else {
        value
    }
}

/// An answer to a question about a value: it decides no more than what is done because of it.
fn answer(value: &Value) -> Value {
    let switches = Sinks::of(&[SinkKind::TlsCheckOff, SinkKind::TlsCheckOn]);
    value
        .filtered(&|taint| !matches!(taint.origin, Origin::Sensitive(_) | Origin::Constant))
        .killed(Sinks::ALL.without(switches))
}

fn join_all(values: &[Value]) -> Value {
    let mut values = values.iter();
    let Some(first) = values.next() else {
        return Value::NONE;
    };
    values.fold(first.clone(), |out, value| out.join(value))
}

fn integer(op: BinaryOp, a: i128, b: i128) -> Option<i128> {
    match op {
        BinaryOp::Add => a.checked_add(b),
        BinaryOp::Sub => a.checked_sub(b),
        BinaryOp::Mul => a.checked_mul(b),
        BinaryOp::Div => a.checked_div(b),
        BinaryOp::Rem => a.checked_rem(b),
        BinaryOp::BitAnd => Some(a & b),
        BinaryOp::BitOr => Some(a | b),
        BinaryOp::BitXor => Some(a ^ b),
        BinaryOp::Shl => a.checked_shl(u32::try_from(b).ok()?),
        BinaryOp::Shr => a.checked_shr(u32::try_from(b).ok()?),
        _ => None,
    }
}
