//! Every path of a file with what it means, and the item around a place.

use std::cell::OnceCell;

use super::BodyView;
use crate::model::place::{Place, Span};
use crate::model::resolve::Resolved;
use crate::model::syntax::{
    Body, ExprKind, Field, FnItem, Generic, Item, ItemKind, PatKind, Path, Stmt, Tree, Type,
    TypeKind,
};
use crate::model::{File, Model};

/// A path that is written somewhere.
pub struct PathUse<'m> {
    /// The whole model.
    pub model: &'m Model<'m>,
    /// Its file.
    pub file: &'m File,
    /// The path.
    pub path: &'m Path,
    /// Whether it stands in code that exists in tests only.
    pub test: bool,
    /// Whether it is part of an expression, as a value or as a generic argument, and not of a signature, a field, an
    /// annotation or a pattern.
    pub in_expression: bool,
    /// The value of the variable whose type it is part of.
    pub value: Option<Span>,
    target: OnceCell<Option<Resolved>>,
}

impl PathUse<'_> {
    /// What it means.
    pub fn target(&self) -> Option<&Resolved> {
        self.target
            .get_or_init(|| self.model.resolve(self.file.id, self.path))
            .as_ref()
    }

    /// Where its last name stands.
    pub fn place(&self) -> Place {
        Place {
            file: self.file.id,
            span: self.path.last().span,
        }
    }

    /// Where all of it stands.
    pub fn whole(&self) -> Place {
        Place {
            file: self.file.id,
            span: self.path.span,
        }
    }
}

impl<'s> Model<'s> {
    /// Every path of a file, imports and attributes apart, generic arguments included.
    pub fn paths<'m>(&'m self, file: &'m File) -> Vec<PathUse<'m>>
    where
        's: 'm,
    {
        let Some(tree) = &file.tree else {
            return Vec::new();
        };
        let mut walk = Walk::default();
        for item in &tree.items {
            walk.test = item.test;
            walk.item(item);
        }
        for body in &tree.bodies {
            walk.test = body.test;
            walk.body(body);
        }
        walk.out
            .into_iter()
            .map(|(path, test, in_expression, value)| PathUse {
                model: self,
                file,
                path,
                test,
                in_expression,
                value,
                target: OnceCell::new(),
            })
            .collect()
    }

    /// The names of the items around a place, outermost first, joined by `::`.
    pub fn item_around(&self, place: Place) -> String {
        let file = self.file(place.file);
        let Some(tree) = &file.tree else {
            return String::new();
        };
        let mut names = vec![self.module_path(file, tree, place.span)];
        names.extend(
            tree.items
                .iter()
                .filter(|item| {
                    item.span.contains(place.span)
                        && !matches!(item.kind, ItemKind::Module(_))
                        // Of all that a macro wrote, which item it was cannot be told by the place.
                        && !tree.is_expanded(item.span)
                })
                .filter(|item| !item.name.as_str().is_empty())
                .map(|item| item.name.as_str().to_owned()),
        );
        names.join("::")
    }

    fn module_path(&self, file: &File, tree: &Tree, span: Span) -> String {
        let inline = tree
            .items
            .iter()
            .filter(|item| {
                matches!(item.kind, ItemKind::Module(Some(_)))
                    && item.span.contains(span)
                    && !tree.is_expanded(item.span)
            })
            .map(|item| item.name.as_str());
        let root = self
            .modules
            .of_scope(file.id, crate::model::syntax::ScopeId(0))
            .map_or("", |module| self.modules.get(module).path.as_str());
        std::iter::once(root)
            .chain(inline)
            .collect::<Vec<_>>()
            .join("::")
    }
}

/// Every path in a type, generic arguments included.
pub(super) fn paths_of(ty: &Type) -> Vec<&Path> {
    let mut walk = Walk::default();
    walk.ty(ty);
    walk.out.into_iter().map(|(path, ..)| path).collect()
}

#[derive(Default)]
struct Walk<'m> {
    out: Vec<(&'m Path, bool, bool, Option<Span>)>,
    test: bool,
    in_expression: bool,
    value: Option<Span>,
}

impl<'m> Walk<'m> {
    fn path(&mut self, path: &'m Path) {
        let found = (path, self.test, self.in_expression, self.value);
        self.out.push(found);
        if let Some(qself) = &path.qself {
            self.ty(&qself.0);
        }
        // What `Self` stands for has its arguments where the impl names them, and not in this expression.
        let first = path.segments.first();
        if first.is_some_and(|first| !path.span.contains(first.span)) {
            return;
        }
        for segment in &path.segments {
            for arg in &segment.args {
                self.ty(arg);
            }
            for (_, bound) in &segment.bindings {
                self.ty(bound);
            }
        }
    }

