//! Calls that answer a question: what the answer says about what they look at.

use std::sync::Arc;

use super::Walk;
use super::call::Given;
use super::condition::{is_chosen_outside, wrapped};
use crate::flow::groups::{size_sinks, text_sinks};
use crate::flow::kinds::{SinkKind, SourceKind};
use crate::flow::known::{Condition, Known, Refinement};
use crate::flow::taint::{Origin, Sinks};
use crate::flow::value::Value;
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, LocalId, PatId, PatKind, UnaryOp};
use crate::model::values::Value as Constant;

/// Methods that ask each character of a text.
const CHARACTERS: &[&str] = &[
    "is_alphanumeric",
    "is_ascii_alphanumeric",
    "is_alphabetic",
    "is_ascii_alphabetic",
    "is_numeric",
    "is_ascii_digit",
    "is_ascii_hexdigit",
    "is_digit",
    "is_ascii_lowercase",
    "is_ascii_uppercase",
];

impl Walk<'_, '_> {
    /// What a call that gives a truth value says about what it looks at.
    pub(super) fn test(
        &self,
        method: &str,
        receiver: Option<ExprId>,
        args: &[ExprId],
        held: &[Value],
    ) -> Option<Condition> {
        let mut out = Condition::default();
        let kill = |target, kills| vec![Refinement { target, kills }];
        let receiver_value = held.first();
        match method {
            // `ALLOWED.contains(&name)`: the list is ours.
            "contains" | "contains_key" | "binary_search" => {
                let list = receiver_value?;
                if is_chosen_outside(list) {
                    let target = self.looked_at(receiver?)?;
                    let kills = self.without_these(*args.first()?);
                    out.when_false = kill(target, kills);
                    return Some(out);
                }
                // A range of numbers.
                let range = self.is_range(receiver?);
                if let Some(target) = self.looked_at(*args.first()?) {
                    let kills = if range { size_sinks() } else { Sinks::ALL };
                    out.when_true = kill(target, kills);
                } else if let Some(target) = self.looked_at(receiver?) {
                    // `text.contains('/')`: where it does not, it is one name.
                    let kills = self.without_these(*args.first()?);
                    if kills != Sinks::NONE {
                        out.when_false = kill(target, kills);
                    }
                }
            }
            "starts_with" | "strip_prefix" => {
                let path = receiver?;
                let target = self.looked_at(path)?;
                let value = receiver_value?;
                let prefix = held.get(1)?;
                if is_chosen_outside(prefix) {
                    return None;
                }
                let canonical = value
                    .all_taints()
                    .iter()
                    .any(|taint| taint.origin == Origin::Source(SourceKind::CanonicalPath));
                let mut kills = Sinks::NONE;
                if canonical {
                    kills = kills.with(Sinks::of(&[
                        SinkKind::Path,
                        SinkKind::ArchivePath,
                        SinkKind::ExecutedFile,
                        SinkKind::Library,
                    ]));
                }
                if let Some(Constant::Str(text)) = prefix.constant()
                    && super::concat::decides_host(text)
                {
                    kills = kills.with(Sinks::of(&[SinkKind::Url, SinkKind::Redirect]));
                }
                let text = match prefix.constant() {
                    Some(Constant::Str(text)) => text.as_str(),
                    _ => "",
                };
                let without = match text {
                    "-" => Sinks::of(&[SinkKind::Argument]),
                    "/" => Sinks::RELATIVE,
                    "//" => Sinks::ONE_SLASH,
                    _ => Sinks::NONE,
                };
                if text == "/" {
                    kills = kills.with(Sinks::SLASH_FIRST);
                }
                if kills != Sinks::NONE {
                    out.when_true = kill(target.clone(), kills);
                }
                if without != Sinks::NONE {
                    out.when_false = kill(target, without);
                }
                if out.when_true.is_empty() && out.when_false.is_empty() {
                    return None;
                }
            }
            "is_absolute" | "has_root" => {
                out.when_false = kill(self.looked_at(receiver?)?, Sinks::RELATIVE);
            }
            "is_relative" => {
                out.when_true = kill(self.looked_at(receiver?)?, Sinks::RELATIVE);
            }
            // `text.chars().all(char::is_alphanumeric)`
            "all" => {
                let (subject, asked) = self.every_character(receiver?, *args.first()?)?;
                let target = self.looked_at(subject)?;
                if asked {
                    out.when_true = kill(target, text_sinks());
                }
            }
            "any" => {
                // `!text.chars().any(|c| !c.is_alphanumeric())`
                let (subject, asked) = self.every_character(receiver?, *args.first()?)?;
                let target = self.looked_at(subject)?;
                if !asked {
                    out.when_false = kill(target, text_sinks());
                }
            }
            "is_match" | "is_full_match" => {
                let pattern = receiver_value?;
                if is_chosen_outside(pattern) {
                    return None;
                }
                let target = self.looked_at(*args.first()?)?;
                out.when_true = kill(target, text_sinks());
            }
            "is_ok" | "is_some" | "is_err" | "is_none" => {
                // `text.parse::<u32>().is_ok()`
                let ExprKind::MethodCall {
                    receiver: inner,
                    method: parse,
                    ..
                } = &self.view.expr(receiver?).kind
                else {
                    return None;
                };
                if *parse != "parse" || !self.analysis.is_barrier(wrapped(self.ty(receiver?))) {
                    return None;
                }
                let refinement = kill(self.looked_at(*inner)?, text_sinks());
                if matches!(method, "is_ok" | "is_some") {
                    out.when_true = refinement;
                } else {
                    out.when_false = refinement;
                }
            }
            "eq" | "eq_ignore_ascii_case" => {
                let (left, right) = match receiver {
                    Some(receiver) => (receiver, *args.first()?),
                    None => (*args.first()?, *args.get(1)?),
                };
                let mut equal = Vec::new();
                self.equality(left, held.get(1)?, right, &mut equal);
                self.equality(right, held.first()?, left, &mut equal);
                out.when_true = equal;
            }
            _ => {
                let asks = says_good(method);
                let refuses = says_bad(method);
                if !asks && !refuses {
                    return None;
                }
                let subjects = receiver
                    .filter(|_| args.is_empty())
                    .into_iter()
                    .chain(args.iter().copied());
                let refinements: Vec<Refinement> = subjects
                    .filter_map(|subject| self.looked_at(subject))
                    .map(|target| Refinement {
                        target,
                        kills: Sinks::ALL,
                    })
                    .collect();
                if asks {
                    out.when_true = refinements;
                } else {
                    out.when_false = refinements;
                }
            }
        }
        Some(self.with_hosts(out))
    }

