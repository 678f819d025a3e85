//! What the workspace defines itself, told apart from what it uses of others.

use super::{Call, Model};
use crate::model::name::Name;
use crate::model::resolve::Resolved;
use crate::model::syntax::Path;

impl Call<'_> {
    /// Whether the last name of what is called may be one that `is` knows: it is the one that is written, unless
    /// something is known by another name. This needs no resolving, and most calls end here.
    pub fn may_be_named(&self, is: impl FnOnce(&str) -> bool) -> bool {
        is(self.name.as_str()) || self.path.is_some() && self.view.model.may_be_another(self.name)
    }

    /// What the path of a function means.
    pub(super) fn resolved(&self, path: &Path) -> Option<Resolved> {
        let found = self.view.resolve(path)?;
        let mut names = std::iter::once(&found.path).chain(&found.others);
        debug_assert!(
            self.view.model.may_be_another(self.name)
                || names.all(|path| ends_in(path.as_str(), self.name.as_str())),
            "{path:?} means {found:?}"
        );
        Some(found)
    }

    /// The last name that what is called has itself, wherever it was imported from.
    pub fn own_name(&self) -> &'static str {
        let another = self.path.is_some() && self.view.model.may_be_another(self.name);
        let target = another.then(|| self.target()).flatten();
        target.map_or(self.name.as_str(), Resolved::last)
    }

    /// Whether the workspace itself defines what is called: the function, or the receiver's type. A library that
    /// offers an interface under a well-known name is judged by what its bodies do, not by its own calls of it.
    pub fn is_own(&self) -> bool {
        self.target().is_some_and(|target| {
            target.item.is_some()
                || self.view.model.is_own_library(target.krate())
                || self
                    .view
                    .model
                    .item_at(Name::new(target.parent()))
                    .is_some()
                || self
                    .view
                    .model
                    .associated_fn(target.parent(), target.last())
                    .is_some()
        })
    }

    /// Whether `library` has what is called: by its path or the receiver's type, or, where the receiver's type is not
    /// known, because the code around may use the library. Enough for names that nothing else has.
    pub fn comes_from(&self, library: &str) -> bool {
        match self.target() {
            Some(target) => target.krate() == library,
            None => self.receiver.is_some() && self.may_use(library),
        }
    }
}

impl Model<'_> {
    /// Whether something in the workspace may be known under this name whose own last name is another one.
    pub fn may_be_another(&self, name: Name) -> bool {
        self.modules.other_names.contains(&name)
    }

    /// Whether a library of the workspace has this name in code.
    pub fn is_own_library(&self, library: &str) -> bool {
        self.modules.libraries.contains_key(&Name::new(library))
    }
}

/// Whether `name` is the last name of a path.
pub fn ends_in(path: &str, name: &str) -> bool {
    // The last letter tells most names apart.
    path.as_bytes().last() == name.as_bytes().last()
        && path
            .strip_suffix(name)
            .is_some_and(|front| front.is_empty() || front.ends_with("::"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::testing::library;

    #[test]
    fn own_functions_and_methods_are_told_from_foreign_ones() {
        let text = "
            pub struct Own; pub trait Start { fn start(&self) {} } impl Start for Own {}
            impl Own { pub fn make() -> Self { Own } }
            pub fn go() { Own::make().start(); crate::go(); native_tls::TlsConnector::builder(); unknown().start(); }";
        let snapshot = library(text);
        let model = Model::new(&snapshot);
        let own: Vec<(&str, bool)> = model
            .files
            .iter()
            .flat_map(|file| model.bodies(file))
            .flat_map(|body| body.calls())
            .map(|call| (call.name.as_str(), call.is_own()))
            .collect();
        let expected = [
            ("make", true),
            ("start", true),
            ("go", true),
            ("builder", false),
            ("unknown", false),
            ("start", false),
        ];
        assert_eq!(own, expected);
        let foreign: Vec<bool> = model
            .files
            .iter()
            .flat_map(|file| model.bodies(file))
            .flat_map(|body| body.calls())
            .map(|call| call.comes_from("native_tls"))
            .collect();
        assert_eq!(foreign, [false, false, false, true, false, true]);
        assert!(model.is_own_library("example") && !model.is_own_library("native_tls"));
    }

    #[test]
    fn what_is_wrapped_or_converted_is_named_all_the_same() {
        let text = "
            use native_tls::Protocol;
            const LOWEST: Option<Protocol> = Some(Protocol::Tlsv10);
            pub fn go(any: Protocol) { take(LOWEST); take(Some(any)); take(Protocol::Tlsv12.into()); take(fetch(any)); }";
        let snapshot = library(text);
        let model = Model::new(&snapshot);
        let named: Vec<Option<&str>> = model
            .files
            .iter()
            .flat_map(|file| model.bodies(file))
            .flat_map(|body| body.calls())
            .filter(|call| call.name == "take")
            .map(|call| {
                call.view
                    .named_by(call.args[0])
                    .map(|named| named.path.as_str())
            })
            .collect();
        assert_eq!(
            named,
            [
                Some("native_tls::Protocol::Tlsv10"),
                None,
                Some("native_tls::Protocol::Tlsv12"),
                None
            ]
        );
    }
}
