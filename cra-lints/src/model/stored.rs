//! What the code that ships puts into the fields of types of the workspace.

use std::sync::Arc;

use super::hash::FastMap;
use super::name::Name;
use super::place::FileId;
use super::syntax::{BodyId, ExprId, ExprKind, ItemKind, LocalId};
use super::view::BodyView;

/// More values of one field than this are not looked at.
const MOST: usize = 24;

/// A body of a file.
type BodyAt = (FileId, BodyId);

/// Where fields get their values.
#[derive(Debug, Default)]
struct Stored {
    /// In expressions that make a value, by the type and the field.
    made: FastMap<(Name, Name), Vec<(BodyAt, ExprId)>>,
    /// By assignments, by the field: what it belongs to, and the value.
    assigned: FastMap<Name, Vec<(BodyAt, ExprId, ExprId)>>,
}

impl<'m> BodyView<'m> {
    /// The values that the field `name` of `base` is given where the code makes a value of its type or assigns to it,
    /// each with the body it stands in; none for a type of a library.
    pub fn stored(&self, base: ExprId, name: Name) -> Vec<(BodyView<'m>, ExprId)> {
        let Some(ty) = self.type_of(base) else {
            return Vec::new();
        };
        let all = self.all_stored();
        let view = |(file, at): BodyAt| {
            let file = self.model.file(file);
            let tree = file.tree.as_ref()?;
            Some(BodyView {
                model: self.model,
                file,
                tree,
                body: tree.body(at),
            })
        };
        let made = all.made.get(&(ty, name)).map_or(&[][..], Vec::as_slice);
        let made = made.iter().map(|(body, value)| (*body, *value));
        let made = made.filter_map(|(body, value)| Some((view(body)?, value)));
        let assigned = all.assigned.get(&name).map_or(&[][..], Vec::as_slice);
        let assigned = assigned.iter().filter_map(|(body, base, value)| {
            let view = view(*body)?;
            (view.type_of(*base) == Some(ty)).then_some((view, *value))
        });
        made.take(MOST).chain(assigned.take(MOST)).collect()
    }

    fn all_stored(&self) -> Arc<Stored> {
        let model = self.model;
        model.memo.get(|| {
            let mut out = Stored::default();
            for file in model.files.iter().filter(|file| file.ships()) {
                for view in model.bodies(file) {
                    if !view.is_test() {
                        view.collect_stored(&mut out);
                    }
                }
            }
            out
        })
    }

    fn collect_stored(&self, out: &mut Stored) {
        let at = (self.file.id, self.body.id);
        for expr in &self.body.exprs {
            match &expr.kind {
                ExprKind::Struct { path, fields, .. } => {
                    let ty = match &*path.segments {
                        [only] if only.name == "Self" => self.self_type(),
                        _ => self.resolve(path).map(|found| found.path),
                    };
                    let Some(ty) = ty else {
                        continue;
                    };
                    for field in fields {
                        let known = out.made.entry((ty, field.name)).or_default();
                        known.push((at, field.value));
                    }
                }
                ExprKind::Assign(None, left, right) => {
                    if let ExprKind::Field { base, name } = self.expr(*left).kind {
                        let known = out.assigned.entry(name).or_default();
                        known.push((at, base, *right));
                    }
                }
                _ => {}
            }
        }
    }

    /// Whether a local is a parameter of the function that has this body.
    pub fn is_param(&self, local: LocalId) -> bool {
        match self.owner().map(|owner| &owner.kind) {
            Some(ItemKind::Fn(function)) => {
                let mut params = function.params.iter();
                params.any(|param| param.local == Some(local))
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Model;
    use crate::model::syntax::ExprKind;
    use crate::model::testing::library;

    #[test]
    fn values_are_found_where_they_are_made_and_assigned() {
        let snapshot = library(
            "pub struct A { n: u8 } pub struct B { n: u8 }
            impl A { fn new() -> Self { Self { n: 1 } } fn set(&mut self) { self.n = 2; } fn go(&self) { take(self.n); } }
            fn other(b: &mut B) { b.n = 3; } fn third() -> A { let n = 4; A { n } }
            #[cfg(test)] fn fourth() -> A { A { n: 5 } }",
        );
        let model = Model::new(&snapshot);
        let mut worth = Vec::new();
        for view in model.files.iter().flat_map(|file| model.bodies(file)) {
            for call in view.calls().filter(|call| call.name == "take") {
                if let ExprKind::Field { base, name } = view.expr(call.args[0]).kind {
                    let stored = view.stored(base, name).into_iter();
                    worth.extend(stored.map(|(view, value)| view.int(value)));
                }
            }
        }
        worth.sort();
        assert_eq!(worth, [Some(1), Some(2), Some(4)]);
    }
}
