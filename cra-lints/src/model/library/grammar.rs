//! The grammar of one line of signature text.

mod text;
mod types;

use text::{bare_names, is_type_path, split_top};
pub(crate) use types::is_marker;

use super::lines::{Kind, Lines, closing, split_function};
use super::{Libraries, Said};
use crate::model::name::Name;
use crate::model::signature::{Implementation, Signature, future};
use crate::model::syntax::Receiver;
use crate::model::ty::{Ty, TyKind};

/// A line that is being read.
pub(super) struct Grammar<'t> {
    libraries: &'t Libraries,
    lines: &'t Lines,
    rest: &'t str,
    /// Names that the line binds; the index is the hole's.
    names: Vec<&'t str>,
    self_ty: Option<Ty>,
    /// How many aliases were followed to here.
    hops: u8,
    depth: u8,
}

impl<'t> Grammar<'t> {
    pub(super) fn new(libraries: &'t Libraries, lines: &'t Lines, text: &'t str, hops: u8) -> Self {
        Self {
            libraries,
            lines,
            rest: text,
            names: Vec::new(),
            self_ty: None,
            hops,
            depth: 0,
        }
    }

    /// All of the line.
    pub(super) fn line(mut self) -> Said {
        self.try_line().unwrap_or(Said::Nothing)
    }

    /// The constructor of a tuple struct, from the lines of its fields.
    pub(super) fn constructor(mut self) -> Said {
        let Some((owner, _)) = self
            .rest
            .strip_prefix("field ")
            .and_then(|rest| rest.split_once(".0: "))
        else {
            return Said::Nothing;
        };
        self.names = self.libraries_generics(owner);
        let args = (0..self.names.len()).map(Ty::param).collect();
        let ret = Ty::new(TyKind::Named(Name::new(owner), args));
        let mut params = Vec::new();
        while let Some(entry) = {
            let index = params.len().to_string();
            self.lines.find(&[owner, ".", &index], &[Kind::Field])
        } {
            let text: &'t str = self.lines.text_of(entry);
            let ty = text.split_once(": ").map_or("", |(_, ty)| ty);
            params.push(self.aside(ty, Self::ty));
        }
        Said::Function(self.making(Name::new(owner), ret, params))
    }

    fn making(&self, path: Name, ret: Ty, params: Vec<Ty>) -> Signature {
        Signature {
            path,
            owner: Some(ret),
            of_trait: None,
            // A turbofish on a constructor speaks of the type's parameters.
            first_own: 0,
            generics: vec![Ty::unknown(); self.names.len()].into(),
            receiver: Receiver::None,
            params: params.into(),
            ret,
            constructs: true,
        }
    }

    fn try_line(&mut self) -> Option<Said> {
        let mut async_ = false;
        if self.rest.starts_with("impl") {
            return self.implementation();
        }
        loop {
            let word = self.word();
            match word {
                "async" => async_ = true,
                "unsafe" => {}
                "const" if self.rest.starts_with("fn ") || self.rest.starts_with("unsafe fn ") => {}
                "fn" => return self.function(async_),
                "variant" => return self.variant(),
                "alias" => {
                    self.path_text();
                    self.generics();
                    self.skip("= ").then_some(())?;
                    let ty = self.ty();
                    return Some(Said::Alias(self.names.len(), ty));
                }
                "field" => {
                    let (owner, _) = self.rest.split_once(": ")?;
                    let generics = self.libraries_generics(owner.rsplit_once('.')?.0);
                    self.names = generics;
                    self.rest = &self.rest[owner.len() + 2..];
                    return Some(Said::Value(self.ty()));
                }
                "const" | "static" => {
                    let (path, _) = self.rest.split_once(": ")?;
                    self.rest = &self.rest[path.len() + 2..];
                    return Some(Said::Value(self.ty()));
                }
                "type" | "enum" | "struct" | "union" => {
                    self.path_text();
                    return Some(Said::Type(self.generics().into()));
                }
                "trait" => {
                    self.self_ty = Some(Ty::param(0));
                    self.names.push("Self");
                    self.path_text();
                    let mut generics = self.generics();
                    if self.skip(": ") {
                        generics[0] = self.bounds();
                    }
                    return Some(Said::Type(generics.into()));
                }
                _ => return None,
            }
        }
    }

