//! Values that are written out: literals, structs, arrays, ranges.

use super::vars::Class;
use super::{Infer, Name};
use crate::model::signature::fill;
use crate::model::syntax::{ExprId, FieldInit, Literal, Path};
use crate::model::ty::{Ty, TyKind};

impl Infer<'_> {
    pub(super) fn literal(&mut self, id: ExprId, literal: &Literal, want: Ty) -> Ty {
        let words = self.words;
        match literal {
            Literal::Str(_) => words.str_ref,
            Literal::Char(_) => words.char_ty,
            Literal::Bool(_) => words.bool_ty,
            Literal::Bytes(bytes) => {
                let text = self.text(id);
                let inner = if text.starts_with('c') {
                    Ty::named(Name::new("std::ffi::CStr"))
                } else {
                    Ty::new(TyKind::Array(words.u8_ty, Some(bytes.len() as u64)))
                };
                Ty::new(TyKind::Ref(false, inner))
            }
            Literal::Int(_) | Literal::Float(_) => {
                let class = match literal {
                    Literal::Int(_) => Class::Int,
                    _ => Class::Float,
                };
                let text = self.text(id);
                if text.starts_with("b'") {
                    return words.u8_ty;
                }
                if let Some(at) = text.rfind(['u', 'i', 'f']) {
                    let known = words.numbers.iter().find(|(name, _)| *name == &text[at..]);
                    let hex = text.starts_with("0x") && text[at..].starts_with('f');
                    if let Some((_, ty)) = known.filter(|_| !hex) {
                        return *ty;
                    }
                }
                let want = self.vars.shallow(want);
                if want.is_scalar()
                    && !matches!(want.kind(), TyKind::Ref(..))
                    && want != words.bool_ty
                {
                    return want;
                }
                if self.vars.class(want) == Some(class) {
                    return want;
                }
                self.vars.fresh(class)
            }
        }
    }

    fn text(&self, id: ExprId) -> &str {
        let span = self.view.expr(id).span;
        self.view.file.text.get(span.range()).unwrap_or_default()
    }

    pub(super) fn struct_value(
        &mut self,
        path: &Path,
        fields: &[FieldInit],
        rest: Option<ExprId>,
        want: Ty,
    ) -> Ty {
        let shape = self.shape_of(path);
        let Some((whole, generics, known)) = shape else {
            for field in fields {
                self.expr(field.value, Ty::unknown());
            }
            if let Some(rest) = rest {
                return self.expr(rest, want);
            }
            return want;
        };
        let with: Vec<Ty> = (0..generics).map(|_| self.vars.fresh(Class::Any)).collect();
        let ty = fill(whole, &with);
        if !want.is_unknown() && generics > 0 {
            self.vars.unify(ty, want);
        }
        for field in fields {
            let wanted = known.iter().find(|(name, _)| *name == field.name);
            let wanted = wanted.map_or_else(Ty::unknown, |(_, ty)| fill(*ty, &with));
            self.argument(field.value, wanted);
        }
        if let Some(rest) = rest {
            let value = self.expr(rest, ty);
            self.vars.unify(ty, value);
        }
        self.settle(ty)
    }

    /// The type of the elements of an array.
    pub(super) fn items(&mut self, parts: &[ExprId], want: Ty) -> Ty {
        let mut item = match self.vars.shallow(want).kind() {
            TyKind::Array(item, _) | TyKind::Slice(item) => *item,
            _ => Ty::unknown(),
        };
        if matches!(item.kind(), TyKind::Bounds(_)) {
            item = Ty::unknown();
        }
        if parts.is_empty() && item.is_unknown() {
            return self.vars.fresh(Class::Any);
        }
        for part in parts {
            let ty = self.expr(*part, item);
            item = self.first_known(item, ty);
        }
        item
    }

    pub(super) fn range(&mut self, from: Option<ExprId>, to: Option<ExprId>) -> Ty {
        let start = from.map(|from| self.expr(from, Ty::unknown()));
        let hint = start.unwrap_or_else(Ty::unknown);
        let end = to.map(|to| self.expr(to, hint));
        let item = match (start, end) {
            (Some(start), Some(end)) => self.first_known(start, end),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => return Ty::named(Name::new("std::ops::RangeFull")),
        };
        let path = match (start, end) {
            (Some(_), Some(_)) => self.words.range,
            (Some(_), None) => Name::new("std::ops::RangeFrom"),
            _ => Name::new("std::ops::RangeTo"),
        };
        Ty::new(TyKind::Named(path, Box::new([item])))
    }
}
