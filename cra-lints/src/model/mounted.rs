//! Functions that a service puts behind its routes, and answers that tell the environment of the program.

use std::sync::Arc;

use super::Model;
use super::hash::FastSet;
use super::place::{FileId, Place};
use super::syntax::{BodyOwner, ExprId, ExprKind, ItemId, ItemKind};
use super::view::{BodyView, Call};

/// Libraries with routes.
pub const SERVERS: &[&str] = &[
    "axum",
    "actix_web",
    "poem",
    "salvo",
    "salvo_core",
    "tide",
    "rocket",
    "ntex",
    "gotham",
    "viz",
];

/// Methods that put functions behind routes.
const MOUNTS: &[&str] = &["route", "mount", "at", "resource", "service"];

type Function = (FileId, ItemId);

/// The functions that calls put behind routes.
#[derive(Debug, Default)]
pub struct Mounted {
    functions: FastSet<Function>,
}

impl Model<'_> {
    /// The functions that calls put behind routes: worked out once, for lints that ask.
    pub fn mounted(&self) -> Arc<Mounted> {
        self.memo.get(|| {
            let mut out = Mounted::default();
            for file in self.files.iter().filter(|file| file.ships()) {
                if !self.may_use_any(file.id, SERVERS) {
                    continue;
                }
                for view in self.bodies(file).filter(|view| !view.is_test()) {
                    for call in view.calls() {
                        out.functions.extend(call.mounts());
                    }
                }
            }
            out
        })
    }
}

impl Call<'_> {
    /// The functions of the workspace that this call puts behind a route.
    pub fn mounts(&self) -> Vec<Function> {
        if self.receiver.is_none()
            || !MOUNTS.contains(&self.name.as_str())
            || !self.view.model.may_use_any(self.view.file.id, SERVERS)
        {
            return Vec::new();
        }
        let view = self.view;
        let spans = || self.args.iter().map(|arg| view.expr(*arg).span);
        let given = view.body.exprs.iter().filter_map(|expr| match &expr.kind {
            ExprKind::Path(path) if spans().any(|span| span.contains(expr.span)) => {
                view.resolve(path)?.item
            }
            _ => None,
        });
        given
            .filter(|(file, item)| {
                let tree = view.model.file(*file).tree.as_ref();
                tree.is_some_and(|tree| matches!(tree.item(*item).kind, ItemKind::Fn(_)))
            })
            .collect()
    }
}