    /// The names of the parameters of a type of this text.
    fn libraries_generics(&self, owner: &str) -> Vec<&'t str> {
        self.generics_of(owner, Kind::Type)
    }

    /// The names of the parameters of a type or a trait of this text.
    fn generics_of(&self, owner: &str, kind: Kind) -> Vec<&'t str> {
        let Some(entry) = self.lines.find(&[owner], &[kind]) else {
            return Vec::new();
        };
        let text: &'t str = self.lines.text_of(entry);
        let rest = text.split_once(owner).map_or("", |(_, rest)| rest);
        // What a trait demands may have arguments as well.
        let end = rest.starts_with('<').then(|| closing(rest)).flatten();
        let inner = end.and_then(|end| rest.get(1..end - 1)).unwrap_or_default();
        split_top(inner)
            .into_iter()
            .map(|part| part.split([':', ' ']).next().unwrap_or_default())
            .collect()
    }

    /// `<A, B: C>`: binds the names, and gives the bounds of all names bound so far.
    fn generics(&mut self) -> Vec<Ty> {
        let before = self.names.len();
        let mut out = vec![Ty::unknown(); before];
        let Some(end) = (self.rest.starts_with('<'))
            .then(|| closing(self.rest))
            .flatten()
        else {
            return out;
        };
        let inner = &self.rest[1..end - 1];
        self.rest = self.rest[end..].trim_start();
        let parts = split_top(inner);
        let named = |part: &&'t str| !part.starts_with('\'') && !part.starts_with("const ");
        let parts: Vec<&str> = parts.into_iter().filter(named).collect();
        let names = parts
            .iter()
            .map(|part| part.split([':', ' ']).next().unwrap_or_default());
        self.names.extend(names);
        for part in parts {
            let bounds = part.split_once(": ").map(|(_, bounds)| bounds);
            let bounds = bounds.map(|bounds| self.aside(bounds, Self::bounds));
            out.push(bounds.unwrap_or_else(Ty::unknown));
        }
        out
    }

    /// Reads `text` instead of the rest of the line.
    fn aside<T>(&mut self, text: &'t str, read: impl FnOnce(&mut Self) -> T) -> T {
        let rest = std::mem::replace(&mut self.rest, text);
        let out = read(self);
        self.rest = rest;
        out
    }

    fn function(&mut self, async_: bool) -> Option<Said> {
        let (front, rest) = if self.rest.starts_with(['[', '*', '(']) {
            let end = self.rest.find("::")?;
            let end = if self.rest.starts_with('*') {
                end
            } else {
                self.rest.find("]::").or_else(|| self.rest.find(")::"))? + 1
            };
            self.rest.split_at(end)
        } else {
            self.rest.split_at(0)
        };
        let (owner, name) = split_function(rest);
        let owner_text = if front.is_empty() {
            owner.strip_suffix("::").unwrap_or(owner)
        } else {
            front
        };
        self.rest = &rest[owner.len() + name.len()..];
        let mut generics = Vec::new();
        let mut of_trait = None;
        let mut head = Name::new(owner_text);
        let owner_ty = if !front.is_empty() || is_type_path(owner_text) {
            let plain = owner_text.split('<').next().unwrap_or_default();
            if front.is_empty() && self.lines.find(&[plain], &[Kind::Trait]).is_some() {
                head = Name::new(plain);
                of_trait = Some(head);
                self.names.push("Self");
                generics.push(Ty::unknown());
                self.bind_arguments(&owner_text[plain.len()..], &mut generics);
                self.bind_parameters(plain, &mut generics);
                Some(Ty::param(0))
            } else {
                if front.is_empty() {
                    self.bind_arguments(&owner_text[plain.len()..], &mut generics);
                } else {
                    self.bind_bare(front, &mut generics);
                }
                let own = self.aside(owner_text, Self::ty);
                head = crate::model::signature::head(own).unwrap_or(head);
                Some(own)
            }
        } else {
            None
        };
        self.self_ty = owner_ty;
        let first_own = generics.len();
        let own = self.generics();
        generics.extend(own.into_iter().skip(first_own));
        let (receiver, params) = self.parameters()?;
        let ret = if self.skip("-> ") {
            self.ty()
        } else {
            Ty::unit()
        };
        let path = if owner_text.is_empty() {
            Name::new(name)
        } else {
            Name::new(&format!("{head}::{name}"))
        };
        Some(Said::Function(Signature {
            path,
            owner: owner_ty,
            of_trait,
            generics: generics.into(),
            first_own,
            receiver,
            params: params.into(),
            ret: if async_ { future(ret) } else { ret },
            constructs: false,
        }))
    }

    /// Arguments of a method's type that are bare names are the parameters of its `impl`.
    fn bind_arguments(&mut self, text: &'t str, generics: &mut Vec<Ty>) {
        let inner = text
            .strip_prefix('<')
            .and_then(|text| text.strip_suffix('>'));
        let mut bounds = Vec::new();
        for part in inner.map(split_top).unwrap_or_default() {
            for name in bare_names(part) {
                if !self.names.contains(&name) {
                    self.names.push(name);
                    bounds.push(part.split_once(": ").map(|(_, bounds)| bounds));
                }
            }
        }
        for bound in bounds {
            let bound = bound.map(|bound| self.aside(bound, Self::bounds));
            generics.push(bound.unwrap_or_else(Ty::unknown));
        }
    }

    /// The parameters of a trait, which the lines of its functions do not repeat.
    fn bind_parameters(&mut self, of_trait: &str, generics: &mut Vec<Ty>) {
        for name in self.generics_of(of_trait, Kind::Trait) {
            let is_type = name.starts_with(char::is_alphabetic) && name != "const";
            if is_type && !self.names.contains(&name) {
                self.names.push(name);
                generics.push(Ty::unknown());
            }
        }
    }

    fn bind_bare(&mut self, text: &'t str, generics: &mut Vec<Ty>) {
        for name in bare_names(text) {
            self.names.push(name);
            generics.push(Ty::unknown());
        }
    }

    /// `(&self, A, B)`.
    fn parameters(&mut self) -> Option<(Receiver, Vec<Ty>)> {
        self.skip("(").then_some(())?;
        let mut receiver = Receiver::None;
        for (text, form) in [
            ("&mut self", Receiver::RefMut),
            ("&self", Receiver::Ref),
            ("mut self", Receiver::Value),
            ("self", Receiver::Value),
        ] {
            if let Some(rest) = self.rest.strip_prefix(text)
                && rest.starts_with([',', ')', ':'])
            {
                receiver = form;
                self.rest = rest;
                if self.skip(": ") {
                    receiver = Receiver::Typed;
                    self.ty();
                }
                self.skip(",");
                break;
            }
        }
        Some((receiver, self.list(")")))
    }

    /// Types between commas up to `end`.
    fn list(&mut self, end: &str) -> Vec<Ty> {
        let mut out = Vec::new();
        while !self.skip(end) && !self.rest.is_empty() {
            let before = self.rest.len();
            out.push(self.ty());
            self.skip(",");
            if self.rest.len() == before {
                break;
            }
        }
        out
    }

    fn variant(&mut self) -> Option<Said> {
        let path = self.path_text();
        let owner = path.rsplit_once("::")?.0;
        self.names = self.libraries_generics(owner);
        let args = (0..self.names.len()).map(Ty::param).collect();
        let ret = Ty::new(TyKind::Named(Name::new(owner), args));
        let params = if self.skip("(") {
            self.list(")")
        } else if self.skip("{") {
            let mut fields = Vec::new();
            while let Some((name, rest)) = self.rest.split_once(": ") {
                self.rest = rest;
                fields.push((Name::new(name), self.ty()));
                if !self.skip(",") {
                    break;
                }
            }
            return Some(Said::Fields(fields.into()));
        } else {
            Vec::new()
        };
        Some(Said::Function(self.making(Name::new(path), ret, params)))
    }

    fn implementation(&mut self) -> Option<Said> {
        self.rest = self.rest.strip_prefix("impl")?;
        let generics = self.generics();
        self.rest = self.rest.trim_start();
        let of_trait = self.bound()?;
        let (of_trait, self_ty) = if self.skip("for ") {
            (Some(of_trait), self.ty())
        } else {
            let ty = Ty::new(TyKind::Named(of_trait.path, of_trait.args));
            (None, ty)
        };
        self.self_ty = Some(self_ty);
        let mut associated = Vec::new();
        if self.skip("{") {
            while let Some((name, rest)) = self.rest.split_once(" = ") {
                self.rest = rest;
                let name = Name::new(name.trim());
                associated.push((name, self.ty()));
                if !self.skip(",") && !self.skip(";") {
                    break;
                }
            }
        }
        Some(Said::Implementation(Implementation {
            of_trait,
            self_ty,
            generics: generics.into(),
            associated: associated.into(),
        }))
    }
}
