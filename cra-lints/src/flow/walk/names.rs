//! Values that are told by their names: a variable called `password` holds one, wherever it came from.

use super::Walk;
use crate::flow::kinds::SensitiveKind;
use crate::flow::known::Known;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::place::Span;
use crate::model::syntax::{ExprId, ExprKind, ItemKind, LocalId, PatId};
use crate::model::ty::Ty;
use crate::model::values::Value as Constant;

fn krate(path: Name) -> &'static str {
    path.as_str().split("::").next().unwrap_or_default()
}

/// Whether something of this type may be text; of an unknown one, that is not known.
fn is_text(ty: Ty) -> bool {
    let ty = super::condition::wrapped(ty);
    match ty.peel_refs().path() {
        Some(path) => matches!(
            super::call::last(path.as_str()),
            "String"
                | "str"
                | "Cow"
                | "Box"
                | "Arc"
                | "Rc"
                | "Bytes"
                | "HeaderValue"
                | "Vec"
                | "OsString"
                | "OsStr"
                | "Zeroizing"
        ),
        None => true,
    }
}

impl Walk<'_, '_> {
    /// A value that is bound to a name: by a `let`, an assignment or a field of a struct expression.
    pub(super) fn named_binding(
        &mut self,
        name: Name,
        value: Value,
        init: ExprId,
        span: Span,
    ) -> Value {
        let value = match self.drawn(name, &value, init) {
            true => Self::told_of(value),
            false => value,
        };
        if value.is_sealed() || !self.may_hold(init, &value) {
            return value;
        }
        let Some(kind) = self.kind_of(name, self.ty(init)) else {
            return value;
        };
        if self.analysis.is_token(name) && self.is_piece(init) {
            return value;
        }
        let taint = self.sensitive(kind, span);
        value.with_taint(taint)
    }

    /// A parameter of a function or a closure, or a name in a pattern.
    pub(super) fn named_local(&mut self, local: LocalId, value: Value) -> Value {
        let found = self.view.body.local(local);
        if value.is_sealed() {
            return value;
        }
        let Some(kind) = self.kind_of(found.name, self.types.local(local)) else {
            return value;
        };
        if self.analysis.is_token(found.name) && (self.takes_apart || !self.active.is_empty()) {
            return value;
        }
        let taint = self.sensitive(kind, found.span);
        value.with_taint(taint)
    }

    /// What a variant holds that is named for it: `Credential::Password(text)`.
    pub(super) fn named_payload(&mut self, variant: Name, part: PatId, value: Value) -> Value {
        let Some(local) = self.bound_whole(part) else {
            return value;
        };
        let ty = self.types.local(local);
        if value.is_sealed() || ty.is_unknown() || !is_text(ty) {
            return value;
        }
        match self.kind_of(variant, ty) {
            Some(kind) => {
                let taint = self.sensitive(kind, self.view.body.local(local).span);
                value.with_taint(taint)
            }
            None => value,
        }
    }

    /// A field that a pattern takes out of something.
    pub(super) fn named_field(&mut self, name: Name, value: Value, span: Span) -> Value {
        if value.is_sealed() {
            return value;
        }
        match self.analysis.sensitive(name) {
            Some(kind) => {
                let taint = self.sensitive(kind, span);
                value.with_taint(taint)
            }
            None => value,
        }
    }

    /// What is in a value whose type is declared to hold something sensitive.
    pub(super) fn declared_part(&mut self, base: ExprId, value: Value, id: ExprId) -> Value {
        let value = match self.is_ranged(base, id) {
            true => value.killed(crate::flow::groups::size_sinks()),
            false => value,
        };
        let declared = self
            .ty(base)
            .peel_refs()
            .path()
            .and_then(|path| self.analysis.declared(path));
        match declared {
            Some(kind) if !value.is_sealed() && self.fits(SensitiveKind::Account, self.ty(id)) => {
                let taint = self.sensitive(kind, self.span(id));
                value.with_taint(taint)
            }
            _ => value,
        }
    }

    /// What a field, a constant or a function of this name gives.
    pub(super) fn named_part(&mut self, name: Name, value: Value, id: ExprId) -> Value {
        if value.is_sealed() || matches!(value.what(), Known::Function(..) | Known::Foreign(_)) {
            return value;
        }
        let Some(kind) = self.kind_of(name, self.ty(id)) else {
            return value;
        };
        let span = self.span(id);
        let taint = self.sensitive(kind, span);
        value.with_taint(taint)
    }

