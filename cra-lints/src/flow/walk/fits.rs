//! Patterns as questions: what holds about a value where a pattern fits it, and where it does not.

use std::sync::Arc;

use super::Walk;
use super::hosts::ADDRESS_PARTS;
use crate::flow::kinds::SinkKind;
use crate::flow::known::{Condition, Known, Refinement};
use crate::flow::taint::Sinks;
use crate::flow::value::Value;
use crate::model::syntax::{ExprId, ExprKind, PatId, PatKind};

impl Walk<'_, '_> {
    /// What a pattern test says: `let "a" | "b" = text`.
    pub(super) fn pattern_condition(&self, pat: PatId, value: &Value, id: ExprId) -> Value {
        if let (PatKind::Tuple(pats), ExprKind::Tuple(parts)) =
            (&self.view.body.pat(pat).kind, &self.view.expr(id).kind)
        {
            return match pats.len() == parts.len() {
                true => self.all_parts(pats, value, parts),
                false => Value::NONE,
            };
        }
        if let (Known::Condition(own), PatKind::Literal(literal)) =
            (value.what(), &self.view.body.pat(pat).kind)
            && let Some(wanted) = self.view.bool(*literal)
        {
            return Value::known(Known::Condition(if wanted {
                Arc::clone(own)
            } else {
                turned(own)
            }));
        }
        if let Known::Condition(own) = value.what()
            && let PatKind::TupleStruct(path, _) | PatKind::Path(path) =
                &self.view.body.pat(pat).kind
        {
            return match path.last().name.as_str() {
                "Ok" | "Some" => Value::known(Known::Condition(Arc::clone(own))),
                "Err" | "None" => Value::known(Known::Condition(turned(own))),
                _ => Value::NONE,
            };
        }
        if let Some(condition) = self.ordered(pat, id) {
            return Value::known(Known::Condition(Arc::new(condition)));
        }
        let kills = self.pattern_kills(pat);
        if kills == Sinks::NONE {
            let refused = self.refused_components(pat);
            if let Some(target) = self.looked_at(id).filter(|_| refused != Sinks::NONE) {
                let refused = Refinement {
                    target,
                    kills: refused,
                };
                return Value::known(Known::Condition(Arc::new(Condition {
                    when_true: Vec::new(),
                    when_false: vec![refused],
                })));
            }
            return self.presence(pat, id);
        }
        // `matches!(url.host_str(), Some("our.example"))`: what is compared is the host.
        let part = self
            .method_behind(id)
            .filter(|(_, method)| ADDRESS_PARTS.contains(method));
        let (looked_at, kills) = match part.and_then(|(receiver, _)| self.target(receiver)) {
            Some((target, _)) => {
                let kills = kills.both(Sinks::of(&[SinkKind::Url, SinkKind::Redirect]));
                (Some(target), kills)
            }
            None => (self.looked_at(id), kills),
        };
        match looked_at {
            Some(target) => Value::known(Known::Condition(Arc::new(Condition {
                when_true: vec![Refinement { target, kills }],
                when_false: Vec::new(),
            }))),
            None => Value::NONE,
        }
    }

    /// Where a pattern for several values fits, each of its parts does; where it does not, any of them may.
    fn all_parts(&self, pats: &[PatId], value: &Value, parts: &[ExprId]) -> Value {
        let mut all = Condition::default();
        for (at, (pat, part)) in pats.iter().zip(parts).enumerate() {
            let value = value.field(super::index_name(at));
            let said = self.pattern_condition(*pat, &value, *part);
            all.when_true
                .extend(super::branch::condition_of(&said).when_true);
        }
        Value::known(Known::Condition(Arc::new(all)))
    }
}

/// A condition for the opposite answer.
pub(super) fn turned(condition: &Condition) -> Arc<Condition> {
    Arc::new(Condition {
        when_true: condition.when_false.clone(),
        when_false: condition.when_true.clone(),
    })
}
