//! The way of one lookup through modules, imports and globs, kept from going in circles.

use std::cell::RefCell;

use crate::model::hash::FastSet;
use crate::model::modules::ModuleId;
use crate::model::name::Name;

/// Longer chains of imports than this are no honest code.
const MAX_HOPS: usize = 32;

/// The way of one lookup.
#[derive(Clone, Copy)]
pub(super) struct Trail<'a> {
    /// How many more steps it may take.
    hops: usize,
    /// Where it looked behind imports and globs already. Those may go in circles, and with several globs in each
    /// module the ways through them are countless; a second look finds nothing that the first did not.
    seen: &'a Seen,
}

/// Among what of a module a name is looked for.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Among {
    /// Its own names, and those of modules that its globs open.
    Names,
    /// What its globs of other crates may explain.
    ForeignGlobs,
    /// The same for those globs alone that it shows to others.
    ShownGlobs,
}

/// A name looked for in a module, with the names after it.
type Look = (ModuleId, Name, Box<[Name]>, Among);

/// Where one lookup looked.
pub(super) type Seen = RefCell<FastSet<Look>>;

impl<'a> Trail<'a> {
    pub(super) fn new(seen: &'a Seen) -> Self {
        Self {
            hops: MAX_HOPS,
            seen,
        }
    }

    pub(super) fn step(self) -> Option<Self> {
        Some(Self {
            hops: self.hops.checked_sub(1)?,
            ..self
        })
    }

    pub(super) fn is_first_look(
        self,
        module: ModuleId,
        name: Name,
        rest: &[Name],
        among: Among,
    ) -> bool {
        self.seen
            .borrow_mut()
            .insert((module, name, rest.into(), among))
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Model;
    use crate::model::testing::library;

    #[test]
    fn globs_in_circles_come_to_an_end() {
        let modules: Vec<String> = (0..12)
            .map(|at| format!("mod m{at} {{ use super::*; use super::Missing; use gone::*; pub fn f{at}() {{ Missing::new(); f{at}(); }} }}"))
            .collect();
        let globs: Vec<String> = (0..12).map(|at| format!("pub use m{at}::*;")).collect();
        let snapshot = library(&format!(
            "{} {} fn all() {{ f3(); Missing::new(); }}",
            modules.join(" "),
            globs.join(" ")
        ));
        let model = Model::new(&snapshot);
        let targets: Vec<Option<String>> = model
            .files
            .iter()
            .flat_map(|file| model.bodies(file))
            .flat_map(|body| body.calls())
            .map(|call| call.target().map(|target| target.path.to_string()))
            .collect();
        let found = |path: &str| {
            targets
                .iter()
                .filter(|target| target.as_deref() == Some(path))
                .count()
        };
        assert_eq!(targets.len(), 26);
        assert_eq!(found("example::m3::f3"), 2);
    }

    #[test]
    fn what_a_module_shows_on_does_not_hide_what_stands_around_it() {
        let snapshot = library(
            "mod inner { pub use super::*; } use std::collections::*; pub fn all() { use inner::*; HashMap::new(); }",
        );
        let model = Model::new(&snapshot);
        let bodies = model.files.iter().flat_map(|file| model.bodies(file));
        let targets: Vec<String> = bodies
            .flat_map(|body| body.calls())
            .filter_map(|call| Some(call.target()?.path.to_string()))
            .collect();
        assert_eq!(targets, ["std::collections::HashMap::new"]);
    }
}
