//! The walk over one body: expressions, in the order in which they run.

use std::collections::{BTreeMap, BTreeSet};

use super::Flaw;
use super::domain::{Loc, MANUAL, ObjId, Objects, Origin};
use super::flow::Exit;
use super::shape::{Shape, shape};
use super::state::State;
use super::summary::{Key, Summaries, Use};
use super::value::{Kind, Value};
use crate::model::infer::Types;
use crate::model::name::Name;
use crate::model::place::{Place, Span};
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, LocalId, Type, TypeKind, UnaryOp};
use crate::model::view::BodyView;

/// A walk over one body, with what is known where it stands.
pub(super) struct Walk<'m, 's> {
    pub(super) view: BodyView<'m>,
    pub(super) summaries: &'s Summaries,
    pub(super) types: &'s Types,
    pub(super) objects: Objects,
    pub(super) st: State,
    /// What was declared in the scopes around, innermost last.
    pub(super) scopes: Vec<Vec<ObjId>>,
    pub(super) exits: Vec<Exit>,
    /// The states in which the body, or the closure that is being walked, is left, and with what.
    pub(super) returned: Option<(State, Value)>,
    /// How many of the innermost scopes stay when the body or closure returns.
    pub(super) base: usize,
    pub(super) unsafe_depth: usize,
    /// Locals that stand for other objects inside of a closure.
    pub(super) renamed: Vec<BTreeMap<LocalId, ObjId>>,
    /// Temporaries of the statement.
    pub(super) temps: Vec<ObjId>,
    pub(super) flaws: Vec<Flaw>,
    pub(super) uses: Vec<Use>,
    pub(super) called: BTreeSet<Key>,
    /// What parameters taken by value stand for.
    pub(super) by_value: BTreeMap<ObjId, ObjId>,
    /// Parameters taken by value of which nothing is left when they move.
    pub(super) given: BTreeSet<ObjId>,
    /// Where the body begins.
    pub(super) beginning: Place,
    /// How many steps are left, and how much may still be known at them altogether.
    pub(super) steps: usize,
    pub(super) weight: usize,
    /// How many branches and loops are around.
    pub(super) branches: usize,
    /// How many closures are being walked, one inside the other.
    pub(super) inside: usize,
    pub(super) rounds: usize,
    /// Whether the body may have been left before this point.
    pub(super) left: bool,
    /// The last turn that was given out.
    pub(super) turns: u32,
    /// Expressions whose temporaries live as long as the variable that is being declared.
    pub(super) extended: BTreeSet<ExprId>,
    /// The old memory of what `realloc` gave back: it still lives where that is null.
    pub(super) enlarged: BTreeMap<ObjId, Vec<ObjId>>,
    /// What elements of lists own that were here before.
    pub(super) elements: BTreeSet<ObjId>,
    /// Closures that run in other threads for which nobody waits.
    pub(super) detached: Vec<ExprId>,
}