    /// For which sinks what a filter lets through is harmless: `name.filter(|name| ALLOWED.contains(name))`,
    /// `text.chars().filter(char::is_ascii_alphanumeric)`.
    pub(super) fn predicate(
        &self,
        method: &str,
        receiver: Option<ExprId>,
        args: &[ExprId],
        given: &Given,
    ) -> Option<Sinks> {
        let (receiver, [asked]) = (receiver?, args) else {
            return None;
        };
        if !matches!(
            method,
            "filter" | "find" | "take_while" | "map_while" | "filter_map"
        ) {
            return None;
        }
        if let Some((_, true)) = self.every_character(receiver, *asked) {
            return Some(text_sinks());
        }
        if method == "filter_map" {
            return self
                .keeps_names(*asked)
                .then_some(Sinks::of(&[SinkKind::Path, SinkKind::ArchivePath]));
        }
        let local = self.first_parameter(*asked)?;
        let made = given.made.borrow();
        let Known::Condition(condition) = made.first()?.what() else {
            return None;
        };
        let kills = condition
            .when_true
            .iter()
            .filter(|refinement| {
                refinement.target.local == local && refinement.target.path.is_empty()
            })
            .fold(Sinks::NONE, |kills, refinement| {
                kills.with(refinement.kills)
            });
        (kills != Sinks::NONE).then_some(kills)
    }

    /// Whether a closure keeps nothing of a path's components but names: `|c| match c { Component::Normal(name) =>
    /// Some(name), _ => None }`.
    fn keeps_names(&self, closure: ExprId) -> bool {
        let ExprKind::Closure { body, .. } = &self.view.expr(closure).kind else {
            return false;
        };
        let ExprKind::Match { arms, .. } = &self.view.expr(*body).kind else {
            return false;
        };
        let is_none = |id: ExprId| matches!(&self.view.expr(id).kind, ExprKind::Path(path) if path.is(&["None"]));
        let names_one = |pat: PatId| matches!(&self.view.body.pat(pat).kind, PatKind::TupleStruct(path, _) if path.last().name == "Normal");
        arms.iter().any(|arm| names_one(arm.pat))
            && arms
                .iter()
                .all(|arm| names_one(arm.pat) || is_none(arm.body))
    }

    /// The truth value that a closure of this body gave, saying of the arguments what it says of the parameters.
    pub(super) fn said_of_arguments(
        &self,
        answer: Value,
        function: &Value,
        args: &[ExprId],
    ) -> Value {
        let (Known::Condition(said), Known::Closure(closure)) = (answer.what(), function.what())
        else {
            return answer;
        };
        let of_arguments = |list: &[Refinement]| -> Vec<Refinement> {
            let turn = |said: &Refinement| {
                let at = (0..args.len())
                    .find(|at| self.parameter_at(*closure, *at) == Some(said.target.local))?;
                let mut target = self.looked_at(args[at])?;
                target.path.extend(&said.target.path);
                let kills = said.kills;
                Some(Refinement { target, kills })
            };
            list.iter().filter_map(turn).collect()
        };
        let condition = Condition {
            when_true: of_arguments(&said.when_true),
            when_false: of_arguments(&said.when_false),
        };
        answer.with_known(Known::Condition(Arc::new(condition)))
    }

    /// The variable that is the first parameter of a closure.
    fn first_parameter(&self, closure: ExprId) -> Option<LocalId> {
        self.parameter_at(closure, 0)
    }

