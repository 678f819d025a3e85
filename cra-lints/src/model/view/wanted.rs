//! Which type an expression is put into, as far as it is written: by the annotation of a variable, a field, a parameter
//! or the signature of the function around.

use super::BodyView;
use crate::model::place::FileId;
use crate::model::syntax::{
    BodyOwner, ExprId, ExprKind, Field, ItemKind, Path, Stmt, Type, UnaryOp,
};

/// Something that takes values of a written type.
pub(super) struct Wanted<'m> {
    /// The expression whose value it takes.
    pub(super) value: ExprId,
    /// The file in which the type is written.
    pub(super) file: FileId,
    /// The type.
    pub(super) ty: &'m Type,
}

impl<'m> BodyView<'m> {
    /// Everything in this body that takes values of a written type.
    pub(super) fn wanted(&self) -> Vec<Wanted<'m>> {
        let mut out = Vec::new();
        for (_, expr) in self.body.iter() {
            match &expr.kind {
                ExprKind::Block { stmts, .. } => out.extend(stmts.iter().filter_map(|stmt| {
                    let Stmt::Let {
                        ty: Some(ty),
                        init: Some(init),
                        ..
                    } = stmt
                    else {
                        return None;
                    };
                    Some(self.wanted_here(*init, ty))
                })),
                ExprKind::Struct { path, fields, .. } => {
                    let Some((file, known)) = self.fields_of(path) else {
                        continue;
                    };
                    out.extend(fields.iter().filter_map(|init| {
                        let field = known.iter().find(|field| field.name == init.name)?;
                        Some(Wanted {
                            value: init.value,
                            file,
                            ty: &field.ty,
                        })
                    }));
                }
                ExprKind::Call { callee, args } => {
                    let ExprKind::Path(path) = &self.expr(*callee).kind else {
                        continue;
                    };
                    let Some((file, types)) = self.parameters_of(path) else {
                        continue;
                    };
                    out.extend(args.iter().zip(types).map(|(value, ty)| Wanted {
                        value: *value,
                        file,
                        ty,
                    }));
                }
                ExprKind::Assign(None, place, value) => {
                    out.extend(self.type_at(*place).map(|(file, ty)| Wanted {
                        value: *value,
                        file,
                        ty,
                    }));
                }
                ExprKind::Return(Some(value)) => {
                    out.extend(self.result().map(|ty| self.wanted_here(*value, ty)));
                }
                _ => {}
            }
        }
        if let ExprKind::Block {
            tail: Some(tail), ..
        } = &self.expr(self.body.root()).kind
        {
            out.extend(self.result().map(|ty| self.wanted_here(*tail, ty)));
        }
        out
    }

    fn wanted_here(&self, value: ExprId, ty: &'m Type) -> Wanted<'m> {
        Wanted {
            value,
            file: self.file.id,
            ty,
        }
    }

    /// The type that is written of a variable or a field that is assigned to.
    fn type_at(&self, place: ExprId) -> Option<(FileId, &'m Type)> {
        match &self.expr(place).kind {
            ExprKind::Unary(UnaryOp::Deref, inner) => self.type_at(*inner),
            ExprKind::Local(local) => {
                let ty = self.body.local(*local).ty.as_ref()?;
                Some((self.file.id, ty))
            }
            ExprKind::Field { base, name } => {
                let (file, item) = self.model.item_at(self.type_of(*base)?)?;
                match &self.model.file(file).tree.as_ref()?.item(item).kind {
                    ItemKind::Struct(fields) => {
                        let field = fields.iter().find(|field| field.name == *name)?;
                        Some((file, &field.ty))
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// The type that the function of this body gives back.
    fn result(&self) -> Option<&'m Type> {
        let BodyOwner::Item(item) = self.body.owner else {
            return None;
        };
        match &self.tree.item(item).kind {
            ItemKind::Fn(function) => function.ret.as_ref(),
            _ => None,
        }
    }

    /// The fields of the struct or of the variant of the workspace that a path names.
    fn fields_of(&self, path: &Path) -> Option<(FileId, &'m [Field])> {
        let model = self.model;
        let found = self.resolve(path)?;
        let (owner, variant) = match found.item.or_else(|| model.item_at(found.path)) {
            Some(item) => (item, None),
            None => {
                let owner = crate::model::name::Name::new(found.parent());
                (model.item_at(owner)?, Some(found.last()))
            }
        };
        let file = model.file(owner.0);
        match (&file.tree.as_ref()?.item(owner.1).kind, variant) {
            (ItemKind::Struct(fields), None) => Some((owner.0, fields)),
            (ItemKind::Enum(variants), Some(name)) => {
                let variant = variants.iter().find(|variant| variant.name == *name)?;
                Some((owner.0, &variant.fields))
            }
            _ => None,
        }
    }

    /// The types that the function, the tuple struct or the variant of the workspace takes that a path names.
    fn parameters_of(&self, path: &Path) -> Option<(FileId, Vec<&'m Type>)> {
        if let Some((file, fields)) = self.fields_of(path) {
            return Some((file, fields.iter().map(|field| &field.ty).collect()));
        }
        let model = self.model;
        let found = self.resolve(path)?;
        let (file, function) = match found.item {
            Some((file, item)) => match &model.file(file).tree.as_ref()?.item(item).kind {
                ItemKind::Fn(function) => (file, &**function),
                _ => return None,
            },
            None => {
                let (file, function) = model.associated_fn(found.parent(), found.last())?;
                (file.id, function)
            }
        };
        let types = || function.params.iter().map(|param| &param.ty).collect();
        (!function.has_self).then(|| (file, types()))
    }
}