impl<'m> Walk<'m, '_> {
    /// Counts a step; `false` when there were too many.
    fn step(&mut self) -> bool {
        self.steps = self.steps.saturating_sub(1);
        // Branches take copies of all that is known.
        let known = self.st.contents.len() + self.st.lives.len();
        self.weight = self.weight.saturating_sub(known);
        !self.is_over()
    }

    /// Whether the walk was given up.
    pub(super) fn is_over(&self) -> bool {
        self.steps == 0 || self.weight == 0
    }

    pub(super) fn span(&self, id: ExprId) -> Span {
        self.view.expr(id).span
    }

    /// The object that a local is here.
    pub(super) fn slot(&mut self, local: LocalId) -> ObjId {
        let renamed = self.renamed.iter().rev().find_map(|map| map.get(&local));
        match renamed {
            Some(obj) => *obj,
            None => self.objects.id(Origin::Local(local)),
        }
    }

    /// The value of an expression, taken for use.
    pub(super) fn eval(&mut self, id: ExprId) -> Value {
        if !self.step() {
            return Value::default();
        }
        let expr = self.view.expr(id);
        let span = expr.span;
        match &expr.kind {
            ExprKind::Local(_)
            | ExprKind::Field { .. }
            | ExprKind::Index { .. }
            | ExprKind::Unary(UnaryOp::Deref, _) => {
                let locs = self.place(id);
                self.take(&locs, span)
            }
            ExprKind::Path(_) => {
                let locs = self.place(id);
                self.read_all(&locs)
            }
            ExprKind::Literal(_) | ExprKind::Other | ExprKind::Continue => {
                if matches!(expr.kind, ExprKind::Continue) {
                    self.jump(span, true, None);
                }
                Value::default()
            }
            ExprKind::Call { callee, args } => {
                let value = self.call(id, *callee, args);
                self.returns_never(id);
                self.as_made(id, value)
            }
            ExprKind::MethodCall { .. } => {
                let value = self.method(id);
                self.returns_never(id);
                self.as_made(id, value)
            }
            ExprKind::Unary(_, operand) => {
                self.look(*operand);
                Value::default()
            }
            ExprKind::Binary(BinaryOp::And | BinaryOp::Or, ..) | ExprKind::Let(..) => {
                let turn = self.st.turn;
                let (yes, no) = self.condition(id);
                self.st = Self::joined(yes, no, turn);
                Value::default()
            }
            ExprKind::Binary(_, left, right) => {
                self.look(*left);
                self.look(*right);
                Value::default()
            }
            ExprKind::Assign(op, left, right) => {
                self.assign(op.is_some(), *left, *right, span);
                Value::default()
            }
            ExprKind::Ref { raw, operand, .. } => self.refer(*operand, span, *raw),
            ExprKind::Cast(operand, ty) => self.cast(id, *operand, ty),
            ExprKind::Try(operand) => {
                let mut value = self.eval(*operand);
                self.left = true;
                self.st.turn = self.next_turn();
                self.left_on(*operand);
                // A value of a type of the workspace is itself; a pointer may be that of the other case.
                value.open |= value.kind != Kind::Plain || !value.points.is_empty();
                value
            }
            ExprKind::Await(operand) => {
                let value = self.eval(*operand);
                match value.code[..] {
                    [] => value,
                    _ => self.run_any(&value, &[]),
                }
            }
            ExprKind::Tuple(parts) => {
                let mut out = Value::of_kind(Kind::None);
                for (at, part) in parts.iter().enumerate() {
                    let value = self.eval(*part);
                    out.fields.insert(Name::new(&at.to_string()), value);
                }
                out
            }
            ExprKind::Array(parts) => self.array(parts),
            ExprKind::Repeat(value, _) => {
                let value = self.eval(*value);
                let mut out = Value::of_kind(Kind::Inline);
                out.fields.insert(Self::element(), value);
                out
            }
            ExprKind::Range(start, end) => {
                for side in [start, end].into_iter().flatten() {
                    self.eval(*side);
                }
                Value::default()
            }
            ExprKind::Struct { .. } => self.structure(id),
            ExprKind::Macro(call) => self.macro_call(id, call),
            _ => self.control(id),
        }
    }

    /// The values of a list's parts, as one.
    pub(super) fn elements(&mut self, parts: &[ExprId]) -> Option<Value> {
        let mut out: Option<Value> = None;
        for part in parts {
            let value = self.eval(*part);
            out = Some(match out {
                Some(out) => out.join(&value),
                None => value,
            });
        }
        out
    }

    /// The value of an expression that is only looked at and stays where it is.
    pub(super) fn look(&mut self, id: ExprId) -> Value {
        match &self.view.expr(id).kind {
            ExprKind::Local(_)
            | ExprKind::Field { .. }
            | ExprKind::Index { .. }
            | ExprKind::Unary(UnaryOp::Deref, _) => {
                let locs = self.place(id);
                self.read_all(&locs)
            }
            _ => self.eval(id),
        }
    }

    /// Where an expression lies. What is no place is put into a temporary.
    pub(super) fn place(&mut self, id: ExprId) -> Vec<Loc> {
        if !self.step() {
            return Vec::new();
        }
        let expr = self.view.expr(id);
        match &expr.kind {
            ExprKind::Local(local) => vec![(self.slot(*local), Vec::new())],
            ExprKind::Path(path) => {
                let found = self.view.resolve(path).and_then(|found| found.item);
                let Some((file, item)) = found else {
                    return Vec::new();
                };
                let tree = self.view.model.file(file).tree.as_ref();
                match tree.map(|tree| &tree.item(item).kind) {
                    Some(crate::model::syntax::ItemKind::Const(constant)) if constant.static_ => {
                        vec![(self.objects.id(Origin::Static(file, item)), Vec::new())]
                    }
                    _ => Vec::new(),
                }
            }
            ExprKind::Field { base, name } => {
                let locs = self.place(*base);
                let locs = self.holding(*base, *name, locs, expr.span);
                let locs: Vec<Loc> = locs.iter().map(|loc| Self::below(loc, *name)).collect();
                self.settle(id, &locs);
                self.unset_field(id, &locs);
                locs
            }
            ExprKind::Index { base, index } => {
                let locs = self.place(*base);
                self.eval(*index);
                self.settle_receiver(*base, &locs);
                let locs = self.through(*base, locs, expr.span);
                let locs = self.inside_lists(locs);
                let element = Self::element();
                locs.iter().map(|loc| Self::below(loc, element)).collect()
            }
            ExprKind::Unary(UnaryOp::Deref, operand) => {
                let value = match &self.view.expr(*operand).kind {
                    ExprKind::Local(_)
                    | ExprKind::Field { .. }
                    | ExprKind::Index { .. }
                    | ExprKind::Unary(UnaryOp::Deref, _) => {
                        let locs = self.place(*operand);
                        let value = self.read_all(&locs);
                        if let Some(locs) = Self::unwrapped(&locs, &value) {
                            return locs;
                        }
                        value
                    }
                    _ => {
                        let loc = self.temporary(*operand);
                        self.read(&loc)
                    }
                };
                self.use_pointer(*operand, &value, expr.span, false);
                let mut locs = Self::targets(&value);
                locs.extend(value.owns.iter().map(|obj| (*obj, Vec::new())));
                self.settle(id, &locs);
                locs
            }
            _ => vec![self.temporary(id)],
        }
    }

    /// Puts the value of an expression into a temporary of the statement.
    fn temporary(&mut self, id: ExprId) -> Loc {
        let value = self.eval(id);
        let obj = self.objects.id(Origin::Heap(id, u16::MAX));
        self.st.lives.remove(&obj);
        self.st.contents.insert(obj, value);
        self.temps.push(obj);
        (obj, Vec::new())
    }

    /// Through references and boxes to what has the field, the element or the method.
    pub(super) fn through(&mut self, base: ExprId, locs: Vec<Loc>, at: Span) -> Vec<Loc> {
        let mut out = Vec::new();
        for loc in locs {
            let value = self.read(&loc);
            if !value.points.is_empty() {
                self.use_pointer(base, &value, at, false);
                out.extend(Self::targets(&value));
            } else if !value.owns.is_empty() {
                out.extend(value.owns.iter().map(|obj| (*obj, Vec::new())));
            } else if !value.fields.is_empty() && value.fields.contains_key(&Name::new(MANUAL)) {
                out.push(Self::below(&loc, Name::new(MANUAL)));
            } else if !self.may_be_behind(base, &value) {
                out.push(loc);
            }
        }
        out
    }

    fn refer(&mut self, operand: ExprId, span: Span, raw: bool) -> Value {
        let kind = &self.view.expr(operand).kind;
        if matches!(kind, ExprKind::Literal(_) | ExprKind::Other) {
            return Value::default();
        }
        let kept = self.temps.len();
        let locs = self.place(operand);
        let base = self.base_of(operand);
        let own = |id: &ObjId| matches!(self.objects.origin(*id), Origin::Heap(made, u16::MAX) if made == base);
        // What a reference is taken of may live as long as the block; how long is not worked out.
        if (self.extended.contains(&operand) || !self.is_made(base))
            && let Some(at) = self.temps[kept..].iter().position(own)
        {
            self.temps.remove(kept + at);
        }
        let spot = self.indexed_spot(operand);
        let mut out = self.pointers_to(&locs, span, raw, spot);
        if self.is_unbound(operand) {
            out.unbind();
        }
        out
    }

    fn cast(&mut self, id: ExprId, operand: ExprId, ty: &Type) -> Value {
        let value = self.eval(operand);
        let pointer = matches!(ty.kind, TypeKind::Ptr { .. });
        if pointer && self.is_zero(operand) {
            return self.null(id);
        }
        if pointer && value.is_blank() && self.is_number(operand) {
            return self.address(id);
        }
        let kept = match &ty.kind {
            TypeKind::Ptr { .. } | TypeKind::Ref { .. } | TypeKind::Infer => true,
            // Numbers that are too small for it hold no pointer; other names stand for pointers.
            TypeKind::Path(path) => !matches!(
                path.last().name.as_str(),
                "u8" | "u16" | "u32" | "i8" | "i16" | "i32" | "f32" | "f64" | "bool" | "char"
            ),
            _ => false,
        };
        if kept { value.raw() } else { Value::default() }
    }

    /// The null pointer, made here.
    pub(super) fn null(&mut self, id: ExprId) -> Value {
        let obj = self.objects.id(Origin::Null(id));
        self.pointers(&[(obj, Vec::new())], self.span(id), true)
    }

    /// The value with which a local of this type begins, when it is a new one that nobody knows.
    pub(super) fn fresh(&mut self, id: ExprId, kind: Kind) -> Value {
        self.fresh_beside(id, kind, 0)
    }

    /// The same where the expression makes other memory as well: `table.insert(key, value)` may enlarge the table and
    /// gives the old value.
    pub(super) fn fresh_beside(&mut self, id: ExprId, kind: Kind, number: u16) -> Value {
        match kind {
            Kind::Inline | Kind::Plain | Kind::None => Value::of_kind(kind),
            _ => {
                let obj = self.objects.id(Origin::Heap(id, number));
                self.keep_earlier(obj);
                self.st.lives.remove(&obj);
                self.st.contents.remove(&obj);
                self.st.counts.remove(&obj);
                Value::owner(kind, obj)
            }
        }
    }

    /// The shape of a type written in this file.
    pub(super) fn shape(&self, ty: &Type) -> Shape {
        shape(self.view.model, self.view.file, ty)
    }
}
