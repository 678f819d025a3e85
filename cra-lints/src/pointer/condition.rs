//! Conditions and patterns: what is known on the way where they hold, and on the other.

use super::domain::{Loc, Origin, Pointee};
use super::state::State;
use super::value::Value;
use super::walk::Walk;
use crate::model::name::Name;
use crate::model::resolve::Resolved;
use crate::model::syntax::{
    BinaryOp, ExprId, ExprKind, Literal, LocalId, PatId, PatKind, Path, Type, UnaryOp,
};

impl Walk<'_, '_> {
    /// The states in which a condition holds, and does not.
    pub(super) fn condition(&mut self, id: ExprId) -> (State, State) {
        if let Some(holds) = self.decided(id) {
            let here = std::mem::take(&mut self.st);
            return match holds {
                true => (here, State::unreachable()),
                false => (State::unreachable(), here),
            };
        }
        match &self.view.expr(id).kind {
            ExprKind::Binary(BinaryOp::And, left, right) => {
                let (yes, no) = self.condition(*left);
                self.st = yes;
                self.st.turn = self.next_turn();
                self.branches += 1;
                let (both, second) = self.condition(*right);
                self.branches -= 1;
                (both, no.join(second))
            }
            ExprKind::Binary(BinaryOp::Or, left, right) => {
                let (yes, no) = self.condition(*left);
                self.st = no;
                self.st.turn = self.next_turn();
                self.branches += 1;
                let (second, neither) = self.condition(*right);
                self.branches -= 1;
                (yes.join(second), neither)
            }
            ExprKind::Unary(UnaryOp::Not, operand) => {
                let (yes, no) = self.condition(*operand);
                (no, yes)
            }
            ExprKind::Let(pat, value) => {
                let locs = self.place(*value);
                let no = self.st.clone();
                self.bind(*pat, &locs, Some(*value));
                (std::mem::take(&mut self.st), no)
            }
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } if *method == "is_null" && args.is_empty() => self.asked_for_null(id, *receiver),
            ExprKind::Binary(op @ (BinaryOp::Eq | BinaryOp::Ne), left, right) => {
                if let Some(pointer) = self.compared_with_zero(*left, *right) {
                    let (null, other) = self.asked_for_null(id, pointer);
                    return match op {
                        BinaryOp::Eq => (null, other),
                        _ => (other, null),
                    };
                }
                let sides = [*left, *right].map(|side| {
                    let locs = self.place(side);
                    let value = self.read_all(&locs);
                    (side, locs, value)
                });
                let [left, right] = &sides;
                let split = if self.is_only_null(&right.2) {
                    self.split(id, left.0, &left.1, &left.2)
                } else if self.is_only_null(&left.2) {
                    self.split(id, right.0, &right.1, &right.2)
                } else {
                    for (_, _, value) in &sides {
                        self.looked_at(value);
                    }
                    let here = std::mem::take(&mut self.st);
                    (here.clone(), here)
                };
                match op {
                    BinaryOp::Eq => split,
                    _ => (split.1, split.0),
                }
            }
            _ => {
                self.eval(id);
                let here = std::mem::take(&mut self.st);
                (here.clone(), here)
            }
        }
    }

    /// The truth value that a pattern asks for: `match pointer.is_null() { false => … }`.
    pub(super) fn wanted(&self, pat: PatId) -> Option<bool> {
        match self.view.body.pat(pat).kind {
            PatKind::Literal(literal) => match self.view.expr(literal).kind {
                ExprKind::Literal(Literal::Bool(wanted)) => Some(wanted),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether `is_null` of this value is the one of pointers.
    pub(super) fn may_be_pointer(&self, id: ExprId, value: &Value) -> bool {
        let inside = |obj| matches!(self.objects.origin(obj), Origin::Inside(..));
        let own = self.view.type_of(id).is_some_and(|ty| {
            self.view
                .model
                .associated_fn(ty.as_str(), "is_null")
                .is_some()
        });
        !own && value.points.iter().any(|one| one.raw || inside(one.obj))
    }

    fn is_only_null(&self, value: &Value) -> bool {
        !value.open
            && !value.points.is_empty()
            && value
                .points
                .iter()
                .all(|one| matches!(self.objects.origin(one.obj), Origin::Null(_)))
    }

    /// The states in which a pointer is null, and is not.
    pub(super) fn split(
        &mut self,
        id: ExprId,
        source: ExprId,
        locs: &[Loc],
        value: &Value,
    ) -> (State, State) {
        let is_null = |walk: &Self, obj| matches!(walk.objects.origin(obj), Origin::Null(_));
        let may_be_null = value.points.iter().any(|one| {
            is_null(self, one.obj)
                || self.objects.is_outer(one.obj)
                || self.st.unchecked.contains(&one.obj)
        });
        let others = self.not_null(value);
        let mut other = self.st.clone();
        let mut null = std::mem::take(&mut self.st);
        for one in &value.points {
            other.unchecked.remove(&one.obj);
        }
        if !may_be_null && !value.open {
            null = State::unreachable();
        }
        if others.points.is_empty() && !others.open {
            other = State::unreachable();
        }
        let named = !matches!(
            self.view.expr(source).kind,
            ExprKind::MethodCall { .. } | ExprKind::Call { .. }
        );
        if let ([one], false) = (&value.points[..], null.dead)
            && self.objects.is_outer(one.obj)
        {
            null.absent.insert(one.obj);
        }
        if !null.dead {
            null = self.on(null, |walk| walk.not_enlarged(value));
        }
        // What the allocator gave stays what it is: that it is null is told where it is used.
        let asked = value.points.iter();
        let unchecked = |one: &Pointee| null.unchecked.contains(&one.obj);
        let made_here = !value.points.is_empty() && asked.clone().all(unchecked);
        if named && !null.dead && !made_here {
            let pointer = self.null(id);
            null = self.on(null, |walk| walk.write(locs, pointer));
        }
        let known = !others.points.is_empty() || !value.points.is_empty();
        if named && !other.dead && known {
            other = self.on(other, |walk| walk.write(locs, others));
        }
        (null, other)
    }

    /// A pointer of which somebody made sure that it is not null.
    pub(super) fn not_null(&self, value: &Value) -> Value {
        let mut out = value.clone();
        out.points
            .retain(|one| !matches!(self.objects.origin(one.obj), Origin::Null(_)));
        for one in &mut out.points {
            one.checked = true;
        }
        out
    }

    /// Gives the locals of a pattern their values. `locs` is where the matched value lies.
    pub(super) fn bind(&mut self, pat: PatId, locs: &[Loc], source: Option<ExprId>) {
        self.bind_within(pat, locs, source, false);
    }

    fn bind_within(&mut self, pat: PatId, locs: &[Loc], source: Option<ExprId>, lent: bool) {
        let found = self.view.body.pat(pat);
        match &found.kind {
            PatKind::Bind(local, sub) => {
                if let Some(sub) = sub {
                    self.bind_within(*sub, locs, None, true);
                }
                let value = if lent || self.is_by_ref(*local) {
                    self.pointers(locs, found.span, false)
                } else {
                    self.take(locs, found.span)
                };
                self.declare(*local, value, source);
            }
            PatKind::TupleStruct(path, parts) if is_transparent(path) => {
                for part in parts {
                    let value = self.read_all(locs);
                    let kept = self.not_null(&value);
                    if kept != value {
                        self.write(locs, kept);
                    }
                    self.bind_within(*part, locs, None, lent);
                }
            }
            PatKind::TupleStruct(path, parts) => {
                let (locs, lent) = self.behind(locs, lent);
                let variant = self.is_variant(path);
                for (at, part) in parts.iter().enumerate() {
                    let name = field_name(path, at, variant);
                    self.bind_field(*part, &locs, name, lent);
                }
            }
            PatKind::Tuple(parts) => {
                let (locs, lent) = self.behind(locs, lent);
                for (at, part) in parts.iter().enumerate() {
                    self.bind_field(*part, &locs, Name::new(&at.to_string()), lent);
                }
            }
            PatKind::Struct(path, parts) => {
                let (locs, lent) = self.behind(locs, lent);
                let variant = self.is_variant(path);
                for (name, part) in parts {
                    let name = variant_field(path, *name, variant);
                    self.bind_field(*part, &locs, name, lent);
                }
            }
            PatKind::Slice(parts) => {
                let (locs, lent) = self.behind(locs, lent);
                let rest = |part: &PatId| matches!(self.view.body.pat(*part).kind, PatKind::Rest);
                let rest = parts.iter().position(rest).unwrap_or(parts.len());
                for (at, part) in parts.iter().enumerate() {
                    let name = self.element_at(&locs, (at < rest).then_some(at));
                    self.bind_field(*part, &locs, name, lent);
                }
            }
            PatKind::Ref(inner) => {
                let value = self.read_all(locs);
                self.bind_within(*inner, &Self::targets(&value), None, false);
            }
            PatKind::Or(cases) => {
                for case in cases {
                    self.bind_within(*case, locs, None, lent);
                }
            }
            _ => {}
        }
    }

    fn bind_field(&mut self, pat: PatId, locs: &[Loc], name: Name, lent: bool) {
        let inner: Vec<Loc> = locs.iter().map(|loc| Self::below(loc, name)).collect();
        self.bind_within(pat, &inner, None, lent);
    }

    /// Behind the reference that is matched, if it is one.
    fn behind(&mut self, locs: &[Loc], lent: bool) -> (Vec<Loc>, bool) {
        let value = self.read_all(locs);
        if value.points.is_empty() {
            (locs.to_vec(), lent)
        } else {
            (Self::targets(&value), true)
        }
    }

    fn is_by_ref(&self, local: LocalId) -> bool {
        let span = self.view.body.local(local).span;
        let before = self.view.file.text.get(..span.start as usize).unwrap_or("");
        let before = before.trim_end();
        let before = before.strip_suffix("mut").unwrap_or(before).trim_end();
        before
            .strip_suffix("ref")
            .is_some_and(|rest| !rest.ends_with(|char: char| char.is_alphanumeric() || char == '_'))
    }

    /// Whether a path in a pattern or an expression names a variant, or a struct.
    pub(super) fn is_variant(&self, path: &Path) -> bool {
        Self::is_variant_at(path, self.view.resolve(path).as_ref())
    }

    /// The same, when it is known what the path means.
    pub(super) fn is_variant_at(path: &Path, found: Option<&Resolved>) -> bool {
        if path.last().name == "Self" || found.is_some_and(|found| found.item.is_some()) {
            return false;
        }
        // A struct of another crate stands in a module, a variant in a type. The modules of Windows' API are named like
        // types, one in the other, which types are not.
        if let Some(found) = found {
            let mut above = found.parent().rsplit("::").skip(1);
            let module = above.next().unwrap_or_default();
            let windows = matches!(found.krate(), "windows" | "windows_sys");
            if windows && (module == found.krate() || module.starts_with(char::is_uppercase)) {
                return false;
            }
        }
        let around = match found {
            Some(found) => found.parent().rsplit("::").next().unwrap_or_default(),
            None => match &path.segments[..] {
                [.., around, _] => around.name.as_str(),
                _ => "",
            },
        };
        around.starts_with(char::is_uppercase)
    }

    pub(super) fn let_statement(
        &mut self,
        pat: PatId,
        ty: Option<&Type>,
        init: Option<ExprId>,
        otherwise: Option<ExprId>,
    ) {
        let Some(init) = init else {
            if let PatKind::Bind(local, _) = self.view.body.pat(pat).kind {
                self.declare(local, Value::default(), None);
            }
            return;
        };
        let _ = ty;
        if matches!(self.view.body.pat(pat).kind, PatKind::Wild) {
            let value = self.look(init);
            let place = matches!(
                self.view.expr(init).kind,
                ExprKind::Local(_)
                    | ExprKind::Field { .. }
                    | ExprKind::Index { .. }
                    | ExprKind::Unary(UnaryOp::Deref, _)
            );
            if !place {
                self.drop_value(&value, super::domain::Why::Dropped, self.span(init));
            }
            return;
        }
        self.extend(init);
        let value = self.eval(init);
        if let Some(otherwise) = otherwise {
            let before = self.st.clone();
            self.branches += 1;
            self.st.turn = self.next_turn();
            self.eval(otherwise);
            self.branches -= 1;
            self.st = before;
            self.st.turn = self.next_turn();
            self.left_on(init);
        }
        if let PatKind::Bind(local, None) = self.view.body.pat(pat).kind
            && !self.is_by_ref(local)
        {
            self.declare(local, value, Some(init));
            return;
        }
        let loc = self.put(init, value);
        self.bind(pat, &[loc], Some(init));
    }
}

/// `Some(…)` and its kin, which are looked through.
pub(super) fn is_transparent(path: &Path) -> bool {
    matches!(path.last().name.as_str(), "Some" | "Ok" | "Err" | "Ready")
}

/// The name under which the part of a tuple struct or a variant is kept.
pub(super) fn field_name(path: &Path, at: usize, variant: bool) -> Name {
    variant_field(path, Name::new(&at.to_string()), variant)
}

pub(super) fn variant_field(path: &Path, name: Name, variant: bool) -> Name {
    if variant {
        Name::new(&format!("{}#{name}", path.last().name))
    } else {
        name
    }
}