impl BodyView<'_> {
    /// Whether the function that has this body is put behind a route by a call somewhere.
    pub fn is_mounted(&self) -> bool {
        match self.body.owner {
            BodyOwner::Item(item) => {
                let mounted = self.model.mounted();
                mounted.functions.contains(&(self.file.id, item))
            }
            BodyOwner::Other => false,
        }
    }

    /// The calls whose value, all variables of the environment, becomes an answer; where `whole`, so is what the function
    /// gives back.
    pub fn environment_told(&self, whole: bool) -> Vec<ExprId> {
        let all = |id: &ExprId| match &self.expr(*id).kind {
            ExprKind::Call { callee, args } if args.is_empty() => self
                .named_by(*callee)
                .is_some_and(|named| named.is_any(&["std::env::vars", "std::env::vars_os"])),
            _ => false,
        };
        let calls = self.body.iter().map(|(id, _)| id).filter(all);
        calls.filter(|id| self.is_answered(*id, whole, 4)).collect()
    }

    /// Whether all of a value goes into an answer, as it is or in another form.
    fn is_answered(&self, id: ExprId, whole: bool, hops: usize) -> bool {
        let Some(hops) = hops.checked_sub(1) else {
            return false;
        };
        let around = self.around();
        let mut at = id;
        loop {
            if let Some((local, _)) = self.lets().find(|(_, init)| *init == at) {
                let mut uses = self.body.iter().filter(
                    |(_, expr)| matches!(expr.kind, ExprKind::Local(named) if named == local),
                );
                return uses.any(|(used, _)| self.is_answered(used, whole, hops));
            }
            let Some(outer) = around.parent(at) else {
                return whole && at == self.body.root();
            };
            if self.is_answer(outer) {
                return true;
            }
            let kept = match &self.expr(outer).kind {
                ExprKind::MethodCall {
                    receiver, method, ..
                } => *receiver == at && KEEPS.contains(&method.as_str()),
                ExprKind::Call { callee, .. } => self
                    .named_by(*callee)
                    .is_some_and(|named| SHOWS.contains(&named.last())),
                ExprKind::Macro(call) => {
                    matches!(call.path.last().name.as_str(), "format" | "json")
                }
                ExprKind::Return(_) => return whole,
                ExprKind::Block { tail, .. } => *tail == Some(at),
                ExprKind::Closure { .. } => return self.is_part_of_filter(around.parent(outer)),
                ExprKind::Ref { .. }
                | ExprKind::Try(_)
                | ExprKind::Await(_)
                | ExprKind::Cast(..)
                | ExprKind::Tuple(_)
                | ExprKind::Struct { .. } => true,
                _ => false,
            };
            if !kept {
                return false;
            }
            at = outer;
        }
    }

    /// Whether a call makes an answer out of what a filter of warp let through: `warp::path!("a").map(…)`.
    fn is_part_of_filter(&self, call: Option<ExprId>) -> bool {
        let Some(ExprKind::MethodCall {
            receiver, method, ..
        }) = call.map(|call| &self.expr(call).kind)
        else {
            return false;
        };
        let mut at = *receiver;
        while let ExprKind::MethodCall { receiver, .. } = &self.expr(at).kind {
            at = *receiver;
        }
        let of_warp = match &self.expr(at).kind {
            ExprKind::Macro(call) => {
                let first = call.path.segments.first().map(|segment| segment.name);
                call.path.last().name == "path"
                    && (first.is_some_and(|name| name == "warp")
                        || self.model.may_use(self.file.id, "warp"))
            }
            ExprKind::Call { callee, .. } => self
                .named_by(*callee)
                .is_some_and(|named| named.krate() == "warp"),
            _ => false,
        };
        of_warp && matches!(method.as_str(), "map" | "then" | "and_then")
    }

    /// Whether code is part of some builds only, or is run only where something says so; what is part of every release,
    /// as behind `if !cfg!(debug_assertions)`, is not.
    pub fn is_switched(&self, id: ExprId) -> bool {
        let at = self.expr(id).span;
        let inside = |branch: ExprId| self.expr(branch).span.contains(at);
        let by_branch = self.body.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => {
                let (first, other) = (inside(*then), otherwise.is_some_and(inside));
                let released = match self.asks_for_debugging(*condition) {
                    Some(debugging) => debugging != first,
                    None => false,
                };
                (first || other) && !released && self.bool(*condition).is_none()
            }
            ExprKind::Match { arms, .. } => {
                arms.len() > 1 && arms.iter().any(|arm| inside(arm.body))
            }
            _ => false,
        });
        let place = Place {
            file: self.file.id,
            span: at,
        };
        by_branch || self.model.depends_on_build(place)
    }

    /// Whether a condition is `cfg!(debug_assertions)`, or not that.
    fn asks_for_debugging(&self, condition: ExprId) -> Option<bool> {
        match &self.expr(condition).kind {
            ExprKind::Unary(super::syntax::UnaryOp::Not, inner) => {
                self.asks_for_debugging(*inner).map(|asks| !asks)
            }
            ExprKind::Macro(call) if call.path.last().name == "cfg" => {
                let [only] = *call.args else {
                    return None;
                };
                match &self.expr(only).kind {
                    ExprKind::Path(path) => path.is(&["debug_assertions"]).then_some(true),
                    // `cfg!(not(debug_assertions))`
                    ExprKind::Call { callee, args } => {
                        let [inner] = **args else {
                            return None;
                        };
                        let named = |id: ExprId, word: &str| matches!(&self.expr(id).kind, ExprKind::Path(path) if path.is(&[word]));
                        (named(*callee, "not") && named(inner, "debug_assertions")).then_some(false)
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

impl Model<'_> {
    /// Whether an attribute makes code part of some builds only, other than `#[cfg(not(debug_assertions))]`.
    pub fn depends_on_build(&self, place: Place) -> bool {
        let Some(tree) = &self.file(place.file).tree else {
            return false;
        };
        let limits = |meta: &super::syntax::Meta| {
            meta.is(&["cfg"])
                && !matches!(meta.list(), [only] if only.is(&["not"])
                    && matches!(only.list(), [inner] if inner.is(&["debug_assertions"])))
        };
        let mut items = tree.items.iter();
        let mut marks = tree.marks.iter();
        items.any(|item| {
            item.span.contains(place.span) && item.attrs.iter().any(|attr| limits(&attr.meta))
        }) || marks.any(|(attr, span)| span.contains(place.span) && limits(&attr.meta))
            || tree.attrs.iter().any(|attr| limits(&attr.meta))
    }
}

/// Methods that keep all of a value, in another form.
const KEEPS: &[&str] = &[
    "collect",
    "map",
    "into_iter",
    "iter",
    "clone",
    "to_string",
    "join",
    "into",
    "into_response",
];

/// Functions that make a text or an answer of all that they are given.
const SHOWS: &[&str] = &[
    "Ok",
    "Some",
    "Json",
    "to_string",
    "to_string_pretty",
    "to_value",
    "to_vec",
    "from_iter",
    "from",
];

#[cfg(test)]
mod tests {
    use crate::model::Model;
    use crate::model::testing::library;

    #[test]
    fn what_is_part_of_every_release_is_not_switched() {
        let snapshot = library(
            "pub fn go(on: bool) {
                a();
                if !cfg!(debug_assertions) { b(); }
                if cfg!(debug_assertions) { c(); } else { d(); }
                if on { e(); }
                if cfg!(not(debug_assertions)) { f(); }
            }
            #[cfg(not(debug_assertions))] pub fn released() { g(); }
            #[cfg(unix)] pub fn unix() { h(); }",
        );
        let model = Model::new(&snapshot);
        let bodies = model.files.iter().flat_map(|file| model.bodies(file));
        let told: Vec<(String, bool)> = bodies
            .flat_map(|body| body.calls())
            .filter(|call| call.name.as_str().len() == 1)
            .map(|call| (call.name.to_string(), call.view.is_switched(call.id)))
            .collect();
        let switched: Vec<&str> = told
            .iter()
            .filter(|(_, switched)| *switched)
            .map(|(name, _)| name.as_str())
            .collect();
        assert_eq!(switched, ["c", "e", "h"]);
    }
}
