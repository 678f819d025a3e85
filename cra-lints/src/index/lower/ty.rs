//! Types, bounds and generics as pieces of a signature.

use super::{Lower, Param};
use crate::index::unit::{PathRef, Sig};
use crate::model::name::Name;

impl Lower<'_> {
    pub(super) fn param(&self, name: Name) -> Option<Param> {
        self.scope
            .iter()
            .rev()
            .find(|(known, _)| *known == name)
            .map(|(_, param)| *param)
    }

    pub(super) fn ty(&mut self, ty: &syn::Type) -> Sig {
        let mut out = Sig::default();
        self.ty_into(ty, &mut out);
        out
    }

    pub(super) fn ty_into(&mut self, ty: &syn::Type, out: &mut Sig) {
        match ty {
            syn::Type::Paren(inner) => self.ty_into(&inner.elem, out),
            syn::Type::Group(inner) => self.ty_into(&inner.elem, out),
            syn::Type::Path(named) => self.path_into(&named.path, named.qself.as_ref(), out),
            syn::Type::Reference(reference) => {
                out.push(if reference.mutability.is_some() {
                    "&mut "
                } else {
                    "&"
                });
                self.ty_in_ref(&reference.elem, out);
            }
            syn::Type::Ptr(pointer) => {
                out.push(match pointer.mutability {
                    syn::PointerMutability::Mut(_) => "*mut ",
                    _ => "*const ",
                });
                self.ty_in_ref(&pointer.elem, out);
            }
            syn::Type::Slice(slice) => {
                out.push("[");
                self.ty_into(&slice.elem, out);
                out.push("]");
            }
            syn::Type::Array(array) => {
                out.push("[");
                self.ty_into(&array.elem, out);
                out.push("; ");
                out.push(&self.length(&array.len));
                out.push("]");
            }
            syn::Type::Tuple(tuple) => {
                out.push("(");
                for (at, elem) in tuple.elems.iter().enumerate() {
                    if at > 0 {
                        out.push(", ");
                    }
                    self.ty_into(elem, out);
                }
                out.push(if tuple.elems.len() == 1 { ",)" } else { ")" });
            }
            syn::Type::ImplTrait(list) => {
                out.push("impl ");
                self.bounds_or_nothing(&list.bounds, out);
            }
            syn::Type::TraitObject(list) => {
                out.push("dyn ");
                self.bounds_or_nothing(&list.bounds, out);
            }
            syn::Type::Never(_) => out.push("!"),
            syn::Type::FnPtr(pointer) => {
                out.push("fn(");
                for (at, input) in pointer.inputs.iter().enumerate() {
                    if at > 0 {
                        out.push(", ");
                    }
                    self.ty_into(&input.ty, out);
                }
                out.push(")");
                self.output(&pointer.output, out);
            }
            _ => out.push("_"),
        }
    }

    /// `&(dyn A + B)` needs its parentheses, `&dyn A` does not.
    fn ty_in_ref(&mut self, ty: &syn::Type, out: &mut Sig) {
        let inner = self.ty(ty);
        let several = match ty {
            syn::Type::Paren(inner) => bounds_of(&inner.elem),
            other => bounds_of(other),
        };
        if several > 1 {
            out.push("(");
            out.append(inner);
            out.push(")");
        } else {
            out.append(inner);
        }
    }

    fn length(&self, expr: &syn::Expr) -> String {
        match expr {
            syn::Expr::Lit(syn::ExprLit {
                lit: syn::Lit::Int(int),
                ..
            }) => int.base10_digits().to_owned(),
            syn::Expr::Path(path) => match path.path.get_ident() {
                Some(ident) if self.param(Name::new(&ident.to_string())) == Some(Param::Const) => {
                    ident.to_string()
                }
                _ => "_".to_owned(),
            },
            _ => "_".to_owned(),
        }
    }

    pub(super) fn output(&mut self, output: &syn::ReturnType, out: &mut Sig) {
        if let syn::ReturnType::Type(_, ty) = output {
            if matches!(&**ty, syn::Type::Tuple(tuple) if tuple.elems.is_empty()) {
                return;
            }
            out.push(" -> ");
            self.ty_into(ty, out);
        }
    }

    pub(super) fn path_into(
        &mut self,
        path: &syn::Path,
        qself: Option<&syn::QSelf>,
        out: &mut Sig,
    ) {
        let segments: Vec<&syn::PathSegment> = path.segments.iter().collect();
        if let Some(qself) = qself {
            out.push("<");
            self.ty_into(&qself.ty, out);
            let position = qself.position.min(segments.len());
            if position > 0 {
                out.push(" as ");
                self.segments(path.leading_colon.is_some(), &segments[..position], out);
            }
            out.push(">");
            self.rest(&segments[position..], out);
            return;
        }
        self.segments(path.leading_colon.is_some(), &segments, out);
    }

    /// Names that are appended as they are, with their arguments.
    fn rest(&mut self, segments: &[&syn::PathSegment], out: &mut Sig) {
        for segment in segments {
            out.push("::");
            out.push(Name::new(&segment.ident.to_string()).as_str());
            self.args(&segment.arguments, out);
        }
    }

    fn segments(&mut self, global: bool, segments: &[&syn::PathSegment], out: &mut Sig) {
        let Some(first) = segments.first() else {
            return;
        };
        let name = Name::new(&first.ident.to_string());
        if !global && (name == "Self" || self.param(name).is_some()) {
            out.push(name.as_str());
            self.rest(&segments[1..], out);
            return;
        }
        // Up to the first segment with arguments it is a path of modules and an item.
        let plain = segments
            .iter()
            .position(|segment| !segment.arguments.is_none())
            .map_or(segments.len(), |at| at + 1);
        let (head, rest) = segments.split_at(plain);
        let names = head
            .iter()
            .map(|segment| Name::new(&segment.ident.to_string()))
            .collect();
        out.path(PathRef {
            global,
            segments: names,
        });
        if let Some(last) = head.last() {
            self.args(&last.arguments, out);
        }
        self.rest(rest, out);
    }

    fn args(&mut self, args: &syn::PathArguments, out: &mut Sig) {
        match args {
            syn::PathArguments::None => {}
            syn::PathArguments::AngleBracketed(args) => {
                let mut list = List::new("<", ">");
                for arg in &args.args {
                    self.arg(arg, &mut list);
                }
                out.append(list.finish());
            }
            syn::PathArguments::Parenthesized(args) => {
                out.push("(");
                for (at, input) in args.inputs.iter().enumerate() {
                    if at > 0 {
                        out.push(", ");
                    }
                    self.ty_into(&input.ty, out);
                }
                out.push(")");
                self.output(&args.output, out);
            }
        }
    }

    fn arg(&mut self, arg: &syn::GenericArgument, list: &mut List) {
        match arg {
            syn::GenericArgument::Type(ty) => {
                if let syn::Type::Path(named) = ty
                    && named.qself.is_none()
                    && self.is_no_type(&named.path)
                {
                    return;
                }
                list.add(self.ty(ty));
            }
            syn::GenericArgument::AssocType(assoc) => {
                let mut one = Sig::default();
                one.push(&format!("{} = ", assoc.ident));
                self.ty_into(&assoc.ty, &mut one);
                list.add(one);
            }
            syn::GenericArgument::Constraint(assoc) => {
                let bounds = self.bounds(&assoc.bounds);
                if !bounds.0.is_empty() {
                    let mut one = Sig::default();
                    one.push(&format!("{}: ", assoc.ident));
                    one.append(bounds);
                    list.add(one);
                }
            }
            _ => {}
        }
    }

    /// Whether an argument is a constant, or an allocator of the standard library.
    fn is_no_type(&self, path: &syn::Path) -> bool {
        let Some(last) = path.segments.last() else {
            return false;
        };
        if self.staged && last.ident == "Global" {
            return true;
        }
        let alone = path.get_ident().map(|ident| Name::new(&ident.to_string()));
        alone
            .and_then(|name| self.param(name))
            .is_some_and(|param| param != Param::Type)
    }
}

fn bounds_of(ty: &syn::Type) -> usize {
    match ty {
        syn::Type::ImplTrait(list) => list.bounds.len(),
        syn::Type::TraitObject(list) => list.bounds.len(),
        _ => 0,
    }
}

/// A list that is not written at all when it is empty.
pub(super) struct List {
    out: Sig,
    any: bool,
    open: &'static str,
    close: &'static str,
    between: &'static str,
}

impl List {
    pub(super) fn new(open: &'static str, close: &'static str) -> Self {
        Self::joined(open, close, ", ")
    }

    pub(super) fn joined(open: &'static str, close: &'static str, between: &'static str) -> Self {
        Self {
            out: Sig::default(),
            any: false,
            open,
            close,
            between,
        }
    }

    pub(super) fn add(&mut self, one: Sig) {
        if one.0.is_empty() {
            return;
        }
        self.out
            .push(if self.any { self.between } else { self.open });
        self.any = true;
        self.out.append(one);
    }

    pub(super) fn finish(mut self) -> Sig {
        if self.any {
            self.out.push(self.close);
        }
        self.out
    }
}
