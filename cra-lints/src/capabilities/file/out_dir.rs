//! Which values of a build script lead into the folder that cargo gives it, `OUT_DIR`.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};

use super::Reading;
use super::visit::plain;

/// The variable of cargo that names the folder.
pub(in crate::capabilities) const OUT_DIR: &str = "OUT_DIR";

/// Functions that write where their last argument says.
const TO_LAST: &[&str] = &["copy", "hard_link", "rename", "symlink"];

impl Reading<'_> {
    /// Whether an expression names the folder, or a variable that was made of it.
    fn leads_to_out_dir(&self, expr: &syn::Expr) -> bool {
        let mut search = Search {
            names: &self.kept,
            found: false,
        };
        search.visit_expr(expr);
        search.found
    }

    /// Whether a call of this function works on a file in the folder.
    pub(super) fn works_in_out_dir(&self, call: &syn::ExprCall, function: &syn::Path) -> bool {
        let last = function.segments.last();
        let to_last = last.is_some_and(|last| TO_LAST.iter().any(|name| last.ident == name));
        let path = match to_last {
            true => call.args.last(),
            false => call.args.first(),
        };
        path.is_some_and(|path| self.leads_to_out_dir(path))
    }

    /// Notes variables that get their value from an expression with the folder in it.
    pub(super) fn keep(&mut self, pattern: &syn::Pat, value: &syn::Expr) {
        let leads = self.leads_to_out_dir(value);
        let mut names = Bound(Vec::new());
        names.visit_pat(pattern);
        let Some(kept) = self.kept.last_mut() else {
            return;
        };
        if leads {
            kept.extend(names.0);
        }
    }
}

/// The names that a pattern binds.
struct Bound(Vec<String>);

impl<'ast> Visit<'ast> for Bound {
    fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
        self.0.push(plain(&pattern.ident));
        visit::visit_pat_ident(self, pattern);
    }
}

/// A search for the folder in an expression.
struct Search<'a> {
    names: &'a [BTreeSet<String>],
    found: bool,
}

impl Search<'_> {
    fn name(&mut self, name: &str) {
        self.found |= self.names.iter().any(|names| names.contains(name));
    }

    fn text(&mut self, text: &str) {
        let mut names = self.names.iter().flatten();
        self.found |= text == OUT_DIR || names.any(|name| text.contains(&format!("{{{name}")));
    }

    fn tokens(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Ident(name) => self.name(&plain(&name)),
                TokenTree::Literal(literal) => {
                    if let syn::Lit::Str(text) = syn::Lit::new(literal) {
                        self.text(&text.value());
                    }
                }
                TokenTree::Punct(_) => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Search<'_> {
    fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
        if let Some(name) = path.path.get_ident() {
            self.name(&plain(name));
        }
    }

    fn visit_lit_str(&mut self, text: &'ast syn::LitStr) {
        self.text(&text.value());
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        self.tokens(mac.tokens.clone());
    }
}
