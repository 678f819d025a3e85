//! What the variables of a body hold at one point, with a journal, so that a branch costs what it changes and not what there is.

use super::known::{Refinement, Target};
use super::taint::{Sinks, Taint};
use super::value::Value;
use crate::model::name::Name;
use crate::model::syntax::LocalId;

/// The variables at one point of a body.
#[derive(Debug, Default)]
pub(super) struct State {
    values: Vec<Value>,
    /// What a variable is a changeable reference to.
    aliases: Vec<Option<Target>>,
    /// What was there before each change, the oldest first.
    journal: Vec<(LocalId, Value)>,
    /// Variables that several handles lead to, with all that they ever held.
    shared: Vec<(LocalId, Value)>,
    /// Whether this point can be reached.
    pub(super) live: bool,
}

/// What a branch changed.
#[derive(Debug, Default)]
pub(super) struct Branch {
    /// Sorted by variable.
    changes: Vec<(LocalId, Value)>,
    live: bool,
}

impl State {
    pub(super) fn new(locals: usize) -> Self {
        Self {
            values: vec![Value::NONE; locals],
            aliases: vec![None; locals],
            journal: Vec::new(),
            shared: Vec::new(),
            live: true,
        }
    }

    /// Another variable, which the body does not declare.
    pub(super) fn add(&mut self, value: Value) -> LocalId {
        self.values.push(value);
        self.aliases.push(None);
        LocalId(self.values.len() as u32 - 1)
    }

    /// What a variable holds; for a changeable reference what it refers to.
    pub(super) fn get(&self, local: LocalId) -> Value {
        match &self.aliases[local.0 as usize] {
            Some(target) => self.values[target.local.0 as usize].at(&target.path),
            None => self.values[local.0 as usize].clone(),
        }
    }

    /// What a part of a variable holds.
    pub(super) fn at(&self, target: &Target) -> Value {
        self.values[target.local.0 as usize].at(&target.path)
    }

    /// What lies behind a variable and a path of fields, references looked through.
    pub(super) fn target(&self, local: LocalId, path: Vec<Name>) -> Target {
        match &self.aliases[local.0 as usize] {
            Some(target) => Target {
                local: target.local,
                path: target.path.iter().copied().chain(path).collect(),
            },
            None => Target { local, path },
        }
    }

    /// Binds a variable anew.
    pub(super) fn bind(&mut self, local: LocalId, value: Value) {
        self.aliases[local.0 as usize] = None;
        self.set(local, value);
    }

    /// Binds a variable as a changeable reference to something.
    pub(super) fn alias(&mut self, local: LocalId, target: Target) {
        if target.local == local {
            return;
        }
        self.aliases[local.0 as usize] = Some(target);
        self.set(local, Value::NONE);
    }

    /// Whether a variable is a changeable reference to something known.
    pub(super) fn is_alias(&self, local: LocalId) -> bool {
        self.aliases[local.0 as usize].is_some()
    }

    /// Several handles lead to what a variable holds.
    pub(super) fn share(&mut self, local: LocalId) {
        if !self.shared.iter().any(|(known, _)| *known == local) {
            let held = self.values[local.0 as usize].clone();
            self.shared.push((local, held));
        }
    }

    /// Whether several handles lead to what a variable holds.
    pub(super) fn is_shared(&self, local: LocalId) -> bool {
        self.shared.iter().any(|(known, _)| *known == local)
    }

    /// The variables that several handles lead to, with all that they ever held.
    pub(super) fn shared(&self) -> Vec<(LocalId, Value)> {
        self.shared.clone()
    }

    /// What a variable itself holds, whatever it refers to.
    pub(super) fn held(&self, local: LocalId) -> Value {
        self.values[local.0 as usize].clone()
    }

    /// Puts something else into a variable itself.
    pub(super) fn hold(&mut self, local: LocalId, value: Value) {
        self.set(local, value);
    }

    fn set(&mut self, local: LocalId, value: Value) {
        if let Some((_, all)) = self.shared.iter_mut().find(|(known, _)| *known == local) {
            *all = all.join(&value);
        }
        let old = std::mem::replace(&mut self.values[local.0 as usize], value);
        self.journal.push((local, old));
    }

    /// Writes into a part of a variable; `weak` where something else may be written instead.
    pub(super) fn write(&mut self, target: &Target, value: Value, weak: bool) {
        let old = &self.values[target.local.0 as usize];
        let part = if weak {
            old.at(&target.path).join(&value)
        } else {
            value
        };
        let new = old.with_field(&target.path, part);
        self.set(target.local, new);
    }