    fn parameter_at(&self, closure: ExprId, at: usize) -> Option<LocalId> {
        let ExprKind::Closure { params, .. } = &self.view.expr(closure).kind else {
            return None;
        };
        let mut pat = params.get(at)?.0;
        loop {
            match &self.view.body.pat(pat).kind {
                PatKind::Bind(local, _) => return Some(*local),
                PatKind::Ref(inner) => pat = *inner,
                _ => return None,
            }
        }
    }

    /// For which sinks a text is harmless that has none of these characters.
    pub(super) fn without_these(&self, id: ExprId) -> Sinks {
        let mut kills = Sinks::NONE;
        for (view, part) in self.view.elements(id) {
            let Some(Constant::Str(text)) = view.value(part) else {
                continue;
            };
            kills = kills.with(match text.as_str() {
                "\n" | "\r" => Sinks::of(&[SinkKind::Log, SinkKind::Header]),
                "/" => Sinks::of(&[SinkKind::Path, SinkKind::ArchivePath]),
                ".." => Sinks::NO_PARENT,
                "<" => Sinks::of(&[SinkKind::Html]),
                _ => Sinks::NONE,
            });
        }
        kills
    }

    /// Whether a range takes no more than the last few characters, as `&number[number.len() - 4..]` does: that is how
    /// numbers of cards and accounts are shown.
    pub(super) fn is_last_few(&self, base: ExprId, range: ExprId) -> bool {
        const FEW: i128 = 6;
        let ExprKind::Range(Some(start), None) = self.view.expr(range).kind else {
            return false;
        };
        let few = |id: ExprId| self.view.int(id).is_some_and(|count| count <= FEW);
        match &self.view.expr(start).kind {
            ExprKind::Binary(BinaryOp::Sub, length, count) => {
                self.is_length_of(*length, base) && few(*count)
            }
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } if *method == "saturating_sub" => {
                self.is_length_of(*receiver, base) && args.first().is_some_and(|arg| few(*arg))
            }
            _ => false,
        }
    }

    /// Whether it is the length of that value.
    fn is_length_of(&self, length: ExprId, base: ExprId) -> bool {
        let ExprKind::MethodCall {
            receiver, method, ..
        } = &self.view.expr(length).kind
        else {
            return false;
        };
        *method == "len" && self.looked_at(*receiver) == self.looked_at(base)
    }

    pub(super) fn is_range(&self, id: ExprId) -> bool {
        matches!(self.view.expr(id).kind, ExprKind::Range(..))
    }

    /// The text whose characters are asked one by one, and whether what is asked is that they are harmless.
    pub(super) fn every_character(&self, chars: ExprId, asked: ExprId) -> Option<(ExprId, bool)> {
        let ExprKind::MethodCall {
            receiver, method, ..
        } = &self.view.expr(chars).kind
        else {
            return None;
        };
        if !matches!(method.as_str(), "chars" | "bytes" | "iter" | "components") {
            return None;
        }
        let harmless = match &self.view.expr(asked).kind {
            ExprKind::Path(path) => CHARACTERS.contains(&path.last().name.as_str()),
            ExprKind::Closure { body, .. } => self.asks_harmless(*body)?,
            _ => return None,
        };
        Some((*receiver, harmless))
    }

    pub(super) fn asks_harmless(&self, id: ExprId) -> Option<bool> {
        match &self.view.expr(id).kind {
            ExprKind::MethodCall { method, .. } => {
                CHARACTERS.contains(&method.as_str()).then_some(true)
            }
            ExprKind::Unary(UnaryOp::Not, inner) => self.asks_harmless(*inner).map(|asked| !asked),
            // `c.is_alphanumeric() || c == '_'`
            ExprKind::Binary(BinaryOp::Or, left, right) => {
                let left = self.asks_harmless(*left);
                let right = self.asks_harmless(*right);
                match (left, right) {
                    (Some(true), _) | (_, Some(true)) => Some(true),
                    _ => None,
                }
            }
            ExprKind::Binary(BinaryOp::And, left, right) => {
                let left = self.asks_harmless(*left);
                let right = self.asks_harmless(*right);
                match (left, right) {
                    (Some(false), _) | (_, Some(false)) => Some(false),
                    _ => None,
                }
            }
            ExprKind::Binary(BinaryOp::Eq, ..) => None,
            ExprKind::Macro(call) => {
                // `matches!(c, 'a'..='z' | '0'..='9')`
                (call.path.last().name == "matches").then_some(true)
            }
            ExprKind::Block {
                stmts,
                tail: Some(tail),
                ..
            } if stmts.is_empty() => self.asks_harmless(*tail),
            _ => None,
        }
    }
}

/// Names of functions that say that something is as it should be.
fn says_good(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [
        "is_valid",
        "is_safe",
        "is_allowed",
        "is_permitted",
        "is_trusted",
        "is_whitelisted",
        "is_allowlisted",
    ]
    .iter()
    .any(|start| name.starts_with(start))
}

/// Names of functions that say that something is not as it should be.
fn says_bad(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [
        "is_invalid",
        "is_unsafe",
        "is_forbidden",
        "is_malicious",
        "is_blocked",
    ]
    .iter()
    .any(|start| name.starts_with(start))
}
