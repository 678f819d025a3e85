//! What was asked before, so that a call of the same kind finds what it looks for.

use super::Walk;
use crate::flow::known::Target;
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, PatId, PatKind, Stmt, UnaryOp};

/// A question that says that a call of something will give something.
struct Question<'a> {
    /// Methods that ask it.
    asked: &'a [&'a str],
    /// What is looked into, as it is written, and which variable it is part of.
    of: (&'a str, Option<Target>),
    /// What is looked for, as it is written; nothing where the question alone says it.
    for_: Option<&'a str>,
}

impl Walk<'_, '_> {
    /// Whether a call is reached only where a question said that it finds something: `if names.contains_key(name) {
    /// names.get(name).unwrap() }`, `if !text.starts_with("v1:") { return; } text.strip_prefix("v1:").unwrap()`, `if line.contains('=') { line.split_once('=').unwrap() }`.
    pub(super) fn is_assured(&self, made: ExprId) -> bool {
        let ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } = &self.view.expr(made).kind
        else {
            return false;
        };
        let asked: &[&str] = match method.as_str() {
            "strip_prefix" => &["starts_with"],
            "strip_suffix" => &["ends_with"],
            "split_once" | "rsplit_once" | "find" | "rfind" => &["contains"],
            "get" | "get_mut" | "remove" => &["contains_key"],
            "to_digit" => &["is_digit"],
            _ => return false,
        };
        let [given] = args[..] else { return false };
        let mut question = Question {
            asked,
            of: (self.written(*receiver), self.looked_at(*receiver)),
            for_: Some(self.written(given)),
        };
        if *method == "to_digit" && self.view.int(given).is_some_and(|base| base >= 10) {
            question.asked = match self.view.int(given) {
                Some(16..) => &["is_ascii_digit", "is_ascii_hexdigit"],
                _ => &["is_ascii_digit"],
            };
            question.for_ = None;
        }
        let mut inner = made;
        for outer in self.around().outward(made) {
            let assured = match &self.view.expr(outer).kind {
                ExprKind::If {
                    condition,
                    then,
                    otherwise,
                } => {
                    *then == inner && self.answers_yes(*condition, true, &question)
                        || *otherwise == Some(inner)
                            && self.answers_yes(*condition, false, &question)
                }
                ExprKind::Binary(BinaryOp::And, left, right) => {
                    *right == inner && self.answers_yes(*left, true, &question)
                }
                ExprKind::Block { stmts, .. } => {
                    let start = self.span(inner).start;
                    stmts
                        .iter()
                        .any(|stmt| self.refuses(stmt, start, &question))
                }
                ExprKind::For(pat, list, body) if *body == inner => {
                    self.lets_through(*list, *pat, &question)
                }
                // `digits.filter(char::is_ascii_digit).map(|digit| …)`
                ExprKind::Closure { params, .. } => {
                    let list = self
                        .around()
                        .parent(outer)
                        .map(|each| &self.view.expr(each).kind);
                    return match (list, &**params) {
                        (Some(ExprKind::MethodCall { receiver, args, .. }), [(pat, _)]) => {
                            args.contains(&outer) && self.lets_through(*receiver, *pat, &question)
                        }
                        _ => false,
                    };
                }
                _ => false,
            };
            if assured {
                return true;
            }
            inner = outer;
        }
        false
    }

    /// Whether nothing follows a statement that ends before `start` unless a question is answered with yes.
    fn refuses(&self, stmt: &Stmt, start: u32, question: &Question<'_>) -> bool {
        let Stmt::Expr(id) = stmt else { return false };
        let ExprKind::If {
            condition,
            then,
            otherwise: None,
        } = self.view.expr(*id).kind
        else {
            return false;
        };
        self.span(*id).end <= start
            && self.view.diverges(then)
            && self.answers_yes(condition, false, question)
    }

    /// Whether a condition that is as `wanted` answers a question with yes.
    fn answers_yes(&self, condition: ExprId, wanted: bool, question: &Question<'_>) -> bool {
        match &self.view.expr(condition).kind {
            ExprKind::Unary(UnaryOp::Not, inner) => self.answers_yes(*inner, !wanted, question),
            ExprKind::Binary(BinaryOp::And, left, right) if wanted => {
                self.answers_yes(*left, wanted, question)
                    || self.answers_yes(*right, wanted, question)
            }
            ExprKind::Binary(BinaryOp::Or, left, right) if !wanted => {
                self.answers_yes(*left, wanted, question)
                    || self.answers_yes(*right, wanted, question)
            }
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } => {
                let same = |expected: &str| {
                    args.first()
                        .is_some_and(|given| self.written(*given) == expected)
                };
                wanted
                    && question.asked.contains(&method.as_str())
                    && (self.written(*receiver), self.looked_at(*receiver)) == question.of
                    && question.for_.is_none_or(same)
            }
            _ => false,
        }
    }

    /// Whether a list lets only through what a question is answered with yes for, where a pattern names what is looked
    /// into: `for digit in text.chars().filter(char::is_ascii_digit)`.
    fn lets_through(&self, list: ExprId, pat: PatId, question: &Question<'_>) -> bool {
        let PatKind::Bind(each, None) = self.view.body.pat(pat).kind else {
            return false;
        };
        let is_each = |target: &Target| target.local == each && target.path.is_empty();
        if !question.of.1.as_ref().is_some_and(is_each) {
            return false;
        }
        let mut at = list;
        while let ExprKind::MethodCall {
            receiver,
            method,
            args,
            ..
        } = &self.view.expr(at).kind
        {
            match (method.as_str(), &**args) {
                ("filter" | "take_while", [rule]) if self.is_rule(*rule, question) => return true,
                (
                    "filter" | "take_while" | "skip_while" | "skip" | "take" | "step_by"
                    | "inspect",
                    [_],
                )
                | ("rev" | "copied" | "cloned", []) => at = *receiver,
                _ => return false,
            }
        }
        false
    }

    /// Whether what a filter is given asks this question of each: `char::is_ascii_digit`, `|c| c.is_digit(10)`.
    fn is_rule(&self, rule: ExprId, question: &Question<'_>) -> bool {
        match &self.view.expr(rule).kind {
            ExprKind::Path(path) => {
                question.for_.is_none() && question.asked.contains(&path.last().name.as_str())
            }
            ExprKind::Closure { body, .. } => {
                let Some(own) = self.first_parameter(rule) else {
                    return false;
                };
                let ExprKind::MethodCall {
                    receiver,
                    method,
                    args,
                    ..
                } = &self.view.expr(*body).kind
                else {
                    return false;
                };
                let given = args.first().map(|given| self.written(*given));
                question.asked.contains(&method.as_str())
                    && self.view.root_local(*receiver) == Some(own)
                    && question.for_.is_none_or(|wanted| given == Some(wanted))
            }
            _ => false,
        }
    }

    /// An expression as it is written, without what lends it.
    fn written(&self, id: ExprId) -> &str {
        let text = self.view.file.text.get(self.span(id).range());
        text.unwrap_or_default().trim_start_matches(['&', '*'])
    }
}
