//! Paths and types.

use super::Lower;
use crate::model::name::Name;
use crate::model::place::Span;
use crate::model::syntax::{BodyOwner, Generic, Path, Segment, Type, TypeKind};

impl Lower<'_> {
    pub(super) fn path(&mut self, path: &syn::Path, qself: Option<&syn::QSelf>) -> Path {
        let segments: Box<[Segment]> = path
            .segments
            .iter()
            .map(|segment| self.segment(segment))
            .collect();
        let first = segments
            .first()
            .map_or_else(Span::default, |segment| segment.span);
        let mut span = segments
            .last()
            .map_or(first, |segment| first.to(segment.span));
        if let Some(last) = path.segments.last() {
            span = span.to(self.arguments_end(&last.arguments).unwrap_or(span));
        }
        if let Some(qself) = qself {
            span = span.to(self.span(qself.lt_token.span));
        }
        let segments = self.without_self(segments);
        Path {
            global: path.leading_colon.is_some(),
            segments,
            qself: qself.map(|qself| Box::new((self.ty(&qself.ty), qself.position))),
            scope: self.scope,
            span,
        }
    }

    /// `Self::new` in an impl means the type's own `new`.
    pub(super) fn without_self(&self, segments: Box<[Segment]>) -> Box<[Segment]> {
        match (&self.self_segments, segments.split_first()) {
            (Some(own), Some((first, rest))) if first.name == "Self" => {
                own.iter().chain(rest).cloned().collect()
            }
            _ => segments,
        }
    }

    fn arguments_end(&self, arguments: &syn::PathArguments) -> Option<Span> {
        match arguments {
            syn::PathArguments::None => None,
            syn::PathArguments::AngleBracketed(args) => Some(self.span(args.gt_token.span)),
            syn::PathArguments::Parenthesized(args) => {
                Some(self.span(args.paren_token.span.close()))
            }
        }
    }

    fn segment(&mut self, segment: &syn::PathSegment) -> Segment {
        let (args, bindings) = match &segment.arguments {
            syn::PathArguments::None => (Box::default(), Box::default()),
            syn::PathArguments::AngleBracketed(args) => (self.type_args(args), self.bindings(args)),
            syn::PathArguments::Parenthesized(args) => {
                let inputs = args.inputs.iter().map(|input| self.ty(&input.ty)).collect();
                let output = self.output(&args.output);
                let output = output.map(|output| (Name::new("Output"), output));
                (inputs, output.into_iter().collect())
            }
        };
        Segment {
            name: self.name(&segment.ident),
            span: self.span(segment.ident.span()),
            args,
            bindings,
        }
    }

    pub(super) fn type_args(&mut self, args: &syn::AngleBracketedGenericArguments) -> Box<[Type]> {
        args.args
            .iter()
            .filter_map(|arg| match arg {
                syn::GenericArgument::Type(ty) => Some(self.ty(ty)),
                _ => None,
            })
            .collect()
    }

    fn bindings(&mut self, args: &syn::AngleBracketedGenericArguments) -> Box<[(Name, Type)]> {
        args.args
            .iter()
            .filter_map(|arg| match arg {
                syn::GenericArgument::AssocType(assoc) => {
                    Some((self.name(&assoc.ident), self.ty(&assoc.ty)))
                }
                _ => None,
            })
            .collect()
    }

    pub(super) fn name(&self, ident: &syn::Ident) -> Name {
        Name::of(ident)
    }

    pub(super) fn ty(&mut self, ty: &syn::Type) -> Type {
        match ty {
            syn::Type::Paren(inner) => self.ty(&inner.elem),
            syn::Type::Group(inner) => self.ty(&inner.elem),
            syn::Type::Path(named) => {
                let path = self.path(&named.path, named.qself.as_ref());
                let span = path.span;
                Type {
                    kind: TypeKind::Path(path),
                    span,
                }
            }
            syn::Type::Reference(reference) => {
                let inner = Box::new(self.ty(&reference.elem));
                let span = self.span(reference.and_token.span).to(inner.span);
                Type {
                    kind: TypeKind::Ref {
                        mutable: reference.mutability.is_some(),
                        inner,
                    },
                    span,
                }
            }
            syn::Type::Ptr(pointer) => {
                let inner = Box::new(self.ty(&pointer.elem));
                let span = self.span(pointer.star_token.span).to(inner.span);
                Type {
                    kind: TypeKind::Ptr {
                        mutable: matches!(pointer.mutability, syn::PointerMutability::Mut(_)),
                        inner,
                    },
                    span,
                }
            }
            syn::Type::Slice(slice) => {
                let inner = Box::new(self.ty(&slice.elem));
                let span = self.span(slice.bracket_token.span.join());
                Type {
                    kind: TypeKind::Slice(inner),
                    span,
                }
            }
            syn::Type::Array(array) => {
                let inner = Box::new(self.ty(&array.elem));
                let length = self.body(BodyOwner::Other, |lower| lower.expr(&array.len));
                Type {
                    kind: TypeKind::Array(inner, length),
                    span: self.span(array.bracket_token.span.join()),
                }
            }
            syn::Type::Tuple(tuple) => Type {
                kind: TypeKind::Tuple(tuple.elems.iter().map(|elem| self.ty(elem)).collect()),
                span: self.span(tuple.paren_token.span.join()),
            },
            syn::Type::ImplTrait(bounds) => Type {
                kind: TypeKind::Impl(self.bounds(&bounds.bounds)),
                span: self.span(bounds.impl_token.span),
            },
            syn::Type::TraitObject(bounds) => {
                let paths = self.bounds(&bounds.bounds);
                let span = paths.first().map_or_else(Span::default, |path| path.span);
                Type {
                    kind: TypeKind::Dyn(paths),
                    span,
                }
            }
            syn::Type::Never(never) => Type {
                kind: TypeKind::Never,
                span: self.span(never.bang_token.span),
            },
            syn::Type::Infer(infer) => Type {
                kind: TypeKind::Infer,
                span: self.span(infer.underscore_token.span),
            },
            syn::Type::FnPtr(pointer) => self.fn_pointer(pointer),
            syn::Type::Macro(call) => {
                let path = self.path(&call.mac.path, None);
                let span = path.span.to(self.span(call.mac.delimiter.span().close()));
                let expanded =
                    self.expanded_one(&path, &call.mac, span, |lower, ty: &syn::Type| lower.ty(ty));
                expanded.unwrap_or_else(|| {
                    self.tree.unread_macros.push(span);
                    Type {
                        kind: TypeKind::Other,
                        span,
                    }
                })
            }
            _ => Type {
                kind: TypeKind::Other,
                span: Span::default(),
            },
        }
    }

    fn fn_pointer(&mut self, pointer: &syn::TypeFnPtr) -> Type {
        let inputs = pointer
            .inputs
            .iter()
            .map(|input| self.ty(&input.ty))
            .collect();
        let output = self.output(&pointer.output).map(Box::new);
        Type {
            kind: TypeKind::Fn(inputs, output),
            span: self
                .span(pointer.fn_token.span)
                .to(self.span(pointer.paren_token.span.close())),
        }
    }

    pub(super) fn output(&mut self, output: &syn::ReturnType) -> Option<Type> {
        match output {
            syn::ReturnType::Default => None,
            syn::ReturnType::Type(_, ty) => Some(self.ty(ty)),
        }
    }

    pub(super) fn bounds<'a>(
        &mut self,
        bounds: impl IntoIterator<Item = &'a syn::TypeParamBound>,
    ) -> Box<[Path]> {
        bounds
            .into_iter()
            .filter_map(|bound| match bound {
                syn::TypeParamBound::Trait(bound) => Some(self.path(&bound.path, None)),
                _ => None,
            })
            .collect()
    }

    /// Type parameters with their bounds, those after `where` included.
    pub(super) fn generics(&mut self, generics: &syn::Generics) -> Vec<Generic> {
        let mut out: Vec<Generic> = generics
            .type_params()
            .map(|param| Generic {
                name: self.name(&param.ident),
                bounds: self.bounds(&param.bounds).into_vec(),
            })
            .collect();
        let predicates = generics
            .where_clause
            .iter()
            .flat_map(|clause| &clause.predicates);
        for predicate in predicates {
            let syn::WherePredicate::Type(predicate) = predicate else {
                continue;
            };
            let bounds = self.bounds(&predicate.bounds);
            let subject = self.ty(&predicate.bounded_ty);
            let name = subject.as_path().and_then(Path::as_name);
            if let Some(generic) = out.iter_mut().find(|generic| Some(generic.name) == name) {
                generic.bounds.extend(bounds);
            }
        }
        out
    }
}
