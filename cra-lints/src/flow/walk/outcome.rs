//! What a function's answer says about its parameters: for which sinks they are harmless where it is good, and where bad.

use super::Walk;
use crate::flow::known::Known;
use crate::flow::path::Path;
use crate::flow::summary::Fact;
use crate::flow::taint::{Origin, Sinks};
use crate::flow::value::Value;
use crate::model::name::Name;
use crate::model::syntax::{ItemKind, LocalId};
use crate::model::values::Value as Constant;

impl Walk<'_, '_> {
    /// The variables of the parameters, the receiver first.
    pub(super) fn parameter_locals(&self) -> Vec<(u16, LocalId)> {
        let Some(owner) = self.view.owner() else {
            return Vec::new();
        };
        let ItemKind::Fn(function) = &owner.kind else {
            return Vec::new();
        };
        let mut out = Vec::new();
        let mut index = 0u16;
        if function.has_self {
            out.push((0, LocalId(0)));
            index = 1;
        }
        for param in &function.params {
            if let Some(local) = param.local {
                out.push((index, local));
            }
            index = index.saturating_add(1);
        }
        out
    }

    /// Notes what holds about the parameters where the function ends with this value.
    pub(super) fn keep_outcome(&mut self, value: &Value) {
        let (good, bad) = match value.what() {
            Known::Constant(Constant::Bool(held)) => (*held, !*held),
            Known::Condition(_) => (true, true),
            Known::Named(path)
                if path.as_str().ends_with("::Err") || path.as_str().ends_with("::None") =>
            {
                (false, true)
            }
            _ => (self.answers(), false),
        };
        let condition = super::branch::condition_of(value);
        for (at, wanted, said) in [
            (0, good, &condition.when_true),
            (1, bad, &condition.when_false),
        ] {
            if !wanted {
                continue;
            }
            let mut holds = Vec::new();
            for (index, local) in self.parameter_locals() {
                let held = self.state.get(local);
                killed_parts(&held, index, Path::root(), &mut holds);
                for refinement in said.iter().filter(|said| said.target.local == local) {
                    let path = &refinement.target.path;
                    let known = holds
                        .iter_mut()
                        .find(|(at, part, _)| *at == index && part == path);
                    match known {
                        Some((_, _, kills)) => *kills = kills.with(refinement.kills),
                        None => holds.push((index, path.clone(), refinement.kills)),
                    }
                }
            }
            self.outcomes[at] = Some(match self.outcomes[at].take() {
                None => holds,
                Some(before) => before
                    .into_iter()
                    .filter_map(|(index, path, kills)| {
                        let both = kills.both(said_of(&holds, index, &path));
                        (both != Sinks::NONE).then_some((index, path, both))
                    })
                    .collect(),
            });
        }
    }

    /// Whether the function answers a question: with a truth value, an `Option` or a `Result`.
    pub(super) fn answers(&self) -> bool {
        let Some(owner) = self.view.owner() else {
            return false;
        };
        let ItemKind::Fn(function) = &owner.kind else {
            return false;
        };
        let last = function
            .ret
            .as_ref()
            .and_then(|ret| ret.as_path())
            .map_or("", |path| path.last().name.as_str());
        last == "bool" || last == "Option" || last.ends_with("Result")
    }

    /// What the function's answer says about its parameters.
    pub(super) fn keep_conditions(&mut self) {
        let [good, bad] = std::mem::take(&mut self.outcomes);
        // One that never refuses says nothing.
        let (Some(good), Some(bad)) = (good, bad) else {
            return;
        };
        self.summary.when_true = good;
        self.summary.when_false = bad;
    }
}

/// For which sinks the parts of a parameter were found harmless.
fn killed_parts(held: &Value, index: u16, path: Path, out: &mut Vec<Fact>) {
    let own = Origin::Param(index, path);
    let found = held.own_taints().iter().find(|taint| taint.origin == own);
    if let Some(taint) = found.filter(|taint| taint.killed != Sinks::NONE) {
        out.push((index, path.names().to_vec(), taint.killed));
    }
    for (name, part) in held.fields() {
        let deeper = path.with(*name);
        if deeper != path {
            killed_parts(part, index, deeper, out);
        }
    }
}

/// For which sinks a part of a parameter is harmless, by itself or with what it is a part of.
fn said_of(holds: &[Fact], index: u16, path: &[Name]) -> Sinks {
    holds
        .iter()
        .filter(|(at, part, _)| *at == index && path.starts_with(part))
        .fold(Sinks::NONE, |kills, (_, _, more)| kills.with(*more))
}
