//! Reads a body in the order in which it runs.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::value::{Ids, Value};
use super::{Function, How, Unchecked};
use crate::model::Model;
use crate::model::infer::Types;
use crate::model::name::Name;
use crate::model::place::Place;
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, LocalId, PatId, PatKind, Stmt};
use crate::model::view::BodyView;
use rustc_hash::FxHashMap;

/// Expressions read from one function on; behind them nothing is said any more.
const MAX_STEPS: u32 = 30_000;

/// Expressions that nest deeper, in functions within functions, end a reading as well.
const MAX_NESTING: u32 = 1_500;

/// One reading, from one function on.
pub(super) struct Walk<'m> {
    pub(super) model: &'m Model<'m>,
    /// Where each download is.
    pub(super) downloads: Vec<Place>,
    /// The downloads that each file holds, and each folder into which an archive was unpacked.
    pub(super) files: BTreeMap<Rc<str>, Ids>,
    pub(super) folders: BTreeMap<Rc<str>, Ids>,
    /// Downloads that were checked, as far as the function that is read now is left otherwise.
    pub(super) right: Ids,
    /// Downloads for which the program ends otherwise.
    pub(super) sure: Ids,
    /// Downloads that conditions around speak of.
    pub(super) within: Vec<Ids>,
    pub(super) stack: Vec<Function>,
    pub(super) frames: Vec<Frame<'m>>,
    pub(super) found: BTreeMap<Place, Unchecked>,
    next: u32,
    steps: u32,
    /// How deep expressions nest here.
    depth: u32,
    /// How many branches stand around.
    pub(super) around: u32,
}

/// A function that is being read.
pub(super) struct Frame<'m> {
    pub(super) view: BodyView<'m>,
    pub(super) types: &'m Types,
    pub(super) locals: FxHashMap<LocalId, Value>,
    pub(super) returned: Vec<Value>,
}

impl<'m> Walk<'m> {
    pub(super) fn new(model: &'m Model<'m>) -> Self {
        Self {
            model,
            downloads: Vec::new(),
            files: BTreeMap::new(),
            folders: BTreeMap::new(),
            right: Ids::new(),
            sure: Ids::new(),
            within: Vec::new(),
            stack: Vec::new(),
            frames: Vec::new(),
            found: BTreeMap::new(),
            next: 0,
            steps: 0,
            depth: 0,
            around: 0,
        }
    }

    /// Reads a function that nobody here calls.
    pub(super) fn entry(mut self, function: Function) -> BTreeMap<Place, Unchecked> {
        self.run_own(function, FxHashMap::default());
        self.found
    }

