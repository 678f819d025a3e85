//! What is harmless about a text in which none of some parts was found, however the parts are gone through.

use super::Walk;
use crate::flow::kinds::SinkKind;
use crate::flow::taint::Sinks;
use crate::model::syntax::{ExprId, ExprKind, UnaryOp};
use crate::model::values::Value as Constant;
use crate::model::view::BodyView;

impl Walk<'_, '_> {
    /// For which sinks a text is harmless that has none of these characters.
    pub(super) fn without_these(&self, id: ExprId) -> Sinks {
        let mut kills = Sinks::NONE;
        // `for bad in ["..", "/"] { if text.contains(bad) { return; } }` asks for each of them.
        let listed = match self.view.expr(id).kind {
            ExprKind::Local(local) => self.view.bound_from(local).unwrap_or(id),
            _ => id,
        };
        for (view, part) in self.view.elements(listed) {
            let Some(Constant::Str(text)) = view.value(part) else {
                continue;
            };
            kills = kills.with(match text.as_str() {
                // A carriage return alone begins no record.
                "\n" => Sinks::of(&[SinkKind::Log, SinkKind::Header]),
                "/" => Sinks::of(&[SinkKind::Path, SinkKind::ArchivePath]),
                ".." => Sinks::NO_PARENT,
                "<" => Sinks::of(&[SinkKind::Html]),
                _ => Sinks::NONE,
            });
        }
        kills
    }

    /// The text that a closure looks for its own parameter in, and what the text is harmless for if none is there:
    /// `|bad| text.contains(*bad)`.
    pub(super) fn has_one_of(&self, asked: ExprId) -> Option<(ExprId, Sinks)> {
        let ExprKind::Closure { params, body, .. } = &self.view.expr(asked).kind else {
            return None;
        };
        let ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } = &self.view.expr(*body).kind
        else {
            return None;
        };
        let part = behind_refs(&self.view, *args.first()?);
        let ExprKind::Local(local) = self.view.expr(part).kind else {
            return None;
        };
        let mut own = Vec::new();
        for (pat, _) in params {
            self.names(*pat, &mut own);
        }
        if !own.contains(&local) {
            return None;
        }
        let kills = self.without_these(part);
        (*method == "contains" && kills != Sinks::NONE).then_some((*receiver, kills))
    }

    /// Whether a list is written out where it is gone through, or in a constant, with several parts in it: `["..", "/"]`.
    pub(super) fn is_filled_list(&self, id: ExprId) -> bool {
        self.view.elements(id).len() > 1
    }
}

/// What stands behind `*part`, `&part` and `part.clone()`.
fn behind_refs(view: &BodyView<'_>, id: ExprId) -> ExprId {
    match &view.expr(id).kind {
        ExprKind::Unary(UnaryOp::Deref, inner) | ExprKind::Ref { operand: inner, .. } => {
            behind_refs(view, *inner)
        }
        _ => id,
    }
}
