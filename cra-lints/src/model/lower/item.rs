//! Items, with the scopes and bodies that belong to them.

use proc_macro2::Span as TokenSpan;

use super::attr::{Attrs, is_test_only};
use super::pat::Around;
use super::{Lower, index};
use crate::model::name::Name;
use crate::model::place::Span;
use crate::model::syntax::{
    BlockKind, BodyId, BodyOwner, ConstItem, Field, FnItem, Generic, ImplItem, Import, Item,
    ItemId, ItemKind, Param, PatKind, Path, Receiver, Scope, ScopeId, ScopeKind, Segment,
    TraitItem, Variant,
};

/// A name with its place.
type Word = (Name, Span);

/// What most items have in common, before their inside is known.
struct Head<'a> {
    attrs: &'a [syn::Attribute],
    name: Name,
    name_span: TokenSpan,
    start: TokenSpan,
    public: bool,
}

impl<'a> Head<'a> {
    fn new(
        attrs: &'a [syn::Attribute],
        ident: &syn::Ident,
        start: TokenSpan,
        vis: Option<&syn::Visibility>,
    ) -> Self {
        Self {
            attrs,
            name: Name::of(ident),
            name_span: ident.span(),
            start,
            public: vis.is_some_and(|vis| !matches!(vis, syn::Visibility::Inherited)),
        }
    }

    fn nameless(attrs: &'a [syn::Attribute], start: TokenSpan) -> Self {
        Self {
            attrs,
            name: Name::new(""),
            name_span: start,
            start,
            public: false,
        }
    }
}

