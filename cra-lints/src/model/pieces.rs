//! The text that an expression puts together, as far as it stands in the source.

use super::steps::Steps;
use super::syntax::{BinaryOp, ExprId, ExprKind, LocalId, MacroCall, PatId, PatKind, Piece};
use super::view::BodyView;

/// What stands for the parts that are only known when the program runs.
pub const GAP: char = '\u{fffd}';

/// Methods whose result is the text on which they are called, or what holds it.
const KEEPING: &[&str] = &[
    "parse",
    "unwrap",
    "expect",
    "unwrap_or_default",
    "as_str",
    "as_bytes",
    "as_ref",
    "as_deref",
    "to_string",
    "to_owned",
    "to_vec",
    "into",
    "into_bytes",
    "into_owned",
    "try_into",
    "clone",
    "cloned",
    "ok",
    "ok_or",
    "ok_or_else",
    "map_err",
    "context",
    "trim",
];

impl BodyView<'_> {
    /// The text of an expression, with a [`GAP`] for whatever is put in; `None` where nothing of it is known.
    pub fn written(&self, id: ExprId) -> Option<String> {
        self.written_within(id, Steps::new(&Steps::all()))
            .filter(|text| text.chars().any(|char| char != GAP))
    }

    /// The text of a format string, with a [`GAP`] for whatever is put in.
    pub fn written_format(&self, call: &MacroCall) -> Option<String> {
        self.format_within(call, Steps::new(&Steps::all()))
    }

    fn written_within(&self, id: ExprId, steps: Steps<'_>) -> Option<String> {
        let steps = steps.next()?;
        if let Some(text) = self.str(id) {
            return Some(text);
        }
        match &self.expr(id).kind {
            ExprKind::Macro(call) if call.path.last().name == "format" => {
                self.format_within(call, steps)
            }
            ExprKind::Binary(BinaryOp::Add, left, right) => {
                Some(self.part(*left, steps) + &self.part(*right, steps))
            }
            ExprKind::Ref { operand: inner, .. }
            | ExprKind::Try(inner)
            | ExprKind::Cast(inner, _)
            | ExprKind::Index { base: inner, .. } => self.written_within(*inner, steps),
            ExprKind::Block {
                stmts,
                tail: Some(tail),
                ..
            } if stmts.is_empty() => self.written_within(*tail, steps),
            ExprKind::Local(local) => self.written_local(*local, id, steps),
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => match method.as_str() {
                "concat" => self.joined_parts(*receiver, "", steps),
                "join" => {
                    let between = self.str(*args.first()?)?;
                    self.joined_parts(*receiver, &between, steps)
                }
                name if KEEPING.contains(&name) => self.written_within(*receiver, steps),
                _ => None,
            },
            ExprKind::Call { callee, args } => {
                let ExprKind::Path(path) = &self.expr(*callee).kind else {
                    return None;
                };
                let name = path.last().name.as_str();
                let keeps = name.starts_with("from") || matches!(name, "try_from" | "Ok" | "Some");
                match &args[..] {
                    [only] if keeps => self.written_within(*only, steps),
                    // `String::new()` and its kin, to which the rest is added.
                    [] if name == "new" => Some(String::new()),
                    [_] if name == "with_capacity" => Some(String::new()),
                    _ => self.written_by(*callee, steps),
                }
            }
            _ => None,
        }
    }

    /// The text that a function of the workspace gives on all its ways.
    fn written_by(&self, callee: ExprId, steps: Steps<'_>) -> Option<String> {
        let outcomes = self.callable(callee)?.outcomes();
        let [(view, only)] = outcomes[..] else {
            return None;
        };
        view.written_within(only, steps)
    }

    /// A part of a longer text.
    fn part(&self, id: ExprId, steps: Steps<'_>) -> String {
        self.written_within(id, steps)
            .unwrap_or_else(|| GAP.to_string())
    }

    fn format_within(&self, call: &MacroCall, steps: Steps<'_>) -> Option<String> {
        let mut text = String::new();
        for piece in &call.format.as_ref()?.pieces {
            match piece {
                Piece::Text(part) => text.push_str(part),
                Piece::Arg { arg, .. } => text.push_str(&self.part(*call.args.get(*arg)?, steps)),
            }
        }
        Some(text)
    }

    fn joined_parts(&self, list: ExprId, between: &str, steps: Steps<'_>) -> Option<String> {
        let parts = self.elements(list);
        if matches!(parts[..], [(_, only)] if only == list) {
            return None;
        }
        let texts = parts.iter().map(|(view, part)| view.part(*part, steps));
        Some(texts.collect::<Vec<_>>().join(between))
    }

    /// A variable: its only value, or its first one with what was added before `used`.
    fn written_local(&self, local: LocalId, used: ExprId, steps: Steps<'_>) -> Option<String> {
        if let Some(init) = self.only_value(local) {
            return self.written_within(init, steps);
        }
        match self.body.local(local).init {
            Some(init) => {
                let text = self.written_within(init, steps)?;
                self.with_additions(local, text, used, steps)
            }
            None => self.written_within(self.matched(local)?, steps),
        }
    }

    fn with_additions(
        &self,
        local: LocalId,
        mut text: String,
        used: ExprId,
        steps: Steps<'_>,
    ) -> Option<String> {
        let end = self.expr(used).span.start;
        let is_local = |id: ExprId| self.root_local(id) == Some(local);
        let lends = |id: ExprId| match &self.expr(id).kind {
            ExprKind::Ref { operand, .. } => is_local(*operand),
            _ => is_local(id),
        };
        let mut added: Vec<(u32, String)> = Vec::new();
        for (id, expr) in self.body.iter() {
            if expr.span.start >= end {
                continue;
            }
            let more = match &expr.kind {
                ExprKind::Assign(Some(BinaryOp::Add), left, right) if is_local(*left) => {
                    self.part(*right, steps)
                }
                ExprKind::Assign(_, left, _) if is_local(*left) => return None,
                ExprKind::MethodCall {
                    receiver,
                    method,
                    args,
                    ..
                } if is_local(*receiver) => match (method.as_str(), &args[..]) {
                    ("push_str" | "push", [only]) => self.part(*only, steps),
                    (
                        "insert" | "insert_str" | "extend" | "clear" | "truncate" | "write_str"
                        | "write_fmt" | "retain" | "drain" | "replace_range",
                        _,
                    ) => return None,
                    _ => continue,
                },
                ExprKind::Macro(call)
                    if matches!(call.path.last().name.as_str(), "write" | "writeln")
                        && call.args.first().is_some_and(|first| lends(*first)) =>
                {
                    self.format_within(call, steps)
                        .unwrap_or_else(|| GAP.to_string())
                }
                // Somebody else may add whatever he likes.
                ExprKind::Call { args, .. }
                    if args.iter().any(|arg| {
                        matches!(&self.expr(*arg).kind, ExprKind::Ref { mutable: true, operand, .. }
                            if is_local(*operand))
                    }) =>
                {
                    return None;
                }
                _ => continue,
            };
            // What is added on some ways only is not known to be there, nor to be missing.
            let more = match self.is_conditional(id) {
                true => GAP.to_string(),
                false => more,
            };
            added.push((expr.span.start, more));
        }
        added.sort_by_key(|(start, _)| *start);
        for (_, more) in added {
            text.push_str(&more);
        }
        Some(text)
    }

    /// The value that a pattern took out of its wrapper for this variable: `if let Ok(text) = …`.
    pub(super) fn matched(&self, local: LocalId) -> Option<ExprId> {
        let wraps = |pat: PatId| match &self.body.pat(pat).kind {
            PatKind::TupleStruct(path, parts) => {
                matches!(path.last().name.as_str(), "Ok" | "Some")
                    && matches!(&parts[..], [only] if matches!(self.body.pat(*only).kind, PatKind::Bind(bound, None) if bound == local))
            }
            _ => false,
        };
        self.body.exprs.iter().find_map(|expr| match &expr.kind {
            ExprKind::Let(pat, value) => wraps(*pat).then_some(*value),
            ExprKind::Match { scrutinee, arms } => {
                let taken = arms.iter().any(|arm| wraps(arm.pat));
                taken.then_some(*scrutinee)
            }
            ExprKind::Block { stmts, .. } => stmts.iter().find_map(|stmt| match stmt {
                super::syntax::Stmt::Let {
                    pat,
                    init: Some(init),
                    ..
                } => wraps(*pat).then_some(*init),
                _ => None,
            }),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Model;
    use crate::model::testing::library;

    #[test]
    fn texts_are_put_together_from_their_pieces() {
        let snapshot = library(
            "use std::fmt::Write as _; const END: &str = \"; Secure\";
            pub fn go(id: &str, any: bool) {
                take(format!(\"a={id}; Path=/\"));
                take([\"b=\", id, END].concat());
                let mut text = String::from(\"c=\"); text.push_str(id); text += \"; d\"; let _ = write!(text, \"; e={}\", 1);
                if any { text.push_str(\"; f\"); }
                take(text);
                if let Ok(g) = Value::from_str(&format!(\"g={}\", END)) { take(g); }
                let mut h = String::from(\"h=1\"); let _ = write!(h, \"; {}\", \"Secure\"); take(HeaderValue::from_str(&h).ok()?);
                take(id);
            }",
        );
        let model = Model::new(&snapshot);
        let texts: Vec<Option<String>> = model
            .files
            .iter()
            .flat_map(|file| model.bodies(file))
            .flat_map(|body| body.calls())
            .filter(|call| call.name == "take")
            .map(|call| call.view.written(call.args[0]))
            .collect();
        let texts: Vec<Option<&str>> = texts.iter().map(Option::as_deref).collect();
        assert_eq!(
            texts,
            [
                Some("a=\u{fffd}; Path=/"),
                Some("b=\u{fffd}; Secure"),
                Some("c=\u{fffd}; d; e=\u{fffd}\u{fffd}"),
                Some("g=; Secure"),
                Some("h=1; Secure"),
                None
            ]
        );
    }
}
