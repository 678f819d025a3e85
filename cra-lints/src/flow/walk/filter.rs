//! Closures that ask: what a filter lets through, what a check of one's own says of its arguments, and what a part of
//! a text shows.

use std::sync::Arc;

use super::Walk;
use super::call::Given;
use super::row::harmless;
use crate::flow::groups::text_sinks;
use crate::flow::kinds::SinkKind;
use crate::flow::known::{Condition, Known, Refinement};
use crate::flow::taint::Sinks;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::syntax::{BinaryOp, ExprId, ExprKind, LocalId, PatId, PatKind, UnaryOp};

impl Walk<'_, '_> {
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
            return Some(self.made_of(*asked));
        }
        if self.asks_of_path(*asked) {
            return Some(text_sinks());
        }
        if method == "filter" && self.asks_control(*asked) == Some(false) {
            return Some(Sinks::of(&[SinkKind::Log, SinkKind::Header]));
        }
        if method == "filter_map" {
            return self
                .keeps_names(*asked)
                .then_some(Sinks::of(&[SinkKind::Path, SinkKind::ArchivePath]));
        }
        if let Some(kills) = self.asks_of_letters(*asked) {
            return Some(kills);
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

    /// What a filter lets through that asks about parts of each: `files.filter(|file| is_plain(&file.name))`.
    pub(super) fn let_through(
        &self,
        method: Name,
        args: &[ExprId],
        given: &Given,
        value: Value,
    ) -> Value {
        let asks = matches!(method.as_str(), "filter" | "find" | "take_while");
        let local = match args {
            [asked] if asks => self.first_parameter(*asked),
            _ => None,
        };
        let made = given.made.borrow();
        let (Some(local), Some(Known::Condition(condition))) =
            (local, made.first().map(Value::what))
        else {
            return value;
        };
        let mut out = value;
        for said in &condition.when_true {
            if said.target.local == local && !said.target.path.is_empty() {
                let part = harmless(&out.at(&said.target.path), said.kills);
                out = out.with_field(&said.target.path, part);
            }
        }
        out
    }

    /// What a list or a map keeps is what the closure lets through: `names.retain(|name| ALLOWED.contains(name))`. Of a map,
    /// what is asked of the values counts.
    pub(super) fn kept_by(
        &mut self,
        method: Name,
        receiver: Option<ExprId>,
        args: &[ExprId],
        given: &Given,
    ) {
        let (Some(receiver), [asked]) = (receiver, args) else {
            return;
        };
        if !matches!(method.as_str(), "retain" | "retain_mut") {
            return;
        }
        let ExprKind::Closure { params, .. } = &self.view.expr(*asked).kind else {
            return;
        };
        let Some(local) = self.parameter_at(*asked, params.len().saturating_sub(1)) else {
            return;
        };
        let made = given.made.borrow();
        let Some(Known::Condition(said)) = made.first().map(Value::what) else {
            return;
        };
        let Some((target, false)) = self.target(receiver) else {
            return;
        };
        let mut held = self.state.at(&target);
        for said in said
            .when_true
            .iter()
            .filter(|said| said.target.local == local)
        {
            let path = &said.target.path;
            held = match path.is_empty() {
                true => harmless(&held, said.kills),
                false => held.with_field(path, harmless(&held.at(path), said.kills)),
            };
        }
        self.state.write(&target, held, false);
    }

    /// Whether a question asked of each character is whether it is a control character or a line break, or whether it is
    /// none.
    pub(super) fn asks_control(&self, asked: ExprId) -> Option<bool> {
        let is_control = |name: &str| matches!(name, "is_control" | "is_ascii_control");
        let is_break = |id: ExprId| {
            self.view.str(id).as_deref() == Some("\n") || self.view.int(id) == Some(10)
        };
        // `byte < 0x20`, `letter < ' '`
        let is_first_shown = |id: ExprId| {
            self.view.str(id).as_deref() == Some(" ") || self.view.int(id) == Some(0x20)
        };
        match &self.view.expr(asked).kind {
            ExprKind::Path(path) if path.last().name == "is_ascii_graphic" => Some(false),
            ExprKind::MethodCall { method, .. } if method == "is_ascii_graphic" => Some(false),
            // `|c| c == '\r' || c == '\n'`, `|c| c != '\r' && c != '\n'`
            ExprKind::Binary(op @ (BinaryOp::Eq | BinaryOp::Ne), left, right)
                if is_break(*left) || is_break(*right) =>
            {
                Some(*op == BinaryOp::Eq)
            }
            ExprKind::Binary(BinaryOp::Lt, _, right) if is_first_shown(*right) => Some(true),
            ExprKind::Binary(BinaryOp::Ge, _, right) if is_first_shown(*right) => Some(false),
            ExprKind::Binary(BinaryOp::Or, left, right) => {
                let both = (self.asks_control(*left), self.asks_control(*right));
                // Whatever else is asked for, such as a delete.
                matches!(both, (Some(true), _) | (_, Some(true))).then_some(true)
            }
            ExprKind::Binary(BinaryOp::And, left, right) => {
                let both = (self.asks_control(*left), self.asks_control(*right));
                matches!(both, (Some(false), _) | (_, Some(false))).then_some(false)
            }
            ExprKind::Path(path) => is_control(path.last().name.as_str()).then_some(true),
            ExprKind::Closure { body, .. } => self.asks_control(*body),
            ExprKind::MethodCall { method, .. } => is_control(method.as_str()).then_some(true),
            ExprKind::Unary(UnaryOp::Not, inner) => self.asks_control(*inner).map(|asked| !asked),
            _ => None,
        }
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
        let (Known::Condition(said), Some(closure)) = (answer.what(), self.own_closure(function))
        else {
            return answer;
        };
        let of_arguments = |list: &[Refinement]| -> Vec<Refinement> {
            let turn = |said: &Refinement| {
                let at = (0..args.len())
                    .find(|at| self.parameter_at(closure, *at) == Some(said.target.local))?;
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
    pub(super) fn first_parameter(&self, closure: ExprId) -> Option<LocalId> {
        self.parameter_at(closure, 0)
    }

    pub(super) fn parameter_at(&self, closure: ExprId, at: usize) -> Option<LocalId> {
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

    /// Whether a range takes no more than the first or the last few characters, as `&number[number.len() - 4..]` does: that
    /// is how numbers of cards and accounts are shown.
    pub(super) fn is_few(&self, base: ExprId, range: ExprId) -> bool {
        let ExprKind::Range(start, end) = self.view.expr(range).kind else {
            return false;
        };
        let start = match (start, end) {
            (None, Some(end)) => return self.is_small(end),
            (Some(start), Some(end)) => {
                return self.view.int(start) == Some(0) && self.is_small(end);
            }
            (Some(start), None) => start,
            (None, None) => return false,
        };
        match &self.view.expr(start).kind {
            ExprKind::Binary(BinaryOp::Sub, length, count) => {
                self.is_length_of(*length, base) && self.is_small(*count)
            }
            ExprKind::MethodCall {
                receiver,
                method,
                args,
                ..
            } if *method == "saturating_sub" => {
                self.is_length_of(*receiver, base)
                    && args.first().is_some_and(|arg| self.is_small(*arg))
            }
            _ => false,
        }
    }

    /// `number.chars().take(4)`, `number.chars().rev().take(4)`, `name.chars().next()`: a few characters of what there is.
    pub(super) fn few_of(
        &self,
        name: &str,
        receiver: Option<ExprId>,
        args: &[ExprId],
        value: Value,
    ) -> Value {
        let few = match (name, args) {
            ("take", [count]) => self.is_small(*count),
            // `text.chars().skip(text.len().saturating_sub(4))`
            ("skip", [count]) => self.leaves_few(*count),
            ("next" | "last", []) => true,
            ("get", [range]) => {
                return match receiver.is_some_and(|base| self.is_few(base, *range)) {
                    true => super::glimpse(&value),
                    false => value,
                };
            }
            _ => return value,
        };
        match few && receiver.is_some_and(|receiver| self.is_characters(receiver)) {
            true => super::glimpse(&value),
            false => value,
        }
    }

    fn is_characters(&self, id: ExprId) -> bool {
        match &self.view.expr(id).kind {
            ExprKind::MethodCall {
                receiver, method, ..
            } => match method.as_str() {
                "chars" => true,
                "rev" => self.is_characters(*receiver),
                _ => false,
            },
            _ => false,
        }
    }

    fn is_small(&self, count: ExprId) -> bool {
        const FEW: i128 = 8;
        self.view.int(count).is_some_and(|count| count <= FEW)
    }

    /// Whether a number is that of all but a few.
    fn leaves_few(&self, count: ExprId) -> bool {
        match &self.view.expr(count).kind {
            ExprKind::Binary(BinaryOp::Sub, _, few) => self.is_small(*few),
            ExprKind::MethodCall { method, args, .. } => match &args[..] {
                [few] if *method == "saturating_sub" => self.is_small(*few),
                _ => false,
            },
            ExprKind::Local(local) => {
                let bound = self.view.bound_where(*local);
                bound.is_some_and(|bound| *bound != count && self.leaves_few(*bound))
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
}
