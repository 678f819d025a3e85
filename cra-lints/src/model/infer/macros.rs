//! Macro calls: their arguments, and what the well-known ones give.

use super::Infer;
use crate::model::name::Name;
use crate::model::signature::future;
use crate::model::syntax::MacroCall;
use crate::model::ty::{Ty, TyKind};

impl Infer<'_> {
    pub(super) fn macro_call(&mut self, call: &MacroCall, want: Ty) -> Ty {
        let name = call.path.last().name.as_str();
        let words = self.words;
        let list = name == "vec";
        let inner = match want.kind() {
            TyKind::Named(path, args) if list && *path == words.vec => args.first().copied(),
            _ => None,
        };
        let mut types = Vec::with_capacity(call.args.len().min(8));
        for arg in &call.args {
            let hint = if list || matches!(name, "dbg" | "pin") {
                inner.unwrap_or_else(Ty::unknown)
            } else {
                Ty::unknown()
            };
            let ty = self.expr(*arg, hint);
            if types.len() < 8 {
                types.push(ty);
            }
        }
        let named = |path: &str| Ty::named(Name::new(path));
        match name {
            "format" => words.string_ty,
            "vec" => {
                let item = match types.first() {
                    Some(first) => {
                        let first = *first;
                        inner.map_or(first, |inner| self.first_known(first, inner))
                    }
                    None => inner.unwrap_or_else(|| self.vars.fresh(super::vars::Class::Any)),
                };
                Ty::new(TyKind::Named(words.vec, Box::new([item])))
            }
            "matches" | "cfg" | "assert_matches" if name != "assert_matches" => words.bool_ty,
            "concat" | "stringify" | "env" | "include_str" | "module_path" | "file" => {
                words.str_ref
            }
            "include_bytes" => {
                let bytes = Ty::new(TyKind::Array(words.u8_ty, None));
                Ty::new(TyKind::Ref(false, bytes))
            }
            "option_env" => Ty::new(TyKind::Named(words.option, Box::new([words.str_ref]))),
            "line" | "column" => named("u32"),
            "panic" | "todo" | "unimplemented" | "unreachable" | "bail" | "compile_error" => {
                words.never
            }
            "println" | "print" | "eprintln" | "eprint" | "assert" | "assert_eq" | "assert_ne"
            | "debug_assert" | "debug_assert_eq" | "debug_assert_ne" | "trace" | "debug"
            | "info" | "warn" | "error" | "log" | "ensure" | "thread_local" | "event" => Ty::unit(),
            "write" | "writeln" => self.written_to(types.first().copied()),
            "dbg" => types.first().copied().unwrap_or_else(Ty::unit),
            "format_args" => named("std::fmt::Arguments"),
            "anyhow" | "eyre" | "format_err" => {
                let krate = if name == "eyre" {
                    "eyre::Report"
                } else {
                    "anyhow::Error"
                };
                named(krate)
            }
            "json" => named("serde_json::Value"),
            "doc" => named("bson::Document"),
            "html" if self.is_of_maud(call) => {
                let text = Box::new([words.string_ty]);
                Ty::new(TyKind::Named(Name::new("maud::PreEscaped"), text))
            }
            "join" => {
                let outputs = types
                    .iter()
                    .map(|ty| {
                        let ty = self.settle(*ty);
                        self.project(ty, words.output).unwrap_or_else(Ty::unknown)
                    })
                    .collect();
                Ty::new(TyKind::Tuple(outputs))
            }
            "ready" => types.first().copied().map_or_else(Ty::unknown, future),
            "addr_of" => pointer(false, types.first()),
            "addr_of_mut" => pointer(true, types.first()),
            // A macro of the package is what it becomes.
            _ if call.value == call.args.first().copied() => {
                types.first().copied().unwrap_or_else(Ty::unknown)
            }
            _ => Ty::unknown(),
        }
    }

    /// Whether a macro is one of maud, which gives a page.
    fn is_of_maud(&mut self, call: &MacroCall) -> bool {
        let of_maud = |path: Name| matches!(path.as_str(), "maud::html" | "maud_macros::html");
        self.found(&call.path)
            .is_some_and(|found| of_maud(found.path) || of_maud(found.shown))
    }

    /// What `write!` gives depends on what is written to.
    fn written_to(&mut self, to: Option<Ty>) -> Ty {
        let to = to.map(|ty| self.settle(ty.peel_refs()));
        let text = to.is_some_and(|ty| {
            let formatter = ty.path().is_some_and(|path| {
                matches!(path.as_str(), "std::fmt::Formatter" | "std::string::String")
            });
            let writes = match ty.kind() {
                TyKind::Bounds(bounds) => {
                    bounds.iter().any(|bound| bound.path == *"std::fmt::Write")
                }
                _ => false,
            };
            formatter || writes
        });
        let error = if text {
            "std::fmt::Error"
        } else {
            "std::io::Error"
        };
        let args = Box::new([Ty::unit(), Ty::named(Name::new(error))]);
        Ty::new(TyKind::Named(self.words.result, args))
    }
}

fn pointer(mutable: bool, ty: Option<&Ty>) -> Ty {
    let inner = ty.copied().unwrap_or_else(Ty::unknown);
    Ty::new(TyKind::Ptr(mutable, inner))
}
