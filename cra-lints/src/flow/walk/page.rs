//! Answers that are declared to be pages by something that stands elsewhere: behind the body in the same chain of calls, or
//! in a later statement about the same answer.

use super::Walk;
use crate::flow::kinds::SourceKind;
use crate::flow::program::Function;
use crate::flow::taint::Origin;
use crate::flow::value::Value;
use crate::model::Model;
use crate::model::place::FileId;
use crate::model::syntax::{ExprId, ExprKind, ItemId, ItemKind, LocalId};
use crate::model::values::Value as Constant;
use crate::model::view::BodyView;

/// Methods that say what an answer is.
const DECLARES: &[&str] = &[
    "content_type",
    "set_content_type",
    "with_content_type",
    "set_mime",
    "header",
    "set_header",
    "insert_header",
    "append_header",
    "with_header",
    "raw_header",
    "insert",
    "append",
    "add_header",
];

/// How far calls are followed that build one answer.
const MAX_CHAIN: usize = 24;

impl Walk<'_, '_> {
    /// Whether the answer whose body a call sets is a page, as something that is said of it later shows.
    pub(super) fn becomes_page(&self, body: ExprId) -> bool {
        let around = self.around.get_or_init(|| self.view.around());
        let mut at = body;
        for _ in 0..MAX_CHAIN {
            let Some(parent) = around.parent(at) else {
                return false;
            };
            match &self.view.expr(parent).kind {
                ExprKind::MethodCall {
                    receiver,
                    method,
                    args,
                    ..
                } if *receiver == at => {
                    if self.declares_page(method.as_str(), args) {
                        return true;
                    }
                    at = parent;
                }
                ExprKind::Try(_) | ExprKind::Await(_) => at = parent,
                ExprKind::Block { stmts, .. } => {
                    let local = self.bound_to(stmts, at);
                    return local.is_some_and(|local| self.is_declared_page(local));
                }
                _ => return false,
            }
        }
        false
    }

    /// `answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html"))`
    pub(super) fn is_declared_page(&self, answer: LocalId) -> bool {
        self.view.body.iter().any(|(_, expr)| match &expr.kind {
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => {
                self.declares_page(method.as_str(), args)
                    && self.stands_for(*receiver) == Some(answer)
            }
            _ => false,
        })
    }

    /// The variable at the beginning of a chain of calls.
    fn stands_for(&self, id: ExprId) -> Option<LocalId> {
        match &self.view.expr(id).kind {
            ExprKind::Local(local) => Some(*local),
            ExprKind::MethodCall { receiver, .. } => self.stands_for(*receiver),
            ExprKind::Ref { operand, .. } | ExprKind::Try(operand) => self.stands_for(*operand),
            _ => None,
        }
    }

    /// What a handler gives back goes through the functions that make answers of it.
    pub(super) fn answered(&mut self, function: &Function<'_>, root: ExprId) {
        for answer in &function.answers {
            let given = match answer.error {
                true => super::error::error_in(&self.summary.ret),
                false => Some(super::without_error(self.summary.ret.clone())),
            };
            let Some(given) = given.filter(|given| !given.is_none()) else {
                continue;
            };
            let program = &self.analysis.program;
            let items: Vec<_> = answer
                .functions
                .iter()
                .map(|at| program.functions[*at].id)
                .collect();
            for item in items {
                self.apply_own(&[item], std::slice::from_ref(&given), None, root);
            }
        }
    }

    fn declares_page(&self, method: &str, args: &[ExprId]) -> bool {
        DECLARES.contains(&method) && args.iter().any(|arg| is_html_type(&self.view, *arg, 0))
    }
}

/// Whether an expression is the type of a page: `"text/html"`, `ContentType::html()`, `mime::TEXT_HTML`, also where a
/// function of the workspace makes the header.
fn is_html_type(view: &BodyView<'_>, id: ExprId, depth: u32) -> bool {
    if depth > 6 {
        return false;
    }
    let is_html = |id: ExprId| is_html_type(view, id, depth + 1);
    let text = match view.value(id) {
        Some(Constant::Str(text)) => Some(text),
        Some(Constant::Bytes(bytes)) => String::from_utf8(bytes).ok(),
        _ => None,
    };
    if let Some(text) = text {
        return text
            .trim_start()
            .to_ascii_lowercase()
            .starts_with("text/html");
    }
    match &view.expr(id).kind {
        ExprKind::Path(path) => matches!(
            path.last().name.as_str(),
            "HTML" | "TEXT_HTML" | "TEXT_HTML_UTF_8"
        ),
        ExprKind::Call { callee, args } => {
            let ExprKind::Path(path) = &view.expr(*callee).kind else {
                return false;
            };
            let named = path.last().name.as_str();
            named == "html" && args.is_empty()
                || args.iter().any(|arg| is_html(*arg))
                || view.resolve(path).is_some_and(|found| {
                    let own = found.item.and_then(|item| body_of(view.model, item));
                    own.is_some_and(|own| is_html_type(&own, own.body.root(), depth + 1))
                })
        }
        ExprKind::MethodCall { receiver, .. } => is_html(*receiver),
        ExprKind::Ref { operand, .. } | ExprKind::Try(operand) => is_html(*operand),
        ExprKind::Index { base, .. } => is_html(*base),
        ExprKind::Tuple(parts) => parts.iter().any(|part| is_html(*part)),
        ExprKind::Block {
            tail: Some(tail), ..
        } => is_html(*tail),
        _ => false,
    }
}

/// The body of a function of the workspace.
fn body_of<'m>(model: &'m Model<'m>, (file, item): (FileId, ItemId)) -> Option<BodyView<'m>> {
    let file = model.file(file);
    let ItemKind::Fn(function) = &file.tree.as_ref()?.item(item).kind else {
        return None;
    };
    model.bodies(file).nth(function.body?.0 as usize)
}

/// Whether a value says that something is a page: headers with that type.
pub(super) fn says_page(value: &Value) -> bool {
    let html = Origin::Source(SourceKind::HtmlAnswer);
    value.all_taints().iter().any(|taint| taint.origin == html)
}