    /// What holds from here on.
    pub(super) fn refine(&mut self, refinements: &[Refinement]) {
        for refinement in refinements {
            let mut held = self.at(&refinement.target);
            // What a call makes of something is no field of it: it may come from any of them.
            if let [way @ .., last] = &refinement.target.path[..]
                && held.is_none()
                && last.as_str().ends_with(')')
            {
                let around = self.target(refinement.target.local, way.to_vec());
                held = self.at(&around).flattened();
            }
            if !held.is_none() {
                let only_path = refinement.kills != Sinks::ALL;
                if only_path && refinement.kills.both(Sinks::NO_PARENT) != Sinks::NONE {
                    self.looked_at(&held);
                }
                let held = held.killed(refinement.kills);
                self.write(&refinement.target, held, false);
            }
        }
    }

    /// What else is made from what a path with no `..` was made from: the path is often built twice, and one of the two
    /// looked at.
    fn looked_at(&mut self, path: &Value) {
        let key = |taint: &Taint| (taint.origin, taint.site);
        let from: Vec<_> = path.all_taints().iter().map(key).collect();
        let shares = |taint: &Taint| from.contains(&key(taint));
        for at in 0..self.values.len() {
            let held = self.values[at].clone();
            if held.own_taints().iter().any(shares) {
                let marked = held.mapped(&|taint| {
                    let mut taint = taint.clone();
                    if shares(&taint) {
                        taint.killed = taint.killed.with(Sinks::LOOKED_AT);
                    }
                    Some(taint)
                });
                self.bind(LocalId(at as u32), marked);
            }
        }
    }

    /// A point in the journal.
    pub(super) fn mark(&self) -> usize {
        self.journal.len()
    }

    /// What was changed since `mark`, as it is now.
    pub(super) fn since(&self, mark: usize) -> Branch {
        let mut locals: Vec<LocalId> = self.journal[mark..]
            .iter()
            .map(|(local, _)| *local)
            .collect();
        locals.sort_unstable();
        locals.dedup();
        Branch {
            changes: locals
                .into_iter()
                .map(|local| (local, self.values[local.0 as usize].clone()))
                .collect(),
            live: self.live,
        }
    }

    /// Takes back what was changed since `mark`, and says what it was.
    pub(super) fn take_back(&mut self, mark: usize, live: bool) -> Branch {
        let branch = self.since(mark);
        while self.journal.len() > mark {
            let (local, old) = self.journal.pop().expect("it is longer than the mark");
            self.values[local.0 as usize] = old;
        }
        self.live = live;
        branch
    }

    /// Goes on after branches that began here: each variable is what it may be after any of them.
    /// Returns whether that changed anything.
    pub(super) fn merge(&mut self, branches: &[Branch]) -> bool {
        let live: Vec<&Branch> = branches.iter().filter(|branch| branch.live).collect();
        self.live = !live.is_empty();
        if live.is_empty() {
            return false;
        }
        let mut locals: Vec<LocalId> = live
            .iter()
            .flat_map(|branch| branch.changes.iter().map(|(local, _)| *local))
            .collect();
        locals.sort_unstable();
        locals.dedup();
        let mut changed = false;
        for local in locals {
            let old = self.values[local.0 as usize].clone();
            let mut joined: Option<Value> = None;
            let mut untouched = false;
            for branch in &live {
                match branch.changes.binary_search_by_key(&local, |(at, _)| *at) {
                    Ok(at) => {
                        let value = &branch.changes[at].1;
                        joined = Some(match joined {
                            Some(before) => before.join(value),
                            None => value.clone(),
                        });
                    }
                    Err(_) => untouched = true,
                }
            }
            let Some(mut new) = joined else {
                continue;
            };
            if untouched {
                new = new.join(&old);
            }
            if new != old {
                self.set(local, new);
                changed = true;
            }
        }
        changed
    }
}

impl Branch {
    /// The variables that it changed.
    pub(super) fn changed(&self) -> Vec<LocalId> {
        self.changes.iter().map(|(local, _)| *local).collect()
    }

    /// And what they hold at its end.
    pub(super) fn values(&self) -> &[(LocalId, Value)] {
        &self.changes
    }

    /// A branch in which nothing happens.
    pub(super) fn nothing() -> Self {
        Self {
            changes: Vec::new(),
            live: true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::known::Known;
    use crate::model::values::Value as Constant;

    fn number(value: i128) -> Value {
        Value::known(Known::Constant(Constant::Int(value)))
    }

    #[test]
    fn branches_are_taken_back_and_merged() {
        let local = LocalId(0);
        let mut state = State::new(1);
        state.bind(local, number(1));
        let mark = state.mark();
        state.bind(local, number(2));
        let changed = state.take_back(mark, true);
        assert_eq!(state.get(local), number(1));
        assert!(state.merge(&[changed, Branch::nothing()]));
        assert_eq!(state.get(local).constant(), None);
    }

    #[test]
    fn a_branch_that_ends_does_not_count() {
        let local = LocalId(0);
        let mut state = State::new(1);
        state.bind(local, number(1));
        let mark = state.mark();
        state.bind(local, number(2));
        state.live = false;
        let ended = state.take_back(mark, true);
        assert!(!state.merge(&[ended, Branch::nothing()]));
        assert_eq!(state.get(local), number(1));
    }
}