impl Lower<'_> {
    pub(super) fn items(&mut self, items: &[syn::Item]) {
        for item in items {
            self.item(item);
        }
    }

    pub(super) fn item(&mut self, item: &syn::Item) -> Option<ItemId> {
        match item {
            syn::Item::Fn(item) => {
                let head = Head::new(
                    &item.attrs,
                    &item.sig.ident,
                    start_of(&item.sig),
                    Some(&item.vis),
                );
                Some(self.function(
                    head,
                    &item.sig,
                    Some(&item.block),
                    item.block.brace_token.span.close(),
                ))
            }
            syn::Item::Mod(item) => Some(self.module(item)),
            syn::Item::Use(item) => {
                let head = Head::nameless(&item.attrs, item.use_token.span);
                let public = !matches!(item.vis, syn::Visibility::Inherited);
                let mut imports = Vec::new();
                self.imports(
                    &item.tree,
                    &mut Vec::new(),
                    item.leading_colon.is_some(),
                    &mut imports,
                );
                for import in &mut imports {
                    import.public = public;
                }
                let head = Head { public, ..head };
                Some(self.finish(head, item.semi_token.span, |_, _| ItemKind::Use(imports)))
            }
            syn::Item::ExternCrate(item) => {
                let alias = item.rename.as_ref().map_or(&item.ident, |(_, alias)| alias);
                let head = Head::new(&item.attrs, alias, item.extern_token.span, Some(&item.vis));
                let name = self.name(&item.ident);
                Some(self.finish(head, item.semi_token.span, |_, _| {
                    ItemKind::ExternCrate(name)
                }))
            }
            syn::Item::Struct(item) => {
                let head = Head::new(
                    &item.attrs,
                    &item.ident,
                    item.struct_token.span,
                    Some(&item.vis),
                );
                let end = item.semi_token.as_ref().map_or_else(
                    || fields_end(&item.fields, item.ident.span()),
                    |semi| semi.span,
                );
                Some(self.finish(head, end, |lower, id| {
                    lower.generics_of(id, &item.generics);
                    ItemKind::Struct(lower.fields(item.fields.iter()))
                }))
            }
            syn::Item::Union(item) => {
                let head = Head::new(
                    &item.attrs,
                    &item.ident,
                    item.union_token.span,
                    Some(&item.vis),
                );
                let end = item.fields.brace_token.span.close();
                Some(self.finish(head, end, |lower, id| {
                    lower.generics_of(id, &item.generics);
                    ItemKind::Struct(lower.fields(&item.fields.named))
                }))
            }
            syn::Item::Enum(item) => {
                let head = Head::new(
                    &item.attrs,
                    &item.ident,
                    item.enum_token.span,
                    Some(&item.vis),
                );
                let end = item.brace_token.span.close();
                Some(self.finish(head, end, |lower, id| {
                    lower.generics_of(id, &item.generics);
                    ItemKind::Enum(
                        item.variants
                            .iter()
                            .map(|variant| lower.variant(variant))
                            .collect(),
                    )
                }))
            }
            syn::Item::Const(item) => {
                let head = Head::new(
                    &item.attrs,
                    &item.ident,
                    item.const_token.span,
                    Some(&item.vis),
                );
                Some(self.constant(
                    head,
                    &item.ty,
                    Some(&item.expr),
                    (false, false),
                    item.semi_token.span,
                ))
            }
            syn::Item::Static(item) => {
                let head = Head::new(
                    &item.attrs,
                    &item.ident,
                    item.static_token.span,
                    Some(&item.vis),
                );
                let mutable = matches!(item.mutability, syn::StaticMutability::Mut(_));
                Some(self.constant(
                    head,
                    &item.ty,
                    Some(&item.expr),
                    (true, mutable),
                    item.semi_token.span,
                ))
            }
            syn::Item::Impl(item) => Some(self.implementation(item)),
            syn::Item::Trait(item) => Some(self.trait_(item)),
            syn::Item::Type(item) => {
                let head = Head::new(
                    &item.attrs,
                    &item.ident,
                    item.type_token.span,
                    Some(&item.vis),
                );
                Some(self.finish(head, item.semi_token.span, |lower, id| {
                    lower.generics_of(id, &item.generics);
                    ItemKind::TypeAlias(Some(lower.ty(&item.ty)))
                }))
            }
            syn::Item::Macro(item) => self.macro_item(item),
            syn::Item::ForeignMod(item) => Some(self.foreign(item)),
            syn::Item::TraitAlias(item) => {
                let head = Head::new(
                    &item.attrs,
                    &item.ident,
                    item.trait_token.span,
                    Some(&item.vis),
                );
                Some(self.finish(head, item.semi_token.span, |_, _| ItemKind::Other))
            }
            syn::Item::Verbatim(tokens) => {
                self.unread(tokens);
                None
            }
            _ => None,
        }
    }

    fn unread(&mut self, tokens: &proc_macro2::TokenStream) {
        if let Some(first) = tokens.clone().into_iter().next() {
            let span = self.span(first.span());
            self.tree.unread_items.push(span);
        }
    }

    /// Registers an item; its inside is filled in while it is already known as the parent.
    fn finish(
        &mut self,
        head: Head<'_>,
        end: TokenSpan,
        fill: impl FnOnce(&mut Self, ItemId) -> ItemKind,
    ) -> ItemId {
        let Attrs { list, safety_doc } = self.attrs(head.attrs);
        let test = self.test || list.iter().any(is_test_only);
        let id = ItemId(index(self.tree.items.len()));
        let name_span = self.span(head.name_span);
        let span = self.span(head.start).to(self.span(end));
        self.tree.items.push(Item {
            name: head.name,
            name_span,
            span,
            kind: ItemKind::Other,
            public: head.public,
            attrs: list,
            scope: self.scope,
            parent: self.parent,
            test,
            safety_doc,
            generics: Box::default(),
        });
        let scope = self.scope.0 as usize;
        self.tree.scopes[scope].items.push(id);
        let outer = std::mem::replace(&mut self.test, test);
        let kind = fill(self, id);
        self.test = outer;
        self.tree.items[id.0 as usize].kind = kind;
        id
    }

    /// Like [`Self::finish`], for what stands in an impl, a trait or a foreign block and is no name of the scope.
    fn member_item(
        &mut self,
        head: Head<'_>,
        end: TokenSpan,
        fill: impl FnOnce(&mut Self, ItemId) -> ItemKind,
    ) -> ItemId {
        let id = self.finish(head, end, fill);
        let scope = self.scope.0 as usize;
        self.tree.scopes[scope].items.retain(|known| *known != id);
        id
    }

    fn module(&mut self, item: &syn::ItemMod) -> ItemId {
        let head = Head::new(
            &item.attrs,
            &item.ident,
            item.mod_token.span,
            Some(&item.vis),
        );
        let end = match (&item.content, &item.semi) {
            (Some((brace, _)), _) => brace.span.close(),
            (None, Some(semi)) => semi.span,
            (None, None) => item.ident.span(),
        };
        self.finish(head, end, |lower, id| {
            let Some((_, items)) = &item.content else {
                return ItemKind::Module(None);
            };
            lower.tree.scopes.push(Scope {
                parent: Some(lower.scope),
                kind: ScopeKind::Module(id),
                items: Vec::new(),
            });
            let inner = ScopeId(index(lower.tree.scopes.len() - 1));
            let outer = std::mem::replace(&mut lower.scope, inner);
            let around = (lower.parent.take(), lower.self_segments.take());
            let macros = lower.macros.open.len();
            lower.items(items);
            if !item
                .attrs
                .iter()
                .any(|attr| attr.path().is_ident("macro_use"))
            {
                lower.macros.open.truncate(macros);
            }
            (lower.parent, lower.self_segments) = around;
            lower.scope = outer;
            ItemKind::Module(Some(inner))
        })
    }

    fn imports(
        &mut self,
        tree: &syn::UseTree,
        prefix: &mut Vec<Word>,
        global: bool,
        out: &mut Vec<Import>,
    ) {
        match tree {
            syn::UseTree::Path(path) => {
                prefix.push(self.word(&path.ident));
                self.imports(&path.tree, prefix, global, out);
                prefix.pop();
            }
            syn::UseTree::Group(group) => {
                for item in &group.items {
                    self.imports(item, prefix, global, out);
                }
            }
            syn::UseTree::Name(name) if name.ident == "self" => {
                let alias = prefix.last().map(|(name, _)| *name);
                self.import(prefix, None, alias, global, out);
            }
            syn::UseTree::Rename(rename) if rename.ident == "self" => {
                let alias = self.name(&rename.rename);
                self.import(prefix, None, Some(alias), global, out);
            }
            syn::UseTree::Name(name) => {
                let word = self.word(&name.ident);
                self.import(prefix, Some(word), Some(word.0), global, out);
            }
            syn::UseTree::Rename(rename) => {
                let word = self.word(&rename.ident);
                let alias = self.name(&rename.rename);
                self.import(prefix, Some(word), Some(alias), global, out);
            }
            syn::UseTree::Glob(_) => self.import(prefix, None, None, global, out),
        }
    }

    fn word(&self, ident: &syn::Ident) -> Word {
        (self.name(ident), self.span(ident.span()))
    }

    fn import(
        &mut self,
        prefix: &[Word],
        last: Option<Word>,
        name: Option<Name>,
        global: bool,
        out: &mut Vec<Import>,
    ) {
        let words = prefix.iter().copied().chain(last);
        let segments: Box<[Segment]> = words
            .map(|(name, span)| Segment {
                name,
                span,
                args: Box::default(),
                bindings: Box::default(),
            })
            .collect();
        let (Some(first), Some(last)) = (segments.first(), segments.last()) else {
            return;
        };
        let span = first.span.to(last.span);
        let path = Path {
            global,
            segments: self.without_self(segments),
            qself: None,
            scope: self.scope,
            span,
        };
        out.push(Import {
            path,
            name,
            public: false,
        });
    }

    fn constant(
        &mut self,
        head: Head<'_>,
        ty: &syn::Type,
        value: Option<&syn::Expr>,
        (static_, mutable): (bool, bool),
        end: TokenSpan,
    ) -> ItemId {
        self.finish(head, end, |lower, id| {
            lower.constant_kind(id, ty, value, (static_, mutable))
        })
    }

    fn constant_kind(
        &mut self,
        id: ItemId,
        ty: &syn::Type,
        value: Option<&syn::Expr>,
        (static_, mutable): (bool, bool),
    ) -> ItemKind {
        let ty = self.ty(ty);
        let body = value.map(|value| self.body(BodyOwner::Item(id), |lower| lower.expr(value)));
        ItemKind::Const(ConstItem {
            ty,
            body,
            static_,
            mutable,
        })
    }

    fn fields<'a>(&mut self, fields: impl IntoIterator<Item = &'a syn::Field>) -> Vec<Field> {
        fields
            .into_iter()
            .enumerate()
            .map(|(at, field)| {
                let ty = self.ty(&field.ty);
                let (name, span) = match &field.ident {
                    Some(ident) => (self.name(ident), self.span(ident.span())),
                    None => (Name::of(&at), ty.span),
                };
                Field {
                    name,
                    span,
                    ty,
                    public: !matches!(field.vis, syn::Visibility::Inherited),
                    attrs: self.attrs(&field.attrs).list,
                }
            })
            .collect()
    }

    fn variant(&mut self, variant: &syn::Variant) -> Variant {
        Variant {
            name: self.name(&variant.ident),
            span: self.span(variant.ident.span()),
            fields: self.fields(variant.fields.iter()),
            attrs: self.attrs(&variant.attrs).list,
        }
    }

    fn function(
        &mut self,
        head: Head<'_>,
        sig: &syn::Signature,
        block: Option<&syn::Block>,
        end: TokenSpan,
    ) -> ItemId {
        self.finish(head, end, |lower, id| {
            lower.function_kind(id, sig, block, false)
        })
    }

    fn function_kind(
        &mut self,
        id: ItemId,
        sig: &syn::Signature,
        block: Option<&syn::Block>,
        foreign: bool,
    ) -> ItemKind {
        let generics = self.generics(&sig.generics);
        let ret = self.output(&sig.output);
        let mut params = Vec::new();
        let outer = self.parent.replace(id);
        let body = match block {
            Some(block) => Some(self.body(BodyOwner::Item(id), |lower| {
                params = lower.params(sig);
                lower.block(block, BlockKind::Plain)
            })),
            None => {
                // A declaration's patterns are names only: a throw-away body holds them.
                let bodies = self.tree.bodies.len();
                self.body(BodyOwner::Item(id), |lower| {
                    params = lower.params(sig);
                    lower.push(crate::model::syntax::ExprKind::Other, Span::default())
                });
                self.tree.bodies.truncate(bodies);
                None
            }
        };
        self.parent = outer;
        let unsafe_ = match sig.safety {
            syn::Safety::Unsafe(_) => true,
            syn::Safety::Safe(_) => false,
            syn::Safety::Default => foreign,
        };
        ItemKind::Fn(Box::new(FnItem {
            unsafe_,
            async_: sig.asyncness.is_some(),
            abi: sig.abi.as_ref().map(abi_text),
            generics,
            has_self: sig.receiver().is_some(),
            receiver: sig.receiver().map_or(Receiver::None, receiver),
            params,
            ret,
            body,
        }))
    }

    fn params(&mut self, sig: &syn::Signature) -> Vec<Param> {
        let mut out = Vec::new();
        for input in &sig.inputs {
            match input {
                syn::FnArg::Receiver(receiver) => {
                    let span = self.span(receiver.self_token.span);
                    let ty = match &receiver.kind {
                        syn::ReceiverKind::Typed(_, ty) => Some(self.ty(ty)),
                        _ => None,
                    };
                    self.bind(Name::new("self"), span, ty, receiver.mutability.is_some());
                }
                syn::FnArg::Typed(typed) => {
                    let ty = self.ty(&typed.ty);
                    let pat = self.pat(&typed.pat, Some(ty.clone()), Around::default());
                    let body = &self.building().body;
                    let (local, span) = match (&body.pat(pat).kind, body.pat(pat).span) {
                        (PatKind::Bind(local, None), span) => (Some(*local), span),
                        (_, span) => (None, span),
                    };
                    let name = local.map(|local| body.local(local).name);
                    out.push(Param {
                        local,
                        name,
                        pat,
                        ty,
                        span,
                    });
                }
            }
        }
        out
    }

    fn implementation(&mut self, item: &syn::ItemImpl) -> ItemId {
        let head = Head::nameless(
            &item.attrs,
            item.unsafety
                .as_ref()
                .map_or(item.impl_token.span, |token| token.span),
        );
        self.finish(head, item.brace_token.span.close(), |lower, id| {
            let self_ty = lower.ty(&item.self_ty);
            if let Some(path) = self_ty.as_path() {
                lower.tree.items[id.0 as usize].name = path.last().name;
            }
            let trait_ = item.trait_.as_ref().map(|(path, _)| lower.path(path, None));
            let generics = lower.generics(&item.generics);
            let own = self_ty
                .as_path()
                .filter(|path| path.qself.is_none())
                .map(|path| path.segments.clone());
            let outer = (
                lower.parent.replace(id),
                std::mem::replace(&mut lower.self_segments, own),
            );
            let items = item
                .items
                .iter()
                .flat_map(|member| lower.impl_members(member))
                .collect();
            (lower.parent, lower.self_segments) = outer;
            ItemKind::Impl(Box::new(ImplItem {
                unsafe_: item.unsafety.is_some(),
                trait_,
                self_ty,
                items,
                generics,
            }))
        })
    }

    fn impl_members(&mut self, member: &syn::ImplItem) -> Vec<ItemId> {
        if let syn::ImplItem::Macro(item) = member {
            let written = self.expanded_in(&item.mac, |lower, members: &[syn::ImplItem]| {
                let members = members.iter();
                members
                    .flat_map(|member| lower.impl_members(member))
                    .collect()
            });
            if let Some(written) = written {
                return written;
            }
        }
        self.impl_member(member).into_iter().collect()
    }

    fn trait_members(&mut self, member: &syn::TraitItem) -> Vec<ItemId> {
        if let syn::TraitItem::Macro(item) = member {
            let written = self.expanded_in(&item.mac, |lower, members: &[syn::TraitItem]| {
                let members = members.iter();
                members
                    .flat_map(|member| lower.trait_members(member))
                    .collect()
            });
            if let Some(written) = written {
                return written;
            }
        }
        self.trait_member(member).into_iter().collect()
    }

    /// A call of an own macro in an impl or a trait.
    fn expanded_in<M: syn::parse::Parse>(
        &mut self,
        mac: &syn::Macro,
        fill: impl FnOnce(&mut Self, &[M]) -> Vec<ItemId>,
    ) -> Option<Vec<ItemId>> {
        let path = self.path(&mac.path, None);
        let span = path.span.to(self.span(mac.delimiter.span().close()));
        self.expanded_members(&path, mac, span, fill)
    }

    /// Notes the macros that the file defines between items.
    pub(super) fn collect_macros(&mut self, items: &[syn::Item]) {
        let mut found = Vec::new();
        definitions(items, &mut found);
        self.collect_renamed(items);
        for item in found {
            let start = start_of_path(&item.mac.path);
            let end = item.mac.delimiter.span().close();
            let span = self.span(start).to(self.span(end));
            self.macros.note(item, span);
        }
    }

    /// Notes what imports rename, in all modules of a file.
    fn collect_renamed(&mut self, items: &[syn::Item]) {
        for item in items {
            match item {
                syn::Item::Use(item) => self.macros.note_renamed(&item.tree),
                syn::Item::Mod(item) => {
                    if let Some((_, items)) = &item.content {
                        self.collect_renamed(items);
                    }
                }
                _ => {}
            }
        }
    }

    fn impl_member(&mut self, member: &syn::ImplItem) -> Option<ItemId> {
        match member {
            syn::ImplItem::Fn(item) => {
                let head = Head::new(
                    &item.attrs,
                    &item.sig.ident,
                    start_of(&item.sig),
                    Some(&item.vis),
                );
                let end = item.block.brace_token.span.close();
                Some(self.member_item(head, end, |lower, id| {
                    lower.function_kind(id, &item.sig, Some(&item.block), false)
                }))
            }
            syn::ImplItem::Const(item) => {
                let head = Head::new(
                    &item.attrs,
                    &item.ident,
                    item.const_token.span,
                    Some(&item.vis),
                );
                Some(self.member_item(head, item.semi_token.span, |lower, id| {
                    lower.constant_kind(id, &item.ty, Some(&item.expr), (false, false))
                }))
            }
            syn::ImplItem::Type(item) => {
                let head = Head::new(
                    &item.attrs,
                    &item.ident,
                    item.type_token.span,
                    Some(&item.vis),
                );
                Some(self.member_item(head, item.semi_token.span, |lower, _| {
                    ItemKind::TypeAlias(Some(lower.ty(&item.ty)))
                }))
            }
            syn::ImplItem::Macro(item) => {
                let head = Head::nameless(&item.attrs, start_of_path(&item.mac.path));
                let end = item.mac.delimiter.span().close();
                Some(self.member_item(head, end, |lower, _| lower.macro_kind(&item.mac)))
            }
            syn::ImplItem::Verbatim(tokens) => {
                self.unread(tokens);
                None
            }
            _ => None,
        }
    }

    fn trait_(&mut self, item: &syn::ItemTrait) -> ItemId {
        let head = Head::new(
            &item.attrs,
            &item.ident,
            item.trait_token.span,
            Some(&item.vis),
        );
        let start = item
            .unsafety
            .as_ref()
            .map_or(item.trait_token.span, |token| token.span);
        let head = Head { start, ..head };
        self.finish(head, item.brace_token.span.close(), |lower, id| {
            lower.generics_of(id, &item.generics);
            lower.demands(id, &item.ident, &item.supertraits);
            let outer = lower.parent.replace(id);
            let items = item
                .items
                .iter()
                .flat_map(|member| lower.trait_members(member))
                .collect();
            lower.parent = outer;
            ItemKind::Trait(TraitItem {
                unsafe_: item.unsafety.is_some(),
                items,
            })
        })
    }

    fn trait_member(&mut self, member: &syn::TraitItem) -> Option<ItemId> {
        match member {
            syn::TraitItem::Fn(item) => {
                let head = Head::new(&item.attrs, &item.sig.ident, start_of(&item.sig), None);
                let end = match (&item.default, &item.semi_token) {
                    (Some(block), _) => block.brace_token.span.close(),
                    (None, Some(semi)) => semi.span,
                    (None, None) => item.sig.paren_token.span.close(),
                };
                Some(self.member_item(head, end, |lower, id| {
                    lower.function_kind(id, &item.sig, item.default.as_ref(), false)
                }))
            }
            syn::TraitItem::Const(item) => {
                let head = Head::new(&item.attrs, &item.ident, item.const_token.span, None);
                let value = item.default.as_ref().map(|(_, value)| value);
                Some(self.member_item(head, item.semi_token.span, |lower, id| {
                    lower.constant_kind(id, &item.ty, value, (false, false))
                }))
            }
            syn::TraitItem::Type(item) => {
                let head = Head::new(&item.attrs, &item.ident, item.type_token.span, None);
                Some(self.member_item(head, item.semi_token.span, |lower, id| {
                    lower.demands(id, &item.ident, &item.bounds);
                    ItemKind::TypeAlias(item.default.as_ref().map(|(_, ty)| lower.ty(ty)))
                }))
            }
            syn::TraitItem::Macro(item) => {
                let head = Head::nameless(&item.attrs, start_of_path(&item.mac.path));
                let end = item.mac.delimiter.span().close();
                Some(self.member_item(head, end, |lower, _| lower.macro_kind(&item.mac)))
            }
            syn::TraitItem::Verbatim(tokens) => {
                self.unread(tokens);
                None
            }
            _ => None,
        }
    }

    fn foreign(&mut self, item: &syn::ItemForeignMod) -> ItemId {
        let start = item
            .unsafety
            .as_ref()
            .map_or(item.abi.extern_token.span, |token| token.span);
        let head = Head::nameless(&item.attrs, start);
        // In `unsafe extern` blocks too, what is not marked `safe` is unsafe to use.
        self.finish(head, item.brace_token.span.close(), |lower, _| {
            let items = item
                .items
                .iter()
                .filter_map(|member| lower.foreign_member(member))
                .collect();
            ItemKind::ForeignMod(items)
        })
    }

    fn foreign_member(&mut self, member: &syn::ForeignItem) -> Option<ItemId> {
        match member {
            syn::ForeignItem::Fn(item) => {
                let head = Head::new(
                    &item.attrs,
                    &item.sig.ident,
                    start_of(&item.sig),
                    Some(&item.vis),
                );
                Some(self.finish(head, item.semi_token.span, |lower, id| {
                    lower.function_kind(id, &item.sig, None, true)
                }))
            }
            syn::ForeignItem::Static(item) => {
                let head = Head::new(
                    &item.attrs,
                    &item.ident,
                    item.static_token.span,
                    Some(&item.vis),
                );
                let mutable = matches!(item.mutability, syn::StaticMutability::Mut(_));
                Some(self.constant(head, &item.ty, None, (true, mutable), item.semi_token.span))
            }
            _ => None,
        }
    }

    fn macro_item(&mut self, item: &syn::ItemMacro) -> Option<ItemId> {
        let start = start_of_path(&item.mac.path);
        let end = item.mac.delimiter.span().close();
        if let (true, Some(ident)) = (item.mac.path.is_ident("macro_rules"), &item.ident) {
            let head = Head::new(&item.attrs, ident, start, None);
            let span = self.span(start).to(self.span(end));
            self.macros.define(item, span);
            return Some(self.finish(head, end, |_, _| ItemKind::MacroRules));
        }
        Some(self.macro_of_items(&item.attrs, &item.mac))
    }

    /// A macro call that stands for items.
    pub(super) fn macro_of_items(&mut self, attrs: &[syn::Attribute], mac: &syn::Macro) -> ItemId {
        let start = start_of_path(&mac.path);
        let end = mac.delimiter.span().close();
        let head = Head::nameless(attrs, start);
        self.finish(head, end, |lower, _| {
            let path = lower.path(&mac.path, None);
            let span = lower.span(start).to(lower.span(end));
            if !lower.expanded_items(&path, mac, span) && !lower.macro_items(&mac.tokens) {
                lower.tree.unread_macros.push(span);
            }
            ItemKind::MacroCall(path, None)
        })
    }

    fn generics_of(&mut self, id: ItemId, generics: &syn::Generics) {
        self.tree.items[id.0 as usize].generics = self.generics(generics).into();
    }

    /// What a trait or an associated type demands of itself joins its generics, under its own name.
    fn demands<'a>(
        &mut self,
        id: ItemId,
        ident: &syn::Ident,
        bounds: impl IntoIterator<Item = &'a syn::TypeParamBound>,
    ) {
        let demand = Generic {
            name: self.name(ident),
            bounds: self.bounds(bounds).into_vec(),
        };
        let item = &mut self.tree.items[id.0 as usize];
        let mut all = std::mem::take(&mut item.generics).into_vec();
        all.push(demand);
        item.generics = all.into();
    }

    fn macro_kind(&mut self, mac: &syn::Macro) -> ItemKind {
        let path = self.path(&mac.path, None);
        let span = path.span.to(self.span(mac.delimiter.span().close()));
        self.tree.unread_macros.push(span);
        ItemKind::MacroCall(path, None::<BodyId>)
    }
}

