//! What answers of servers tell of the inside of the program: where an error came about, with the calls that led there.

use super::syntax::{
    BodyOwner, ExprId, ExprKind, ItemKind, LocalId, PatKind, Trait, Type, TypeKind,
};
use super::view::BodyView;

/// Methods that make an answer out of an error or a value.
const ANSWERS: &[&str] = &["into_response", "error_response", "respond_to"];

/// Macros whose text goes to whoever runs the service.
const RECORDS: &[&str] = &[
    "error", "warn", "info", "debug", "trace", "event", "log", "print", "println", "eprint",
    "eprintln", "dbg",
];

/// Errors whose `{:?}` is the whole chain of causes with the backtrace.
const REPORTS: &[&str] = &["anyhow::Error", "eyre::Report", "color_eyre::Report"];

/// Types that are a backtrace.
const TRACES: &[&str] = &["std::backtrace::Backtrace", "backtrace::Backtrace"];

/// Libraries that answer requests.
const SERVERS: &[&str] = &[
    "axum",
    "axum_core",
    "actix_web",
    "http",
    "poem",
    "hyper",
    "ntex",
    "rocket",
    "salvo",
    "warp",
    "tide",
    "tonic",
];

/// Types of answers that are made of what is put into them.
const WRAPPERS: &[&str] = &[
    "Json",
    "Html",
    "Custom",
    "PlainText",
    "BadRequest",
    "Unauthorized",
    "NotFound",
];

/// Methods that give an answer its body.
const BODIES: &[&str] = &["body", "json", "message_body", "set_body", "render"];

