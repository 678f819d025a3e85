//! Which functions of the workspace call which, in what ships.

use std::sync::Arc;

use super::Model;
use super::hash::FastMap;
use super::place::FileId;
use super::syntax::{BodyOwner, ItemId};

type Function = (FileId, ItemId);

/// The callers of every function.
#[derive(Debug, Default)]
pub struct Callers {
    of: FastMap<Function, Vec<Function>>,
}

impl Callers {
    /// The functions that call this one, or hand it to something that does.
    pub fn of(&self, function: Function) -> &[Function] {
        self.of.get(&function).map_or(&[], Vec::as_slice)
    }
}

impl Model<'_> {
    /// Who calls whom: worked out once, for lints that ask.
    pub fn callers(&self) -> Arc<Callers> {
        self.memo.get(|| {
            let mut out = Callers::default();
            for file in self.files.iter().filter(|file| file.ships()) {
                for view in self.bodies(file).filter(|view| !view.is_test()) {
                    let BodyOwner::Item(owner) = view.body.owner else {
                        continue;
                    };
                    for call in view.own_calls(view.infer()) {
                        let callers = out.of.entry(call.function).or_default();
                        if !callers.contains(&(file.id, owner)) {
                            callers.push((file.id, owner));
                        }
                    }
                }
            }
            out
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::library;

    #[test]
    fn callers_are_known_through_methods_and_values() {
        let text = "
            pub struct A; impl A { fn own(&self) {} }
            fn free() {}
            pub fn go(a: &A) { a.own(); std::iter::once(1).for_each(|_| free()); }";
        let snapshot = library(text);
        let model = Model::new(&snapshot);
        let callers = model.callers();
        let named = |name: &str| {
            let view = model
                .files
                .iter()
                .flat_map(|file| model.items(file))
                .find(|view| view.item.name == *name)
                .expect("it is there");
            (view.file.id, view.id)
        };
        for called in ["own", "free"] {
            assert_eq!(callers.of(named(called)), [named("go")], "{called}");
        }
        assert!(callers.of(named("go")).is_empty());
    }
}
