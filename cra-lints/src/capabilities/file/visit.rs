//! The walk over the tree of a file.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::visit::{self, Visit};

use super::super::include::is_include;
use super::super::names::{Path, below};
use super::out_dir::OUT_DIR;
use super::{Reading, attrs};
use crate::snapshot::Capability;

/// Macros whose arguments become code of whoever uses the macro.
const QUOTES: &[&str] = &[
    "parse_quote",
    "parse_quote_spanned",
    "quote",
    "quote_spanned",
];
/// Macros whose arguments are machine instructions.
const ASSEMBLY: &[&str] = &["asm", "global_asm", "naked_asm"];

impl Reading<'_> {
    /// Reads something that attributes may take away.
    fn under(&mut self, attrs: &[syn::Attribute], read: impl FnOnce(&mut Self)) {
        let before = self.gone;
        self.gone |= self.is_gone(attrs);
        read(self);
        self.gone = before;
    }

    fn define(&mut self, name: &syn::Ident) {
        if self.blocks.is_empty() && !self.gone {
            let name = plain(name);
            self.here().own.insert(name);
        }
    }

    /// Takes in a `use` tree.
    fn import(&mut self, tree: &syn::UseTree, begin: &Path) {
        match tree {
            syn::UseTree::Path(tree) => {
                let mut begin = begin.clone();
                begin.push(plain(&tree.ident));
                self.import(&tree.tree, &begin);
            }
            syn::UseTree::Name(tree) if tree.ident == "self" => {
                if let Some(name) = begin.last().cloned() {
                    self.bind(name, begin.clone());
                }
            }
            syn::UseTree::Name(tree) => {
                let name = plain(&tree.ident);
                let mut path = begin.clone();
                path.push(name.clone());
                self.bind(name, path);
            }
            syn::UseTree::Rename(tree) => {
                let mut path = begin.clone();
                if tree.ident != "self" {
                    path.push(plain(&tree.ident));
                }
                self.bind(plain(&tree.rename), path);
            }
            syn::UseTree::Glob(_) => self.here().globs.push(begin.clone()),
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(tree, begin);
                }
            }
        }
    }

    fn bind(&mut self, name: String, path: Path) {
        match self.blocks.last_mut() {
            Some(block) => block.insert(name, path),
            None => self.here().uses.insert(name, path),
        };
    }

    fn import_item(&mut self, item: &syn::ItemUse) {
        if self.gone || self.is_gone(&item.attrs) {
            return;
        }
        let begin = match item.leading_colon {
            Some(_) => vec![String::new()],
            None => Vec::new(),
        };
        self.import(&item.tree, &begin);
    }

    fn expression(&mut self, path: &syn::ExprPath, called: bool, argument: Option<String>) {
        let mut out = segments(&path.path);
        // `<File>::open`
        if let Some(qself) = &path.qself
            && let (syn::Type::Path(of), 0) = (&*qself.ty, qself.position)
        {
            out = segments(&of.path)
                .into_iter()
                .chain(out.into_iter().skip(1))
                .collect();
        }
        self.mention(out, called, argument);
    }

    /// What stands in the arguments of a macro between items: items as a rule, those of `cfg_if!` in braces.
    fn items_of_macro(&mut self, tokens: &TokenStream) {
        if let Ok(file) = syn::parse2::<syn::File>(tokens.clone()) {
            return self.visit_file(&file);
        }
        for token in tokens.clone() {
            if let TokenTree::Group(group) = token
                && group.delimiter() == Delimiter::Brace
            {
                match syn::parse2::<syn::File>(group.stream()) {
                    Ok(file) => self.visit_file(&file),
                    Err(_) => self.tokens(group.stream()),
                }
            }
        }
    }
}

/// The path of a macro or of an expression.
fn segments(path: &syn::Path) -> Path {
    let begin = path.leading_colon.as_ref().map(|_| String::new());
    let names = path.segments.iter().map(|segment| plain(&segment.ident));
    begin.into_iter().chain(names).collect()
}

/// A name without `r#`.
pub(super) fn plain(name: &syn::Ident) -> String {
    let text = name.to_string();
    text.strip_prefix("r#").map(str::to_owned).unwrap_or(text)
}

/// Whether a function can be called from another language.
fn is_foreign(signature: &syn::Signature) -> bool {
    let abi = signature.abi.as_ref();
    abi.is_some_and(|abi| {
        let name = abi.name.as_ref().map(syn::LitStr::value);
        !matches!(
            name.as_deref(),
            Some("Rust" | "rust-intrinsic" | "rust-call")
        )
    })
}

fn is_unsafe(signature: &syn::Signature) -> bool {
    matches!(signature.safety, syn::Safety::Unsafe(_))
}

