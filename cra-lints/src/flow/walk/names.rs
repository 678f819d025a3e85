//! Values that are told by their names: a variable called `password` holds one, wherever it came from.

use super::Walk;
use crate::flow::kinds::{SensitiveKind, SinkKind};
use crate::flow::known::Known;
use crate::flow::taint::Origin;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::place::Span;
use crate::model::sensitive::words;
use crate::model::syntax::{ExprId, ExprKind, LocalId};
use crate::model::values::Value as Constant;

/// Words in the names of values that nobody may guess, secret or not.
const UNGUESSABLE: &[&str] = &[
    "token",
    "session",
    "sid",
    "otp",
    "nonce",
    "salt",
    "csrf",
    "xsrf",
    "recovery",
    "verification",
    "secret",
    "password",
];

impl Walk<'_, '_> {
    /// A value that is bound to a name: by a `let`, an assignment or a field of a struct expression.
    pub(super) fn named_binding(
        &mut self,
        name: Name,
        value: Value,
        init: ExprId,
        span: Span,
    ) -> Value {
        self.drawn(name, &value, init);
        if value.is_sealed() || !self.may_hold(init, &value) {
            return value;
        }
        let Some(kind) = self.analysis.sensitive(name) else {
            return value;
        };
        if !self.fits(kind, self.ty(init)) {
            return value;
        }
        let taint = self.sensitive(kind, span);
        value.with_taint(taint)
    }

    /// A secret that is drawn from a generator which is not made for that.
    pub(super) fn drawn(&mut self, name: Name, value: &Value, init: ExprId) {
        let weak = value.all_taints().iter().any(|taint| {
            taint.origin == Origin::Source(crate::flow::kinds::SourceKind::WeakRandom)
        });
        let secret = || {
            matches!(
                self.analysis.sensitive(name),
                Some(SensitiveKind::Password | SensitiveKind::Key)
            ) || words(name.as_str())
                .iter()
                .any(|word| UNGUESSABLE.contains(&word.as_str()))
        };
        // An index or a count of tokens is none.
        let counts = words(name.as_str()).last().is_some_and(|last| {
            matches!(
                last.as_str(),
                "index" | "idx" | "len" | "count" | "size" | "delay" | "timeout"
            )
        });
        if weak && !counts && secret() {
            let place = self.place(self.span(init));
            self.sink(SinkKind::Token, place, name, value);
        }
    }

    /// A parameter of a function or a closure, or a name in a pattern.
    pub(super) fn named_local(&mut self, local: LocalId, value: Value) -> Value {
        let found = self.view.body.local(local);
        if value.is_sealed() {
            return value;
        }
        let Some(kind) = self.analysis.sensitive(found.name) else {
            return value;
        };
        if !self.fits(kind, self.types.local(local)) {
            return value;
        }
        let taint = self.sensitive(kind, found.span);
        value.with_taint(taint)
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
        let Some(kind) = self.analysis.sensitive(name) else {
            return value;
        };
        if !self.fits(kind, self.ty(id)) {
            return value;
        }
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

    /// Whether a value of this type may be of that kind.
    fn fits(&self, kind: SensitiveKind, ty: crate::model::ty::Ty) -> bool {
        let ty = super::condition::wrapped(ty);
        if ty.is("bool") || ty == crate::model::ty::Ty::unit() {
            return false;
        }
        // Numbers are accounts and personal data, but hardly ever passwords or keys.
        !self.analysis.is_barrier(ty)
            || matches!(kind, SensitiveKind::Account | SensitiveKind::Personal) && ty.is_scalar()
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
