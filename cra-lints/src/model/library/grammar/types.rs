//! Types in signature text.

use super::Grammar;
use crate::model::library::is_primitive;
use crate::model::library::lines::closing;
use crate::model::name::Name;
use crate::model::ty::{Bound, Ty, TyKind};

/// Types in a line nest no deeper than this.
const DEEPEST: u8 = 16;

impl Grammar<'_> {
    /// `A + B`.
    pub(super) fn bounds(&mut self) -> Ty {
        let mut out = Vec::new();
        loop {
            self.rest = self.rest.trim_start();
            let bound = self.bound();
            out.extend(bound.filter(|bound| !is_marker(bound.path)));
            if !self.skip("+") {
                break;
            }
        }
        if out.is_empty() {
            return Ty::unknown();
        }
        Ty::new(TyKind::Bounds(out.into()))
    }

    pub(super) fn bound(&mut self) -> Option<Bound> {
        if self.rest.starts_with(['?', '\'', '~']) {
            let end = self.rest.find([' ', ',', '>', ')']);
            self.rest = &self.rest[end.unwrap_or(self.rest.len())..];
            return None;
        }
        if self.rest.starts_with("for<") {
            let end = closing(&self.rest[3..])?;
            self.rest = self.rest[3 + end..].trim_start();
        }
        self.depth += 1;
        let out = (self.depth < DEEPEST).then(|| self.bound_path()).flatten();
        self.depth -= 1;
        out
    }

    fn bound_path(&mut self) -> Option<Bound> {
        let path = self.path_text();
        if path.is_empty() {
            return None;
        }
        let path = self.libraries.canonical(path);
        let mut bound = Bound {
            path,
            args: Box::default(),
            associated: Box::default(),
        };
        if self.rest.starts_with('(') {
            self.skip("(");
            bound.args = self.list(")").into();
            let output = if self.skip("-> ") {
                self.ty()
            } else {
                Ty::unit()
            };
            bound.associated = Box::new([(Name::new("Output"), output)]);
        } else if self.rest.starts_with('<') {
            let (args, associated) = self.arguments();
            bound.args = args.into();
            bound.associated = associated.into();
        }
        Some(bound)
    }

    /// `<A, Item = B>`.
    pub(super) fn arguments(&mut self) -> (Vec<Ty>, Vec<(Name, Ty)>) {
        let (mut args, mut associated) = (Vec::new(), Vec::new());
        self.skip("<");
        while !self.skip(">") && !self.rest.is_empty() {
            let before = self.rest.len();
            let name = self
                .rest
                .split([' ', ',', '>', '<'])
                .next()
                .unwrap_or_default();
            let after = &self.rest[name.len()..];
            if self.rest.starts_with('\'') {
                self.rest = after;
            } else if let Some(rest) = after.strip_prefix(" = ") {
                self.rest = rest;
                associated.push((Name::new(name), self.ty()));
            } else if self.rest.starts_with(|char: char| char.is_ascii_digit()) {
                self.rest = after;
            } else {
                args.push(self.ty());
                if self.skip(": ") {
                    self.bounds();
                }
            }
            self.skip(",");
            if self.rest.len() == before {
                break;
            }
        }
        (args, associated)
    }

    pub(in crate::model::library) fn ty(&mut self) -> Ty {
        self.depth += 1;
        let out = if self.depth < DEEPEST {
            self.type_here()
        } else {
            Ty::unknown()
        };
        self.depth -= 1;
        out
    }

    fn type_here(&mut self) -> Ty {
        self.rest = self.rest.trim_start();
        if self.skip("&") {
            if self.rest.starts_with('\'') {
                self.word();
            }
            let mutable = self.skip("mut ");
            return Ty::new(TyKind::Ref(mutable, self.ty()));
        }
        if self.skip("*") {
            let mutable = self.word() == "mut";
            return Ty::new(TyKind::Ptr(mutable, self.ty()));
        }
        if self.skip("(") {
            return Ty::new(TyKind::Tuple(self.list(")").into()));
        }
        if self.skip("[") {
            let inner = self.ty();
            if self.skip(";") {
                let end = self.rest.find(']').unwrap_or(self.rest.len());
                let length = self.rest[..end].trim().parse().ok();
                self.rest = self.rest.get(end + 1..).unwrap_or_default().trim_start();
                return Ty::new(TyKind::Array(inner, length));
            }
            self.skip("]");
            return Ty::new(TyKind::Slice(inner));
        }
        if self.skip("!") {
            return Ty::new(TyKind::Never);
        }
        if self.skip("<") {
            return self.qualified();
        }
        for word in ["impl ", "dyn "] {
            if self.skip(word) {
                return self.bounds();
            }
        }
        while ["unsafe ", "extern ", "\"C\" "]
            .iter()
            .any(|word| self.skip(word))
        {}
        if self.rest.starts_with("fn(") {
            self.skip("fn(");
            let params = self.list(")");
            let ret = if self.skip("-> ") {
                self.ty()
            } else {
                Ty::unit()
            };
            return Ty::new(TyKind::Fn(params.into(), ret));
        }
        self.named()
    }

    /// `T as Trait>::Name`, after the `<`.
    fn qualified(&mut self) -> Ty {
        let base = self.ty();
        if self.skip("as ") {
            self.bound();
        }
        self.skip(">");
        self.skip("::");
        let name = self.path_text();
        if name.is_empty() || base.is_unknown() {
            return Ty::unknown();
        }
        Ty::projection(base, name)
    }

    fn named(&mut self) -> Ty {
        let path = self.path_text();
        let args = if self.rest.starts_with('<') {
            self.arguments().0
        } else {
            Vec::new()
        };
        if path.is_empty() || path == "_" {
            return Ty::unknown();
        }
        let (first, rest) = path.split_once("::").unwrap_or((path, ""));
        let base = if first == "Self" {
            Some(self.self_ty.unwrap_or_else(Ty::unknown))
        } else {
            let at = self.names.iter().position(|name| *name == first);
            at.map(Ty::param)
        };
        match base {
            Some(base) if rest.is_empty() => base,
            Some(base) if base.is_unknown() => base,
            Some(base) => rest.split("::").fold(base, Ty::projection),
            None if rest.is_empty() && is_primitive(path) => Ty::named(Name::new(path)),
            // A name that the line does not bind: a constant, or a parameter that was left out.
            None if rest.is_empty() => Ty::unknown(),
            None if first == "std" && is_primitive(rest) => Ty::named(Name::new(rest)),
            None => self.libraries.named_within(path, args, self.hops),
        }
    }
}

/// Traits that say nothing about what can be called.
pub(crate) fn is_marker(path: Name) -> bool {
    let name = path.as_str().strip_prefix("std::marker::");
    name.is_some_and(|name| matches!(name, "Sized" | "Send" | "Sync" | "Unpin" | "Copy"))
}
