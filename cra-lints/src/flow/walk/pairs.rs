//! Calls that give two things at once, of which one says nothing of the other.

use super::Walk;
use super::call::Given;
use super::index_name;
use super::picked::MAX_HOPS;
use super::row::harmless;
use crate::flow::taint::Origin;
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::syntax::{ExprId, ExprKind, PatId, PatKind};
use crate::model::view::BodyView;

impl Walk<'_, '_> {
    /// What a method gives in pairs: `names.zip(texts)`, `list.partition(|one| …)`, `map.get_key_value("theme")`; and what
    /// two sets have in common.
    pub(super) fn in_pairs(
        &self,
        paths: &[Name],
        name: Name,
        args: &[ExprId],
        given: &Given,
        value: &Value,
    ) -> Option<Value> {
        let pair = |one: Value, other: Value| {
            Some(Value::parts([(index_name(0), one), (index_name(1), other)]))
        };
        if !paths.iter().any(|path| path.as_str().starts_with("std::")) {
            return None;
        }
        match (name.as_str(), args) {
            ("zip", [_]) => pair(given.receiver.clone(), given.args.first()?.clone()),
            ("partition", [asked]) => {
                let kills = self.predicate("filter", Some(*asked), &[*asked], given)?;
                pair(harmless(value, kills), value.clone())
            }
            // A key that is found is the one that was written.
            ("get_key_value" | "remove_entry", [key]) if self.view.str(*key).is_some() => {
                pair(Value::NONE, value.clone())
            }
            ("get" | "take", [key]) if self.view.str(*key).is_some() && self.is_of_set(paths) => {
                Some(Value::NONE)
            }
            ("keys" | "into_keys", []) if told_apart(&given.receiver) => {
                Some(given.receiver.field(index_name(0)))
            }
            ("values" | "values_mut" | "into_values", []) | ("get" | "remove", [_])
                if told_apart(&given.receiver) =>
            {
                Some(given.receiver.field(index_name(1)))
            }
            ("intersection", [_]) => {
                let is_fixed = |side: &Value| {
                    let taints = side.all_taints();
                    taints.iter().all(|taint| taint.origin == Origin::Constant)
                };
                let fixed = is_fixed(&given.receiver) || is_fixed(given.args.first()?);
                fixed.then_some(Value::NONE)
            }
            _ => None,
        }
    }

    /// `for (slot, given) in slots.iter_mut().zip(texts)`: the first name stands for what is changed.
    pub(super) fn alias_in_pair(&mut self, pat: PatId, init: ExprId) {
        let PatKind::Tuple(parts) = &self.view.body.pat(pat).kind else {
            return;
        };
        let ExprKind::MethodCall {
            receiver, method, ..
        } = &self.view.expr(init).kind
        else {
            return;
        };
        let first = parts.first().map(|first| &self.view.body.pat(*first).kind);
        if let Some(PatKind::Bind(local, None)) = first
            && *method == "zip"
            && self.is_changeable(*receiver)
            && let Some((target, _)) = self.target(*receiver)
        {
            self.state.alias(*local, target);
        }
    }

    /// `parts[1..]` of a list that is written in the program: what stands there.
    pub(super) fn written_range(&mut self, base: ExprId, index: ExprId) -> Option<Value> {
        let ExprKind::Range(start, end) = self.view.expr(index).kind else {
            return None;
        };
        let bound = |side: Option<ExprId>, none: i128| match side {
            Some(side) => self.view.int(side),
            None => Some(none),
        };
        // Whether the end is one of them is not known here.
        let (start, end) = (bound(start, 0)?, bound(end, i128::MAX)?);
        let elements = self.view.elements(base);
        let picked: Vec<ExprId> = (0i128..)
            .zip(&elements)
            .filter(|(at, _)| (start..=end).contains(at))
            .map(|(_, (_, element))| *element)
            .collect();
        let here = |(view, element): &(BodyView<'_>, ExprId)| {
            std::ptr::eq(view.body, self.view.body) && self.stays(*element, MAX_HOPS)
        };
        let is_written = matches!(
            self.view.expr(base).kind,
            ExprKind::Local(_) | ExprKind::Array(_) | ExprKind::Ref { .. }
        );
        if !is_written || elements.len() < 2 || !elements.iter().all(here) {
            return None;
        }
        let parts = self.values(&picked);
        let all = parts.into_iter().reduce(|all, part| all.join(&part));
        Some(all.unwrap_or(Value::NONE).without_known())
    }

    fn is_of_set(&self, paths: &[Name]) -> bool {
        let sets = [
            "std::collections::HashSet::",
            "std::collections::BTreeSet::",
        ];
        paths
            .iter()
            .any(|path| sets.iter().any(|set| path.as_str().starts_with(set)))
    }
}

/// Whether a map is known by what its keys are and what its values are: `HashMap::from([("theme", text)])`.
fn told_apart(map: &Value) -> bool {
    let names = || map.fields().iter().map(|(name, _)| *name);
    map.own_taints().is_empty()
        && (1..=2).contains(&map.fields().len())
        && names().all(|name| name == "0" || name == "1")
}
