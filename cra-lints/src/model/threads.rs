//! What starts threads, itself or in the functions of the workspace that it calls.

use super::syntax::ItemKind;
use super::view::{BodyView, Call};

/// Functions, by their last two names, that start threads or hand work to them.
const STARTS: &[(&str, &str)] = &[
    ("thread", "spawn"),
    ("thread", "scope"),
    ("Builder", "spawn"),
    ("tokio", "spawn"),
    ("task", "spawn"),
    ("task", "spawn_blocking"),
    ("Runtime", "new"),
    ("Builder", "new_multi_thread"),
    ("rayon", "spawn"),
    ("rayon", "scope"),
    ("rayon", "join"),
    ("ThreadPoolBuilder", "build_global"),
    ("ThreadPool", "new"),
    ("System", "new"),
    ("async_std", "spawn"),
    ("smol", "spawn"),
    ("crossbeam", "scope"),
];

impl Call<'_> {
    /// Whether the call starts threads, or a function of the workspace that it leads to does, at most `calls` calls
    /// further on.
    pub fn starts_threads(&self, calls: usize) -> bool {
        if self.starts() {
            return true;
        }
        let Some(calls) = calls.checked_sub(1) else {
            return false;
        };
        self.own_body()
            .is_some_and(|body| body.calls().any(|inner| inner.starts_threads(calls)))
    }

    fn starts(&self) -> bool {
        let name = self.name.as_str();
        if self.path.is_none() && !STARTS.iter().any(|(_, last)| *last == name) {
            return false;
        }
        let Some(target) = self.target() else {
            return false;
        };
        let owner = target.parent().rsplit("::").next().unwrap_or_default();
        target.item.is_none() && STARTS.contains(&(owner, target.last()))
    }
}

impl<'m> Call<'m> {
    /// The body of the function of the workspace that is called.
    pub fn own_body(&self) -> Option<BodyView<'m>> {
        let model = self.view.model;
        let (file, id) = self.target()?.item?;
        let file = model.file(file);
        let tree = file.tree.as_ref()?;
        match &tree.item(id).kind {
            ItemKind::Fn(function) => Some(BodyView {
                model,
                file,
                tree,
                body: tree.body(function.body?),
            }),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Model;
    use crate::model::testing::library;

    #[test]
    fn threads_are_seen_behind_own_functions() {
        let snapshot = library(
            "use std::thread::spawn as begin;
            fn far() { near() } fn near() { begin(|| ()); } fn spawn() {}
            pub fn go() { far(); near(); spawn(); begin(|| ()); }",
        );
        let model = Model::new(&snapshot);
        let starts = |calls: usize| -> Vec<bool> {
            let bodies = model.files.iter().flat_map(|file| model.bodies(file));
            bodies
                .filter(|body| body.owner().is_some_and(|owner| owner.name == "go"))
                .flat_map(|body| body.calls())
                .map(|call| call.starts_threads(calls))
                .collect()
        };
        assert_eq!(starts(0), [false, false, false, true]);
        assert_eq!(starts(1), [false, true, false, true]);
        assert_eq!(starts(2), [true, true, false, true]);
    }
}