/// The macros that are defined in a module and in those written inside it.
fn definitions<'a>(items: &'a [syn::Item], out: &mut Vec<&'a syn::ItemMacro>) {
    for item in items {
        match item {
            syn::Item::Macro(item) if item.ident.is_some() => out.push(item),
            syn::Item::Mod(item) => {
                if let Some((_, items)) = &item.content {
                    definitions(items, out);
                }
            }
            _ => {}
        }
    }
}

fn receiver(receiver: &syn::Receiver) -> Receiver {
    match &receiver.kind {
        syn::ReceiverKind::Typed(..) => Receiver::Typed,
        syn::ReceiverKind::Reference(_, _, Some(_)) => Receiver::RefMut,
        syn::ReceiverKind::Reference(..) => Receiver::Ref,
        _ => Receiver::Value,
    }
}

fn start_of(sig: &syn::Signature) -> TokenSpan {
    if let Some(token) = &sig.constness {
        return token.span;
    }
    if let Some(token) = &sig.asyncness {
        return token.span;
    }
    match (&sig.safety, &sig.abi) {
        (syn::Safety::Unsafe(token), _) => token.span,
        (_, Some(abi)) => abi.extern_token.span,
        _ => sig.fn_token.span,
    }
}

fn start_of_path(path: &syn::Path) -> TokenSpan {
    path.segments
        .first()
        .map_or_else(TokenSpan::call_site, |segment| segment.ident.span())
}

fn fields_end(fields: &syn::Fields, otherwise: TokenSpan) -> TokenSpan {
    match fields {
        syn::Fields::Named(fields) => fields.brace_token.span.close(),
        syn::Fields::Unnamed(fields) => fields.paren_token.span.close(),
        syn::Fields::Unit => otherwise,
    }
}

fn abi_text(abi: &syn::Abi) -> String {
    abi.name
        .as_ref()
        .map_or_else(|| "C".to_owned(), syn::LitStr::value)
}