    /// What stands in a map or a list of variables under this key.
    pub(super) fn keyed(&mut self, key: ExprId, value: Value, id: ExprId) -> Value {
        let text = match &self.view.expr(key).kind {
            ExprKind::Literal(crate::model::syntax::Literal::Str(text)) => Name::new(text),
            _ => match self.view.value(key) {
                Some(Constant::Str(text)) if text.len() < 64 => Name::new(&text),
                _ => return value,
            },
        };
        self.named_part(text, value, id)
    }

    /// The kind of sensitive value that something of this name and type holds.
    fn kind_of(&self, name: Name, ty: Ty) -> Option<SensitiveKind> {
        let kind = self.analysis.sensitive(name)?;
        if self.is_composed(ty) {
            return None;
        }
        let fits = self.fits(kind, ty) && (!self.analysis.is_token(name) || is_text(ty));
        fits.then_some(kind)
    }

    /// Whether a type of the workspace has several parts: then they tell by their names which of them is the secret.
    fn is_composed(&self, ty: Ty) -> bool {
        let mut ty = super::condition::wrapped(ty);
        while let (Some("std"), [inner, ..]) = (ty.path().map(krate), ty.args()) {
            ty = inner.peel_refs();
        }
        let model = self.analysis.program.model;
        let Some((file, item)) = ty.path().and_then(|path| model.item_at(path)) else {
            return false;
        };
        let tree = model.file(file).tree.as_ref();
        tree.is_some_and(|tree| match &tree.item(item).kind {
            ItemKind::Struct(fields) => fields.len() > 1,
            ItemKind::Enum(_) => true,
            _ => false,
        })
    }

    /// Whether an expression takes a piece out of a text: such a piece is called a token too.
    fn is_piece(&self, init: ExprId) -> bool {
        match &self.view.expr(init).kind {
            ExprKind::MethodCall {
                receiver, method, ..
            } => {
                let pieces = [
                    "split",
                    "splitn",
                    "rsplit",
                    "split_whitespace",
                    "split_once",
                    "chars",
                    "lines",
                    "words",
                    "next",
                    "peek",
                    "nth",
                    "pop",
                    "tokens",
                    "advance",
                    "bump",
                ];
                pieces.contains(&method.as_str()) || self.is_piece(*receiver)
            }
            ExprKind::Try(inner)
            | ExprKind::Await(inner)
            | ExprKind::Ref { operand: inner, .. } => self.is_piece(*inner),
            ExprKind::Index { .. } => true,
            _ => false,
        }
    }

    /// Whether a value of this type may be of that kind.
    fn fits(&self, kind: SensitiveKind, ty: crate::model::ty::Ty) -> bool {
        let ty = super::condition::wrapped(ty);
        if ty.is("bool") || ty == crate::model::ty::Ty::unit() {
            return false;
        }
        // Numbers are accounts and personal data, but hardly ever passwords or keys.
        !self.analysis.is_barrier(ty)
            || ty.is_scalar()
                && matches!(
                    kind,
                    SensitiveKind::Account | SensitiveKind::Personal | SensitiveKind::Contact
                )
    }

    /// Whether what a name is bound to can be what the name says: a closure, a label written in the program or the
    /// result of a comparison is not.
    fn may_hold(&self, init: ExprId, value: &Value) -> bool {
        match value.what() {
            Known::Closure(_) | Known::Function(..) | Known::Foreign(_) | Known::Condition(_) => {
                return false;
            }
            _ => {}
        }
        match &self.view.expr(init).kind {
            ExprKind::Closure { .. } | ExprKind::Range(..) => false,
            ExprKind::Binary(op, ..) => matches!(op, crate::model::syntax::BinaryOp::Add),
            ExprKind::MethodCall { method, .. } => !self.analysis.hides(method.as_str()),
            ExprKind::Call { callee, .. } => match &self.view.expr(*callee).kind {
                ExprKind::Path(path) => !self.analysis.hides(path.last().name.as_str()),
                _ => true,
            },
            ExprKind::Try(inner)
            | ExprKind::Await(inner)
            | ExprKind::Ref { operand: inner, .. } => self.may_hold(*inner, value),
            _ => true,
        }
    }
}
