//! Items and the members of impls and traits.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser as _};

use super::Lower;
use super::attr::{self, Attrs};
use super::ty::List;
use crate::index::unit::{Derive, Item, Kind, PathRef, Sig, Vis};
use crate::model::name::Name;

impl Lower<'_> {
    pub(super) fn items(&mut self, items: &[syn::Item]) {
        for item in items {
            self.item(item);
        }
    }

    fn item(&mut self, item: &syn::Item) {
        let mark = self.scope.len();
        match item {
            syn::Item::Fn(item) => {
                let attrs = attr::read(&item.attrs);
                let name = Name::new(&item.sig.ident.to_string());
                if let Some(given) = &attrs.makes_macro {
                    let name = given.unwrap_or(name);
                    self.finish(name, &attrs, &item.vis, Kind::Macro { exported: true });
                } else {
                    let member = self.function(&item.sig, &attrs);
                    self.finish(name, &attrs, &item.vis, Kind::Fn(member));
                }
            }
            syn::Item::Mod(item) => self.module(item),
            syn::Item::Use(item) => {
                let attrs = attr::read(&item.attrs);
                let global = item.leading_colon.is_some();
                self.imports(&item.tree, &mut Vec::new(), global, &attrs, &item.vis);
            }
            syn::Item::ExternCrate(item) => {
                let attrs = attr::read(&item.attrs);
                let alias = item.rename.as_ref().map_or(&item.ident, |(_, alias)| alias);
                let krate = Name::new(&item.ident.to_string());
                let name = Name::new(&alias.to_string());
                self.finish(name, &attrs, &item.vis, Kind::ExternCrate(krate));
            }
            syn::Item::Struct(item) => {
                self.structure(
                    &item.attrs,
                    &item.ident,
                    &item.vis,
                    &item.generics,
                    item.fields.iter(),
                );
            }
            syn::Item::Union(item) => {
                self.structure(
                    &item.attrs,
                    &item.ident,
                    &item.vis,
                    &item.generics,
                    &item.fields.named,
                );
            }
            syn::Item::Enum(item) => {
                let attrs = attr::read(&item.attrs);
                let bounds = self.generics(&item.generics);
                let generics = self.arguments(&item.generics);
                let staged = self.staged;
                let variants = item
                    .variants
                    .iter()
                    .filter(|variant| {
                        let attrs = attr::read(&variant.attrs);
                        !(attrs.test || staged && attrs.unstable)
                    })
                    .map(|variant| {
                        let fields = self.variant(&variant.fields);
                        (Name::new(&variant.ident.to_string()), fields)
                    })
                    .collect();
                let derives = derives(&attrs, &bounds, &generics);
                let kind = Kind::Enum {
                    generics,
                    variants,
                    derives,
                };
                self.finish(Name::new(&item.ident.to_string()), &attrs, &item.vis, kind);
            }
            syn::Item::Const(item) => {
                self.constant(&item.attrs, &item.ident, &item.vis, &item.ty);
            }
            syn::Item::Static(item) => {
                self.constant(&item.attrs, &item.ident, &item.vis, &item.ty);
            }
            syn::Item::Type(item) => {
                let attrs = attr::read(&item.attrs);
                self.declare(&item.generics);
                let generics = self.arguments(&item.generics);
                let target = self.ty(&item.ty);
                let kind = Kind::Alias { generics, target };
                self.finish(Name::new(&item.ident.to_string()), &attrs, &item.vis, kind);
            }
            syn::Item::Trait(item) => self.trait_(item),
            syn::Item::TraitAlias(item) => {
                let attrs = attr::read(&item.attrs);
                let generics = self.generics(&item.generics);
                let kind = Kind::Trait {
                    generics,
                    supers: self.bounds(&item.bounds),
                    members: Vec::new(),
                };
                self.finish(Name::new(&item.ident.to_string()), &attrs, &item.vis, kind);
            }
            syn::Item::Impl(item) => self.implementation(item),
            syn::Item::Macro(item) => self.macro_item(item),
            syn::Item::ForeignMod(item) => self.foreign(item),
            syn::Item::Verbatim(tokens) => self.verbatim(tokens),
            _ => {}
        }
        self.scope.truncate(mark);
    }

    pub(super) fn finish(&mut self, name: Name, attrs: &Attrs, vis: &syn::Visibility, kind: Kind) {
        if attrs.test {
            return;
        }
        self.add(Item {
            name,
            vis: visibility(vis),
            unstable: self.staged && attrs.unstable,
            hidden: attrs.hidden,
            kind,
        });
    }

    fn module(&mut self, item: &syn::ItemMod) {
        let attrs = attr::read(&item.attrs);
        if attrs.test {
            return;
        }
        let name = Name::new(&item.ident.to_string());
        let Some((_, items)) = &item.content else {
            let at = item.ident.span().byte_range().start;
            let written = self
                .cut
                .text
                .get(at..)
                .is_some_and(|text| text.trim_start_matches("r#").starts_with(name.as_str()));
            let offset = self.cut.modules.get(&at).filter(|_| written).copied();
            self.finish(name, &attrs, &item.vis, Kind::Module(Err(offset)));
            return;
        };
        self.unit.modules.push(Vec::new());
        let inner = self.unit.modules.len() - 1;
        self.finish(name, &attrs, &item.vis, Kind::Module(Ok(inner)));
        let outer = std::mem::replace(&mut self.here, inner);
        self.items(items);
        self.here = outer;
    }

    fn imports(
        &mut self,
        tree: &syn::UseTree,
        prefix: &mut Vec<Name>,
        global: bool,
        attrs: &Attrs,
        vis: &syn::Visibility,
    ) {
        let import = |this: &mut Self, last: Option<&syn::Ident>, alias: Option<Name>| {
            let mut segments = prefix.clone();
            segments.extend(last.map(|last| Name::new(&last.to_string())));
            if segments.is_empty() {
                return;
            }
            let path = PathRef { global, segments };
            let kind = Kind::Use { path, name: alias };
            this.finish(alias.unwrap_or_else(|| Name::new("")), attrs, vis, kind);
        };
        match tree {
            syn::UseTree::Path(path) => {
                prefix.push(Name::new(&path.ident.to_string()));
                self.imports(&path.tree, prefix, global, attrs, vis);
                prefix.pop();
            }
            syn::UseTree::Group(group) => {
                for inner in &group.items {
                    self.imports(inner, prefix, global, attrs, vis);
                }
            }
            syn::UseTree::Name(name) if name.ident == "self" => {
                let alias = prefix.last().copied();
                import(self, None, alias);
            }
            syn::UseTree::Rename(rename) if rename.ident == "self" => {
                import(self, None, Some(Name::new(&rename.rename.to_string())));
            }
            syn::UseTree::Name(name) => {
                import(
                    self,
                    Some(&name.ident),
                    Some(Name::new(&name.ident.to_string())),
                );
            }
            syn::UseTree::Rename(rename) => {
                let alias = Name::new(&rename.rename.to_string());
                import(self, Some(&rename.ident), Some(alias));
            }
            syn::UseTree::Glob(_) => import(self, None, None),
        }
    }

    fn structure<'a>(
        &mut self,
        attrs: &[syn::Attribute],
        ident: &syn::Ident,
        vis: &syn::Visibility,
        generics: &syn::Generics,
        fields: impl IntoIterator<Item = &'a syn::Field>,
    ) {
        let attrs = attr::read(attrs);
        let bounds = self.generics(generics);
        let generics = self.arguments(generics);
        let staged = self.staged;
        let fields = fields
            .into_iter()
            .enumerate()
            .filter(|(_, field)| matches!(field.vis, syn::Visibility::Public(_)))
            .filter(|(_, field)| !(staged && attr::read(&field.attrs).unstable))
            .map(|(at, field)| {
                let name = match &field.ident {
                    Some(ident) => Name::new(&ident.to_string()),
                    None => Name::new(&at.to_string()),
                };
                (name, self.ty(&field.ty))
            })
            .collect();
        let derives = derives(&attrs, &bounds, &generics);
        let kind = Kind::Struct {
            generics,
            fields,
            derives,
        };
        self.finish(Name::new(&ident.to_string()), &attrs, vis, kind);
    }

    fn variant(&mut self, fields: &syn::Fields) -> Sig {
        let named = matches!(fields, syn::Fields::Named(_));
        let mut list = if named {
            List::new("{", "}")
        } else {
            List::new("(", ")")
        };
        for field in fields {
            let mut one = Sig::default();
            if let Some(ident) = &field.ident {
                one.push(&format!("{}: ", Name::new(&ident.to_string())));
            }
            self.ty_into(&field.ty, &mut one);
            list.add(one);
        }
        list.finish()
    }

    fn constant(
        &mut self,
        attrs: &[syn::Attribute],
        ident: &syn::Ident,
        vis: &syn::Visibility,
        ty: &syn::Type,
    ) {
        let attrs = attr::read(attrs);
        if ident == "_" {
            return;
        }
        let member = self.constant_member(ident, &attrs, ty);
        self.finish(member.name, &attrs, vis, Kind::Const(member));
    }

    fn macro_item(&mut self, item: &syn::ItemMacro) {
        let attrs = attr::read(&item.attrs);
        if attrs.test {
            return;
        }
        if let Some(ident) = &item.ident {
            let kind = Kind::Macro {
                exported: attrs.exported,
            };
            let vis = syn::Visibility::Inherited;
            self.finish(Name::new(&ident.to_string()), &attrs, &vis, kind);
            return;
        }
        if item
            .mac
            .path
            .segments
            .last()
            .is_some_and(|last| last.ident == "include")
        {
            return;
        }
        self.macro_call(&item.mac);
    }

    fn foreign(&mut self, item: &syn::ItemForeignMod) {
        if attr::read(&item.attrs).test {
            return;
        }
        for inner in &item.items {
            match inner {
                syn::ForeignItem::Fn(item) => {
                    let attrs = attr::read(&item.attrs);
                    let mut member = self.function(&item.sig, &attrs);
                    if !matches!(item.sig.safety, syn::Safety::Safe(_)) {
                        member.head = "unsafe fn ";
                    }
                    self.finish(member.name, &attrs, &item.vis, Kind::Fn(member));
                }
                syn::ForeignItem::Static(item) => {
                    self.constant(&item.attrs, &item.ident, &item.vis, &item.ty);
                }
                syn::ForeignItem::Type(item) => {
                    let kind = Kind::Struct {
                        generics: Sig::default(),
                        fields: Vec::new(),
                        derives: Vec::new(),
                    };
                    let attrs = attr::read(&item.attrs);
                    self.finish(Name::new(&item.ident.to_string()), &attrs, &item.vis, kind);
                }
                _ => {}
            }
        }
    }

    /// What only the standard library may write: `pub macro name(…) {…}`, and functions without a body that the
    /// compiler knows. Anything else is counted.
    fn verbatim(&mut self, tokens: &TokenStream) {
        let head = |input: ParseStream<'_>| -> syn::Result<(Attrs, syn::Visibility)> {
            let attrs = input.call(syn::Attribute::parse_outer)?;
            Ok((attr::read(&attrs), input.parse()?))
        };
        let built_in = |input: ParseStream<'_>| {
            let (attrs, vis) = head(input)?;
            let sig: syn::Signature = input.parse()?;
            input.parse::<syn::Token![;]>()?;
            Ok((attrs, vis, sig))
        };
        let macro_ = |input: ParseStream<'_>| {
            let (attrs, vis) = head(input)?;
            input.parse::<syn::Token![macro]>()?;
            let name: syn::Ident = input.parse()?;
            while !input.is_empty() {
                input.parse::<TokenTree>()?;
            }
            Ok((attrs, vis, name))
        };
        if let Ok((attrs, vis, sig)) = built_in.parse2(tokens.clone()) {
            let member = self.function(&sig, &attrs);
            self.finish(member.name, &attrs, &vis, Kind::Fn(member));
        } else if let Ok((attrs, vis, name)) = macro_.parse2(tokens.clone()) {
            let kind = Kind::Macro { exported: false };
            self.finish(Name::new(&name.to_string()), &attrs, &vis, kind);
        } else {
            self.unit.unread += 1;
        }
    }
}

fn visibility(vis: &syn::Visibility) -> Vis {
    match vis {
        syn::Visibility::Public(_) => Vis::Public,
        syn::Visibility::Restricted(_) => Vis::Restricted,
        syn::Visibility::Inherited => Vis::Private,
    }
}

fn derives(attrs: &Attrs, generics: &Sig, args: &Sig) -> Vec<Derive> {
    attrs
        .derives
        .iter()
        .map(|path| Derive {
            path: path.clone(),
            generics: generics.clone(),
            args: args.clone(),
        })
        .collect()
}