impl BodyView<'_> {
    /// Whether the function that has this body answers requests, as what it gives back or its attributes say.
    pub fn answers_requests(&self) -> bool {
        let Some(owner) = self.owner() else {
            return false;
        };
        let ItemKind::Fn(function) = &owner.kind else {
            return false;
        };
        let routed = owner.attrs.iter().any(|attr| {
            let path = attr.meta.path.as_ref().and_then(|path| self.resolve(path));
            path.is_some_and(|path| SERVERS.contains(&path.krate()))
        });
        routed
            || function
                .ret
                .as_ref()
                .is_some_and(|ty| self.names_answer(ty, true))
    }

    /// Whether a type is an answer, or one of several things of which one is.
    fn names_answer(&self, ty: &Type, by_status: bool) -> bool {
        match &ty.kind {
            TypeKind::Impl(bounds) => bounds
                .iter()
                .any(|bound| matches!(bound.last().name.as_str(), "IntoResponse" | "Responder")),
            TypeKind::Tuple(parts) => parts.iter().any(|part| self.names_answer(part, by_status)),
            TypeKind::Path(path) => match path.last().name.as_str() {
                "Result" | "Option" => {
                    let mut args = path.last().args.iter();
                    args.any(|arg| self.names_answer(arg, by_status))
                }
                "Response" | "HttpResponse" => self.is_of_server(path),
                "StatusCode" => by_status && self.is_of_server(path),
                _ => false,
            },
            _ => false,
        }
    }

    fn is_of_server(&self, path: &super::syntax::Path) -> bool {
        self.resolve(path)
            .is_some_and(|found| SERVERS.contains(&found.krate()))
    }

    /// The expressions that tell in an answer where an error came about, with what is to be said of each. What stands
    /// behind a switch is left out.
    pub fn told_in_answers(&self) -> Vec<(ExprId, &'static str)> {
        if !self.model.may_use_any(self.file.id, SERVERS) {
            return Vec::new();
        }
        let told: Vec<(ExprId, &str)> = self
            .body
            .iter()
            .filter_map(|(id, _)| Some((id, self.tells(id)?)))
            .collect();
        if told.is_empty() {
            return Vec::new();
        }
        let whole = self.makes_answer();
        let mut out = told;
        out.retain(|(id, _)| !self.is_behind_switch(*id) && self.reaches_answer(*id, whole, 4));
        out
    }

    /// Whether the body is that of a function which makes an answer and nothing else.
    fn makes_answer(&self) -> bool {
        let Some(owner) = self
            .owner()
            .filter(|_| matches!(self.body.owner, BodyOwner::Item(_)))
        else {
            return false;
        };
        let ItemKind::Fn(function) = &owner.kind else {
            return false;
        };
        let gives = function.ret.as_ref();
        ANSWERS.contains(&owner.name.as_str())
            || gives.is_some_and(|ty| self.names_answer(ty, false))
    }

    /// Whether a value becomes part of an answer, by way of variables too, and not of a record only.
    fn reaches_answer(&self, id: ExprId, whole: bool, hops: usize) -> bool {
        let Some(hops) = hops.checked_sub(1) else {
            return false;
        };
        let around = self.around();
        let is_record = |outer: ExprId| match &self.expr(outer).kind {
            ExprKind::Macro(call) => RECORDS.contains(&call.path.last().name.as_str()),
            _ => false,
        };
        if is_record(id) || around.outward(id).any(is_record) {
            return false;
        }
        if around.outward(id).any(|outer| self.is_answer(outer)) {
            return true;
        }
        let mut lets = self.lets();
        let kept =
            lets.find(|(_, init)| *init == id || around.outward(id).any(|outer| outer == *init));
        match kept {
            Some((local, init)) => self
                .uses_of(local)
                .any(|used| used != init && self.reaches_answer(used, whole, hops)),
            None => whole,
        }
    }

    fn uses_of(&self, local: LocalId) -> impl Iterator<Item = ExprId> {
        self.body.iter().filter_map(move |(id, expr)| {
            matches!(expr.kind, ExprKind::Local(named) if named == local).then_some(id)
        })
    }

    /// Whether an expression makes an answer of its parts.
    pub(super) fn is_answer(&self, id: ExprId) -> bool {
        match &self.expr(id).kind {
            // `(StatusCode::INTERNAL_SERVER_ERROR, text)`
            ExprKind::Tuple(parts) => parts.first().is_some_and(|status| {
                self.named_by(*status)
                    .is_some_and(|named| named.parent().ends_with("::StatusCode"))
            }),
            ExprKind::Call { callee, .. } => self.named_by(*callee).is_some_and(|named| {
                let last = named.last();
                match named.krate() {
                    "tonic" => named.parent().ends_with("::Status"),
                    "actix_web" if last.starts_with("Error") => true,
                    "warp" => named.parent().ends_with("::reply"),
                    krate if SERVERS.contains(&krate) => {
                        WRAPPERS.contains(&last)
                            || matches!(last, "new" | "from")
                                && ["::Response", "::HttpResponse"]
                                    .iter()
                                    .any(|of| named.parent().ends_with(of))
                    }
                    _ => false,
                }
            }),
            ExprKind::MethodCall {
                receiver, method, ..
            } => BODIES.contains(&method.as_str()) && self.builds_answer(*receiver),
            _ => false,
        }
    }

    /// Whether a chain of calls begins with an answer: `HttpResponse::InternalServerError()`, `Response::builder()`.
    fn builds_answer(&self, id: ExprId) -> bool {
        let mut at = id;
        for _ in 0..16 {
            at = match &self.expr(at).kind {
                ExprKind::MethodCall { receiver, .. } => *receiver,
                ExprKind::Local(local) => match self.only_value(*local) {
                    Some(value) => value,
                    None => return false,
                },
                _ => break,
            };
        }
        let ExprKind::Call { callee, .. } = &self.expr(at).kind else {
            return false;
        };
        self.named_by(*callee).is_some_and(|named| {
            SERVERS.contains(&named.krate())
                && ["::Response", "::HttpResponse"]
                    .iter()
                    .any(|of| named.parent().ends_with(of))
        })
    }

    /// Whether somebody can keep a branch from being taken: one that is not for a kind of error.
    fn is_behind_switch(&self, id: ExprId) -> bool {
        let at = self.expr(id).span;
        let inside = |branch: ExprId| self.expr(branch).span.contains(at);
        self.body.exprs.iter().any(|expr| match &expr.kind {
            ExprKind::If {
                condition,
                then,
                otherwise,
            } => {
                (inside(*then) || otherwise.is_some_and(inside))
                    && !matches!(self.expr(*condition).kind, ExprKind::Let(..))
                    && self.bool(*condition).is_none()
            }
            ExprKind::Match { arms, .. } => {
                let arm = arms.iter().find(|arm| inside(arm.body));
                arm.is_some_and(|arm| {
                    let by_kind = matches!(
                        self.body.pat(arm.pat).kind,
                        PatKind::TupleStruct(..) | PatKind::Struct(..) | PatKind::Bind(..)
                    );
                    arms.len() > 1 && (!by_kind || arm.guard.is_some())
                })
            }
            _ => false,
        })
    }

    /// What is said of an expression that is where an error came about, or a text with it.
    fn tells(&self, id: ExprId) -> Option<&'static str> {
        const TRACE: &str = "the answer tells the backtrace of an error";
        match &self.expr(id).kind {
            ExprKind::MethodCall { method, args, .. } => {
                (*method == "backtrace" && args.is_empty()).then_some(TRACE)
            }
            ExprKind::Call { callee, .. } => {
                let captures = self.named_by(*callee).is_some_and(|named| {
                    TRACES.contains(&named.parent())
                        && matches!(named.last(), "capture" | "force_capture" | "new")
                });
                if captures {
                    return Some(TRACE);
                }
                self.told_by(id, *callee)
            }
            ExprKind::Macro(call) => {
                let is = |arg: ExprId, list: &[&str]| {
                    let path = self.infer().of(arg).peel_refs().path();
                    path.is_some_and(|path| list.contains(&path.as_str()))
                };
                let shown = || call.args.iter().zip(&call.shown);
                if shown().any(|(arg, shown)| *shown == Some(Trait::Debug) && is(*arg, REPORTS)) {
                    return Some("the answer tells an error with all its causes and its backtrace");
                }
                let trace = shown().any(|(arg, shown)| {
                    let kept = matches!(self.expr(*arg).kind, ExprKind::Field { .. });
                    shown.is_some() && kept && is(*arg, TRACES)
                });
                trace.then_some(TRACE)
            }
            _ => None,
        }
    }

    /// The same of a text that a function of the workspace makes.
    fn told_by(&self, call: ExprId, callee: ExprId) -> Option<&'static str> {
        let is_text = self.infer().of(call).is("std::string::String");
        if !is_text {
            return None;
        }
        let outcomes = self.callable(callee)?.outcomes();
        outcomes.into_iter().find_map(|(view, end)| {
            let within = view.expr(end).span;
            let mut parts = view.body.iter();
            parts.find_map(|(id, expr)| {
                // Calls of calls are not looked into.
                let own = match &expr.kind {
                    ExprKind::Call { callee, .. } => view.callable(*callee).is_some(),
                    _ => false,
                };
                (within.contains(expr.span) && !own)
                    .then(|| view.tells(id))
                    .flatten()
                    .filter(|_| !view.is_behind_switch(id))
            })
        })
    }
}