    pub(super) fn view(&self) -> BodyView<'m> {
        self.frames.last().expect("a body is read in a frame").view
    }

    pub(super) fn frame(&mut self) -> &mut Frame<'m> {
        self.frames.last_mut().expect("a body is read in a frame")
    }

    /// A key that nothing else has.
    pub(super) fn fresh(&mut self) -> Rc<str> {
        self.next += 1;
        format!("#{}", self.next).into()
    }

    pub(super) fn nothing(&mut self) -> Value {
        Value::named(self.fresh())
    }

    pub(super) fn download(&mut self, place: Place) -> Ids {
        let id = u32::try_from(self.downloads.len()).unwrap_or(u32::MAX);
        self.downloads.push(place);
        Ids::from([id])
    }

    /// What nobody looked at among these downloads.
    pub(super) fn open(&self, ids: &Ids) -> Option<u32> {
        let within = |id: &u32| self.within.iter().any(|ids| ids.contains(id));
        ids.iter()
            .copied()
            .find(|id| !self.right.contains(id) && !self.sure.contains(id) && !within(id))
    }

    pub(super) fn report(&mut self, place: Place, how: How, callee: Name, id: Option<u32>) {
        if self.steps >= MAX_STEPS {
            return;
        }
        let from = id.and_then(|id| self.downloads.get(id as usize).copied());
        let body = self.view().body.id;
        self.found.entry(place).or_insert_with(|| Unchecked {
            how,
            body,
            callee: callee.as_str().to_owned(),
            from,
        });
    }

    /// The downloads that a value, or the file that it names, is about.
    pub(super) fn about(&self, value: &Value) -> Ids {
        let mut out = value.about();
        for key in std::iter::once(&value.key).chain(&value.file) {
            out.extend(self.held_by(key));
        }
        out
    }

    /// The downloads that a file holds.
    pub(super) fn held_by(&self, key: &str) -> Ids {
        let mut out = self.files.get(key).cloned().unwrap_or_default();
        for (folder, ids) in &self.folders {
            let below = key.strip_prefix(&**folder);
            if below.is_some_and(|below| below.starts_with('/')) {
                out.extend(ids);
            }
        }
        out
    }

    pub(super) fn local(&mut self, local: LocalId) -> Value {
        if let Some(known) = self.frame().locals.get(&local) {
            return known.clone();
        }
        let value = self.nothing();
        self.frame().locals.insert(local, value.clone());
        value
    }

    /// Changes the variable that an expression begins with.
    pub(super) fn change(&mut self, id: ExprId, change: impl FnOnce(&mut Value)) {
        let view = self.view();
        let mut at = id;
        while let ExprKind::Ref { operand: inner, .. } | ExprKind::Unary(_, inner) =
            &view.expr(at).kind
        {
            at = *inner;
        }
        if let Some(local) = view.root_local(at) {
            self.local(local);
            if let Some(value) = self.frame().locals.get_mut(&local) {
                change(value);
            }
        }
    }

    pub(super) fn eval(&mut self, id: ExprId) -> Value {
        self.steps += 1;
        if self.depth >= MAX_NESTING {
            self.steps = MAX_STEPS;
        }
        if self.steps >= MAX_STEPS {
            return Value::default();
        }
        self.depth += 1;
        let value = self.eval_within(id);
        self.depth -= 1;
        value
    }

    fn eval_within(&mut self, id: ExprId) -> Value {
        let view = self.view();
        match &view.expr(id).kind {
            ExprKind::Local(local) => self.local(*local),
            ExprKind::Literal(_) | ExprKind::Path(_) => self.constant(id),
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => self.call(id),
            ExprKind::Field { base, name } => self.eval(*base).field(*name),
            ExprKind::Index { base, index } => {
                let value = self.eval(*base);
                self.eval(*index);
                value
            }
            ExprKind::Unary(_, inner)
            | ExprKind::Ref { operand: inner, .. }
            | ExprKind::Cast(inner, _)
            | ExprKind::Await(inner) => self.eval(*inner),
            ExprKind::Try(inner) => {
                let mut value = self.eval(*inner);
                self.right.extend(std::mem::take(&mut value.check));
                value
            }
            ExprKind::Let(pat, value) => {
                let value = self.eval(*value);
                self.bind(*pat, &value);
                value
            }
            ExprKind::Binary(op, left, right) => {
                let (left, right) = (self.eval(*left), self.eval(*right));
                let mut out = self.nothing();
                if matches!(
                    op,
                    BinaryOp::Eq | BinaryOp::Ne | BinaryOp::And | BinaryOp::Or
                ) {
                    out.check = left.decides();
                    out.check.extend(right.decides());
                }
                out
            }
            ExprKind::Assign(op, left, right) => {
                let value = self.eval(*right);
                if op.is_none() {
                    self.assign(*left, value);
                }
                self.nothing()
            }
            ExprKind::Block { stmts, tail, .. } => {
                for stmt in stmts {
                    self.stmt(stmt);
                }
                match tail {
                    Some(tail) => self.eval(*tail),
                    None => self.nothing(),
                }
            }
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => {
                let decides = self.eval(*condition).decides();
                let branches: Vec<ExprId> =
                    [Some(*then), *otherwise].into_iter().flatten().collect();
                self.branches(&decides, &branches)
            }
            ExprKind::Match { scrutinee, arms } => {
                let value = self.eval(*scrutinee);
                self.select(&value, arms)
            }
            ExprKind::Loop(body) => self.repeat(Ids::new(), *body),
            ExprKind::While(condition, body) => {
                let decides = self.eval(*condition).decides();
                self.repeat(decides, *body)
            }
            ExprKind::For(pat, over, body) => {
                let mut value = self.eval(*over);
                value.key = self.fresh();
                self.bind(*pat, &value);
                self.repeat(Ids::new(), *body)
            }
            ExprKind::Closure { body, .. } => self.eval(*body),
            ExprKind::Return(value) => {
                if let Some(value) = value {
                    let given = self.eval(*value);
                    if !self.is_error(*value) {
                        self.frame().returned.push(given);
                    }
                }
                self.nothing()
            }
            ExprKind::Struct { fields, rest, .. } => {
                let mut out = match rest {
                    Some(rest) => self.eval(*rest),
                    None => self.nothing(),
                };
                for field in fields {
                    let value = self.eval(field.value);
                    out.set(field.name, value);
                }
                out
            }
            ExprKind::Tuple(parts) | ExprKind::Array(parts) => {
                let mut out = self.nothing();
                for (at, part) in parts.iter().enumerate() {
                    let value = self.eval(*part);
                    out.check.extend(&value.check);
                    out.set(Name::new(&at.to_string()), value);
                }
                out
            }
            ExprKind::Macro(call) => self.macro_call(call),
            ExprKind::Break(Some(inner)) => self.eval(*inner),
            ExprKind::Break(None)
            | ExprKind::Continue
            | ExprKind::Other
            | ExprKind::Range(..)
            | ExprKind::Repeat(..) => self.nothing(),
        }
    }

    fn constant(&mut self, id: ExprId) -> Value {
        let view = self.view();
        if let Some(text) = view.str(id) {
            return Value::named(text);
        }
        let named = match &view.expr(id).kind {
            ExprKind::Path(path) => view.resolve(path),
            _ => None,
        };
        match named {
            Some(named) => Value::named(format!("@{}", named.path)),
            None => self.nothing(),
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let {
                pat,
                init: Some(init),
                otherwise,
                ..
            } => {
                let mut value = self.eval(*init);
                if let Some(otherwise) = otherwise {
                    self.around += 1;
                    self.eval(*otherwise);
                    self.around -= 1;
                    self.right.extend(std::mem::take(&mut value.check));
                }
                self.bind(*pat, &value);
            }
            Stmt::Expr(id) => {
                self.eval(*id);
            }
            Stmt::Let { .. } | Stmt::Item(_) => {}
        }
    }

    pub(super) fn bind(&mut self, pat: PatId, value: &Value) {
        let view = self.view();
        match &view.body.pat(pat).kind {
            PatKind::Bind(local, sub) => {
                self.frame().locals.insert(*local, value.clone());
                if let Some(sub) = sub {
                    self.bind(*sub, value);
                }
            }
            PatKind::TupleStruct(_, parts) if parts.len() == 1 => self.bind(parts[0], value),
            PatKind::TupleStruct(_, parts) | PatKind::Tuple(parts) | PatKind::Slice(parts) => {
                for (at, part) in parts.iter().enumerate() {
                    self.bind(*part, &value.field(Name::new(&at.to_string())));
                }
            }
            PatKind::Struct(_, parts) => {
                for (name, part) in parts {
                    self.bind(*part, &value.field(*name));
                }
            }
            PatKind::Ref(inner) => self.bind(*inner, value),
            PatKind::Or(parts) => parts.iter().for_each(|part| self.bind(*part, value)),
            _ => {}
        }
    }

    fn assign(&mut self, left: ExprId, value: Value) {
        let view = self.view();
        let fresh = self.fresh();
        let maybe = self.around > 0;
        match &view.expr(left).kind {
            ExprKind::Field { base, name } => self.change(*base, |held| {
                held.set(*name, value);
            }),
            _ => self.change(left, |held| {
                let before = std::mem::replace(held, value);
                if maybe {
                    *held = std::mem::take(held).or(before, || fresh);
                }
            }),
        }
    }
}
