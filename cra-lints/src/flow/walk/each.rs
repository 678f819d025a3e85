//! Loops that ask every part of something: what was refused of each part is refused of the whole.

use super::call::Given;
use super::hosts::ADDRESS_PARTS;
use super::{Walk, index_name};
use crate::flow::groups::text_sinks;
use crate::flow::kinds::SinkKind;
use crate::flow::known::{Condition, Known, Refinement, Target};
use crate::flow::taint::Sinks;
use crate::flow::value::Value;
use crate::model::syntax::{ExprId, ExprKind, LocalId, PatId, PatKind, Stmt};

/// A loop over the parts of something.
pub(super) struct Parts {
    /// The variable that is each part in turn.
    part: LocalId,
    /// What it is a part of.
    whole: Target,
    /// What each part is harmless for before it is asked.
    before: Sinks,
    /// What every part was found harmless for that the loop went on with.
    after: Option<Sinks>,
    /// What it is harmless for as a part.
    apart: Sinks,
}

impl Walk<'_, '_> {
    /// What a loop goes through, where its parts are the parts of one text, path or list.
    pub(super) fn parts_of(&mut self, pat: PatId, list: ExprId) -> Option<Parts> {
        let ExprKind::MethodCall {
            receiver, method, ..
        } = &self.view.expr(list).kind
        else {
            return None;
        };
        let splits = matches!(
            method.as_str(),
            "components" | "split" | "split_terminator" | "iter" | "chars" | "bytes"
        );
        let part = match &self.view.body.pat(pat).kind {
            PatKind::Bind(local, None) => *local,
            PatKind::Ref(inner) => self.bound_whole(*inner)?,
            _ => return None,
        };
        let whole = self.looked_at(*receiver).filter(|_| splits)?;
        if *method != "iter" {
            self.parts.insert(part);
        }
        Some(Parts {
            part,
            whole,
            before: Sinks::NONE,
            after: None,
            apart: match self.splits_at_slashes(list) {
                true => Sinks::RELATIVE,
                false => Sinks::NONE,
            },
        })
    }

    /// What a loop gets from something that is called a secret and goes through in pairs: the keys of a map, or the
    /// numbers of a list, are none.
    pub(super) fn of_pairs(&self, pat: PatId, held: Value) -> Value {
        let mut pattern = &self.view.body.pat(pat).kind;
        while let PatKind::Ref(inner) = pattern {
            pattern = &self.view.body.pat(*inner).kind;
        }
        let PatKind::Tuple(parts) = pattern else {
            return held;
        };
        let rest = |part: &PatId| matches!(self.view.body.pat(*part).kind, PatKind::Rest);
        let told_apart = held.fields().iter().any(|(name, _)| *name == index_name(0));
        if parts.len() < 2 || told_apart || parts.iter().any(rest) {
            return held;
        }
        let part = |at: usize| match at + 1 == parts.len() {
            true => held.clone(),
            false => super::shown::without_secrets(&held),
        };
        Value::parts((0..parts.len()).map(|at| (index_name(at), part(at))))
    }

    /// Whether what lies between the slashes of a text is gone through: none of it is an absolute path.
    fn splits_at_slashes(&self, list: ExprId) -> bool {
        let ExprKind::MethodCall { method, args, .. } = &self.view.expr(list).kind else {
            return false;
        };
        let slash = |arg: ExprId| {
            let text = self.view.file.text.get(self.span(arg).range());
            matches!(text, Some("'/'" | "\"/\""))
        };
        matches!(method.as_str(), "split" | "split_terminator")
            && matches!(args[..], [at] if slash(at))
    }

    /// A round of such a loop begins.
    pub(super) fn part_begins(&mut self, parts: &mut Parts) {
        if parts.apart != Sinks::NONE {
            self.state.refine(&[Refinement {
                target: self.state.target(parts.part, Vec::new()),
                kills: parts.apart,
            }]);
        }
        parts.before = common(&self.state.get(parts.part));
    }

    /// A round of such a loop is over; `skipped`: some parts went on without having been asked.
    pub(super) fn part_ends(&self, parts: &mut Parts, body: ExprId, skipped: bool) {
        let mut found = Sinks::NONE;
        if !skipped && self.state.live {
            found = common(&self.state.get(parts.part)).without(parts.before);
            found = found.with(self.refused_characters(body));
        }
        parts.after = Some(match parts.after {
            Some(before) => before.both(found),
            None => found,
        });
    }