impl<'ast> Visit<'ast> for Reading<'_> {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        self.under(attrs::of_item(item), |this| visit::visit_item(this, item));
    }

    fn visit_impl_item(&mut self, item: &'ast syn::ImplItem) {
        self.under(attrs::of_impl_item(item), |this| {
            visit::visit_impl_item(this, item)
        });
    }

    fn visit_trait_item(&mut self, item: &'ast syn::TraitItem) {
        self.under(attrs::of_trait_item(item), |this| {
            visit::visit_trait_item(this, item)
        });
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        self.under(&local.attrs, |this| visit::visit_local(this, local));
        if let Some(init) = &local.init {
            self.keep(&local.pat, &init.expr);
        }
    }

    fn visit_expr_let(&mut self, condition: &'ast syn::ExprLet) {
        self.keep(&condition.pat, &condition.expr);
        visit::visit_expr_let(self, condition);
    }

    fn visit_stmt_macro(&mut self, item: &'ast syn::StmtMacro) {
        self.under(&item.attrs, |this| visit::visit_stmt_macro(this, item));
    }

    fn visit_expr_block(&mut self, block: &'ast syn::ExprBlock) {
        self.under(&block.attrs, |this| visit::visit_expr_block(this, block));
    }

    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        self.under(&arm.attrs, |this| visit::visit_arm(this, arm));
    }

    // What an attribute or a type says is no expression.
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        let Some((_, items)) = &item.content else {
            if self.gone {
                let at = item.ident.span().byte_range().start;
                self.skipped.insert(at + self.skip);
            }
            return;
        };
        let outer = self.module.clone();
        let blocks = std::mem::take(&mut self.blocks);
        self.module = below(&outer, &plain(&item.ident));
        if !self.gone {
            self.here();
        }
        for item in items {
            self.visit_item(item);
        }
        self.module = outer;
        self.blocks = blocks;
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        // Those of blocks were taken in at the block's beginning.
        if self.blocks.is_empty() {
            self.import_item(item);
        }
    }

    fn visit_item_extern_crate(&mut self, item: &'ast syn::ItemExternCrate) {
        if let Some((_, name)) = &item.rename
            && !self.gone
        {
            let path = match item.ident == "self" {
                true => vec!["crate".to_owned()],
                false => vec![String::new(), plain(&item.ident)],
            };
            self.bind(plain(name), path);
        }
    }

    fn visit_block(&mut self, block: &'ast syn::Block) {
        self.blocks.push(BTreeMap::new());
        self.kept.push(Default::default());
        for statement in &block.stmts {
            if let syn::Stmt::Item(syn::Item::Use(item)) = statement {
                self.import_item(item);
            }
        }
        visit::visit_block(self, block);
        self.blocks.pop();
        self.kept.pop();
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.define(&item.sig.ident);
        if is_unsafe(&item.sig) {
            self.count(|code| &mut code.functions);
        }
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        if is_unsafe(&item.sig) {
            self.count(|code| &mut code.methods);
        }
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        if is_unsafe(&item.sig) {
            self.count(|code| &mut code.methods);
        }
        visit::visit_trait_item_fn(self, item);
    }

    fn visit_signature(&mut self, signature: &'ast syn::Signature) {
        if is_foreign(signature) {
            self.can(Capability::Ffi);
        }
        visit::visit_signature(self, signature);
    }

    fn visit_item_foreign_mod(&mut self, item: &'ast syn::ItemForeignMod) {
        self.can(Capability::Ffi);
        // What is declared there is unsafe to call, which the calls say.
        for item in &item.items {
            if let syn::ForeignItem::Fn(item) = item {
                self.define(&item.sig.ident);
            }
        }
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        if item.unsafety.is_some() {
            self.count(|code| &mut code.impls);
        }
        visit::visit_item_impl(self, item);
    }

    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        self.define(&item.ident);
        if item.unsafety.is_some() {
            self.count(|code| &mut code.traits);
        }
        visit::visit_item_trait(self, item);
    }

    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.define(&item.ident);
        visit::visit_item_struct(self, item);
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        self.define(&item.ident);
        visit::visit_item_enum(self, item);
    }

    fn visit_expr_unsafe(&mut self, item: &'ast syn::ExprUnsafe) {
        self.count(|code| &mut code.blocks);
        visit::visit_expr_unsafe(self, item);
    }

    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        if let syn::Expr::Path(path) = &*call.func {
            let argument = match call.args.first() {
                _ if self.works_in_out_dir(call, &path.path) => Some(OUT_DIR.to_owned()),
                Some(syn::Expr::Lit(syn::ExprLit {
                    lit: syn::Lit::Str(text),
                    ..
                })) => Some(text.value()),
                _ => None,
            };
            self.expression(path, true, argument);
        } else {
            self.visit_expr(&call.func);
        }
        for argument in &call.args {
            self.visit_expr(argument);
        }
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        // The only method of the standard library that asks the network by this name.
        if call.method == "to_socket_addrs" && call.args.is_empty() {
            let path = ["", "std", "net", "ToSocketAddrs"].map(str::to_owned);
            self.mention(path.to_vec(), true, None);
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
        self.expression(path, false, None);
    }

    fn visit_item_macro(&mut self, item: &'ast syn::ItemMacro) {
        if item.ident.is_some() {
            return self.tokens(item.mac.tokens.clone());
        }
        let known = item.mac.path.segments.last().map(|last| plain(&last.ident));
        let special = |name: &str| is_include(name) || ASSEMBLY.contains(&name);
        if known.as_deref().is_some_and(special) {
            return self.visit_macro(&item.mac);
        }
        self.mention(segments(&item.mac.path), true, None);
        self.items_of_macro(&item.mac.tokens);
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        let path = segments(&mac.path);
        let name = path.last().cloned().unwrap_or_default();
        if ASSEMBLY.contains(&name.as_str()) {
            self.can(Capability::NativeCode);
        } else if is_include(&name) && !self.gone {
            self.include(&mac.tokens);
        } else if name == "syscall"
            && let Some(TokenTree::Ident(function)) = mac.tokens.clone().into_iter().next()
        {
            // What system libraries call their way to the C library: `syscall!(socket(domain, kind, 0))`.
            let path = [String::new(), "libc".to_owned(), plain(&function)];
            self.mention(path.to_vec(), true, None);
        }
        self.mention(path, true, None);
        let before = self.quoted;
        self.quoted |= QUOTES.contains(&name.as_str());
        self.tokens(mac.tokens.clone());
        self.quoted = before;
    }
}
