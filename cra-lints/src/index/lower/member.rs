//! Functions and constants, and the traits and impls that they are members of.

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser as _};

use super::attr::{self, Attrs};
use super::ty::List;
use super::{Lower, MAX_EXPANSION};
use crate::index::unit::{Impl, Item, Kind, Member, Sig, Vis};
use crate::model::name::Name;

impl Lower<'_> {
    pub(super) fn constant_member(
        &mut self,
        ident: &syn::Ident,
        attrs: &Attrs,
        ty: &syn::Type,
    ) -> Member {
        let mut tail = Sig::default();
        tail.push(": ");
        self.ty_into(ty, &mut tail);
        Member {
            name: Name::new(&ident.to_string()),
            unstable: self.staged && attrs.unstable,
            head: "const ",
            tail,
        }
    }

    pub(super) fn function(&mut self, sig: &syn::Signature, attrs: &Attrs) -> Member {
        let mark = self.scope.len();
        let mut tail = self.generics(&sig.generics);
        tail.push("(");
        for (at, input) in sig.inputs.iter().enumerate() {
            if at > 0 {
                tail.push(", ");
            }
            match input {
                syn::FnArg::Receiver(receiver) => self.receiver(receiver, &mut tail),
                syn::FnArg::Typed(typed) => self.ty_into(&typed.ty, &mut tail),
            }
        }
        tail.push(")");
        self.output(&sig.output, &mut tail);
        self.scope.truncate(mark);
        let head = match (
            sig.asyncness.is_some(),
            matches!(sig.safety, syn::Safety::Unsafe(_)),
        ) {
            (false, false) => "fn ",
            (true, false) => "async fn ",
            (false, true) => "unsafe fn ",
            (true, true) => "async unsafe fn ",
        };
        Member {
            name: Name::new(&sig.ident.to_string()),
            unstable: self.staged && attrs.unstable,
            head,
            tail,
        }
    }

    fn receiver(&mut self, receiver: &syn::Receiver, out: &mut Sig) {
        match &receiver.kind {
            syn::ReceiverKind::Typed(_, ty) => {
                out.push("self: ");
                self.ty_into(ty, out);
            }
            syn::ReceiverKind::Reference(_, _, mutability) => {
                out.push(if mutability.is_some() {
                    "&mut self"
                } else {
                    "&self"
                });
            }
            _ => out.push("self"),
        }
    }

    pub(super) fn trait_(&mut self, item: &syn::ItemTrait) {
        let attrs = attr::read(&item.attrs);
        let generics = self.generics(&item.generics);
        let supers = self.bounds(&item.supertraits);
        let mut members = Vec::new();
        for inner in &item.items {
            self.trait_member(inner, &mut members);
        }
        let kind = Kind::Trait {
            generics,
            supers,
            members,
        };
        self.finish(Name::new(&item.ident.to_string()), &attrs, &item.vis, kind);
    }

    fn trait_member(&mut self, item: &syn::TraitItem, out: &mut Vec<Member>) {
        match item {
            syn::TraitItem::Fn(item) => {
                let attrs = attr::read(&item.attrs);
                if !attrs.test {
                    out.push(self.function(&item.sig, &attrs));
                }
            }
            syn::TraitItem::Const(item) => {
                let attrs = attr::read(&item.attrs);
                if !attrs.test {
                    out.push(self.constant_member(&item.ident, &attrs, &item.ty));
                }
            }
            syn::TraitItem::Macro(item) => self.within(&item.mac, |lower, input| {
                let inner: syn::TraitItem = input.parse()?;
                lower.trait_member(&inner, out);
                Ok(())
            }),
            _ => {}
        }
    }

    pub(super) fn implementation(&mut self, item: &syn::ItemImpl) {
        let attrs = attr::read(&item.attrs);
        if attrs.test
            || item.modifiers.polarity.is_some()
            || (self.staged && attrs.unstable && item.trait_.is_some())
        {
            return;
        }
        let generics = self.generics(&item.generics);
        let mut of = None;
        if let Some((path, _)) = &item.trait_ {
            let mut sig = Sig::default();
            self.path_into(path, None, &mut sig);
            of = Some(sig);
        }
        let mut block = Impl {
            generics,
            of,
            ty: self.ty(&item.self_ty),
            assoc: Sig::default(),
            members: Vec::new(),
        };
        let mut assoc = List::new("", "");
        for inner in &item.items {
            self.impl_member(inner, &mut block, &mut assoc);
        }
        block.assoc = assoc.finish();
        self.add(Item {
            name: Name::new(""),
            vis: Vis::Public,
            unstable: false,
            hidden: false,
            kind: Kind::Impl(block),
        });
    }

    fn impl_member(&mut self, item: &syn::ImplItem, block: &mut Impl, assoc: &mut List) {
        let public = |vis: &syn::Visibility| matches!(vis, syn::Visibility::Public(_));
        match item {
            // What an impl of a trait contains, the trait says already.
            syn::ImplItem::Fn(_) | syn::ImplItem::Const(_) if block.of.is_some() => {}
            syn::ImplItem::Fn(item) if public(&item.vis) => {
                let attrs = attr::read(&item.attrs);
                if !attrs.test {
                    block.members.push(self.function(&item.sig, &attrs));
                }
            }
            syn::ImplItem::Const(item) if public(&item.vis) => {
                let attrs = attr::read(&item.attrs);
                if !attrs.test {
                    let member = self.constant_member(&item.ident, &attrs, &item.ty);
                    block.members.push(member);
                }
            }
            syn::ImplItem::Type(item) if block.of.is_some() && item.generics.params.is_empty() => {
                let mut one = Sig::default();
                one.push(&format!("{} = ", Name::new(&item.ident.to_string())));
                self.ty_into(&item.ty, &mut one);
                assoc.add(one);
            }
            syn::ImplItem::Macro(item) => self.within(&item.mac, |lower, input| {
                let inner: syn::ImplItem = input.parse()?;
                lower.impl_member(&inner, block, assoc);
                Ok(())
            }),
            _ => {}
        }
    }

    /// What a macro call within an impl or a trait stands for, member by member.
    fn within(
        &mut self,
        mac: &syn::Macro,
        mut member: impl FnMut(&mut Self, ParseStream<'_>) -> syn::Result<()>,
    ) {
        if self.expansion >= MAX_EXPANSION {
            return;
        }
        self.expansion += 1;
        let tokens = self.expand(mac).unwrap_or_else(|| mac.tokens.clone());
        let mut all = |input: ParseStream<'_>| {
            while !input.is_empty() {
                member(self, input)?;
            }
            Ok(())
        };
        // A member that is not known ends the reading; those before it count.
        let _ = (|input: ParseStream<'_>| {
            let end = all(input);
            input.parse::<TokenStream>()?;
            end
        })
        .parse2(tokens);
        self.expansion -= 1;
    }
}