    /// The loop is over, and went through all parts.
    pub(super) fn parts_end(&mut self, parts: Parts) {
        if let Some(kills) = parts.after.filter(|kills| *kills != Sinks::NONE) {
            self.state.refine(&[Refinement {
                target: parts.whole,
                kills,
            }]);
        }
    }

    /// `for c in name.chars() { if !c.is_alphanumeric() { return None; } }`: what the characters that are left cannot do.
    fn refused_characters(&self, body: ExprId) -> Sinks {
        let ExprKind::Block { stmts, tail, .. } = &self.view.expr(body).kind else {
            return Sinks::NONE;
        };
        let statements = stmts.iter().filter_map(|stmt| match stmt {
            Stmt::Expr(expr) => Some(*expr),
            _ => None,
        });
        let mut kills = Sinks::NONE;
        for expr in statements.chain(*tail) {
            if let ExprKind::If {
                condition,
                then,
                otherwise: None,
            } = self.view.expr(expr).kind
                && self.view.diverges(then)
                && self.asks_harmless(condition) == Some(false)
            {
                kills = kills.with(self.made_of(condition).both(text_sinks()));
            }
        }
        kills
    }

    /// What is no longer to be feared of a path where this pattern does not fit one of its components.
    pub(super) fn refused_components(&self, pat: PatId) -> Sinks {
        match &self.view.body.pat(pat).kind {
            PatKind::Path(path) | PatKind::TupleStruct(path, _) => {
                match path.last().name.as_str() {
                    "ParentDir" => Sinks::NO_PARENT,
                    "RootDir" => Sinks::RELATIVE,
                    _ => Sinks::NONE,
                }
            }
            PatKind::Or(cases) => cases.iter().fold(Sinks::NONE, |kills, case| {
                kills.with(self.refused_components(*case))
            }),
            PatKind::Ref(inner) => self.refused_components(*inner),
            _ => Sinks::NONE,
        }
    }

    /// What a part of a text is not where it is not equal to this one: `part != ".."`.
    pub(super) fn unequal_part(&self, id: ExprId, other: ExprId) -> Vec<Refinement> {
        let Some(target) = self.looked_at(id) else {
            return Vec::new();
        };
        if !target.path.is_empty() || !self.parts.contains(&target.local) {
            return Vec::new();
        }
        let text = self.view.str(other);
        let kills = match (text.as_deref(), &self.view.expr(other).kind) {
            (Some(".."), _) => Sinks::NO_PARENT,
            (Some(""), _) => Sinks::RELATIVE,
            (None, ExprKind::Path(path)) if path.last().name == "ParentDir" => Sinks::NO_PARENT,
            (None, ExprKind::Path(path)) if path.last().name == "RootDir" => Sinks::RELATIVE,
            _ => return Vec::new(),
        };
        vec![Refinement { target, kills }]
    }

    /// What a question says that a closure among the arguments asks, of the elements of our own list or of what is in an
    /// `Option`: `HOSTS.iter().any(|known| *known == host)`, `url.host_str().is_some_and(|host| host == "own.example")`.
    /// And whether nothing else is to be said of such a call.
    pub(super) fn asked_by_closure(
        &self,
        method: &str,
        receiver: Option<ExprId>,
        args: &[ExprId],
        given: &Given,
    ) -> Option<(Condition, bool)> {
        let at = match (method, args) {
            (
                "any" | "all" | "is_some_and" | "is_ok_and" | "is_none_or" | "map" | "and_then",
                [_],
            ) => 0,
            // Where nothing is there, the answer is no.
            ("map_or", [no, _]) if self.view.bool(*no) == Some(false) => 1,
            ("unwrap_or", [no]) if self.view.bool(*no) == Some(false) => {
                return match given.receiver.what() {
                    Known::Condition(said) => Some(((**said).clone(), true)),
                    _ => None,
                };
            }
            _ => return None,
        };
        let made = given.made.borrow();
        let Known::Condition(said) = made.get(at)?.what() else {
            return None;
        };
        let ExprKind::Closure { params, .. } = &self.view.expr(args[at]).kind else {
            return None;
        };
        let own: Vec<Option<LocalId>> = params
            .iter()
            .map(|(pat, _)| self.bound_whole(*pat))
            .collect();
        let is_own = |said: &&Refinement| own.contains(&Some(said.target.local));
        let list = matches!(method, "any" | "all");
        let turned = |said: &[Refinement]| -> Vec<Refinement> {
            let mut out: Vec<Refinement> =
                said.iter().filter(|said| !is_own(said)).cloned().collect();
            if !list {
                let asked = said
                    .iter()
                    .filter(|said| is_own(said) && said.target.path.is_empty())
                    .fold(Sinks::NONE, |kills, said| kills.with(said.kills));
                out.extend(receiver.and_then(|receiver| self.true_of_asked(receiver, asked)));
            }
            out
        };
        let mut when_true = turned(&said.when_true);
        let mut when_false = match method {
            "any" => turned(&said.when_false),
            _ => Vec::new(),
        };
        // What no element is, and what all of them are, is said of the list.
        let of_each = |said: &[Refinement]| -> Vec<Refinement> {
            let kills = said
                .iter()
                .filter(|said| is_own(said) && said.target.path.is_empty())
                .fold(Sinks::NONE, |kills, said| kills.with(said.kills));
            match receiver.filter(|_| kills != Sinks::NONE) {
                Some(receiver) => self.elements_asked(receiver, kills),
                None => Vec::new(),
            }
        };
        match method {
            "any" => when_false.extend(of_each(&said.when_false)),
            "all" => when_true.extend(of_each(&said.when_true)),
            _ => {}
        }
        if when_true.is_empty() && when_false.is_empty() {
            return None;
        }
        let condition = Condition {
            when_true,
            when_false,
        };
        Some((condition, !list))
    }