    fn ty(&mut self, ty: &'m Type) {
        match &ty.kind {
            TypeKind::Path(path) => self.path(path),
            TypeKind::Ref { inner, .. } | TypeKind::Ptr { inner, .. } => self.ty(inner),
            TypeKind::Slice(inner) | TypeKind::Array(inner, _) => self.ty(inner),
            TypeKind::Tuple(parts) => parts.iter().for_each(|part| self.ty(part)),
            TypeKind::Fn(inputs, output) => {
                inputs.iter().for_each(|input| self.ty(input));
                output.iter().for_each(|output| self.ty(output));
            }
            TypeKind::Impl(bounds) | TypeKind::Dyn(bounds) => {
                bounds.iter().for_each(|bound| self.path(bound))
            }
            TypeKind::Never | TypeKind::Infer | TypeKind::Other => {}
        }
    }

    fn generics(&mut self, generics: &'m [Generic]) {
        generics
            .iter()
            .flat_map(|generic| &generic.bounds)
            .for_each(|bound| self.path(bound));
    }

    fn fields(&mut self, fields: &'m [Field]) {
        fields.iter().for_each(|field| self.ty(&field.ty));
    }

    fn function(&mut self, function: &'m FnItem) {
        self.generics(&function.generics);
        function.params.iter().for_each(|param| self.ty(&param.ty));
        function.ret.iter().for_each(|ret| self.ty(ret));
    }

    fn item(&mut self, item: &'m Item) {
        match &item.kind {
            ItemKind::Fn(function) => self.function(function),
            ItemKind::Struct(fields) => self.fields(fields),
            ItemKind::Enum(variants) => variants
                .iter()
                .for_each(|variant| self.fields(&variant.fields)),
            ItemKind::Const(constant) => self.ty(&constant.ty),
            ItemKind::Impl(block) => {
                self.generics(&block.generics);
                self.ty(&block.self_ty);
                block.trait_.iter().for_each(|path| self.path(path));
            }
            ItemKind::TypeAlias(Some(ty)) => self.ty(ty),
            _ => {}
        }
    }

    fn body(&mut self, body: &'m Body) {
        for expr in &body.exprs {
            self.in_expression = matches!(
                expr.kind,
                ExprKind::Path(_)
                    | ExprKind::Struct { .. }
                    | ExprKind::MethodCall { .. }
                    | ExprKind::Macro(_)
            );
            match &expr.kind {
                ExprKind::Path(path) => self.path(path),
                ExprKind::Struct { path, .. } => self.path(path),
                ExprKind::Cast(_, ty) => self.ty(ty),
                ExprKind::MethodCall { turbofish, .. } => {
                    turbofish.iter().for_each(|ty| self.ty(ty))
                }
                ExprKind::Macro(call) => self.path(&call.path),
                ExprKind::Closure { params, .. } => {
                    params
                        .iter()
                        .filter_map(|(_, ty)| ty.as_ref())
                        .for_each(|ty| self.ty(ty));
                }
                ExprKind::Block { stmts, .. } => {
                    for stmt in stmts {
                        if let Stmt::Let {
                            ty: Some(ty), init, ..
                        } = stmt
                        {
                            self.value = init.map(|init| body.expr(init).span);
                            self.ty(ty);
                            self.value = None;
                        }
                    }
                }
                _ => {}
            }
        }
        self.in_expression = false;
        for pat in &body.pats {
            match &pat.kind {
                PatKind::Path(path) | PatKind::TupleStruct(path, _) | PatKind::Struct(path, _) => {
                    self.path(path)
                }
                _ => {}
            }
        }
    }
}

impl BodyView<'_> {
    /// Whether this body exists in tests only.
    pub fn is_test(&self) -> bool {
        self.body.test || self.file.test
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Model;
    use crate::model::testing::library;

    #[test]
    fn paths_of_expressions_are_told_from_those_of_types_and_patterns() {
        let text = "
            struct A; struct B; struct C; struct D; const E: u8 = 1;
            fn f(_: A) { let b: B = g::<C>(D); match b { E => {} } }";
        let snapshot = library(text);
        let model = Model::new(&snapshot);
        let paths: Vec<_> = model
            .files
            .iter()
            .flat_map(|file| model.paths(file))
            .collect();
        let within = |name: &str| {
            paths
                .iter()
                .find(|path| path.path.is(&[name]))
                .map(|path| path.in_expression)
        };
        assert_eq!(
            ["A", "B", "C", "D", "E"].map(within),
            [false, false, true, true, false].map(Some)
        );
    }
}