    /// What was found of each element of a list: `[&a, &b].iter()`, `names.iter()`.
    fn elements_asked(&self, iterator: ExprId, kills: Sinks) -> Vec<Refinement> {
        let ExprKind::MethodCall {
            receiver, method, ..
        } = &self.view.expr(iterator).kind
        else {
            return Vec::new();
        };
        if !matches!(method.as_str(), "iter" | "into_iter") {
            return Vec::new();
        }
        let parts = match &self.view.expr(*receiver).kind {
            ExprKind::Array(parts) => parts.to_vec(),
            _ => vec![*receiver],
        };
        parts
            .into_iter()
            .filter_map(|part| self.looked_at(part))
            .map(|target| Refinement { target, kills })
            .collect()
    }

    /// What was found of what an expression gives is true of the variable behind it; of an address, where it is its host.
    pub(super) fn true_of_asked(&self, id: ExprId, kills: Sinks) -> Option<Refinement> {
        if kills == Sinks::NONE {
            return None;
        }
        if let Some((receiver, method)) = self.method_behind(id)
            && ADDRESS_PARTS.contains(&method)
            && let Some((target, _)) = self.target(receiver)
        {
            let kills = kills.both(Sinks::of(&[SinkKind::Url, SinkKind::Redirect]));
            return Some(Refinement { target, kills });
        }
        // What is found of an address is true of the text that it is read from.
        let made = self.address_read_from(id);
        let kills = match made {
            Some(_) => kills.both(Sinks::of(&[SinkKind::Url, SinkKind::Redirect])),
            None => kills,
        };
        let target = self.looked_at(made.unwrap_or(id))?;
        Some(Refinement { target, kills })
    }

    /// The text that an address is made from at once: `Url::parse(text).ok()`, `text.parse::<Url>()`.
    pub(super) fn address_read_from(&self, id: ExprId) -> Option<ExprId> {
        let ty = super::condition::wrapped(self.ty(id));
        let address = ty.is("url::Url") || ty.is("http::Uri");
        match &self.view.expr(id).kind {
            ExprKind::Try(inner)
            | ExprKind::Ref { operand: inner, .. }
            | ExprKind::Match {
                scrutinee: inner, ..
            } => self.address_read_from(*inner),
            ExprKind::MethodCall {
                receiver, method, ..
            } => match method.as_str() {
                "ok" | "as_ref" | "map_err" | "ok_or" | "ok_or_else" | "unwrap" | "expect"
                | "context" | "with_context" => self.address_read_from(*receiver),
                "parse" if address => Some(*receiver),
                _ => None,
            },
            ExprKind::Call { callee, args } => match (&self.view.expr(*callee).kind, &**args) {
                (ExprKind::Path(path), [text])
                    if address && matches!(path.last().name.as_str(), "parse" | "from_str") =>
                {
                    Some(*text)
                }
                _ => None,
            },
            _ => None,
        }
    }
}

/// What all that a value is made of is harmless for.
fn common(value: &Value) -> Sinks {
    let mut taints = value.all_taints().into_iter();
    let first = taints.next().map_or(Sinks::NONE, |taint| taint.killed);
    taints.fold(first, |kills, taint| kills.both(taint.killed))
}
